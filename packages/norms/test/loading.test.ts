import { expect, test } from "vitest";
import {
  type AssembledLaw,
  all,
  applies,
  assemble,
  at,
  type Catalogued,
  caseList,
  checkLaw,
  choice,
  date,
  duration,
  type Expression,
  effective,
  fact,
  gte,
  idleLifts,
  indexLaw,
  inForce,
  instrument,
  isNone,
  LawError,
  lawData,
  matter,
  not,
  number,
  on,
  overlay,
  parameter,
  plusDays,
  records,
  type SectionDraft,
  type SectionWriter,
  section,
  slot,
  slotOn,
  some,
  subject,
  yes,
} from "./builders.ts";

const q = { nb: "hva?", en: "what?" };
const act = instrument({ id: "act", short: "A", rank: 1, name: q });
const s = subject("s", { a: fact.boolean(q), day: fact.date(q), n: fact.number({ ...q, unit: "days" }) });
const list = caseList("list", records(q, { x: fact.boolean(q) }));
const other = caseList("other", records(q, { x: fact.boolean(q) }));
const power = slot.boolean("power", q);
const bars = slot.boolean("bars", q);
const amount = slot.number("amount", { ...q, unit: "days", fallback: 0 });
const ofList = slotOn.boolean(list, "of-list", q);
const plans = [
  overlay({ id: "plan", name: q, from: "2024-01-01" }),
  overlay({ id: "more", name: q, from: "2024-01-01", extends: "plan" }),
];
const catalogue: Catalogued = {
  facts: [...s.catalogued.facts, ...list.catalogued.facts, ...other.catalogued.facts],
  lists: [...list.catalogued.lists, ...other.catalogued.lists],
};

const written = (write: (w: SectionWriter) => void, more: Partial<SectionDraft["options"]> = {}): SectionDraft =>
  section({ instrument: act, number: "1", key: "a", ...more }, write);
const lawOf = (sections: readonly SectionDraft[], more: Partial<Parameters<typeof assemble>[0]> = {}): AssembledLaw =>
  assemble({
    catalogue,
    instruments: [act],
    overlays: plans,
    sections,
    slots: [power, bars, amount, ofList],
    parameters: [],
    matters: [],
    ...more,
  });
const faultsOf = (
  write: (w: SectionWriter) => void,
  more: Partial<SectionDraft["options"]> = {},
  law: Partial<Parameters<typeof assemble>[0]> = {},
) => checkLaw(lawOf([written(write, more)], law));
const unknown = { node: { op: "fact", id: "s.x" }, type: yes.type } as Expression<"boolean">;

test("a law that holds together has no faults", () => {
  expect(faultsOf((w) => void w.power("1", { slot: power, when: s.a, ...q }))).toEqual([]);
});

