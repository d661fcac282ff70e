import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CustodyRule,
  compareFractions,
  dateOfDay,
  daysForCustody,
  daysForShare,
  daysOutside,
  daysStrictlyBetween,
  defaultPolicies,
  type FractionBase,
  fraction,
  HALF,
  type Imposed,
  lastDayOf,
  lastDayOfTerm,
  layTerm,
  NEVER,
  NO_TIME,
  ONE_THIRD,
  OPEN,
  type PartRule,
  type Periods,
  parseDuration,
  parseMinute,
  partServed,
  periodsOf,
  type Rounding,
  type ShareSettings,
  shareSettings,
  shiftedPast,
  type Term,
  type TermSettings,
  TWO_THIRDS,
  termSettings,
} from "../src/index.ts";
import { anyDay, anyDuration, day, faultOf, span, written, writtenSpan } from "./support.ts";

const usual: TermSettings = termSettings(defaultPolicies);
const usualShare: ShareSettings = shareSettings(defaultPolicies);

const imposed = (length: string, suspended = "P0D"): Imposed => ({
  length: parseDuration(length),
  suspended: parseDuration(suspended),
});

interface Situation {
  readonly start?: string;
  readonly suspended?: string;
  readonly remand?: number;
  readonly settings?: Partial<TermSettings>;
}

function term(
  length: string,
  { start = "2026-01-01", suspended = "P0D", remand = 0, settings = {} }: Situation = {},
): Term {
  return layTerm(day(start), [imposed(length, suspended)], remand, { ...usual, ...settings });
}

