import { formatDay, parseDay, parseMinute } from "@soning/calendar";
import { expect, test } from "vitest";
import {
  add,
  ageOn,
  all,
  any,
  assemble,
  at,
  type Combination,
  type Condition,
  count,
  date,
  daysBetween,
  daysIn,
  duration,
  type Expression,
  eq,
  everyStretch,
  gap,
  gt,
  gte,
  inForce,
  instrument,
  largest,
  lt,
  lte,
  not,
  now,
  number,
  numberType,
  on,
  Program,
  period,
  plus,
  plusDays,
  policy,
  Run,
  section,
  slot,
  smallest,
  some,
  UsedSettings,
  when,
  whenNone,
  without,
  yearStart,
} from "../src/index.ts";
import { Steadiness } from "../src/steady.ts";
import { brief, calm, itemBarred, items, lab, limit, palette, runOf } from "./lab.ts";

type Facts = Readonly<Record<string, unknown>>;
const days = (count_: number): Expression<"number"> => number(count_, "days");
const HORIZON = parseDay("2032-01-01");
const dayOf = (until: number): string => (until === Number.POSITIVE_INFINITY ? "always" : formatDay(until));
const untilOf = (expression: Expression, facts: Facts = {}, day = "2026-03-01"): string =>
  dayOf(new Steadiness(runOf(facts, { day }), HORIZON).until(expression.node));
function mix(
  how: Combination,
  fallback: Expression<"date">,
  ...parts: readonly (readonly [Condition, Expression<"date">])[]
): Expression<"date"> {
  const args = parts.flatMap(([holds, value]) => [holds.node, value.node]);
  return { node: { op: "combine", how, fallback: fallback.node, args }, type: fallback.type };
}
const today = "2026-03-01";
const from = (day: string): Condition => gte(on, date(day));
const past = date("2000-01-01");

