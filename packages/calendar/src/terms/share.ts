import type { Day } from "../dates/day.ts";
import { NEVER, type Periods } from "../periods/periods.ts";
import { addFractions, type Fraction, fraction, type Rounding, rounded, shareOf } from "./fraction.ts";
import { shiftedPast } from "./interruption.ts";
import { type LaidPart, type MonthToDate, monthsOn, type Term } from "./term.ts";

/** Setting of `clock.fraction-base`: what a share is taken of. */
export type FractionBase = "calendar-days" | "split-months-first";

export interface ShareSettings {
  readonly base: FractionBase;
  readonly rounding: Rounding;
  readonly monthToDate: MonthToDate;
}

/**
 * Number of the day of a term at the end of which a share of it is served: 2/3 of 100 days is day 67 rounded up. Of
 * calendar days, or with the months divided first (2/3 of 18 months is 12 months) and only the rest as days.
 */
export function daysForShare(term: Term, share: Fraction, settings: ShareSettings): number {
  const exact =
    settings.base === "calendar-days"
      ? shareOf(share, term.days)
      : term.parts.map((part) => splitPart(part, share, settings.monthToDate)).reduce(addFractions, fraction(0, 1));
  return rounded(exact, settings.rounding);
}

/** A share of a laid part: whole months on the calendar, what is left of a month by the length of the next one. */
function splitPart(part: LaidPart, share: Fraction, rule: MonthToDate): Fraction {
  // Months that were taken off days have no months left to divide: the days on the calendar are divided.
  if (part.months < 0) return shareOf(share, part.covers);
  const months = shareOf(share, part.months);
  const whole = rounded(months, "down");
  const reached = monthsOn(part.from, whole, rule);
  const nextMonth = monthsOn(part.from, whole + 1, rule) - reached;
  const restOfMonth = fraction(months.numerator - whole * months.denominator, months.denominator);
  const rest = addFractions(shareOf(restOfMonth, nextMonth), shareOf(share, part.days));
  return addFractions(fraction(reached - part.from, 1), rest);
}

/**
 * Date of a numbered day of a term: day 1 is the first that counts. Days already credited lie before intake, so the
 * date may too. Whole days outside after intake move it on; none while such a period still runs.
 */
export function dateOfDay(term: Term, number: number, outside: Periods = NEVER): Day | undefined {
  return shiftedPast(term.firstServed - term.credited + number - 1, outside, term.firstServed);
}

/** Last day of a term; for a term that is already served, a day before the first. */
export function lastDayOfTerm(term: Term, outside: Periods = NEVER): Day | undefined {
  return dateOfDay(term, term.days, outside);
}

/** When a part of a term is served, with a least number of days and a least rest. The law passes the numbers. */
export interface PartRule {
  readonly share: Fraction;
  /** Days that must be served whatever the share. */
  readonly atLeastDays: number;
  /** Policy `clock.sixty-days`: whether they are served at the end of that day or on the day after. */
  readonly leastReached: "end-of-day" | "day-after";
  /** Days that must be left; 0 for none. */
  readonly leavingAtLeast: number;
  /** Policy `clock.fourteen-days`: whether exactly as many is enough. */
  readonly exactRest: "enough" | "too-short";
}

export interface PartServed {
  /** `reached`; `short-rest` when too little would be left; `full-term` when nothing would. */
  readonly outcome: "reached" | "short-rest" | "full-term";
  /** Number of the day of the term on which the part is served. */
  readonly day: number;
  /** Days of the term left after it. */
  readonly left: number;
}

/** Day of the term on which a part is served, and whether enough is left then. */
export function partServed(term: Term, rule: PartRule, settings: ShareSettings): PartServed {
  const least = rule.atLeastDays > 0 && rule.leastReached === "day-after" ? rule.atLeastDays + 1 : rule.atLeastDays;
  const day = Math.min(term.days, Math.max(daysForShare(term, rule.share, settings), least));
  const left = term.days - day;
  if (left === 0) return { outcome: "full-term", day, left };
  const enough = rule.exactRest === "enough" ? left >= rule.leavingAtLeast : left > rule.leavingAtLeast;
  return { outcome: enough ? "reached" : "short-rest", day, left };
}
