import { parseDay } from "@soning/calendar";
import type { GeneratorValue } from "fast-check";
import fc from "fast-check";
import {
  type AssembledLaw,
  add,
  ageOn,
  all,
  any,
  asIfToday,
  assemble,
  at,
  booleanType,
  type Condition,
  caseList,
  count,
  date,
  daysBetween,
  decodeFacts,
  duration,
  type Element,
  type Expression,
  eq,
  every,
  exists,
  type Fields,
  fact,
  gap,
  greatest,
  gt,
  gte,
  instrument,
  is,
  isNone,
  least,
  lt,
  lte,
  matches,
  minus,
  not,
  number,
  on,
  plus,
  plusDays,
  records,
  section,
  selfOf,
  slot,
  slotOn,
  smallest,
  some,
  subject,
  sum,
  when,
} from "../src/index.ts";

const kinds = ["red", "green", "blue"] as const;
export const thing = subject("thing", {
  a: fact.boolean({ nb: "a", en: "a" }),
  b: fact.boolean({ nb: "b", en: "b" }),
  judged: fact.assessment({ nb: "j", en: "j", weighs: [{ nb: "x", en: "x" }], by: "office" }),
  n: fact.number({ nb: "n", en: "n", unit: "days", min: 0 }),
  m: fact.number({ nb: "m", en: "m", unit: "days", optional: true }),
  born: fact.date({ nb: "born", en: "born" }),
  applied: fact.date({ nb: "applied", en: "applied", optional: true }),
  colour: fact.choice(kinds, { nb: "c", en: "c", optional: true }),
});
export const rows = caseList(
  "rows",
  records(
    { nb: "rows", en: "rows" },
    {
      x: fact.boolean({ nb: "x", en: "x" }),
      k: fact.number({ nb: "k", en: "k", unit: "days", min: 0 }),
      d: fact.date({ nb: "d", en: "d", optional: true }),
      p: fact.provision({ nb: "p", en: "p" }),
      inner: records(
        { nb: "inner", en: "inner" },
        { y: fact.boolean({ nb: "y", en: "y" }), k: fact.number({ nb: "k", en: "k", unit: "days", min: 0 }) },
      ),
    },
  ),
);
type Row = Element<(typeof rows)["fields"] & Fields>;
type Pick = GeneratorValue;

const upTo = (g: Pick, most: number): number => g(fc.nat, most);
const oneOf = <T>(g: Pick, ...items: readonly T[]): T => items[upTo(g, items.length - 1)] as T;

function numberExpression(g: Pick, depth: number, row?: Row): Expression<"number"> {
  const leaves: (() => Expression<"number">)[] = [
    () => thing.n,
    () => thing.m,
    () => number(upTo(g, 4), "days"),
    () => daysBetween(thing.born, on),
  ];
  if (row !== undefined) leaves.push(() => row.k);
  if (depth <= 0) return oneOf(g, ...leaves)();
  const deeper: (() => Expression<"number">)[] = [
    ...leaves,
    () => add(numberExpression(g, depth - 1, row), numberExpression(g, depth - 1, row)),
    () => smallest(numberExpression(g, depth - 1, row), numberExpression(g, depth - 1, row)),
    () => when(condition(g, depth - 1, row), numberExpression(g, depth - 1, row), numberExpression(g, depth - 1, row)),
  ];
  if (row === undefined)
    deeper.push(
      () =>
        sum(
          rows,
          (r) => r.k,
          (r) => condition(g, depth - 1, r),
        ),
      () =>
        greatest(
          rows,
          (r) => r.k,
          (r) => condition(g, depth - 1, r),
        ),
    );
  return oneOf(g, ...deeper)();
}

function dateExpression(g: Pick, depth: number, row?: Row): Expression<"date"> {
  const leaves: (() => Expression<"date">)[] = [
    () => thing.born,
    () => thing.applied,
    () => on,
    () => asIfToday(thing.applied),
    () => date("2026-01-03"),
  ];
  if (row !== undefined) leaves.push(() => row.d);
  if (depth <= 0) return oneOf(g, ...leaves)();
  return oneOf(
    g,
    ...leaves,
    () => plusDays(dateExpression(g, depth - 1, row), numberExpression(g, depth - 1, row)),
    () => plus(dateExpression(g, depth - 1, row), duration("P1M")),
    () => minus(dateExpression(g, depth - 1, row), duration("P1M1D")),
    () =>
      row === undefined
        ? least(
            rows,
            (r) => r.d,
            (r) => condition(g, depth - 1, r),
          )
        : on,
  )();
}

