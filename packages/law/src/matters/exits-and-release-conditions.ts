import { matter, some } from "@soning/norms";
import { body, complaintPeriod, grantLevel, levelAbove } from "../decisions/slots.ts";
import {
  escortConditions,
  escortedLeaveBars,
  escortedLeavePower,
} from "../execution-of-sentences-act/section-34/in-force.ts";
import { leaveConditionPower, leaveKept } from "../execution-of-sentences-act/section-36/in-force.ts";
import {
  refusalRequired,
  releaseConditionBars,
  trialPeriodKept,
} from "../execution-of-sentences-act/section-43/consultation-ch-7.ts";
import { reportingDuty } from "../execution-of-sentences-act/section-43/in-force.ts";
import { releaseConditionPower, releaseControlCondition } from "../execution-of-sentences-act/section-43/slots.ts";
import { recallCompetence } from "../execution-of-sentences-act/section-44/consultation-ch-7.ts";
import { releaseConditions } from "../facts/release.ts";
import {
  detentionConditionBars,
  detentionConditionPower,
  substanceControlAfterRelease,
} from "../penal-code/section-45/in-force.ts";
import { fullTermOn, trialEndOn } from "../sentence-clock/slots.ts";

const local = body("local-level");

/** § 34: out of prison with staff. Not among the matters of § 6 (2) that go to the region. */
const escorted = matter("leave.escorted", {
  nb: "Kan den innsatte fremstilles?",
  en: "May the inmate be taken on an escorted leave?",
  asks: escortedLeavePower,
  nature: "power",
  results: {
    bars: { value: escortedLeaveBars, nb: "noe stenger", en: "something bars it" },
    escort: {
      value: escortConditions,
      nb: "følget er slik hovedregelen sier",
      en: "the escort is as the main rule says",
    },
  },
  decidedBy: { grant: local, refuse: local },
  appeal: { body: levelAbove(local), deadline: complaintPeriod },
  horizon: fullTermOn,
});

/**
 * § 36: what the inmate keeps to on leave. A finding, not a decision: nobody grants or refuses it, and no complaint lies
 * (fvl. § 28 (1)). What may follow has its own: a reaction is the local level's, with 48 hours (§§ 6 (1), 40, 7 e), and the next
 * leave is `leave.ordinary`.
 */
const kept = matter("leave.kept", {
  nb: "Er forutsetningene for permisjonen overholdt?",
  en: "Are the preconditions of the leave kept?",
  asks: leaveKept,
  nature: "duty",
  results: {
    "special-conditions": {
      value: leaveConditionPower,
      nb: "særlige vilkår kan settes",
      en: "special conditions may be set",
    },
  },
  horizon: fullTermOn,
});

/** § 43 (2), strl. § 45: conditions of release on probation, from prison and from preventive detention. */
const conditions = matter("release.conditions", {
  nb: "Hvilke vilkår kan settes for prøveløslatelsen?",
  en: "Which conditions may be set for the release on probation?",
  asks: releaseConditionPower,
  nature: "measure",
  results: {
    "reporting-duty": { value: reportingDuty, nb: "møteplikt skal settes", en: "a duty to report must be set" },
    "not-allowed": {
      value: releaseConditionBars,
      nb: "et vilkår kan ikke settes",
      en: "a condition may not be set",
    },
    "refuse-application": {
      value: refusalRequired,
      nb: "søknaden må avslås",
      en: "the application must be refused",
    },
    "digital-control": {
      value: releaseControlCondition,
      nb: "digital kontroll kan settes som vilkår",
      en: "digital control may be a condition",
    },
    "from-preventive-detention": {
      value: some(releaseConditions, (condition) => detentionConditionPower.of(condition)),
      nb: "et vilkår kan settes ved løslatelse fra forvaring",
      en: "a condition may be set on release from preventive detention",
    },
    "not-by-the-service": {
      value: some(releaseConditions, (condition) => detentionConditionBars.of(condition)),
      nb: "et vilkår kan bare settes av retten",
      en: "a condition may be set by the court only",
    },
    "substance-control": {
      value: substanceControlAfterRelease,
      nb: "ruskontroll etter § 56",
      en: "substance control under § 56",
    },
    "trial-kept": {
      value: trialPeriodKept,
      nb: "ingen nye lovbrudd i prøvetiden",
      en: "no new offences in the trial period",
    },
    "trial-end": { value: trialEndOn, nb: "prøvetiden utløper", en: "the trial period ends" },
    "right-body": {
      value: recallCompetence,
      nb: "gjeninnsettelse avgjøres av rett organ",
      en: "re-intake is decided by the right body",
    },
  },
  decidedBy: { grant: grantLevel },
  appeal: { body: levelAbove(grantLevel), deadline: complaintPeriod },
  horizon: trialEndOn,
});

export const exitAndReleaseConditionMatters = [escorted, kept, conditions];
