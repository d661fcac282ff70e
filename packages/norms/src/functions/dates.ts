import {
  addMonths,
  ageOn,
  type BackwardsClosedDay,
  birthday,
  type Duration,
  dayOfMinute,
  daysFrom,
  deadlineAfter,
  deadlineBefore,
  type HoursEnd,
  hoursDeadline,
  isWorkingDay,
  type LeapDayBirthday,
  minus,
  monthsBetween,
  plus,
  type RepeatedHour,
  startOfDay,
  weekdayOf,
  workingDayFrom,
  workingDayUntil,
} from "@soning/calendar";
import { booleanType, dateType, momentType, numberType } from "../type.ts";
import type { Value } from "../value.ts";
import { FALSE, TRUE, UNKNOWN } from "../value.ts";
import type { NormFunction, Settings } from "./function.ts";

const n = (value: Value | undefined): number => value as number;
const d = (value: Value | undefined): Duration => value as Duration;
const date = () => dateType;
const days = () => numberType("days");

/** The minute at which hours are out. Its bounds are not known: holidays make it jump. */
function hoursOut(from: number, hours: number, holidaysStop: boolean, settings: Settings): Value {
  return hoursDeadline(
    from,
    { hours },
    {
      holidaysStop,
      end: holidaysStop ? (settings.policy("deadline.hours-end") as HoursEnd) : "stands",
      repeatedHour: settings.policy("deadline.repeated-hour") as RepeatedHour,
    },
  );
}

export const dates: Readonly<Record<string, NormFunction>> = {
  plusDays: {
    parameters: ["date", "number"],
    units: [undefined, "days"],
    result: date,
    monotone: [1, 1],
    apply: ([from, count]) => n(from) + n(count),
    name: { nb: "dager etter", en: "days after" },
  },
  minusDays: {
    parameters: ["date", "number"],
    units: [undefined, "days"],
    result: date,
    monotone: [1, -1],
    apply: ([from, count]) => n(from) - n(count),
    name: { nb: "dager før", en: "days before" },
  },
  plus: {
    parameters: ["date", "duration"],
    result: date,
    monotone: [1, 1],
    apply: ([from, length]) => plus(n(from), d(length)),
    name: { nb: "tid etter", en: "time after" },
  },
  minus: {
    parameters: ["date", "duration"],
    result: date,
    monotone: [1, -1],
    apply: ([from, length]) => minus(n(from), d(length)),
    name: { nb: "tid før", en: "time before" },
  },
  daysBetween: {
    parameters: ["date", "date"],
    result: days,
    monotone: [-1, 1],
    apply: ([from, to]) => n(to) - n(from),
    name: { nb: "dager mellom", en: "days between" },
  },
  daysCovered: {
    parameters: ["date", "duration"],
    result: days,
    apply: ([from, length]) => daysFrom(n(from), d(length)),
    name: { nb: "dager som tiden dekker", en: "days covered" },
  },
  monthsBetween: {
    parameters: ["date", "date"],
    result: () => numberType("months"),
    monotone: [-1, 1],
    apply: ([from, to]) => monthsBetween(n(from), n(to)),
    name: { nb: "hele måneder mellom", en: "whole months between" },
  },
  ageOn: {
    parameters: ["date", "date"],
    result: () => numberType("years"),
    monotone: [-1, 1],
    apply: ([born, day], settings) => ageOn(n(born), n(day), settings.policy("age.leap-day") as LeapDayBirthday),
    name: { nb: "alder", en: "age" },
    policies: ["age.leap-day"],
  },
  birthdayOf: {
    parameters: ["date", "number"],
    units: [undefined, "years"],
    result: date,
    monotone: [1, 1],
    apply: ([born, years], settings) => birthday(n(born), n(years), settings.policy("age.leap-day") as LeapDayBirthday),
    name: { nb: "fyller år", en: "birthday" },
    policies: ["age.leap-day"],
  },
  monthsAfter: {
    parameters: ["date", "number"],
    units: [undefined, "months"],
    result: date,
    monotone: [1, 1],
    apply: ([from, months]) => addMonths(n(from), n(months)),
    name: { nb: "måneder etter", en: "months after" },
  },
  weekday: {
    parameters: ["date"],
    result: () => numberType(),
    apply: ([day]) => weekdayOf(n(day)),
    name: { nb: "ukedag", en: "weekday" },
  },
  isWorkingDay: {
    parameters: ["date"],
    result: () => booleanType,
    apply: ([day]) => (isWorkingDay(n(day)) ? TRUE : FALSE),
    name: { nb: "er virkedag", en: "is a working day" },
  },
  nextWorkingDay: {
    parameters: ["date"],
    result: date,
    monotone: [1],
    apply: ([day]) => workingDayFrom(n(day)),
    name: { nb: "første virkedag fra", en: "first working day from" },
  },
  previousWorkingDay: {
    parameters: ["date"],
    result: date,
    monotone: [1],
    apply: ([day]) => workingDayUntil(n(day)),
    name: { nb: "siste virkedag til", en: "last working day until" },
  },
  deadline: {
    parameters: ["date", "duration"],
    result: date,
    monotone: [1, 1],
    apply: ([from, length]) => deadlineAfter(n(from), d(length), "extends"),
    name: { nb: "frist fra", en: "deadline from" },
  },
  deadlineStanding: {
    parameters: ["date", "duration"],
    result: date,
    monotone: [1, 1],
    apply: ([from, length]) => deadlineAfter(n(from), d(length), "stands"),
    name: { nb: "frist uten forlengelse fra", en: "deadline not extended from" },
  },
  deadlineBefore: {
    parameters: ["date", "duration"],
    result: date,
    monotone: [1, -1],
    apply: ([target, length], settings) => {
      const closed = settings.policy("deadline.backwards-closed-day");
      return closed === "ask" ? UNKNOWN : deadlineBefore(n(target), d(length), closed as BackwardsClosedDay);
    },
    name: { nb: "frist før", en: "deadline before" },
    policies: ["deadline.backwards-closed-day"],
  },
  deadlineHours: {
    parameters: ["moment", "number"],
    units: [undefined, "hours"],
    result: () => momentType,
    apply: ([from, hours], settings) => hoursOut(n(from), n(hours), true, settings),
    name: { nb: "timefrist fra", en: "deadline in hours from" },
    policies: ["deadline.hours-end", "deadline.repeated-hour"],
  },
  deadlineHoursStanding: {
    parameters: ["moment", "number"],
    units: [undefined, "hours"],
    result: () => momentType,
    apply: ([from, hours], settings) => hoursOut(n(from), n(hours), false, settings),
    name: { nb: "timefrist der helligdager løper fra", en: "deadline in hours, holidays running, from" },
    policies: ["deadline.repeated-hour"],
  },
  dayOf: {
    parameters: ["moment"],
    result: date,
    monotone: [1],
    apply: ([moment]) => dayOfMinute(n(moment)),
    name: { nb: "dagen for", en: "the day of" },
  },
  momentAt: {
    parameters: ["date", "number"],
    units: [undefined, "minutes"],
    result: () => momentType,
    monotone: [1, 1],
    apply: ([day, minutes]) => startOfDay(n(day)) + n(minutes),
    name: { nb: "klokkeslett", en: "time of day" },
  },
  plusMinutes: {
    parameters: ["moment", "number"],
    units: [undefined, "minutes"],
    result: () => momentType,
    monotone: [1, 1],
    apply: ([from, minutes]) => n(from) + n(minutes),
    name: { nb: "minutter etter", en: "minutes after" },
  },
};
