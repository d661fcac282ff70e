import { expect, test } from "vitest";
import { applyFunction, operandFault } from "../src/functions/function.ts";
import { functions } from "../src/functions/index.ts";
import {
  add,
  addDurations,
  ageOn,
  BuildFault,
  birthdayOf,
  clip,
  custodyDays,
  date,
  dayOf,
  daysBetween,
  daysCovered,
  daysIn,
  daysOf,
  deadline,
  deadlineBefore,
  deadlineHours,
  deadlineStanding,
  duration,
  type Expression,
  firstUnbroken,
  fitsUnitByUnit,
  fractionDown,
  fractionUp,
  gte,
  intersect,
  isWorkingDay,
  largest,
  lastDayOfTerm,
  longest,
  minus,
  minusDays,
  momentAt,
  monthsAfter,
  monthsBetween,
  monthsOf,
  mostInWindow,
  nextWorkingDay,
  noDate,
  now,
  number,
  ofDays,
  ofMonths,
  on,
  onwards,
  openEnded,
  pastInterruptions,
  period,
  plus,
  plusDays,
  plusMinutes,
  previousWorkingDay,
  runStart,
  type Shown,
  shareDays,
  smallest,
  subtract,
  subtractDurations,
  termDays,
  times,
  union,
  weekday,
  when,
  without,
  yearStart,
} from "../src/index.ts";
import { booleanType, dateType, durationType, numberType } from "../src/type.ts";
import { CONFLICT, NONE, Range, UNKNOWN } from "../src/value.ts";
import { type Asked, clash, clashDay, clashNumber, lab, shownValue } from "./lab.ts";

type Row = readonly [
  what: string,
  expression: Expression,
  facts: Readonly<Record<string, unknown>>,
  expected: Shown,
  asked?: Asked,
];
const days = (count: number): Expression<"number"> => number(count, "days");
const either = <K extends "number" | "date">(left: Expression<K>, right: Expression<K>): Expression<K> =>
  when(lab.q, left, right as never);
const spans = {
  spans: [
    { from: "2026-01-01", to: "2026-01-10" },
    { from: "2026-01-13", to: "2026-01-31" },
  ],
};
const running = { spans: [{ from: "2026-01-01", to: null }] };

const numbers: readonly Row[] = [
  ["add", add(lab.n, lab.m, days(1)), { n: 2, m: 3 }, 6],
  ["add of two", add(lab.n, lab.m), { n: 2, m: -3 }, -1],
  ["add: none", add(lab.n, lab.m), { n: 2, m: "none" }, "none"],
  ["add: none before unknown", add(lab.n, lab.m), { m: "none" }, "none"],
  ["add: bounds", add(lab.n, either(days(1), days(5))), { n: 2 }, { least: 3, most: 7 }],
  ["add: one unknown", add(lab.n, lab.m), { n: 2 }, null],
  ["add: conflict", add(lab.n, clashNumber), { n: 2 }, "conflict"],
  ["add: conflict and none", add(lab.m, clashNumber), { m: "none" }, "none"],
  ["add: none after conflict", add(clashNumber, lab.m), { m: "none" }, "none"],
  ["add: conflict and unknown", add(lab.n, clashNumber), {}, null],
  ["subtract", subtract(lab.n, lab.m), { n: 2, m: 3 }, -1],
  ["subtract: none on the left", subtract(lab.m, lab.n), { n: 2, m: "none" }, "none"],
  ["subtract: bounds", subtract(days(10), either(days(1), days(5))), {}, { least: 5, most: 9 }],
  ["subtract: bounds on the left", subtract(either(days(1), days(5)), days(1)), {}, { least: 0, most: 4 }],
  ["times", times(lab.n, number(3)), { n: 4 }, 12],
  ["times: unknown", times(lab.n, number(3)), {}, null],
  ["two thirds of 10 rounded up", fractionUp(lab.n, number(2), number(3)), { n: 10 }, 7],
  ["two thirds of 10 rounded down", fractionDown(lab.n, number(2), number(3)), { n: 10 }, 6],
  ["two thirds of 9", fractionUp(lab.n, number(2), number(3)), { n: 9 }, 6],
  ["smallest", smallest(lab.n, lab.m, days(3)), { n: 4, m: 5 }, 3],
  ["smallest: unknown is bounded", smallest(lab.n, days(3)), {}, { most: 3 }],
  ["smallest of dates", smallest(lab.day, date("2026-01-01")), { day: "2025-12-31" }, "2025-12-31"],
  ["largest", largest(lab.n, lab.m, days(3)), { n: 4, m: 5 }, 5],
  ["largest: unknown is bounded", largest(lab.n, days(3)), {}, { least: 3 }],
  [
    "largest of moments",
    largest(lab.minute, momentAt(date("2026-01-01"), number(60, "minutes"))),
    { minute: "2026-01-01T00:59" },
    "2026-01-01T01:00",
  ],
];

