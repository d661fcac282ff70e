import type { Text } from "./text.ts";

/** Every way in which input to the calendar can be wrong. */
export type CalendarCode =
  | "date-format"
  | "date-impossible"
  | "date-range"
  | "time-format"
  | "time-impossible"
  | "duration-format"
  | "duration-empty"
  | "duration-fraction"
  | "duration-negative"
  | "duration-time"
  | "duration-range"
  | "fraction-format"
  | "fraction-range"
  | "count-range"
  | "period-reversed"
  | "deduction-exceeds-term"
  | "policy-unknown"
  | "policy-setting-unknown";

/**
 * A value that the calendar cannot take: what kind of fault, the value as given, a message and, where there is one, a
 * remedy. `message` is the English text; `text` and `remedy` hold all languages.
 */
export class CalendarError extends RangeError {
  readonly code: CalendarCode;
  readonly value: string;
  readonly text: Text;
  readonly remedy: Text | undefined;

  constructor(code: CalendarCode, value: string, text: Text, remedy?: Text) {
    super(remedy === undefined ? text.en : `${text.en}; ${remedy.en}`);
    this.name = "CalendarError";
    this.code = code;
    this.value = value;
    this.text = text;
    this.remedy = remedy;
  }
}

/** Refuses a count that is not a whole number of at least `least`; `unit` names it in the message. */
export function requireCount(value: number, least: number, unit: Text): number {
  if (Number.isSafeInteger(value) && value >= least) return value;
  throw new CalendarError("count-range", String(value), {
    nb: `${value} er ikke et helt antall ${unit.nb} på minst ${least}`,
    en: `${value} is not a whole number of ${unit.en} of at least ${least}`,
  });
}
