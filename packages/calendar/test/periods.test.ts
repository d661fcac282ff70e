import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bridged,
  clip,
  covers,
  type Day,
  daysIn,
  daysInWindow,
  includes,
  intersect,
  isOpen,
  lengthOf,
  longest,
  minusPeriods,
  NEVER,
  OPEN,
  type Periods,
  period,
  periodsOf,
  rolling,
  rollingCount,
  runAt,
  union,
  yearFrom,
} from "../src/index.ts";
import { day, faultOf, span, writtenSpan } from "./support.ts";

const stretches = (...pairs: [Day, Day][]): Periods => pairs.map(([from, to]) => ({ from, to }));

/** Some stretches within 60 days, and the set of days that they cover. */
const anyPeriods = fc
  .array(fc.tuple(fc.nat(60), fc.nat(9)), { maxLength: 6 })
  .map((pairs) => periodsOf(pairs.map(([from, length]) => ({ from, to: from + length }))));

const daySet = (periods: Periods): Set<Day> => {
  const days = new Set<Day>();
  for (const { from, to } of periods) for (let at = from; at <= to; at++) days.add(at);
  return days;
};

describe("periods", () => {
  it("are sorted, and joined where they overlap or touch", () => {
    expect(periodsOf(stretches([10, 12], [1, 3]))).toEqual(stretches([1, 3], [10, 12]));
    expect(periodsOf(stretches([1, 3], [4, 6]))).toEqual(stretches([1, 6]));
    expect(periodsOf(stretches([1, 3], [5, 6]))).toEqual(stretches([1, 3], [5, 6]));
    expect(periodsOf(stretches([1, 9], [2, 4]))).toEqual(stretches([1, 9]));
    expect(periodsOf(stretches([1, 9], [2, 9]))).toEqual(stretches([1, 9]));
    expect(periodsOf(stretches([5, OPEN], [1, 6]))).toEqual(stretches([1, OPEN]));
    expect(periodsOf([])).toEqual([]);
    expect(NEVER).toEqual([]);
  });

  it("may not end before they begin", () => {
    expect(period(3, 3)).toEqual({ from: 3, to: 3 });
    const fault = faultOf(() => period(4, 3));
    expect(fault.code).toBe("period-reversed");
    expect(fault.value).toBe("4..3");
    expect(fault.text).toEqual({
      nb: "perioden slutter (dag 3) før den begynner (dag 4)",
      en: "the period ends (day 3) before it begins (day 4)",
      nn: "perioden sluttar (dag 3) før han tek til (dag 4)",
    });
    expect(faultOf(() => periodsOf(stretches([4, 3]))).code).toBe("period-reversed");
  });

  it("may still run", () => {
    expect(isOpen({ from: 1, to: OPEN })).toBe(true);
    expect(isOpen({ from: 1, to: OPEN - 1 })).toBe(false);
    expect(lengthOf({ from: 1, to: OPEN })).toBe(Number.POSITIVE_INFINITY);
    expect(daysIn(stretches([1, 2], [5, OPEN]))).toBe(Number.POSITIVE_INFINITY);
    expect(daysIn(clip(stretches([1, 2], [5, OPEN]), 2, 7))).toBe(4);
  });

  it("have days", () => {
    expect(lengthOf({ from: 5, to: 5 })).toBe(1);
    expect(daysIn(stretches([1, 3], [10, 12]))).toBe(6);
    expect(daysIn([])).toBe(0);
    expect(includes(stretches([1, 3]), 0)).toBe(false);
    expect(includes(stretches([1, 3]), 1)).toBe(true);
    expect(includes(stretches([1, 3]), 3)).toBe(true);
    expect(includes(stretches([1, 3]), 4)).toBe(false);
    expect(includes(stretches([1, 3], [5, 6]), 5)).toBe(true);
  });

  it("have a longest one, the first of equals", () => {
    expect(longest(stretches([1, 3], [10, 15], [20, 25]))).toEqual({ from: 10, to: 15 });
    expect(longest(stretches([1, 3], [10, OPEN]))).toEqual({ from: 10, to: OPEN });
    expect(longest([])).toBeUndefined();
  });

  it("are cut", () => {
    expect(clip(stretches([1, 5], [8, 9]), 3, 8)).toEqual(stretches([3, 5], [8, 8]));
    expect(clip(stretches([1, 5]), 3, 3)).toEqual(stretches([3, 3]));
    expect(clip(stretches([1, 5]), 4, 3)).toEqual([]);
    expect(minusPeriods(stretches([1, 9]), stretches([1, 2], [5, 5], [9, 12]))).toEqual(stretches([3, 4], [6, 8]));
    expect(minusPeriods(stretches([1, 9]), [])).toEqual(stretches([1, 9]));
    expect(minusPeriods(stretches([1, OPEN]), stretches([5, OPEN]))).toEqual(stretches([1, 4]));
  });

  it("behave as sets of days", () => {
    fc.assert(
      fc.property(anyPeriods, anyPeriods, fc.nat(70), fc.nat(70), (a, b, from, to) => {
        const [left, right] = [daySet(a), daySet(b)];
        expect(daySet(union(a, b))).toEqual(new Set([...left, ...right].sort((x, y) => x - y)));
        expect(daySet(intersect(a, b))).toEqual(left.intersection(right));
        expect(daySet(minusPeriods(a, b))).toEqual(left.difference(right));
        expect(daySet(clip(a, from, to))).toEqual(new Set([...left].filter((at) => from <= at && at <= to)));
        expect(daysIn(a)).toBe(left.size);
        for (const made of [union(a, b), intersect(a, b), minusPeriods(a, b)]) expect(periodsOf(made)).toEqual(made);
      }),
      { numRuns: 500 },
    );
  });
});