describe("a term on the calendar", () => {
  it.each([
    ["P73D", "2026-01-01", 73, "2026-03-14"],
    ["P1D", "2026-01-01", 1, "2026-01-01"],
    ["P1M", "2026-01-01", 31, "2026-01-31"],
    ["P18M", "2026-01-01", 546, "2027-06-30"],
    ["P1Y6M", "2026-01-01", 546, "2027-06-30"],
    ["P12M", "2024-01-01", 366, "2024-12-31"],
    ["P1M", "2026-01-31", 28, "2026-02-27"],
    ["P1M", "2026-02-01", 28, "2026-02-28"],
    ["P1M10D", "2026-01-31", 38, "2026-03-09"],
    ["P1Y", "2024-02-29", 365, "2025-02-27"],
    ["P2W", "2026-01-01", 14, "2026-01-14"],
  ])("of %s from %s is %i days, to %s", (length, start, days, last) => {
    const laid = term(length, { start });
    expect(laid.days).toBe(days);
    expect(written(lastDayOfTerm(laid))).toBe(last);
    expect(written(lastDayOf(day(start), parseDuration(length)))).toBe(last);
    expect([laid.intake, laid.firstServed].map(written)).toEqual([start, start]);
    expect(laid.mixedUnits).toBe(false);
  });

  it("ends by the policy clock.month-to-date where the month lacks the number", () => {
    const settings = { monthToDate: "first-of-next" } as const;
    expect(written(lastDayOfTerm(term("P1M", { start: "2026-01-31", settings })))).toBe("2026-02-28");
    expect(written(lastDayOfTerm(term("P1M", { start: "2026-01-29", settings })))).toBe("2026-02-28");
    expect(written(lastDayOfTerm(term("P1M", { start: "2026-01-28", settings })))).toBe("2026-02-27");
    expect(written(lastDayOfTerm(term("P1M10D", { start: "2026-01-31", settings })))).toBe("2026-03-10");
  });

  it("is laid by the policy clock.unit-order", () => {
    const settings = { unitOrder: "days-then-months" } as const;
    expect(term("P1M10D", { start: "2026-01-31" }).days).toBe(38);
    expect(term("P1M10D", { start: "2026-01-31", settings }).days).toBe(38);
    expect(term("P1M10D", { start: "2026-01-25" }).days).toBe(41);
    expect(term("P1M10D", { start: "2026-01-25", settings }).days).toBe(38);
  });

  it("begins by the policy clock.intake-day", () => {
    const laid = term("P10D", { settings: { intakeDay: "not-counted" } });
    expect(laid.days).toBe(10);
    expect(written(laid.firstServed)).toBe("2026-01-02");
    expect(written(lastDayOfTerm(laid))).toBe("2026-01-11");
    // As a deadline of a month from 31 January does.
    const month = term("P1M", { start: "2026-01-31", settings: { intakeDay: "not-counted" } });
    expect(written(lastDayOfTerm(month))).toBe("2026-02-28");
  });

  it("of several sentences is summed by unit, or laid one after another (clock.total-term)", () => {
    const two = [imposed("P1M5D"), imposed("P1M")];
    const summed = layTerm(day("2026-01-31"), two, 0, usual);
    expect(summed.days).toBe(day("2026-04-05") - day("2026-01-31"));
    expect(summed.parts).toEqual([{ from: day("2026-01-31"), months: 2, days: 5, covers: 64 }]);
    const after = layTerm(day("2026-01-31"), two, 0, { ...usual, totalTerm: "one-after-another" });
    expect(after.parts).toEqual([
      { from: day("2026-01-31"), months: 1, days: 5, covers: 33 },
      { from: day("2026-03-05"), months: 1, days: 0, covers: 31 },
    ]);
    expect(after.days).toBe(64);
    const mixed = [imposed("P1M"), imposed("P1M", "P5D")];
    expect(layTerm(day("2026-01-31"), mixed, 0, { ...usual, totalTerm: "one-after-another" }).mixedUnits).toBe(true);
    expect(layTerm(day("2026-01-31"), [], 0, usual).days).toBe(0);
  });

  it.each([
    ["P18M", "P6M", 365, false],
    ["P120D", "P60D", 60, false],
    ["P6M", "P60D", 121, true],
    ["P1Y", "P120D", 245, true],
    ["P90D", "P1M", 59, true],
    ["P1M10D", "P10D", 31, false],
    ["P18M", "P18M", 0, false],
  ])("of %s of which %s is suspended is %i days (doubtful: %s)", (length, suspended, days, mixed) => {
    const laid = term(length, { suspended });
    expect(laid.days).toBe(days);
    expect(laid.mixedUnits).toBe(mixed);
  });

  it("takes a suspended part off by the policy clock.months-less-days", () => {
    const settings = { monthsLessDays: "back-from-the-end" } as const;
    const both = (length: string, suspended: string, start: string) => [
      term(length, { suspended, start }).days,
      term(length, { suspended, start, settings }).days,
    ];
    expect(both("P6M", "P60D", "2026-01-01")).toEqual([121, 121]);
    // 3 months from 30 November end 28 February; one month back from there is 28 January, not 30.
    expect(both("P3M", "P1M", "2026-11-30")).toEqual([61, 59]);
    expect(both("P3M", "P1M5D", "2026-11-30")).toEqual([56, 54]);
    expect(both("P90D", "P1M", "2026-01-01")).toEqual([59, 59]);
  });

  it("of days less months takes the months off the end of the days", () => {
    // 90 days from 10 February reach 11 May; a month back is 11 April.
    expect(term("P90D", { suspended: "P1M", start: "2026-02-10" }).days).toBe(60);
    // 90 days from 2 January end after 1 April; a month back from 2 April is 2 March: 59 days.
    expect(term("P90D", { suspended: "P1M", start: "2026-01-02" }).days).toBe(59);
    expect(term("P90D", { suspended: "P1M", start: "2026-01-30" }).days).toBe(59);
  });

  it("cannot be less than nothing", () => {
    const fault = faultOf(() => term("P30D", { suspended: "P40D" }));
    expect(fault.code).toBe("deduction-exceeds-term");
    expect(fault.value).toBe("10");
    expect(fault.text).toEqual({
      nb: "den betingede delen er 10 dager lengre enn hele straffen",
      en: "the suspended part is 10 days longer than the whole term",
    });
    expect(faultOf(() => term("P30D", { remand: -1 })).text).toEqual({
      nb: "-1 er ikke et helt antall dager på minst 0",
      en: "-1 is not a whole number of days of at least 0",
    });
  });

  it("grows with its length, and a later start ends no earlier", () => {
    fc.assert(
      fc.property(
        anyDay,
        anyDuration,
        fc.nat(60),
        fc.constantFrom("last-of-month" as const, "first-of-next" as const),
        (start, length, more, monthToDate) => {
          const settings = { ...usual, monthToDate };
          const lay = (from: number, extra: number) =>
            layTerm(from, [{ length: { ...length, days: length.days + extra }, suspended: NO_TIME }], 0, settings);
          expect(lay(start, more).days).toBe(lay(start, 0).days + more);
          const [early, late] = [lastDayOfTerm(lay(start, 0)), lastDayOfTerm(lay(start + more, 0))];
          expect(late as number).toBeGreaterThanOrEqual(early as number);
        },
      ),
    );
  });
});