const dates: readonly Row[] = [
  ["days after", plusDays(lab.day, lab.n), { day: "2026-02-27", n: 2 }, "2026-03-01"],
  ["days after: none", plusDays(lab.end, lab.n), { end: "none", n: 2 }, "none"],
  ["days after: unknown number", plusDays(lab.day, lab.n), { day: "2026-02-27" }, null],
  [
    "days after: bounds",
    plusDays(either(date("2026-01-01"), date("2026-01-03")), either(days(1), days(2))),
    {},
    { earliest: "2026-01-02", latest: "2026-01-05" },
  ],
  ["days before", minusDays(lab.day, lab.n), { day: "2026-03-01", n: 2 }, "2026-02-27"],
  [
    "days before: bounds",
    minusDays(either(date("2026-01-01"), date("2026-01-03")), either(days(1), days(2))),
    {},
    { earliest: "2025-12-30", latest: "2026-01-02" },
  ],
  ["a month after the last of January", plus(lab.day, duration("P1M")), { day: "2026-01-31" }, "2026-02-28"],
  ["months before days", plus(lab.day, duration("P1M1D")), { day: "2026-01-31" }, "2026-03-01"],
  [
    "plus: bounds",
    plus(either(date("2026-01-01"), date("2026-01-03")), duration("P1M")),
    {},
    { earliest: "2026-02-01", latest: "2026-02-03" },
  ],
  ["plus: unknown length", plus(lab.day, lab.length), { day: "2026-01-31" }, null],
  ["minus", minus(lab.day, duration("P1M")), { day: "2026-03-31" }, "2026-02-28"],
  [
    "minus: bounds",
    minus(either(date("2026-02-01"), date("2026-02-03")), duration("P1M")),
    {},
    { earliest: "2026-01-01", latest: "2026-01-03" },
  ],
  ["minus: unknown length", minus(lab.day, lab.length), { day: "2026-01-31" }, null],
  ["days between", daysBetween(lab.day, lab.end), { day: "2026-02-27", end: "2026-03-01" }, 2],
  ["days between: backwards", daysBetween(lab.end, lab.day), { day: "2026-02-27", end: "2026-03-01" }, -2],
  ["days between: none", daysBetween(lab.end, lab.day), { day: "2026-02-27", end: "none" }, "none"],
  [
    "days between: bounds",
    daysBetween(either(date("2026-01-01"), date("2026-01-03")), date("2026-01-10")),
    {},
    { least: 7, most: 9 },
  ],
  ["days covered", daysCovered(lab.day, duration("P1M")), { day: "2026-02-01" }, 28],
  ["days covered: unknown", daysCovered(lab.day, duration("P1M")), {}, null],
  ["whole months", monthsBetween(lab.day, on), { day: "2025-12-02" }, 2],
  ["whole months: to the day", monthsBetween(lab.day, on), { day: "2025-12-01" }, 3],
  [
    "whole months: bounds",
    monthsBetween(either(date("2025-12-01"), date("2025-12-02")), on),
    {},
    { least: 2, most: 3 },
  ],
  ["age before the birthday", ageOn(lab.day), { day: "2008-03-02" }, 17],
  ["age on the birthday", ageOn(lab.day), { day: "2008-03-01" }, 18],
  ["age on another day", ageOn(lab.day, date("2030-03-01")), { day: "2008-03-01" }, 22],
  [
    "age of one born on 29 February",
    ageOn(lab.day, date("2026-02-28")),
    { day: "2008-02-29" },
    18,
    { policies: { "age.leap-day": "28-february" } },
  ],
  [
    "age of one born on 29 February, the other policy",
    ageOn(lab.day, date("2026-02-28")),
    { day: "2008-02-29" },
    17,
    { policies: { "age.leap-day": "1-march" } },
  ],
  ["age: bounds", ageOn(either(date("2008-03-01"), date("2008-03-02"))), {}, { least: 17, most: 18 }],
  ["birthday", birthdayOf(lab.day, number(18, "years")), { day: "2008-03-02" }, "2026-03-02"],
  [
    "birthday: leap",
    birthdayOf(lab.day, number(18, "years")),
    { day: "2008-02-29" },
    "2026-02-28",
    { policies: { "age.leap-day": "28-february" } },
  ],
  [
    "birthday: leap, the other policy",
    birthdayOf(lab.day, number(18, "years")),
    { day: "2008-02-29" },
    "2026-03-01",
    { policies: { "age.leap-day": "1-march" } },
  ],
  [
    "birthday: bounds",
    birthdayOf(lab.day, either(number(18, "years"), number(20, "years"))),
    { day: "2008-03-02" },
    { earliest: "2026-03-02", latest: "2028-03-02" },
  ],
  ["months after", monthsAfter(lab.day, number(1, "months")), { day: "2026-01-31" }, "2026-02-28"],
  [
    "months after: bounds",
    monthsAfter(lab.day, either(number(1, "months"), number(2, "months"))),
    { day: "2026-01-31" },
    { earliest: "2026-02-28", latest: "2026-03-31" },
  ],
  ["weekday", weekday(on), {}, 7],
  ["weekday: unknown", weekday(lab.day), {}, null],
  ["a working day", isWorkingDay(lab.day), { day: "2026-03-02" }, true],
  ["no working day", isWorkingDay(lab.day), { day: "2026-03-01" }, false],
  ["a working day: unknown", isWorkingDay(lab.day), {}, null],
  ["a working day: none", isWorkingDay(lab.end), { end: "none" }, false],
  ["a working day: conflict", isWorkingDay(clashDay), {}, "conflict"],
  ["next working day", nextWorkingDay(lab.day), { day: "2026-02-28" }, "2026-03-02"],
  ["next working day: itself", nextWorkingDay(lab.day), { day: "2026-03-02" }, "2026-03-02"],
  [
    "next working day: bounds",
    nextWorkingDay(either(date("2026-02-27"), date("2026-02-28"))),
    {},
    { earliest: "2026-02-27", latest: "2026-03-02" },
  ],
  ["previous working day", previousWorkingDay(lab.day), { day: "2026-03-01" }, "2026-02-27"],
  [
    "previous working day: bounds",
    previousWorkingDay(either(date("2026-03-01"), date("2026-03-02"))),
    {},
    { earliest: "2026-02-27", latest: "2026-03-02" },
  ],
  ["deadline: moved to a working day", deadline(lab.day, duration("P1W")), { day: "2026-02-21" }, "2026-03-02"],
  [
    "deadline: bounds",
    deadline(either(date("2026-02-21"), date("2026-02-24")), duration("P1W")),
    {},
    { earliest: "2026-03-02", latest: "2026-03-03" },
  ],
  ["deadline that stands", deadlineStanding(lab.day, duration("P1W")), { day: "2026-02-21" }, "2026-02-28"],
  [
    "deadline that stands: bounds",
    deadlineStanding(either(date("2026-02-21"), date("2026-02-24")), duration("P1W")),
    {},
    { earliest: "2026-02-28", latest: "2026-03-03" },
  ],
  [
    "deadline counted backwards, earlier",
    deadlineBefore(lab.day, duration("P1W")),
    { day: "2026-03-08" },
    "2026-02-27",
    { policies: { "deadline.backwards-closed-day": "previous-working-day" } },
  ],
  [
    "deadline counted backwards, stands",
    deadlineBefore(lab.day, duration("P1W")),
    { day: "2026-03-08" },
    "2026-03-01",
    { policies: { "deadline.backwards-closed-day": "stands" } },
  ],
  [
    "deadline in hours",
    deadlineHours(lab.minute, number(48, "hours")),
    { minute: "2026-03-02T10:00" },
    "2026-03-04T10:00",
  ],
  ["day of a minute", dayOf(lab.minute), { minute: "2026-03-02T23:59" }, "2026-03-02"],
  ["day of the minute asked for", dayOf(now), {}, "2026-03-01"],
  ["time of day", momentAt(lab.day, number(90, "minutes")), { day: "2026-03-02" }, "2026-03-02T01:30"],
  [
    "time of day: bounds",
    momentAt(either(date("2026-03-01"), date("2026-03-02")), number(90, "minutes")),
    {},
    { earliest: "2026-03-01T01:30", latest: "2026-03-02T01:30" },
  ],
  ["minutes after", plusMinutes(lab.minute, number(61, "minutes")), { minute: "2026-03-02T23:00" }, "2026-03-03T00:01"],
  [
    "minutes after: bounds",
    plusMinutes(lab.minute, either(number(1, "minutes"), number(2, "minutes"))),
    { minute: "2026-03-02T23:00" },
    { earliest: "2026-03-02T23:01", latest: "2026-03-02T23:02" },
  ],
];

