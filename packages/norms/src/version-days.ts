import { parseDay } from "@soning/calendar";

/** Something that the law says from one day until another. */
interface Dated {
  readonly from?: string;
  readonly until?: string;
}

/** The days of a version as numbers. */
interface Span {
  /** its first day */
  readonly first: number;
  /** the day after its last */
  readonly end: number;
}

const spans = new WeakMap<Dated, Span>();

/** The days on which a version holds, read once; without bound where none is given. */
export function daysOf(version: Dated): Span {
  const known = spans.get(version);
  if (known !== undefined) return known;
  const { from, until } = version;
  const span = {
    first: from === undefined ? Number.NEGATIVE_INFINITY : parseDay(from),
    end: until === undefined ? Number.POSITIVE_INFINITY : parseDay(until),
  };
  spans.set(version, span);
  return span;
}
