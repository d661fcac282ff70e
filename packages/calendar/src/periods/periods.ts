import type { Day } from "../dates/day.ts";
import { CalendarError } from "../error.ts";

/** A stretch of whole days, first and last included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** Disjoint stretches in order, never touching: two that meet are one. */
export type Periods = readonly Period[];

/** The last day of a period that is still running: later than any date. */
export const OPEN: Day = 2 ** 30;

export const NEVER: Periods = [];

export function isOpen(period: Period): boolean {
  return period.to >= OPEN;
}

/** One period. Throws `period-reversed` when it ends before it begins. */
export function period(from: Day, to: Day): Period {
  if (from <= to) return { from, to };
  throw new CalendarError("period-reversed", `${from}..${to}`, {
    nb: `perioden slutter (dag ${to}) før den begynner (dag ${from})`,
    en: `the period ends (day ${to}) before it begins (day ${from})`,
    nn: `perioden sluttar (dag ${to}) før han tek til (dag ${from})`,
  });
}

/** Any stretches, overlapping or not and in any order, as periods. Throws `period-reversed`. */
export function periodsOf(stretches: readonly Period[]): Periods {
  const sorted = stretches.map(({ from, to }) => period(from, to)).sort((a, b) => a.from - b.from);
  const merged: Period[] = [];
  for (const next of sorted) {
    const last = merged.at(-1);
    if (last === undefined || next.from > last.to + 1) merged.push(next);
    else merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
  }
  return merged;
}

/** Days that are in one or the other. */
export function union(a: Periods, b: Periods): Periods {
  return periodsOf([...a, ...b]);
}

/** Days that are in both. */
export function intersect(a: Periods, b: Periods): Periods {
  const common: Period[] = [];
  for (const left of a) {
    for (const right of b) {
      const from = Math.max(left.from, right.from);
      const to = Math.min(left.to, right.to);
      if (from <= to) common.push({ from, to });
    }
  }
  return common;
}

/** Days that are in the first and not in the second. */
export function minusPeriods(a: Periods, b: Periods): Periods {
  return b.reduce<Periods>((left, hole) => left.flatMap((stretch) => without(stretch, hole)), a);
}

function without(stretch: Period, hole: Period): Periods {
  if (hole.to < stretch.from || hole.from > stretch.to) return [stretch];
  const rest: Period[] = [];
  if (stretch.from < hole.from) rest.push({ from: stretch.from, to: hole.from - 1 });
  if (hole.to < stretch.to) rest.push({ from: hole.to + 1, to: stretch.to });
  return rest;
}

/** The part of the periods that lies from one day to another, both included; none when the first is later. */
export function clip(periods: Periods, from: Day, to: Day): Periods {
  return intersect(periods, [{ from, to }]);
}

/** Number of days in a period, both ends included; infinite while it runs. */
export function lengthOf(stretch: Period): number {
  return isOpen(stretch) ? Number.POSITIVE_INFINITY : stretch.to - stretch.from + 1;
}

/** Number of days in all; infinite while one runs. */
export function daysIn(periods: Periods): number {
  return periods.reduce((sum, stretch) => sum + lengthOf(stretch), 0);
}

/** The longest period, the first of equals; none when there are no periods. */
export function longest(periods: Periods): Period | undefined {
  return periods.reduce<Period | undefined>(
    (best, stretch) => (best === undefined || lengthOf(stretch) > lengthOf(best) ? stretch : best),
    undefined,
  );
}

/** True when a day lies in one of the periods. */
export function includes(periods: Periods, day: Day): boolean {
  return periods.some(({ from, to }) => from <= day && day <= to);
}
