import {
  all,
  any,
  type Condition,
  daysCovered,
  daysOf,
  type Expression,
  is,
  lt,
  lte,
  monthsOf,
  on,
  parameter,
  policy,
  subtract,
  when,
  whenNone,
} from "@soning/norms";
import { deductedDays, firstDay, termDays } from "../sentence-clock/slots.ts";

/** The days of the longest month: a part of a month has fewer. */
export const longestMonth = parameter.number(
  "calendar.longest-month",
  "days",
  { nb: "dager i den lengste måneden", en: "days of the longest month" },
  [{ value: 31, cite: "strl. § 31 (3)" }],
);

/**
 * Is an imposed term no longer than a limit in months? Whole months with a part of a month are under the next month
 * whatever day serving starts; else the two lengths compare over every start day, and overlap is open.
 */
export function termWithin(term: Expression<"duration">, limit: Expression<"duration">): Condition {
  return any(all(lt(monthsOf(term), monthsOf(limit)), lt(daysOf(term), longestMonth)), lte(term, limit));
}

/** What is measured against the limit of the whole sentence, by the policy `em.six-months`: the term before or after deduction of remand. */
export function measuredTermWithin(term: Expression<"duration">, limit: Expression<"duration">): Condition {
  const afterDeduction = lte(subtract(termDays, deductedDays), daysCovered(whenNone(firstDay, on), limit));
  return when(
    is(policy("em.six-months", ["before-deduction", "after-deduction"]), "after-deduction"),
    afterDeduction,
    termWithin(term, limit),
  );
}
