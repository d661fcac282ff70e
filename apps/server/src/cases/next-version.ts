import { sql } from "kysely";
import type { Trx } from "../database/database.ts";
import { requireChanged } from "../http/versions.ts";

/** The case is of the next version from here: whoever works on the former is told so. Throws `changed-meanwhile` when it is of another than the expected one. */
export async function nextVersion(trx: Trx, person: string, expected?: number): Promise<void> {
  let changing = trx.updateTable("person").set({ version: sql`version + 1` }).where("id", "=", person);
  if (expected !== undefined) changing = changing.where("version", "=", expected);
  requireChanged((await changing.executeTakeFirst()).numUpdatedRows);
}
