import { addMonths, type Day, dayOfMonth } from "../dates/day.ts";
import { minus, plus } from "../durations/add.ts";
import { type Duration, normalised, sumDurations } from "../durations/duration.ts";
import { CalendarError, requireCount } from "../error.ts";

/** Setting of `clock.month-to-date`: where a term of months ends when the last month lacks the day number. */
export type MonthToDate = "last-of-month" | "first-of-next";
/** Setting of `clock.unit-order`. */
export type UnitOrder = "months-then-days" | "days-then-months";
/** Setting of `clock.intake-day`. */
export type IntakeDay = "counts-whole" | "not-counted";
/** Setting of `clock.total-term`: how several terms become one. */
export type TotalTerm = "sum-per-unit" | "one-after-another";
/** Setting of `clock.months-less-days`: how a suspended part comes off a term in other units. */
export type MonthsLessDays = "off-each-unit" | "back-from-the-end";
/** Setting of `remand.placement`: where days already served are put. */
export type RemandPlacement = "off-every-date" | "earlier-start";

export interface TermSettings {
  readonly monthToDate: MonthToDate;
  readonly unitOrder: UnitOrder;
  readonly intakeDay: IntakeDay;
  readonly totalTerm: TotalTerm;
  readonly monthsLessDays: MonthsLessDays;
  readonly remandPlacement: RemandPlacement;
}

/** A term to be served: its whole length and the part of it that is suspended. */
export interface Imposed {
  readonly length: Duration;
  readonly suspended: Duration;
}

/** Months and days of a part of a term, laid from a day; `days` is below zero when they come off the end. */
export interface LaidPart {
  readonly from: Day;
  readonly months: number;
  readonly days: number;
  /** Calendar days that the part covers. */
  readonly covers: number;
}

/** A term on the calendar, before interruptions. */
export interface Term {
  /** Day of intake, as given. */
  readonly intake: Day;
  /** First day in prison that counts as served. */
  readonly firstServed: Day;
  /** Days already served before intake. */
  readonly credited: number;
  /** Length of the whole term in calendar days, the credited ones included. */
  readonly days: number;
  readonly parts: readonly LaidPart[];
  /** True when a suspended part had to be taken off a term in other units: show the result as doubtful. */
  readonly mixedUnits: boolean;
}

/**
 * Lays one or more terms from the day of intake, less what is suspended. A term of n days ends on day n; months run
 * to the day before the same number. `credited` is the number of days already served. Throws `deduction-exceeds-term`
 * when more is suspended than imposed, and `count-range` for a negative credit.
 */
export function layTerm(intake: Day, imposed: readonly Imposed[], credited: number, settings: TermSettings): Term {
  requireCount(credited, 0, { nb: "dager", en: "days" });
  const from = settings.remandPlacement === "earlier-start" ? intake - credited : intake;
  const parts: LaidPart[] = [];
  let at = from;
  for (const one of settings.totalTerm === "sum-per-unit" ? [summed(imposed)] : imposed) {
    const part = layPart(at, one, settings);
    parts.push(part);
    at += part.covers;
  }
  return {
    intake,
    firstServed: settings.intakeDay === "counts-whole" ? intake : intake + 1,
    credited,
    days: at - from,
    parts,
    mixedUnits: parts.some(({ months, days }) => months < 0 || days < 0),
  };
}

function summed(imposed: readonly Imposed[]): Imposed {
  return {
    length: sumDurations(imposed.map(({ length }) => length)),
    suspended: sumDurations(imposed.map(({ suspended }) => suspended)),
  };
}

function layPart(from: Day, { length, suspended }: Imposed, settings: TermSettings): LaidPart {
  const whole = normalised(length);
  const off = normalised(suspended);
  const months = whole.months - off.months;
  const days = whole.days - off.days;
  const covers =
    settings.monthsLessDays === "back-from-the-end"
      ? minus(endOf(from, whole.months, whole.days, settings), suspended) - from
      : endOf(from, months, days, settings) - from;
  if (covers >= 0) return { from, months, days, covers };
  throw new CalendarError("deduction-exceeds-term", `${-covers}`, {
    nb: `den betingede delen er ${-covers} dager lengre enn hele straffen`,
    en: `the suspended part is ${-covers} days longer than the whole term`,
  });
}

/** First day after months and days laid from a day. Months that are below zero are taken off after the days. */
function endOf(from: Day, months: number, days: number, settings: TermSettings): Day {
  if (months < 0) return addMonths(from + days, months);
  if (settings.unitOrder === "days-then-months") return monthsOn(from + days, months, settings.monthToDate);
  return monthsOn(from, months, settings.monthToDate) + days;
}

/** The day some months on, by the policy `clock.month-to-date`. */
export function monthsOn(from: Day, months: number, rule: MonthToDate): Day {
  const day = addMonths(from, months);
  return rule === "first-of-next" && dayOfMonth(day) !== dayOfMonth(from) ? day + 1 : day;
}

/** Last day of a duration laid as a term from its first day, that day counted: the day before `plus`. */
export function lastDayOf(first: Day, length: Duration): Day {
  return plus(first, length) - 1;
}
