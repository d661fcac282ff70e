import { duration as durationOf, parseDay, parseMinute } from "@soning/calendar";
import { describe, expect, test } from "vitest";
import {
  ageOn,
  all,
  any,
  assemble,
  at,
  booleanType,
  CONFLICT,
  caseList,
  choiceType,
  collect,
  count,
  date,
  dateType,
  daysIn,
  decodeFacts,
  duration,
  durationType,
  type Expression,
  every,
  exists,
  type FactDefinition,
  fact,
  gap,
  greatest,
  gte,
  instrument,
  is,
  isNone,
  least,
  lt,
  lte,
  matches,
  missingFor,
  momentType,
  NODE_BUDGET,
  NONE,
  not,
  number,
  numberType,
  on,
  Program,
  periodsType,
  plus,
  policy,
  provisionType,
  Range,
  Run,
  records,
  section,
  selfOf,
  slot,
  slotOn,
  some,
  subject,
  sum,
  type Type,
  textType,
  UNKNOWN,
  UsedSettings,
} from "../src/index.ts";
import {
  cellsOf,
  coarseCellsOf,
  completionsOf,
  isPartlyKnown,
  type Thresholds,
  thresholdsOf,
} from "../src/missing/cells.ts";
import { BudgetSpent, Diagrams, isLeaf } from "../src/missing/diagram.ts";
import { pathOf, reportedPath } from "../src/missing/unknown.ts";
import { calm, clash, itemBarred, items, lab, law, limit, program, runOf, worth } from "./lab.ts";

const days = (count: number): Expression<"number"> => number(count, "days");
type Facts = Readonly<Record<string, unknown>>;
const ask = (expression: Expression, facts: Facts = {}) => missingFor(runOf(facts), expression.node);
const silent = gap<"boolean">(booleanType, { nb: "hull", en: "gap" });

