import { parseDay } from "@soning/calendar";
import { describe, expect, test } from "vitest";
import {
  all,
  assemble,
  bind,
  caseItself,
  caseList,
  decodeFacts,
  fact,
  instrument,
  is,
  Program,
  policy,
  Run,
  records,
  SELF,
  section,
  selfOf,
  slot,
  slotOn,
  some,
  subject,
} from "../src/index.ts";

const q = { nb: "hva?", en: "what?" };
const s = subject("s", { a: fact.boolean(q) });
const list = caseList("list", records(q, { x: fact.boolean(q) }));
const each = selfOf(list);
const first = slot.boolean("first", q);
const second = slot.boolean("second", q);
const firstOn = slotOn.boolean(list, "first-on", q);
const secondOn = slotOn.boolean(list, "second-on", q);
/** Asks a policy whenever it is worked out. */
const asked = is(policy("clock.intake-day", ["counts-whole", "not-counted"]), "counts-whole");
const shared = all(asked, s.a);
const sharedOn = all(asked, each.x);

const law = assemble({
  catalogue: { facts: [...s.catalogued.facts, ...list.catalogued.facts], lists: list.catalogued.lists },
  instruments: [instrument({ id: "act", short: "A", rank: 1, name: q })],
  overlays: [],
  slots: [first, second, firstOn, secondOn],
  parameters: [],
  matters: [],
  sections: [
    section({ instrument: instrument({ id: "act", short: "A", rank: 1, name: q }), number: "1", key: "a" }, (w) => {
      w.power("1", { slot: first, when: shared, ...q });
      w.power("2", { slot: second, when: shared, ...q });
    }),
    section(
      {
        instrument: instrument({ id: "act", short: "A", rank: 1, name: q }),
        number: "2",
        key: "b",
        record: list,
      },
      (w) => {
        w.power("1", { slot: firstOn, when: sharedOn, ...q });
        w.power("2", { slot: secondOn, when: sharedOn, ...q });
      },
    ),
  ],
});
const program = new Program(law);

function counted(given: Readonly<Record<string, unknown>>) {
  let asks = 0;
  const settings = {
    policy: () => {
      asks += 1;
      return "counts-whole";
    },
  };
  const { facts } = decodeFacts(given, law);
  return { run: new Run({ program, facts, on: parseDay("2026-06-15"), settings }), asks: () => asks };
}

describe("what several entries share is worked out once", () => {
  test("for the case", () => {
    const { run, asks } = counted({ "s.a": true });
    expect([run.value(first.node), run.value(second.node), run.value(first.node)]).toEqual([3, 3, 3]);
    expect(asks()).toBe(1);
  });
  test("for each record, whose answers are its own", () => {
    const { run, asks } = counted({ list: [{ x: true }, { x: false }] });
    const { items } = run.list("list", undefined, caseItself);
    const ask = (on: typeof firstOn) =>
      items.map((record) => run.value(on.of(each).node, bind(caseItself, SELF, record)));
    expect([ask(firstOn), ask(secondOn), ask(firstOn)]).toEqual([
      [3, 0],
      [3, 0],
      [3, 0],
    ]);
    expect(asks()).toBe(2);
  });
  test("not in the midst of a fold, where another record is meant each time", () => {
    const { run, asks } = counted({ list: [{ x: false }, { x: true }] });
    const found = some(list, (record) => all(asked, record.x));
    expect(run.value(found.node)).toBe(3);
    expect(asks()).toBe(2);
  });
});
