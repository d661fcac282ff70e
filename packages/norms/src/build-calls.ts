import { on } from "./build.ts";
import { BuildFault, call, expression, requireSame } from "./build-parts.ts";
import type { Condition, Expression } from "./expression.ts";
import type { Type } from "./type.ts";
import { booleanType, dateType, durationType, momentType, numberType, periodsType } from "./type.ts";

type Num = Expression<"number">;
type Day = Expression<"date">;
type Moment = Expression<"moment">;
type Dur = Expression<"duration">;
type Pers = Expression<"periods">;
function sameUnits(name: string, parts: readonly Expression[]): Type {
  const first = parts[0];
  if (first === undefined) throw new BuildFault(`${name} needs at least one operand`);
  for (const part of parts) requireSame(name, first, part);
  return first.type;
}
export const add = (...parts: readonly Num[]): Num => call("add", sameUnits("add", parts), ...parts);
export const subtract = (left: Num, right: Num): Num =>
  call("subtract", sameUnits("subtract", [left, right]), left, right);
/** A number times a bare whole number. */
export const times = (what: Num, factor: Num): Num => call("times", what.type, what, factor);
/** The least whole number not below `what · numerator / denominator`. */
export const fractionUp = (what: Num, numerator: Num, denominator: Num): Num =>
  call("fractionUp", what.type, what, numerator, denominator);
export const fractionDown = (what: Num, numerator: Num, denominator: Num): Num =>
  call("fractionDown", what.type, what, numerator, denominator);
export const smallest = <K extends "number" | "date" | "moment">(...parts: readonly Expression<K>[]): Expression<K> =>
  call("smallest", sameUnits("smallest", parts), ...parts);
export const largest = <K extends "number" | "date" | "moment">(...parts: readonly Expression<K>[]): Expression<K> =>
  call("largest", sameUnits("largest", parts), ...parts);
/** A number in another unit, the value unchanged: only where the law itself equates them (2 hours a day). */
export const asUnit = (what: Num, unit?: string): Num =>
  expression(
    unit === undefined ? { op: "asUnit", args: [what.node] } : { op: "asUnit", unit, args: [what.node] },
    numberType(unit, what.type.kind === "number" ? what.type.decimals : 0),
  );

export const plusDays = (from: Day, days: Num): Day => call("plusDays", dateType, from, days);
export const minusDays = (from: Day, days: Num): Day => call("minusDays", dateType, from, days);
/** A date and a duration: months first, a missing day number is the month's last (policy `clock.month-to-date`), then days. */
export const plus = (from: Day, length: Dur): Day => call("plus", dateType, from, length);
export const minus = (from: Day, length: Dur): Day => call("minus", dateType, from, length);
/** Days from one date to another, the first not counted: 0 on the same day, negative backwards. */
export const daysBetween = (from: Day, to: Day): Num => call("daysBetween", numberType("days"), from, to);
/** Whole months from one date to another, a part of a month not counted. */
export const monthsBetween = (from: Day, to: Day): Num => call("monthsBetween", numberType("months"), from, to);
/** Months in hundredths, a part of one by the policy `months.part`; bounds only while that is `ask`. None backwards. */
export const monthsCounted = (from: Day, to: Day): Num => call("monthsCounted", numberType("months", 2), from, to);
/** So much for each month from one day to another (policy `months.part`), rounded down at the number's last decimal. */
export const earnedMonthly = (rate: Num, from: Day, to: Day): Num => call("earnedMonthly", rate.type, rate, from, to);
/** Completed years of age on a day (policy `age.leap-day`). */
export const ageOn = (birth: Day, day: Day = on): Num => call("ageOn", numberType("years"), birth, day);
/** The first day on which someone born then has completed so many years. */
export const birthdayOf = (birth: Day, years: Num): Day => call("birthdayOf", dateType, birth, years);
/** 1 = Monday … 7 = Sunday. */
export const weekday = (day: Day): Num => call("weekday", numberType(), day);
export const isWorkingDay = (day: Day): Condition => call("isWorkingDay", booleanType, day);
/** The day itself when it is a working day, else the next (dl § 149). */
export const nextWorkingDay = (day: Day): Day => call("nextWorkingDay", dateType, day);
export const previousWorkingDay = (day: Day): Day => call("previousWorkingDay", dateType, day);
/** The days that a duration covers from a start day. */
export const daysCovered = (from: Day, length: Dur): Num => call("daysCovered", numberType("days"), from, length);
export const monthsAfter = (from: Day, months: Num): Day => call("monthsAfter", dateType, from, months);
/** As `deadline`, but not moved from a closed day (dl § 149 does not apply). */
export const deadlineStanding = (from: Day, length: Dur): Day => call("deadlineStanding", dateType, from, length);
/** The last day to act so long before a day, by the policy `deadline.backwards-closed-day`. */
export const deadlineBefore = (target: Day, length: Dur): Day => call("deadlineBefore", dateType, target, length);
/** The last day of a deadline counted by dl §§ 148, 149: the starting day not counted, moved to a working day. */
export const deadline = (from: Day, length: Dur): Day => call("deadline", dateType, from, length);
/** The minute a deadline in hours ends: holidays do not run (dl § 149(2)). */
export const deadlineHours = (from: Moment, hours: Num): Moment => call("deadlineHours", momentType, from, hours);
/** The same where dl § 149 does not hold: holidays run and nothing moves. */
export const deadlineHoursStanding = (from: Moment, hours: Num): Moment =>
  call("deadlineHoursStanding", momentType, from, hours);