describe("what is missing", () => {
  test.each<readonly [string, Expression, Facts, readonly string[]]>([
    ["decided", lab.p, { p: true }, []],
    ["in conflict", clash, {}, []],
    ["one fact", lab.p, {}, ["lab.p"]],
    ["a fact that cannot matter", all(lab.p, lab.q), { p: false }, []],
    ["both", all(lab.p, lab.q), {}, ["lab.p", "lab.q"]],
    ["a threshold", all(gte(lab.n, days(17)), lab.q), {}, ["lab.n", "lab.q"]],
    ["a band of one", all(gte(lab.n, days(17)), lt(lab.n, days(18)), lab.q), {}, ["lab.n", "lab.q"]],
    ["a date", gte(lab.day, date("2031-07-09")), {}, ["lab.day"]],
    [
      "a band of one day",
      all(gte(lab.day, date("2031-07-09")), lt(lab.day, date("2031-07-10")), lab.q),
      {},
      ["lab.day", "lab.q"],
    ],
    ["an age", gte(ageOn(lab.day), number(18, "years")), {}, ["lab.day"]],
    ["a moment", lab.minute.type.kind === "moment" ? exists(lab.minute) : lab.p, {}, ["lab.minute"]],
    ["a length", lte(lab.length, duration("P7M")), {}, ["lab.length"]],
    ["a choice", is(lab.colour, "red"), {}, ["lab.colour"]],
    ["a choice of everything that may not be", is(lab.colour, "red", "green", "blue"), {}, ["lab.colour"]],
    ["a place", matches(lab.place, { code: "c", section: "7" }), {}, ["lab.place"]],
    ["periods", gte(daysIn(lab.spans), days(10)), {}, ["lab.spans"]],
    ["none or not", isNone(lab.end), {}, ["lab.end"]],
    ["a slot", calm, {}, ["lab.n", "lab.q"]],
    ["a slot's value", worth, { p: true }, ["lab.n"]],
    ["a number of the law", gte(lab.n, limit), {}, ["lab.n"]],
    ["a number of the law on an unknown day", gte(days(12), limit.on(lab.day)), {}, ["lab.day"]],
    ["another day", at(lab.day, gte(on, date("2026-06-01"))), {}, ["lab.day"]],
    ["another day, known, with a fact", at(date("2026-05-01"), all(lab.p, gte(on, date("2026-05-01")))), {}, ["lab.p"]],
    ["another day, a slot there", at(date("2040-01-01"), calm), { n: 1 }, []],
    ["a condition at no day", at(lab.end, lab.p), { p: true }, ["lab.end"]],
    ["a list", some(items, (i) => i.p), {}, ["items"]],
    ["a record's field", some(items, (i) => i.p), { items: [{ p: false }, {}] }, ["items[1].p"]],
    [
      "every record's fields",
      some(items, (i) => all(i.p, gte(i.n, days(3)))),
      { items: [{ p: true }, { n: 3 }, { p: false }] },
      ["items[0].n", "items[1].p"],
    ],
    ["an open list", every(items, (i) => i.p), { items: { items: [{ p: true }], complete: false } }, ["items"]],
    [
      "an open list with a field",
      count(items, (i) => i.p).type.kind === "number"
        ? gte(
            count(items, (i) => i.p),
            number(2),
          )
        : lab.p,
      { items: { items: [{}], complete: false } },
      ["items", "items[0].p"],
    ],
    [
      "a list in a record",
      some(items, (i) => some(i.parts, (part) => part.p)),
      { items: [{ parts: [{}] }, {}] },
      ["items[0].parts[0].p", "items[1].parts"],
    ],
    ["a record's slot", some(items, (i) => itemBarred.of(i)), { items: [{ n: 3 }] }, ["items[0].p"]],
    [
      "sum of a list",
      gte(
        sum(items, (i) => i.n),
        days(3),
      ),
      { items: [{ n: 1 }, {}] },
      ["items[1].n"],
    ],
    [
      "sum of an open list",
      gte(
        sum(items, (i) => i.n),
        days(3),
      ),
      { items: { items: [{ n: 1 }], complete: false } },
      ["items"],
    ],
    [
      "least of a list",
      gte(
        least(items, (i) => i.first),
        date("2026-01-01"),
      ),
      { items: [{}] },
      ["items[0].first"],
    ],
    [
      "collected days",
      gte(daysIn(collect(items, (i) => ({ first: i.first, last: i.last }))), days(30)),
      { items: [{ first: "2026-01-01" }] },
      ["items[0].last"],
    ],
    ["a gap alone", silent, {}, []],
    ["a gap and a fact", all(silent, lab.p), {}, ["lab.p"]],
  ])("%s", (_, expression, facts, expected) => {
    const missing = ask(expression, facts);
    expect([missing.facts.map(({ fact: path }) => path).sort(), missing.exact]).toEqual([[...expected].sort(), true]);
  });

  test.each<readonly [string, Expression, readonly string[]]>([
    ["what makes no difference", any(lab.p, not(lab.p), lab.q), ["lab.p", "lab.q"]],
    ["what makes no difference by numbers", any(gte(lab.n, days(3)), lt(lab.n, days(3))), ["lab.n"]],
    ["a band with nothing inside", all(gte(lab.n, days(17)), lt(lab.n, days(17)), lab.q), ["lab.n", "lab.q"]],
    ["below the least value", lt(lab.n, days(0)), ["lab.n"]],
    ["a choice of everything", is(lab.size, "small", "large"), ["lab.size"]],
    ["a text", { node: lab.note.node, type: textType }, ["lab.note"]],
  ])("%s: the answer cannot change, yet what is open is named", (_, expression, expected) => {
    const missing = ask(expression, {});
    expect([missing.facts.map(({ fact: path }) => path).sort(), missing.exact]).toEqual([[...expected].sort(), false]);
  });

  test("what is told of a fact: its question, its kind, the norms that ask", () => {
    expect(ask(calm).facts).toEqual([
      { fact: "lab.n", id: "lab.n", kind: "fact", question: { nb: "n?", en: "n?" }, because: ["a/8"] },
      { fact: "lab.q", id: "lab.q", kind: "fact", question: { nb: "q?", en: "q?" }, because: ["a/9"] },
    ]);
    expect(ask(lab.judged).facts).toEqual([
      { fact: "lab.judged", id: "lab.judged", kind: "assessment", question: { nb: "j?", en: "j?" }, because: [] },
    ]);
    expect(
      ask(
        some(items, (i) => i.p),
        { items: [{}] },
      ).facts,
    ).toEqual([{ fact: "items[0].p", id: "items.p", kind: "fact", question: { nb: "p?", en: "p?" }, because: [] }]);
    expect(ask(some(items, (i) => i.p)).facts).toEqual([
      { fact: "items", id: "items", kind: "fact", question: { nb: "ting?", en: "items?" }, because: [] },
    ]);
    expect(
      ask(
        some(items, (i) => itemBarred.of(i)),
        { items: [{}] },
      ).facts.map(({ fact: path, because }) => [path, because]),
    ).toEqual([
      ["items[0].n", ["b/1"]],
      ["items[0].p", ["b/1"]],
    ]);
  });

  test("gaps: the norm that met them and why; once each", () => {
    expect(ask(silent).gaps).toEqual([{ norm: "", why: { nb: "hull", en: "gap" } }]);
    expect(ask(all(silent, silent, lab.p)).gaps).toHaveLength(1);
    expect(ask(any(silent, lab.p), { p: true })).toEqual({ facts: [], gaps: [], exact: true });
    expect(ask(worth, { p: false }).gaps).toEqual([
      { norm: "", why: { nb: "Ingen regel sier noe om: verdi", en: "No norm says anything of: worth" } },
    ]);
    const short = is(policy("release.short-time", ["ask", "up-to-7-days", "up-to-14-days"]), "up-to-7-days");
    expect(ask(short).gaps).toEqual([
      {
        norm: "",
        why: {
          nb: "Konvensjonen release.short-time er ikke valgt.",
          en: "The policy release.short-time is not chosen.",
        },
      },
    ]);
    expect(ask(at(date("2026-05-01"), silent)).gaps).toEqual([{ norm: "", why: { nb: "hull", en: "gap" } }]);
  });

  test("a conflict among what is open is not open", () => {
    expect(ask(all(clash, lab.p))).toMatchObject({ facts: [{ fact: "lab.p" }], exact: true });
    expect(ask({ node: { op: "slot", id: "clash-number" }, type: numberType("days") })).toEqual({
      facts: [],
      gaps: [],
      exact: true,
    });
  });
});

