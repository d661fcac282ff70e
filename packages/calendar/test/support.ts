import fc from "fast-check";
import {
  CalendarError,
  type Day,
  FIRST_TABLE_DAY,
  formatDay,
  LAST_TABLE_DAY,
  type Period,
  parseDay,
} from "../src/index.ts";

/** The fault that a call is refused with; fails when it is not refused. */
export function faultOf(call: () => unknown): CalendarError {
  try {
    call();
  } catch (error) {
    if (error instanceof CalendarError) return error;
    throw error;
  }
  throw new Error("was not refused");
}

/** A date written out, for examples that read as they are said. */
export const day = parseDay;
export const written = (value: Day | undefined): string => (value === undefined ? "none" : formatDay(value));

/** `2026-01-01..2026-01-31` as a period. */
export function span(text: string): Period {
  const [from, to] = text.split("..");
  return { from: day(from as string), to: day(to as string) };
}

export const writtenSpan = (period: Period | undefined): string =>
  period === undefined ? "none" : `${formatDay(period.from)}..${formatDay(period.to)}`;

/** Any day of the table, with room on both sides for a reckoning of some decades. */
export const anyDay = fc.integer({ min: FIRST_TABLE_DAY + 36_525, max: LAST_TABLE_DAY - 36_525 });

/** Any day from 1996 to 2099, the present summer time. */
export const modernDay = fc.integer({ min: parseDay("1996-01-01"), max: parseDay("2099-12-31") });

export const anyDuration = fc.record({
  years: fc.nat(20),
  months: fc.nat(30),
  weeks: fc.nat(10),
  days: fc.nat(400),
});
