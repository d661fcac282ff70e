import { type Day, dayOf, weekdayOf, yearOf } from "./day.ts";
import { dayOfMinute, MINUTES_PER_DAY, type Minute, startOfDay } from "./minute.ts";

/** Minutes since 1970-01-01T00:00 UTC: elapsed time, which the change of clocks neither stretches nor shrinks. */
export type UtcMinute = number;

/** Settings of the policy `deadline.repeated-hour`: which of the two hours from 02:00 when clocks go back. */
export type RepeatedHour = "first" | "second";

const STANDARD_OFFSET = 60;
const SUMMER_OFFSET = 120;

/** Clocks change at 01:00 UTC all over the European Union and EEA. */
const CHANGE = 60;

/** First year of the present summer time in Norway; the years before are taken as UTC+1 all year. */
const FIRST_SUMMER = 1980;

/**
 * Summer time of a year: first minute of it and first minute after it. 1980: from 6 April; since 1981 from the last
 * Sunday of March; to the last Sunday of September, since 1996 of October. Sources: forskrift om sommertid and the tz
 * database; the present rule is carried on as long as the calendar reaches.
 */
function summerTime(year: number): { from: UtcMinute; to: UtcMinute } | undefined {
  if (year < FIRST_SUMMER) return undefined;
  const begins = year === FIRST_SUMMER ? dayOf(year, 4, 6) : sundayUntil(dayOf(year, 3, 31));
  const ends = sundayUntil(year < 1996 ? dayOf(year, 9, 30) : dayOf(year, 10, 31));
  return { from: begins * MINUTES_PER_DAY + CHANGE, to: ends * MINUTES_PER_DAY + CHANGE };
}

function sundayUntil(day: Day): Day {
  return day - (weekdayOf(day) % 7);
}

function isSummerTime(utc: UtcMinute): boolean {
  const summer = summerTime(yearOf(dayOfMinute(utc)));
  return summer !== undefined && utc >= summer.from && utc < summer.to;
}

/**
 * Elapsed time of a moment on Oslo's clocks. A moment in the hour that the clocks skip in March is read as standard
 * time (02:30 is 03:30); one in the hour that is repeated in autumn by the policy `deadline.repeated-hour`.
 */
export function toUtc(local: Minute, repeated: RepeatedHour): UtcMinute {
  const asSummer = local - SUMMER_OFFSET;
  const asStandard = local - STANDARD_OFFSET;
  if (!isSummerTime(asSummer)) return asStandard;
  const happensTwice = !isSummerTime(asStandard);
  return happensTwice && repeated === "second" ? asStandard : asSummer;
}

/** What Oslo's clocks show at a point of elapsed time. */
export function toLocal(utc: UtcMinute): Minute {
  return utc + (isSummerTime(utc) ? SUMMER_OFFSET : STANDARD_OFFSET);
}

/** Minutes that really pass between two moments on Oslo's clocks. */
export function elapsedMinutes(from: Minute, to: Minute, repeated: RepeatedHour): number {
  return toUtc(to, repeated) - toUtc(from, repeated);
}

/** Minutes in a day: 1380 when clocks go forward, 1500 when they go back, else 1440. */
export function minutesInDay(day: Day): number {
  return toUtc(startOfDay(day + 1), "first") - toUtc(startOfDay(day), "first");
}
