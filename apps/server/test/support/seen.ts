import { sql } from "kysely";
import { tag } from "./matter.ts";
import type { TestService } from "./service.ts";

type Versioned =
  | "access_request"
  | "consent"
  | "decision"
  | "letter"
  | "message"
  | "note"
  | "outbox"
  | "person"
  | "place_queue";

/** The header of somebody who has just read a row: its version as it stands. */
export async function seen(
  { database }: Pick<TestService, "database">,
  table: Versioned,
  id: string,
): Promise<Record<string, string>> {
  const { rows } = await sql<{ version: number }>`
    select version from ${sql.table(table)} where id::text = ${id}`.execute(database.db);
  return tag(rows[0]?.version ?? 0);
}