const durations: readonly Row[] = [
  ["sum of durations", addDurations(lab.length, duration("P1Y10D")), { length: "P2M25D" }, "P1Y2M35D"],
  ["sum of durations: unknown", addDurations(lab.length, duration("P1Y10D")), {}, null],
  ["difference, unit by unit", subtractDurations(lab.length, duration("P1M10D")), { length: "P1Y25D" }, "P11M15D"],
  ["difference to nothing", subtractDurations(lab.length, duration("P1M10D")), { length: "P1M10D" }, "P0D"],
  ["difference: days would fall below zero", subtractDurations(lab.length, duration("P1D")), { length: "P1M" }, null],
  [
    "difference: months would fall below zero",
    subtractDurations(lab.length, duration("P1M")),
    { length: "P99D" },
    null,
  ],
  ["months of", monthsOf(lab.length), { length: "P1Y2M9D" }, 14],
  ["days of", daysOf(lab.length), { length: "P1Y2M1W2D" }, 9],
  ["of days", ofDays(lab.n), { n: 40 }, "P40D"],
  ["of months", ofMonths(number(14, "months")), {}, "P14M"],
];

const periodRows: readonly Row[] = [
  [
    "union",
    union(lab.spans, period(date("2026-01-11"), date("2026-01-12"))),
    spans,
    [{ from: "2026-01-01", to: "2026-01-31" }],
  ],
  ["union: unknown", union(lab.spans, period(date("2026-01-11"), date("2026-01-12"))), {}, null],
  [
    "intersect",
    intersect(lab.spans, period(date("2026-01-09"), date("2026-01-14"))),
    spans,
    [
      { from: "2026-01-09", to: "2026-01-10" },
      { from: "2026-01-13", to: "2026-01-14" },
    ],
  ],
  [
    "without",
    without(lab.spans, period(date("2026-01-02"), date("2026-01-30"))),
    spans,
    [
      { from: "2026-01-01", to: "2026-01-01" },
      { from: "2026-01-31", to: "2026-01-31" },
    ],
  ],
  ["period of one day", period(date("2026-01-02"), date("2026-01-02")), {}, [{ from: "2026-01-02", to: "2026-01-02" }]],
  ["period that ends before it begins", period(date("2026-01-03"), date("2026-01-02")), {}, []],
  [
    "clip",
    clip(lab.spans, date("2026-01-10"), date("2026-01-13")),
    spans,
    [
      { from: "2026-01-10", to: "2026-01-10" },
      { from: "2026-01-13", to: "2026-01-13" },
    ],
  ],
  ["days in", daysIn(lab.spans), spans, 29],
  ["days in: still running", daysIn(lab.spans), running, null],
  ["days in: none", daysIn(lab.spans), { spans: "none" }, "none"],
  ["longest", longest(lab.spans), spans, 19],
  ["longest of none", longest(lab.spans), { spans: [] }, 0],
  ["longest: still running", longest(lab.spans), running, null],
  ["start of the run", runStart(lab.spans, date("2026-01-20"), number(0, "days")), spans, "2026-01-13"],
  [
    "start of the run, two days bridged",
    runStart(lab.spans, date("2026-01-20"), number(2, "days")),
    spans,
    "2026-01-01",
  ],
  [
    "start of the run: one day is too few",
    runStart(lab.spans, date("2026-01-20"), number(1, "days")),
    spans,
    "2026-01-13",
  ],
  ["start of the run: not in one", runStart(lab.spans, date("2026-02-20"), number(1, "days")), spans, "none"],
  ["most in a window", mostInWindow(lab.spans, number(14, "days")), spans, 14],
  ["most in a window of fifteen", mostInWindow(lab.spans, number(25, "days")), spans, 23],
  ["most in a window: of none", mostInWindow(lab.spans, number(14, "days")), { spans: [] }, 0],
  ["start of the personal year", yearStart(lab.day, date("2026-03-01")), { day: "2024-03-02" }, "2025-03-02"],
  [
    "start of the personal year: on the day",
    yearStart(lab.day, date("2026-03-02")),
    { day: "2024-03-02" },
    "2026-03-02",
  ],
  [
    "start of the personal year: before the first",
    yearStart(lab.day, date("2024-03-01")),
    { day: "2024-03-02" },
    "none",
  ],
];

