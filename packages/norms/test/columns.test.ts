import { parseDay, policySettings } from "@soning/calendar";
import { afterEach, describe, expect, test, vi } from "vitest";
import { needsOf } from "../src/columns/needs.ts";
import { factsAt, runtimeOf, valueAt } from "../src/columns/runtime.ts";
import {
  add,
  all,
  any,
  at,
  booleanType,
  type CaseFacts,
  Columns,
  choiceType,
  date,
  dateType,
  durationType,
  Explainer,
  type Expression,
  emptyColumn,
  eq,
  every,
  gte,
  is,
  isNone,
  isNumberType,
  lt,
  lte,
  matches,
  momentType,
  NONE,
  NONE_CODE,
  NONE_NUMBER,
  not,
  number,
  numberType,
  on,
  ownerOf,
  periodsType,
  policy,
  provisionType,
  Run,
  some,
  sum,
  Table,
  tableOf,
  textType,
  UNKNOWN,
  UNKNOWN_CODE,
  UNKNOWN_NUMBER,
  UsedSettings,
  whenNone,
} from "../src/index.ts";
import { calm, clash, factsOf, itemBarred, items, lab, law, limit, program, runOf, worth } from "./lab.ts";

const ON = parseDay("2026-03-01");
const settings = new UsedSettings(policySettings());
const days = (count: number): Expression<"number"> => number(count, "days");

