import type { HintBinding } from "../binding.ts";
import { child, occupation, placeAndContact } from "./life.ts";
import { offences, provision, remaining, sentence, served } from "./sentence.ts";
import { chosen, dayOf, negated, num, to, withOthers } from "./words.ts";

const forms: Readonly<Record<string, { about: string; form: string }>> = {
  whole: { about: "em-whole-sentence", form: "em-whole-sentence" },
  "final-part": { about: "em-final-part", form: "em-final-part" },
  "home-16": { about: "outside-prison", form: "outside-prison" },
  prison: { about: "other", form: "prison" },
  parole: { about: "release", form: "release-on-probation" },
};
const units = {
  "correctional-service": "local-level",
  court: "court",
  police: "police",
  "probation-office": "probation-office",
  prison: "prison",
  "regional-level": "region",
};

/** The register's names in chapters 1 to 6, in the catalogue's terms. */
export const hints: Readonly<Record<string, HintBinding>> = {
  ageYears: (value, write) => write.set("person.birthDate", write.shift(write.on, { years: -num(value) })),
  permanentlyUnfit: to(
    "health.inabilityForHealthReasons",
    "health.unableInPrison",
    "health.unableInInstitution",
    "health.inabilityPermanent",
  ),
  servingForm: (value, write) => {
    const found = forms[String(value)];
    write.set("application.about", found?.about);
    write.set("decision.about", found?.about);
    write.set("serving.form", found?.form);
  },
  sentenceMonths: (_, write) => sentence(write),
  sentenceDays: withOthers,
  suspendedMonths: withOthers,
  sanctionType: (value, write) => write.set("sentences", [{ kind: value, servedOn: "none" }]),
  servedMonths: (_, write) => served(write),
  servedDays: withOthers,
  remainingMonths: (_, write) => remaining(write),
  remainingDays: withOthers,
  servingStarted: (value, write) => write.suppose("clock.begun", value === true),
  transferDate: (value, write) => write.onDay(String(value)),
  expectedReleaseDate: (value, write) => write.suppose("clock.expected-release", String(value)),
  law: (value, write) => {
    if (value === "proposal") write.under("em-2024");
  },
  offenceSections: (_, write) => offences(write),
  victimAgeYears: withOthers,
  victimSharedHome: withOthers,
  priorSimilarConviction: withOthers,
  priorConvictions: (value, write) =>
    write.set(
      "earlierConvictions",
      (Array.isArray(value) ? (value as readonly { sections: readonly string[]; judgmentDate: string }[]) : []).flatMap(
        ({ sections, judgmentDate }) => sections.map((section) => ({ provision: provision(section), judgmentDate })),
      ),
    ),
  ageAtOffenceYears: (value, write) => {
    const committedFrom = write.shift(write.on, { years: -1 });
    write.set("person.birthDate", write.shift(committedFrom, { years: -num(value) }));
    write.set("offences", [{ provision: provision("271"), status: "convicted", committedFrom }]);
  },
  chargedWithNewOffence: (value, write) =>
    write.set("charges", value === true ? [{ provision: provision("321"), status: "charged" }] : []),
  expulsionDecision: (value, write) =>
    write.set("residence.expulsionFinalFrom", value === "final" ? write.shift(write.on, { months: -1 }) : "none"),
  specialGrounds: to("suitability.specialGrounds"),
  purposeSpeaksAgainst: to("suitability.purposeAgainst"),
  securitySpeaksAgainst: to("suitability.securityAgainst"),
  evasionFeared: to("suitability.evasionFeared"),
  otherwiseInadvisable: to("suitability.otherwiseInadvisable"),
  conduciveToPositiveDevelopment: to("suitability.positiveDevelopment", "suitability.countersNewCrime"),
  especiallyPositiveDevelopment: to("suitability.speciallyPositiveDevelopment"),
  decidingBody: chosen(units, "decision.unit"),
  decidingUnit: chosen(units, "decision.unit"),
  decisionType: chosen({ grant: "grant", refusal: "refuse", transfer: "transfer" }, "decision.outcome"),
  appellant: (value, write) => write.set("complaints", [{ by: value === "offender" ? "convicted-person" : value }]),
  applicationMade: dayOf("application.submittedOn"),
  offenderConsents: dayOf("application.consentOn"),
  cohabitants: (value, write) =>
    write.set(
      "residents",
      (value as readonly { ageYears: number; consents: boolean }[]).map(({ ageYears, consents }) => ({
        birthDate: write.shift(write.on, { years: -ageYears }),
        sharesHousehold: true,
        consentedOn: consents ? write.shift(write.on, { days: -10 }) : "none",
        withdrawnOn: "none",
      })),
    ),
  hasFixedHome: to("home.fixed"),
  homeType: to("home.kind"),
  homeHasElectricity: to("home.electricity"),
  homePhoneConnectionPossible: to("home.telephonePossible"),
  homeSuitable: to("home.suitable"),
  occupied: (_, write) => occupation(write),
  occupationType: withOthers,
  occupationHoursPerWeek: to("occupation.hoursPerWeek"),
  occupationInNorway: to("occupation.inNorway"),
  occupationControllable: to("occupation.controllable"),
  occupationImpossible: to("occupation.impossible"),
  occupationLimitReason: chosen(
    { none: "none", health: "health", unfitness: "unfit-for-prison", disability: "disability" },
    "occupation.limitedBy",
  ),
  executionPlanDrawnUp: dayOf("serving.planDrawnUpOn"),
  planCoversPlaceAndTime: to("serving.planCoversPlaceAndTime"),
  planCoversOccupation: to("serving.planCoversOccupation"),
  atHome: to("conduct.atHome"),
  absencePurpose: chosen(
    {
      occupation: "occupation",
      reporting: "meeting-with-service",
      treatment: "treatment",
      leisure: "leisure",
      other: "other",
    },
    "conduct.absence",
  ),
  outsideStayGranted: to("conduct.stayOutsideGranted"),
  attendancesPerWeek: to("conduct.meetingsThisWeek"),
  usesIntoxicants: (value, write) => {
    write.set("conduct.intoxicantUsedOn", value === true ? write.on : "none");
    write.set("serving.formSince", write.shift(write.on, { months: -1 }));
  },
  substanceLawfullyPrescribed: to("conduct.lawfullyPrescribed"),
  visitRefused: to("conduct.visitRefused"),
  conditionRefused: negated("application.conditionsAccepted"),
  electronicControlImposed: (value, write) =>
    write.set("measures", value === true ? [{ technology: "area-localisation", endedOn: "none" }] : []),
  rfSufficient: to("monitoring.areaLocalisationSuffices"),
  digitalMeasure: (value, write) => write.field("measures", "technology", value),
  trackingKind: (value, write) => {
    write.field("measures", "technology", "tracking");
    write.field("measures", "trackingKind", value);
  },
  placeConditionImposed: (_, write) => placeAndContact(write),
  placeConditionBreached: (_, write) => placeAndContact(write),
  contactConditionImposed: (_, write) => placeAndContact(write),
  contactConditionBreached: (_, write) => placeAndContact(write),
  specialConditionsNecessary: to("monitoring.specialConditionsNecessary"),
  specialConditions: (value, write) => {
    const about: Readonly<Record<string, string>> = { residence: "place-of-stay" };
    const concernsVictim = write.hints["conditionConcernsVictim"];
    write.set(
      "conditions",
      (value as readonly string[]).map((kind) => ({
        about: about[kind] ?? kind,
        ...(concernsVictim === undefined ? {} : { concernsVictim }),
      })),
    );
  },
  conditionConcernsVictim: withOthers,
  notificationMattersToVictim: to("victimInterest.important"),
  victimNotifiedBeforehand: (value, write) =>
    write.set(
      "victimNotices",
      value === true
        ? [{ recipient: "victim", about: "serving-outside-prison", notifiedOn: write.shift(write.on, { days: -10 }) }]
        : [],
    ),
  restorativeProcessOffered: dayOf("victimContact.restorativeProcessOfferedOn"),
  agreementOnPlaceOrContact: to("victimContact.agreementOnPlaceOrContact"),
  agreementUnreasonable: to("victimContact.agreementUnreasonable"),
  breachDetected: (value, write) => {
    write.set("breaches", value === true ? [{ about: "sobriety" }] : []);
    if (value !== true) write.set("conduct.breachLikely", false);
  },
  offenceLikely: to("conduct.newOffenceLikelyCommitted"),
  offenceWillLikelyBeCommitted: to("conduct.newOffenceLikelyAhead"),
  evasionLikely: to("conduct.evasionLikely"),
  returnToPrisonDecided: (value, write) => {
    write.set("decision.about", "return-to-prison");
    write.set("decision.outcome", value === true ? "recall" : "refuse");
  },
  childAffected: (_, write) => child(write),
  childContactPattern: (_, write) => child(write),
  childHasContactRight: withOthers,
  childOtherwiseAffected: withOthers,
  childInformed: withOthers,
  childHeard: withOthers,
  childAgeYears: (_, write) => child(write),
  hasLegalBasis: to("interference.legalBasis"),
  legalBasisPrecise: to("interference.legalBasisPrecise"),
  prescribedMannerFollowed: to("interference.prescribedMannerFollowed"),
  measureDeprivesLiberty: to("interference.deprivesOfLiberty"),
  measureNecessary: to("interference.necessary", "interference.proportionate"),
  interferesWithPrivateLife: to("interference.withPrivateLife"),
  interferenceArbitrary: to("interference.arbitrary"),
  legitimateAim: to("interference.aim"),
  movementRestricted: to("interference.restrictsMovement"),
  restrictionIsAreaBound: to("interference.boundToArea"),
  publicInterestJustifies: to("interference.publicInterest"),
  treatmentInhumanOrDegrading: to("interference.inhuman"),
  conventionConflict: to("interference.conflictsWithConvention"),
  dataCategory: (value, write) => write.set("controlData", [{ category: value }]),
  dataNecessaryForPurpose: (value, write) => write.set("controlData", [{ necessaryForPurpose: value }]),
  decisionDate: to("decision.madeOn"),
  newServingDataRulesInForceFrom: to("dataProcessing.newRulesInForceFrom"),
};
