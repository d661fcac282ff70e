import { FIRST_TABLE_YEAR, LAST_TABLE_YEAR } from "../dates/civil.ts";
import { type Day, FIRST_TABLE_DAY, LAST_TABLE_DAY, weekdayOf } from "../dates/day.ts";
import { CalendarError } from "../error.ts";
import { holidaysOf } from "./holidays.ts";

/** What a day is in the table, from the law on deadlines' point of view. */
export const WORKING_DAY = 0;
export const SATURDAY = 1;
export const HOLIDAY = 2;

/**
 * One byte for each day from 1900-01-01 to 2200-12-31: `kind` (working day, Saturday, holiday), and days `ahead` to the
 * nearest working day on or after it and `back` to the nearest on or before it.
 */
export interface WorkingDayTable {
  readonly first: Day;
  readonly last: Day;
  readonly kind: Uint8Array;
  readonly ahead: Uint8Array;
  readonly back: Uint8Array;
}

/** 1900-01-01 is a Monday and a holiday; the nearest working day before it is Friday 1899-12-29. */
const DAYS_BACK_AT_FIRST_EDGE = 3;

let built: WorkingDayTable | undefined;

/** The table itself, made on first use. */
export function workingDayTable(): WorkingDayTable {
  built ??= buildWorkingDayTable();
  return built;
}

/** Reckons the table anew. */
export function buildWorkingDayTable(): WorkingDayTable {
  const length = LAST_TABLE_DAY - FIRST_TABLE_DAY + 1;
  const kind = new Uint8Array(length);
  const firstWeekday = weekdayOf(FIRST_TABLE_DAY);
  for (let saturday = 6 - firstWeekday; saturday < length; saturday += 7) kind[saturday] = SATURDAY;
  for (let sunday = 7 - firstWeekday; sunday < length; sunday += 7) kind[sunday] = HOLIDAY;
  for (let year = FIRST_TABLE_YEAR; year <= LAST_TABLE_YEAR; year++) {
    for (const { day } of holidaysOf(year)) kind[day - FIRST_TABLE_DAY] = HOLIDAY;
  }
  // 2200-12-31 is a working day, so nothing beyond the table is needed ahead.
  const ahead = new Uint8Array(length);
  for (let index = length - 2; index >= 0; index--) {
    ahead[index] = kind[index] === WORKING_DAY ? 0 : (ahead[index + 1] as number) + 1;
  }
  const back = new Uint8Array(length);
  back[0] = DAYS_BACK_AT_FIRST_EDGE;
  for (let index = 1; index < length; index++) {
    back[index] = kind[index] === WORKING_DAY ? 0 : (back[index - 1] as number) + 1;
  }
  return { first: FIRST_TABLE_DAY, last: LAST_TABLE_DAY, kind, ahead, back };
}

/** Place of a day in the table. Throws `date-range` outside 1900 to 2200, where no holidays are kept. */
export function tableIndex(day: Day): number {
  if (Number.isInteger(day) && day >= FIRST_TABLE_DAY && day <= LAST_TABLE_DAY) return day - FIRST_TABLE_DAY;
  throw new CalendarError("date-range", String(day), {
    nb: `dagen ${day} ligger utenfor årene ${FIRST_TABLE_YEAR} til ${LAST_TABLE_YEAR}, som helligdager er regnet ut for`,
    en: `day ${day} lies outside the years ${FIRST_TABLE_YEAR} to ${LAST_TABLE_YEAR}, for which holidays are reckoned`,
  });
}
