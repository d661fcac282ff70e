import { addMonths, type Day } from "../dates/day.ts";
import { monthsBetween } from "../durations/difference.ts";
import { requireCount } from "../error.ts";
import { clip, daysIn, isOpen, type Period, type Periods } from "./periods.ts";

const DAYS = { nb: "dager", en: "days" };

/** The periods with every gap of at most a number of days filled in. */
export function bridged(periods: Periods, bridgingDays: number): Periods {
  const runs: Period[] = [];
  for (const next of periods) {
    const last = runs.at(-1);
    if (last !== undefined && next.from - last.to - 1 <= bridgingDays) {
      runs[runs.length - 1] = { from: last.from, to: next.to };
    } else runs.push(next);
  }
  return runs;
}

/**
 * The unbroken run that a day lies in, where gaps of at most `bridgingDays` do not break it; none when the day lies in
 * no run. A day inside a bridged gap lies in the run.
 */
export function runAt(periods: Periods, day: Day, bridgingDays: number): Period | undefined {
  return bridged(periods, bridgingDays).find(({ from, to }) => from <= day && day <= to);
}

/** Days of the periods within the `window` days that end on a day, that day included. */
export function daysInWindow(periods: Periods, end: Day, window: number): number {
  return daysIn(clip(periods, end - window + 1, end));
}

export interface FullestWindow {
  /** Most days of the periods that any window holds. */
  readonly days: number;
  /** First day on which a window that ends there holds as many. */
  readonly end: Day;
}

/**
 * The fullest window of a number of days (90 days in any 180), and the first day on which it is reached; none when
 * there are no periods. A period that still runs fills the window.
 */
export function rolling(periods: Periods, window: number): FullestWindow | undefined {
  requireCount(window, 1, DAYS);
  let fullest: FullestWindow | undefined;
  for (const end of peaks(periods, window)) {
    const days = daysInWindow(periods, end, window);
    if (fullest === undefined || days > fullest.days) fullest = { days, end };
  }
  return fullest;
}

/**
 * Days on which a sliding window may stop filling: where a period ends, and where the window begins with the first day
 * of one, so that the next step loses a day. Between them the count does not rise.
 */
function peaks(periods: Periods, window: number): readonly Day[] {
  return periods.flatMap(({ from, to }) => [Math.min(to, from + window - 1), from + window - 1]).sort((a, b) => a - b);
}

/** Most of a list of days (each may stand more than once) that lie in any window of `window` days. */
export function rollingCount(days: readonly Day[], window: number): number {
  requireCount(window, 1, DAYS);
  const sorted = [...days].sort((a, b) => a - b);
  let most = 0;
  for (const [index, day] of sorted.entries()) {
    const first = sorted.findIndex((earlier) => earlier > day - window);
    most = Math.max(most, index - first + 1);
  }
  return most;
}

/**
 * The year that a day lies in, counted from an anchor day: from the anchor or one of its anniversaries to the day
 * before the next. None before the anchor. An anniversary that the month lacks is the month's last day.
 */
export function yearFrom(anchor: Day, day: Day): Period | undefined {
  if (day < anchor) return undefined;
  const years = Math.floor(monthsBetween(anchor, day) / 12);
  return { from: addMonths(anchor, years * 12), to: addMonths(anchor, years * 12 + 12) - 1 };
}

/** True when every day of a period from one day to another lies in the periods. */
export function covers(periods: Periods, from: Day, to: Day): boolean {
  return periods.some((stretch) => stretch.from <= from && (isOpen(stretch) || to <= stretch.to));
}
