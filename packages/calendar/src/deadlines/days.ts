import type { Day } from "../dates/day.ts";
import { minus, plus } from "../durations/add.ts";
import type { Duration } from "../durations/duration.ts";
import { type Holiday, holidaysOn } from "../working-days/holidays.ts";
import { isPlainSaturday, workingDayFrom, workingDayUntil } from "../working-days/working-days.ts";

/** Whether the end of a deadline moves when it falls on a Saturday or holiday (dl. § 149 (1)); each norm says so. */
export type ClosedDayRule = "extends" | "stands";

/** Settings of the policy `deadline.backwards-closed-day`, for deadlines counted back from a day. */
export type BackwardsClosedDay = "stands" | "previous-working-day" | "next-working-day";

/** A deadline with the way to it, for an explanation. */
export interface Deadline {
  /** Last day on which the act is in time. */
  readonly due: Day;
  /** Day that the count alone ends on. */
  readonly counted: Day;
  /** Why `counted` was moved; empty when it was not. A Saturday is `saturday`. */
  readonly moved: readonly ClosedDay[];
}

export type ClosedDay = Pick<Holiday, "id" | "name" | "source">;

const SATURDAY: ClosedDay = {
  id: "saturday",
  name: { nb: "lørdag", en: "Saturday" },
  source: "dl. § 149 (1)",
};

/**
 * Last day of a deadline in days, weeks, months or years. The day from which it runs is not counted; weeks, months and
 * years end on the day of the same name or number, or the month's last day. An end on a Saturday or holiday moves to
 * the next working day where dl. § 149 (1) holds. Sources: dl. §§ 148, 149; fvl. § 30; strl. § 13.
 */
export function deadlineAfter(start: Day, length: Duration, closed: ClosedDayRule): Day {
  const counted = plus(start, length);
  return closed === "extends" ? workingDayFrom(counted) : counted;
}

/**
 * Last day on which an act that must come a time before a day ("at least three weeks before") is in time. Whether a
 * Saturday or holiday moves it is said neither by dl. § 149 nor by the acts that count backwards: a policy.
 */
export function deadlineBefore(target: Day, length: Duration, closed: BackwardsClosedDay): Day {
  const counted = minus(target, length);
  if (closed === "stands") return counted;
  return closed === "previous-working-day" ? workingDayUntil(counted) : workingDayFrom(counted);
}

/** `deadlineAfter` with the reasons for a moved end. */
export function explainDeadlineAfter(start: Day, length: Duration, closed: ClosedDayRule): Deadline {
  const counted = plus(start, length);
  return { due: deadlineAfter(start, length, closed), counted, moved: closed === "extends" ? closedDays(counted) : [] };
}

/** What makes a day no working day: its holidays, or that it is a Saturday; empty on a working day. */
export function closedDays(day: Day): readonly ClosedDay[] {
  if (isPlainSaturday(day)) return [SATURDAY];
  return holidaysOn(day).map(({ id, name, source }) => ({ id, name, source }));
}

/**
 * A date that is not a deadline and never moves, such as release at the end of a sentence, with the last working day
 * on or before it (policy `release.closed-day`: the date stands, the earlier day is an assessment).
 */
export function workingDayOffered(date: Day): { readonly date: Day; readonly lastWorkingDay: Day } {
  return { date, lastWorkingDay: workingDayUntil(date) };
}
