import { parseDay } from "@soning/calendar";
import { describe, expect, test } from "vitest";
import {
  all,
  any,
  assemble,
  bind,
  caseItself,
  caseList,
  date,
  decodeFacts,
  type Expression,
  entryKey,
  eq,
  fact,
  gt,
  gte,
  instrument,
  is,
  lt,
  lte,
  not,
  number,
  on,
  Program,
  parameter,
  policy,
  Run,
  records,
  SELF,
  section,
  selfOf,
  slot,
  slotOn,
  subject,
  UsedSettings,
} from "../src/index.ts";
import { Memory } from "../src/memory.ts";

const q = { nb: "hva?", en: "what?" };
const act = instrument({ id: "act", short: "A", rank: 1, name: q });
const s = subject("s", { a: fact.boolean(q), b: fact.boolean(q) });
const list = caseList("list", records(q, { x: fact.boolean(q) }));
const each = selfOf(list);
const power = slot.boolean("power", q);
const length = slot.number("length", { ...q, unit: "days", combine: "one" });
const barOn = slotOn.boolean(list, "bar-on", q);
const limit = parameter.number("limit", "days", q, [
  { from: "2010-01-01", until: "2020-01-01", value: 5, cite: "A § 9" },
  { from: "2020-01-01", value: 7, cite: "A § 9" },
]);
const rounding = is(policy("clock.intake-day", ["counts-whole", "not-counted"]), "counts-whole");

const law = assemble({
  catalogue: { facts: [...s.catalogued.facts, ...list.catalogued.facts], lists: list.catalogued.lists },
  instruments: [act],
  overlays: [],
  slots: [power, length, barOn],
  parameters: [limit],
  matters: [],
  sections: [
    section({ instrument: act, number: "1", key: "a" }, (w) => {
      w.power("1", { slot: power, when: s.a, until: "2020-01-01", ...q });
      w.power("1-since", { slot: power, when: s.b, from: "2020-01-01", ...q });
      w.definition("2", {
        slot: length,
        value: number(3, "days"),
        when: all(rounding, s.a),
        until: "2020-01-01",
        ...q,
      });
      w.definition("3", { slot: length, value: limit, from: "2020-01-01", ...q });
    }),
    section({ instrument: act, number: "2", key: "b", record: list }, (w) => {
      w.bar("1", { slot: barOn, when: each.x, from: "2015-01-01", ...q });
    }),
  ],
});
const program = new Program(law);
function runOn(day: string, given: Readonly<Record<string, unknown>> = {}, pins?: ReadonlyMap<string, number>) {
  const { facts, faults } = decodeFacts(given, law);
  expect(faults).toEqual([]);
  const settings = new UsedSettings();
  return {
    settings,
    run: new Run({ program, facts, on: parseDay(day), settings, ...(pins === undefined ? {} : { pins }) }),
  };
}
const valueOn = (day: string, { node }: Expression, given: Readonly<Record<string, unknown>> = {}) =>
  runOn(day, given).run.value(node);

describe("trees are made ready for the days over which no version changes", () => {
  test.each([
    ["2019-12-31", { "s.a": true, "s.b": false }, 3],
    ["2020-01-01", { "s.a": true, "s.b": false }, 0],
    ["2020-01-01", { "s.a": false, "s.b": true }, 3],
    ["1990-01-01", { "s.a": true }, 3],
    ["2100-01-01", { "s.a": true }, 1],
  ])("%s: the version of that day says what holds", (day, given, expected) => {
    expect(valueOn(day, power, given)).toBe(expected);
  });
  test.each([
    ["2009-12-31", undefined],
    ["2010-01-01", 5],
    ["2019-12-31", 5],
    ["2020-01-01", 7],
    ["2150-01-01", 7],
  ])("%s: a number of the law is that day's", (day, expected) => {
    const value = valueOn(day, limit);
    expect(typeof value === "number" ? value : undefined).toBe(expected);
  });
  test.each([
    ["gte", gte(on, date("2015-06-15")), [0, 3, 3]],
    ["gt", gt(on, date("2015-06-15")), [0, 0, 3]],
    ["lt", lt(on, date("2015-06-15")), [3, 0, 0]],
    ["lte", lte(on, date("2015-06-15")), [3, 3, 0]],
  ] as const)("%s with a day in the midst of a stretch is asked of each day", (_name, condition, expected) => {
    expect(["2015-06-14", "2015-06-15", "2015-06-16"].map((day) => valueOn(day, condition))).toEqual(expected);
  });
  test("the edges of a stretch belong to it", () => {
    const days = ["2014-12-31", "2015-01-01"];
    expect(days.map((day) => valueOn(day, gte(on, date("2015-01-01"))))).toEqual([0, 3]);
    expect(days.map((day) => valueOn(day, lt(on, date("2015-01-01"))))).toEqual([3, 0]);
    expect(days.map((day) => valueOn(day, gt(on, date("2014-12-31"))))).toEqual([0, 3]);
    expect(days.map((day) => valueOn(day, lte(on, date("2014-12-31"))))).toEqual([3, 0]);
  });
  test("what is settled beforehand leaves the rest of a condition to the case", () => {
    const after = gte(on, date("2020-01-01"));
    expect(valueOn("2021-01-01", all(after, s.a), { "s.a": false })).toBe(0);
    expect(valueOn("2021-01-01", all(after, s.a))).toBe(1);
    expect(valueOn("2019-01-01", all(s.a, after))).toBe(0);
    expect(valueOn("2021-01-01", any(after, s.a))).toBe(3);
    expect(valueOn("2019-01-01", any(after, s.a))).toBe(1);
    expect(valueOn("2019-01-01", any(s.a, not(after)))).toBe(3);
    expect(valueOn("2019-01-01", all(not(after), not(after)))).toBe(3);
  });
  test("a version out of force asks for no policy, one in force does; one that does not hold is not asked what it says", () => {
    const before = runOn("2019-01-01", { "s.a": true });
    expect(before.run.value(length.node)).toBe(3);
    expect(before.settings.used()).toEqual(["clock.intake-day=counts-whole"]);
    const after = runOn("2021-01-01", { "s.a": true });
    expect(after.run.value(length.node)).toBe(7);
    expect(after.settings.used()).toEqual([]);
  });
});

