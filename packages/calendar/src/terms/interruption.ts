import type { Day } from "../dates/day.ts";
import { dayOfMinute, MINUTES_PER_DAY, type Minute } from "../dates/minute.ts";
import { CalendarError } from "../error.ts";
import { clip, isOpen, lengthOf, NEVER, OPEN, type Periods } from "../periods/periods.ts";

/** Setting of `clock.interruption`: which days outside are added to a term. */
export type InterruptionDays = "whole-days" | "started-days";

/**
 * A day moved on by the days outside that come before it: each day outside, from `from` on, is one day more. Days
 * outside that begin after the moved day do not count. None when a period that still runs begins before it.
 */
export function shiftedPast(day: Day, outside: Periods, from: Day): Day | undefined {
  let moved = day;
  for (const stretch of clip(outside, from, OPEN)) {
    if (stretch.from > moved) return moved;
    if (isOpen(stretch)) return undefined;
    moved += lengthOf(stretch);
  }
  return moved;
}

/**
 * The days that an absence takes from a term: whole calendar days outside, or every day of which some part was spent
 * outside. `returned` is undefined while it lasts. Throws `period-reversed` for a return before the leaving.
 */
export function daysOutside(left: Minute, returned: Minute | undefined, setting: InterruptionDays): Periods {
  if (returned !== undefined && returned < left) {
    throw new CalendarError("period-reversed", `${left}..${returned}`, {
      nb: "avbruddet slutter før det begynner",
      en: "the interruption ends before it begins",
    });
  }
  const whole = setting === "whole-days";
  const from = whole ? Math.ceil(left / MINUTES_PER_DAY) : dayOfMinute(left);
  if (returned === undefined) return [{ from, to: OPEN }];
  const to = whole ? dayOfMinute(returned) - 1 : Math.ceil(returned / MINUTES_PER_DAY) - 1;
  return from <= to ? [{ from, to }] : NEVER;
}
