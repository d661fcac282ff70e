import { dayOfMinute, MINUTES_PER_DAY, MINUTES_PER_HOUR, type Minute, startOfDay } from "../dates/minute.ts";
import { type RepeatedHour, toLocal, toUtc } from "../dates/oslo.ts";
import type { Hours } from "../durations/duration.ts";
import { requireCount } from "../error.ts";
import { isHoliday, isPlainSaturday, workingDayFrom } from "../working-days/working-days.ts";

/** Settings of the policy `deadline.hours-end`: what happens when hours run out on a Saturday. */
export type HoursEnd = "same-hour-next-working-day" | "stands";

export interface HoursRules {
  /** False where a norm says that dl. § 149 does not apply: then holidays run and nothing moves. */
  readonly holidaysStop: boolean;
  readonly end: HoursEnd;
  readonly repeatedHour: RepeatedHour;
}

/**
 * The moment at which a deadline in hours is out. Hours really pass (a change of clocks does not shorten or lengthen
 * them); Sundays, other holidays and 1 and 17 May do not run, Saturdays do. Hours that run out at midnight run out on
 * the day before. Source: dl. § 149 (2).
 */
export function hoursDeadline(start: Minute, length: Hours, rules: HoursRules): Minute {
  const minutes = requireCount(length.hours, 0, { nb: "timer", en: "hours" }) * MINUTES_PER_HOUR;
  const begin = toUtc(start, rules.repeatedHour);
  if (!rules.holidaysStop) return toLocal(begin + minutes);
  const end = runningHoursEnd(begin, minutes);
  return rules.end === "stands" ? end : pastSaturday(end);
}

function runningHoursEnd(begin: number, minutes: number): Minute {
  let at = begin;
  let left = minutes;
  for (;;) {
    const day = dayOfMinute(toLocal(at));
    const midnight = toUtc(startOfDay(day + 1), "first");
    const available = isHoliday(day) ? 0 : midnight - at;
    if (left <= available) return toLocal(at + left);
    left -= available;
    at = midnight;
  }
}

function pastSaturday(end: Minute): Minute {
  const lastDay = dayOfMinute(end - 1);
  return isPlainSaturday(lastDay) ? end + (workingDayFrom(lastDay) - lastDay) * MINUTES_PER_DAY : end;
}