const each = { policies: { "clock.months-less-days": "off-each-unit" } } as const;
const terms: readonly Row[] = [
  ["fits", fitsUnitByUnit(lab.length, duration("P1M10D")), { length: "P2M10D" }, true],
  ["does not fit in days", fitsUnitByUnit(lab.length, duration("P1M10D")), { length: "P2M9D" }, false],
  ["does not fit in months", fitsUnitByUnit(lab.length, duration("P1M10D")), { length: "P10D" }, false],
  ["days of a term", termDays(date("2026-01-01"), lab.length, duration("P0D")), { length: "P1M" }, 31],
  [
    "days of a term, a part suspended",
    termDays(date("2026-01-01"), lab.length, duration("P1M")),
    { length: "P2M" },
    31,
  ],
  [
    "days of a term of mixed units: nobody chose",
    termDays(date("2026-01-01"), lab.length, duration("P10D")),
    { length: "P1M" },
    null,
    { policies: { "clock.months-less-days": "ask" } },
  ],
  [
    "days of a term of mixed units: chosen",
    termDays(date("2026-01-01"), lab.length, duration("P10D")),
    { length: "P1M" },
    21,
    each,
  ],
  [
    "more suspended than imposed",
    termDays(date("2026-01-01"), lab.length, duration("P2M")),
    { length: "P1M" },
    null,
    each,
  ],
  ["days of a term: unknown start", termDays(lab.day, duration("P1M"), duration("P0D")), {}, null],
  [
    "two thirds of 90 days",
    shareDays(date("2026-01-01"), duration("P90D"), duration("P0D"), number(2), number(3)),
    {},
    60,
  ],
  [
    "two thirds of a term of mixed units: nobody chose",
    shareDays(date("2026-01-01"), duration("P1M"), duration("P10D"), number(2), number(3)),
    {},
    null,
    { policies: { "clock.months-less-days": "ask" } },
  ],
  ["last day of four months", lastDayOfTerm(lab.day, duration("P4M")), { day: "2026-01-01" }, "2026-04-30"],
  ["last day of ten days", lastDayOfTerm(lab.day, duration("P10D")), { day: "2026-01-01" }, "2026-01-10"],
  [
    "last day: bounds",
    lastDayOfTerm(either(date("2026-01-01"), date("2026-01-05")), duration("P10D")),
    {},
    { earliest: "2026-01-10", latest: "2026-01-14" },
  ],
  [
    "moved on by days outside",
    pastInterruptions(lab.day, lab.spans, date("2026-01-01")),
    { day: "2026-02-01", spans: [{ from: "2026-01-10", to: "2026-01-12" }] },
    "2026-02-04",
  ],
  [
    "moved on: a stay still runs",
    pastInterruptions(lab.day, lab.spans, date("2026-01-01")),
    { day: "2026-02-01", spans: [{ from: "2026-01-10", to: null }] },
    "none",
  ],
  ["from a day on", onwards(lab.day), { day: "2026-01-01" }, [{ from: "2026-01-01", to: null }]],
  ["unbroken for so long", firstUnbroken(lab.spans, duration("P14D"), date("2026-01-20")), spans, "2026-01-26"],
  ["unbroken for just so long", firstUnbroken(lab.spans, duration("P10D"), date("2026-01-10")), spans, "2026-01-10"],
  ["unbroken: the first is over", firstUnbroken(lab.spans, duration("P10D"), date("2026-01-11")), spans, "2026-01-22"],
  ["unbroken: a month is too long", firstUnbroken(lab.spans, duration("P1M"), date("2026-01-11")), spans, "none"],
  ["still runs", openEnded(lab.spans), running, true],
  ["runs no longer", openEnded(lab.spans), spans, false],
  ["still runs: unknown", openEnded(lab.spans), {}, null],
  ["no custody", openEnded(lab.spans), { spans: "none" }, false],
  ["custody: four hours", custodyDays(number(240, "minutes"), number(4, "hours"), number(24, "hours")), {}, 0],
  ["custody: past four hours", custodyDays(number(241, "minutes"), number(4, "hours"), number(24, "hours")), {}, 1],
  ["custody: unknown", custodyDays(lab.n, number(4, "hours"), number(24, "hours")), {}, null],
  ["no date", noDate, {}, "none"],
  ["never after no date", gte(on, noDate), {}, false],
];

