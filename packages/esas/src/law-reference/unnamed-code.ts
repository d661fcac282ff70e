import { type ReadingPolicy, todaysPenalCode } from "./parse.ts";

/** The day from which the Penal Code of 2005 applies as a whole (strl. § 411, LOV-2015-06-19-65). */
const penalCode2005From = "2015-10-01";

/** The longest a sentence can wait before it may no longer be carried out (strl. § 93). */
const longestLimitationYears = 30;

/** Is the judgment from before the code of 2005, as far as its day can be believed? */
function beforeNewCode(judged: string, sent: string): boolean {
  const age = Number(sent.slice(0, 4)) - Number(judged.slice(0, 4));
  return judged < penalCode2005From && judged <= sent && age <= longestLimitationYears;
}

/**
 * A judgment from before 1 October 2015 may mean either code, so the code is unknown. A day that cannot be right (later
 * than the sending, or older than any sentence that can still be served) says nothing: then today's code is meant.
 */
export function policyFor(judged: string, sent: string): ReadingPolicy {
  return beforeNewCode(judged, sent) ? { unnamedPenalCode: "unknown" } : todaysPenalCode;
}

/** Should someone look twice at a code that was named without its year? */
export function isDoubtful(judged: string): boolean {
  return judged < penalCode2005From;
}
