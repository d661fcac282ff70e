import { type Day, dayOf, dayOfMonth, monthOf, yearOf } from "./day.ts";
import { dayOfMinute, type Minute, minuteOf, minuteOfDay } from "./minute.ts";

/** `Temporal.PlainDate` to a day number. Throws `date-range` outside years 1 to 9999. */
export function dayFromPlainDate(date: Temporal.PlainDate): Day {
  const iso = date.withCalendar("iso8601");
  return dayOf(iso.year, iso.month, iso.day);
}

export function dayToPlainDate(day: Day): Temporal.PlainDate {
  return new Temporal.PlainDate(yearOf(day), monthOf(day), dayOfMonth(day));
}

/** `Temporal.PlainDateTime` to a local minute; seconds and smaller are cut off. */
export function minuteFromPlainDateTime(moment: Temporal.PlainDateTime): Minute {
  return minuteOf(dayFromPlainDate(moment.toPlainDate()), moment.hour, moment.minute);
}

export function minuteToPlainDateTime(minute: Minute): Temporal.PlainDateTime {
  const within = minuteOfDay(minute);
  return dayToPlainDate(dayOfMinute(minute)).toPlainDateTime({ hour: Math.floor(within / 60), minute: within % 60 });
}
