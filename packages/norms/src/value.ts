import type { Duration, Periods } from "@soning/calendar";

/** Truth in strong Kleene logic with conflict: ordered so that `and` is the least. */
export type Truth = 0 | 1 | 2 | 3;
export const FALSE: Truth = 0;
export const MAYBE: Truth = 1;
export const CLASH: Truth = 2;
export const TRUE: Truth = 3;

/** What is known of a number, date or moment: it lies in [lo, hi]. A known value is a plain number, never a Range. */
export class Range {
  readonly lo: number;
  readonly hi: number;
  constructor(lo: number, hi: number) {
    this.lo = lo;
    this.hi = hi;
  }
}

/** Nothing is known. Used for every type but boolean (which has MAYBE). */
export const UNKNOWN = new Range(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);

class Mark {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}
/** Known not to exist: not withdrawn, still running, no application. */
export const NONE = new Mark("none");
/** Two norms surely apply and conclude differently, with no order between them. */
export const CONFLICT = new Mark("conflict");

/** Units kept apart: a year is 12 months, a week 7 days, a month never a number of days. */
export type DurationValue = Duration;

/** A place in a code. A part not given is unknown, never "no match". */
export interface ProvisionValue {
  readonly code?: string;
  readonly section?: string;
  readonly paragraph?: number;
  readonly letter?: string;
  /** The words that the reference was read from. */
  readonly text?: string;
}

export type Value = number | string | Range | Mark | DurationValue | ProvisionValue | Periods;

export function range(lo: number, hi: number): number | Range {
  if (lo === hi) return lo;
  return lo === Number.NEGATIVE_INFINITY && hi === Number.POSITIVE_INFINITY ? UNKNOWN : new Range(lo, hi);
}

export function isUnknown(value: Value): boolean {
  return value instanceof Range;
}

export function lowest(value: Value): number {
  return typeof value === "number" ? value : value instanceof Range ? value.lo : Number.NEGATIVE_INFINITY;
}

export function highest(value: Value): number {
  return typeof value === "number" ? value : value instanceof Range ? value.hi : Number.POSITIVE_INFINITY;
}

export function isDuration(value: Value): value is DurationValue {
  return typeof value === "object" && "weeks" in value;
}

/** A condition's value as one of the four truths. */
export function truthOf(value: Value): Truth {
  if (typeof value === "number") return value as Truth;
  return value === CONFLICT ? CLASH : isUnknown(value) ? MAYBE : (value as unknown as Truth);
}
