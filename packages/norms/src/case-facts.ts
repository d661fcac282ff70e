import type { Value } from "./value.ts";

/** One record of a list: its fields and the lists inside it. */
export interface RecordFacts {
  readonly values: ReadonlyMap<string, Value>;
  readonly lists: ReadonlyMap<string, ListFacts>;
  /** where it stands in the case, for paths: `offences[2]` */
  readonly path: string;
}

/** A list as far as it is known. */
export interface ListFacts {
  readonly items: readonly RecordFacts[];
  /** nothing is missing from it */
  readonly complete: boolean;
}

/** The facts of a case, decoded: dates as day numbers, truth as 0 or 3, what is absent is unknown. */
export interface CaseFacts {
  readonly values: ReadonlyMap<string, Value>;
  readonly lists: ReadonlyMap<string, ListFacts>;
}

/** The records that element names stand for. */
export interface Environment {
  readonly name: string;
  readonly record: RecordFacts | undefined;
  readonly outer: Environment | undefined;
}

/** The element by which a norm or slot on records speaks of its own record. */
export const SELF = "self";

/** No element is bound: the case itself is asked. */
export const caseItself: Environment = { name: "", record: undefined, outer: undefined };

export function bind(outer: Environment, name: string, record: RecordFacts): Environment {
  return { name, record, outer };
}

/** The record that an element name stands for; the innermost of the name. */
export function recordOf(environment: Environment, name: string): RecordFacts {
  for (let at: Environment | undefined = environment; at !== undefined; at = at.outer) {
    if (at.name === name && at.record !== undefined) return at.record;
  }
  throw new RangeError(`no record is bound to the element ${name}`);
}

export const emptyList: ListFacts = { items: [], complete: false };