describe("the order of questions", () => {
  const q = { nb: "?", en: "?" };
  const s = subject("s", {
    judged: fact.assessment({ ...q, weighs: [], by: "o" }),
    other: fact.boolean({ ...q, knownBy: "other" }),
    person: fact.boolean({ ...q, knownBy: "person" }),
    service: fact.boolean({ ...q, knownBy: "service" }),
    register: fact.boolean({ ...q, knownBy: "register" }),
    official: fact.boolean({ ...q, knownBy: "official" }),
    second: fact.boolean({ ...q, knownBy: "person" }),
  });
  const small = assemble({
    catalogue: s.catalogued,
    instruments: [],
    overlays: [],
    sections: [],
    slots: [],
    parameters: [],
    matters: [],
  });
  const order = (condition: Expression): readonly string[] =>
    missingFor(
      new Run({
        program: new Program(small),
        facts: { values: new Map(), lists: new Map() },
        on: 0,
        settings: new UsedSettings(),
      }),
      condition.node,
    ).facts.map(({ fact: path }) => path.slice(2));

  test("who knows: registers first, officials last, assessments after them all", () => {
    expect(order(all(s.judged, s.official, s.other, s.person, s.second, s.service, s.register))).toEqual([
      "register",
      "service",
      "person",
      "second",
      "other",
      "official",
      "judged",
    ]);
  });
  test("what decides at once comes before who knows", () => {
    expect(order(any(s.person, all(s.register, s.service)))).toEqual(["person", "register", "service"]);
    expect(order(all(any(s.person, s.register), any(s.second, s.register)))).toEqual(["register", "person", "second"]);
  });
  test("an assessment that decides at once is still asked last", () => {
    expect(order(any(s.judged, all(s.person, s.second)))).toEqual(["person", "second", "judged"]);
  });
});

