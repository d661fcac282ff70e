import { addMonths, duration as durationOf, parseDay } from "@soning/calendar";
import { describe, expect, test } from "vitest";
import {
  all,
  any,
  at,
  type Combination,
  type Condition,
  date,
  daysCovered,
  duration,
  type Expression,
  everyStretch,
  exists,
  gap,
  gt,
  gte,
  inForce,
  is,
  isNone,
  isWorkingDay,
  lt,
  lte,
  minus,
  missingFor,
  not,
  number,
  numberType,
  on,
  plus,
  plusDays,
  policy,
  some,
  subtractDurations,
  when,
  yes,
} from "../src/index.ts";
import { thresholdsOf } from "../src/missing/cells.ts";
import { BudgetSpent, type Diagram, Diagrams, isLeaf } from "../src/missing/diagram.ts";
import type { Value } from "../src/value.ts";
import { type Asked, calm, clash, clashDay, factsOf, items, lab, palette, program, runOf } from "./lab.ts";

const days = (count: number): Expression<"number"> => number(count, "days");
type Facts = Readonly<Record<string, unknown>>;
const ask = (expression: Expression, facts: Facts = {}, asked: Asked = {}) =>
  missingFor(runOf(facts, asked), expression.node);
const hole = (en: string): Expression<"number"> => gap<"number">(numberType("days"), { nb: `hull ${en}`, en });
function mix(
  how: Combination,
  fallback: Expression,
  ...parts: readonly (readonly [Condition, Expression])[]
): Expression<"number"> {
  const args = parts.flatMap(([holds, value]) => [holds.node, value.node]);
  return { node: { op: "combine", how, fallback: fallback.node, args }, type: numberType("days") };
}

const week = duration("P1W");
const third = date("2026-03-21");
const sameDay = (day: Expression<"date">): Condition => all(gte(lab.day, day), lt(lab.day, plusDays(day, days(1))));

