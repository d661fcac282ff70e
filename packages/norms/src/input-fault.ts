import type { Text } from "./text.ts";

/** Everything that can be wrong with the facts of a case. */
export type InputFaultCode =
  | "unknown-fact"
  | "unknown-field"
  | "wrong-type"
  | "wrong-unit"
  | "not-allowed"
  | "impossible-date"
  | "below-minimum"
  | "above-maximum"
  | "none-not-allowed"
  | "contradiction";

/** One fault: where in the input, the value given, what is allowed, and the nearest valid name. */
export interface InputFault {
  readonly code: InputFaultCode;
  readonly path: string;
  readonly value: string;
  readonly message: Text;
  readonly nearest?: string;
}
