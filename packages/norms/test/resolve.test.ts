import { parseDay } from "@soning/calendar";
import { describe, expect, test } from "vitest";
import {
  type AssembledLaw,
  all,
  assemble,
  caseList,
  date,
  decodeFacts,
  duration,
  type Expression,
  every,
  face,
  fact,
  gte,
  instrument,
  is,
  not,
  number,
  on,
  overlay,
  Program,
  parameter,
  plus,
  Run,
  records,
  type SectionDraft,
  type SectionWriter,
  section,
  selfOf,
  show,
  slot,
  slotOn,
  some,
  subject,
  UsedSettings,
  versionInForce,
} from "../src/index.ts";

const q = { nb: "hva?", en: "what?" };
const act = instrument({ id: "act", short: "A", rank: 1, name: q });
const s = subject("s", {
  a: fact.boolean(q),
  b: fact.boolean(q),
  c: fact.boolean(q),
  judged: fact.assessment({ ...q, weighs: [], by: "o" }),
  n: fact.number({ ...q, unit: "days", min: 0 }),
  applied: fact.date({ ...q, optional: true }),
  decided: fact.number({ ...q, unit: "days", optional: true }),
  colour: fact.choice(["red", "green"], q),
});
const list = caseList("list", records(q, { x: fact.boolean(q), y: fact.boolean(q) }));
const power = slot.boolean("power", q);
const conditions = slot.boolean("conditions", { ...q, combine: "all" });
const plans = [
  overlay({ id: "plan", name: q, from: "2024-01-01" }),
  overlay({ id: "more", name: q, from: "2024-01-01", extends: "plan" }),
  overlay({ id: "other", name: q, from: "2024-01-01", over: ["plan"] }),
];
const ofList = slotOn.boolean(list, "of-list", q);

const drawn = (write: (w: SectionWriter) => void, more: Partial<SectionDraft["options"]> = {}): SectionDraft =>
  section({ instrument: act, number: "1", key: "a", ...more }, write);
function lawOf(
  sections: readonly SectionDraft[],
  slots: Parameters<typeof assemble>[0]["slots"] = [],
  parameters: Parameters<typeof assemble>[0]["parameters"] = [],
): AssembledLaw {
  return assemble({
    catalogue: { facts: [...s.catalogued.facts, ...list.catalogued.facts], lists: list.catalogued.lists },
    instruments: [act],
    overlays: plans,
    sections,
    slots: [power, conditions, ofList, ...slots],
    parameters,
    matters: [],
  });
}
interface Asked {
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly day?: string;
  readonly overlays?: readonly string[];
  readonly suppose?: Readonly<Record<string, boolean | number | string>>;
}
function asked(
  law: AssembledLaw,
  { node }: Expression,
  { facts = {}, day = "2026-03-01", overlays = [], suppose = {} }: Asked = {},
) {
  const decoded = decodeFacts(
    Object.fromEntries(Object.entries(facts).map(([name, value]) => [name === "list" ? name : `s.${name}`, value])),
    law,
  );
  expect(decoded.faults).toEqual([]);
  const program = new Program(law, overlays, suppose);
  const run = new Run({ program, facts: decoded.facts, on: parseDay(day), settings: new UsedSettings() });
  return show(run.value(node), program.typeOf(node));
}