describe("what is missing", () => {
  test("a day that was only tried may lie outside the years of the calendar", () => {
    const older = any(lte(lab.day, date("1850-01-01")), isWorkingDay(lab.day));
    const { facts, exact } = ask(older);
    expect([facts.map(({ fact }) => fact), exact]).toEqual([["lab.day"], true]);
  });
  test.each<readonly [string, Expression, Facts, readonly string[], boolean]>([
    ["each week: a fact", everyStretch(week, date("2026-03-01"), third, () => lab.p), {}, ["lab.p"], true],
    [
      "each week: only of those that are over",
      everyStretch(week, date("2026-03-01"), third, (w) => any(lt(w.last, date("2026-03-22")), lab.p)),
      {},
      [],
      true,
    ],
    [
      "each week: of one of them",
      everyStretch(week, date("2026-03-01"), third, (w) => any(lt(w.last, third), lab.p)),
      {},
      ["lab.p"],
      true,
    ],
    [
      "each week: of one, by its first day",
      everyStretch(week, date("2026-03-01"), third, (w) => any(lt(w.first, date("2026-03-15")), lab.p)),
      {},
      ["lab.p"],
      true,
    ],
    [
      "each week: the first day",
      everyStretch(week, lab.day, third, (w) => lt(w.first, date("2026-01-01"))),
      {},
      ["lab.day"],
      true,
    ],
    [
      "each week: the last day",
      everyStretch(week, date("2026-03-01"), lab.end, (w) => lt(w.first, date("2026-03-15"))),
      {},
      ["lab.end"],
      true,
    ],
    [
      "each so long: how long",
      everyStretch(lab.length, date("2020-01-01"), third, (w) => lt(w.first, date("2020-01-02"))),
      {},
      ["lab.length"],
      true,
    ],
    ["each week: never begun, nothing", everyStretch(week, lab.end, third, () => lab.p), { end: "none" }, [], true],
    [
      "each week from a day in conflict, beside a fact",
      any(
        everyStretch(week, clashDay, third, () => yes),
        lab.p,
      ),
      {},
      ["lab.p"],
      true,
    ],
    ["another day that may not be", at(lab.end, gte(on, date("2026-06-01"))), {}, ["lab.end"], true],
    // of no day nothing holds: as no day makes these differ, no fact is sure to matter
    ["a condition of no day does not hold", all(isNone(lab.end), at(lab.end, yes)), {}, ["lab.end"], false],
    ["a number of no day is none", any(isNone(at(lab.end, lab.n)), exists(lab.end)), { n: 3 }, ["lab.end"], false],
    [
      "a condition of a day in conflict is in conflict",
      all(any(lab.p, at(clashDay, yes)), any(not(lab.p), clash)),
      {},
      ["lab.p"],
      false,
    ],
    [
      "thresholds on another day",
      at(date("2026-05-01"), all(gte(lab.n, days(17)), lt(lab.n, days(18)))),
      {},
      ["lab.n"],
      true,
    ],
    [
      "an open list of which any record would do",
      some(items, () => yes),
      { items: { items: [], complete: false } },
      ["items"],
      true,
    ],
    [
      "a list of a record that is not given",
      some(items, (i) => some(i.parts, (part) => part.p)),
      { items: [{ parts: [] }, {}] },
      ["items[1].parts"],
      true,
    ],
    ["the branch taken", when(lab.p, lab.n, lab.m), { p: true }, ["lab.n"], true],
    ["the other branch", when(lab.p, lab.n, lab.m), { p: false }, ["lab.m"], true],
    [
      "what does not hold says nothing",
      mix("one", days(9), [lab.p, lab.n], [yes, lab.m]),
      { p: false },
      ["lab.m"],
      true,
    ],
    // cells as fine as the records' own days are looked at where coarser ones show nothing
    ["a record's day", some(items, (i) => sameDay(i.first)), { items: [{ first: "2024-05-05" }] }, ["lab.day"], true],
    [
      "months and days after a record's day",
      some(items, (i) => sameDay(plus(i.first, duration("P5M3D")))),
      { items: [{ first: "2024-05-05" }] },
      ["lab.day"],
      true,
    ],
    [
      "months and days before it",
      some(items, (i) => sameDay(minus(i.first, duration("P5M3D")))),
      { items: [{ first: "2024-05-05" }] },
      ["lab.day"],
      true,
    ],
    [
      "so many days as a length",
      all(
        gte(daysCovered(date("2026-03-01"), lab.length), days(53)),
        lt(daysCovered(date("2026-03-01"), lab.length), days(54)),
      ),
      {},
      ["lab.length"],
      true,
    ],
    ["two facts that only exclude each other", all(lab.p, lab.q, not(lab.p)), {}, ["lab.p", "lab.q"], false],
  ])("%s", (_, expression, facts, expected, exact) => {
    const { facts: found, exact: exactly } = ask(expression, facts);
    expect([found.map(({ fact }) => fact).sort(), exactly]).toEqual([expected, exact]);
  });

  test("facts asked for on another day: the norms there, and those that no norm asks for", () => {
    expect(ask(at(date("2026-05-01"), calm)).facts.map(({ fact, because }) => [fact, because])).toEqual([
      ["lab.n", ["a/8"]],
      ["lab.q", ["a/9"]],
    ]);
    const many = Array.from({ length: 11 }, (_, place) => (place < 10 ? { p: false } : {}));
    const { facts } = ask(
      at(
        lab.day,
        some(items, (i) => all(i.p, gte(on, date("2026-03-01")))),
      ),
      { items: many },
    );
    expect(facts).toEqual([
      { fact: "lab.day", id: "lab.day", kind: "fact", question: { nb: "d?", en: "d?" }, because: [] },
      { fact: "items[10].p", id: "items.p", kind: "fact", question: { nb: "p?", en: "p?" }, because: [] },
    ]);
  });
});

