import { parseDay, policySettings } from "@soning/calendar";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  all,
  any,
  at,
  type CaseFacts,
  Columns,
  type Condition,
  caseList,
  deadlineBefore,
  decodeFacts,
  dueOf,
  duration,
  Explainer,
  endOf,
  everyStretch,
  fact,
  gt,
  gte,
  isNone,
  kept,
  lt,
  lte,
  minusDays,
  missingFor,
  monthsCounted,
  no,
  not,
  number,
  on,
  Program,
  parameter,
  plusDays,
  Run,
  records,
  section,
  selfOf,
  slot,
  slotOn,
  some,
  subject,
  UsedSettings,
  yes,
} from "../../src/index.ts";
import { type Facts, instrumentOf, says, smallLaw } from "./small-law.ts";

/** One law that uses every relation between norms at once, for facts picked at random. */
const [above, below] = [instrumentOf("above", "over"), instrumentOf("below", "under")];
const thing = subject("thing", {
  a: fact.boolean(says("a")),
  b: fact.boolean(says("b")),
  c: fact.boolean(says("c")),
  start: fact.date(says("start")),
  end: fact.date({ ...says("end"), optional: true }),
  done: fact.date({ ...says("done"), optional: true }),
  state: fact.choice(["x", "y", "z"], says("state")),
});
const rows = caseList("rows", records(says("rows"), { day: fact.date(says("day")), ok: fact.boolean(says("ok")) }));
const more = caseList("more", records(says("more"), { day: fact.date(says("day")), ok: fact.boolean(says("ok")) }));
const lists = parameter.choices("list", says("list"), [
  { from: "2026-01-01", until: "2026-01-10", values: ["x"], cite: "1" },
  { from: "2026-01-10", values: ["x", "y"], cite: "2" },
]);
const bars = slot.boolean("bars", says("bars"));
const owed = slot.boolean("owed", { ...says("owed"), combine: "one" });
const read = slot.boolean("read", says("read"));
const deemed = slot.boolean("deemed", says("deemed"));
const inside = slot.boolean("inside", says("inside"));
const status = slot.boolean("status", says("status"));
const rowSlot = slotOn.boolean(rows, "row", says("row"));
const moreSlot = slotOn.boolean(more, "more-row", says("row"));
const one = selfOf(rows);
const onRows = section({ instrument: below, number: "1", key: "rows", record: rows }, (s) => {
  const bar = s.bar("1", { ...says("1"), slot: rowSlot, when: all(one.ok, lte(one.day, on)) });
  s.exception("2", { ...says("2"), when: thing.a, lifts: [bar] });
});
const onMore = section({ instrument: below, number: "2", key: "more", record: more }, (s) => {
  s.appliesAlso("1", {
    ...says("also"),
    when: thing.b,
    norms: onRows.norms,
    roles: { slots: [[rowSlot, moreSlot]], lists: [[rows, more]] },
  });
});
const onCase = section({ instrument: below, number: "3", key: "case" }, (s) => {
  const bar = s.bar("bar", { ...says("bar"), slot: bars, when: thing.a });
  const lift = s.exception("lift", { ...says("lift"), when: thing.b, ends: thing.end, lifts: [bar] });
  s.exception("other", { ...says("other"), when: thing.c, lifts: [bar] });
  s.lock("lock", { ...says("lock"), when: gte(on, thing.start), locks: [bar], liftedOnlyBy: [lift] });
  s.duty("duty", {
    ...says("duty"),
    when: thing.c,
    due: deadlineBefore(plusDays(thing.start, number(10, "days")), duration("P3D")),
    done: thing.done,
  });
  s.duty("weekly", {
    ...says("weekly"),
    when: thing.a,
    kept: everyStretch(duration("P3D"), thing.start, on, ({ first, last }) =>
      some(rows, ({ day, ok }) => all(ok, gte(day, first), lte(day, last))),
    ),
  });
  s.duty("low", { ...says("low"), slot: owed, when: thing.a, value: no });
  s.ground("read", { ...says("read"), slot: read, when: thing.b });
  s.deeming("deemed", {
    ...says("deemed"),
    slot: deemed,
    deems: read,
    within: ["inside/*"],
    when: thing.a,
    value: thing.c,
  });
  const holds = s.right("status", { ...says("status"), slot: status, when: thing.a });
  s.consequence("ends", {
    ...says("ends"),
    when: all(lte(thing.end, on), at(minusDays(thing.done, number(1, "days")), status)),
    lifts: [holds],
  });
});
const chapter = section({ instrument: below, number: "4", key: "inside" }, (s) => {
  s.right("1", { ...says("1"), slot: inside, when: any(read, lists.has(thing.state, thing.start)) });
});
const high = section({ instrument: above, number: "1", key: "high" }, (s) => {
  s.duty("1", { ...says("high"), slot: owed, when: thing.b, value: yes });
  s.order("2", { ...says("order"), when: thing.c, first: [above], over: [below] });
});
const law = smallLaw({
  facts: [thing, rows, more],
  instruments: [above, below],
  sections: [onRows, onMore, onCase, chapter, high],
  slots: [bars, owed, read, deemed, inside, status, rowSlot, moreSlot],
  parameters: [lists],
});
const asked: readonly Condition[] = [
  bars,
  owed,
  inside,
  status,
  kept("case/duty"),
  kept("case/weekly"),
  lt(dueOf("case/duty"), on),
  isNone(endOf("case/lift")),
  some(more, (row) => moreSlot.of(row)),
  lists.has(thing.state),
  all(not(bars), any(inside, kept("case/duty"))),
  gt(monthsCounted(thing.start, on), number(0, "months", 2)),
];

