import { CalendarError } from "../error.ts";
import { civilMonthIndex, civilMonthStart, FIRST_TABLE_YEAR, FIRST_YEAR, LAST_TABLE_YEAR, LAST_YEAR } from "./civil.ts";

/** A calendar day: whole days since 1970-01-01, proleptic Gregorian. 1 is 1970-01-02. */
export type Day = number;

/** A calendar month: 12 × year + month − 1. Consecutive months differ by one. */
export type MonthIndex = number;

const FIRST_MONTH = FIRST_TABLE_YEAR * 12;
const LAST_MONTH = (LAST_TABLE_YEAR + 1) * 12;
const MONTH_STARTS = new Int32Array(LAST_MONTH - FIRST_MONTH + 1);
for (let month = FIRST_MONTH; month <= LAST_MONTH; month++) {
  MONTH_STARTS[month - FIRST_MONTH] = civilMonthStart(Math.floor(month / 12), (month % 12) + 1);
}

/** First and last day of the tables: 1900-01-01 and 2200-12-31. */
export const FIRST_TABLE_DAY: Day = civilMonthStart(FIRST_TABLE_YEAR, 1);
export const LAST_TABLE_DAY: Day = civilMonthStart(LAST_TABLE_YEAR + 1, 1) - 1;

/** First and last day that can be written as `YYYY-MM-DD`: 0001-01-01 and 9999-12-31. */
export const FIRST_DAY: Day = civilMonthStart(FIRST_YEAR, 1);
export const LAST_DAY: Day = civilMonthStart(LAST_YEAR + 1, 1) - 1;

/** Mean length of a Gregorian month in 1/4800 of an era, used to guess a month that is then corrected. */
const DAYS_PER_MONTH = 146_097 / 4800;

/** Day number of the first day of a month. */
export function monthStart(month: MonthIndex): Day {
  // Stryker disable next-line all: outside the table the civil algorithm gives the same numbers, only slower.
  if (month >= FIRST_MONTH && month <= LAST_MONTH) return MONTH_STARTS[month - FIRST_MONTH] as number;
  return civilMonthStart(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1);
}

/** Month in which a day lies. */
export function monthIndexOf(day: Day): MonthIndex {
  // Stryker disable all: outside the table the civil algorithm gives the same numbers, only slower.
  if (day < FIRST_TABLE_DAY || day > LAST_TABLE_DAY) return civilMonthIndex(day);
  const guess = Math.floor((day - FIRST_TABLE_DAY) / DAYS_PER_MONTH);
  // Stryker restore all
  if (day < (MONTH_STARTS[guess] as number)) return FIRST_MONTH + guess - 1;
  if (day >= (MONTH_STARTS[guess + 1] as number)) return FIRST_MONTH + guess + 1;
  return FIRST_MONTH + guess;
}

/** Number of days in a month: 28 to 31. */
export function monthLength(month: MonthIndex): number {
  return monthStart(month + 1) - monthStart(month);
}

export function yearOf(day: Day): number {
  return Math.floor(monthIndexOf(day) / 12);
}

/** Month of the year, 1 to 12. */
export function monthOf(day: Day): number {
  const month = monthIndexOf(day);
  return month - Math.floor(month / 12) * 12 + 1;
}

/** Day of the month, 1 to 31. */
export function dayOfMonth(day: Day): number {
  return day - monthStart(monthIndexOf(day)) + 1;
}

/** ISO day of the week: Monday 1 to Sunday 7. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * Day number of a date. Throws `date-range` outside years 1 to 9999 and `date-impossible` for a date that no calendar
 * has, such as 30 February.
 */
export function dayOf(year: number, month: number, date: number): Day {
  if (!(Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR)) throw outOfRange(String(year));
  const index = year * 12 + month - 1;
  if (!(Number.isInteger(month) && month >= 1 && month <= 12)) throw impossible(written(year, month, date));
  if (!(Number.isInteger(date) && date >= 1 && date <= monthLength(index))) {
    throw impossible(written(year, month, date), monthLength(index));
  }
  return monthStart(index) + date - 1;
}

/** Refuses a day number that is not a whole number within years 1 to 9999. */
export function requireDay(day: number): Day {
  if (Number.isInteger(day) && day >= FIRST_DAY && day <= LAST_DAY) return day;
  throw outOfRange(String(day));
}

/** Adds whole months, keeping the day of the month, or the month's last day where it is missing (dl. § 148 (2)). */
export function addMonths(day: Day, months: number): Day {
  const from = monthIndexOf(day);
  const to = from + months;
  const start = monthStart(to);
  const offset = day - monthStart(from);
  return start + Math.min(offset, monthStart(to + 1) - start - 1);
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Reads `YYYY-MM-DD`. Throws `date-format` for any other form, `date-impossible` for a date that does not exist,
 * `date-range` for the year 0000.
 */
export function parseDay(text: string): Day {
  const parts = DATE.exec(text);
  if (parts === null) {
    throw new CalendarError(
      "date-format",
      text,
      { nb: `«${text}» er ikke en dato`, en: `"${text}" is not a date`, nn: `«${text}» er ikkje ein dato` },
      {
        nb: "skriv den som ÅÅÅÅ-MM-DD, for eksempel 2026-11-27",
        en: "write it as YYYY-MM-DD, such as 2026-11-27",
        nn: "skriv han som ÅÅÅÅ-MM-DD, til dømes 2026-11-27",
      },
    );
  }
  return dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** Writes `YYYY-MM-DD`. Throws `date-range` outside years 1 to 9999. */
export function formatDay(day: Day): string {
  const month = monthIndexOf(requireDay(day));
  const year = Math.floor(month / 12);
  return written(year, month - year * 12 + 1, day - monthStart(month) + 1);
}

function written(year: number, month: number, date: number): string {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

function impossible(text: string, length?: number): CalendarError {
  const message = {
    nb: `datoen ${text} finnes ikke`,
    en: `there is no date ${text}`,
    nn: `datoen ${text} finst ikkje`,
  };
  if (length === undefined) {
    return new CalendarError("date-impossible", text, message, {
      nb: "måneden er 01 til 12",
      en: "the month is 01 to 12",
      nn: "månaden er 01 til 12",
    });
  }
  return new CalendarError("date-impossible", text, message, {
    nb: `den måneden har ${length} dager`,
    en: `that month has ${length} days`,
    nn: `den månaden har ${length} dagar`,
  });
}

function outOfRange(text: string): CalendarError {
  return new CalendarError("date-range", text, {
    nb: `${text} ligger utenfor årene ${FIRST_YEAR} til ${LAST_YEAR}`,
    en: `${text} lies outside the years ${FIRST_YEAR} to ${LAST_YEAR}`,
    nn: `${text} ligg utanfor åra ${FIRST_YEAR} til ${LAST_YEAR}`,
  });
}