export const dayOf = (moment: Moment): Day => call("dayOf", dateType, moment);
/** A day at so many minutes after midnight. */
export const momentAt = (day: Day, minutes: Num): Moment => call("momentAt", momentType, day, minutes);
export const plusMinutes = (from: Moment, minutes: Num): Moment => call("plusMinutes", momentType, from, minutes);

export const addDurations = (...parts: readonly Dur[]): Dur => call("addDurations", durationType, ...parts);
/** Unit by unit; unknown where a unit would go below zero. */
export const subtractDurations = (left: Dur, right: Dur): Dur => call("subtractDurations", durationType, left, right);
export const monthsOf = (what: Dur): Num => call("monthsOf", numberType("months"), what);
export const daysOf = (what: Dur): Num => call("daysOf", numberType("days"), what);
export const ofDays = (days: Num): Dur => call("ofDays", durationType, days);
export const ofMonths = (months: Num): Dur => call("ofMonths", durationType, months);

export const union = (...parts: readonly Pers[]): Pers => call("union", periodsType, ...parts);
export const intersect = (left: Pers, right: Pers): Pers => call("intersect", periodsType, left, right);
export const without = (left: Pers, right: Pers): Pers => call("without", periodsType, left, right);
/** The one period from a first to a last day, both included. */
export const period = (first: Day, last: Day): Pers => call("period", periodsType, first, last);
export const clip = (what: Pers, first: Day, last: Day): Pers => call("clip", periodsType, what, first, last);
/** How many days the periods cover. */
export const daysIn = (what: Pers): Num => call("daysIn", numberType("days"), what);
export const longest = (what: Pers): Num => call("longest", numberType("days"), what);
/** First day of the unbroken run that holds the day, breaks of at most so many days bridged; `none` when not in a run. */
export const runStart = (what: Pers, day: Day, bridging: Num): Day => call("runStart", dateType, what, day, bridging);
/** The most days in any window of so many days. */
export const mostInWindow = (what: Pers, window: Num): Num => call("mostInWindow", numberType("days"), what, window);
/** Days of the periods in the time (six months) that ends with a day, that day counted. */
export const daysWithin = (what: Pers, day: Day, length: Dur): Num =>
  call("daysWithin", numberType("days"), what, day, length);
/** The most days of the periods in any time so long; unknown while a period still runs. */
export const mostWithin = (what: Pers, length: Dur): Num => call("mostWithin", numberType("days"), what, length);
/** First day of the personal year (from an anchor day, yearly) that holds the day. */
export const yearStart = (anchor: Day, day: Day): Day => call("yearStart", dateType, anchor, day);
