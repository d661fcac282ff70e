import { matter, when } from "@soning/norms";
import { complaintOver } from "../decisions/complaint-over.ts";
import { complaintPeriod, levelAbove, lowerSecurityGrantLevel, refuseLevel } from "../decisions/slots.ts";
import {
  workReleaseBars,
  workReleaseFrom,
  workReleasePower,
  workReleaseUntil,
} from "../execution-of-sentences-act/section-20/slots.ts";
import { needsDispensation } from "../execution-of-sentences-regulation/section-3-14/in-force.ts";
import { fullTermOn } from "../sentence-clock/slots.ts";

const grant = when(needsDispensation, levelAbove(lowerSecurityGrantLevel), lowerSecurityGrantLevel);

/** Day release for work, training, programmes or other measures. */
export const workRelease = matter("work-release", {
  nb: "Kan personen få frigang?",
  en: "May the person be given day release?",
  asks: workReleasePower,
  nature: "power",
  results: {
    from: { value: workReleaseFrom, nb: "tidligste frigang", en: "earliest day release" },
    until: { value: workReleaseUntil, nb: "siste dag av frigangen", en: "last day of day release" },
    bars: { value: workReleaseBars, nb: "noe stenger", en: "something bars it" },
  },
  decidedBy: { grant, refuse: refuseLevel },
  appeal: { body: complaintOver(grant, refuseLevel), deadline: complaintPeriod },
  horizon: fullTermOn,
});
