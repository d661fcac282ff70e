import { sumDurations as addUp, NO_TIME, OPEN, type Period, periodsOf } from "@soning/calendar";
import type { DurationValue, Truth, Value } from "../value.ts";
import {
  CLASH,
  CONFLICT,
  FALSE,
  highest,
  isDuration,
  isUnknown,
  lowest,
  MAYBE,
  NONE,
  range,
  TRUE,
  UNKNOWN,
} from "../value.ts";
import { not, or } from "./logic.ts";

/** What one record of a list gives: does it count, and with what. */
export interface Part {
  readonly holds: Truth;
  readonly values: readonly Value[];
}

/** `some`: or over the records; an open list may still hold one. */
export function foldSome(parts: readonly Part[], complete: boolean): Truth {
  let result: Truth = FALSE;
  for (const { holds } of parts) result = or(result, holds);
  return complete ? result : or(result, MAYBE);
}

/** `every` is the mirror of `some`. */
export function foldEvery(parts: readonly Part[], complete: boolean): Truth {
  return not(
    foldSome(
      parts.map(({ holds, values }) => ({ holds: not(holds), values })),
      complete,
    ),
  );
}

/** `count`: the sure ones at least; the possible ones, and an open list without end, at most. */
export function foldCount(parts: readonly Part[], complete: boolean): Value {
  const sure = parts.filter(({ holds }) => holds === TRUE).length;
  const possible = parts.filter(({ holds }) => holds !== FALSE).length;
  if (parts.some(({ holds }) => holds === CLASH))
    return complete && parts.every(({ holds }) => holds !== MAYBE) ? CONFLICT : UNKNOWN;
  return range(sure, complete ? possible : Number.POSITIVE_INFINITY);
}

/** Records that count or may count, with a value that exists. */
function counting(parts: readonly Part[]): readonly { readonly holds: Truth; readonly value: Value }[] {
  return parts.flatMap(({ holds, values: [value] }) =>
    holds === FALSE || value === undefined || value === NONE ? [] : [{ holds, value }],
  );
}

/** Conflict comes out only where nothing else is open, so that learning a fact never turns an answer. */
function conflicting(
  parts: readonly { readonly holds: Truth; readonly value: Value }[],
  complete: boolean,
): Value | undefined {
  if (!parts.some(({ holds, value }) => holds === CLASH || value === CONFLICT)) return undefined;
  return complete && parts.every(({ holds, value }) => holds !== MAYBE && !isUnknown(value)) ? CONFLICT : UNKNOWN;
}

/** `sum` of numbers: bounds from what is known; one that may be left out counts from zero. */
export function foldSum(parts: readonly Part[], complete: boolean, neverNegative: boolean): Value {
  const counted = counting(parts);
  const clash = conflicting(counted, complete);
  if (clash !== undefined) return clash;
  let lo = 0;
  let hi = 0;
  for (const { holds, value } of counted) {
    const sure = holds === TRUE;
    const least = neverNegative ? Math.max(0, lowest(value)) : lowest(value);
    lo += sure ? least : Math.min(0, least);
    hi += sure ? highest(value) : Math.max(0, highest(value));
  }
  if (complete) return range(lo, hi);
  return range(neverNegative ? lo : Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
}

/** `sum` of durations, unit by unit; known only when all is known. */
export function foldDurations(parts: readonly Part[], complete: boolean): Value {
  const counted = counting(parts);
  const clash = conflicting(counted, complete);
  if (clash !== undefined) return clash;
  const lengths: DurationValue[] = [NO_TIME];
  for (const { holds, value } of counted) {
    if (holds !== TRUE || !isDuration(value)) return UNKNOWN;
    lengths.push(value);
  }
  return complete ? addUp(lengths) : UNKNOWN;
}

/** `least` (sign 1) or `greatest` (sign -1): `none` of no records; bounds while something is open. */
export function foldExtreme(parts: readonly Part[], complete: boolean, sign: 1 | -1): Value {
  const open = parts.some(({ holds, values: [value] }) => holds !== FALSE && value === UNKNOWN);
  const counted = counting(parts);
  const clash = conflicting(counted, complete);
  if (clash !== undefined) return clash;
  const sure = counted.filter(({ holds }) => holds === TRUE);
  if (counted.length === 0) return complete ? NONE : UNKNOWN;
  if (sure.length === 0 || open) return UNKNOWN;
  const near = ({ value }: { readonly value: Value }): number => (sign === 1 ? lowest(value) : -highest(value));
  const far = ({ value }: { readonly value: Value }): number => (sign === 1 ? highest(value) : -lowest(value));
  const from = complete ? Math.min(...counted.map(near)) : Number.NEGATIVE_INFINITY;
  const to = Math.min(...sure.map(far));
  return sign === 1 ? range(from, to) : range(-to, -from);
}

/** `collect`: the days covered; unknown as soon as one record's days are not known. A last day of `none` still runs. */
export function foldPeriods(parts: readonly Part[], complete: boolean): Value {
  const spans: Period[] = [];
  for (const { holds, values } of parts) {
    const [first, last] = values;
    if (holds === FALSE || first === NONE) continue;
    const end = last === NONE ? OPEN : last;
    if (holds !== TRUE || typeof first !== "number" || typeof end !== "number" || end < first) return UNKNOWN;
    spans.push({ from: first, to: end });
  }
  return complete ? periodsOf(spans) : UNKNOWN;
}
