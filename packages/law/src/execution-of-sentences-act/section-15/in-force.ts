import {
  all,
  any,
  greatest,
  gt,
  gte,
  is,
  isNone,
  largest,
  minus,
  not,
  on,
  parameter,
  plus,
  section,
} from "@soning/norms";
import { stays } from "../../facts/serving.ts";
import { suitability } from "../../facts/suitability.ts";
import { executionAct } from "../../instruments.ts";
import { servingNow } from "../../sentence-clock/serving-now.ts";
import {
  firstDay,
  ordinaryReleaseOn,
  preventiveDetention,
  servedDays,
  servingBegun,
} from "../../sentence-clock/slots.ts";
import { noDays } from "../../sentence-clock/term.ts";
import { citeOf } from "../cite.ts";
import { termRuns } from "../section-42/dates.ts";
import {
  lowerSecurityBars,
  lowerSecurityConditions,
  lowerSecurityFrom,
  lowerSecurityPower,
  lowerSecurityToBeConsidered,
  speciallyHighReviewBy,
  transitionalHousingBars,
  transitionalHousingConditions,
  transitionalHousingPower,
} from "./slots.ts";

export const considerBeforeRelease = parameter.duration(
  "lower-security.consider-before-release",
  {
    nb: "tid før mulig prøveløslatelse da lavere sikkerhet skal vurderes",
    en: "time before possible release when lower security has to be considered",
  },
  [{ from: "2002-03-01", value: "P1Y", cite: "strgjfl. § 15 (2) 3. pkt." }],
);
export const speciallyHighReview = parameter.duration(
  "specially-high-security.review",
  { nb: "mellomrom for vurdering av særlig høyt sikkerhetsnivå", en: "interval for review of specially high security" },
  [{ from: "2002-03-01", value: "P6M", cite: "strgjfl. § 15 (1) 3. pkt." }],
);
export const lowerSecurityParameters = [considerBeforeRelease, speciallyHighReview];

const yearBefore = largest(firstDay, minus(ordinaryReleaseOn, considerBeforeRelease));

/** Part of the sentence is served; a term of days has none in preventive detention, where being in serving is enough. */
const partServed = all(servingNow, any(preventiveDetention, gt(servedDays, noDays)));

/** Transfer to a less restrictive prison. Source: strgjfl. § 15. */
export const section15 = section(
  { instrument: executionAct, number: "15", key: "act/15", from: "2002-03-01", cite: citeOf("15") },
  (s) => {
    s.deadline("1/review-by", {
      slot: speciallyHighReviewBy,
      value: plus(
        greatest(
          stays,
          (one) => one.from,
          (one) => all(is(one.level, "particularly-high"), isNone(one.to)),
        ),
        speciallyHighReview,
      ),
      nb: "Opphold på særlig høyt sikkerhetsnivå skal vurderes med høyst seks måneders mellomrom.",
      en: "A stay in specially high security has to be reviewed at intervals of at most six months.",
    });
    s.date("2/p3/from", {
      slot: lowerSecurityFrom,
      when: termRuns,
      value: yearBefore,
      nb: "Lavere sikkerhet skal vurderes når det gjenstår ett år til prøveløslatelse er mulig.",
      en: "Lower security has to be considered when one year is left until release on probation is possible.",
    });
    s.duty("2/p3/consider", {
      slot: lowerSecurityToBeConsidered,
      when: all(servingBegun, servingNow, termRuns, gte(on, yearBefore)),
      nb: "Kriminalomsorgen skal vurdere overføring når det gjenstår ett år til prøveløslatelse er mulig.",
      en: "The service has to consider the move when one year is left until release on probation is possible.",
    });
    s.condition("2/part-served", {
      slot: lowerSecurityConditions,
      holds: partServed,
      nb: "En del av straffen må være gjennomført; hvor mye, sier ikke loven.",
      en: "Part of the sentence must be served; how much, the act does not say.",
      doubtful: true,
    });
    s.bar("2/p2/purpose", {
      slot: lowerSecurityBars,
      when: suitability.purposeAgainst,
      nb: "Formålet med straffen taler mot.",
      en: "The purpose of the sentence speaks against it.",
    });
    s.bar("2/p2/security", {
      slot: lowerSecurityBars,
      when: suitability.securityAgainst,
      nb: "Sikkerhetsmessige grunner taler mot.",
      en: "Reasons of security speak against it.",
    });
    s.bar("2/p2/evasion", {
      slot: lowerSecurityBars,
      when: suitability.evasionFeared,
      nb: "Det er grunn til å tro at den innsatte vil unndra seg.",
      en: "There is reason to think that the person will evade serving.",
    });
    s.power("2", {
      slot: lowerSecurityPower,
      when: all(lowerSecurityConditions, not(lowerSecurityBars)),
      nb: "Den innsatte kan overføres til fengsel med lavere sikkerhetsnivå.",
      en: "The person may be moved to a prison with lower security.",
    });
    s.condition("3/part-served", {
      slot: transitionalHousingConditions,
      holds: partServed,
      nb: "En del av straffen må være gjennomført; hvor mye, sier ikke loven.",
      en: "Part of the sentence must be served; how much, the act does not say.",
      doubtful: true,
    });
    s.condition("3/development", {
      slot: transitionalHousingConditions,
      holds: all(suitability.positiveDevelopment, suitability.countersNewCrime),
      nb: "Overføringen må være hensiktsmessig for en positiv utvikling og motvirke ny kriminalitet.",
      en: "The move must be expedient for a positive development and counter new crime.",
    });
    s.bar("3/purpose", {
      slot: transitionalHousingBars,
      when: suitability.purposeAgainst,
      nb: "Formålet med straffen taler mot.",
      en: "The purpose of the sentence speaks against it.",
    });
    s.bar("3/security", {
      slot: transitionalHousingBars,
      when: suitability.securityAgainst,
      nb: "Sikkerhetsmessige grunner taler mot.",
      en: "Reasons of security speak against it.",
    });
    s.bar("3/evasion", {
      slot: transitionalHousingBars,
      when: suitability.evasionFeared,
      nb: "Det er grunn til å tro at den innsatte vil unndra seg.",
      en: "There is reason to think that the person will evade serving.",
    });
    s.power("3", {
      slot: transitionalHousingPower,
      when: all(transitionalHousingConditions, not(transitionalHousingBars)),
      nb: "Den innsatte kan overføres til overgangsbolig.",
      en: "The person may be moved to transitional housing.",
    });
  },
);
