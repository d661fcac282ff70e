import { parseDay } from "@soning/calendar";
import { describe, expect, test } from "vitest";
import { bites } from "../src/biting.ts";
import { below, cureOf } from "../src/cure.ts";
import { blockers, decidingNorms } from "../src/deciding.ts";
import {
  type AssembledLaw,
  ageOn,
  answerMatter,
  any,
  assemble,
  at,
  type Condition,
  caseList,
  date,
  decodeFacts,
  type Expression,
  exists,
  face,
  fact,
  gte,
  inForce,
  instrument,
  lt,
  matter,
  not,
  now,
  number,
  on,
  Program,
  parameter,
  Run,
  records,
  type SectionWriter,
  satisfied,
  section,
  selfOf,
  slot,
  slotOn,
  some,
  subject,
  UsedSettings,
  whenMet,
} from "../src/index.ts";
import { isUnknown } from "../src/value.ts";
import { normsOnTheWay } from "../src/way.ts";

const q = { nb: "hva?", en: "what?" };
const act = instrument({ id: "act", short: "A", rank: 1, name: q });
const s = subject("s", {
  a: fact.boolean({ ...q, knownBy: "person" }),
  b: fact.boolean(q),
  c: fact.boolean(q),
  judged: fact.assessment({ ...q, weighs: [], by: "o" }),
  past: fact.boolean({ ...q, knownBy: "register" }),
  rank: fact.number({ ...q, knownBy: "register", optional: true }),
  finalAt: fact.moment({ ...q, knownBy: "register", optional: true }),
  born: fact.date(q),
  n: fact.number({ ...q, unit: "days", min: 0 }),
});
const list = caseList("list", records(q, { x: fact.boolean(q) }));
const log = caseList("log", records({ ...q, serviceLog: true }, { x: fact.boolean(q) }));
const power = slot.boolean("power", q);
const conditions = slot.boolean("conditions", { ...q, combine: "all" });
const value = slot.number("value", { ...q, unit: "days" });
const round = slot.number("round", { ...q, unit: "days" });
const ofList = slotOn.boolean(list, "of-list", q);

type Write = (w: SectionWriter) => void;
function lawOf(write: Write, onList: Write = () => {}): AssembledLaw {
  return assemble({
    catalogue: {
      facts: [...s.catalogued.facts, ...list.catalogued.facts, ...log.catalogued.facts],
      lists: [...list.catalogued.lists, ...log.catalogued.lists],
    },
    instruments: [act],
    overlays: [],
    slots: [power, conditions, value, round, ofList],
    parameters: [],
    matters: [],
    sections: [
      section({ instrument: act, number: "1", key: "a" }, write),
      section({ instrument: act, number: "2", key: "b", record: list }, onList),
    ],
  });
}
type Facts = Readonly<Record<string, unknown>>;
function runOf(law: AssembledLaw, facts: Facts = {}): Run {
  const named = Object.entries(facts).map(([name, each]) => [
    ["list", "log"].includes(name) ? name : `s.${name}`,
    each,
  ]);
  const decoded = decodeFacts(Object.fromEntries(named), law);
  expect(decoded.faults).toEqual([]);
  return new Run({
    program: new Program(law),
    facts: decoded.facts,
    on: parseDay("2026-03-01"),
    settings: new UsedSettings(),
  });
}