describe("exceptions", () => {
  const law = lawOf([
    drawn((w) => {
      const first = w.power("1", { slot: power, when: s.a, ...q });
      const lift = w.exception("2", { when: s.b, lifts: [first], ...q });
      w.exception("3", { when: s.c, lifts: [lift], ...q });
    }),
  ]);
  test.each([
    [{ a: true, b: false }, true],
    [{ a: true, b: true, c: false }, false],
    [{ a: true, b: true, c: true }, true],
    [{ a: true }, null],
    [{ a: true, b: true }, null],
    [{ a: true, c: true }, true],
    [{ a: false }, false],
    [{ b: true, c: false }, false],
  ])("%j: %j", (facts, expected) => {
    expect(asked(law, power, { facts })).toBe(expected);
  });
  test("faces", () => {
    const faces = (facts: object) =>
      (["applies", "effective", "holds", "satisfied"] as const).map((which) =>
        asked(law, face("a/1", which), { facts: facts as never }),
      );
    expect(faces({ a: true, b: true, c: false })).toEqual([true, false, true, false]);
    expect(faces({ a: false })).toEqual([false, false, true, false]);
    expect(faces({ a: true, b: false })).toEqual([true, true, true, true]);
  });
  test("a prefix lifts all but the lifting norm itself", () => {
    const prefixed = lawOf([
      drawn((w) => {
        w.power("1", { slot: power, when: s.a, ...q });
        w.exception("2", { when: s.b, lifts: ["a/*"], ...q });
      }),
    ]);
    expect(asked(prefixed, power, { facts: { a: true, b: true } })).toBe(false);
    expect(new Program(prefixed).liftersOf("a/1").map(({ by }) => by.norm.key)).toEqual(["a/2"]);
    expect(new Program(prefixed).liftersOf("a/2")).toEqual([]);
  });
});

describe("conditions: asked where they apply and are not lifted", () => {
  const law = lawOf([
    drawn((w) => {
      const first = w.condition("1", { slot: conditions, when: s.a, holds: s.b, ...q });
      w.exception("2", { when: s.c, lifts: [first], ...q });
    }),
  ]);
  test.each([
    [{ a: true, b: true, c: false }, true],
    [{ a: true, b: false, c: false }, false],
    [{ a: false, b: false }, true],
    [{ a: true, b: false, c: true }, true],
    [{ a: true, b: false }, null],
    [{ b: true }, true],
    [{ b: false, c: false }, null],
  ])("%j: %j", (facts, expected) => {
    expect(asked(law, conditions, { facts })).toBe(expected);
  });
  test("no condition at all", () => {
    expect(asked(lawOf([]), conditions)).toBe(true);
    expect(asked(lawOf([]), power)).toBe(false);
  });
});

