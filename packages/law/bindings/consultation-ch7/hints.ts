import type { Hint, HintBinding } from "../binding.ts";
import { chosen, dayOf, to, withOthers } from "../consultation-ch1-6/words.ts";
import { breach, measure, setting } from "./control.ts";
import { newOffence, reaction, term } from "./sentence.ts";

const consents: HintBinding = dayOf("release.prosecutionConsentOn");
const technologies: Readonly<Record<string, string>> = { "biometric-check": "biometrics" };
const purposes: Readonly<Record<string, string>> = {
  "replace-attendance": "replace-meeting",
  "work-or-training": "work",
};
const conditionKinds: Readonly<Record<string, string>> = {
  "residence-rules": "residence",
  "treatment-rules": "treatment",
  "stay-work-or-training-rules": "place-work-or-training",
};
const deciders: Readonly<Record<string, string>> = {
  "correctional-service": "local-level",
  court: "court",
  police: "police",
  other: "other",
};
const renamed = (names: Readonly<Record<string, string>>, value: Hint): string => names[String(value)] ?? String(value);

/** The register's names in chapter 7, in the catalogue's terms. */
export const hints: Readonly<Record<string, HintBinding>> = {
  lawVersion: (value, write) => {
    if (value === "proposal") write.under("em-2024");
  },
  on: (value, write) => write.onDay(String(value)),
  controlSetting: (value, write) => setting(value, write),
  digitalMeasure: measure("technology", (value) => renamed(technologies, value)),
  controlObject: measure("checks"),
  controlPurpose: measure("purpose", (value) => renamed(purposes, value)),
  substance: measure("substance", (value) => (value === "alcohol" ? "alcohol" : "drug")),
  measureStricterThanNeeded: measure("stricterThanNeeded"),
  measureNecessary: to("monitoring.necessaryForProperServing"),
  measureExpedient: to("monitoring.expedientForChecking"),
  areaLocalisationSufficient: to("monitoring.areaLocalisationSuffices"),
  underSituationalTracking: (value, write) =>
    write.set(
      "measures",
      value === true ? [{ technology: "tracking", trackingKind: "situational", endedOn: "none" }] : [],
    ),
  breachFound: (_, write) => breach(write),
  breachSubject: withOthers,
  conditionImposedUnder16_3: (_, write) => breach(write),
  informedOfTechnology: told("toldTechnologyOn"),
  informedOfDataProcessing: told("toldDataOn"),
  informedOfConsequences: told("toldConsequencesOn"),
  executionEndedOn: to("serving.endedOn"),
  dataPartOfBreachCase: (value, write) => write.field("controlData", "inBreachCase", value),
  sanctionType: (value, write) => reaction(String(value), write),
  sentenceSuspended: (value, write) =>
    write.set("sentences", [{ kind: "prison", length: "P1Y", suspended: value === true ? "P1Y" : "none" }]),
  sentenceDays: (_, write) => term(write),
  servedDays: withOthers,
  remandDays: withOthers,
  staffEscort: to("exit.withStaff"),
  exitPurpose: to("exit.purpose"),
  dayReleaseMonths: (value, write) => {
    write.set("exit.purpose", "work");
    write.set("exit.from", write.on);
    write.set("exit.to", write.shift(write.shift(write.on, { months: Number(value) }), { days: -1 }));
  },
  securitySpeaksAgainst: to("leave.securityAgainst"),
  evasionFeared: to("exit.evasionFeared"),
  conditionConnectedToDecision: to("exit.conditionConnected"),
  conditionTooBurdensome: to("exit.conditionTooBurdensome"),
  specialWeightyReasons: to("leave.specialWeightyReasons"),
  leaveExpedientForExecution: to("leave.purposeful"),
  leaveKind: to("leave.kind"),
  leaveFromDate: (value, write) => write.set("leave.from", `${String(value)}T09:00`),
  leaveToDate: (value, write) => {
    write.set("leave.dueBackAt", `${String(value)}T18:00`);
    write.set("leave.returnedAt", `${String(value)}T18:00`);
  },
  newOffenceDate: newOffence,
  atGivenAddress: to("leave.staysAtGivenAddress"),
  dueBackAt: to("leave.dueBackAt"),
  returnedAt: to("leave.returnedAt"),
  substanceUsed: (value, write) => write.set("conduct.intoxicantUsedOn", value === true ? write.on : "none"),
  lawfullyPrescribed: to("conduct.lawfullyPrescribed"),
  conditionNecessaryForSecurity: to("release.conditionsNecessary", "leave.conditionsNecessary"),
  capacityReasonsAgainst: to("exit.capacityAgainst"),
  escortStaffCount: to("exit.escortingStaff"),
  escortFromSecurityService: to("exit.escortsFromSecurity"),
  weightyReasonsForRelease: to("release.weightyReasons"),
  releaseInadvisable: to("release.inadvisable"),
  dutyToReport: to("release.dutyToReport"),
  releaseCondition: (value, write) => write.field("releaseConditions", "kind", renamed(conditionKinds, value)),
  conditionObjectivelyReasoned: (value, write) => write.field("releaseConditions", "objectivelyReasoned", value),
  conditionsSufficientForSecurity: to("release.conditionsSufficient"),
  decisionMaker: (value, write) => {
    write.set("release.decidedBy", value);
    chosen(deciders, "decision.unit")(value, write);
    if (write.hints["releaseCondition"] !== undefined) write.field("releaseConditions", "setBy", value);
  },
  prosecutionConsents: consents,
  // the trial period ends when the whole sentence would have been served (§ 42 (8))
  probationEndsOn: (value, write) => write.suppose("clock.trial-end", String(value)),
  followUpByService: to("release.followUpByService"),
};

/** Told shortly before the measure is taken into use, or not at all. */
function told(field: string): HintBinding {
  return (value, write) => {
    write.field("measures", "startsOn", write.on);
    write.field("measures", field, value === true ? write.shift(write.on, { days: -3 }) : "none");
  };
}
