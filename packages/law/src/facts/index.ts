import type { Catalogued } from "@soning/norms";
import * as application from "./application.ts";
import * as conduct from "./conduct.ts";
import * as contact from "./contact.ts";
import * as deferral from "./deferral.ts";
import * as health from "./health.ts";
import * as household from "./household.ts";
import * as incidents from "./incidents.ts";
import * as information from "./information.ts";
import { labelled } from "./labels.ts";
import * as leave from "./leave.ts";
import * as monitoring from "./monitoring.ts";
import * as netherlands from "./netherlands.ts";
import * as netherlandsAssessment from "./netherlands-assessment.ts";
import * as netherlandsCare from "./netherlands-care.ts";
import * as netherlandsLife from "./netherlands-life.ts";
import * as netherlandsRegisters from "./netherlands-registers.ts";
import * as occupation from "./occupation.ts";
import * as offences from "./offences.ts";
import * as person from "./person.ts";
import * as release from "./release.ts";
import * as residence from "./residence.ts";
import * as rights from "./rights.ts";
import * as sanctions from "./sanctions.ts";
import * as sentence from "./sentence.ts";
import * as serving from "./serving.ts";
import * as suitability from "./suitability.ts";
import * as treatment from "./treatment.ts";
import * as unit from "./unit.ts";

export * from "./application.ts";
export * from "./conduct.ts";
export * from "./contact.ts";
export * from "./deferral.ts";
export * from "./health.ts";
export * from "./household.ts";
export * from "./incidents.ts";
export * from "./information.ts";
export * from "./leave.ts";
export * from "./monitoring.ts";
export * from "./netherlands.ts";
export * from "./netherlands-assessment.ts";
export * from "./netherlands-care.ts";
export * from "./netherlands-life.ts";
export * from "./netherlands-registers.ts";
export * from "./occupation.ts";
export * from "./offences.ts";
export * from "./person.ts";
export * from "./release.ts";
export * from "./residence.ts";
export * from "./rights.ts";
export * from "./sanctions.ts";
export * from "./sentence.ts";
export * from "./serving.ts";
export * from "./suitability.ts";
export * from "./treatment.ts";
export * from "./unit.ts";

/** In the order in which a caseworker meets the subjects: person, sentence, serving, then what each matter adds. */
const subjects: readonly object[] = [
  person,
  sentence,
  sanctions,
  offences,
  serving,
  deferral,
  unit,
  release,
  leave,
  application,
  suitability,
  household,
  occupation,
  health,
  treatment,
  conduct,
  incidents,
  monitoring,
  information,
  residence,
  rights,
  netherlands,
  netherlandsAssessment,
  netherlandsRegisters,
  netherlandsCare,
  netherlandsLife,
  contact,
];

function isCatalogued(value: unknown): value is { readonly catalogued: Catalogued } {
  return typeof value === "object" && value !== null && "catalogued" in value;
}

const all = subjects
  .flatMap((subject) => Object.values(subject).filter(isCatalogued))
  .map(({ catalogued }) => catalogued);

/** Every fact and list that the law asks for: the subjects and lists that the files of this folder export. */
export const catalogue: Catalogued = {
  facts: all.flatMap(({ facts }) => facts.map(labelled)),
  lists: all.flatMap(({ lists }) => lists),
};
