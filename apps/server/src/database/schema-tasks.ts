import type { ColumnType, Generated, JSONColumnType } from "kysely";

type Stamp = ColumnType<Date, Date | undefined, never>;
type Day = string;

/** What happened in a case, for the steps that wait for it. */
export interface RaisedEventTable {
  id: Generated<string>;
  person: string;
  matter_case: string | null;
  event: string;
  occasion: string;
  by: string;
  at: Stamp;
}

/** What a task keeps beside its state: why it stands, and until when it rests. */
export interface TaskReasons {
  unit: string | null;
  kind: ColumnType<"task" | "wait", "task" | "wait", never>;
  norm: ColumnType<string, string, never>;
  event: ColumnType<string, string, never>;
  law: ColumnType<string, string, never>;
  standing: "stands" | "open";
  missing: JSONColumnType<string[]>;
  due_bounds: JSONColumnType<Record<string, unknown>> | null;
  triggered_on: Day | null;
  remind_on: Day | null;
  /** the day on which it was first found to be overdue */
  warned_on: ColumnType<string | null, string | null | undefined, string | null>;
  reminded: Generated<number>;
  reason: string | null;
  hold_reason: string | null;
  hold_until: Day | null;
}

/** Who stands in for whom in a unit. */
export interface CoverTable {
  id: Generated<string>;
  unit: string;
  staff: string;
  covered_by: string;
  from: Day;
  /** the first day without */
  until: Day;
  by: string;
  at: Stamp;
}

/** What a note keeps beside its text. */
export interface NoteDetails {
  /** the minute of a contact */
  happened_at: string | null;
  channel: "meeting" | "telephone" | "video" | "letter" | "digital" | "other" | null;
  with_whom: string | null;
  shield: string | null;
  shield_ground: string | null;
  in_error_at: Date | null;
  in_error_by: string | null;
  in_error_reason: string | null;
  /** the note that this one puts right */
  corrects: ColumnType<string | null, string | null | undefined, never>;
}

/** A row of the caseload that came, turned or went on a day; absent before it came, after it went. */
export interface CaseloadChangeTable {
  id: Generated<string>;
  person: string;
  matter: string;
  law: string;
  on_date: Day;
  was: string | null;
  became: string | null;
  was_lacks: JSONColumnType<Record<string, unknown>> | null;
  became_lacks: JSONColumnType<Record<string, unknown>> | null;
  /** of a row that went: keys of the norms that made it go */
  because: JSONColumnType<string[]> | null;
  at: Stamp;
}

/** A norm that took part in a stored answer; the database keeps these rows itself. */
export interface NormUseTable {
  run: ColumnType<string, never, never>;
  norm: ColumnType<string, never, never>;
  person: ColumnType<string, never, never>;
  /** how the norm came out */
  status: ColumnType<string, never, never>;
  at: ColumnType<Date, never, never>;
}

/** The tables of tasks and of the day's work, by name. */
export interface DayTables {
  norm_use: NormUseTable;
  raised_event: RaisedEventTable;
  cover: CoverTable;
  caseload_change: CaseloadChangeTable;
}