const rows = [...numbers, ...dates, ...durations, ...periodRows, ...terms].map(
  ([what, expression, facts, expected, asked]) => ({ what, expression, facts, expected, asked }),
);
test.each(rows)("$what", ({ expression, facts, expected, asked }) => {
  expect(shownValue(expression, facts, asked)).toEqual(expected);
});

const settings = { policy: () => "ask" };
const fn = (name: string) => {
  const found = functions.get(name);
  if (found === undefined) throw new Error(name);
  return found;
};
test.each([
  ["known", "add", [1, 2], 3],
  ["bounds rise", "add", [new Range(1, 2), 3], new Range(4, 5)],
  [
    "bounds without an upper end",
    "subtract",
    [new Range(1, Number.POSITIVE_INFINITY), 3],
    new Range(-2, Number.POSITIVE_INFINITY),
  ],
  [
    "bounds without a lower end",
    "subtract",
    [new Range(Number.NEGATIVE_INFINITY, 1), 3],
    new Range(Number.NEGATIVE_INFINITY, -2),
  ],
  ["bounds fall", "subtract", [3, new Range(Number.NEGATIVE_INFINITY, 1)], new Range(2, Number.POSITIVE_INFINITY)],
  ["least of open bounds", "smallest", [new Range(2, Number.POSITIVE_INFINITY), 3], new Range(2, 3)],
  ["not monotone", "times", [new Range(1, 2), 3], UNKNOWN],
  ["bounds that are one day", "plusDays", [new Range(1, 2), new Range(3, 3)], new Range(4, 5)],
  ["none over unknown", "times", [NONE, UNKNOWN], NONE],
  ["conflict is unknown beside unknown", "times", [CONFLICT, UNKNOWN], UNKNOWN],
  ["conflict", "times", [CONFLICT, 2], CONFLICT],
  ["conflict then none", "times", [CONFLICT, NONE], NONE],
  ["none then conflict", "times", [NONE, CONFLICT], NONE],
  ["unions of what is unknown", "union", [[], UNKNOWN], UNKNOWN],
] as const)("%s: %s", (_, name, operands, expected) => {
  expect(applyFunction(fn(name), operands as never, settings)).toEqual(expected);
});

