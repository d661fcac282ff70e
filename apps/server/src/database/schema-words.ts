import type { ColumnType } from "kysely";

/** A word of the party's that an official left beside what holds. */
export interface AssertionLeftTable {
  assertion: string;
  person: string;
  reason: string;
  by: string;
  at: ColumnType<Date, Date | undefined, never>;
}