test("beyond the budget every fact on an open path is listed, and said not to be exact", () => {
  const q = { nb: "?", en: "?" };
  const fields = Object.fromEntries(
    Array.from({ length: 40 }, (_, place) => [`n${place}`, fact.number({ ...q, unit: "days", min: 0 })]),
  );
  const wide = subject("w", fields);
  const numbers = Object.values(wide).filter((each): each is Expression<"number"> => "node" in each);
  const [first, ...rest] = numbers;
  if (first === undefined) throw new Error("no facts");
  const large = assemble({
    catalogue: wide.catalogued,
    instruments: [],
    overlays: [],
    sections: [],
    slots: [],
    parameters: [],
    matters: [],
  });
  const total = rest.reduce<Expression<"number">>(
    (left, right) => ({ node: { op: "call", name: "add", args: [left.node, right.node] }, type: left.type }),
    first,
  );
  const run = new Run({
    program: new Program(large),
    facts: { values: new Map(), lists: new Map() },
    on: 0,
    settings: new UsedSettings(),
  });
  const missing = missingFor(run, gte(total, days(1234)).node);
  expect(missing.exact).toBe(false);
  expect(missing.facts.map(({ fact: path }) => path)).toEqual(numbers.map((_, place) => `w.n${place}`));
  expect(NODE_BUDGET).toBe(20_000);
});

describe("diagrams", () => {
  const diagrams = () => new Diagrams(1000);
  test("equal ones are the same object, a choice without difference is none", () => {
    const d = diagrams();
    const [a, b] = [d.leaf(1), d.leaf(2)];
    expect(d.leaf(1)).toBe(a);
    expect(d.leaf("1")).not.toBe(a);
    expect(d.leaf(new Range(1, 2))).toBe(d.leaf(new Range(1, 2)));
    expect(d.leaf(new Range(1, 3))).not.toBe(d.leaf(new Range(1, 2)));
    expect(d.leaf({ code: "c" })).toBe(d.leaf({ code: "c" }));
    expect(d.leaf(NONE)).not.toBe(d.leaf(CONFLICT));
    expect(d.branch(0, [a, a])).toBe(a);
    expect(d.branch(0, [a, b])).toBe(d.branch(0, [a, b]));
    expect(d.branch(0, [a, b])).not.toBe(d.branch(1, [a, b]));
    expect(d.branch(0, [a, b])).not.toBe(d.branch(0, [b, a]));
    expect([isLeaf(a), isLeaf(d.branch(0, [a, b]))]).toEqual([true, false]);
  });
  test("point by point, whatever the order of the variables", () => {
    const d = diagrams();
    const variable = (place: number, width = 2) =>
      d.branch(
        place,
        Array.from({ length: width }, (_, cell) => d.leaf(cell)),
      );
    const [x, y, z] = [variable(0), variable(1, 3), variable(2)];
    const sum_ = d.map([z, x, y], (values) => (values as number[]).reduce((left, right) => left + right, 0));
    const read = (diagram: typeof sum_, cells: readonly number[]): unknown =>
      isLeaf(diagram) ? diagram.value : read(diagram.children[cells[diagram.variable] ?? 0] as typeof sum_, cells);
    for (const i of [0, 1])
      for (const j of [0, 1, 2]) for (const k of [0, 1]) expect(read(sum_, [i, j, k])).toBe(i + j + k);
    expect(d.support(sum_)).toEqual(new Set([0, 1, 2]));
    expect(d.support(d.leaf(1))).toEqual(new Set());
    expect(d.map([x, y], (values) => (values as number[])[0] ?? 0)).toBe(x);
    const bound = d.bind([y], ([value]) => (value === 0 ? x : value === 1 ? z : y));
    for (const i of [0, 1])
      for (const j of [0, 1, 2]) for (const k of [0, 1]) expect(read(bound, [i, j, k])).toBe([i, k, j][j]);
    const deep = d.bind([z], ([value]) => (value === 0 ? d.map([x, y], (values) => `${values.join()}`) : x));
    for (const i of [0, 1])
      for (const j of [0, 1, 2]) expect([read(deep, [i, j, 0]), read(deep, [i, j, 1])]).toEqual([`${i},${j}`, i]);
    expect(d.support(deep)).toEqual(new Set([0, 1, 2]));
  });
  test("what decides, whatever the others are", () => {
    const d = diagrams();
    const [x, y, z] = [0, 1, 2].map((place) => d.branch(place, [d.leaf(0), d.leaf(1)]));
    if (x === undefined || y === undefined || z === undefined) throw new Error();
    const either = d.map(
      [x, d.map([y, z], ([left, right]) => Math.min(left as number, right as number))],
      ([left, right]) => Math.max(left as number, right as number),
    );
    expect([[0], [1], [2], [1, 2], [2, 1], [0, 1], []].map((variables) => d.decides(either, variables))).toEqual([
      true,
      false,
      false,
      true,
      true,
      true,
      false,
    ]);
    expect(d.decides(d.leaf(1), [])).toBe(true);
    expect(d.decides(either, [7])).toBe(false);
    expect(d.decides(either, [7, 0])).toBe(true);
    expect(d.decides(either, [0], 1)).toBe(true);
    expect(d.decides(either, [0], 0)).toBe(false);
    // the second value of y and z is found only after the ways of the first are spent
    expect(d.decides(either, [1, 2], 2)).toBe(false);
    expect(d.decides(either, [1, 2], 5)).toBe(true);
  });
  test("the budget", () => {
    const d = new Diagrams(2);
    const [a, b] = [d.leaf(1), d.leaf(2)];
    expect(d.leaf(1)).toBe(a);
    expect(() => d.branch(0, [a, b])).toThrow(BudgetSpent);
  });
});

