import { type Duration, duration } from "@soning/calendar";
import type { Length } from "./order.ts";

/** A length without its hours, as the calendar reckons it; the units stay apart. */
export function calendarLength(length: Length): Duration {
  return duration({ years: length.years, months: length.months, days: length.days });
}

/** Does it have a unit of the calendar beside or instead of hours? */
export function hasCalendarUnits(length: Length): boolean {
  return length.years > 0 || length.months > 0 || length.days > 0;
}