const ON = parseDay("2026-01-12");
const days = ["2025-12-01", "2026-01-01", "2026-01-05", "2026-01-09", "2026-01-11", "2026-01-13"];
const values: Readonly<Record<string, readonly unknown[]>> = {
  a: [true, false],
  b: [true, false],
  c: [true, false],
  start: days,
  end: [...days, "none"],
  done: [...days, "none"],
  state: ["x", "y", "z"],
};
const unknownOr = <T>(given: readonly T[]) => fc.option(fc.constantFrom(...given), { nil: null, freq: 3 });
const row = fc.record({ day: unknownOr(days), ok: unknownOr([true, false]) });
const rowList = fc.oneof(
  fc.constant(null),
  fc.array(row, { maxLength: 3 }),
  fc.array(row, { maxLength: 2 }).map((items) => ({ items, complete: false })),
);
const someFacts: fc.Arbitrary<Facts> = fc
  .tuple(
    fc.record(Object.fromEntries(Object.entries(values).map(([name, given]) => [`thing.${name}`, unknownOr(given)]))),
    rowList,
    rowList,
  )
  .map(([plain, first, second]) => ({ ...plain, rows: first, more: second }));
const asking = fc
  .constantFrom("ask", "whole-only")
  .map(
    (part) =>
      new UsedSettings(
        policySettings({ "months.part": part, "deadline.backwards-closed-day": part === "ask" ? "ask" : "stands" }),
      ),
  );

function decoded(facts: Facts): CaseFacts {
  const { facts: found, faults } = decodeFacts(facts, law);
  expect(faults).toEqual([]);
  return found;
}
const program = new Program(law);
/** Mutation testing asks for fewer examples, for each mutant runs them again. */
const RUNS = Number(process.env["PROPERTY_RUNS"] ?? 400);

test("the columns and their explanations give the interpreter's answers", () => {
  const columns = asked.map((condition) => new Columns(program, [condition.node]));
  fc.assert(
    fc.property(someFacts, asking, (facts, settings) => {
      const run = new Run({ program, facts: decoded(facts), on: ON, settings });
      for (const [place, { node }] of asked.entries()) {
        const table = columns[place]?.tableOf([run.question.facts]);
        if (table === undefined) throw new RangeError("a table for each condition");
        expect([place, columns[place]?.bind(table, ON, settings).row(0)]).toEqual([place, run.truth(node)]);
        expect(columns[place]?.explained(table, ON, settings, "en")(0)).toEqual(new Explainer(run, "en").explain(node));
      }
    }),
    { numRuns: Math.ceil(RUNS / 10) },
  );
}, 60_000);

test("learning one fact never turns a decided answer", () => {
  fc.assert(
    fc.property(someFacts, asking, fc.gen(), (facts, settings, g) => {
      const open = Object.keys(values).filter((name) => facts[`thing.${name}`] === null);
      const before = new Run({ program, facts: decoded(facts), on: ON, settings });
      for (const name of open) {
        const learnt = { ...facts, [`thing.${name}`]: g(fc.constantFrom, ...(values[name] ?? [])) };
        const after = new Run({ program, facts: decoded(learnt), on: ON, settings });
        for (const [place, { node }] of asked.entries())
          if (before.truth(node) !== 1)
            expect([place, name, after.truth(node)]).toEqual([place, name, before.truth(node)]);
      }
    }),
    { numRuns: RUNS / 2 },
  );
}, 60_000);

test("what is missing says so, or the law is silent", () => {
  fc.assert(
    fc.property(someFacts, asking, (facts, settings) => {
      const run = new Run({ program, facts: decoded(facts), on: ON, settings });
      for (const { node } of asked) {
        const { facts: missing, gaps } = missingFor(run, node);
        if (run.truth(node) !== 1) expect([missing, gaps]).toEqual([[], []]);
      }
    }),
    { numRuns: Math.ceil(RUNS / 10) },
  );
}, 60_000);
