import { parseDay, policySettings } from "@soning/calendar";
import { afterEach, describe, expect, test, vi } from "vitest";
import { hoistedKind, hoistedValue } from "../src/columns/hoisted.ts";
import { factFreeIn, needsOf } from "../src/columns/needs.ts";
import { factsAt, runtimeOf } from "../src/columns/runtime.ts";
import {
  all,
  any,
  applies,
  assemble,
  at,
  booleanType,
  Columns,
  type Condition,
  caseList,
  choiceType,
  date,
  dateType,
  decodeFacts,
  durationType,
  Explainer,
  type Explanation,
  type Expression,
  effective,
  eq,
  every,
  fact,
  gt,
  gte,
  instrument,
  lt,
  lte,
  momentType,
  NONE,
  NONE_NUMBER,
  type Node,
  not,
  number,
  numberType,
  on,
  Program,
  parameter,
  Run,
  records,
  section,
  selfOf,
  slot,
  slotOn,
  some,
  subject,
  Table,
  type Type,
  UNKNOWN,
  UNKNOWN_NUMBER,
  UsedSettings,
} from "../src/index.ts";
import { CLASH, CONFLICT, Range, type Value } from "../src/value.ts";
import { clash, items, lab, program as labProgram, limit, runOf } from "./lab.ts";

/** A law with what explanations have to tell: versions, notes, doubts, lifts, slots of records inside records. */
const act = instrument({ id: "act", short: "A", rank: 1, name: { nb: "loven", en: "the act" } });
const other = instrument({ id: "abroad", short: "B", rank: 1, name: { nb: "utlandet", en: "abroad" }, base: "abroad" });
const thing = subject("thing", {
  p: fact.boolean({ nb: "p?", en: "p?" }),
  q: fact.boolean({ nb: "q?", en: "q?" }),
  judged: fact.assessment({ nb: "j?", en: "j?", weighs: [{ nb: "vekt", en: "weight" }], by: "office" }),
  n: fact.number({ nb: "n?", en: "n?", unit: "days", min: 0 }),
  kroner: fact.number({ nb: "k?", en: "k?", unit: "NOK", decimals: 2, optional: true }),
  day: fact.date({ nb: "d?", en: "d?", optional: true }),
  minute: fact.moment({ nb: "m?", en: "m?" }),
  length: fact.duration({ nb: "l?", en: "l?" }),
  decided: fact.number({ nb: "b?", en: "d?", unit: "days", optional: true }),
});
const rows = caseList(
  "rows",
  records(
    { nb: "rader?", en: "rows?" },
    {
      p: fact.boolean({ nb: "p?", en: "p?" }),
      n: fact.number({ nb: "n?", en: "n?", unit: "days", min: 0 }),
      parts: records({ nb: "deler?", en: "parts?" }, { n: fact.number({ nb: "n?", en: "n?", unit: "days", min: 0 }) }),
    },
  ),
);
const row = selfOf(rows);
const parts = { ...row.parts, id: "rows.parts" };
const part = {
  n: { ...row.parts, node: { op: "field", id: "rows.parts.n", element: "self" } as const, type: numberType("days") },
};

const open = slot.boolean("open", { nb: "åpent", en: "open" });
const shut = slot.boolean("shut", { nb: "stengt", en: "shut" });
const asked = slot.boolean("asked", { combine: "all", nb: "vilkår", en: "conditions" });
const worth = slot.number("worth", { unit: "days", nb: "verdi", en: "worth", decidedAs: thing.decided });
const silent = slot.number("silent", { unit: "days", nb: "taust", en: "silent" });
const rowBarred = slotOn.boolean(rows, "row/barred", { nb: "raden er stengt", en: "the row is barred" });
const rowWorth = slotOn.number(rows, "row/worth", { unit: "days", nb: "radens verdi", en: "the row's worth" });
const partLarge = slotOn.boolean(parts, "part/large", { nb: "delen er stor", en: "the part is large" });
const span = parameter.number("span", "days", { nb: "tid", en: "span" }, [
  { from: "2010-01-01", until: "2030-01-01", value: 5, cite: "A § 9" },
]);