/** A random condition over the catalogue, typed like the law. */
export function condition(g: Pick, depth: number, row?: Row): Condition {
  const leaves: (() => Condition)[] = [
    () => thing.a,
    () => thing.b,
    () => thing.judged,
    () => is(thing.colour, "red", "blue"),
    () => isNone(thing.applied),
    () => isNone(thing.colour),
  ];
  if (row !== undefined)
    leaves.push(
      () => row.x,
      () => matches(row.p, { code: "c", section: "2", to: "4" }, { code: "c", section: "7", paragraph: 1 }),
      () => isNone(row.d),
    );
  if (depth <= 0) return oneOf(g, ...leaves)();
  const next = (): Condition => condition(g, depth - 1, row);
  const numbers = (): [Expression<"number">, Expression<"number">] => [
    numberExpression(g, depth - 1, row),
    numberExpression(g, depth - 1, row),
  ];
  const dates = (): [Expression<"date">, Expression<"date">] => [
    dateExpression(g, depth - 1, row),
    dateExpression(g, depth - 1, row),
  ];
  const options: (() => Condition)[] = [
    ...leaves,
    () => all(next(), next()),
    () => any(next(), next()),
    () => all(next(), next(), next()),
    () => not(next()),
    () => lte(...numbers()),
    () => lt(...numbers()),
    () => gte(...dates()),
    () => gt(...dates()),
    () => eq(...dates()),
    () => gte(ageOn(thing.born, dateExpression(g, depth - 1, row)), number(oneOf(g, 17, 18, 21), "years")),
    () => when(next(), next(), next()),
    () => exists(thing.m),
    () => gap<"boolean">(booleanType, { nb: "hull", en: "gap" }),
  ];
  if (row === undefined) {
    options.push(
      () => some(rows, (r) => condition(g, depth - 1, r)),
      () => every(rows, (r) => condition(g, depth - 1, r)),
      () =>
        gte(
          count(rows, (r) => condition(g, depth - 1, r)),
          number(upTo(g, 2)),
        ),
      () => at(dateExpression(g, 0), condition(g, depth - 1)),
    );
  } else options.push(() => some(row.inner, (r) => (upTo(g, 1) === 0 ? r.y : all(r.y, lte(r.k, row.k)))));
  return oneOf(g, ...options)();
}

const act = instrument({ id: "act", short: "A", rank: 1, name: { nb: "l", en: "a" } });
export const answerSlot = slot.boolean("answer", { nb: "svar", en: "answer" });
const valueSlot = slot.number("value", { unit: "days", combine: "one", fallback: 0, nb: "verdi", en: "value" });
const recordSlot = slotOn.boolean(rows, "row", { nb: "rad", en: "row" });

/** A random law: norms on records and on the case, exceptions to exceptions, values that may conflict. */
export function randomLaw(g: Pick, depth: number): AssembledLaw {
  const each = selfOf(rows) as Row;
  const onRows = section({ instrument: act, number: "1", key: "r", record: rows }, (s) => {
    const first = s.bar("1", { slot: recordSlot, when: condition(g, depth, each), nb: "1", en: "1" });
    const lift = s.exception("2", { when: condition(g, depth - 1, each), lifts: [first], nb: "2", en: "2" });
    s.exception("3", { when: condition(g, depth - 1, each), lifts: [lift], nb: "3", en: "3" });
  });
  const onCase = section({ instrument: act, number: "2", key: "c" }, (s) => {
    s.amount("1", { slot: valueSlot, when: condition(g, depth - 1), value: numberExpression(g, 0), nb: "1", en: "1" });
    s.amount("2", {
      slot: valueSlot,
      when: condition(g, depth - 1),
      value: number(upTo(g, 2), "days"),
      nb: "2",
      en: "2",
    });
    const power = s.power("3", { slot: answerSlot, when: condition(g, depth), nb: "3", en: "3" });
    const lift = s.exception("4", { when: condition(g, depth - 1), lifts: [power], nb: "4", en: "4" });
    const back = s.exception("5", { when: condition(g, depth - 1), lifts: [lift], nb: "5", en: "5" });
    s.exception("6", { when: some(rows, (r) => recordSlot.of(r)), lifts: [back], nb: "6", en: "6" });
    s.power("7", { slot: answerSlot, when: lte(valueSlot, number(upTo(g, 3), "days")), nb: "7", en: "7" });
    s.bar("9", {
      when: gte(
        count(rows, (r) => recordSlot.of(r)),
        number(upTo(g, 2)),
      ),
      lifts: [power],
      nb: "9",
      en: "9",
    });
    s.power("10", {
      slot: answerSlot,
      when: gt(
        sum(
          rows,
          (r) => r.k,
          (r) => all(r.x, recordSlot.of(r)),
        ),
        number(upTo(g, 5), "days"),
      ),
      nb: "10",
      en: "10",
    });
    s.power("8", {
      slot: answerSlot,
      from: "2026-01-02",
      chosenBy: thing.applied,
      when: condition(g, 1),
      nb: "8",
      en: "8",
    });
  });
  return assemble({
    catalogue: {
      facts: [...thing.catalogued.facts, ...rows.catalogued.facts],
      lists: [...thing.catalogued.lists, ...rows.catalogued.lists],
    },
    instruments: [act],
    overlays: [],
    sections: [onRows, onCase],
    slots: [answerSlot, valueSlot, recordSlot],
    parameters: [],
    matters: [],
  });
}

