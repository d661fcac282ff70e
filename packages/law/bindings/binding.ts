import type { Expression, Face, Literal, NormRef } from "@soning/norms";

/** A fact value as it stands in the register's cases: named in the register's own words. */
export type Hint = boolean | number | string | null | readonly unknown[] | { readonly [name: string]: unknown };

/** Builds the facts of a case in the catalogue's terms. Dates are ISO text; `on` is the day the case is asked for. */
export interface CaseWriter {
  readonly on: string;
  /** all hints of the case, for hints that must be read together */
  readonly hints: Readonly<Record<string, Hint>>;
  /** sets a fact or a whole list */
  set(fact: string, value: unknown): void;
  /** changes the only (or last) record of a list, making it when there is none */
  field(list: string, name: string, value: unknown): void;
  /** adds a record to a list */
  add(list: string, record: Readonly<Record<string, unknown>>): void;
  /** pins a slot to a value: the register states a conclusion that the law computes from other facts */
  suppose(slot: string, value: Literal): void;
  /** the day so many years, months and days after (before, when negative) a day; parts of months as days of 30 */
  shift(day: string, by: { years?: number; months?: number; days?: number }): string;
  /** asks under another legal state or on another day */
  under(law: string): void;
  onDay(day: string): void;
}

export type HintBinding = (value: Hint, write: CaseWriter) => void;

/** How a row's cases are asked. Absent fields take the defaults of `ask`. */
export interface RowBinding {
  /** the norm that is asked; absent: the only norm that claims the row */
  readonly norm?: NormRef | string;
  /** absent: `holds` for conditions (`applies` where the outcome says applies), `satisfied` for the rest */
  readonly face?: Face;
  /** asks this instead of a norm */
  readonly ask?: Expression;
  /** outcomes that mean the opposite here: for a bar whose `met` means that nothing stands in the way */
  readonly not?: true;
  /** outcomes of the row's own, and the value that each means (`null` = undetermined) */
  readonly outcomes?: Readonly<Record<string, Literal | null>>;
  /** more facts that the row takes for granted */
  readonly given?: (write: CaseWriter) => void;
  readonly hints?: Readonly<Record<string, HintBinding>>;
}

/** The explicit binding of one register file, or a part of one. */
export interface Binding {
  readonly source: string;
  /** the day the cases are asked for, and their legal state */
  readonly on: string;
  readonly law: string;
  /** the rows that this binding is for: by id, and by the legal state that the row states */
  readonly covers: (id: string, law: string) => boolean;
  readonly hints: Readonly<Record<string, HintBinding>>;
  readonly rows: Readonly<Record<string, RowBinding>>;
}
