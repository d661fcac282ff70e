import { addDays, daysBetween } from "../../format/dates.ts";
import { dayOrder } from "../../format/order.ts";

/** A date of the clock, as far as drawing looks at it. */
export interface DrawnDate {
  readonly id: string;
  readonly date?: string | undefined;
  readonly earliest?: string | undefined;
  readonly latest?: string | undefined;
}

/** Remand before the first day, and whole days outside, first and last included; absent where not known. */
export interface DrawnStretches {
  readonly deductedDays?: number | undefined;
  readonly outside?: readonly { readonly from: string; readonly to?: string | undefined }[] | undefined;
}

/** Where a day lies on the bar, from 0 at its left end to 1. */
export interface Scale {
  /** left end of the bar */
  readonly from: string;
  /** first day, less the days that count as served before it */
  readonly remandFrom: string;
  readonly start: string;
  readonly end: string;
  /** right end of the bar */
  readonly to: string;
  at(day: string): number;
}

/** Dates that are ticks on the bar, in the order of a sentence. */
export const TICKS = ["start", "one-third", "half", "two-thirds", "release", "end"] as const;
/** Dates from which something may happen, drawn as bands below the bar, and what ends them. */
export const BANDS = [
  { id: "leave", until: "release" },
  { id: "section-16", until: "release" },
  { id: "em-final-part", until: "release" },
] as const;

const dayOf = (dates: readonly DrawnDate[], id: string): string | undefined => dates.find((one) => one.id === id)?.date;

/**
 * The scale of a sentence: its remand, its first day and its last. Undefined while first or last day is not known. With
 * `beside`, it has room for another as well, so that both are drawn to one measure.
 */
export function scaleOf(
  dates: readonly DrawnDate[],
  { deductedDays = 0 }: DrawnStretches = {},
  beside?: Scale,
): Scale | undefined {
  const [start, end] = [dayOf(dates, "start"), dayOf(dates, "end")];
  if (start === undefined || end === undefined || start >= end) return undefined;
  const own = addDays(start, -deductedDays);
  const from = beside !== undefined && beside.from < own ? beside.from : own;
  const to = beside !== undefined && beside.to > end ? beside.to : end;
  const length = daysBetween(from, to);
  return {
    from,
    remandFrom: own,
    start,
    end,
    to,
    at: (day) => Math.min(1, Math.max(0, daysBetween(from, day) / length)),
  };
}

export interface Tick {
  readonly id: string;
  readonly day: string;
  readonly at: number;
  /** other ticks on the same day */
  readonly with: readonly string[];
}

/** Ticks in order of time; those of one day stand as one. */
export function ticksOf(dates: readonly DrawnDate[], scale: Scale): readonly Tick[] {
  const found: { id: string; day: string; at: number; with: string[] }[] = [];
  for (const id of TICKS) {
    const day = dayOf(dates, id);
    if (day === undefined || day < scale.start || day > scale.end) continue;
    const same = found.find((tick) => tick.day === day);
    if (same === undefined) found.push({ id, day, at: scale.at(day), with: [] });
    else same.with.push(id);
  }
  return found.sort((left, right) => dayOrder(left.day, right.day));
}

export interface Part {
  readonly kind: "remand" | "served" | "ahead" | "parole" | "gap";
  readonly from: string;
  /** first day after it */
  readonly to: string;
  readonly left: number;
  readonly width: number;
}

/** What the bar is made of, in order: remand, what is served, what is ahead, probation; interruptions lie over it as gaps. */
export function partsOf(
  dates: readonly DrawnDate[],
  scale: Scale,
  today: string,
  { outside = [] }: DrawnStretches = {},
): readonly Part[] {
  const { remandFrom, start, end: last, at } = scale;
  const release = dayOf(dates, "release") ?? last;
  const served = today < start ? start : today < release ? today : release;
  const part = (kind: Part["kind"], first: string, end: string): readonly Part[] =>
    first < end ? [{ kind, from: first, to: end, left: at(first), width: at(end) - at(first) }] : [];
  return [
    ...part("remand", remandFrom, start),
    ...part("served", start, served),
    ...part("ahead", served, release),
    ...part("parole", release, last),
    ...outside.flatMap(({ from, to }) => {
      const after = to === undefined ? last : addDays(to, 1);
      return part("gap", from > start ? from : start, after < last ? after : last);
    }),
  ];
}

export interface Band {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly left: number;
  readonly width: number;
  /** opens by time alone; else something is missing, and the day is only the earliest */
  readonly sure: boolean;
}

/** Bands of what may happen when. */
export function bandsOf(dates: readonly DrawnDate[], scale: Scale): readonly Band[] {
  return BANDS.flatMap(({ id, until }) => {
    const found = dates.find((one) => one.id === id);
    const from = found?.date ?? found?.earliest;
    if (found === undefined || from === undefined || from >= scale.end) return [];
    const end = dayOf(dates, until);
    const to = end !== undefined && end > from ? end : scale.end;
    const [left, right] = [scale.at(from), scale.at(to)];
    const sure = found.date !== undefined && found.earliest === undefined;
    return [{ id, from, to, left, width: right - left, sure }];
  });
}

/** Labels that would run into each other go on a lower line. Gives the line of each tick, from 0. */
export function linesOf(ticks: readonly Tick[], least: number): readonly number[] {
  const ends: number[] = [];
  return ticks.map(({ at }) => {
    const free = ends.findIndex((end) => at - end >= least);
    const line = free === -1 ? ends.length : free;
    ends[line] = at;
    return line;
  });
}
