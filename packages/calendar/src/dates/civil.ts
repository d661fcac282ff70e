/** First and last year that a date can have. */
export const FIRST_YEAR = 1;
export const LAST_YEAR = 9999;

/** Years covered by the calendar's tables (month starts, holidays, working days). */
export const FIRST_TABLE_YEAR = 1900;
export const LAST_TABLE_YEAR = 2200;

const DAYS_PER_ERA = 146_097;
const ERA_YEARS = 400;
const EPOCH_SHIFT = 719_468;

/**
 * Day number of the first day of a month, by the civil-date algorithm (Hinnant, "chrono-compatible low-level date
 * algorithms"); `month` is 1 to 12, any year of the proleptic Gregorian calendar.
 */
export function civilMonthStart(year: number, month: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const marchMonth = (month + 9) % 12;
  const era = Math.floor(marchYear / ERA_YEARS);
  const yearOfEra = marchYear - era * ERA_YEARS;
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5);
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT;
}

/** Month index (12 × year + month − 1) of a day number, by the same algorithm. */
export function civilMonthIndex(day: number): number {
  const shifted = day + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  return (yearOfEra + era * ERA_YEARS) * 12 + marchMonth + 2;
}
