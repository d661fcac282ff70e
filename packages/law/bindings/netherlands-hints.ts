import type { CaseWriter, Hint, HintBinding } from "./binding.ts";

// What the names of netherlands.jsonl mean in the catalogue. Both binding files of the register read these.

/** The value of the hint is the value of the fact. */
export const as =
  (fact: string): HintBinding =>
  (value, write) =>
    write.set(fact, value);
/** The hint's words, translated to a fact's values. */
export const mapped =
  (fact: string, words: Readonly<Record<string, unknown>>): HintBinding =>
  (value, write) => {
    const found = words[String(value)];
    if (found === undefined) throw new RangeError(`${fact}: the binding has no word for ${String(value)}`);
    write.set(fact, found);
  };
/** A flag of the register that is a day in the catalogue: true is a day that has come, false that it never did. */
export const happened =
  (fact: string, daysAgo = 10): HintBinding =>
  (value, write) =>
    write.set(fact, value === true ? write.shift(write.on, { days: -daysAgo }) : "none");
/** A field of the only record of a list. */
export const field =
  (list: string, name: string): HintBinding =>
  (value, write) =>
    write.field(list, name, value);
/** The register states what the law computes elsewhere. */
export const supposed =
  (slot: string): HintBinding =>
  (value, write) =>
    write.suppose(slot, value as boolean | number | string);

/** Has served in the Netherlands since a while, and still does. */
export function serveThere(write: CaseWriter): void {
  write.set("netherlands.transferredOn", write.shift(write.on, { months: -5 }));
  write.set("netherlands.returnedOn", "none");
  write.set("stays", []);
}
/** Never transferred. */
export function neverThere(write: CaseWriter): void {
  write.set("netherlands.transferredOn", "none");
  write.set("netherlands.returnedOn", "none");
  write.set("stays", []);
}

/** Nothing opens for a transfer for a time: no operation, next visit or start of education lies ahead (point 2.4). */
export function nothingAhead(write: CaseWriter): void {
  write.set("health.waitingForExamination", false);
  write.set("childVisits.perYear", 12);
  write.set("childVisits.veryFew", false);
  write.set("education.startsOn", "none");
}

/** Nothing in the letters of § 4 (2) stands in the way. */
export function noLetters(write: CaseWriter): void {
  write.set("citizenships", [{ state: "NOR" }]);
  for (const name of [
    "registeredResident",
    "permanentHome",
    "declaredUndesirable",
    "refusalOfEntry",
    "inSchengenSystem",
    "wantedForInvestigation",
    "wantedForEnforcement",
    "arrestWarrant",
  ]) {
    write.set(`dutchRegisters.${name}`, false);
  }
  write.set("netherlandsAssessment.escapeRiskTooHigh", false);
  write.set("netherlandsAssessment.dangerToSocietyTooHigh", false);
  write.set("person.wanted", false);
  write.set("netherlandsHealth.needUnavailable", false);
  write.set("childVisits.regular", false);
  write.set("children", []);
  write.set("education.right", false);
  nothingAhead(write);
}

const letters: Readonly<Record<string, (write: CaseWriter) => void>> = {
  a: (write) => write.set("citizenships", [{ state: "NLD" }]),
  b: (write) => write.set("dutchRegisters.declaredUndesirable", true),
  c: (write) => write.set("dutchRegisters.wantedForEnforcement", true),
  d: (write) => write.set("netherlandsAssessment.escapeRiskTooHigh", true),
  e: (write) => write.set("dutchRegisters.arrestWarrant", true),
  f: (write) => write.set("netherlandsHealth.needUnavailable", true),
  g: (write) => {
    write.set("childVisits.regular", true);
    write.set("childVisits.transferLimitsFurther", true);
    write.set("children", [{ relation: "own", contact: "lives-full" }]);
  },
  h: (write) => {
    write.set("education.right", true);
    write.set("education.begunOn", write.shift(write.on, { months: -2 }));
  },
};

const exits = {
  "serving-in-institution": "institution",
  "serving-in-hospital": "hospital",
  "serving-outside-prison": "outside-prison",
  "day-release": "day-release",
  leave: "leave",
  "escorted-leave": "escorted-leave",
  interruption: "interruption",
  other: "other",
};

const states = { Netherlands: "NLD", Norway: "NOR", Sweden: "SWE", Germany: "DEU", Poland: "POL" };

/** `§ 8, 1st para` → `strgjfl § 8 (1)`. */
export function provision(text: Hint): string {
  const found = /^(§ \d+(?: [a-z])?)(?:, (\d)\w+ para)?$/.exec(String(text));
  if (found === null) throw new RangeError(`${String(text)} is not a section of the act`);
  return `strgjfl ${found[1]}${found[2] === undefined ? "" : ` (${found[2]})`}`;
}

