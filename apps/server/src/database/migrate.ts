import type { Kysely } from "kysely";
import { Migrator } from "kysely/migration";
import { writeMachines } from "../machines/write-machines.ts";
import { migrations } from "./migrations/index.ts";

/** A migration that did not go through: its name and the database's own words. */
export class MigrationFault extends Error {}

/** Brings a database up to this version of the program; two starting at once wait for one another. Throws MigrationFault. */
export async function migrate(db: Kysely<never>): Promise<readonly string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error, results } = await migrator.migrateToLatest();
  const failed = results?.find((result) => result.status === "Error");
  if (error !== undefined) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new MigrationFault(`${failed?.migrationName ?? "migrations"}: ${reason}`);
  }
  await writeMachines(db as never);
  return (results ?? []).map((result) => result.migrationName);
}