describe("gaps", () => {
  const gapsOf = (expression: Expression, facts: Facts = {}, asked: Asked = {}) =>
    ask(expression, facts, asked).gaps.map(({ norm, why }) => [norm, why.nb, why.en]);
  const p31 = lt(duration("P1M"), duration("P31D"));
  const p30 = lte(duration("P1M"), duration("P30D"));
  test.each<readonly [string, Expression, Facts, readonly (readonly string[])[]]>([
    [
      "two holes",
      when(lab.p, hole("one"), hole("two")),
      {},
      [
        ["", "hull one", "one"],
        ["", "hull two", "two"],
      ],
    ],
    ["the branch taken", when(lab.p, hole("one"), hole("two")), { p: true }, [["", "hull one", "one"]]],
    ["the other branch", when(lab.p, hole("one"), hole("two")), { p: false }, [["", "hull two", "two"]]],
    [
      "what holds",
      mix("one", days(9), [lab.p, hole("one")], [lab.q, hole("two")]),
      { p: false, q: true },
      [["", "hull two", "two"]],
    ],
    [
      "what may hold, and what holds if nothing does",
      mix("one", hole("rest"), [lab.p, days(1)]),
      {},
      [["", "hull rest", "rest"]],
    ],
    ["something holds: what would else is no gap", mix("one", hole("rest"), [yes, lab.n]), {}, []],
    [
      "a month against so many days",
      all(p31, p30),
      {},
      [
        ["", "Reglene gir ikke noe svar her: P1M < P31D", "The rules give no answer here: P1M < P31D"],
        ["", "Reglene gir ikke noe svar her: P1M ≤ P30D", "The rules give no answer here: P1M ≤ P30D"],
      ],
    ],
    ["a function without an answer", isNone(subtractDurations(duration("P1M"), duration("P2M"))), {}, []],
    ["on another day", at(date("2026-05-01"), when(lab.p, hole("one"), days(1))), {}, [["", "hull one", "one"]]],
  ])("%s", (_, expression, facts, expected) => {
    expect(gapsOf(expression, facts)).toEqual(expected);
  });
  test("each policy that is not chosen", () => {
    const leap = is(policy("age.leap-day", ["28-february", "1-march"]), "1-march");
    const over = is(policy("age.over", ["from-birthday", "day-after"]), "day-after");
    const policies = { "age.leap-day": "ask", "age.over": "ask" } as never;
    expect(gapsOf(any(leap, over), {}, { policies })).toEqual([
      ["", "Konvensjonen age.leap-day er ikke valgt.", "The policy age.leap-day is not chosen."],
      ["", "Konvensjonen age.over er ikke valgt.", "The policy age.over is not chosen."],
    ]);
  });
});

describe("thresholds", () => {
  test("dated lists and what is in force cut at their edges", () => {
    const edges = (...expressions: readonly Expression[]) =>
      thresholdsOf(
        expressions.map(({ node }) => node),
        program,
        factsOf({}),
      ).dates;
    const of = (...isos: readonly string[]) => isos.map((iso) => parseDay(iso));
    expect(edges(palette.has(lab.colour))).toEqual(
      of("2009-12-31", "2010-01-01", "2019-12-31", "2020-01-01", "2029-12-31", "2030-01-01"),
    );
    expect(edges(inForce("a/9"))).toEqual(of("2019-12-31", "2020-01-01", "2029-12-31", "2030-01-01"));
  });
  test("closely: around what records know, and so long from there", () => {
    const facts = factsOf({ n: 4, items: [{ n: 9, first: "2026-01-20", last: "none" }] });
    const nodes = [duration("P5M3D").node, days(7).node];
    const [first, after, before] = ["2026-01-20", "2026-06-23", "2025-08-17"].map((iso) => parseDay(iso)) as [
      number,
      number,
      number,
    ];
    expect(addMonths(first, 5) + 3).toBe(after);
    const dates = [after, before, first].flatMap((day) => [day - 1, day, day + 1]);
    const found = thresholdsOf(nodes, program, facts, true);
    expect(found.dates).toEqual(dates);
    expect(found.known).toEqual(dates);
    expect(found.durations).toEqual(
      [
        { months: 5, days: 3 },
        { months: 5, days: 4 },
        { months: 5, days: 2 },
        { days: 6 },
        { days: 12 },
        { days: 7 },
        { days: 14 },
        { days: 8 },
        { days: 16 },
      ].map((units) => durationOf(units)),
    );
    expect(thresholdsOf(nodes, program, facts)).toMatchObject({ dates: [], known: [] });
    expect(thresholdsOf([days(0).node], program, facts, true).durations).toEqual([
      durationOf({ days: 1 }),
      durationOf({ days: 2 }),
    ]);
  });
  test("closely: of no more days than bear looking at", () => {
    const many = factsOf({
      items: Array.from({ length: 41 }, (_, place) => ({
        first: `20${10 + (place % 30)}-0${1 + Math.floor(place / 30)}-15`,
      })),
    });
    expect(thresholdsOf([], program, many, true).dates).toHaveLength(120);
  });
});