describe("tables", () => {
  test("columns by type: sentinels, codes into a dictionary, wide numbers", () => {
    const place = { code: "c", section: "1", text: "c § 1" };
    const cases = [
      {
        p: true,
        n: 3,
        m: "none",
        money: 1.25,
        day: "2026-01-02",
        end: "none",
        minute: "2026-01-02T00:01",
        length: "P1Y",
        colour: "blue",
        place: "c § 1",
        note: "a",
      },
      {},
      { p: false, m: -2, length: "none", colour: "none", place: "c § 1", note: "b" },
    ].map(factsOf);
    const names = ["p", "n", "m", "money", "day", "end", "minute", "length", "colour", "place", "note", "bare"].map(
      (name) => `lab.${name}`,
    );
    const table = tableOf(cases, law, names, []);
    const column = (name: string) => {
      const found = table.column(`lab.${name}`);
      return [
        found.kind,
        found.data.constructor.name,
        [...found.data],
        ...(found.kind === "code" ? [found.dictionary] : []),
      ];
    };
    expect(column("p")).toEqual(["truth", "Uint8Array", [3, 1, 0]]);
    expect(column("n")).toEqual(["number", "Int32Array", [3, UNKNOWN_NUMBER, UNKNOWN_NUMBER]]);
    expect(column("m")).toEqual(["number", "Int32Array", [NONE_NUMBER, UNKNOWN_NUMBER, -2]]);
    expect(column("money")).toEqual(["number", "Float64Array", [125, UNKNOWN_NUMBER, UNKNOWN_NUMBER]]);
    expect(column("day")).toEqual(["number", "Int32Array", [parseDay("2026-01-02"), UNKNOWN_NUMBER, UNKNOWN_NUMBER]]);
    expect(column("end")).toEqual(["number", "Int32Array", [NONE_NUMBER, UNKNOWN_NUMBER, UNKNOWN_NUMBER]]);
    expect(column("minute")).toEqual([
      "number",
      "Int32Array",
      [parseDay("2026-01-02") * 1440 + 1, UNKNOWN_NUMBER, UNKNOWN_NUMBER],
    ]);
    expect(column("length")).toEqual([
      "code",
      "Int32Array",
      [2, 0, 1],
      [UNKNOWN, NONE, { years: 1, months: 0, weeks: 0, days: 0 }],
    ]);
    expect(column("colour")).toEqual(["code", "Uint8Array", [4, 0, 1], [UNKNOWN, NONE, "red", "green", "blue"]]);
    expect(column("place")).toEqual(["code", "Int32Array", [2, 0, 2], [UNKNOWN, NONE, place]]);
    expect(column("note")).toEqual(["code", "Int32Array", [2, 0, 3], [UNKNOWN, NONE, "a", "b"]]);
    expect(column("bare")).toEqual(["number", "Int32Array", [UNKNOWN_NUMBER, UNKNOWN_NUMBER, UNKNOWN_NUMBER]]);
    expect([UNKNOWN_CODE, NONE_CODE, UNKNOWN_NUMBER, NONE_NUMBER]).toEqual([0, 1, -2147483648, -2147483647]);
  });
  test("lists: offsets, completeness, records of records", () => {
    const cases = [
      { items: [{ n: 1, parts: [{ n: 5 }] }, { n: 2 }] },
      {},
      { items: { items: [{ parts: { items: [{}, { n: 7 }], complete: false } }], complete: false } },
    ].map(factsOf);
    const table = tableOf(cases, law, ["items.n", "items.parts.n", "lab.nothing"], ["items", "items.parts"]);
    const list = (id: string) => {
      const { offsets, complete, rows } = table.list(id);
      return [[...offsets], [...complete], rows];
    };
    expect([table.rows, list("items"), list("items.parts")]).toEqual([
      3,
      [[0, 2, 2, 3], [1, 0, 0], 3],
      [[0, 1, 1, 3], [1, 0, 0], 3],
    ]);
    expect([...table.column("items.n").data]).toEqual([1, 2, UNKNOWN_NUMBER]);
    expect([...table.column("items.parts.n").data]).toEqual([5, UNKNOWN_NUMBER, 7]);
    expect([...table.column("items.m").data]).toEqual([UNKNOWN_NUMBER, UNKNOWN_NUMBER, UNKNOWN_NUMBER]);
    expect([...table.column("items.parts.p").data]).toEqual([1, 1, 1]);
    expect(table.bytes).toBe(16 + 3 + 16 + 3 + 12 + 12 + 12 + 3);
  });
  test("what nobody gave is unknown for all; what is no fact is refused", () => {
    const table = new Table(law, 2);
    expect([...table.column("lab.p").data]).toEqual([1, 1]);
    expect(table.column("lab.p")).toBe(table.column("lab.p"));
    expect([[...table.list("items").offsets], [...table.list("items").complete], table.list("items").rows]).toEqual([
      [0, 0, 0],
      [0, 0],
      0,
    ]);
    expect([...table.list("items.parts").offsets]).toEqual([0]);
    expect(table.list("items")).toBe(table.list("items"));
    expect([...table.column("items.n").data]).toEqual([]);
    expect(() => table.column("lab.x")).toThrow(new RangeError("there is no fact lab.x in the catalogue"));
    const given = new Table(
      law,
      1,
      [["lab.p", { kind: "truth", data: Uint8Array.of(3) }]],
      [["items", { offsets: Int32Array.of(0, 4), complete: Uint8Array.of(1), rows: 4 }]],
    );
    expect([[...given.column("lab.p").data], given.list("items").rows, [...given.column("items.p").data]]).toEqual([
      [3],
      4,
      [1, 1, 1, 1],
    ]);
  });
  test("empty columns, owners, types of numbers", () => {
    expect([numberType(), dateType, momentType, booleanType, durationType].map(isNumberType)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect([ownerOf("items.n", law.lists), ownerOf("items.parts.n", law.lists), ownerOf("lab.n", law.lists)]).toEqual([
      "items",
      "items.parts",
      undefined,
    ]);
    const kinds = [
      numberType("NOK"),
      numberType("days"),
      numberType("days", 1),
      choiceType(Array.from({ length: 250 }, String)),
      choiceType(Array.from({ length: 249 }, String)),
      provisionType,
      periodsType,
      textType,
    ].map((type) => emptyColumn(type, 1, 0));
    expect(kinds.map(({ kind, data }) => [kind, data.constructor.name, data[0]])).toEqual([
      ["number", "Float64Array", UNKNOWN_NUMBER],
      ["number", "Int32Array", UNKNOWN_NUMBER],
      ["number", "Float64Array", UNKNOWN_NUMBER],
      ["code", "Int32Array", 0],
      ["code", "Uint8Array", 0],
      ["code", "Int32Array", 0],
      ["code", "Int32Array", 0],
      ["code", "Int32Array", 0],
    ]);
  });
  test("a fact's value back from its column", () => {
    const table = tableOf(
      [{ p: true, m: "none", n: 3, colour: "red", length: "none" }, { p: false }, {}].map(factsOf),
      law,
      ["lab.p", "lab.m", "lab.n", "lab.colour", "lab.length"],
      [],
    );
    const read = (fact: string) => [0, 1, 2, 7].map((row) => valueAt(table, fact, row));
    expect(read("lab.p")).toEqual([3, 0, undefined, 0]);
    expect(read("lab.m")).toEqual([NONE, undefined, undefined, 0]);
    expect(read("lab.n").slice(0, 3)).toEqual([3, undefined, undefined]);
    expect(read("lab.colour").slice(0, 3)).toEqual(["red", undefined, undefined]);
    expect(read("lab.length").slice(0, 3)).toEqual([NONE, undefined, undefined]);
  });
  test("the facts of one row, with its records by their rows in the table", () => {
    const second = { n: 2, items: [{ n: 1 }, { n: 3, parts: [{ n: 4 }, { n: 5 }] }] };
    const cases = [{ items: [{ n: 9, parts: [{ n: 9 }] }] }, second].map(factsOf);
    const table = tableOf(cases, law, ["lab.n", "items.n", "items.parts.n"], ["items", "items.parts"]);
    const lists = new Map([
      ["items", undefined],
      ["items.parts", "items"],
    ] as const);
    const found = factsAt(table, ["lab.n", "items.n", "items.parts.n"], lists, 1);
    const part = (place: number, value: number) => ({
      values: new Map([["items.parts.n", value]]),
      lists: new Map(),
      path: `items[1].parts[${place}]`,
    });
    const expected: CaseFacts = {
      values: new Map([["lab.n", 2]]),
      lists: new Map([
        [
          "items",
          {
            complete: true,
            items: [
              {
                values: new Map([["items.n", 1]]),
                lists: new Map([["items.parts", { items: [], complete: false }]]),
                path: "items[0]",
              },
              {
                values: new Map([["items.n", 3]]),
                lists: new Map([["items.parts", { items: [part(0, 4), part(1, 5)], complete: true }]]),
                path: "items[1]",
              },
            ],
          },
        ],
      ]),
    };
    expect(found.facts).toEqual(expected);
    expect([found.record("items", 1).path, found.record("items", 2).path, found.record("items.parts", 2).path]).toEqual(
      ["items[0]", "items[1]", "items[1].parts[1]"],
    );
    expect(() => found.record("items", 0)).toThrow(new RangeError("row 0 of items is not of this case"));
  });
});

test("what conditions look at, through slots and norms", () => {
  const needs = needsOf(program, [
    calm.node,
    some(items, (i) => some(i.parts, (part) => all(part.p, itemBarred.of(i)))).node,
  ]);
  expect([[...needs.facts].sort(), needs.lists]).toEqual([
    ["items.n", "items.p", "items.parts.p", "lab.n", "lab.q"],
    ["items", "items.parts"],
  ]);
  expect(
    [...needsOf(program, [gte(lab.n, add(limit, days(1))).node]).factFree.values()].map((node) => node.op),
  ).toEqual(["call", "parameter", "on", "literal"]);
  expect([...needsOf(program, [at(on, clash).node]).factFree.keys()].length).toBeGreaterThan(2);
});

const conditions: readonly Expression<"boolean">[] = [
  calm,
  any(clash, lab.p),
  some(items, (i) => itemBarred.of(i)),
  gte(
    sum(items, (i) => i.n),
    lab.n,
  ),
  is(lab.colour, "red"),
  matches(lab.place, { code: "c", section: "1" }),
  at(date("2019-01-01"), lte(lab.n, limit)),
  every(items, (i) => at(i.first, gte(on, lab.day))),
  lt(worth, days(3)),
  isNone(lab.end),
  eq(whenNone(lab.m, days(1)), days(1)),
  not(lab.judged),
  is(policy("age.leap-day", ["28-february", "1-march"]), "1-march"),
];
const cases = [
  {},
  {
    n: 5,
    q: false,
    p: true,
    items: [],
    colour: "red",
    place: "c § 1",
    end: "none",
    m: "none",
    judged: true,
    day: "2026-01-01",
  },
  {
    n: 2,
    q: true,
    p: false,
    items: [{ n: 3, p: false, first: "2026-01-02" }, { n: 1 }],
    colour: "none",
    place: "c § 2",
    end: "2026-01-01",
    m: 1,
    judged: false,
    day: "2026-01-02",
  },
  { n: 15, items: { items: [{ n: 30, first: "none" }], complete: false }, colour: "green", m: 4 },
].map(factsOf);
const truthOf = (condition: Expression, facts: CaseFacts) =>
  new Run({ program, facts, on: ON, settings }).truth(condition.node);

describe("many conditions over many cases", () => {
  const columns = new Columns(
    program,
    conditions.map(({ node }) => node),
  );
  const table = columns.tableOf(cases);
  const expected = conditions.map((condition) => cases.map((facts) => truthOf(condition, facts)));
  const check = () => {
    const bound = columns.bind(table, ON, settings);
    expect(bound.every().map((column) => [...column])).toEqual(expected);
    expect(conditions.map((_, place) => [...bound.all(new Uint8Array(cases.length), place)])).toEqual(expected);
    expect(conditions.map((_, place) => cases.map((_case, row) => bound.row(row, place)))).toEqual(expected);
    expect([bound.row(1), [...bound.all(new Uint8Array(cases.length))]]).toEqual([expected[0]?.[1], expected[0]]);
    expect([bound.row(0, 99), [...bound.all(Uint8Array.of(2, 2), 99)].slice(0, 1).length]).toEqual([1, 1]);
  };
  test("as code", () => {
    expect(new Set(expected.flat())).toEqual(new Set([0, 1, 2, 3]));
    check();
  });
  test("the code is written once for each way the day's constants come out", () => {
    const seen: string[] = [];
    vi.stubGlobal(
      "Function",
      class extends Function {
        constructor(...parts: string[]) {
          super(...parts);
          seen.push(parts.at(-1) ?? "");
        }
      },
    );
    const fresh = new Columns(program, [gte(lab.n, limit).node]);
    for (const day of ["2026-03-01", "2019-03-01", "2028-01-01"]) {
      const bound = fresh.bind(fresh.tableOf([factsOf({ n: 12 })]), parseDay(day), settings);
      expect(bound.row(0)).toBe(day === "2019-03-01" ? 3 : 0);
    }
    expect(new Set(seen).size).toBe(1);
  });
  afterEach(() => void vi.unstubAllGlobals());
  const forbid = (fault: Error) =>
    vi.stubGlobal(
      "Function",
      class {
        constructor() {
          throw fault;
        }
      },
    );
  test("where code may not be generated: row by row, the same answers and explanations", () => {
    forbid(new EvalError("no"));
    check();
    for (const language of ["nb", "en"] as const) {
      const explain = columns.explained(table, ON, settings, language);
      for (const [row, facts] of cases.entries())
        expect(explain(row)).toEqual(
          new Explainer(new Run({ program, facts, on: ON, settings }), language).explain(calm.node),
        );
    }
  });
  test("another fault of the code is not hidden", () => {
    forbid(new SyntaxError("bad"));
    const fresh = new Columns(program, [calm.node]);
    expect(() => fresh.bind(fresh.tableOf(cases), ON, settings)).toThrow("bad");
    expect(() => fresh.explained(fresh.tableOf(cases), ON, settings, "nb")).toThrow("bad");
  });
  test("nothing to explain", () => {
    expect(() => new Columns(program, []).explained(new Table(law, 1), ON, settings, "nb")).toThrow(
      new RangeError("there is no condition to explain"),
    );
  });
  test("what is no condition is refused", () => {
    const wrong = new Columns(program, [lab.n.node]);
    expect(() => wrong.bind(wrong.tableOf(cases), ON, settings)).toThrow("fact is no condition");
  });
  test("facts and lists that the table must have", () => {
    expect([...new Columns(program, [calm.node]).facts].sort()).toEqual(["lab.n", "lab.q"]);
    expect(new Columns(program, [some(items, (i) => i.p).node]).lists).toEqual(["items"]);
  });
});

test("what generated code calls", () => {
  const table = tableOf(cases, law, ["lab.n", "items.n"], ["items"]);
  let read = 0;
  const runtime = runtimeOf(
    runOf(),
    (row) => {
      read += 1;
      return factsAt(table, ["lab.n", "items.n"], new Map([["items", undefined]]), row);
    },
    "en",
  ) as Record<string, (...parts: unknown[]) => unknown>;
  expect([
    runtime["truth"]?.(UNKNOWN),
    runtime["truth"]?.(3),
    runtime["day"]?.(ON),
    runtime["day"]?.(ON),
    runtime["minute"]?.(ON * 1440),
  ]).toEqual([1, 3, "2026-03-01", "2026-03-01", "2026-03-01T00:00"]);
  expect(runtime["apply"]?.({ op: "call", name: "isWorkingDay", args: [on.node] }, [NONE])).toBe(0);
  expect([
    runtime["interpret"]?.(lab.n.node, [1]),
    runtime["interpret"]?.(lab.n.node, [1]),
    runtime["interpret"]?.(lab.n.node, [2]),
  ]).toEqual([5, 5, 2]);
  expect(read).toBe(2);
  expect(runtime["interpret"]?.({ op: "field", id: "items.n", element: "e" }, [2, "e", 0, "items"])).toBe(3);
  expect(runtime["explainAt"]?.(at(date("2026-05-01"), lab.p).node, [1])).toMatchObject([
    { op: "fact", text: "lab.p" },
  ]);
  expect(runtime["explainAt"]?.(at(lab.end, lab.p).node, [1])).toEqual([]);
});
