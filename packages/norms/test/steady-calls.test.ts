import { formatDay, parseDay } from "@soning/calendar";
import { expect, test } from "vitest";
import {
  type Condition,
  date,
  duration,
  type Expression,
  firstUnbroken,
  gte,
  lt,
  on,
  pastInterruptions,
  period,
  smallest,
  whenMet,
  whenNone,
} from "../src/index.ts";
import { Steadiness } from "../src/steady.ts";
import { lab, runOf } from "./lab.ts";

const HORIZON = parseDay("2036-03-01");

/** Until which day the value is said to stay. */
function staysUntil(expression: Expression, facts: Readonly<Record<string, unknown>>): string {
  const until = new Steadiness(runOf(facts), HORIZON).until(expression.node);
  return until > HORIZON ? "always" : formatDay(until);
}

const spans = [
  { from: "2026-01-01", to: "2026-03-31" },
  { from: "2026-05-01", to: "2026-08-31" },
];
const twoMonths = duration("P2M");
const cases: readonly (readonly [string, Expression, Readonly<Record<string, unknown>>, string])[] = [
  ["a function of unknown days stays unknown", firstUnbroken(lab.spans, twoMonths, on), {}, "always"],
  ["a function of an unknown day too", period(lab.day, on), {}, "always"],
  ["bounds move with the day", smallest(on, lab.day), {}, "2026-03-01"],
  [
    "what may turn out not to exist is asked again",
    period(lab.day, firstUnbroken(lab.spans, twoMonths, on)),
    { spans },
    "2026-03-31",
  ],
  [
    "what does not exist is no day of a period",
    period(lab.day, firstUnbroken(lab.spans, duration("P9M"), on)),
    { spans },
    "2036-03-01",
  ],
  [
    "the first unbroken run stays until its days are past",
    firstUnbroken(lab.spans, twoMonths, on),
    { spans },
    "2026-03-31",
  ],
  ["the next run does so too", firstUnbroken(lab.spans, duration("P4M"), on), { spans }, "2026-08-31"],
  ["the least of the day and a past date stays", smallest(on, lab.day), { day: "2026-02-01" }, "2036-03-01"],
  ["and changes every day before it", smallest(on, lab.day), { day: "2026-06-01" }, "2026-03-01"],
];

test.each(cases)("%s", (_, expression, facts, until) => {
  expect(staysUntil(expression, facts)).toBe(until);
});

test("a date that rises until it does not exist leaves no span out", () => {
  const passed = pastInterruptions(on, lab.spans, date("2026-01-01"));
  const facts = { spans: [{ from: "2026-04-01", to: "2026-04-30" }] };
  const reached: Condition = gte(passed, date("2026-03-20"));
  const run = runOf(facts);
  const truths = Array.from({ length: 200 }, (__, at) =>
    runOf(facts)
      .onDay(run.on + at)
      .truth(reached.node),
  );
  const opens = truths.filter((truth, at) => truth === 3 && truths[at - 1] !== 3).length;
  expect(whenMet(run, reached.node, run.on + 199).spans).toHaveLength(opens);
});

test("a run that ends before the day asked for is told by its spans", () => {
  const begun: Condition = lt(
    whenNone(firstUnbroken(lab.spans, twoMonths, on), date("2030-01-01")),
    date("2026-07-10"),
  );
  const { spans: found } = whenMet(runOf({ spans }), begun.node, HORIZON);
  expect(found.map(({ from, until }) => [from, until])).toEqual([["2026-03-01", "2026-09-01"]]);
});

test("a comparison of a date that rises, then no longer exists, is asked again", () => {
  const later: Condition = gte(firstUnbroken(lab.spans, twoMonths, on), date("2026-06-01"));
  const { spans: found } = whenMet(runOf({ spans }, { day: "2026-03-31" }), later.node, HORIZON);
  expect(found.map(({ from, until }) => [from, until])).toEqual([["2026-04-01", "2026-09-01"]]);
});