describe("diagrams", () => {
  const variableOf =
    (d: Diagrams) =>
    (place: number, width = 2) =>
      d.branch(
        place,
        Array.from({ length: width }, (_, cell) => d.leaf(cell)),
      );
  const inOrder = (diagram: Diagram): boolean =>
    isLeaf(diagram) ||
    diagram.children.every((child) => (isLeaf(child) || child.variable > diagram.variable) && inOrder(child));
  const join = (values: readonly Value[]): Value => values.join();

  test("variables are looked at in order, and what comes to the same is the same object, however it is made", () => {
    const d = new Diagrams(1000);
    const variable = variableOf(d);
    const [x, y, z] = [variable(0), variable(1, 3), variable(2)];
    const whole = d.map([x, y, z], join);
    const turned = d.map([z, y, x], ([c, b, a]) => join([a, b, c] as Value[]));
    const middle = d.map([y, x, z], ([b, a, c]) => join([a, b, c] as Value[]));
    const bound = d.bind([z], ([c]) => d.map([x, y], (values) => join([...values, c as Value])));
    const deep = d.bind([z, y], ([c, b]) => d.map([x], ([a]) => join([a, b, c] as Value[])));
    const same = d.bind([y], ([b]) => d.map([z, y, x], ([c, , a]) => join([a, b, c] as Value[])));
    for (const each of [turned, middle, bound, deep, same]) expect(each).toBe(whole);
    expect([whole, d.bind([y], ([b]) => (b === 1 ? x : z))].map(inOrder)).toEqual([true, true]);
    expect(d.bind([x], ([a]) => (a === 0 ? x : y))).toBe(d.map([x, y], ([a, b]) => (a === 0 ? 0 : (b as Value))));
    expect(d.bind([y], () => x)).toBe(x);
    expect(d.map([d.leaf(7), x, d.leaf(8)], join)).toBe(d.branch(0, [d.leaf("7,0,8"), d.leaf("7,1,8")]));
    expect(d.map([d.leaf(7)], join)).toBe(d.leaf("7"));
  });
  test("branches that fall into one place are kept apart, and found again", () => {
    const d = new Diagrams(1000);
    // ids of leaves are 1, 2, 3 …
    const leaves = Array.from({ length: 64 }, (_, at) => d.leaf(`leaf ${at}`));
    const leaf = (id: number) => leaves[id - 1] as Diagram;
    const forms: readonly (readonly [number, readonly number[]])[] = [
      [0, [1, 40]],
      [0, [2, 9]],
      [0, [5, 1, 40]],
      [0, [5, 2, 9]],
      [0, [32, 3]],
      [1, [1, 3]],
      [0, [1, 1, 2]],
      [0, [32, 2]],
    ];
    const made = forms.map(([variable, ids]) => d.branch(variable, ids.map(leaf)));
    expect(new Set(made).size).toBe(forms.length);
    expect(forms.map(([variable, ids]) => d.branch(variable, ids.map(leaf)))).toEqual(made);
    for (const [place, [variable, ids]] of forms.entries()) expect(d.branch(variable, ids.map(leaf))).toBe(made[place]);
  });
  test("two steps for each node of the budget", () => {
    const d = new Diagrams(7);
    const variable = variableOf(d);
    const [x, y] = [variable(0), variable(1)];
    const nothing = () => d.map([x, y], () => 0);
    // the pair, two ways for x, and two for y after each of them
    expect([nothing(), nothing()]).toEqual([d.leaf(0), d.leaf(0)]);
    expect(nothing).toThrow(BudgetSpent);
  });
  test("a variable that is not looked at decides nothing and stands in nobody's way", () => {
    const d = new Diagrams(1000);
    const variable = variableOf(d);
    const [x, y] = [variable(1), variable(2, 3)];
    const late = d.map([x, y], ([a, b]) => (b === 2 ? 9 : (a as number) * 3 + (b as number)));
    expect([d.decides(late, [0, 2]), d.decides(late, [0, 1]), d.decides(late, [2]), d.decides(late, [1])]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(d.decides(x, [0, 1])).toBe(true);
  });
});

test("a list is open for a norm that may hold of a record of it", () => {
  const { facts } = ask(
    some(items, (i) => gt(i.n, days(2))),
    { items: { items: [{ n: 1 }], complete: false } },
  );
  expect(facts).toEqual([
    { fact: "items", id: "items", kind: "fact", question: { nb: "ting?", en: "items?" }, because: [] },
  ]);
});