describe("values that norms conclude", () => {
  const value = (combine: "one" | "min" | "max" | "sum", fallback: number | "gap" = "gap") =>
    slot.number("value", { ...q, unit: "days", combine, fallback });
  const two = (to: ReturnType<typeof value>) =>
    lawOf(
      [
        drawn((w) => {
          w.amount("1", { slot: to, when: s.a, value: s.n, ...q });
          w.amount("2", { slot: to, when: s.b, value: number(4, "days"), ...q });
        }),
      ],
      [to],
    );
  test.each([
    ["one", { a: true, b: false, n: 3 }, 3],
    ["one", { a: true, b: true, n: 4 }, 4],
    ["one", { a: true, b: true, n: 3 }, "conflict"],
    ["one", { a: true, b: true }, null],
    ["one", { a: true, n: 4 }, 4],
    ["one", { a: true, n: 3 }, null],
    ["one", { a: false, b: false }, null],
    ["one", { b: false, n: 3 }, null],
    ["min", { a: true, b: true, n: 3 }, 3],
    ["min", { a: true, n: 3 }, 3],
    ["min", { a: true, n: 5 }, { least: 4, most: 5 }],
    ["min", { a: true, b: true }, { most: 4 }],
    ["min", { b: false, n: 3 }, null],
    ["max", { a: true, b: true, n: 3 }, 4],
    ["max", { a: true, n: 5 }, 5],
    ["max", { a: true, n: 3 }, { least: 3, most: 4 }],
    ["max", { a: true, b: true }, { least: 4 }],
    ["sum", { a: true, b: true, n: 3 }, 7],
    ["sum", { a: true, n: 3 }, { least: 3, most: 7 }],
    ["sum", { a: true, b: false, n: 3 }, 3],
    ["sum", { b: true, n: 3 }, { least: 4, most: 7 }],
  ] as const)("%s of %j: %j", (combine, facts, expected) => {
    const to = value(combine);
    expect(asked(two(to), to, { facts })).toEqual(expected);
  });
  test("where no norm applies a stated value holds, else the law is silent", () => {
    const to = value("sum", 0);
    expect(asked(two(to), to, { facts: { a: false, b: false } })).toBe(0);
    const gap = value("min");
    expect(new Program(two(gap)).entryOf("slot:value").node).toMatchObject({
      op: "combine",
      how: "min",
      fallback: { op: "gap", why: { nb: "Ingen regel sier noe om: hva?", en: "No norm says anything of: what?" } },
    });
  });
  test("a norm that concludes into several slots in time counts where it stands", () => {
    const [first, second] = [slot.number("first", { ...q, fallback: 0 }), slot.number("second", { ...q, fallback: 0 })];
    const law = lawOf(
      [
        drawn((w) => void w.amount("1", { slot: first, until: "2020-01-01", value: number(1), ...q })),
        drawn((w) => void w.amount("1", { slot: second, from: "2020-01-01", value: number(2), ...q })),
      ],
      [first, second],
    );
    expect(
      ["2019-12-31", "2020-01-01"].map((day) => [asked(law, first, { day }), asked(law, second, { day })]),
    ).toEqual([
      [1, 0],
      [0, 2],
    ]);
    expect(new Program(law).contributorsOf("first").map(({ norm }) => norm.key)).toEqual(["a/1"]);
    expect(new Program(law).contributorsOf("nothing")).toEqual([]);
  });
  test("what an authority decided prevails; none lets the computation stand; unknown is unknown", () => {
    const to = slot.number("value", { ...q, unit: "days", fallback: 5, decidedAs: s.decided });
    const law = lawOf([], [to]);
    expect([{ decided: 3 }, { decided: "none" }, {}].map((facts) => asked(law, to, { facts }))).toEqual([3, 5, null]);
  });
  test("choices in conflict and in common", () => {
    const to = slot.choice("colour", ["red", "green"], q);
    const law = lawOf(
      [
        drawn((w) => {
          w.definition("1", { slot: to, value: s.colour, ...q });
          w.definition("2", { slot: to, when: s.a, value: s.colour, ...q });
        }),
      ],
      [to],
    );
    expect(asked(law, to, { facts: { colour: "red" } })).toBe("red");
    expect(asked(law, to, { facts: { a: true } })).toBe(null);
    expect(asked(law, is(to, "red"), { facts: { a: true, colour: "green" } })).toBe(false);
  });
});

describe("versions", () => {
  const law = lawOf([
    drawn((w) => void w.power("1", { slot: power, until: "2020-01-01", when: s.a, ...q })),
    drawn((w) => void w.power("1", { slot: power, from: "2020-01-01", when: s.b, ...q })),
    drawn((w) => void w.power("1", { slot: power, from: "2022-01-01", chosenBy: s.applied, when: s.c, ...q }), {
      key: "b",
    }),
  ]);
  test.each([
    ["2019-12-31", { a: true, b: false, applied: "none" }, true],
    ["2020-01-01", { a: true, b: false, applied: "none" }, false],
    ["2020-01-01", { a: false, b: true }, true],
    ["2026-01-01", { b: false, c: true, applied: "2022-01-01" }, true],
    ["2026-01-01", { b: false, c: true, applied: "2021-12-31" }, false],
    ["2026-01-01", { b: false, c: true, applied: "none" }, true],
    ["2021-12-31", { b: false, c: true, applied: "none" }, false],
    ["2026-01-01", { b: false, c: true }, null],
    ["2026-01-01", { b: false, c: false }, false],
  ])("on %s %j: %j", (day, facts, expected) => {
    expect(asked(law, power, { day, facts })).toBe(expected);
  });
  test("in force", () => {
    expect(versionInForce({} as never)).toEqual({ op: "literal", type: { kind: "boolean" }, value: true });
    expect(versionInForce({ from: "2020-01-01" } as never)).toEqual(gte(on, date("2020-01-01")).node);
  });
});

