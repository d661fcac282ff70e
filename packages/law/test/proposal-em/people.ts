import { shiftDay } from "../../bindings/writer.ts";

/** The day of every case here. */
export const today = "2026-06-15";
export const shifted = (by: { years?: number; months?: number; days?: number }): string => shiftDay(today, by);
/** The birthday was a month ago, before any application of two weeks ago. */
const born = (age: number): string => shifted({ years: -age, months: -1 });

export type Facts = Readonly<Record<string, unknown>>;

/** A person who fulfils everything that an official weighs, in every legal state; a case changes what it is about. */
const ready = (age: number): Facts => ({
  "person.birthDate": born(age),
  "application.submittedOn": "2026-06-01",
  "application.consentOn": "2026-06-01",
  "application.consentWithdrawnOn": "none",
  "suitability.positiveDevelopment": true,
  "suitability.countersNewCrime": true,
  "suitability.purposeAgainst": false,
  "suitability.securityAgainst": false,
  "suitability.evasionFeared": false,
  "suitability.otherwiseInadvisable": false,
  "suitability.otherwiseAdvisable": true,
  "suitability.specialFollowUpNeed": true,
  "suitability.specialGrounds": false,
  "home.fixed": true,
  "home.kind": "own",
  "home.electricity": true,
  "home.telephonePossible": true,
  "home.suitable": true,
  residents: [],
  children: [],
  "occupation.kind": "work",
  "occupation.inNorway": true,
  "occupation.controllable": true,
  "occupation.impossible": false,
  "occupation.waived": false,
  "occupation.limitedBy": "none",
  "health.inabilityForHealthReasons": false,
  "health.unableInPrison": false,
  "health.unableInInstitution": false,
  "health.inabilityPermanent": false,
  "residence.expulsionFinalFrom": "none",
  earlierConvictions: [],
  interruptions: [],
  "serving.escaped": [],
  "release.refusedOn": "none",
  "release.releasedOn": "none",
  "release.courtRecalledOn": "none",
  fines: [],
});

const sentence = { kind: "prison", suspended: "none", servedOn: "none", remandDeducted: 0, remandAfterJudgment: 0 };

/** One offence, convicted of, two years ago. */
export const offence = (section: string, victims?: readonly Facts[]): Facts => ({
  provision: `strl § ${section}`,
  status: "convicted",
  committedFrom: "2024-06-15",
  committedTo: "2024-06-15",
  similarEarlierConviction: false,
  ...(victims === undefined ? {} : { victims }),
});
export const stranger: Facts = { birthDate: "1980-01-01", sharedHome: "never" };
export const child: Facts = { birthDate: "2014-01-01", sharedHome: "never" };
export const formerPartner: Facts = { birthDate: "1980-01-01", sharedHome: "formerly" };

export const resident = (more: Facts): Facts => ({
  birthDate: "1980-01-01",
  sharesHousehold: true,
  consentedOn: "2026-06-01",
  withdrawnOn: "none",
  ...more,
});
export const unfit: Facts = {
  "health.inabilityForHealthReasons": true,
  "health.unableInPrison": true,
  "health.unableInInstitution": true,
  "health.inabilityPermanent": true,
};
export const nobody = (...facts: readonly string[]): Facts => Object.fromEntries(facts.map((fact) => [fact, null]));

/** Serves three years, of which so many months are served, with so much left until a decided release. */
export const inPrison = (age: number, left: { months: number; days?: number }, served = 13): Facts => ({
  ...ready(age),
  sentences: [{ ...sentence, length: "P36M" }],
  offences: [offence("321", [])],
  charges: [],
  "serving.form": "prison",
  "serving.startedOn": shifted({ months: -served }),
  "release.decidedDate": shifted(left),
});

/** Sentenced and summoned, not begun. */
export const awaiting = (age: number, length: string, ...offences: readonly Facts[]): Facts => ({
  ...ready(age),
  sentences: [{ ...sentence, length }],
  charges: [],
  offences: offences.length === 0 ? [offence("321", [])] : offences,
  "serving.form": "not-started",
  "serving.startedOn": "none",
  "serving.plannedStart": "2026-08-03",
  "release.decidedDate": "none",
});
export const sentenceOf = (more: Facts): Facts => ({ ...sentence, ...more });
