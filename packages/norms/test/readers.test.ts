import { parseDay } from "@soning/calendar";
import { expect, test } from "vitest";
import {
  all,
  assemble,
  booleanType,
  type Condition,
  caseList,
  fact,
  instrument,
  Program,
  Run,
  records,
  satisfied,
  section,
  slot,
  slotOn,
  some,
  subject,
  UsedSettings,
} from "../src/index.ts";
import { normsReading } from "../src/missing/readers.ts";

const q = { nb: "hva?", en: "what?" };
const act = instrument({ id: "act", short: "A", rank: 1, name: q });
const s = subject("s", { a: fact.boolean(q), b: fact.boolean(q), c: fact.boolean(q) });
const list = caseList("list", records(q, { x: fact.boolean(q) }));
const power = slot.boolean("power", q);
const inner = slot.boolean("inner", q);
const barOn = slotOn.boolean(list, "bar-on", q);
const x: Condition = { node: { op: "field", id: "list.x", element: "self" }, type: booleanType };

const law = assemble({
  catalogue: { facts: [...s.catalogued.facts, ...list.catalogued.facts], lists: list.catalogued.lists },
  instruments: [act],
  overlays: [],
  slots: [power, inner, barOn],
  parameters: [],
  matters: [],
  sections: [
    section({ instrument: act, number: "1", key: "a" }, (w) => {
      w.power("1", { slot: power, when: all(inner, s.b), ...q });
      w.power("2", { slot: power, when: some(list, (each) => barOn.of(each)), ...q });
      const told = w.ground("3", { slot: inner, when: s.a, ...q });
      w.ground("4", { slot: inner, when: satisfied(told), ...q });
    }),
    section({ instrument: act, number: "2", key: "b", record: list }, (w) => {
      w.bar("1", { slot: barOn, when: all(x, s.a), ...q });
    }),
  ],
});
const run = new Run({
  program: new Program(law),
  facts: { values: new Map(), lists: new Map() },
  on: parseDay("2026-03-01"),
  settings: new UsedSettings(),
});
const reading = (id: string, root: Condition = power): readonly string[] => normsReading(run, root.node, id);

test("norms that read a fact, through slots, faces and records, each once", () => {
  expect(reading("s.b")).toEqual(["a/1"]);
  expect(reading("s.a")).toEqual(["a/3", "b/1"]);
  expect(reading("list.x")).toEqual(["b/1"]);
});
test("norms that go through a list read it", () => {
  expect(reading("list")).toEqual(["a/2"]);
});
test("nobody reads what no tree asks for; the question itself is no norm", () => {
  expect(reading("s.c")).toEqual([]);
  expect(reading("s.c", all(s.c, power))).toEqual([]);
  expect(reading("s.b", all(s.c, power))).toEqual(["a/1"]);
});
