import { daysBetween } from "../../format/dates.ts";

/** A date of the clock, as far as drawing looks at it. */
export interface DrawnDate {
  readonly id: string;
  readonly date?: string | undefined;
  readonly earliest?: string | undefined;
  readonly latest?: string | undefined;
}

/** Where a day lies on the bar, from 0 at its left end to 1. */
export interface Scale {
  readonly from: string;
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

/** The scale of a sentence: its first day and its last. Undefined while one of them is not known. */
export function scaleOf(dates: readonly DrawnDate[]): Scale | undefined {
  const [from, to] = [dayOf(dates, "start"), dayOf(dates, "end")];
  if (from === undefined || to === undefined || from >= to) return undefined;
  const length = daysBetween(from, to);
  return { from, to, at: (day) => Math.min(1, Math.max(0, daysBetween(from, day) / length)) };
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
    if (day === undefined || day < scale.from || day > scale.to) continue;
    const same = found.find((tick) => tick.day === day);
    if (same === undefined) found.push({ id, day, at: scale.at(day), with: [] });
    else same.with.push(id);
  }
  return found.sort((left, right) => left.day.localeCompare(right.day));
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
    if (found === undefined || from === undefined || from >= scale.to) return [];
    const end = dayOf(dates, until);
    const to = end !== undefined && end > from ? end : scale.to;
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
