import { matter } from "@soning/norms";
import { complaintOver } from "../decisions/complaint-over.ts";
import { complaintPeriod, lowerSecurityGrantLevel, recallLevel, refuseLevel } from "../decisions/slots.ts";
import { daysCountAsServed } from "../execution-of-sentences-act/section-10/days-count.ts";
import {
  institutionBars,
  institutionConditions,
  institutionPower,
} from "../execution-of-sentences-act/section-12/in-force.ts";
import { institutionUntil } from "../execution-of-sentences-regulation/section-3-5/in-force.ts";
import { expectedRelease, fullTermOn, remainingDays, servedDays } from "../sentence-clock/slots.ts";

/** § 12: an institution for treatment or care instead of prison, wholly or in part, and how its days count against release. */
export const institutionSection12 = matter("institution.section-12", {
  nb: "Kan straffen gjennomføres i institusjon etter § 12?",
  en: "May the sentence be served in an institution under § 12?",
  asks: institutionPower,
  nature: "power",
  results: {
    conditions: { value: institutionConditions, nb: "vilkårene er oppfylt", en: "the conditions are met" },
    bars: { value: institutionBars, nb: "noe stenger", en: "something bars it" },
    until: { value: institutionUntil, nb: "normalt lengst til", en: "normally at most until" },
    "days-count": {
      value: daysCountAsServed,
      nb: "dagene teller med mot løslatelse",
      en: "the days count towards release",
    },
    "days-served": { value: servedDays, nb: "dager gjennomført", en: "days served" },
    "days-left": { value: remainingDays, nb: "dager igjen", en: "days left" },
    "expected-release": { value: expectedRelease, nb: "forventet løslatelse", en: "expected release" },
    "full-term": { value: fullTermOn, nb: "endt tid", en: "full term" },
  },
  decidedBy: { grant: lowerSecurityGrantLevel, refuse: refuseLevel, recall: recallLevel },
  appeal: { body: complaintOver(lowerSecurityGrantLevel, refuseLevel), deadline: complaintPeriod },
  horizon: fullTermOn,
});
