import { any, matter } from "@soning/norms";
import { complaintBody, complaintPeriod, grantLevel, refuseLevel } from "../decisions/slots.ts";
import {
  directLowerSecurity,
  lowerSecurityBars,
  lowerSecurityFrom,
  lowerSecurityPower,
  lowerSecurityToBeConsidered,
  transitionalHousingBars,
  transitionalHousingFrom,
  transitionalHousingPower,
  transitionalHousingToBeConsidered,
} from "../execution-of-sentences-act/section-15/slots.ts";
import { fullTermOn } from "../sentence-clock/slots.ts";

const decidedBy = { grant: grantLevel, refuse: refuseLevel };
const appeal = { body: complaintBody, deadline: complaintPeriod };

/** Transfer to, or direct intake in, a prison with lower security. */
export const lowerSecurity = matter("lower-security", {
  nb: "Kan personen overføres til eller settes inn i fengsel med lavere sikkerhetsnivå?",
  en: "May the person be moved to or taken into a prison with lower security?",
  asks: any(lowerSecurityPower, directLowerSecurity),
  nature: "power",
  results: {
    from: { value: lowerSecurityFrom, nb: "skal vurderes fra", en: "to be considered from" },
    "to-be-considered": { value: lowerSecurityToBeConsidered, nb: "skal vurderes", en: "has to be considered" },
    direct: { value: directLowerSecurity, nb: "direkte innsettelse", en: "direct intake" },
    bars: { value: lowerSecurityBars, nb: "noe stenger", en: "something bars it" },
  },
  decidedBy,
  appeal,
  horizon: fullTermOn,
});

export const transitionalHousing = matter("transitional-housing", {
  nb: "Kan personen overføres til eller settes inn i overgangsbolig?",
  en: "May the person be moved to or taken into transitional housing?",
  asks: transitionalHousingPower,
  nature: "power",
  results: {
    from: { value: transitionalHousingFrom, nb: "tidligst fra", en: "at the earliest from" },
    "to-be-considered": { value: transitionalHousingToBeConsidered, nb: "skal vurderes", en: "has to be considered" },
    bars: { value: transitionalHousingBars, nb: "noe stenger", en: "something bars it" },
  },
  decidedBy,
  appeal,
  horizon: fullTermOn,
});