// The last day on which the value surely is what it is on 1 March 2026.
test.each<readonly [string, Expression, Facts, string]>([
  ["a literal", days(3), {}, "always"],
  ["a fact", lab.n, {}, "always"],
  ["a policy", policy("age.leap-day", ["28-february", "1-march"]), {}, "always"],
  ["a gap", gap<"number">(numberType(), { nb: "hull", en: "gap" }), {}, "always"],
  ["the day", on, {}, today],
  ["the minute", now, {}, today],
  ["a number of the law, to its next version", limit, {}, "2026-12-31"],
  ["a number of the law on a day", limit.on(date("2019-01-01")), {}, "always"],
  ["a number of the law tomorrow", limit.on(plusDays(on, days(1))), {}, today],
  ["a list of the law", palette.has(lab.colour), { colour: "red" }, "2029-12-31"],
  ["a list of the law on a day", palette.has(lab.colour, date("2019-01-01")), { colour: "red" }, "always"],
  [
    "a list of the law, of what moves",
    palette.has(when(from("2026-03-10"), lab.colour, lab.colour)),
    { colour: "red" },
    "2026-03-09",
  ],
  ["and: one that does not hold", all(lab.p, from("2026-04-01")), { p: false }, "always"],
  [
    "and: the longest of those that do not hold",
    all(from("2026-04-01"), from("2026-05-01"), lab.p),
    { p: true },
    "2026-04-30",
  ],
  ["and: all that hold", all(lab.p, not(from("2026-04-01")), not(from("2026-05-01"))), { p: true }, "2026-03-31"],
  ["or: one that holds", any(lab.p, from("2026-04-01")), { p: true }, "always"],
  ["or: none holds", any(lab.p, from("2026-04-01")), { p: false }, "2026-03-31"],
  ["or: one open", any(lab.p, from("2026-04-01")), {}, "2026-03-31"],
  ["before a day", lt(on, date("2026-04-01")), {}, "2026-03-31"],
  ["up to a day", lte(on, date("2026-04-01")), {}, "2026-04-01"],
  ["after a day", gt(on, date("2026-04-01")), {}, "2026-04-01"],
  ["a day before the day", lt(date("2026-04-01"), on), {}, "2026-04-01"],
  ["it turns tomorrow", from("2026-03-02"), {}, today],
  ["it has turned", from("2026-03-01"), {}, "2032-01-01"],
  ["it turns after what is looked at", from("2040-01-01"), {}, "2032-01-01"],
  ["equal to a day: asked each day", eq(on, date("2026-04-01")), {}, today],
  ["two that move", lt(on, plusDays(on, lab.n)), { n: 3 }, today],
  ["a number of the law on one side", gte(lab.n, limit), { n: 3 }, "2026-12-31"],
  ["two numbers of the law", gte(brief, limit), {}, "2026-12-31"],
  ["a minute that comes", lt(now, lab.minute), { minute: "2026-04-01T10:00" }, "2026-03-31"],
  ["another day's", at(date("2026-05-01"), on), {}, "always"],
  ["tomorrow's", at(plusDays(on, days(1)), lab.n), { n: 3 }, today],
  ["an age", ageOn(lab.day), { day: "2008-05-10" }, "2026-05-09"],
  ["an age to come", gte(ageOn(lab.day), number(18, "years")), { day: "2008-05-10" }, "2026-05-09"],
  [
    "an age after the next: asked at the next",
    gte(ageOn(lab.day), number(19, "years")),
    { day: "2008-05-10" },
    "2026-05-09",
  ],
  ["a month ahead", lte(plus(on, duration("P1M")), date("2026-05-15")), {}, "2026-04-15"],
  ["so many days ago", gt(daysBetween(date("2026-01-01"), on), days(100)), {}, "2026-04-11"],
  ["days of a period that ends today", gte(daysIn(period(date("2026-01-01"), on)), days(100)), {}, "2026-04-09"],
  [
    "the same without some",
    gte(daysIn(without(period(date("2026-01-01"), on), lab.spans)), days(90)),
    { spans: [{ from: "2026-01-01", to: "2026-01-10" }] },
    "2026-04-09",
  ],
  [
    "days of a period that begins today: asked each day",
    gte(daysIn(period(on, date("2026-04-01"))), days(10)),
    {},
    today,
  ],
  ["a period of one day that moves", gte(daysIn(period(on, on)), days(10)), {}, today],
  ["a sum that grows", gte(add(daysBetween(date("2026-01-01"), on), lab.n), days(103)), { n: 3 }, "2026-04-10"],
  ["the lesser of two days", gte(smallest(on, date("2026-03-20")), date("2026-03-15")), {}, "2026-03-14"],
  [
    "the later of two days: asked when it begins to move",
    gte(largest(on, date("2026-03-10")), date("2026-03-15")),
    {},
    "2026-03-10",
  ],
  ["a sum of the law's number, which may change", gte(on, plusDays(date("2026-03-01"), limit)), {}, "2026-03-20"],
  ["a function of what is unknown", yearStart(lab.day, on), {}, "always"],
  ["a function of what is known", yearStart(lab.day, on), { day: "2020-05-01" }, today],
  ["when none: it is", whenNone(lab.end, on), { end: "none" }, today],
  ["when none: it is not", whenNone(lab.end, on), { end: "2026-01-01" }, "always"],
  ["when none: it is, compared", gte(whenNone(lab.end, on), date("2026-04-01")), { end: "none" }, "2026-03-31"],
  ["when none: open, compared", gte(whenNone(lab.end, on), date("2026-04-01")), {}, "always"],
  ["if: the moving one", when(lab.p, on, past), { p: true }, today],
  ["if: the other", when(lab.p, on, past), { p: false }, "always"],
  ["if: open", when(lab.p, on, past), {}, today],
  ["if: open, neither moves", when(lab.p, lab.day, past), {}, "always"],
  ["if: the test moves", when(from("2026-03-10"), lab.day, past), {}, "2026-03-09"],
  ["if compared: the moving one", gte(when(lab.p, on, past), date("2026-04-01")), { p: true }, "2026-03-31"],
  ["if compared: otherwise the moving one", gte(when(lab.p, past, on), date("2026-04-01")), { p: false }, "2026-03-31"],
  ["if compared: the other", gte(when(lab.p, on, past), date("2026-04-01")), { p: false }, "always"],
  ["if compared: open", gte(when(lab.p, on, past), date("2026-04-01")), {}, today],
  [
    "if compared: until the test turns",
    gte(when(lt(on, date("2026-03-10")), on, past), date("2026-04-01")),
    {},
    "2026-03-09",
  ],
  [
    "if compared: the test turns tomorrow",
    gte(when(lt(on, date("2026-03-02")), on, past), date("2026-04-01")),
    {},
    today,
  ],
  ["norms: what holds moves", mix("one", past, [lab.p, on]), { p: true }, today],
  ["norms: what does not hold moves", mix("one", past, [lab.p, on]), { p: false }, "always"],
  ["norms: whether it holds moves", mix("one", past, [from("2026-03-10"), on]), {}, "2026-03-09"],
  [
    "norms compared: the one that holds",
    gte(mix("one", past, [lab.p, on], [lab.q, past]), date("2026-04-01")),
    { p: true, q: false },
    "2026-03-31",
  ],
  [
    "norms compared: the second holds",
    gte(mix("one", past, [lab.q, past], [lab.p, on]), date("2026-04-01")),
    { p: true, q: false },
    "2026-03-31",
  ],
  [
    "norms compared: two hold",
    gte(mix("one", past, [lab.p, on], [lab.q, past]), date("2026-04-01")),
    { p: true, q: true },
    today,
  ],
  [
    "norms compared: one open",
    gte(mix("one", past, [lab.p, on], [lab.q, past]), date("2026-04-01")),
    { p: true },
    today,
  ],
  ["norms compared: none holds", gte(mix("one", on, [lab.p, past]), date("2026-04-01")), { p: false }, "2026-03-31"],
  [
    "norms compared: until one comes to hold",
    gte(mix("one", on, [from("2026-03-10"), past]), date("2026-04-01")),
    {},
    "2026-03-09",
  ],
  [
    "records: the first that turns",
    some(items, (i) => gte(on, i.first)),
    { items: [{ first: "2026-05-01" }, { first: "2026-04-01" }] },
    "2026-03-31",
  ],
  ["records: no record", some(items, (i) => gte(on, i.first)), { items: [] }, "always"],
  ["records counted", count(items, (i) => gte(on, i.first)), { items: [{ first: "2026-04-01" }] }, "2026-03-31"],
  [
    "each week until today",
    everyStretch(duration("P1W"), lab.day, on, () => lab.p),
    { day: "2026-01-01", p: true },
    today,
  ],
  [
    "each week until a day",
    everyStretch(duration("P1W"), lab.day, date("2026-02-01"), () => lab.p),
    { day: "2026-01-01", p: true },
    "always",
  ],
  ["in force today", inForce("a/9"), {}, today],
  ["in force on a day", inForce("a/9", date("2026-01-01")), {}, today],
  ["a slot that holds by what stays", calm, { n: 5, q: true }, "always"],
  ["a slot that holds until its norm is out of force", calm, { n: 4, q: true }, "2029-12-31"],
  ["a slot of records", some(items, (i) => itemBarred.of(i)), { items: [{ n: 5, p: false }] }, "always"],
])("%s", (_, expression, facts, expected) => {
  expect(untilOf(expression, facts)).toBe(expected);
});

