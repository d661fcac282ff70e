import type { Truth, Value } from "./value.ts";
import { CLASH, CONFLICT, FALSE, isUnknown, TRUE } from "./value.ts";

/** The answer to a question: the four truths by their names, and `value` where a value is asked and known. */
export type Outcome = "met" | "not-met" | "undetermined" | "conflict" | "value";

export function outcomeOf(truth: Truth): Exclude<Outcome, "value"> {
  if (truth === TRUE) return "met";
  if (truth === FALSE) return "not-met";
  return truth === CLASH ? "conflict" : "undetermined";
}

export function outcomeOfValue(value: Value): Outcome {
  if (value === CONFLICT) return "conflict";
  return isUnknown(value) ? "undetermined" : "value";
}
