import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type BackwardsClosedDay,
  closedDays,
  type Duration,
  daysFrom,
  deadlineAfter,
  deadlineBefore,
  explainDeadlineAfter,
  formatDay,
  formatMinute,
  type HoursEnd,
  type HoursRules,
  hoursDeadline,
  isPlainSaturday,
  isWorkingDay,
  MINUTES_PER_DAY,
  parseDuration,
  parseMinute,
  startOfDay,
  toUtc,
  workingDayFrom,
  workingDayOffered,
} from "../src/index.ts";
import { day, faultOf, modernDay } from "./support.ts";

describe("a deadline in days, weeks, months or years", () => {
  it.each([
    // The first day is not counted: told on a Monday, seven days end on the next Monday.
    ["2026-11-23", "P7D", "2026-11-30"],
    ["2026-11-23", "P1W", "2026-11-30"],
    ["2026-11-27", "P3W", "2026-12-18"],
    ["2026-01-31", "P1M", "2026-03-02"],
    ["2025-01-31", "P1M", "2025-02-28"],
    ["2024-02-29", "P1Y", "2025-02-28"],
    // Ends on a Saturday, on a Sunday, in Easter, on 17 May, on Boxing Day before a Sunday.
    ["2026-11-21", "P7D", "2026-11-30"],
    ["2026-11-22", "P7D", "2026-11-30"],
    ["2026-03-26", "P7D", "2026-04-07"],
    ["2027-05-10", "P1W", "2027-05-18"],
    ["2026-12-19", "P7D", "2026-12-28"],
    // Christmas Eve and New Year's Eve are ordinary days.
    ["2026-12-17", "P7D", "2026-12-24"],
    ["2026-12-17", "P2W", "2026-12-31"],
    ["2026-11-27", "P0D", "2026-11-27"],
  ])("from %s, %s ends %s", (start, length, due) => {
    expect(formatDay(deadlineAfter(day(start), parseDuration(length), "extends"))).toBe(due);
  });

  it("is not extended where the norm says that § 149 does not hold", () => {
    expect(formatDay(deadlineAfter(day("2026-11-25"), parseDuration("P3D"), "stands"))).toBe("2026-11-28");
    expect(formatDay(deadlineAfter(day("2026-11-25"), parseDuration("P3D"), "extends"))).toBe("2026-11-30");
  });

  it("tells why it moved", () => {
    const explained = explainDeadlineAfter(day("2026-03-26"), parseDuration("P1W"), "extends");
    expect([explained.due, explained.counted].map(formatDay)).toEqual(["2026-04-07", "2026-04-02"]);
    expect(explained.moved).toEqual([
      { id: "maundy-thursday", name: { nb: "skjærtorsdag", en: "Maundy Thursday" }, source: "helligdagsfredloven § 2" },
    ]);
    expect(explainDeadlineAfter(day("2026-03-26"), parseDuration("P1W"), "stands")).toEqual({
      due: day("2026-04-02"),
      counted: day("2026-04-02"),
      moved: [],
    });
    expect(explainDeadlineAfter(day("2026-11-23"), parseDuration("P1W"), "extends").moved).toEqual([]);
    expect(closedDays(day("2026-11-28"))).toEqual([
      { id: "saturday", name: { nb: "lørdag", en: "Saturday" }, source: "dl. § 149 (1)" },
    ]);
    expect(closedDays(day("2026-11-29")).map(({ id }) => id)).toEqual(["sunday"]);
    expect(closedDays(day("2026-11-30"))).toEqual([]);
    expect(closedDays(day("2026-12-26")).map(({ id }) => id)).toEqual(["boxing-day"]);
  });

  const anyLength = fc
    .constantFrom("P1D", "P3D", "P7D", "P1W", "P3W", "P6W", "P1M", "P3M", "P6M", "P1Y")
    .map(parseDuration);

  it("never ends before its count, nor on a closed day, and no later start ends earlier", () => {
    fc.assert(
      fc.property(modernDay, anyLength, fc.nat(40), (start, length, later) => {
        const due = deadlineAfter(start, length, "extends");
        expect(due).toBeGreaterThanOrEqual(start + daysFrom(start, length));
        expect(isWorkingDay(due)).toBe(true);
        expect(due - deadlineAfter(start, length, "stands")).toBeLessThanOrEqual(6);
        expect(deadlineAfter(start + later, length, "extends")).toBeGreaterThanOrEqual(due);
      }),
    );
  });

  it.each<[string, string, BackwardsClosedDay, string]>([
    ["2026-11-27", "P3W", "stands", "2026-11-06"],
    ["2026-11-28", "P3W", "stands", "2026-11-07"],
    ["2026-11-28", "P3W", "previous-working-day", "2026-11-06"],
    ["2026-11-28", "P3W", "next-working-day", "2026-11-09"],
    ["2026-05-31", "P3M", "stands", "2026-02-28"],
    ["2026-11-30", "P1W", "previous-working-day", "2026-11-23"],
  ])("counted back from %s, %s (%s) is %s", (target, length, closed, due) => {
    expect(formatDay(deadlineBefore(day(target), parseDuration(length), closed))).toBe(due);
  });

  it("counted back leaves at least the time, unless the next working day is chosen", () => {
    fc.assert(
      fc.property(modernDay, anyLength, fc.nat(40), (target, length: Duration, later) => {
        const stands = deadlineBefore(target, length, "stands");
        const before = deadlineBefore(target, length, "previous-working-day");
        const after = deadlineBefore(target, length, "next-working-day");
        expect(before <= stands && stands <= after).toBe(true);
        expect(isWorkingDay(before) && isWorkingDay(after)).toBe(true);
        expect(deadlineBefore(target + later, length, "stands")).toBeGreaterThanOrEqual(stands);
      }),
    );
  });

  it("does not move a date that is no deadline", () => {
    const offered = workingDayOffered(day("2026-04-05"));
    expect([offered.date, offered.lastWorkingDay].map(formatDay)).toEqual(["2026-04-05", "2026-04-01"]);
  });
});

