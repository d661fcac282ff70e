import { addMonths, type Day, monthIndexOf } from "../dates/day.ts";
import { type Fraction, fraction } from "../terms/fraction.ts";
import { type Duration, duration } from "./duration.ts";

/**
 * Whole months from one day to another: the most months that can be added to the first without passing the second, so
 * that a month from 31 January has gone by on the last of February (dl. § 148 (2)). Below zero when the second is
 * earlier.
 */
export function monthsBetween(from: Day, to: Day): number {
  const months = monthIndexOf(to) - monthIndexOf(from);
  return addMonths(from, months) > to ? months - 1 : months;
}

/** Whole years from one day to another; see `monthsBetween`. */
export function yearsBetween(from: Day, to: Day): number {
  return Math.floor(monthsBetween(from, to) / 12);
}

/** Years, months and days from one day to a later or equal one; added to the first they give the second. */
export function between(from: Day, to: Day): Duration {
  const months = monthsBetween(from, to);
  const years = Math.floor(months / 12);
  return duration({ years, months: months - years * 12, days: to - addMonths(from, months) });
}

/** Settings of the policy `months.part`. */
export type PartMonth = "whole-only" | "by-days" | "started-counts";

/**
 * Months between two days as a number that may be multiplied (2.5 days for each month). A part of a month counts not at
 * all, as its share of the days of the month that it lies in, or as a whole one, by the policy `months.part`.
 */
export function monthsCounted(from: Day, to: Day, part: PartMonth): Fraction {
  const whole = monthsBetween(from, to);
  const reached = addMonths(from, whole);
  const rest = to - reached;
  if (part === "whole-only" || rest === 0) return fraction(whole, 1);
  if (part === "started-counts") return fraction(whole + 1, 1);
  const length = addMonths(from, whole + 1) - reached;
  return fraction(whole * length + rest, length);
}
