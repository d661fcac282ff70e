import type { CaseWriter, Hint, HintBinding } from "./binding.ts";
import { as, field, happened, mapped, netherlandsHints } from "./netherlands-hints.ts";

const countries = { Norway: "norway", Netherlands: "netherlands" };

/** Was in the Netherlands until lately, and is back in Norway for the time being. */
export function backInNorway(write: CaseWriter): void {
  write.set("netherlands.transferredOn", write.shift(write.on, { months: -6 }));
  write.set("netherlands.returnedOn", write.shift(write.on, { months: -1 }));
}

/** Whether the units were heard is a flag in the register and a day in the catalogue. */
const heard = (fact: string): HintBinding => happened(fact, 7);

function interruption(value: Hint, write: CaseWriter): void {
  write.field("interruptions", "from", write.shift(write.on, { days: -20 }));
  write.field("interruptions", "cause", "decision");
  write.field("interruptions", "to", value === true ? write.shift(write.on, { days: -2 }) : "none");
}

function noticeDay(_: Hint, write: CaseWriter): void {
  const day = write.hints["advanceNoticeDate"];
  write.set("decision.advanceNoticeSentOn", day === undefined ? "none" : day);
}

/** A granted place that is not in use yet. */
const placeGranted: HintBinding = (value, write) => {
  write.set("education.placeGrantedOn", value === true ? write.shift(write.on, { days: -30 }) : "none");
  write.set("education.wantsToUse", value === true);
  if (value === true) write.set("education.uses", false);
};

/** The names that only points 2.4 and 2.6 and chapter 3 of the guidelines use. */
export const guidelinesHints: Readonly<Record<string, HintBinding>> = {
  ...netherlandsHints,
  adviserMeetingHeld: happened("netherlandsHealth.adviserMeetingOn"),
  advanceNoticeDate: noticeDay,
  advanceNoticeSent: noticeDay,
  agreedChildVisitsPerYear: as("childVisits.perYear"),
  agreementReachedAtMeeting: as("netherlandsHealth.agreementAtMeeting"),
  allowedByDutchInstruction: as("prisonLife.meansAllowedByDutchInstruction"),
  allowedByNorwegianLaw: as("prisonLife.meansAllowedByNorwegianLaw"),
  arrangementDocumented: as("childVisits.documented"),
  arrangementWillTakeTime: as("childVisits.willTakeTime"),
  arrested: field("dutchCustody", "afterArrest"),
  begunInPrison: as("netherlands.begunInPrisonInNorway"),
  candidateAfterMapping: as("netherlandsAssessment.candidate"),
  capacityAllowsVisits: as("contactRules.capacityForVisits"),
  childVisitArrangementBeingEstablished: as("childVisits.beingEstablished"),
  convictedPersonPresentAtCheck: field("contacts", "personPresentAtCheck"),
  correspondingTreatmentInNetherlands: as("netherlandsHealth.correspondingTreatment"),
  criminalLawInformationDate: as("prisonLife.toldOfLawDifferencesOn"),
  daysGivenToComment: as("decision.daysGivenToComment"),
  daysMailHeldAtUllersmo: (value, write) => {
    write.field("contacts", "receivedAtUllersmoOn", write.shift(write.on, { days: -Number(value) }));
    write.field("contacts", "sentOnOn", write.on);
  },
  decisionDate: (value, write) => {
    write.onDay(String(value));
    write.set("decision.madeOn", value);
  },
  decisionStatesTransferIsPartOfExecution: as("netherlands.decisionStatesTransferIsPart"),
  dependentOnFollowUpWhileWaiting: as("health.needsFollowUpWhileWaiting"),
  dutchCustodyFromDate: field("dutchCustody", "from"),
  dutchCustodyToDate: field("dutchCustody", "to"),
  escortedLeaveEnded: (value, write) => {
    write.set("exit.kind", "escorted-leave");
    write.set("exit.to", write.shift(write.on, { days: value === true ? -3 : 3 }));
  },
  examinationOrOperationDate: as("health.waitingForExaminationOn"),
  expectedHospitalDays: as("health.expectedHospitalDays"),
  forcedTransfer: (value, write) => write.set("netherlands.wantsTransfer", value !== true),
  healthComplaintSubject: as("netherlandsHealth.complaintAbout"),
  healthServiceKind: as("netherlandsHealth.serviceKind"),
  hospitalCountry: mapped("health.hospitalCountry", countries),
  hospitalStayEnded: happened("health.hospitalTo"),
  inOpioidSubstitutionTreatment: as("health.opioidSubstitution"),
  inSpecialistTreatmentCourse: as("health.inSpecialistTreatment"),
  interruptionEnded: interruption,
  interruptionStartDate: (value, write) => write.set("interruptions", [{ from: value, to: "none", cause: "decision" }]),
  itemOnAllowedList: as("prisonLife.itemOnList"),
  lettersSentThisWeek: as("contactRules.lettersSentThisWeek"),
  medicallyFitToTravelDate: as("netherlandsHealth.fitToTravelOn"),
  movedToDutchPrison: field("dutchCustody", "inDutchPrison"),
  needsHospitalBeyondDutchOffer: as("netherlandsHealth.needsHospitalBeyondDutchOffer"),
  nextChildVisitDate: as("childVisits.nextVisitOn"),
  norwegianSentenceInterrupted: (value, write) =>
    write.set(
      "interruptions",
      value === true ? [{ from: write.shift(write.on, { days: -10 }), cause: "foreign-custody" }] : [],
    ),
  offenceCommittedWhileServingInNetherlands: field("dutchCustody", "forOffenceWhileServing"),
  on: (value, write) => write.onDay(String(value)),
  proposedOutcome: as("decision.outcome"),
  receivingUnitAgrees: as("netherlands.receivingUnitAgrees"),
  receivingUnitHeard: heard("netherlands.receivingUnitHeardOn"),
  satisfiedAfterAdviser: as("netherlandsHealth.satisfiedAfterAdviser"),
  schoolPlaceFarAhead: as("education.placeFarAhead"),
  sendingUnitHeard: heard("netherlands.sendingUnitHeardOn"),
  suspectedOrChargedWithOffenceInNetherlands: field("dutchCustody", "forOffenceWhileServing"),
  toServeImprisonmentForThatOffence: field("dutchCustody", "servesDutchSentence"),
  transferDirection: mapped("decision.about", {
    "to-norgerhaven": "transfer-to-netherlands",
    "from-norgerhaven": "transfer-from-netherlands",
  }),
  transferMedicallyAdvisable: as("netherlandsHealth.transferAdvisable"),
  transferToNorwayMedicallyPossible: as("netherlandsHealth.transferToNorwayPossible"),
  treatmentRegular: as("health.treatmentRegular"),
  usesEducationRight: as("education.uses"),
  visitorFromOutsideNetherlands: field("contacts", "visitorFromAbroad"),
  waitingForExaminationOrOperation: as("health.waitingForExamination"),
  waitingForGrantedSchoolPlace: placeGranted,
  welfareLeaveEnded: (value, write) => {
    write.set("leave.kind", "welfare");
    write.set("leave.returnedAt", value === true ? `${write.shift(write.on, { days: -3 })}T18:00` : "none");
  },
};
