import type { Trx } from "../database/database.ts";

/**
 * The seam to an archive: an export to come writes `archived` when an archive has taken a case and given its receipt.
 * Until then nothing that the archive act may claim is erased, however long its period is over.
 */
export async function takenByArchive(trx: Trx, persons: readonly string[]): Promise<ReadonlySet<string>> {
  if (persons.length === 0) return new Set();
  const rows = await trx.selectFrom("archived").select("person").where("person", "in", persons).execute();
  return new Set(rows.map(({ person }) => person));
}