export const ON = parseDay("2026-01-03");
const dates = ["2008-01-03", "2008-01-04", "2005-01-03", "2025-12-20", "2026-01-01", "2026-01-03", "2026-01-09"];
type Json = Record<string, unknown>;
const known = (g: Pick, value: () => unknown): unknown => (upTo(g, 2) === 0 ? null : value());

function listOf(g: Pick, make: () => Json): unknown {
  if (upTo(g, 5) === 0) return null;
  const items = Array.from({ length: upTo(g, 2) }, make);
  return upTo(g, 3) === 0 ? { items, complete: false } : items;
}

/** Random facts, each unknown one time in three. */
export function randomFacts(g: Pick): Json {
  return {
    "thing.a": known(g, () => upTo(g, 1) === 1),
    "thing.b": known(g, () => upTo(g, 1) === 1),
    "thing.judged": known(g, () => upTo(g, 1) === 1),
    "thing.n": known(g, () => upTo(g, 4)),
    "thing.m": known(g, () => oneOf<unknown>(g, 0, 1, 3, -2, "none")),
    "thing.born": known(g, () => oneOf(g, ...dates)),
    "thing.applied": known(g, () => oneOf(g, ...dates, "none")),
    "thing.colour": known(g, () => oneOf(g, ...kinds, "none")),
    rows: listOf(g, () => ({
      x: known(g, () => upTo(g, 1) === 1),
      k: known(g, () => upTo(g, 3)),
      d: known(g, () => oneOf(g, ...dates, "none")),
      p: known(g, () =>
        oneOf<unknown>(
          g,
          "c § 1",
          "c § 2",
          "c § 4",
          "c § 7",
          "c § 7 (1)",
          "c § 7 (2)",
          { code: "c" },
          { section: "3" },
        ),
      ),
      inner: listOf(g, () => ({ y: known(g, () => upTo(g, 1) === 1), k: known(g, () => upTo(g, 3)) })),
    })),
  };
}

/** The same facts with one unknown learnt, if there is any left among the plain ones. */
export function learn(g: Pick, facts: Json): Json {
  const full = (value: unknown, fill: () => unknown): unknown => (value === null && upTo(g, 1) === 0 ? fill() : value);
  return {
    ...facts,
    "thing.a": full(facts["thing.a"], () => upTo(g, 1) === 1),
    "thing.b": full(facts["thing.b"], () => upTo(g, 1) === 1),
    "thing.judged": full(facts["thing.judged"], () => upTo(g, 1) === 1),
    "thing.n": full(facts["thing.n"], () => upTo(g, 4)),
    "thing.m": full(facts["thing.m"], () => oneOf<unknown>(g, 0, 2, "none")),
    "thing.born": full(facts["thing.born"], () => oneOf(g, ...dates)),
    "thing.applied": full(facts["thing.applied"], () => oneOf(g, ...dates, "none")),
    "thing.colour": full(facts["thing.colour"], () => oneOf(g, ...kinds, "none")),
    rows: learnRows(g, facts["rows"]),
  };
}

function learnRows(g: Pick, given: unknown): unknown {
  if (given === null) return upTo(g, 1) === 0 ? [] : given;
  const open = Array.isArray(given) ? undefined : (given as { items: Json[]; complete: boolean });
  const items = (open === undefined ? (given as Json[]) : open.items).map((row) => ({
    ...row,
    x: row["x"] === null && upTo(g, 1) === 0 ? upTo(g, 1) === 1 : row["x"],
    k: row["k"] === null && upTo(g, 1) === 0 ? upTo(g, 3) : row["k"],
    d: row["d"] === null && upTo(g, 1) === 0 ? oneOf(g, ...dates, "none") : row["d"],
    p: row["p"] === null && upTo(g, 1) === 0 ? "c § 3" : row["p"],
  }));
  if (open === undefined) return items;
  if (upTo(g, 1) === 0) return items;
  return {
    items: upTo(g, 1) === 0 ? [...items, { x: true, k: 1, d: "none", p: "c § 7 (1)", inner: [] }] : items,
    complete: upTo(g, 1) === 0,
  };
}

export function decoded(facts: Json, law: AssembledLaw) {
  const { facts: found, faults } = decodeFacts(facts, law);
  if (faults.length > 0) throw new RangeError(JSON.stringify(faults));
  return found;
}
