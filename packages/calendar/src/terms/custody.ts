import type { Day } from "../dates/day.ts";
import { MINUTES_PER_HOUR } from "../dates/minute.ts";
import { requireCount } from "../error.ts";

/** Setting of `remand.four-hours`: whether the first hours only open the deduction or also come off it. */
export type FirstHours = "threshold-only" | "off-every-period";

/** Days given for time in custody. The law passes both numbers. */
export interface CustodyRule {
  /** Hours that must be passed before anything is given. */
  readonly beyondHours: number;
  /** Hours of each started stretch that gives one day: 24 for custody, 48 for full isolation. */
  readonly hoursForOneDay: number;
}

/**
 * Days given for one unbroken stretch of custody of some minutes: one for each started stretch of hours, nothing until
 * more than the first hours have passed. Source of the shape: strl. § 83 (2).
 */
export function daysForCustody(minutes: number, rule: CustodyRule, first: FirstHours): number {
  requireCount(minutes, 0, { nb: "minutter", en: "minutes" });
  const beyond = minutes - rule.beyondHours * MINUTES_PER_HOUR;
  if (beyond <= 0) return 0;
  const counted = first === "off-every-period" ? beyond : minutes;
  return Math.ceil(counted / (rule.hoursForOneDay * MINUTES_PER_HOUR));
}

/** Calendar days between two days, neither counted: custody from the day after a judgment until intake. */
export function daysStrictlyBetween(after: Day, before: Day): number {
  return Math.max(0, before - after - 1);
}