const days = (count: number): Expression<"number"> => number(count, "days");
const onCase = section({ instrument: act, number: "1", key: "a" }, (s) => {
  const power = s.power("1", { slot: open, when: gt(thing.n, days(4)), nb: "gammel", en: "old", until: "2020-01-01" });
  s.power("2", {
    slot: open,
    when: thing.q,
    nb: "kan",
    en: "may",
    note: { nb: "merknad", en: "note" },
    doubtful: true,
  });
  s.bar("3", { slot: shut, when: not(open), nb: "stengt", en: "shut" });
  const first = s.condition("4", { slot: asked, holds: gte(thing.n, span), nb: "lenge nok", en: "long enough" });
  const second = s.condition("5", { slot: asked, when: thing.p, holds: all(thing.q, not(shut)), nb: "q", en: "q" });
  s.exception("6", { when: any(thing.judged, thing.p), lifts: [first], nb: "unntak", en: "exception" });
  s.exception("7", { when: thing.judged, lifts: [second, power], nb: "unntak to", en: "exception two" });
  s.amount("8", { slot: worth, when: thing.p, value: thing.n, nb: "så mye", en: "so much", departure: thing.judged });
  s.ground("9", { when: every(rows, (r) => not(rowBarred.of(r))), nb: "alle rader", en: "all rows" });
});
const anew = section({ instrument: act, number: "1", key: "a", from: "2020-01-01" }, (s) => {
  s.power("1", { slot: open, when: gt(thing.n, days(6)), nb: "ny", en: "new" });
});
const onRows = section({ instrument: act, number: "2", key: "b", record: rows }, (s) => {
  const bar = s.bar("1", { slot: rowBarred, when: gt(row.n, days(2)), nb: "stor", en: "large", until: "2020-01-01" });
  s.exception("2", { when: row.p, lifts: [bar], nb: "unntak", en: "exception" });
  s.amount("3", { slot: rowWorth, when: row.p, value: row.n, nb: "verdi", en: "worth" });
});
const onRowsAnew = section({ instrument: act, number: "2", key: "b", record: rows, from: "2020-01-01" }, (s) => {
  s.bar("1", { slot: rowBarred, when: gt(row.n, days(3)), nb: "større", en: "larger" });
});
const onParts = section({ instrument: act, number: "3", key: "c", record: parts }, (s) => {
  s.ground("1", { slot: partLarge, when: gt(part.n as Expression<"number">, days(2)), nb: "stor", en: "large" });
});
const abroad = section({ instrument: other, number: "4", key: "d" }, (s) => {
  s.power("1", { nb: "ute", en: "abroad" });
});
const law = assemble({
  catalogue: {
    facts: [...thing.catalogued.facts, ...rows.catalogued.facts],
    lists: [...thing.catalogued.lists, ...rows.catalogued.lists],
  },
  instruments: [act, other],
  overlays: [],
  sections: [onCase, anew, onRows, onRowsAnew, onParts, abroad],
  slots: [open, shut, asked, worth, silent, rowBarred, rowWorth, partLarge],
  parameters: [span],
  matters: [],
});
const program = new Program(law);
const settings = new UsedSettings(policySettings());
const cases = [
  {},
  { "thing.n": 5, "thing.q": true, "thing.p": true, "thing.judged": false, "thing.decided": "none", rows: [] },
  {
    "thing.n": 3,
    "thing.q": false,
    "thing.p": false,
    "thing.judged": false,
    "thing.kroner": 12.5,
    "thing.day": "none",
    "thing.minute": "2026-01-01T10:30",
    "thing.length": "P1M",
    "thing.decided": 7,
    rows: [
      { n: 3, p: true, parts: [{ n: 1 }, { n: 3 }] },
      { n: 4, p: false, parts: [{ n: 2 }] },
    ],
  },
  {
    "thing.n": 9,
    "thing.q": false,
    "thing.p": true,
    "thing.judged": true,
    "thing.kroner": "none",
    "thing.day": "2026-01-02",
    rows: { items: [{ n: 1 }, { n: 8, parts: [{ n: 9 }, {}] }], complete: false },
  },
].map((given) => {
  const { facts, faults } = decodeFacts(given, law);
  expect(faults).toEqual([]);
  return facts;
});