describe("a run", () => {
  const stays = stretches([1, 10], [13, 20], [30, 40]);

  it("goes over gaps that are bridged", () => {
    expect(runAt(stays, 5, 0)).toEqual({ from: 1, to: 10 });
    expect(runAt(stays, 5, 1)).toEqual({ from: 1, to: 10 });
    expect(runAt(stays, 5, 2)).toEqual({ from: 1, to: 20 });
    expect(runAt(stays, 11, 2)).toEqual({ from: 1, to: 20 });
    expect(runAt(stays, 11, 1)).toBeUndefined();
    expect(runAt(stays, 1, 9)).toEqual({ from: 1, to: 40 });
    expect(runAt(stays, 40, 9)).toEqual({ from: 1, to: 40 });
    expect(runAt(stays, 0, 9)).toBeUndefined();
    expect(runAt(stays, 41, 9)).toBeUndefined();
    expect(bridged(stays, 8)).toEqual(stretches([1, 20], [30, 40]));
    expect(bridged([], 8)).toEqual([]);
  });

  it("covers a stretch only without a gap", () => {
    expect(covers(stays, 13, 20)).toBe(true);
    expect(covers(stays, 12, 20)).toBe(false);
    expect(covers(stays, 13, 21)).toBe(false);
    expect(covers(stays, 10, 13)).toBe(false);
    expect(covers(stretches([1, OPEN]), 1, OPEN + 1)).toBe(true);
  });
});

describe("a rolling window", () => {
  it("counts the days in the window that ends on a day", () => {
    const stays = stretches([1, 10], [15, 16]);
    expect(daysInWindow(stays, 10, 10)).toBe(10);
    expect(daysInWindow(stays, 11, 10)).toBe(9);
    expect(daysInWindow(stays, 16, 10)).toBe(6);
    expect(daysInWindow(stays, 0, 10)).toBe(0);
  });

  it("finds the fullest one and the day it is reached", () => {
    expect(rolling(stretches([1, 10], [15, 16]), 10)).toEqual({ days: 10, end: 10 });
    expect(rolling(stretches([1, 3], [8, 12]), 12)).toEqual({ days: 8, end: 12 });
    expect(rolling(stretches([1, 3], [8, 11]), 10)).toEqual({ days: 6, end: 10 });
    expect(rolling(stretches([5, OPEN]), 90)).toEqual({ days: 90, end: 94 });
    expect(rolling([], 90)).toBeUndefined();
  });

  it("is 90 days in any 180", () => {
    const stays = periodsOf([span("2026-01-01..2026-02-14"), span("2026-05-01..2026-06-15")]);
    expect(rolling(stays, 180)?.days).toBe(91);
    expect(daysInWindow(stays, day("2026-06-14"), 180)).toBe(90);
  });

  it("agrees with counting every window", () => {
    fc.assert(
      fc.property(anyPeriods, fc.integer({ min: 1, max: 40 }), (periods, window) => {
        let best = { days: 0, end: 0 };
        const days = daySet(periods);
        for (let end = 0; end < 120; end++) {
          let count = 0;
          for (let at = end - window + 1; at <= end; at++) if (days.has(at)) count++;
          if (count > best.days) best = { days: count, end };
        }
        expect(rolling(periods, window)).toEqual(periods.length === 0 ? undefined : best);
      }),
      { numRuns: 1000 },
    );
  });

  it("is at least a day long", () => {
    for (const call of [() => rolling([], 0), () => rollingCount([], 0)]) {
      expect(faultOf(call).text).toEqual({
        nb: "0 er ikke et helt antall dager på minst 1",
        en: "0 is not a whole number of days of at least 1",
      });
    }
    expect(rolling(stretches([3, 4]), 1)).toEqual({ days: 1, end: 3 });
    expect(rollingCount([3, 4], 1)).toBe(1);
  });

  it("counts events, twice on one day too", () => {
    expect(rollingCount([], 10)).toBe(0);
    expect(rollingCount([5, 5, 1], 5)).toBe(3);
    expect(rollingCount([5, 5, 1], 4)).toBe(2);
    expect(rollingCount([1, 4, 8, 10, 11], 4)).toBe(3);
  });
});

describe("a personal year", () => {
  it.each([
    ["2024-05-10", "2024-05-09", "none"],
    ["2024-05-10", "2024-05-10", "2024-05-10..2025-05-09"],
    ["2024-05-10", "2025-05-09", "2024-05-10..2025-05-09"],
    ["2024-05-10", "2025-05-10", "2025-05-10..2026-05-09"],
    ["2024-02-29", "2025-02-28", "2025-02-28..2026-02-27"],
    ["2024-02-29", "2028-02-28", "2027-02-28..2028-02-28"],
    ["2024-02-29", "2028-02-29", "2028-02-29..2029-02-27"],
  ])("from %s, on %s, is %s", (anchor, on, year) => {
    expect(writtenSpan(yearFrom(day(anchor), day(on)))).toBe(year);
  });
});
