import { any, matter } from "@soning/norms";
import { complaintBody, complaintPeriod, grantLevel, recallLevel, refuseLevel } from "../decisions/slots.ts";
import { ownInitiativeDuty } from "../electronic-monitoring/common.ts";
import {
  finalPartBeforeDecision,
  finalPartFrom,
  finalPartToBeConsidered,
  wholeSentenceBeforeDecision,
  wholeSentenceToBeConsidered,
} from "../electronic-monitoring/proposal-slots.ts";
import {
  finalPartBars,
  finalPartConditions,
  finalPartPower,
  wholeSentenceBars,
  wholeSentenceConditions,
  wholeSentencePower,
} from "../electronic-monitoring/slots.ts";
import {
  ageAtApplication,
  expectedRelease,
  firstDay,
  fullTermOn,
  oneThirdOn,
  servingBegun,
  unconditionalTerm,
} from "../sentence-clock/slots.ts";

/** What both questions rest on: they say which of begun, expected release and one third they used. */
const basis = {
  begun: { value: servingBegun, nb: "gjennomføringen er begynt", en: "serving has begun" },
  "expected-release": { value: expectedRelease, nb: "forventet løslatelse", en: "expected release" },
  "age-at-application": { value: ageAtApplication, nb: "alder på søknadstidspunktet", en: "age at the application" },
};
const acts = { grant: grantLevel, refuse: refuseLevel, recall: recallLevel };
const appeal = { body: complaintBody, deadline: complaintPeriod };

/** May the whole sentence be served at home with EM? In force § 16 a, fsk. § 7-2 (1); proposal of 2024 § 16 b. */
export const wholeSentenceWithMonitoring = matter("em.whole-sentence", {
  nb: "Kan hele straffen gjennomføres med elektronisk kontroll?",
  en: "May the whole sentence be served with electronic monitoring?",
  asks: wholeSentencePower,
  nature: "power",
  results: {
    conditions: { value: wholeSentenceConditions, nb: "vilkårene er oppfylt", en: "the conditions are fulfilled" },
    bars: { value: wholeSentenceBars, nb: "noe stenger", en: "something bars it" },
    sentence: { value: unconditionalTerm, nb: "ubetinget straff", en: "unconditional sentence" },
    latest: {
      value: firstDay,
      nb: "må være besluttet før gjennomføringen begynner",
      en: "must be decided before serving begins",
    },
    ...basis,
    "before-decision": {
      value: wholeSentenceBeforeDecision,
      nb: "det som skal være gjort før beslutningen, er gjort",
      en: "what must be done before the decision is done",
    },
    "own-initiative": {
      value: any(wholeSentenceToBeConsidered, ownInitiativeDuty),
      nb: "vurderes også uten søknad",
      en: "considered also without an application",
    },
  },
  decidedBy: acts,
  appeal,
  horizon: fullTermOn,
});

/** May the final part of the sentence be served at home with EM? In force § 16 a, fsk. § 7-2 (2); proposal of 2024 § 16 a. */
export const finalPartWithMonitoring = matter("em.final-part", {
  nb: "Kan siste del av straffen gjennomføres med elektronisk kontroll?",
  en: "May the final part of the sentence be served with electronic monitoring?",
  asks: finalPartPower,
  nature: "power",
  results: {
    conditions: { value: finalPartConditions, nb: "vilkårene er oppfylt", en: "the conditions are fulfilled" },
    bars: { value: finalPartBars, nb: "noe stenger", en: "something bars it" },
    earliest: { value: finalPartFrom, nb: "første dag etter tidsvilkårene", en: "first day by the time conditions" },
    latest: { value: expectedRelease, nb: "siste del varer til løslatelsen", en: "the final part lasts until release" },
    "one-third": { value: oneThirdOn, nb: "en tredjedel gjennomført", en: "one third served" },
    ...basis,
    "before-decision": {
      value: finalPartBeforeDecision,
      nb: "det som skal være gjort før beslutningen, er gjort",
      en: "what must be done before the decision is done",
    },
    "own-initiative": {
      value: any(finalPartToBeConsidered, ownInitiativeDuty),
      nb: "vurderes også uten søknad",
      en: "considered also without an application",
    },
  },
  decidedBy: acts,
  appeal,
  horizon: expectedRelease,
});

export const monitoringMatters = [wholeSentenceWithMonitoring, finalPartWithMonitoring];