function imposed(_: Hint, write: CaseWriter): void {
  const months = Number(write.hints["sentenceMonths"] ?? 0);
  const days = Number(write.hints["sentenceDays"] ?? 0);
  write.set("sentences", [{ kind: "prison", length: `P${months}M${days}D`, suspended: "none" }]);
}

const caring: HintBinding = (value, write) => {
  write.field("children", "relation", "other");
  write.field("children", "caredForByPerson", value);
  if (value === false) write.field("children", "dailyCare", []);
};

function childContact(_: Hint, write: CaseWriter): void {
  const lives = write.hints["livesPermanentlyWithChildOtherwise"] === true;
  const meets = write.hints["hasContactWithChild"] === true;
  write.field("children", "contact", lives ? "lives-full" : meets ? "regular" : "none");
}

/** So many months in the Netherlands after leave time, looked back at from a later day. */
function monthsThere(value: Hint, write: CaseWriter): void {
  write.onDay("2019-06-15");
  write.set("stays", []);
  write.set("interruptions", []);
  write.set("prisonLife.leaveTimeReachedOn", "2017-01-01");
  write.set("netherlands.transferredOn", "2017-01-01");
  write.set("netherlands.returnedOn", write.shift("2017-01-01", { months: Number(value) }));
}

/** The names that the regulation, § 1 a and chapter 1 of the guidelines use; chapters 2 and 3 use many of them too. */
export const netherlandsHints: Readonly<Record<string, HintBinding>> = {
  acuteHealthNeed: as("health.acuteNeed"),
  ageYears: (value, write) => write.set("person.birthDate", write.shift(write.on, { years: -Number(value) })),
  agencyCallsThisWeek: as("contactRules.agencyCallsThisWeek"),
  agreementAllowsEscortedLeaveInNetherlands: as("netherlands.agreementOnEscortedLeave"),
  agreementAllowsHealthCareInNetherlands: as("netherlands.agreementOnHealthCare"),
  anySecondParagraphBar: supposed("netherlands.transfer/letter-bars"),
  applicationGranted: mapped("decision.outcome", { true: "grant", false: "refuse" }),
  arrangementStartDate: as("childVisits.startsOn"),
  assistanceKind: as("prisonLife.assistance"),
  barLetter: (value, write) => letters[String(value)]?.(write),
  birthDate: as("person.birthDate"),
  callDestinationCountry: (value, write) =>
    write.field("contacts", "destination", states[value as keyof typeof states]),
  callMinutes: field("contacts", "minutes"),
  callsThisWeek: as("contactRules.callsThisWeek"),
  capacityPreventsCalls: as("contactRules.capacityPreventsCalls"),
  careAvailableInPrison: as("health.careAvailableInPrison"),
  childIsOwn: (value, write) => write.field("children", "relation", value === true ? "own" : "other"),
  conflictingSource: as("prisonLife.conflictWith"),
  contactKind: field("contacts", "kind"),
  contactPartner: field("contacts", "partner"),
  coveredBySecrecy: (value, write) => write.set("disclosures", [{ party: "supervisory-body", secret: value }]),
  dailyCareForOtherChildren: caring,
  decidingUnit: mapped("netherlands.decidingUnit", {
    Norgerhaven: "norgerhaven",
    Ullersmo: "ullersmo",
    "Region East": "region-east",
  }),
  decisionAllowsLeavingPrison: as("netherlands.decisionAllowsLeavingPrison"),
  decisionDate: (value, write) => write.onDay(String(value)),
  decisionEffectiveDate: as("decision.effectiveOn"),
  decisionKind: mapped("decision.about", exits),
  declaredUndesirableByNetherlands: as("dutchRegisters.declaredUndesirable"),
  documentDirectlyConcernsRightsOrDuties: as("prisonLife.documentConcernsRights"),
  documentInLanguageUnderstood: as("prisonLife.documentUnderstood"),
  documentKind: as("prisonLife.document"),
  dutchArrestWarrant: as("dutchRegisters.arrestWarrant"),
  dutchCitizen: (value, write) => write.set("citizenships", [{ state: value === true ? "NLD" : "NOR" }]),
  earnedLeaveDays: supposed("netherlands.leave/earned"),
  educationBegunInNorway: happened("education.begunOn"),
  educationRight: as("education.right"),
  educationStartDate: as("education.startsOn"),
  employeeEmployer: as("prisonLife.employer"),
  escapeRiskExceedsPrisonSecurity: as("netherlandsAssessment.escapeRiskTooHigh"),
  groundForServingInNorwayEnded: happened("netherlands.groundForNorwayEndedOn"),
  hasContactWithChild: childContact,
  healthCareEquivalentToNorway: as("netherlandsHealth.equivalentToNorway"),
  homeTransferCasePending: happened("residence.homeTransferStartedOn"),
  homeTransferDecided: happened("residence.homeTransferDecidedOn"),
  lawyerCallsThisWeek: as("contactRules.lawyerCallsThisWeek"),
  leaveKind: as("leave.kind"),
  leaveTimeReachedDate: as("prisonLife.leaveTimeReachedOn"),
  listeningControlNeeded: as("contactRules.listeningNeeded"),
  livesPermanentlyWithChildOtherwise: childContact,
  monthsInNetherlandsAfterLeaveTime: monthsThere,
  monthsToRelease: (value, write) => write.set("release.decidedDate", write.shift(write.on, { months: Number(value) })),
  needsContactWithNorwegianAgency: as("contactRules.needsNorwegianAgency"),
  needsHealthServiceUnavailableInNetherlands: as("netherlandsHealth.needUnavailable"),
  netherlandsTransferPending: happened("netherlands.caseOpenedOn"),
  nordicTransferCaseStarted: happened("residence.nordicTransferStartedOn"),
  nordicTransferDecided: happened("residence.nordicTransferDecidedOn"),
  norwegianAuthoritiesCanProvideServiceInNetherlands: as("prisonLife.servicesAvailable"),
  norwegianDomesticRate: field("contacts", "domesticRate"),
  offenceCommittedWhileServingInNetherlands: (value, write) => {
    serveThere(write);
    write.set("offences", [{ committedFrom: write.shift(write.on, value === true ? { months: -1 } : { months: -8 }) }]);
  },
  ordinaryLeaveQuotaDays: supposed("leave.quota"),
  otherChildrenCoveredByAssessment: as("childVisits.otherChildrenCovered"),
  permanentHomeInNetherlands: as("dutchRegisters.permanentHome"),
  personWantsTransfer: as("netherlands.wantsTransfer"),
  provisionExcepted: (value, write) => write.set("prisonLife.provisionExcepted", provision(value)),
  provisionSuitableForNetherlands: as("netherlandsAssessment.provisionSuitable"),
  rateCharged: field("contacts", "rateCharged"),
  receivesOrWillReceiveRegularChildVisits: as("childVisits.regular"),
  receivingState: mapped("netherlands.receivingState", states),
  registeredForRefusalOfEntryNetherlands: as("dutchRegisters.refusalOfEntry"),
  registeredInSis: as("dutchRegisters.inSchengenSystem"),
  registeredResidentInNetherlands: as("dutchRegisters.registeredResident"),
  releaseDate: as("release.decidedDate"),
  remandInCustody: as("netherlands.onRemand"),
  riskToSocietyExceedsPrisonSecurity: as("netherlandsAssessment.dangerToSocietyTooHigh"),
  section33DecisionMade: (value, write) => {
    write.set("decision.about", "leave");
    write.set("decision.outcome", value === true ? "grant" : "refuse");
  },
  section4ConditionsStillMet: (value, write) => {
    write.suppose("netherlands.transfer/conditions", value === true);
    write.suppose("netherlands.transfer/letter-bars", false);
    write.suppose("netherlands.transfer/other-bars", false);
  },
  securityConcernAgainstTransfer: as("netherlandsAssessment.securityAgainst"),
  sentenceDays: imposed,
  sentenceMonths: imposed,
  servingBegunInNorway: happened("serving.startedOn", 60),
  servingInNetherlands: (value, write) => (value === true ? serveThere(write) : neverThere(write)),
  servingStartDate: as("serving.startedOn"),
  sex: as("person.sex"),
  specialAgreementOnTransferTime: as("netherlands.separateTimeAgreement"),
  specialReasonsForVideo: as("contactRules.specialReasonsForVideo"),
  staffingAllowsListening: as("contactRules.staffingAllowsListening"),
  stateHasAgreementWithNorway: as("netherlands.agreementWithState"),
  stayWouldHinderChildArrangement: as("childVisits.stayHinders"),
  subsidiaryImprisonmentForFine: (value, write) => {
    write.set("netherlands.servesSubsidiaryPrison", value);
    if (value === true) write.add("sentences", { kind: "subsidiary-prison", length: "P20D", suspended: "none" });
  },
  supervisorFindsInformationNecessary: as("prisonLife.supervisorFindsNecessary"),
  supervisorRequestedInformation: happened("prisonLife.supervisorRequestedOn"),
  toBeReturned: as("netherlands.toBeReturned"),
  transferBasis: (value, write) => write.set("netherlands.transferBasis", provision(value)),
  transferLimitsContactFurther: as("childVisits.transferLimitsFurther"),
  transferToNetherlandsDate: as("netherlands.transferredOn"),
  transferToNorwayDate: as("netherlands.returnedOn"),
  transportLeg: as("prisonLife.transportLeg"),
  unconditionalImprisonment: (value, write) =>
    write.add("sentences", { kind: "prison", length: "P1Y", suspended: value === true ? "none" : "P1Y" }),
  wantedInNetherlandsForEnforcement: as("dutchRegisters.wantedForEnforcement"),
  wantedInNetherlandsForInvestigationOrProsecution: as("dutchRegisters.wantedForInvestigation"),
  wantedInNorway: as("person.wanted"),
  wantsToUseEducationRight: as("education.wantsToUse"),
};