describe("a stretch of days", () => {
  const day = parseDay;
  const on2019 = program.readiedOn(day("2019-06-01"));
  test("is from the day a version begins to the day before the next one does", () => {
    expect([on2019.first, on2019.last]).toEqual([day("2015-01-01"), day("2020-01-01") - 1]);
    const edges = ["2015-01-01", "2019-12-31"].map((each) => program.readiedOn(day(each)));
    expect(edges.every((each) => each === on2019)).toBe(true);
    expect(program.readiedOn(day("2014-12-31"))).not.toBe(on2019);
    const last = program.readiedOn(day("2020-01-01"));
    expect([last.first, last.last]).toEqual([day("2020-01-01"), Number.POSITIVE_INFINITY]);
    expect(last.someDay).toBe(day("2020-01-01"));
    const before = program.readiedOn(day("1950-01-01"));
    expect(before.first).toBe(Number.NEGATIVE_INFINITY);
    expect(before.someDay).toBe(before.last);
  });
  test("settles what its days have in common, and nothing else", () => {
    const worth = ({ node }: Expression) => on2019.worth(node);
    expect([gte(on, date("2015-01-01")), lt(on, date("2020-01-01"))].map(worth)).toEqual([3, 3]);
    expect([gt(on, date("2019-12-31")), lte(on, date("2014-12-31"))].map(worth)).toEqual([0, 0]);
    expect([gte(on, date("2017-01-01")), gt(on, date("2019-12-30"))].map(worth)).toEqual([undefined, undefined]);
    expect(worth(eq(on, date("2014-01-01")))).toBeUndefined();
    expect(worth(gt(date("2025-01-01"), on))).toBeUndefined();
    expect(worth(not(gte(on, date("2015-01-01"))))).toBe(0);
    expect(worth(all(s.a, gte(on, date("2020-01-01"))))).toBeUndefined();
    expect(worth(all(gte(on, date("2020-01-01")), s.a))).toBe(0);
    expect(worth(any(gte(on, date("2015-01-01")), s.a))).toBe(3);
    expect(worth(all())).toBe(3);
  });
  test("has one version of each norm in force, and of a norm out of force the last one", () => {
    const versionOf = (key: string, at = on2019) => {
      const stands = program.norms.get(key);
      return stands === undefined ? undefined : at.versionOf(stands);
    };
    expect(versionOf("a/1")?.until).toBe("2020-01-01");
    expect(versionOf("a/1-since")?.from).toBe("2020-01-01");
    expect(versionOf("a/3")?.from).toBe("2020-01-01");
    expect(runOn("2019-01-01").run.versionOf(program.norms.get("a/1") as never)?.until).toBe("2020-01-01");
  });
});

describe("what is remembered", () => {
  const pinned = new Map([[entryKey("power"), 0]]);
  test("an entry that is pinned is what it is pinned to, also where the day settles it", () => {
    expect(runOn("2021-01-01", { "s.b": true }, pinned).run.value(power.node)).toBe(0);
  });
  test("of each record by itself", () => {
    const { run } = runOn("2021-01-01", { list: [{ x: true }, { x: false }, {}] });
    const { items } = run.list("list", undefined, caseItself);
    const ask = () => items.map((record) => run.value(barOn.of(each).node, bind(caseItself, SELF, record)));
    expect(ask()).toEqual([3, 0, 1]);
    expect(ask()).toEqual([3, 0, 1]);
  });
  test("a run that was asked nothing is untouched", () => {
    const { run } = runOn("2021-01-01", { "s.b": true });
    expect(run.untouched).toBe(true);
    run.value(power.node);
    expect(run.untouched).toBe(false);
  });
  test("a place keeps its value, and its neighbours keep none", () => {
    const memory = new Memory();
    expect([memory.untouched, memory.get(0), memory.get(1000)]).toEqual([true, undefined, undefined]);
    memory.set(33, 3);
    memory.set(31, 0);
    expect([30, 31, 32, 33, 34, 65].map((place) => memory.get(place))).toEqual([
      undefined,
      0,
      undefined,
      3,
      undefined,
      undefined,
    ]);
    expect(memory.untouched).toBe(false);
    memory.set(33, 1);
    expect(memory.get(33)).toBe(1);
  });
  test("a key has one place, and a place that no key has gives none", () => {
    expect(program.places.of(entryKey("power"))).toBe(program.places.of(entryKey("power")));
    expect(program.places.keyAt(program.places.of(entryKey("power")))).toBe(entryKey("power"));
    expect(program.places.free()).not.toBe(program.places.free());
    expect(() => program.places.keyAt(1_000_000)).toThrow("1000000");
  });
});
