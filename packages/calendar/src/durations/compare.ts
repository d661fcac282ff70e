import { type Day, monthStart } from "../dates/day.ts";
import { plus } from "./add.ts";
import { type Duration, normalised } from "./duration.ts";

/** How two durations stand to each other; `overlap` when it depends on the day they start from. */
export type DurationOrder = "less" | "equal" | "greater" | "overlap";

/** Months after which the Gregorian calendar repeats itself to the day, and their days. */
const CYCLE_MONTHS = 4800;
const CYCLE_DAYS = 146_097;
const CYCLE_START = 2000 * 12;

/** Fewest and most days, over all days that something may start on. */
export interface Spread {
  readonly fewest: number;
  readonly most: number;
}

const spreads = new Map<number, Spread>();

/**
 * Fewest and most days that a number of months can cover, over all start days of the calendar's 400 years. Starts on the
 * first of a month are enough: a start on a day number that the last month lacks never gives fewer days than some
 * first of a month does. Below zero, months are covered backwards.
 */
function monthSpread(months: number): Spread {
  const known = spreads.get(months);
  if (known !== undefined) return known;
  const cycles = Math.floor(months / CYCLE_MONTHS);
  const rest = months - cycles * CYCLE_MONTHS;
  let fewest = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let month = CYCLE_START; month < CYCLE_START + CYCLE_MONTHS; month++) {
    const days = monthStart(month + rest) - monthStart(month);
    fewest = Math.min(fewest, days);
    most = Math.max(most, days);
  }
  const spread = { fewest: fewest + cycles * CYCLE_DAYS, most: most + cycles * CYCLE_DAYS };
  spreads.set(months, spread);
  return spread;
}

/** The fewest days that a duration can cover, over all days it may start on: `P1M` is 28. */
export function fewestDays(length: Duration): number {
  const { months, days } = normalised(length);
  return monthSpread(months).fewest + days;
}

/** The most days that a duration can cover, over all days it may start on: `P1M` is 31. */
export function mostDays(length: Duration): number {
  const { months, days } = normalised(length);
  return monthSpread(months).most + days;
}

/**
 * By how many days a duration is longer than another (below zero: shorter), over all days both may start on. The months
 * that both have are the same whatever the start, so only what is left is weighed. `P28D` against `P1M` is −3 to 0: it
 * is at most as long, though it may be equal.
 */
export function daysLonger(a: Duration, b: Duration): Spread {
  const left = normalised(a);
  const right = normalised(b);
  const { fewest, most } = monthSpread(left.months - right.months);
  const days = left.days - right.days;
  return { fewest: fewest + days, most: most + days };
}

/** Compares two durations without a start day: `P1Y` < `P1Y1D`, `P12M` = `P1Y`, while `P30D` and `P1M` overlap. */
export function compareDurations(a: Duration, b: Duration): DurationOrder {
  const { fewest, most } = daysLonger(a, b);
  if (fewest > 0) return "greater";
  if (most < 0) return "less";
  return fewest === most ? "equal" : "overlap";
}

/** Compares two durations laid from the same day; never `overlap`. */
export function compareFrom(start: Day, a: Duration, b: Duration): "less" | "equal" | "greater" {
  const difference = plus(start, a) - plus(start, b);
  if (difference < 0) return "less";
  return difference > 0 ? "greater" : "equal";
}