test("the last day of a version and the days after the last version", () => {
  expect([
    untilOf(limit, {}, "2026-12-31"),
    untilOf(limit, {}, "2027-01-01"),
    untilOf(brief, {}, "2031-01-01"),
  ]).toEqual(["2026-12-31", "always", "always"]);
});

test("a question of one minute follows no day", () => {
  const asked = runOf({ minute: "2026-04-01T10:00" });
  const run = new Run({ ...asked.question, now: parseMinute("2026-03-01T12:00") });
  expect(dayOf(new Steadiness(run, HORIZON).until(lt(now, lab.minute).node))).toBe(today);
});

test("slots: one that moves is followed, one that comes back to itself on another day is asked each day", () => {
  const q = { nb: "?", en: "?" };
  const act = instrument({ id: "act", short: "A", rank: 1, name: q });
  const [moving, round] = [slot.date("moving", q), slot.date("round", q)];
  const law = assemble({
    catalogue: { facts: [], lists: [] },
    instruments: [act],
    overlays: [],
    slots: [moving, round],
    parameters: [],
    matters: [],
    sections: [
      section({ instrument: act, number: "1", key: "a" }, (w) => {
        w.date("1", { slot: moving, value: plusDays(on, days(10)), ...q });
        w.date("2", { slot: round, value: at(round, round), ...q });
      }),
    ],
  });
  const run = new Run({
    program: new Program(law),
    facts: { values: new Map(), lists: new Map() },
    on: parseDay(today),
    settings: new UsedSettings(),
  });
  const steady = new Steadiness(run, HORIZON);
  expect([moving, gte(moving, date("2026-04-01")), round, round].map(({ node }) => dayOf(steady.until(node)))).toEqual([
    today,
    "2026-03-21",
    today,
    today,
  ]);
});
