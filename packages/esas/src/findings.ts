import type { Text } from "@soning/norms";
import type { JsonValue } from "./text/json-value.ts";

/** Why a file is refused. The list is closed: a program may switch on it. */
export const faultCodes = [
  // the bytes
  "empty",
  "too-large",
  "wrong-encoding",
  // the text
  "broken-json",
  "duplicate-name",
  "too-deep",
  // the message
  "not-an-order",
  "unsupported-version",
  // the contract
  "missing",
  "wrong-type",
  "out-of-range",
  "wrong-count",
  "wrong-length",
  "wrong-format",
  "not-allowed",
  "misspelt-name",
  "name-of-other-version",
  "one-of-two",
  // what the order says against itself
  "impossible-date",
  "empty-length",
  "neither-final-nor-anticipated",
  "suspended-over-sentence",
  "deduction-over-sentence",
  "born-after-judgment",
  "negative-amount",
  // several orders in one case
  "no-orders",
  "different-persons",
  // an event to be sent
  "no-dates",
  "dates-out-of-order",
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** What is doubtful, and read all the same. Closed as well. */
export const warningCodes = [
  "byte-order-mark",
  "garbled-letters",
  "unknown-field",
  "unwrapped",
  "version-from-content",
  "version-overridden",
  "signature-not-checked",
  "unexpected-sender",
  "final-before-judgment",
  "final-after-sending",
  "judgment-after-sending",
  "born-after-sending",
  "implausible-date",
  "id-birth-date",
  "id-checksum",
  "id-kind",
  "id-sex",
  "no-citizenship",
  "unknown-country",
  "no-address",
  "address-though-protected",
  "id-used-twice",
  "person-used-twice",
  "under-18-contradicted",
  "anticipated-and-final",
  "no-deduction-stated",
  "remand-in-description",
  "deduction-over-unconditional",
  "deduction-may-exceed",
  "suspended-may-exceed",
  "suspended-in-other-units",
  "wholly-suspended",
  "trial-period-without-suspension",
  "no-trial-period",
  "hours-of-prison",
  "no-execution-time",
  "zero-amount",
  "no-subsidiary-prison",
  "control-over-ban",
  "law-not-read",
  "law-code-assumed",
  "law-section-unknown",
  "law-references-differ",
  "penalty-frame",
  "needs-manual-reading",
  "same-message",
  "same-order",
  "corrected-judgment",
  "judgment-of-same-day",
] as const;
export type WarningCode = (typeof warningCodes)[number];

/** Words in all three languages: none of them falls back on another. */
export type Said = Required<Text>;

interface FindingOf<Code extends string> {
  readonly code: Code;
  /** place in the file, `$` for the whole; for text that is no JSON, line and column */
  readonly path: string;
  /** the value found there, where there is one and it is short */
  readonly value?: JsonValue;
  readonly message: Said;
  /** what to do about it */
  readonly hint: Said;
}

export type Fault = FindingOf<FaultCode>;
export type Warning = FindingOf<WarningCode>;

const longestShown = 80;

/** Long text and whole objects are not repeated in a finding. */
export function shown(value: JsonValue | undefined): JsonValue | undefined {
  if (typeof value === "string") return value.length > longestShown ? `${value.slice(0, longestShown)}…` : value;
  if (typeof value !== "object" || value === null) return value;
  const empty = Object.keys(value).length === 0;
  if (Array.isArray(value)) return empty ? "[]" : "[…]";
  return empty ? "{}" : "{…}";
}

function finding<Code extends string>(
  code: Code,
  path: string,
  message: Said,
  hint: Said,
  value?: JsonValue,
): FindingOf<Code> {
  const short = shown(value);
  return short === undefined ? { code, path, message, hint } : { code, path, value: short, message, hint };
}

export const fault = finding<FaultCode>;
export const warning = finding<WarningCode>;