const told: readonly (readonly [string, Expression])[] = [
  ["slots, norms of several versions, notes and doubts", all(open, not(shut))],
  ["conditions, lifted or not", asked],
  ["a value with what was decided and a departure", gt(worth, days(3))],
  ["a slot of a value as such", worth],
  ["a slot that no norm speaks of", lt(silent, days(3))],
  ["a slot of records", some(rows, (r) => rowBarred.of(r))],
  ["a value of records", every(rows, (r) => all(lt(rowWorth.of(r), days(9)), not(rowBarred.of(r))))],
  ["a slot of records inside records", some(rows, (r) => some(r.parts, (each) => partLarge.of(each)))],
  ["fields of records inside records", some(rows, (r) => some(r.parts, (each) => gt(each.n, r.n)))],
  ["norms of records", some(rows, (r) => all(applies("b/1", r), effective("b/1", r), r.p))],
  ["a norm of another country", any(applies("d/1"), thing.p)],
  ["a norm that asks of all records", applies("a/9")],
  [
    "money, days, minutes and lengths as they are shown",
    any(
      gt(thing.kroner, number(12, "NOK", 2)),
      gt(thing.day, on),
      lt(thing.minute, thing.minute),
      lte(thing.length, thing.length),
      eq(thing.n, days(1)),
    ),
  ],
  ["another day, in a list", some(rows, (r) => at(thing.day, rowBarred.of(r)))],
];

describe.each(["2026-03-01", "2019-03-01"])("on %s", (day) => {
  test.each(told)("%s", (_, expression) => {
    const columns = new Columns(program, [expression.node]);
    const table = columns.tableOf(cases);
    for (const language of ["nb", "en"] as const) {
      const explain = columns.explained(table, parseDay(day), settings, language);
      for (const [place, facts] of cases.entries()) {
        const run = new Run({ program, facts, on: parseDay(day), settings });
        const expected = new Explainer(run, language).explain(expression.node);
        expect(explain(place)).toEqual(expected);
        // what was told of one row is told of the next in full again, and of the same row too
        expect(explain(place)).toEqual(expected);
      }
    }
  });
});

test("what is told of a norm in force, of one abroad, of a doubtful one", () => {
  const columns = new Columns(program, [all(open, applies("d/1")).node]);
  const [slotTold, abroadTold] = columns.explained(columns.tableOf(cases), parseDay("2026-03-01"), settings, "en")(3)
    .children as [Explanation, Explanation];
  expect(slotTold).toMatchObject({
    slot: "open",
    status: "not-met",
    children: [
      { norm: "a/1", status: "lifted", text: "new" },
      { norm: "a/2", status: "does-not-apply", note: "note", doubtful: true },
    ],
  });
  expect(abroadTold).toEqual({
    norm: "d/1",
    status: "does-not-apply",
    cite: "B § 4 (1)",
    text: "not in this legal state",
    children: [],
  });
});

