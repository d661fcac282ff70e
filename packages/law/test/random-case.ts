import type { FactDefinition, ListDefinition } from "@soning/norms";
import type { GeneratorValue } from "fast-check";
import fc from "fast-check";
import { law } from "../src/law.ts";

type Pick = GeneratorValue;
type Json = Record<string, unknown>;

const upTo = (g: Pick, most: number): number => g(fc.nat, most);
const oneOf = <T>(g: Pick, items: readonly T[]): T => items[upTo(g, items.length - 1)] as T;

const days = [
  "1986-02-28",
  "2004-06-15",
  "2005-06-15",
  "2008-06-15",
  "2008-06-16",
  "2020-07-01",
  "2025-01-10",
  "2026-01-15",
  "2026-03-01",
  "2026-06-14",
  "2026-06-15",
  "2026-06-16",
  "2026-09-01",
  "2027-06-15",
];
const lengths = [
  "P14D",
  "P45D",
  "P74D",
  "P90D",
  "P120D",
  "P4M",
  "P6M",
  "P9M",
  "P1Y",
  "P1Y6M",
  "P2Y",
  "P5Y",
  "P12Y",
  "P12Y1D",
  "P21Y",
];
const provisions = [
  "strl § 282 (1)",
  "strl § 291",
  "strl § 271 (1)",
  "strl § 276",
  "strl § 276 (2)",
  "strl § 321 (1)",
  "strl § 316",
  "strl02 § 192",
  "vtrl § 31",
];

function randomValue(g: Pick, fact: FactDefinition): unknown {
  if (fact.optional && upTo(g, 3) === 0) return "none";
  switch (fact.type.kind) {
    case "boolean":
      return upTo(g, 1) === 1;
    case "number": {
      const value = oneOf(g, [0, 1, 2, 3, 10, 14, 18, 20, 30, 45, 60, 121, 400]);
      return Math.min(Math.max(value, fact.min ?? value), fact.max ?? value);
    }
    case "date":
      return oneOf(g, days);
    case "moment":
      return `${oneOf(g, days)}T10:00`;
    case "duration":
      return oneOf(g, lengths);
    case "choice":
      return oneOf(g, fact.type.values);
    case "provision":
      return oneOf(g, provisions);
    case "periods":
      return upTo(g, 1) === 0 ? [] : [{ from: "2026-02-01", to: "2026-02-10" }];
    case "text":
      return "x";
  }
}

const fieldsOf = (list: string): readonly FactDefinition[] =>
  [...law.facts.values()].filter((fact) => fact.id.slice(0, fact.id.lastIndexOf(".")) === list);
const listsOf = (parent: string | undefined): readonly ListDefinition[] =>
  [...law.lists.values()].filter((list) => list.parent === parent);

function recordOf(g: Pick, list: string, known: number): Json {
  const record: Json = {};
  for (const fact of fieldsOf(list))
    if (upTo(g, 9) < known) record[fact.id.slice(list.length + 1)] = randomValue(g, fact);
  for (const inner of listsOf(list))
    if (upTo(g, 9) < known) record[inner.id.slice(list.length + 1)] = itemsOf(g, inner.id, known);
  return record;
}

function itemsOf(g: Pick, list: string, known: number): unknown {
  const items = Array.from({ length: upTo(g, 2) }, () => recordOf(g, list, known));
  return upTo(g, 5) === 0 ? { items, complete: false } : items;
}

/** A random case over the whole catalogue; `known` of ten facts are given. */
export function randomCase(g: Pick, known: number): Json {
  const facts: Json = {};
  for (const fact of law.facts.values()) {
    if (!law.lists.has(fact.id.slice(0, fact.id.lastIndexOf("."))) && upTo(g, 9) < known)
      facts[fact.id] = randomValue(g, fact);
  }
  for (const list of listsOf(undefined)) if (upTo(g, 9) < known) facts[list.id] = itemsOf(g, list.id, known);
  return facts;
}
