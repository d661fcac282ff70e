import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ageOn,
  between,
  birthday,
  duration,
  formatDay,
  formatDuration,
  formatFraction,
  isOver,
  isUnder,
  monthsBetween,
  monthsCounted,
  plus,
  yearsBetween,
} from "../src/index.ts";
import { anyDay, day } from "./support.ts";

describe("months and years between two dates", () => {
  it.each([
    ["2026-01-15", "2026-01-15", 0, 0, "P0D"],
    ["2026-01-15", "2026-02-14", 0, 0, "P30D"],
    ["2026-01-15", "2026-02-15", 1, 0, "P1M"],
    ["2026-01-31", "2026-02-27", 0, 0, "P27D"],
    ["2026-01-31", "2026-02-28", 1, 0, "P1M"],
    ["2026-01-31", "2026-03-30", 1, 0, "P1M30D"],
    ["2026-01-31", "2026-03-31", 2, 0, "P2M"],
    ["2024-02-29", "2025-02-28", 12, 1, "P1Y"],
    ["2020-05-17", "2026-11-27", 78, 6, "P6Y6M10D"],
    ["2026-01-15", "2027-01-14", 11, 0, "P11M30D"],
    ["2026-01-15", "2026-01-14", -1, -1, ""],
    ["2026-01-15", "2025-01-15", -12, -1, ""],
    ["2026-01-15", "2025-01-14", -13, -2, ""],
  ])("%s to %s: %i months, %i years, %s", (from, to, months, years, length) => {
    expect(monthsBetween(day(from), day(to))).toBe(months);
    expect(yearsBetween(day(from), day(to))).toBe(years);
    if (length !== "") expect(formatDuration(between(day(from), day(to)))).toBe(length);
  });

  it("added to the first day give the second", () => {
    fc.assert(
      fc.property(anyDay, fc.nat(20_000), (from, days) => {
        const length = between(from, from + days);
        expect(plus(from, length)).toBe(from + days);
        expect(length.months).toBeLessThan(12);
        expect(length.days).toBeLessThan(31);
      }),
    );
  });

  it("are the most that fit, and agree with Temporal where no month is short", () => {
    fc.assert(
      fc.property(anyDay, fc.nat(20_000), (from, days) => {
        const months = monthsBetween(from, from + days);
        expect(plus(from, duration({ months }))).toBeLessThanOrEqual(from + days);
        expect(plus(from, duration({ months: months + 1 }))).toBeGreaterThan(from + days);
        const plain = Temporal.PlainDate.from(formatDay(from));
        if (plain.day <= 28) {
          const until = plain.until(Temporal.PlainDate.from(formatDay(from + days)), { largestUnit: "month" });
          expect(months).toBe(until.months);
        }
      }),
    );
  });

  it.each([
    ["2026-01-01", "2026-06-01", "5/1", "5/1", "5/1"],
    ["2026-01-01", "2026-06-16", "5/1", "11/2", "6/1"],
    ["2026-01-01", "2026-02-15", "1/1", "3/2", "2/1"],
    ["2026-01-01", "2026-01-02", "0/1", "1/31", "1/1"],
    ["2026-01-31", "2026-03-01", "1/1", "32/31", "2/1"],
  ])("%s to %s counts %s, by days %s, started %s (months.part)", (from, to, whole, byDays, started) => {
    const count = (part: "whole-only" | "by-days" | "started-counts") =>
      formatFraction(monthsCounted(day(from), day(to), part));
    expect(count("whole-only")).toBe(whole);
    expect(count("by-days")).toBe(byDays);
    expect(count("started-counts")).toBe(started);
  });
});

describe("age", () => {
  it.each([
    ["2008-11-27", "2026-11-26", 17],
    ["2008-11-27", "2026-11-27", 18],
    ["2008-11-27", "2026-11-28", 18],
    ["2008-11-27", "2026-12-01", 18],
    ["2008-11-27", "2008-11-27", 0],
    ["2008-11-27", "2008-11-26", -1],
    ["2000-01-31", "2026-01-30", 25],
    ["2000-12-31", "2026-01-01", 25],
  ])("of one born %s on %s is %i", (born, on, age) => {
    expect(ageOn(day(born), day(on), "28-february")).toBe(age);
    expect(ageOn(day(born), day(on), "1-march")).toBe(age);
  });

  it.each([
    ["2026-02-27", 21, 21],
    ["2026-02-28", 22, 21],
    ["2026-03-01", 22, 22],
    ["2028-02-28", 23, 23],
    ["2028-02-29", 24, 24],
  ])("of one born 29 February 2004 on %s: %i by 28 February, %i by 1 March", (on, early, late) => {
    expect(ageOn(day("2004-02-29"), day(on), "28-february")).toBe(early);
    expect(ageOn(day("2004-02-29"), day(on), "1-march")).toBe(late);
  });

  it("has a birthday", () => {
    expect(formatDay(birthday(day("2004-02-29"), 18, "28-february"))).toBe("2022-02-28");
    expect(formatDay(birthday(day("2004-02-29"), 18, "1-march"))).toBe("2022-03-01");
    expect(formatDay(birthday(day("2004-02-29"), 20, "1-march"))).toBe("2024-02-29");
    expect(formatDay(birthday(day("2004-02-28"), 18, "1-march"))).toBe("2022-02-28");
  });

  it("is under until the birthday and over from it, or from the day after (age.over)", () => {
    const born = day("2008-11-27");
    const answers = (on: string) => [
      isUnder(born, 18, day(on), "28-february"),
      isOver(born, 18, day(on), "28-february", "from-birthday"),
      isOver(born, 18, day(on), "28-february", "day-after"),
    ];
    expect(answers("2026-11-26")).toEqual([true, false, false]);
    expect(answers("2026-11-27")).toEqual([false, true, false]);
    expect(answers("2026-11-28")).toEqual([false, true, true]);
  });

  it("of one born on 29 February passes the limits by the policy age.leap-day", () => {
    const born = day("2004-02-29");
    const on = day("2022-02-28");
    expect(isUnder(born, 18, on, "28-february")).toBe(false);
    expect(isUnder(born, 18, on, "1-march")).toBe(true);
    expect(isOver(born, 18, on, "1-march", "from-birthday")).toBe(false);
  });

  it("grows by one on each birthday and never falls", () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.nat(36_000),
        fc.constantFrom("28-february" as const, "1-march" as const),
        (born, days, leap) => {
          const age = ageOn(born, born + days, leap);
          expect(birthday(born, age, leap)).toBeLessThanOrEqual(born + days);
          expect(birthday(born, age + 1, leap)).toBeGreaterThan(born + days);
          expect(ageOn(born, born + days + 1, leap)).toBeGreaterThanOrEqual(age);
        },
      ),
    );
  });
});