describe("does a lock or an order say anything here?", () => {
  const locked = (locks: readonly string[], liftedOnlyBy: readonly string[], lifts: readonly string[]) =>
    lawOf(
      (w) => {
        w.power("1", { slot: power, when: s.a, ...q });
        w.right("2", { slot: power, when: s.a, ...q });
        w.exception("3", { when: s.b, lifts, ...q });
        w.exception("4", { when: s.c, lifts: ["a/2"], ...q });
        w.lock("9", { locks, liftedOnlyBy, ...q });
      },
      (w) => {
        w.ground("1", { slot: ofList, when: selfOf(list).x, ...q });
        w.exception("2", { when: selfOf(list).x, lifts: ["b/1"], ...q });
      },
    );
  test.each<readonly [string, readonly string[], readonly string[], readonly string[], Facts, boolean]>([
    ["it keeps an exception out", ["a/1"], [], ["a/1"], { b: true, c: false }, true],
    ["the exception does not apply", ["a/1"], [], ["a/1"], { b: false, c: false }, false],
    ["it is open whether the exception applies", ["a/1"], [], ["a/1"], { c: false }, false],
    ["the exception lifts another", ["a/1"], [], ["a/2"], { b: true, c: false }, false],
    ["the exception lifts another too", ["a/1"], [], ["a/2", "a/1"], { b: true, c: false }, true],
    ["it locks another too", ["a/1", "a/2"], [], ["a/2"], { b: true, c: false }, true],
    ["the exception may lift", ["a/1"], ["a/3"], ["a/1"], { b: true, c: false }, false],
    ["of two that may lift", ["a/1"], ["a/7", "a/3"], ["a/1"], { b: true, c: false }, false],
    ["another may lift", ["a/1"], ["a/4"], ["a/1"], { b: true, c: false }, true],
    ["all of a section may lift", ["a/1"], ["a/*"], ["a/1"], { b: true, c: true }, false],
    ["all of a section are locked", ["a/*"], [], ["a/1"], { b: true, c: false }, true],
    ["the exception lifts all of a section", ["a/1"], [], ["a/*"], { b: true, c: false }, true],
    ["the other exception, of the other norm", ["a/2"], ["a/3"], ["a/2"], { b: true, c: true }, true],
    ["exceptions of records are not looked into", ["b/1"], [], ["a/1"], { b: true, list: [{ x: true }] }, false],
  ])("%s", (_, locks, liftedOnlyBy, lifts, facts, expected) => {
    expect(bites(runOf(locked(locks, liftedOnlyBy, lifts), facts), "a/9")).toBe(expected);
  });

  const ordered = lawOf((w) => {
    w.amount("1", { slot: value, when: s.a, value: number(1, "days"), ...q });
    w.amount("2", { slot: value, when: s.b, value: number(2, "days"), ...q });
    w.amount("3", { slot: value, when: s.c, value: number(3, "days"), ...q });
    w.order("9", { first: ["a/1", "a/3"], over: ["a/2"], ...q });
  });
  test.each<readonly [string, Facts, boolean, unknown]>([
    ["both would hold", { a: true, b: true, c: false }, true, 1],
    ["the other that goes first would hold", { a: false, b: true, c: true }, true, 3],
    ["nothing goes first", { a: false, b: true, c: false }, false, 2],
    ["nothing comes after", { a: true, b: false, c: false }, false, 1],
  ])("an order: %s", (_, facts, expected, came) => {
    const run = runOf(ordered, facts);
    expect([bites(run, "a/9"), run.value(value.node)]).toEqual([expected, came]);
    expect(decidingNorms(run, value.node).includes("a/9")).toBe(expected);
  });
  test("a norm that neither locks nor orders says nothing of others", () => {
    expect([bites(runOf(ordered, { a: true, b: true }), "a/1"), bites(runOf(ordered), "nowhere")]).toEqual([
      false,
      false,
    ]);
  });
});

describe("what the value of a node rests on", () => {
  const limit = parameter.number("limit", "days", q, [{ value: 3, cite: "A § 9" }]);
  const law = assemble({
    catalogue: s.catalogued,
    instruments: [act],
    overlays: [],
    slots: [power, round],
    parameters: [limit],
    matters: [],
    sections: [
      section({ instrument: act, number: "1", key: "a" }, (w) => {
        w.power("1", { slot: power, when: s.a, ...q });
        w.amount("2", { slot: round, value: at(date("2026-01-01"), round), ...q });
      }),
    ],
  });
  const program = new Program(law);
  test.each<readonly [string, Expression, boolean, readonly string[], readonly string[]]>([
    ["a fact", s.a, false, ["s.a"], []],
    ["the day", gte(on, s.born), true, ["s.born"], []],
    ["the minute", lt(now, now), true, [], []],
    ["what is in force", inForce("a/1", date("2026-01-01")), true, [], []],
    ["a number of the law on the day asked for", gte(s.n, limit), true, ["s.n"], []],
    ["the same on a known day", gte(s.n, limit.on(date("2026-01-01"))), false, ["s.n"], []],
    ["a slot and its norms", any(power, s.b), false, ["s.a", "s.b"], ["a/1"]],
    ["a slot that comes back to itself on another day", gte(round, number(3, "days")), false, [], []],
  ])("%s", (_, expression, asksTheDay, facts, norms) => {
    const found = below(program, expression.node);
    expect([found.asksTheDay, [...found.facts].sort(), [...found.norms]]).toEqual([asksTheDay, facts, norms]);
  });
  test("a value that comes back to itself by way of another day is unknown", () => {
    const run = new Run({
      program,
      facts: { values: new Map(), lists: new Map() },
      on: parseDay("2026-03-01"),
      settings: new UsedSettings(),
    });
    expect(isUnknown(run.value(round.node))).toBe(true);
    expect(run.onDay(5).onDay(run.on)).toBe(run);
  });
});

