import { parseDay } from "@soning/calendar";
import { expect, test } from "vitest";
import { blockers, decidingNorms, hindrance, turned, without } from "../src/deciding.ts";
import {
  type AssembledLaw,
  all,
  assemble,
  booleanType,
  type Condition,
  caseList,
  date,
  decodeFacts,
  dueOf,
  duration,
  type Expression,
  endOf,
  everyStretch,
  fact,
  instrument,
  kept,
  lt,
  not,
  on,
  Program,
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
} from "../src/index.ts";
import { normsOnTheWay } from "../src/way.ts";

const q = { nb: "hva?", en: "what?" };
const act = instrument({ id: "act", short: "A", rank: 1, name: q });
const s = subject("s", {
  a: fact.boolean(q),
  b: fact.boolean(q),
  day: fact.date({ ...q, optional: true }),
  done: fact.date({ ...q, optional: true }),
});
const list = caseList("list", records(q, { x: fact.boolean(q), parts: records(q, { y: fact.boolean(q) }) }));
const parts = { id: "list.parts" };
const partY: Condition = { node: { op: "field", id: "list.parts.y", element: "self" }, type: booleanType };
const power = slot.boolean("power", q);
const conditions = slot.boolean("conditions", { ...q, combine: "all" });
const ofList = slotOn.boolean(list, "of-list", { ...q, combine: "all" });
const barOn = slotOn.boolean(list, "bar-on", q);
const ofPart = slotOn.boolean(parts, "of-part", q);

type Facts = Readonly<Record<string, unknown>>;
const nothing = (): void => {};
function lawOf(
  write: (w: SectionWriter) => void,
  onList: (w: SectionWriter) => void = nothing,
  onParts: (w: SectionWriter) => void = nothing,
): AssembledLaw {
  return assemble({
    catalogue: { facts: [...s.catalogued.facts, ...list.catalogued.facts], lists: list.catalogued.lists },
    instruments: [act],
    overlays: [],
    slots: [power, conditions, ofList, barOn, ofPart],
    parameters: [],
    matters: [],
    sections: [
      section({ instrument: act, number: "1", key: "a" }, write),
      section({ instrument: act, number: "2", key: "b", record: list }, onList),
      section({ instrument: act, number: "3", key: "c", record: parts }, onParts),
    ],
  });
}
function runOf(law: AssembledLaw, facts: Facts): Run {
  const named = Object.entries(facts).map(([name, each]) => [name === "list" ? name : `s.${name}`, each]);
  const decoded = decodeFacts(Object.fromEntries(named), law);
  expect(decoded.faults).toEqual([]);
  return new Run({
    program: new Program(law),
    facts: decoded.facts,
    on: parseDay("2026-03-01"),
    settings: new UsedSettings(),
  });
}
const way = (run: Run, asked: Expression): readonly string[] =>
  normsOnTheWay(run, asked.node).map(({ key, face, value }) => `${key} ${face} ${value}`);

const duties = lawOf((w) => {
  w.condition("1", { slot: conditions, holds: s.a, ...q });
  w.duty("2", { slot: power, when: all(conditions, s.b), due: s.day, done: s.done, ...q });
  w.right("3", { when: satisfied("a/1"), ends: s.day, ...q });
});
const inTime = { a: true, b: true, day: "2026-03-05", done: "2026-03-04" };

// A face that is a day is no truth: the norms under it are met on the way, it itself is not. What is asked of each week
// stands in the explanation only.
test.each<readonly [string, Expression, Facts, readonly string[], readonly string[]]>([
  ["when a duty is due", lt(on, dueOf("a/2")), inTime, ["a/1 effective 3", "a/1 satisfied 3"], ["a/1"]],
  ["when a right ends", lt(on, endOf("a/3")), inTime, ["a/1 satisfied 3"], ["a/1"]],
  ["a duty as it was kept", kept("a/2"), inTime, ["a/2 kept 3", "a/1 effective 3", "a/1 satisfied 3"], ["a/2", "a/1"]],
  [
    "each week from the day that a duty is due",
    everyStretch(duration("P1W"), dueOf("a/2"), date("2026-04-01"), () => satisfied("a/3")),
    inTime,
    ["a/1 effective 3", "a/1 satisfied 3"],
    ["a/1"],
  ],
  ["no duty", lt(on, dueOf("a/2")), { ...inTime, a: false }, ["a/1 effective 3", "a/1 satisfied 0"], ["a/1"]],
  [
    "a duty not kept",
    kept("a/2"),
    { ...inTime, day: "2026-02-05", done: "none" },
    ["a/2 kept 0", "a/1 effective 3", "a/1 satisfied 3"],
    ["a/2"],
  ],
])("%s", (_, asked, facts, met, deciding) => {
  const run = runOf(duties, facts);
  expect(way(run, asked)).toEqual(met);
  expect(decidingNorms(run, asked.node)).toEqual(deciding);
});

