import { awaiting, type Facts, inPrison, offence, stranger } from "../proposal-em/people.ts";
import { both, type Case, person, unknown } from "./case.ts";

const serves = inPrison(40, { months: 6 });
const waits = awaiting(40, "P8M", offence("271", [stranger]));
const common = [
  "application.consentOn",
  "application.consentWithdrawnOn",
  "suitability.positiveDevelopment",
  "suitability.countersNewCrime",
  "suitability.purposeAgainst",
  "suitability.securityAgainst",
  "suitability.otherwiseAdvisable",
  "home.fixed",
  "home.electricity",
  "home.telephonePossible",
  "home.suitable",
  "residents",
  "occupation.kind",
  "occupation.inNorway",
  "occupation.controllable",
  "residence.expulsionFinalFrom",
  "charges",
];
/** What the answer does not rest on: a person who can do without it stays decided. */
const idle = [
  "suitability.evasionFeared",
  "suitability.specialFollowUpNeed",
  "suitability.specialGrounds",
  "children",
  "occupation.waived",
  "occupation.limitedBy",
  "health.inabilityPermanent",
  "earlierConvictions",
  "application.submittedOn",
  "serving.form",
];
const needless = (fact: string, facts: Facts): Case =>
  person(`not needed: ${fact}`, { ...facts, [fact]: null }, both("met"));

export const finalPartUnknown: readonly Case[] = [
  ...common.map((fact) => unknown(fact, serves)),
  ...idle.map((fact) => needless(fact, serves)),
  needless("offences", serves),
  needless("release.decidedDate", serves),
];
export const wholeSentenceUnknown: readonly Case[] = [
  ...common.map((fact) => unknown(fact, waits)),
  ...idle.map((fact) => needless(fact, waits)),
  unknown("offences", waits),
  unknown("sentences", waits),
  needless("release.decidedDate", waits),
];
