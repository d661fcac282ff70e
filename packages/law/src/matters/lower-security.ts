import { any, matter, when } from "@soning/norms";
import { body, complaintBody, complaintPeriod, grantLevel, noBody, refuseLevel } from "../decisions/slots.ts";
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
import { fullTermOn, servingBegun } from "../sentence-clock/slots.ts";

/** Direct intake is § 11: always the region (§ 6 (2)), and no complaint (§ 7 f). A move while serving is § 15. */
const decidedBy = {
  grant: when(servingBegun, grantLevel, body("region")),
  refuse: when(servingBegun, refuseLevel, body("region")),
};
const appeal = { body: when(servingBegun, complaintBody, noBody), deadline: complaintPeriod };

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