const onRecords = lawOf(
  (w) => {
    w.power("1", {
      slot: power,
      when: all(
        some(list, (i) => ofList.of(i)),
        not(some(list, (i) => barOn.of(i))),
      ),
      ...q,
    });
    w.condition("2", { slot: conditions, holds: some(list, (i) => some(i.parts, (part) => ofPart.of(part))), ...q });
  },
  (w) => {
    w.condition("1", { slot: ofList, holds: selfOf(list).x, ...q });
    w.bar("2", { slot: barOn, when: selfOf(list).x, ...q });
    w.exception("3", { when: s.b, lifts: ["b/2"], ...q });
  },
  (w) => void w.ground("1", { slot: ofPart, when: partY, ...q }),
);
const [clear, open, hinders] = [0, 1, 2];

test.each<readonly [string, Facts, object]>([
  [
    "one record each way",
    {
      b: false,
      list: [
        { x: true, parts: [{ y: false }] },
        { x: false, parts: [{ y: true }, {}] },
      ],
    },
    {
      way: [
        "a/1 effective 0",
        "a/1 satisfied 0",
        "b/1 effective 3",
        "b/1 satisfied 3",
        "b/1 satisfied 0",
        "b/2 effective 3",
        "b/2 satisfied 3",
        "b/3 effective 0",
        "b/2 lifted 0",
        "b/2 effective 0",
        "b/2 satisfied 0",
      ],
      deciding: ["b/2"],
      blockers: ["b/1", "b/2"],
      hindrance: { "b/1": hinders, "b/2": hinders, "c/1": hinders, "a/1": hinders, "a/2": clear },
    },
  ],
  [
    "the bar is lifted",
    { b: true, list: [{ x: true }] },
    {
      way: [
        "a/1 effective 3",
        "a/1 satisfied 3",
        "b/1 effective 3",
        "b/1 satisfied 3",
        "b/2 effective 0",
        "b/2 satisfied 0",
        "b/3 effective 3",
        "b/2 lifted 3",
      ],
      deciding: ["a/1", "b/1", "b/3"],
      blockers: [],
      hindrance: { "b/1": clear, "b/2": clear, "c/1": clear, "a/1": clear, "a/2": open },
    },
  ],
  [
    "no bar, the condition fails",
    { b: false, list: [{ x: false, parts: [] }] },
    {
      way: [
        "a/1 effective 0",
        "a/1 satisfied 0",
        "b/1 effective 3",
        "b/1 satisfied 0",
        "b/2 effective 0",
        "b/2 satisfied 0",
        "b/3 effective 0",
        "b/2 lifted 0",
      ],
      deciding: ["b/1"],
      blockers: ["b/1"],
      hindrance: { "b/1": hinders, "b/2": clear, "c/1": clear, "a/1": hinders, "a/2": hinders },
    },
  ],
  [
    "nothing is known of the record",
    { list: [{}] },
    {
      way: [
        "a/1 effective 1",
        "a/1 satisfied 1",
        "b/1 effective 3",
        "b/1 satisfied 1",
        "b/2 effective 1",
        "b/2 satisfied 1",
        "b/3 effective 1",
        "b/2 lifted 1",
      ],
      deciding: ["a/1", "b/1", "b/2", "b/3"],
      blockers: ["b/1", "b/2"],
      hindrance: { "b/1": open, "b/2": open, "c/1": clear, "a/1": open, "a/2": open },
    },
  ],
])("norms asked of records: %s", (_, facts, expected) => {
  const run = runOf(onRecords, facts);
  expect({
    way: way(run, power),
    deciding: decidingNorms(run, power.node),
    blockers: blockers(run, power.node),
    hindrance: Object.fromEntries(["b/1", "b/2", "c/1", "a/1", "a/2"].map((key) => [key, hindrance(run, key)])),
  }).toEqual(expected);
});

test("grounds of records inside records", () => {
  const run = runOf(onRecords, { list: [{ parts: [{ y: false }] }, { parts: [{ y: true }, {}] }] });
  expect(way(run, conditions)).toEqual([
    "a/2 effective 3",
    "a/2 satisfied 3",
    "c/1 effective 0",
    "c/1 satisfied 0",
    "c/1 effective 3",
    "c/1 satisfied 3",
    "c/1 effective 1",
    "c/1 satisfied 1",
  ]);
  expect([decidingNorms(run, conditions.node), blockers(run, conditions.node)]).toEqual([["a/2", "c/1"], ["c/1"]]);
});

test("norms turned out of the way: bars off, others on, those turned before kept", () => {
  const run = runOf(onRecords, { b: false, list: [{ x: true }, { x: false }] });
  expect([turned(run, "b/2"), turned(run, "b/1"), turned(run, "a/1")]).toEqual([
    ["norm:b/2:satisfied", 0],
    ["norm:b/1:satisfied", 3],
    ["norm:a/1:satisfied", 3],
  ]);
  const rid = without(run, ["b/2"]);
  expect([run.value(power.node), rid.value(power.node), hindrance(rid, "b/2"), hindrance(rid, "b/1")]).toEqual([
    0,
    3,
    clear,
    hinders,
  ]);
  const both = without(rid, ["b/1"]);
  expect([...(both.question.pins?.keys() ?? [])]).toEqual(["norm:b/2:satisfied", "norm:b/1:satisfied"]);
  expect([hindrance(both, "b/2"), hindrance(both, "b/1")]).toEqual([clear, clear]);
});