const thresholds: Thresholds = { numbers: [], dates: [], durations: [], lengths: [], patterns: [], known: [] };
const ON = parseDay("2026-03-01");
const definition = (type: Type, more: Partial<FactDefinition> = {}): FactDefinition => ({
  id: "x",
  type,
  kind: "fact",
  optional: false,
  question: { nb: "", en: "" },
  example: "",
  knownBy: "service",
  ...more,
});

describe("cells", () => {
  test("thresholds of literals, legal numbers and places", () => {
    const nodes = [
      days(7).node,
      date("2026-01-10").node,
      duration("P1M").node,
      duration("P3D").node,
      duration("P0D").node,
      limit.node,
      matches(lab.place, { code: "c", section: "1" }).node,
      lab.p.node,
      is(lab.colour, "red").node,
      { op: "literal", type: booleanType, value: true } as const,
    ];
    const found = thresholdsOf(nodes, program, runOf({ day: "2026-01-20", n: 4, p: true }).question.facts);
    expect(found).toEqual({
      numbers: [6, 7, 8, 9, 10, 11, 19, 20, 21, 14, 15, 16],
      dates: ["2026-01-09", "2026-01-10", "2019-12-31", "2020-01-01", "2026-12-31", "2027-01-01"].map(parseDay),
      durations: [
        { months: 1 },
        { months: 1, days: 1 },
        { days: 27 },
        { days: 3 },
        { days: 4 },
        { days: 2 },
        {},
        { days: 1 },
      ].map((units) => durationOf(units)),
      lengths: [{ months: 1 }, { days: 3 }, {}].map((units) => durationOf(units)),
      patterns: [{ code: "c", section: "1" }],
      known: [parseDay("2026-01-19"), parseDay("2026-01-20")],
    });
  });
  test.each<readonly [string, FactDefinition, readonly unknown[]]>([
    ["boolean", definition(booleanType), [0, 3]],
    ["choice", definition(choiceType(["a", "b"])), ["a", "b"]],
    ["optional choice", definition(choiceType(["a", "b"]), { optional: true }), ["a", "b", NONE]],
    ["text", definition(textType), [UNKNOWN]],
    ["periods", definition(periodsType), [[], [{ from: ON - 400, to: ON - 1 }], [{ from: ON - 30, to: ON + 30 }]]],
    ["number within its bounds", definition(numberType(), { min: 2, max: 21 }), [2, 3, 7, 14, 21]],
    [
      "number",
      definition(numberType(), { optional: true }),
      [0, 1, 2, 3, 7, 14, 21, 30, 60, 90, 120, 240, 365, 1000, 5000, NONE],
    ],
  ])("%s", (_, fact_, expected) => {
    expect(cellsOf(fact_, thresholds, ON)).toEqual(expected);
  });
  test("numbers with thresholds, in order, each once", () => {
    expect(cellsOf(definition(numberType(), { max: 10 }), { ...thresholds, numbers: [5, 3, -4] }, ON)).toEqual([
      -4, 0, 1, 2, 3, 5, 7,
    ]);
  });
  test("dates: around the day asked for, thresholds, numbers of days and lengths on both sides", () => {
    const around = [-21900, -7300, -1825, -365, -100, -8, -1, 0, 1, 8, 100, 365, 1095, 4745, 10950].map(
      (count) => ON + count,
    );
    expect(cellsOf(definition(dateType), thresholds, ON)).toEqual(around);
    expect(cellsOf(definition(dateType, { optional: true }), thresholds, ON)).toEqual([...around, NONE]);
    const wide = new Set(
      cellsOf(
        definition(dateType),
        { ...thresholds, dates: [ON + 5], numbers: [17, -40000], lengths: [durationOf({ months: 2, days: 3 })] },
        ON,
      ),
    );
    for (const count of [5, 17, -17, 61, 67, -61, -67]) expect([count, wide.has(ON + count)]).toEqual([count, true]);
    expect([wide.has(ON - 40000), wide.has(ON + 6), wide.size]).toEqual([false, false, around.length + 7]);
    expect([...wide]).toEqual([...wide].sort((left, right) => (left as number) - (right as number)));
    expect(cellsOf(definition(momentType, { optional: true }), thresholds, ON)).toEqual([
      ...around.map((day) => day * 1440 + 600),
      NONE,
    ]);
  });
  test("lengths", () => {
    const cells = cellsOf(
      definition(durationType, { optional: true }),
      { ...thresholds, durations: [durationOf({ months: 7 })] },
      ON,
    );
    expect(cells).toHaveLength(16);
    expect(cells.slice(-2)).toEqual([durationOf({ months: 7 }), NONE]);
    expect(cells[2]).toEqual(durationOf({ days: 30 }));
  });
  test("places: one elsewhere, one for each pattern", () => {
    const patterns = [
      { code: "c", section: "1" },
      { code: "c", section: "2", to: "4", paragraph: 3, letter: "b" },
    ];
    expect(cellsOf(definition(provisionType), { ...thresholds, patterns }, ON)).toEqual([
      { code: "?", section: "0" },
      { code: "c", section: "1", paragraph: 1, letter: "a" },
      { code: "c", section: "2", paragraph: 3, letter: "b" },
    ]);
  });
  test.each<readonly [string, FactDefinition, readonly unknown[]]>([
    [
      "date",
      definition(dateType, { optional: true }),
      [...[-14600, -6205, -400, -20, -1, 0, 20, 400].map((count) => ON + count), ON + 77, NONE],
    ],
    [
      "moment",
      definition(momentType, { optional: true }),
      [...[-400, -1, 0, 30].map((count) => (ON + count) * 1440), NONE],
    ],
    ["number", definition(numberType()), [0, 1, 20, 200, 4000]],
    ["number within bounds", definition(numberType(), { min: 3, max: 200 }), [3, 1, 20, 200]],
    [
      "length",
      definition(durationType, { optional: true }),
      [
        ...[{ days: 10 }, { months: 3 }, { months: 8 }, { years: 3 }, { years: 15 }, { years: 60 }].map((units) =>
          durationOf(units),
        ),
        NONE,
      ],
    ],
    ["boolean", definition(booleanType), [0, 3]],
  ])("few values of a record that an open list may hold: %s", (_, fact_, expected) => {
    expect(coarseCellsOf(fact_, { ...thresholds, known: [ON + 77, ON] }, ON)).toEqual(expected);
  });
  test("places of which a part is not given", () => {
    expect(
      [
        { code: "c" },
        { code: "c", section: "1", paragraph: 1, letter: "a" },
        "x",
        1,
        NONE,
        CONFLICT,
        UNKNOWN,
        [],
        durationOf({}),
      ].map(isPartlyKnown),
    ).toEqual([true, false, false, false, false, false, false, false, false]);
    const patterns = [
      { code: "c", section: "1" },
      { code: "c", section: "2", paragraph: 3, letter: "b" },
      { code: "d", section: "1" },
    ];
    expect(completionsOf({ code: "c" }, { ...thresholds, patterns })).toEqual([
      { code: "c", section: "0", paragraph: 0, letter: "-" },
      { code: "c", section: "1", paragraph: 1, letter: "a" },
      { code: "c", section: "2", paragraph: 3, letter: "b" },
    ]);
    expect(completionsOf({ section: "1", paragraph: 2, letter: "z" }, { ...thresholds, patterns })).toEqual([
      { code: "?", section: "1", paragraph: 2, letter: "z" },
      { code: "c", section: "1", paragraph: 2, letter: "z" },
      { code: "d", section: "1", paragraph: 2, letter: "z" },
    ]);
  });
  test("paths", () => {
    const record = { values: new Map(), lists: new Map(), path: "items[2]" };
    expect([pathOf("lab.n", undefined), pathOf("items.n", record), pathOf("items.parts", record)]).toEqual([
      "lab.n",
      "items[2].n",
      "items[2].parts",
    ]);
    expect([reportedPath("items[+].n"), reportedPath("items[2].parts[+].p"), reportedPath("lab.n")]).toEqual([
      "items",
      "items[2].parts",
      "lab.n",
    ]);
  });
});

