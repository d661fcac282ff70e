import { inLanguage, type Language, type Text } from "@soning/norms";
import { printable } from "./text/printable.ts";

/** Everything that a command line can be given wrongly. */
export type FaultCode =
  | "unknown-command"
  | "unknown-option"
  | "missing-argument"
  | "unknown-matter"
  | "unknown-law"
  | "unordered-laws"
  | "unknown-norm"
  | "unknown-policy"
  | "unknown-setting"
  | "unknown-version"
  | "bad-date"
  | "before-the-law"
  | "bad-option-value"
  | "no-such-file"
  | "not-a-file"
  | "no-permission"
  | "too-large"
  | "empty"
  | "not-text"
  | "broken-json"
  | "repeated-name"
  | "not-a-case"
  | "bad-fact"
  | "bad-order"
  | "different-law";

/** One thing that is wrong with the input: the place, the value as given, what is allowed, the nearest valid name. */
export interface Fault {
  readonly code: FaultCode;
  /** file and path into it, or the option */
  readonly path: string;
  readonly value?: string;
  readonly message: Text;
  readonly hint?: Text;
}

/** Bad input: ends the program with exit code 2 and a line for each fault. */
export class BadInput extends Error {
  readonly faults: readonly Fault[];
  constructor(...faults: readonly Fault[]) {
    super(faults.map((fault) => `${fault.path}: ${fault.message.en}`).join("; "));
    this.faults = faults;
  }
}

const most = 120;

/** What somebody else wrote, on one line and no longer than can be read. */
function short(text: string, longest = most): string {
  const shown = printable(text);
  return shown.length > longest ? `${shown.slice(0, longest)}…` : shown;
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A place in a text that could not be read is told in the reader's language. */
function placeIn(path: string, language: Language): string {
  return language === "en" ? path : path.replace(/\bline (\d+), column (\d+)$/, "linje $1, kolonne $2");
}

/** Does the text name the value, as a word of its own and not as a part of an example? */
function names(told: string, value: string): boolean {
  const beside = (at: number): boolean => /[\p{L}\p{N}-]/u.test(told.charAt(at));
  for (let at = told.indexOf(value); at >= 0; at = told.indexOf(value, at + 1))
    if (!(beside(at - 1) || beside(at + value.length))) return true;
  return false;
}

/** One line for a fault: `place: value: what is wrong; remedy`. */
export function faultLine({ path, value, message, hint }: Fault, language: Language): string {
  const told = inLanguage(message, language);
  const remedy = hint === undefined ? "" : `; ${lower(inLanguage(hint, language))}`;
  const given = value === undefined || value === "" || names(told, value) ? "" : `${short(value)}: `;
  return `${short(placeIn(path, language), most * 2)}: ${given}${printable((remedy === "" ? told : told.replace(/\.$/, "")) + remedy)}`;
}

/** "did you mean …?" */
export function nearestHint(name: string | undefined): { readonly hint: Text } | Record<string, never> {
  return name === undefined
    ? {}
    : { hint: { nb: `mente du «${name}»?`, en: `did you mean "${name}"?`, nn: `meinte du «${name}»?` } };
}
