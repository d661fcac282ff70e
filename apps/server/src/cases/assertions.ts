import { law } from "@soning/law";
import type { JsonFacts } from "./read-facts.ts";

/** Somebody's word on one fact: of the case, or of the record of a list that bears an id (a sentence by its case number). */
export interface Assertion {
  readonly id: string;
  readonly fact: string;
  readonly record: string | null;
  /** `null` takes back what was asserted before: what the orders say holds again */
  readonly value: unknown;
  /** the convicted person's own word, said in the own case */
  readonly ofParty?: boolean;
}

/** Where a fact stands: the case itself, or a field of the records of a list. */
export type Place =
  | { readonly kind: "case" }
  | { readonly kind: "record"; readonly list: string; readonly field: string };

/** The place of a fact by its id; `undefined` for a name that the catalogue does not have, or one deeper in a list. */
export function placeOf(fact: string): Place | undefined {
  const at = fact.lastIndexOf(".");
  const list = [...law.lists.values()].find((one) => fact.startsWith(`${one.id}.`));
  if (list === undefined) return law.facts.has(fact) || law.lists.has(fact) ? { kind: "case" } : undefined;
  const owner = fact.slice(0, at);
  const bearsId = law.facts.has(`${owner}.id`) && law.lists.get(owner)?.parent === undefined;
  if (owner !== list.id || !bearsId || !(law.facts.has(fact) || law.lists.has(fact))) return undefined;
  return { kind: "record", list: owner, field: fact.slice(at + 1) };
}

const slotOf = ({ fact, record }: Assertion): string => JSON.stringify([fact, record]);

/** What was not taken back: assertions after the last `null` of the same fact, in the order of their arrival. */
function standing(all: readonly Assertion[]): readonly Assertion[] {
  const takenBack = new Map<string, number>();
  for (const [at, one] of all.entries()) if (one.value === null) takenBack.set(slotOf(one), at);
  return all.filter((one, at) => at > (takenBack.get(slotOf(one)) ?? -1));
}

type Records = readonly Readonly<Record<string, unknown>>[];

function recordsOf(value: unknown): {
  readonly items: Records;
  readonly rest: Readonly<Record<string, unknown>> | undefined;
} {
  if (Array.isArray(value)) return { items: value as Records, rest: undefined };
  const { items, ...rest } = (value ?? {}) as { items?: Records };
  return { items: items ?? [], rest };
}

/** Puts a field into the record of an id; `undefined` when there is no such record. */
function withField(
  facts: JsonFacts,
  list: string,
  record: string | null,
  field: string,
  value: unknown,
): JsonFacts | undefined {
  const { items, rest } = recordsOf(facts[list]);
  if (!items.some((item) => item["id"] === record)) return undefined;
  const changed = items.map((item) => (item["id"] === record ? { ...item, [field]: value } : item));
  return { ...facts, [list]: rest === undefined ? changed : { ...rest, items: changed } };
}

export interface Applied {
  readonly facts: JsonFacts;
  /** assertions on a record that is no longer there, by id: somebody must look at them */
  readonly unplaced: readonly string[];
  /** the party's own words, by id, beside which an order or an official says something: that holds, whatever is newer */
  readonly beside: readonly string[];
}

/** The facts of the orders with what was asserted over them: the newest word on each fact holds, the party's own where nobody else says anything. */
export function applyAssertions(base: JsonFacts, all: readonly Assertion[]): Applied {
  const words = standing(all);
  const own = words.filter(({ ofParty }) => ofParty === true);
  const told = words.filter(({ ofParty }) => ofParty !== true);
  const toldOf = new Set([...Object.keys(base), ...told.map(({ fact }) => fact)]);
  const alone = own.filter(({ fact }) => !toldOf.has(fact));
  let facts: JsonFacts = { ...Object.fromEntries(alone.map(({ fact, value }) => [fact, value])), ...base };
  const unplaced: string[] = [];
  for (const { id, fact, record, value } of told) {
    const place = placeOf(fact);
    const changed =
      place === undefined
        ? undefined
        : place.kind === "case"
          ? { ...facts, [fact]: value }
          : withField(facts, place.list, record, place.field, value);
    if (changed === undefined) unplaced.push(id);
    else facts = changed;
  }
  return { facts, unplaced, beside: own.flatMap(({ id, fact }) => (toldOf.has(fact) ? [id] : [])) };
}