describe("days already served", () => {
  it("come off every date, or start the term earlier (remand.placement)", () => {
    const off = term("P120D", { remand: 70 });
    expect(off.days).toBe(120);
    expect(written(dateOfDay(off, 80))).toBe("2026-01-10");
    expect(written(lastDayOfTerm(off))).toBe("2026-02-19");
    const earlier = { remandPlacement: "earlier-start" } as const;
    // Two months from 1 February are 59 days, from 2 January 59 too, from 15 December 62.
    const months = (remand: number, settings?: Partial<TermSettings>) =>
      term("P2M", { start: "2026-02-01", remand, ...(settings && { settings }) });
    expect([months(48).days, months(48, earlier).days]).toEqual([59, 62]);
    expect(written(lastDayOfTerm(months(48)))).toBe("2026-02-11");
    expect(written(lastDayOfTerm(months(48, earlier)))).toBe("2026-02-14");
  });

  it("may be enough before intake", () => {
    const served = term("P30D", { remand: 40 });
    expect(written(lastDayOfTerm(served))).toBe("2025-12-21");
    expect(written(dateOfDay(served, 40))).toBe("2025-12-31");
    expect(written(dateOfDay(served, 41))).toBe("2026-01-01");
  });
});

describe("a share of a term", () => {
  const days = (length: string, share: typeof HALF, base: FractionBase = "calendar-days", rounding: Rounding = "up") =>
    daysForShare(term(length), share, { ...usualShare, base, rounding });

  it("is of the days on the calendar, rounded up", () => {
    expect(days("P100D", TWO_THIRDS)).toBe(67);
    expect(days("P100D", ONE_THIRD)).toBe(34);
    expect(days("P91D", HALF)).toBe(46);
    expect(days("P18M", TWO_THIRDS)).toBe(364);
    expect(days("P100D", TWO_THIRDS, "calendar-days", "down")).toBe(66);
  });

  it("of months divides the months first by the policy clock.fraction-base", () => {
    const laid = term("P18M");
    expect(written(dateOfDay(laid, days("P18M", TWO_THIRDS)))).toBe("2026-12-30");
    expect(days("P18M", TWO_THIRDS, "split-months-first")).toBe(365);
    expect(written(dateOfDay(laid, days("P18M", TWO_THIRDS, "split-months-first")))).toBe("2026-12-31");
    // One third of ten months: three months and a third of April's 30 days.
    expect(days("P10M", ONE_THIRD, "split-months-first")).toBe(100);
    // Half of one month and five days: half of 31, and two and a half, together 18.
    expect(days("P1M5D", HALF, "split-months-first")).toBe(18);
    expect(days("P1M6D", HALF, "split-months-first")).toBe(19);
    expect(days("P1M6D", HALF, "split-months-first", "down")).toBe(18);
    expect(days("P100D", TWO_THIRDS, "split-months-first")).toBe(67);
  });

  it("divides months that days are suspended of, and days that months are suspended of", () => {
    const split = { ...usualShare, base: "split-months-first" } as const;
    expect(daysForShare(term("P6M", { suspended: "P60D" }), HALF, split)).toBe(90 - 30);
    expect(daysForShare(term("P90D", { suspended: "P1M" }), HALF, split)).toBe(30);
    expect(daysForShare(term("P90D", { suspended: "P1M" }), HALF, usualShare)).toBe(30);
    const from10February = term("P90D", { suspended: "P1M", start: "2026-02-10" });
    expect(daysForShare(from10February, HALF, { ...split, rounding: "down" })).toBe(30);
  });

  it("divides months by the policy clock.month-to-date too", () => {
    const laid = term("P3M", { start: "2026-12-31" });
    const split = (monthToDate: "last-of-month" | "first-of-next") =>
      daysForShare(laid, TWO_THIRDS, { base: "split-months-first", rounding: "up", monthToDate });
    expect([split("last-of-month"), split("first-of-next")]).toEqual([59, 60]);
  });

  it("of several parts adds the exact shares before it rounds", () => {
    const settings = { ...usual, totalTerm: "one-after-another" } as const;
    const laid = layTerm(day("2026-01-01"), [imposed("P1D"), imposed("P1D")], 0, settings);
    expect(daysForShare(laid, HALF, { ...usualShare, base: "split-months-first" })).toBe(1);
    expect(
      daysForShare(layTerm(day("2026-01-01"), [], 0, settings), HALF, { ...usualShare, base: "split-months-first" }),
    ).toBe(0);
  });

  it("never falls when the share or the term grows", () => {
    const shares = fc
      .tuple(fc.nat(12), fc.integer({ min: 1, max: 12 }))
      .filter(([numerator, denominator]) => numerator <= denominator)
      .map(([numerator, denominator]) => fraction(numerator, denominator));
    const settings = fc.record({
      base: fc.constantFrom<FractionBase>("calendar-days", "split-months-first"),
      rounding: fc.constantFrom<Rounding>("up", "down", "nearest"),
      monthToDate: fc.constantFrom("last-of-month" as const, "first-of-next" as const),
    });
    fc.assert(
      fc.property(anyDay, anyDuration, fc.nat(30), shares, shares, settings, (start, length, more, a, b, how) => {
        const lay = (extra: number) =>
          layTerm(start, [{ length: { ...length, days: length.days + extra }, suspended: NO_TIME }], 0, {
            ...usual,
            monthToDate: how.monthToDate,
          });
        const [small, large] = compareFractions(a, b) <= 0 ? [a, b] : [b, a];
        expect(daysForShare(lay(0), small, how)).toBeLessThanOrEqual(daysForShare(lay(0), large, how));
        expect(daysForShare(lay(0), a, how)).toBeLessThanOrEqual(daysForShare(lay(more), a, how));
        expect(daysForShare(lay(0), fraction(1, 1), how)).toBe(lay(0).days);
        expect(daysForShare(lay(0), fraction(0, 1), how)).toBe(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe("a part served, with a least number of days and a least rest", () => {
  const rule: PartRule = {
    share: TWO_THIRDS,
    atLeastDays: 60,
    leastReached: "end-of-day",
    leavingAtLeast: 14,
    exactRest: "enough",
  };

  // The worked checks of outside-law § 22, with the numbers of strgjfl. § 42.
  it.each([
    ["P73D", "short-rest", 60, 13],
    ["P74D", "reached", 60, 14],
    ["P90D", "reached", 60, 30],
    ["P91D", "reached", 61, 30],
    ["P120D", "reached", 80, 40],
    ["P45D", "full-term", 45, 0],
    ["P60D", "full-term", 60, 0],
    ["P61D", "short-rest", 60, 1],
    ["P18M", "reached", 364, 182],
  ] as const)("of %s: %s on day %i with %i left", (length, outcome, number, left) => {
    expect(partServed(term(length), rule, usualShare)).toEqual({ outcome, day: number, left });
  });

  it("of 120 days with 70 on remand is served 10 days after intake", () => {
    const laid = term("P120D", { remand: 70 });
    const served = partServed(laid, rule, usualShare);
    expect(served.day - laid.credited).toBe(10);
    expect(written(dateOfDay(laid, served.day))).toBe("2026-01-10");
  });

  it("reads the least days by the policy clock.sixty-days and the rest by clock.fourteen-days", () => {
    const later = { ...rule, leastReached: "day-after" } as const;
    expect(partServed(term("P90D"), later, usualShare)).toEqual({ outcome: "reached", day: 61, left: 29 });
    expect(partServed(term("P120D"), later, usualShare).day).toBe(80);
    const longer = { ...rule, exactRest: "too-short" } as const;
    expect(partServed(term("P74D"), longer, usualShare).outcome).toBe("short-rest");
    expect(partServed(term("P75D"), longer, usualShare).outcome).toBe("reached");
  });

  it("may have no least days and no least rest", () => {
    const plain: PartRule = { ...rule, share: HALF, atLeastDays: 0, leavingAtLeast: 0 };
    expect(partServed(term("P10D"), plain, usualShare)).toEqual({ outcome: "reached", day: 5, left: 5 });
    expect(partServed(term("P10D"), { ...plain, leastReached: "day-after" }, usualShare).day).toBe(5);
    expect(partServed(term("P0D"), { ...plain, leastReached: "day-after" }, usualShare)).toEqual({
      outcome: "full-term",
      day: 0,
      left: 0,
    });
    const third = { ...plain, share: ONE_THIRD, leastReached: "day-after" } as const;
    expect(partServed(term("P1D"), third, usualShare)).toEqual({ outcome: "full-term", day: 1, left: 0 });
    expect(
      partServed(term("P30D"), { ...plain, share: fraction(0, 1), leastReached: "day-after" }, usualShare).day,
    ).toBe(0);
  });
});

describe("an interruption", () => {
  const outside = (...spans: string[]): Periods => periodsOf(spans.map(span));

  it("moves the dates that come after it by its whole days", () => {
    const laid = term("P30D");
    expect(written(lastDayOfTerm(laid, outside("2026-01-10..2026-01-14")))).toBe("2026-02-04");
    expect(written(dateOfDay(laid, 9, outside("2026-01-10..2026-01-14")))).toBe("2026-01-09");
    expect(written(dateOfDay(laid, 10, outside("2026-01-10..2026-01-14")))).toBe("2026-01-15");
    expect(written(lastDayOfTerm(laid, outside("2026-01-10..2026-01-14", "2026-02-04..2026-02-05")))).toBe(
      "2026-02-06",
    );
    expect(written(lastDayOfTerm(laid, outside("2026-01-10..2026-01-14", "2026-02-05..2026-02-05")))).toBe(
      "2026-02-04",
    );
    expect(written(lastDayOfTerm(laid, NEVER))).toBe("2026-01-30");
  });

  it("counts from intake only", () => {
    const laid = term("P30D", { remand: 10 });
    expect(written(lastDayOfTerm(laid))).toBe("2026-01-20");
    expect(written(lastDayOfTerm(laid, outside("2025-12-20..2026-01-02")))).toBe("2026-01-22");
    expect(written(dateOfDay(laid, 10, outside("2025-12-20..2026-01-02")))).toBe("2025-12-31");
    expect(written(dateOfDay(laid, 11, outside("2025-12-20..2026-01-02")))).toBe("2026-01-03");
  });

  it("that still lasts leaves the later dates open", () => {
    const running = [{ from: day("2026-01-10"), to: OPEN }];
    expect(dateOfDay(term("P30D"), 10, running)).toBeUndefined();
    expect(written(dateOfDay(term("P30D"), 9, running))).toBe("2026-01-09");
    expect(shiftedPast(day("2026-01-30"), running, day("2026-01-11"))).toBeUndefined();
    expect(shiftedPast(5, [{ from: 1, to: 2 }], 3)).toBe(5);
    expect(shiftedPast(5, [{ from: 1, to: 2 }], 2)).toBe(6);
  });

  it.each([
    ["2026-01-10T12:00", "2026-01-14T12:00", "2026-01-11..2026-01-13", "2026-01-10..2026-01-14"],
    ["2026-01-10T00:00", "2026-01-14T00:00", "2026-01-10..2026-01-13", "2026-01-10..2026-01-13"],
    ["2026-01-10T00:01", "2026-01-11T23:59", "none", "2026-01-10..2026-01-11"],
    ["2026-01-10T08:00", "2026-01-10T20:00", "none", "2026-01-10..2026-01-10"],
    ["2026-01-10T08:00", "2026-01-12T20:00", "2026-01-11..2026-01-11", "2026-01-10..2026-01-12"],
  ])("from %s to %s is %s in whole days, %s in started ones (clock.interruption)", (left, back, whole, started) => {
    const taken = (setting: "whole-days" | "started-days") =>
      writtenSpan(daysOutside(parseMinute(left), parseMinute(back), setting)[0]);
    expect([taken("whole-days"), taken("started-days")]).toEqual([whole, started]);
  });

  it("may still last, and may not end before it begins", () => {
    const left = parseMinute("2026-01-10T12:00");
    expect(daysOutside(left, undefined, "whole-days")).toEqual([{ from: day("2026-01-11"), to: OPEN }]);
    expect(daysOutside(left, undefined, "started-days")).toEqual([{ from: day("2026-01-10"), to: OPEN }]);
    expect(daysOutside(left, left, "whole-days")).toEqual([]);
    const fault = faultOf(() => daysOutside(left, left - 1, "whole-days"));
    expect(fault.code).toBe("period-reversed");
    expect(fault.value).toBe(`${left}..${left - 1}`);
    expect(fault.text).toEqual({
      nb: "avbruddet slutter før det begynner",
      en: "the interruption ends before it begins",
    });
  });

  it("leaves as many days served as there would have been", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.array(fc.tuple(fc.nat(300), fc.nat(20)), { maxLength: 5 }),
        (number, gaps) => {
          const start = day("2026-01-01");
          const away = periodsOf(gaps.map(([from, length]) => ({ from: start + from, to: start + from + length })));
          const date = dateOfDay(term("P200D"), number, away) as number;
          let served = 0;
          for (let at = start; at <= date; at++) if (!away.some(({ from, to }) => from <= at && at <= to)) served++;
          expect(served).toBe(number);
          expect(away.some(({ from, to }) => from <= date && date <= to)).toBe(false);
        },
      ),
    );
  });
});

describe("custody", () => {
  const rule: CustodyRule = { beyondHours: 4, hoursForOneDay: 24 };

  it.each([
    [0, 0, 0],
    [240, 0, 0],
    [241, 1, 1],
    [1440, 1, 1],
    [1441, 2, 1],
    [1680, 2, 1],
    [1681, 2, 2],
    [2880, 2, 2],
    [2881, 3, 2],
  ])(
    "of %i minutes gives %i days, or %i when the first hours come off (remand.four-hours)",
    (minutes, threshold, off) => {
      expect(daysForCustody(minutes, rule, "threshold-only")).toBe(threshold);
      expect(daysForCustody(minutes, rule, "off-every-period")).toBe(off);
    },
  );

  it("in isolation gives a day for each started two days", () => {
    const isolation: CustodyRule = { beyondHours: 4, hoursForOneDay: 48 };
    expect(daysForCustody(48 * 60, isolation, "threshold-only")).toBe(1);
    expect(daysForCustody(48 * 60 + 1, isolation, "threshold-only")).toBe(2);
  });

  it("is not below zero", () => {
    expect(faultOf(() => daysForCustody(-1, rule, "threshold-only")).text).toEqual({
      nb: "-1 er ikke et helt antall minutter på minst 0",
      en: "-1 is not a whole number of minutes of at least 0",
    });
  });

  it("between a judgment and intake counts neither day", () => {
    expect(daysStrictlyBetween(day("2026-01-01"), day("2026-01-10"))).toBe(8);
    expect(daysStrictlyBetween(day("2026-01-01"), day("2026-01-02"))).toBe(0);
    expect(daysStrictlyBetween(day("2026-01-01"), day("2026-01-01"))).toBe(0);
  });
});
