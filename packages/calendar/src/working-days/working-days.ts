import type { Day } from "../dates/day.ts";
import { HOLIDAY, SATURDAY, tableIndex, WORKING_DAY, workingDayTable } from "./table.ts";

/** True on Sundays, the other holidays, and 1 and 17 May from 1947. Saturdays are not holidays. */
export function isHoliday(day: Day): boolean {
  return workingDayTable().kind[tableIndex(day)] === HOLIDAY;
}

/** True on a Saturday that is no holiday: it moves the end of a deadline, but hours run on it (dl. § 149). */
export function isPlainSaturday(day: Day): boolean {
  return workingDayTable().kind[tableIndex(day)] === SATURDAY;
}

/** True on days that are neither Saturdays nor holidays (dl. § 149 (1): "virkedag"). */
export function isWorkingDay(day: Day): boolean {
  return workingDayTable().kind[tableIndex(day)] === WORKING_DAY;
}

/** The day itself if it is a working day, else the nearest one after it. */
export function workingDayFrom(day: Day): Day {
  return day + (workingDayTable().ahead[tableIndex(day)] as number);
}

/** The day itself if it is a working day, else the nearest one before it. */
export function workingDayUntil(day: Day): Day {
  return day - (workingDayTable().back[tableIndex(day)] as number);
}

/** The nearest working day after a day. */
export function nextWorkingDay(day: Day): Day {
  return workingDayFrom(day + 1);
}

/** The nearest working day before a day. */
export function previousWorkingDay(day: Day): Day {
  return workingDayUntil(day - 1);
}

/** The day that lies a number of working days after a day (before it, when negative), the day itself not counted. */
export function addWorkingDays(day: Day, count: number): Day {
  let reached = day;
  for (let left = count; left > 0; left--) reached = nextWorkingDay(reached);
  for (let left = count; left < 0; left++) reached = previousWorkingDay(reached);
  return reached;
}

/** Number of working days from one day to another, both included. */
export function workingDaysIn(from: Day, to: Day): number {
  let count = 0;
  for (let day = from; day <= to; day++) if (isWorkingDay(day)) count++;
  return count;
}