const rules = (end: HoursEnd = "same-hour-next-working-day"): HoursRules => ({
  holidaysStop: true,
  end,
  repeatedHour: "second",
});
const out = (start: string, hours: number, by: HoursRules = rules()) =>
  formatMinute(hoursDeadline(parseMinute(start), { hours }, by));

describe("a deadline in hours", () => {
  it.each([
    ["2026-11-24T15:00", 48, "2026-11-26T15:00"],
    // Saturday runs, Sunday does not.
    ["2026-11-27T15:00", 48, "2026-11-30T15:00"],
    ["2026-11-26T15:00", 72, "2026-11-30T15:00"],
    ["2026-11-28T15:00", 24, "2026-11-30T15:00"],
    // Begun on a Sunday, it runs from midnight.
    ["2026-11-29T10:00", 24, "2026-12-01T00:00"],
    ["2026-11-29T10:00", 1, "2026-11-30T01:00"],
    // Easter: Maundy Thursday and Good Friday stop, Easter Eve runs, Sunday and Monday stop.
    ["2026-04-01T12:00", 48, "2026-04-07T12:00"],
    ["2026-04-01T12:00", 12, "2026-04-02T00:00"],
    ["2026-04-01T12:00", 13, "2026-04-07T01:00"],
    ["2026-11-27T15:07", 0, "2026-11-27T15:07"],
  ])("from %s, %i hours are out at %s", (start, hours, end) => {
    expect(out(start, hours)).toBe(end);
  });

  it("that runs out on a Saturday ends at the same hour of the next working day, or stands (deadline.hours-end)", () => {
    expect(out("2026-11-26T15:00", 48)).toBe("2026-11-30T15:00");
    expect(out("2026-11-26T15:00", 48, rules("stands"))).toBe("2026-11-28T15:00");
    // Before Easter Saturday stand holidays, after it more of them.
    expect(out("2026-04-01T12:00", 13, rules("stands"))).toBe("2026-04-04T01:00");
    expect(out("2026-12-24T12:00", 24)).toBe("2026-12-28T12:00");
  });

  it("that runs out at midnight belongs to the day that ends", () => {
    expect(out("2026-11-27T00:00", 24)).toBe("2026-11-28T00:00");
    expect(out("2026-11-28T00:00", 24, rules("stands"))).toBe("2026-11-29T00:00");
    expect(out("2026-11-28T00:00", 24)).toBe("2026-12-01T00:00");
  });

  it("runs on holidays too where § 149 does not hold, by hours that really pass", () => {
    const running: HoursRules = { ...rules(), holidaysStop: false };
    expect(out("2026-11-27T15:00", 48, running)).toBe("2026-11-29T15:00");
    // Over the change to summer time in March and back in October.
    expect(out("2026-03-28T12:00", 48, running)).toBe("2026-03-30T13:00");
    expect(out("2026-10-24T12:00", 48, running)).toBe("2026-10-26T11:00");
    expect(out("2026-10-25T02:30", 48, running)).toBe("2026-10-27T02:30");
    expect(out("2026-10-25T02:30", 48, { ...running, repeatedHour: "first" })).toBe("2026-10-27T01:30");
  });

  it("is not changed by the clocks where Sundays do not run: they change on Sundays", () => {
    expect(out("2026-03-28T12:00", 48)).toBe("2026-03-31T12:00");
    expect(out("2026-10-24T12:00", 48)).toBe("2026-10-27T12:00");
    expect(out("2026-10-25T02:30", 48)).toBe("2026-10-28T00:00");
  });

  it("refuses hours that are not whole or below zero", () => {
    expect(faultOf(() => out("2026-11-27T15:00", -1)).text).toEqual({
      nb: "-1 er ikke et helt antall timer på minst 0",
      en: "-1 is not a whole number of hours of at least 0",
    });
    expect(faultOf(() => out("2026-11-27T15:00", 1.5)).code).toBe("count-range");
  });

  it("lets exactly its hours pass outside holidays, and never ends earlier for a later start", () => {
    fc.assert(
      fc.property(
        modernDay,
        fc.nat(1439),
        fc.integer({ min: 1, max: 200 }),
        fc.nat(3000),
        (date, within, hours, later) => {
          const start = startOfDay(date) + within;
          const end = hoursDeadline(start, { hours }, rules("stands"));
          let running = toUtc(end, "second") - toUtc(start, "second");
          for (let holiday = date; startOfDay(holiday) < end; holiday++) {
            if (isWorkingDay(holiday) || isPlainSaturday(holiday)) continue;
            const from = toUtc(Math.max(start, startOfDay(holiday)), "second");
            running -= toUtc(Math.min(end, startOfDay(holiday + 1)), "second") - from;
          }
          expect(running).toBe(hours * 60);
          expect(hoursDeadline(start + later, { hours }, rules("stands"))).toBeGreaterThanOrEqual(end);
          const moved = hoursDeadline(start, { hours }, rules());
          expect(moved).toBeGreaterThanOrEqual(end);
          const lastDay = Math.floor((end - 1) / MINUTES_PER_DAY);
          expect(moved - end).toBe((workingDayFrom(lastDay) - lastDay) * MINUTES_PER_DAY);
        },
      ),
      { numRuns: 500 },
    );
  });
});
