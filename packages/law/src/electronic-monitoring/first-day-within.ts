import { type Expression, gte, minus, number, plus, plusDays, when } from "@soning/norms";

/**
 * The first day from which an end lies no more than a length ahead: `end ≤ day + length` for the first time.
 * Counting months back can land too early where a month is short; then it is the day after.
 */
export function firstDayWithin(end: Expression<"date">, length: Expression<"duration">): Expression<"date"> {
  const back = minus(end, length);
  return when(gte(plus(back, length), end), back, plusDays(back, number(1, "days")));
}