test.each<readonly [string, (w: SectionWriter) => void, object]>([
  [
    "a slot that is unknown",
    (w) => void w.bar("1", { slot: slot.boolean("x", q), ...q }),
    { code: "unknown-slot", message: "it concludes into x, which is unknown" },
  ],
  [
    "a norm of nothing is lifted",
    (w) => void w.exception("1", { lifts: ["b/1"], ...q }),
    { code: "lift-hits-nothing", message: "it lifts b/1, which is no norm" },
  ],
  [
    "a prefix of nothing is lifted",
    (w) => void w.exception("1", { lifts: ["b/*"], ...q }),
    { code: "lift-hits-nothing", message: "it lifts b/*, which is no norm" },
  ],
  [
    "a norm of nothing is asked",
    (w) => void w.power("1", { slot: power, when: applies("b/1"), ...q }),
    { code: "unknown-norm", message: "it asks of b/1, which is no norm" },
  ],
  [
    "a norm of nothing is concluded",
    (w) => void w.power("1", { slot: power, value: not(applies("b/1")), ...q }),
    { code: "unknown-norm", message: "it asks of b/1, which is no norm" },
  ],
  [
    "a norm of nothing lifts as a departure",
    (w) => void w.power("1", { slot: power, departure: applies("b/1"), ...q }),
    { code: "unknown-norm", message: "it asks of b/1, which is no norm" },
  ],
  [
    "a norm of nothing is in force",
    (w) => void w.power("1", { slot: power, when: inForce("b/1"), ...q }),
    { code: "unknown-norm", message: "it asks of b/1, which is no norm" },
  ],
  [
    "a fact of nothing",
    (w) => void w.power("1", { slot: power, when: all(s.a, unknown), ...q }),
    { code: "unknown-fact", message: "there is no fact s.x in the catalogue" },
  ],
  [
    "a fact of nothing concluded",
    (w) => void w.power("1", { slot: power, value: unknown, ...q }),
    { code: "unknown-fact", message: "there is no fact s.x in the catalogue" },
  ],
  [
    "a fact of nothing departs",
    (w) => void w.power("1", { slot: power, departure: unknown, ...q }),
    { code: "unknown-fact", message: "there is no fact s.x in the catalogue" },
  ],
  [
    "a fact of nothing picks the version",
    (w) => void w.power("1", { slot: power, chosenBy: unknown as never, ...q }),
    { code: "unknown-fact", message: "there is no fact s.x in the catalogue" },
  ],
  [
    "a function of nothing",
    (w) =>
      void w.power("1", { slot: power, when: { node: { op: "call", name: "x", args: [] }, type: yes.type }, ...q }),
    { code: "unknown-function", message: "there is no function x" },
  ],
  [
    "a number of nothing",
    (w) => void w.amount("1", { slot: amount, value: parameter.number("x", "days", q, []), ...q }),
    { code: "unknown-parameter", message: "there is no parameter x" },
  ],
  [
    "a list of nothing",
    (w) =>
      void w.power("1", {
        slot: power,
        when: { node: { op: "some", list: "x", element: "e", args: [yes.node] }, type: yes.type },
        ...q,
      }),
    { code: "unknown-list", message: "there is no list x in the catalogue" },
  ],
  [
    "a scope that is no condition",
    (w) => void w.power("1", { slot: power, when: s.n as never, ...q }),
    { code: "type-mismatch", message: "its scope is a number of days, not a condition" },
  ],
  [
    "a version picked by no date",
    (w) => void w.power("1", { slot: power, chosenBy: s.n as never, ...q }),
    { code: "type-mismatch", message: "the day that picks its version is not a date" },
  ],
  [
    "another unit",
    (w) => void w.amount("1", { slot: amount, value: { ...number(1, "hours"), type: amount.type }, ...q }),
    { code: "wrong-unit", message: "it concludes number of hours into amount of number of days" },
  ],
  [
    "units in a comparison",
    (w) =>
      void w.power("1", {
        slot: power,
        when: { node: { op: "lt", args: [s.n.node, number(1, "hours").node] }, type: yes.type },
        ...q,
      }),
    { code: "wrong-unit", message: "lt: number of days meets number of hours" },
  ],
  [
    "days against a duration",
    (w) =>
      void w.power("1", {
        slot: power,
        when: { node: { op: "lte", args: [s.n.node, duration("P2M").node] }, type: yes.type },
        ...q,
      }),
    { code: "wrong-unit", message: "lte: number of days meets duration" },
  ],
  [
    "kroner where days are decided",
    (w) =>
      void w.power("1", {
        slot: power,
        when: isNone({ node: { op: "whenNone", args: [s.n.node, number(1, "NOK").node] }, type: s.n.type }),
        ...q,
      }),
    { code: "wrong-unit", message: "whenNone: number of days meets number of NOK" },
  ],
  [
    "months laid as days",
    (w) => void w.power("1", { slot: power, when: gte(plusDays(s.day, number(2, "months")), on), ...q }),
    { code: "wrong-unit", message: "plusDays: operand 2 must be a number of days, got number of months" },
  ],
])("%s", (_, write, fault) => {
  expect(faultsOf(write)).toContainEqual({ where: "a/1", ...fault });
});

test.each<readonly [string, Parameters<typeof matter>[1]]>([
  ["asks", { ...q, asks: applies("b/1"), nature: "right" }],
  ["results", { ...q, asks: yes, nature: "right", results: { r: { value: applies("b/1"), ...q } } }],
  [
    "decidedBy",
    { ...q, asks: yes, nature: "right", decidedBy: { grant: { ...choice("a", ["a"]), node: applies("b/1").node } } },
  ],
  [
    "appeal's body",
    {
      ...q,
      asks: yes,
      nature: "right",
      appeal: { body: { ...choice("a", ["a"]), node: applies("b/1").node }, deadline: on },
    },
  ],
  [
    "appeal's deadline",
    {
      ...q,
      asks: yes,
      nature: "right",
      appeal: { body: choice("a", ["a"]), deadline: { ...on, node: applies("b/1").node } },
    },
  ],
  ["horizon", { ...q, asks: yes, nature: "right", horizon: { ...on, node: applies("b/1").node } }],
])("a matter's %s asks of a norm of nothing", (_, options) => {
  expect(checkLaw(lawOf([], { matters: [matter("m", options)] }))).toEqual([
    { code: "unknown-norm", where: "m", message: "it asks of b/1, which is no norm" },
  ]);
});