describe("constants of the day", () => {
  const bounds = new Range(1, 2);
  test.each<readonly [Value, Type, ReturnType<typeof hoistedKind>, Value]>([
    [3, booleanType, "truth", 3],
    [1, booleanType, "truth", 1],
    [CLASH, booleanType, "conflict", CLASH],
    [7, numberType("days"), "number", 7],
    [7, dateType, "number", 7],
    [UNKNOWN, numberType("days"), "sentinel", UNKNOWN_NUMBER],
    [NONE, dateType, "sentinel", NONE_NUMBER],
    [UNKNOWN, momentType, "sentinel", UNKNOWN_NUMBER],
    [bounds, dateType, "boxed", bounds],
    [CONFLICT, dateType, "boxed", CONFLICT],
    [UNKNOWN, durationType, "boxed", UNKNOWN],
    [NONE, choiceType(["a"]), "boxed", NONE],
    ["a", choiceType(["a"]), "boxed", "a"],
  ])("%j of %j: %s", (value, type, kind, stored) => {
    expect([hoistedKind(value, type), hoistedValue(value, kind)]).toEqual([kind, stored]);
  });

  test("which nodes look at no fact", () => {
    const free = factFreeIn(labProgram);
    const asks = (condition: Condition): boolean => free(condition.node);
    expect([
      asks(gt(limit, days(3))),
      asks(all(gt(limit, days(3)), lab.p)),
      asks(clash),
      asks(applies("a/10")),
      asks(applies("a/7")),
      free({ op: "slot", id: "calm" }),
      free({ op: "slot", id: "item/barred", element: "e" }),
      free({ op: "norm", key: "b/1", face: "applies", element: "e" }),
      free({ op: "field", id: "items.p", element: "e" }),
      asks(every(items, () => clash)),
      free(on.node),
    ]).toEqual([true, false, true, true, false, false, false, false, false, false, true]);
    // asked again the answer is the same
    expect([asks(clash), asks(applies("a/10")), free({ op: "slot", id: "calm" })]).toEqual([true, true, false]);
  });

  test("a slot that comes back to itself by way of another day is no constant", () => {
    const round = slot.boolean("round", { nb: "rundt", en: "round" });
    const circle = section({ instrument: act, number: "9", key: "r" }, (s) => {
      s.power("1", { slot: round, when: at(date("2026-01-01"), round), nb: "rundt", en: "round" });
    });
    const closed = new Program(
      assemble({
        catalogue: { facts: [], lists: [] },
        instruments: [act],
        overlays: [],
        sections: [circle],
        slots: [round],
        parameters: [],
        matters: [],
      }),
    );
    expect(factFreeIn(closed)(round.node)).toBe(false);
  });

  test("what conditions look at: lists with those they stand in, constants once", () => {
    const condition = some(items, (i) => some(i.parts, (each) => all(each.p, gt(each.n, limit), lt(i.n, limit))));
    const { facts, lists, factFree } = needsOf(labProgram, [condition.node]);
    expect(facts).toEqual(["items.parts.p", "items.parts.n", "items.n"]);
    expect(lists).toEqual(["items", "items.parts"]);
    expect([...factFree.values()].map((node: Node) => node.op)).toEqual(["parameter", "on"]);
    const inner: Node = { op: "some", list: "items.parts", parent: "e", element: "f", args: [lab.p.node] };
    expect(needsOf(labProgram, [inner]).lists).toEqual(["items", "items.parts"]);
  });

  test("code written for one day is not used for a day on which a constant comes out otherwise", () => {
    const columns = new Columns(program, [lt(thing.n, span).node, gt(thing.n, span).node]);
    const table = columns.tableOf(cases);
    for (const day of ["2026-03-01", "2035-03-01", "2009-03-01", "2027-03-01"]) {
      const bound = columns.bind(table, parseDay(day), settings);
      const within = day.startsWith("202");
      expect([...bound.all(new Uint8Array(4))]).toEqual(within ? [1, 0, 3, 0] : [1, 1, 1, 1]);
      expect([...bound.all(new Uint8Array(4), 1)]).toEqual(within ? [1, 0, 0, 3] : [1, 1, 1, 1]);
    }
  });
});

