import type { Element, List } from "./expression.ts";
import { elementOf, listOf, membersOf } from "./expression.ts";
import type { Catalogued, Fields, ListShape, Members } from "./fact.ts";
import { definitionsOf, listDefinitions } from "./fact.ts";

/** The element name by which a norm or slot on records speaks of its own record. */
export const self = "self";

/** A subject of the catalogue, e.g. `person`: its facts are expressions, its lists can be asked. */
export type Subject<F extends Fields> = Members<F> & { readonly catalogued: Catalogued };

export function subject<F extends Fields>(name: string, fields: F): Subject<F> {
  return { ...membersOf(name, fields), catalogued: definitionsOf(name, fields) };
}

/** A list of the case, e.g. `offences`. */
export type CaseList<F extends Fields> = List<F> & { readonly catalogued: Catalogued };

export function caseList<F extends Fields>(id: string, shape: ListShape<F>): CaseList<F> {
  return { ...listOf(id, shape), catalogued: listDefinitions(id, shape) };
}

/** The record that a norm on records is asked of. */
export const selfOf = <F extends Fields>(list: List<F>): Element<F> => elementOf(list, self);