test("a matter and a slot ask for facts of nothing", () => {
  const decided = slot.boolean("decided", { ...q, decidedAs: unknown });
  const faults = checkLaw(
    lawOf([], {
      matters: [matter("m", { ...q, asks: unknown, nature: "right", results: { r: { value: unknown, ...q } } })],
      slots: [decided],
    }),
  );
  expect(faults).toEqual([
    { code: "unknown-fact", where: "m", message: "there is no fact s.x in the catalogue" },
    { code: "unknown-fact", where: "decided", message: "there is no fact s.x in the catalogue" },
  ]);
  const asked = slot.boolean("asked", { ...q, decidedAs: applies("b/1") });
  expect(checkLaw(lawOf([], { slots: [asked] }))).toEqual([
    { code: "unknown-norm", where: "asked", message: "it asks of b/1, which is no norm" },
  ]);
});

const version =
  (from?: string, until?: string) =>
  (w: SectionWriter): void =>
    void w.power("1", {
      slot: power,
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
      ...q,
    });
const versions = (...spans: readonly (readonly (string | undefined)[])[]) =>
  checkLaw(lawOf(spans.map(([from, until]) => written(version(from, until)))));
test.each<readonly [string, readonly (readonly (string | undefined)[])[], readonly (readonly [string, string])[]]>([
  ["end to end", [[undefined, "2020-01-01"], ["2020-01-01", "2021-01-01"], ["2021-01-01"]], []],
  ["end to end, in any order", [["2021-01-01"], [undefined, "2020-01-01"], ["2020-01-01", "2021-01-01"]], []],
  [
    "a day between",
    [[undefined, "2020-01-01"], ["2020-01-02"]],
    [["gap-in-versions", "no version holds from 2020-01-01 until 2020-01-02"]],
  ],
  [
    "a day too many",
    [[undefined, "2020-01-02"], ["2020-01-01"]],
    [["overlapping-versions", "two versions hold on 2020-01-01"]],
  ],
  ["two without end", [[], []], [["overlapping-versions", "two versions hold on the first day"]]],
  [
    "ends before it begins",
    [["2020-01-02", "2020-01-01"]],
    [["overlapping-versions", "a version ends (2020-01-01) before it begins (2020-01-02)"]],
  ],
  [
    "ends as it begins",
    [["2020-01-01", "2020-01-01"]],
    [["overlapping-versions", "a version ends (2020-01-01) before it begins (2020-01-01)"]],
  ],
  ["a day of its own", [["2020-01-01", "2020-01-02"]], []],
])("versions: %s", (_, spans, expected) => {
  expect(versions(...spans)).toEqual(expected.map(([code, message]) => ({ code, where: "a/1", message })));
});

test("versions of one norm in different texts do not meet", () => {
  expect(checkLaw(lawOf([written(version()), written(version(), { overlay: "plan" })]))).toEqual([]);
});

test("versions of numbers", () => {
  const limit = parameter.number("limit", "days", q, [
    { until: "2020-01-01", value: 1, cite: "A" },
    { from: "2021-01-01", value: 2, cite: "A" },
    { overlay: "nowhere", value: 3, cite: "A" },
  ]);
  expect(checkLaw(lawOf([], { parameters: [limit] }))).toEqual([
    { code: "gap-in-versions", where: "limit", message: "no version holds from 2020-01-01 until 2021-01-01" },
    { code: "unknown-overlay", where: "limit", message: "there is no proposal nowhere" },
  ]);
});

test("proposals that are unknown", () => {
  expect(faultsOf(version(), { overlay: "nowhere" })).toEqual([
    { code: "unknown-overlay", where: "a/1", message: "there is no proposal nowhere" },
  ]);
  expect(
    checkLaw(lawOf([], { overlays: [overlay({ id: "o", name: q, from: "2024-01-01", extends: "nowhere" })] })),
  ).toEqual([{ code: "unknown-overlay", where: "o", message: "it extends nowhere, which is unknown" }]);
});