test("a norm asked of a record and of the case asks once for each", () => {
  const q = { nb: "?", en: "?" };
  const list = caseList("list", records(q, { x: fact.boolean(q), y: fact.date(q) }));
  const own = slotOn.boolean(list, "own", q);
  const power = slot.boolean("power", q);
  const act = instrument({ id: "act", short: "A", rank: 1, name: q });
  const small = assemble({
    catalogue: list.catalogued,
    instruments: [act],
    overlays: [],
    parameters: [],
    matters: [],
    slots: [own, power],
    sections: [
      section(
        { instrument: act, number: "1", key: "a", record: list },
        (s) => void s.bar("1", { slot: own, when: selfOf(list).x, ...q }),
      ),
      section(
        { instrument: act, number: "2", key: "b" },
        (s) =>
          void s.power("1", {
            slot: power,
            when: all(
              some(list, (i) => own.of(i)),
              gte(
                greatest(list, (i) => i.y),
                plus(on, duration("P1M")),
              ),
            ),
            ...q,
          }),
      ),
    ],
  });
  const { facts } = decodeFacts({ list: [{}, { x: true, y: "2026-01-01" }] }, small);
  const run = new Run({ program: new Program(small), facts, on: ON, settings: new UsedSettings() });
  expect(missingFor(run, power.node).facts.map(({ fact: path, because }) => [path, because])).toEqual([
    ["list[0].y", ["b/1"]],
  ]);
  expect(law.norms.length).toBeGreaterThan(0);
  expect(parseMinute("1970-01-01T00:00")).toBe(0);
});
