import type { ColumnType, Generated, JSONColumnType } from "kysely";

type Stamp = ColumnType<Date, Date | undefined, never>;
type Day = string;
type Optional<T> = ColumnType<T | null, T | null | undefined, T | null>;

/** Somebody around a person. */
export interface ContactTable {
  id: Generated<string>;
  person: string;
  kind: "cohabitant" | "child" | "guardian" | "victim" | "lawyer";
  name: string;
  birth_date: Optional<Day>;
  /** of a cohabitant or child, by the catalogue of facts */
  relation: Optional<string>;
  shares_household: Optional<boolean>;
  /** whose guardian or lawyer, when not the person's own */
  of_contact: Optional<string>;
  address: Optional<string>;
  phone: Optional<string>;
  email: Optional<string>;
  language: Optional<string>;
  /** a victim's own word; `null`: not asked */
  wants_notice: Optional<boolean>;
  protection: Generated<"none" | "confidential" | "strictly-confidential">;
  shield: Optional<string>;
  shield_ground: Optional<string>;
  from: Optional<Day>;
  until: Optional<Day>;
  ended_reason: Optional<string>;
  by: string;
  version: Generated<number>;
  at: Stamp;
}
export interface ConsentTable {
  id: Generated<string>;
  person: string;
  kind: "party" | "resident" | "guardians" | "institution" | "municipality";
  /** the resident, or the minor resident whose guardians are asked */
  contact: Optional<string>;
  matter_case: Optional<string>;
  state: string;
  asked_on: Day;
  answer_until: Optional<Day>;
  talked_on: Optional<Day>;
  /** was the convicted person present at the talk? */
  talk_present: Optional<boolean>;
  told_of_control: Optional<boolean>;
  told_withdrawable: Optional<boolean>;
  answered_on: Optional<Day>;
  answer_present: Optional<boolean>;
  withdrawn_on: Optional<Day>;
  reason: Optional<string>;
  /** of residents and guardians: the party does not read it */
  shield: ColumnType<string | null, never, never>;
  version: Generated<number>;
  at: Stamp;
}
export type PlaceKind = "high" | "low" | "halfway" | "em";
export interface PlaceTable {
  unit: string;
  kind: PlaceKind;
  total: number;
  by: string;
  version: Generated<number>;
  at: Stamp;
}
export interface PlaceQueueTable {
  id: Generated<string>;
  unit: string;
  kind: PlaceKind;
  person: string;
  decision: Optional<string>;
  state: Generated<"waiting" | "held" | "left">;
  since: Stamp;
  held_on: Optional<Day>;
  left_on: Optional<Day>;
  /** why somebody who waits longer was passed */
  out_of_turn: Optional<string>;
  left_reason: Optional<string>;
  by: string;
  version: Generated<number>;
}
/** A text that a unit keeps for use again. */
export interface PhraseTable {
  id: Generated<string>;
  unit: string;
  name: string;
  language: "nb" | "nn" | "en";
  matter: Optional<string>;
  text: string;
  by: string;
  version: Generated<number>;
  at: Stamp;
}
export interface SavedViewTable {
  id: Generated<string>;
  staff: string;
  page: "caseload" | "tasks" | "complaints" | "messages";
  name: string;
  query: JSONColumnType<Record<string, unknown>>;
  version: Generated<number>;
  at: Stamp;
}

/** Tables of those around a person, of places, and of what units and staff keep, by name. */
export interface HouseholdTables {
  contact: ContactTable;
  consent: ConsentTable;
  place: PlaceTable;
  place_queue: PlaceQueueTable;
  phrase: PhraseTable;
  saved_view: SavedViewTable;
}