test("records: a norm asked of each record lifts only norms asked of it", () => {
  const barred = written((w) => void w.bar("1", { slot: ofList, ...q }), { record: list });
  const onCase = written((w) => void w.bar("1", { slot: bars, ...q }), { key: "b" });
  const lift = (lifts: readonly string[], record: object) =>
    written((w) => void w.exception("1", { lifts, ...q }), { key: "c", ...record });
  expect(checkLaw(lawOf([barred, onCase, lift(["a/1"], { record: list })]))).toEqual([]);
  expect(checkLaw(lawOf([barred, onCase, lift(["a/1", "b/1"], {})]))).toEqual([]);
  expect(checkLaw(lawOf([barred, onCase, lift(["a/1"], { record: other })]))).toEqual([
    { code: "wrong-record", where: "c/1", message: "asked of each of other, it cannot lift a/1, asked of list" },
  ]);
  expect(checkLaw(lawOf([barred, onCase, lift(["b/1"], { record: list })]))).toEqual([
    { code: "wrong-record", where: "c/1", message: "asked of each of list, it cannot lift b/1, asked of the case" },
  ]);
});

test("a norm whose slot is of another record", () => {
  const wrong = lawOf([written((w) => void w.bar("1", { slot: bars, ...q }))]);
  const moved = { ...wrong, slotOf: new Map([...wrong.slotOf, ["bars", { ...bars.slot, record: "list" }]]) };
  expect(checkLaw(moved)).toContainEqual({
    code: "wrong-record",
    where: "a/1",
    message: "it is asked of the case, its slot bars of list",
  });
  const norms = wrong.norms.map((norm) => ({ ...norm, record: "list" }));
  expect(checkLaw({ ...wrong, norms, normOf: new Map(norms.map((norm) => [norm.key, norm])) })).toContainEqual({
    code: "wrong-record",
    where: "a/1",
    message: "it is asked of list, its slot bars of the case",
  });
});

const circle = (write: (w: SectionWriter) => void) => faultsOf(write).filter(({ code }) => code === "cycle");
test("circles: a slot that reads itself, lifts that lift each other", () => {
  expect(circle((w) => void w.power("1", { slot: power, when: power, ...q }))).toEqual([
    {
      code: "cycle",
      where: "a/1",
      message: "it depends on itself: norm:a/1:satisfied → slot:power → norm:a/1:satisfied",
    },
  ]);
  const lifts = circle((w) => {
    w.power("1", { slot: power, when: effective("a/3"), ...q });
    w.exception("2", { lifts: ["a/3"], ...q });
    w.exception("3", { lifts: ["a/2"], ...q });
  });
  expect(lifts).toHaveLength(1);
  expect(lifts[0]?.message).toBe("it depends on itself: norm:a/3:lifted → norm:a/2:lifted → norm:a/3:lifted");
});

test("circles: only where the fault is one of names too it is not looked for", () => {
  expect(
    faultsOf((w) => {
      w.power("1", { slot: power, when: all(power, applies("b/1")), ...q });
    }).map(({ code }) => code),
  ).toEqual(["unknown-norm"]);
  expect(circle((w) => void w.power("1", { slot: power, when: all(power, unknown), ...q }))).toEqual([]);
});

test("no circle: another day's answer, but the day itself is today's", () => {
  expect(circle((w) => void w.power("1", { slot: power, when: at(date("2020-01-01"), power), ...q }))).toEqual([]);
  const first = slot.date("first", { ...q, fallback: "2020-01-01" });
  const law = lawOf([written((w) => void w.date("1", { slot: first, value: at(first, on), ...q }))], {
    slots: [first],
  });
  expect(checkLaw(law).map(({ code, where }) => [code, where])).toEqual([["cycle", "first"]]);
});

test("a circle inside a list and one that only a proposal has", () => {
  expect(
    circle((w) => void w.power("1", { slot: power, when: some(list, (i) => all(i.x, power)), ...q })),
  ).toHaveLength(1);
  const base = written((w) => void w.power("1", { slot: power, when: s.a, ...q }));
  const plan = written((w) => void w.power("1", { slot: power, when: power, ...q }), { overlay: "plan" });
  expect(checkLaw(lawOf([base, plan])).map(({ code }) => code)).toEqual(["cycle"]);
});

test("faults stand once, however often they are met", () => {
  expect(faultsOf((w) => void w.power("1", { slot: power, when: all(unknown, unknown), ...q }))).toHaveLength(1);
});

test("a proposal's lift that hits nothing is reported, not refused", () => {
  const law = lawOf([
    written((w) => void [w.exception("1", { lifts: ["b/1", "a/2"], ...q }), w.bar("2", { slot: bars, ...q })], {
      overlay: "plan",
    }),
  ]);
  expect(checkLaw(law)).toEqual([]);
  expect(idleLifts(law)).toEqual([
    { code: "lift-hits-nothing", where: "a/1", message: "as drafted it lifts b/1, which is no norm" },
  ]);
  expect(idleLifts(lawOf([written((w) => void w.exception("1", { lifts: ["b/1"], ...q }))]))).toEqual([]);
});