describe("where code may not be generated", () => {
  afterEach(() => void vi.unstubAllGlobals());
  const forbid = () =>
    vi.stubGlobal(
      "Function",
      class {
        constructor() {
          throw new EvalError("no");
        }
      },
    );
  test("the rows are asked one by one", () => {
    forbid();
    const columns = new Columns(program, [open.node, some(rows, (r) => rowBarred.of(r)).node]);
    const bound = columns.bind(columns.tableOf(cases), parseDay("2026-03-01"), settings);
    expect(bound.every()).toEqual([Uint8Array.of(1, 3, 0, 0), Uint8Array.of(1, 0, 3, 1)]);
    expect(bound.all(new Uint8Array(4))).toEqual(Uint8Array.of(1, 3, 0, 0));
    expect(bound.all(new Uint8Array(4), 1)).toEqual(Uint8Array.of(1, 0, 3, 1));
    expect([bound.row(1), bound.row(2, 1), bound.row(0, 9)]).toEqual([3, 3, 1]);
  });
  test("and explained one by one", () => {
    forbid();
    const columns = new Columns(program, [open.node]);
    const explain = columns.explained(columns.tableOf(cases), parseDay("2026-03-01"), settings, "en");
    expect([explain(1), explain(2)]).toMatchObject([
      { slot: "open", status: "met", text: "open" },
      { slot: "open", status: "not-met", text: "open" },
    ]);
  });
});

test("code is written once for days that come out alike", () => {
  const written: unknown[] = [];
  const Original = Function;
  vi.stubGlobal(
    "Function",
    class {
      constructor(...given: string[]) {
        written.push(given);
        // biome-ignore lint/correctness/noConstructorReturn: stands for Function, which gives a function
        return Reflect.construct(Original, given);
      }
    },
  );
  const columns = new Columns(program, [lt(thing.n, span).node]);
  const table = columns.tableOf(cases);
  for (const day of ["2026-03-01", "2027-03-01", "2035-03-01", "2028-03-01"])
    columns.bind(table, parseDay(day), settings);
  vi.unstubAllGlobals();
  expect(written).toHaveLength(2);
});

describe("what generated code calls", () => {
  const columns = new Columns(program, [some(rows, (r) => some(r.parts, (each) => gt(each.n, thing.n))).node]);
  const table = columns.tableOf(cases);
  const owners = new Map<string, string | undefined>([
    ["rows", undefined],
    ["rows.parts", "rows"],
  ]);
  const factsOf = (at: number) => factsAt(table, columns.facts, owners, at);
  const runtime = runtimeOf(runOf(), factsOf) as Record<string, (...given: unknown[]) => unknown>;

  test("a record's path in its case, and the record by its row", () => {
    expect([
      runtime["path"]?.(2, "rows", 1),
      runtime["path"]?.(2, "rows.parts", 2),
      runtime["path"]?.(3, "rows.parts", 3),
    ]).toEqual(["rows[1]", "rows[1].parts[0]", "rows[1].parts[0]"]);
    expect(() => runtime["path"]?.(0, "rows", 0)).toThrow(new RangeError("row 0 of rows is not of this case"));
  });
  test("facts that are not known are left out", () => {
    expect([...factsOf(0).facts.values]).toEqual([]);
    expect([...factsOf(1).facts.values]).toEqual([["thing.n", 5]]);
    expect(factsOf(3).facts.lists.get("rows")?.complete).toBe(false);
    expect(factsOf(0).facts.lists.get("rows")?.items).toEqual([]);
  });
  test("truth of what is boxed", () => {
    expect([CONFLICT, UNKNOWN, 3, 0].map((value) => runtime["truth"]?.(value))).toEqual([CLASH, 1, 3, 0]);
  });
  test("an operator without values of its own is unknown", () => {
    expect(runtime["apply"]?.(thing.n.node, [])).toBe(UNKNOWN);
  });
});

test("a table of nothing holds nothing, and lists and facts of it are open", () => {
  const table = new Table(law, 2);
  expect(table.bytes).toBe(0);
  expect(table.list("rows")).toEqual({ offsets: Int32Array.of(0, 0, 0), complete: Uint8Array.of(0, 0), rows: 0 });
  expect(table.list("rows.parts").offsets).toEqual(Int32Array.of(0));
  expect(table.column("rows.n").data).toHaveLength(0);
  expect(() => table.column("thing.x")).toThrow(new RangeError("there is no fact thing.x in the catalogue"));
});