test.each([
  ["plusDays", [dateType], "plusDays takes 2 operands, got 1"],
  ["plusDays", [dateType, numberType("days"), numberType()], "plusDays takes 2 operands, got 3"],
  ["plusDays", [dateType, dateType], "plusDays: operand 2 must be a number, got date"],
  ["plusDays", [dateType, numberType("days")], undefined],
  [
    "add",
    [numberType("days"), numberType("hours")],
    "add: operands of different units: number of days, number of hours",
  ],
  ["add", [numberType("days"), numberType("days"), numberType("days")], undefined],
  [
    "subtract",
    [numberType("days"), numberType("hours")],
    "subtract: operands of different units: number of days, number of hours",
  ],
  ["smallest", [dateType, dateType], undefined],
  ["addDurations", [durationType, booleanType], "addDurations: operands of different units: duration, boolean"],
  ["add", [], undefined],
  ["plusDays", [dateType, numberType("months")], "plusDays: operand 2 must be a number of days, got number of months"],
  ["plusDays", [dateType, numberType()], "plusDays: operand 2 must be a number of days, got number"],
  ["ofMonths", [numberType("days")], "ofMonths: operand 1 must be a number of months, got number of days"],
] as const)("%s of %j: %s", (name, types, fault) => {
  expect(operandFault(name, fn(name), types)?.message).toBe(fault);
});

