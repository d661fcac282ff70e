import { addMonths, type Day } from "../dates/day.ts";
import type { Duration } from "./duration.ts";

/**
 * The day that lies a duration after a day: years and months first, with the month's last day where the number is
 * missing (31 January + 1 month is 28 or 29 February), then weeks and days. Source: dl. § 148 (2).
 */
export function plus(day: Day, length: Duration): Day {
  return addMonths(day, length.years * 12 + length.months) + length.weeks * 7 + length.days;
}

/**
 * The day that lies a duration before a day, by the same order and end-of-month rule. Going forwards and back again
 * may miss by the days that a short month lacks: 31 March − 1 month + 1 month is 28 March in a common year.
 */
export function minus(day: Day, length: Duration): Day {
  return addMonths(day, -(length.years * 12 + length.months)) - length.weeks * 7 - length.days;
}

/** Calendar days from a day to the day that lies a duration after it. */
export function daysFrom(day: Day, length: Duration): number {
  return plus(day, length) - day;
}
