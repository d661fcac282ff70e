import { addMonths, type Day, dayOfMonth, yearOf } from "../dates/day.ts";

/** Settings of the policies `age.leap-day` and `age.over`. */
export type LeapDayBirthday = "28-february" | "1-march";
export type OverAge = "from-birthday" | "day-after";

/**
 * The day on which a person reaches an age. Someone born on 29 February has the birthday of a common year on
 * 28 February or 1 March, by the policy `age.leap-day`.
 */
export function birthday(born: Day, age: number, leapDay: LeapDayBirthday): Day {
  const day = addMonths(born, age * 12);
  return leapDay === "1-march" && dayOfMonth(day) !== dayOfMonth(born) ? day + 1 : day;
}

/** Age in whole years on a day; −1 or less before birth. */
export function ageOn(born: Day, on: Day, leapDay: LeapDayBirthday): number {
  const years = yearOf(on) - yearOf(born);
  return birthday(born, years, leapDay) > on ? years - 1 : years;
}

/** True when a person is not yet of an age: before the birthday. */
export function isUnder(born: Day, age: number, on: Day, leapDay: LeapDayBirthday): boolean {
  return on < birthday(born, age, leapDay);
}

/** True when a person is over an age: from the birthday, or from the day after it, by the policy `age.over`. */
export function isOver(born: Day, age: number, on: Day, leapDay: LeapDayBirthday, over: OverAge): boolean {
  const reached = birthday(born, age, leapDay);
  return over === "day-after" ? on > reached : on >= reached;
}
