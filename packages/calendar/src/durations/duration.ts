/**
 * A length of time as the law states it. The units are kept apart: a month is not a number of days. All are whole and
 * not negative.
 */
export interface Duration {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
}

/** A length stated in hours, which runs by the clock and not by the calendar. */
export interface Hours {
  readonly hours: number;
}

/** A duration in its two independent units: a year is 12 months, a week is 7 days. */
export interface NormalDuration {
  readonly months: number;
  readonly days: number;
}

export const NO_TIME: Duration = { years: 0, months: 0, weeks: 0, days: 0 };

/** Duration from the units that are not zero. */
export function duration(units: Partial<Duration>): Duration {
  return { ...NO_TIME, ...units };
}

export function isHours(length: Duration | Hours): length is Hours {
  return "hours" in length;
}

export function normalised(length: Duration): NormalDuration {
  return { months: length.years * 12 + length.months, days: length.weeks * 7 + length.days };
}

/** Sum unit by unit; nothing is carried from one unit to another. */
export function sumDurations(lengths: readonly Duration[]): Duration {
  let { years, months, weeks, days } = NO_TIME;
  for (const length of lengths) {
    years += length.years;
    months += length.months;
    weeks += length.weeks;
    days += length.days;
  }
  return { years, months, weeks, days };
}

/** True when both have the same months and days (`P1Y` and `P12M`, `P2W` and `P14D`). */
export function sameLength(a: Duration, b: Duration): boolean {
  const left = normalised(a);
  const right = normalised(b);
  return left.months === right.months && left.days === right.days;
}

export function isNoTime(length: Duration): boolean {
  return sameLength(length, NO_TIME);
}