test("every function has its name in both languages, and its result for what it takes", () => {
  for (const [name, known] of functions) {
    expect([name, known.name.nb, known.name.en].every((word) => word.length > 0)).toBe(true);
    const operands = known.parameters.map((kind, at) =>
      kind === "number" ? numberType(known.units?.[at] ?? "days") : ({ kind, values: [] } as never),
    );
    expect(operandFault(name, known, known.variadic === true ? operands.slice(0, 1) : operands)).toBeUndefined();
    expect(known.result(operands).kind).toMatch(/^(number|date|moment|boolean|duration|periods)$/);
    if (known.monotone !== undefined) expect(known.monotone).toHaveLength(known.parameters.length);
  }
});

test.each([
  ["days against months", "plusDays", [dateType, numberType("months")], "wrong-unit"],
  ["kroner among days", "add", [numberType("days"), numberType("NOK", 2)], "wrong-unit"],
  ["a duration among days", "smallest", [numberType("days"), durationType], "wrong-unit"],
  ["a date among days", "smallest", [numberType("days"), dateType], "type-mismatch"],
  ["a duration among kroner", "smallest", [numberType("NOK"), durationType], "type-mismatch"],
  ["no number at all", "plusDays", [dateType, dateType], "type-mismatch"],
  ["too few", "plusDays", [dateType], "type-mismatch"],
] as const)("%s: %s says which fault", (_, name, types, code) => {
  expect(operandFault(name, fn(name), types)?.code).toBe(code);
});

test("units that do not fit are refused while the law is built", () => {
  expect(() => add(days(1), number(1, "hours"))).toThrow(new BuildFault("add: number of days meets number of hours"));
  expect(() => add()).toThrow(new BuildFault("add needs at least one operand"));
  expect(() => subtract(days(1), number(1))).toThrow("subtract: number of days meets number");
  expect(() => smallest(days(1), date("2026-01-01") as never)).toThrow("smallest: number of days meets date");
  expect(clash.node).toEqual({ op: "slot", id: "clash" });
});