const thrown = (make: () => unknown): readonly unknown[] => {
  try {
    make();
    return [];
  } catch (fault) {
    if (fault instanceof LawError) return fault.faults;
    throw fault;
  }
};
test("names that stand twice", () => {
  const twice = (where: string) => ({ code: "duplicate-id", where, message: "stands twice" });
  const again = subject("s", { a: fact.boolean(q) });
  expect(
    thrown(() =>
      lawOf([], {
        catalogue: {
          facts: [...catalogue.facts, ...again.catalogued.facts],
          lists: [...catalogue.lists, { ...(catalogue.lists[0] as object) } as never],
        },
      }),
    ),
  ).toEqual([twice("s.a"), twice("list")]);
  expect(thrown(() => lawOf([], { slots: [power, slot.boolean("power", q)] }))).toEqual([twice("power")]);
  expect(thrown(() => lawOf([], { slots: [power, power] }))).toEqual([]);
  const limit = () => parameter.duration("limit", q, []);
  expect(thrown(() => lawOf([], { parameters: [limit(), limit()] }))).toEqual([twice("limit")]);
  expect(thrown(() => lawOf([], { overlays: [...plans, { ...(plans[0] as object) } as never] }))).toEqual([
    twice("plan"),
  ]);
  const m = () => matter("m", { ...q, asks: yes, nature: "right" });
  expect(thrown(() => lawOf([], { matters: [m(), m()] }))).toEqual([twice("m")]);
});

test("texts of one norm in several sections are its versions, and a law is data", () => {
  const law = lawOf([
    written(version(undefined, "2020-01-01")),
    written(version("2020-01-01")),
    written(version(), { overlay: "plan", number: "2" }),
    written((w) => void w.bar("2", { slot: ofList, ...q }), { record: list }),
  ]);
  expect(
    law.norms.map(({ key, instrument, section, record, versions }) => [
      key,
      instrument,
      section,
      record,
      versions.map(({ from, until, overlay }) => [from, until, overlay]),
    ]),
  ).toEqual([
    [
      "a/1",
      "act",
      "1",
      undefined,
      [
        [undefined, "2020-01-01", undefined],
        ["2020-01-01", undefined, undefined],
        [undefined, undefined, "plan"],
      ],
    ],
    ["a/2", "act", "1", "list", [[undefined, undefined, undefined]]],
  ]);
  expect(indexLaw(JSON.parse(JSON.stringify(lawData(law))))).toEqual(law);
  expect(law.facts.get("s.a")?.id).toBe("s.a");
  expect(
    [law.lists.get("list"), law.slotOf.get("power"), law.normOf.get("a/1"), law.overlayOf.get("more")].map(
      (found) => found !== undefined,
    ),
  ).toEqual([true, true, true, true]);
});

test("what a proposal takes away and does not write anew", () => {
  const base = written((w) => {
    for (const label of ["1", "2", "3"]) w.power(label, { slot: power, ...q });
  });
  const old = written((w) => void w.power("1", { slot: power, until: "2020-01-01", ...q }), { key: "b" });
  const later = written((w) => void w.power("1", { slot: power, from: "2020-01-01", cite: "later", ...q }), {
    key: "b",
  });
  const onlyPlanned = written((w) => void w.power("1", { slot: power, ...q }), { key: "c", overlay: "more" });
  const plan = written((w) => void w.power("2", { slot: power, ...q }), {
    overlay: "plan",
    replaces: ["a/1", "a/2", "b/*", "c/*"],
  });
  const law = lawOf([
    base,
    old,
    later,
    onlyPlanned,
    plan,
    written(() => {}, { replaces: ["a/3"] }),
    written(() => {}, { overlay: "plan" }),
  ]);
  const laid = law.norms.map(({ key, versions }) => [
    key,
    versions.filter(({ overlay }) => overlay === "plan").map(({ repeals }) => repeals ?? false),
  ]);
  expect(laid).toEqual([
    ["a/1", [true]],
    ["a/2", [false]],
    ["a/3", []],
    ["b/1", [true]],
    ["c/1", []],
  ]);
  expect(law.normOf.get("b/1")?.versions.at(-1)).toEqual({
    cite: "later",
    overlay: "plan",
    repeals: true,
    kind: "power",
    text: q,
    when: { op: "literal", type: yes.type, value: false },
    lifts: [],
    rows: [],
  });
  expect(checkLaw(law)).toEqual([]);
});
