import type { RecordFacts } from "../case-facts.ts";
import type { FactDefinition } from "../fact.ts";
import type { Value } from "../value.ts";

/** A fact that is not known, as a variable of the diagram. */
export interface Unknown {
  /** `person.birthDate`, `offences[2].provision`, or the id of an open list */
  readonly path: string;
  /** the catalogue id */
  readonly fact: string;
  readonly definition: FactDefinition | undefined;
  readonly cells: readonly Value[];
}

/** Path of a fact in a record: `offences[2].provision`. */
export function pathOf(id: string, record: RecordFacts | undefined): string {
  return record === undefined ? id : `${record.path}${id.slice(id.lastIndexOf("."))}`;
}

/** The mark in the path of a record that an open list may still hold. */
export const IMAGINED = "[+]";

/** The list that an imagined record's path stands in, outermost first; itself for other paths. */
export function reportedPath(path: string): string {
  const at = path.indexOf(IMAGINED);
  return at < 0 ? path : path.slice(0, at);
}