describe("what cures a norm", () => {
  const horizon = parseDay("2026-04-01");
  const cure = (holds: Condition, facts: Facts = {}) =>
    cureOf(
      runOf(
        lawOf((w) => void w.condition("1", { slot: conditions, holds, ...q })),
        facts,
      ),
      "a/1",
      horizon,
    );
  test.each<readonly [string, Condition, Facts, string]>([
    ["what somebody may yet say", s.a, {}, "person"],
    ["what the service may yet say", s.b, {}, "person"],
    ["what an official may yet judge", s.judged, {}, "assessment"],
    ["what a person says before what is judged", any(s.judged, s.a), {}, "person"],
    ["what a register does not say", s.past, {}, "fixed"],
    ["no number in a register", exists(s.rank), { rank: "none" }, "fixed"],
    ["no minute in a register: it may still come", exists(s.finalAt), { finalAt: "none" }, "person"],
    ["no record yet of a log", some(log, (each) => each.x), { log: [] }, "person"],
    ["a record that a log has noted", not(some(log, (each) => each.x)), { log: [{ x: true }] }, "fixed"],
    ["a record that may be otherwise", not(some(list, (each) => each.x)), { list: [{ x: true }] }, "person"],
  ])("%s", (_, holds, facts, expected) => {
    expect(cure(holds, facts)).toBe(expected);
  });
});

test("a departure is no norm on the way, what keeps it out is", () => {
  const law = lawOf((w) => void w.power("1", { slot: power, when: s.a, departure: s.judged, ...q }));
  expect(
    normsOnTheWay(runOf(law, { a: true }), power.node).map(
      ({ key, face: asked, value: came }) => `${key} ${asked} ${came}`,
    ),
  ).toEqual(["a/1 effective 1", "a/1 satisfied 1", "a/1 lifted 1"]);
});

test("a condition outside its scope does not block, nor is it open", () => {
  const law = lawOf((w) => {
    w.condition("1", { slot: conditions, when: s.b, holds: s.a, ...q });
    w.power("2", { slot: power, when: any(face("a/1", "holds"), s.c), ...q });
  });
  expect(blockers(runOf(law, { b: false }), conditions.node)).toEqual([]);
  expect(blockers(runOf(law, { b: true, a: false }), conditions.node)).toEqual(["a/1"]);
  expect(decidingNorms(runOf(law, { b: false }), power.node)).toEqual(["a/2"]);
  expect(decidingNorms(runOf(law, { b: true }), power.node)).toEqual(["a/2", "a/1"]);
});

describe("answers", () => {
  const asks = matter("m", {
    ...q,
    asks: power,
    nature: "power",
    results: { age: { value: ageOn(s.born), ...q } },
  });
  const amount = matter("v", { ...q, asks: value, nature: "amount" });
  const answer = (law: AssembledLaw, which: typeof asks, facts: Facts) => {
    const run = runOf(law, facts);
    return answerMatter(run, which, run.settings as UsedSettings, { language: "en", brief: true });
  };
  test("a policy that the value used is not told again among the results'", () => {
    const law = lawOf((w) => void w.power("1", { slot: power, when: gte(ageOn(s.born), number(18, "years")), ...q }));
    const { policies, resultPolicies } = answer(law, asks, { born: "2000-01-01" });
    expect([policies, resultPolicies]).toEqual([["age.leap-day=28-february"], []]);
  });
  test("what would be in conflict as a rule is not usual", () => {
    const law = lawOf((w) => {
      w.amount("1", { slot: value, value: number(1, "days"), ...q });
      w.amount("2", { slot: value, value: number(2, "days"), departure: s.judged, ...q });
    });
    expect(answer(law, amount, {}).outcome).toBe("undetermined");
    expect("usual" in answer(law, amount, {})).toBe(false);
    expect(answer(law, amount, { judged: false }).outcome).toBe("conflict");
    expect(answer(law, amount, { judged: true })).toMatchObject({ outcome: "value", value: 1 });
  });
});

describe("when", () => {
  test("what turned without deciding is named where nothing that decides did", () => {
    const law = lawOf((w) => {
      w.condition("1", { slot: conditions, holds: gte(on, date("2026-03-05")), ...q });
      w.power("2", { slot: power, when: satisfied("a/1"), ...q });
    });
    const run = runOf(law);
    expect(whenMet(run, power.node, parseDay("2026-03-31")).spans).toEqual([
      { from: "2026-03-05", opens: ["a/1"], closes: [] },
    ]);
    const asked: number[] = [];
    const spans = whenMet(run, power.node, parseDay("2026-03-31"), (day) => {
      asked.push(day - run.on);
      return run.onDay(day).truth(power.node);
    });
    expect(spans.possibleFrom).toBe("2026-03-05");
    // nothing turns before the fifth nor after it: two days are asked
    expect(asked).toEqual([0, 4]);
  });
});