describe("proposals", () => {
  const limit = parameter.number("limit", "days", q, [
    { value: 1, cite: "A" },
    { overlay: "plan", value: 2, cite: "A" },
    { overlay: "more", value: 3, cite: "A" },
  ]);
  const law = lawOf(
    [
      drawn((w) => {
        w.power("1", { slot: power, when: s.a, ...q });
        w.power("2", { slot: power, when: s.b, ...q });
      }),
      drawn((w) => void w.power("1", { slot: power, when: s.c, ...q }), { overlay: "plan", replaces: ["a/2"] }),
      drawn((w) => void w.power("2", { slot: power, when: all(s.b, s.c), ...q }), { overlay: "more" }),
      drawn((w) => void w.power("1", { slot: power, when: not(s.a), ...q }), { overlay: "other" }),
    ],
    [],
    [limit],
  );
  test.each<readonly [readonly string[], object, unknown, number]>([
    [[], { a: true }, true, 1],
    [["plan"], { a: true, b: true, c: false }, false, 2],
    [["plan"], { c: true }, true, 2],
    [["more"], { b: true, c: true, a: false }, true, 3],
    [["more"], { b: true, c: false }, false, 3],
    [["other"], { a: false }, true, 1],
    [["plan", "other"], { a: false, b: true }, true, 2],
    [["other", "plan"], { a: false, c: false }, true, 2],
  ])("under %j %j: %j", (overlays, facts, expected, number) => {
    expect(asked(law, power, { overlays, facts: facts as never })).toBe(expected);
    expect(asked(law, limit, { overlays })).toBe(number);
  });
  test("what a proposal extends comes first", () => {
    expect(new Program(law, ["more", "other"]).overlays).toEqual(["plan", "more", "other"]);
    expect([...new Program(law, ["plan"]).norms.keys()]).toEqual(["a/1"]);
    expect(new Program(law, ["plan"]).versionsOf("a/2")).toEqual([]);
    expect(asked(law, face("a/2", "satisfied"), { overlays: ["plan"], facts: { b: true } })).toBe(false);
  });
});

describe("records", () => {
  const each = selfOf(list);
  const law = lawOf([
    drawn(
      (w) => {
        const bar = w.bar("1", { slot: ofList, when: each.x, ...q });
        w.exception("2", { when: each.y, lifts: [bar], ...q });
      },
      { record: list },
    ),
    drawn((w) => void w.exception("1", { when: s.a, lifts: ["a/1"], ...q }), { key: "b" }),
  ]);
  test.each([
    [
      {
        a: false,
        list: [
          { x: true, y: false },
          { x: true, y: true },
        ],
      },
      true,
      false,
    ],
    [{ a: true, list: [{ x: true, y: false }] }, false, false],
    [{ list: [{ x: true, y: false }] }, null, null],
    [{ a: false, list: [{ x: false }, { x: true, y: true }] }, false, false],
    [{ a: false, list: [{ x: true, y: false }] }, true, true],
  ])("%j: %j, %j", (facts, one, every_) => {
    expect([
      asked(
        law,
        some(list, (i) => ofList.of(i)),
        { facts },
      ),
      asked(
        law,
        every(list, (i) => ofList.of(i)),
        { facts },
      ),
    ]).toEqual([one, every_]);
  });
});

test("suppose holds a slot to a value", () => {
  const law = lawOf([drawn((w) => void w.power("1", { slot: power, when: s.a, ...q }))]);
  expect(asked(law, power, { facts: { a: true }, suppose: { power: false } })).toBe(false);
  expect(asked(law, all(power, s.a), { facts: { a: true }, suppose: { power: true } })).toBe(true);
});

