import { CalendarError } from "../error.ts";
import { type Day, formatDay, parseDay } from "./day.ts";

/**
 * A local moment to the minute: minutes since 1970-01-01T00:00 on a clock in Oslo, as written, with no zone shift.
 * A day begins at minute 0 and ends when the next one begins.
 */
export type Minute = number;

export const MINUTES_PER_HOUR = 60;
export const MINUTES_PER_DAY = 1440;

/** First minute of a day. */
export function startOfDay(day: Day): Minute {
  return day * MINUTES_PER_DAY;
}

/** Day in which a moment lies; midnight belongs to the day that begins. */
export function dayOfMinute(minute: Minute): Day {
  return Math.floor(minute / MINUTES_PER_DAY);
}

/** Minutes since midnight, 0 to 1439. */
export function minuteOfDay(minute: Minute): number {
  return minute - startOfDay(dayOfMinute(minute));
}

/** Moment from a day, an hour (0–23) and a minute (0–59). Throws `time-impossible` for others. */
export function minuteOf(day: Day, hour: number, minute: number): Minute {
  const valid =
    Number.isInteger(hour) && hour >= 0 && hour <= 23 && Number.isInteger(minute) && minute >= 0 && minute <= 59;
  if (!valid) throw impossibleTime(clock(hour, minute), hour === 24 && minute === 0);
  return startOfDay(day) + hour * MINUTES_PER_HOUR + minute;
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/;

/**
 * Reads `YYYY-MM-DDTHH:mm`. Throws `time-format` for any other form (seconds and zones included), `date-impossible` and
 * `time-impossible` for moments that no clock shows.
 */
export function parseMinute(text: string): Minute {
  const parts = MOMENT.exec(text);
  if (parts === null) {
    throw new CalendarError(
      "time-format",
      text,
      {
        nb: `«${text}» er ikke et tidspunkt`,
        en: `"${text}" is not a date and time`,
        nn: `«${text}» er ikkje eit tidspunkt`,
      },
      {
        nb: "skriv det som ÅÅÅÅ-MM-DDTTT:MM i norsk tid, for eksempel 2026-11-27T15:00",
        en: "write it as YYYY-MM-DDTHH:mm in Norwegian time, such as 2026-11-27T15:00",
        nn: "skriv det som ÅÅÅÅ-MM-DDTTT:MM i norsk tid, til dømes 2026-11-27T15:00",
      },
    );
  }
  return minuteOf(parseDay(parts[1] as string), Number(parts[2]), Number(parts[3]));
}

/** Writes `YYYY-MM-DDTHH:mm`. Throws `date-range` outside years 1 to 9999. */
export function formatMinute(minute: Minute): string {
  const within = minuteOfDay(minute);
  const hour = Math.floor(within / MINUTES_PER_HOUR);
  return `${formatDay(dayOfMinute(minute))}T${clock(hour, within - hour * MINUTES_PER_HOUR)}`;
}

function clock(hour: number, minute: number): string {
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

function impossibleTime(text: string, endOfDay: boolean): CalendarError {
  const message = {
    nb: `klokkeslettet ${text} finnes ikke`,
    en: `there is no time ${text}`,
    nn: `klokkeslettet ${text} finst ikkje`,
  };
  if (!endOfDay) return new CalendarError("time-impossible", text, message);
  return new CalendarError("time-impossible", text, message, {
    nb: "skriv midnatt som 00:00 neste dag",
    en: "write midnight as 00:00 of the next day",
    nn: "skriv midnatt som 00:00 neste dag",
  });
}
