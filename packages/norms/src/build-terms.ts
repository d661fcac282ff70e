import { call } from "./build-parts.ts";
import type { Condition, Expression } from "./expression.ts";
import { booleanType, dateType, numberType, periodsType } from "./type.ts";

type Num = Expression<"number">;
type Day = Expression<"date">;
type Dur = Expression<"duration">;
type Pers = Expression<"periods">;

/** The date that is known not to exist: the rule never opens. */
export const noDate: Day = { node: { op: "literal", type: dateType, value: "none" }, type: dateType };

/** Does a suspended part come off a term with no unit below zero? */
export const fitsUnitByUnit = (length: Dur, suspended: Dur): Condition =>
  call("fitsUnitByUnit", booleanType, length, suspended);
/** Days that a term less its suspended part covers from its first day (policies `clock.*`); unknown where those are open. */
export const termDays = (first: Day, length: Dur, suspended: Dur): Num =>
  call("termDays", numberType("days"), first, length, suspended);
/** Number of the day of the term at the end of which a share of it is served. */
export const shareDays = (first: Day, length: Dur, suspended: Dur, numerator: Num, denominator: Num): Num =>
  call("shareDays", numberType("days"), first, length, suspended, numerator, denominator);
/** Last day of a time laid from its first day, that day counted: four months from 1 January end on 30 April. */
export const lastDayOfTerm = (first: Day, length: Dur): Day => call("lastDayOfTerm", dateType, first, length);
/** A day moved on by the days outside from a first day; `none` while such a period still runs before it. */
export const pastInterruptions = (day: Day, outside: Pers, from: Day): Day =>
  call("pastInterruptions", dateType, day, outside, from);
/** The days from a day on, without end. */
export const onwards = (first: Day): Pers => call("onwards", periodsType, first);
/** Last day of the time asked for in the first stretch that lasts so long and is not over before the day; `none` when none does. */
export const firstUnbroken = (what: Pers, length: Dur, day: Day): Day =>
  call("firstUnbroken", dateType, what, length, day);
/** Is one of the periods still running? */
export const openEnded = (what: Pers): Condition => call("openEnded", booleanType, what);
/** Days given for an unbroken custody of so many minutes (policy `remand.four-hours`). */
export const custodyDays = (minutes: Num, beyondHours: Num, hoursForOneDay: Num): Num =>
  call("custodyDays", numberType("days"), minutes, beyondHours, hoursForOneDay);