test("as a rule: the departure lifts, in force with its version", () => {
  const law = lawOf([drawn((w) => void w.power("1", { slot: power, from: "2020-01-01", departure: s.judged, ...q }))]);
  expect([{ judged: true }, { judged: false }, {}].map((facts) => asked(law, power, { facts }))).toEqual([
    false,
    true,
    null,
  ]);
  expect(
    asked(
      law,
      { node: { op: "norm", key: "a/1", face: "lifted" as never }, type: power.type },
      { day: "2019-01-01", facts: { judged: true } },
    ),
  ).toBe(false);
});

test("names of nothing", () => {
  const program = new Program(lawOf([]));
  expect(() => program.entryOf("slot:x")).toThrow(new RangeError("there is no slot x"));
  expect(() => program.entryOf("norm:x:satisfied")).toThrow(new RangeError("there is no norm x"));
  expect(() => program.parameterOf("x")).toThrow(new RangeError("there is no parameter x"));
});

test("entries: key, type, record, computed once", () => {
  const law = lawOf([drawn((w) => void w.bar("1", { slot: ofList, when: selfOf(list).x, ...q }), { record: list })]);
  const program = new Program(law);
  expect(program.entryOf("slot:of-list")).toEqual({
    key: "slot:of-list",
    type: { kind: "boolean" },
    record: "list",
    node: { op: "norm", key: "a/1", face: "satisfied", element: "self" },
  });
  expect(program.entryOf("norm:a/1:satisfied")).toEqual({
    key: "norm:a/1:satisfied",
    type: { kind: "boolean" },
    record: "list",
    node: selfOf(list).x.node,
  });
  expect(program.entryOf("slot:of-list")).toBe(program.entryOf("slot:of-list"));
  expect(new Program(law, [], { "of-list": true }).entryOf("slot:of-list")).toEqual({
    key: "slot:of-list",
    type: { kind: "boolean" },
    record: "list",
    node: { op: "literal", type: { kind: "boolean" }, value: true },
  });
  const two = lawOf([
    drawn((w) => {
      w.power("1", { slot: power, when: s.a, ...q });
      w.power("2", { slot: power, when: s.b, ...q });
    }),
  ]);
  expect(new Program(two).entryOf("slot:power").node).toEqual({
    op: "or",
    args: [
      { op: "norm", key: "a/1", face: "satisfied" },
      { op: "norm", key: "a/2", face: "satisfied" },
    ],
  });
});

test("a run: pins, another day, the same day, the minute, elements that are not bound", () => {
  const law = lawOf([drawn((w) => void w.power("1", { slot: power, when: s.a, ...q }))]);
  const question = {
    program: new Program(law),
    facts: { values: new Map(), lists: new Map() },
    on: parseDay("2026-03-01"),
    settings: new UsedSettings(),
  };
  const run = new Run(question);
  expect(run.truth(power.node)).toBe(1);
  expect(new Run({ ...question, pins: new Map([["norm:a/1:satisfied", 3]]) }).truth(power.node)).toBe(3);
  expect(
    new Run({ ...question, pins: new Map([["norm:a/1:satisfied", 3]]) }).onDay(question.on + 1).truth(power.node),
  ).toBe(3);
  expect(run.onDay(run.on)).toBe(run);
  expect(run.onDay(run.on + 1)).toBe(run.onDay(run.on + 1));
  expect(run.onDay(run.on + 1).on).toBe(run.on + 1);
  expect(new Run({ ...question, now: 7 }).now).toBe(7);
  expect(run.now).toEqual({ lo: run.on * 1440, hi: run.on * 1440 + 1439 });
  expect(() => run.value({ op: "field", id: "list.x", element: "e" })).toThrow(
    new RangeError("no record is bound to the element e"),
  );
  expect(run.value(plus(on, duration("P1D")).node)).toBe(run.on + 1);
});
