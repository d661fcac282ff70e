import { type Kysely, sql } from "kysely";
import { getConstructionPlans, getMigrationPlans } from "pg-boss";

/** The schema that pg-boss keeps its queues in. */
export const queueSchema = "job_queue";
/** The one queue: its jobs say by which rule they run. */
export const queueName = "jobs";

const day = 86_400;

/** What failed is tried again after half a minute, then ever more seldom; a month later it is no longer listed. */
const queueOptions = {
  policy: "standard",
  retryLimit: 5,
  retryDelay: 30,
  retryBackoff: true,
  retryDelayMax: 3600,
  expireInSeconds: 3600,
  retentionSeconds: 30 * day,
  deleteAfterSeconds: 30 * day,
};

/** The version of its schema that the installed pg-boss works with; its plans end by writing it down. */
function installedVersion(plans: string): number {
  const written = /version\(version\) VALUES \('(\d+)'\)/.exec(plans)?.[1];
  if (written === undefined) throw new Error("the installed pg-boss does not say which version its queues have");
  return Number(written);
}

/** The migration that calls this has a transaction already. */
const withoutTransaction = (plans: string): string => plans.replaceAll(/^\s*(BEGIN|COMMIT);\s*$/gm, "");

/**
 * Makes the queues as the installed pg-boss wants them, or brings older ones up to it: called by a migration, as the
 * owner. A migration after an upgrade of pg-boss calls it again; where the queues are new already it does nothing.
 */
export async function bringQueuesUp(db: Kysely<unknown>): Promise<void> {
  const plans = getConstructionPlans(queueSchema);
  const made = await sql<{
    made: boolean;
  }>`select to_regclass(${`${queueSchema}.version`}) is not null as made`.execute(db);
  if (made.rows[0]?.made === true) {
    const { rows } = await sql<{ version: number }>`select version from ${sql.table(`${queueSchema}.version`)}`.execute(
      db,
    );
    const version = rows[0]?.version;
    if (version !== installedVersion(plans))
      await sql.raw(withoutTransaction(getMigrationPlans(queueSchema, version))).execute(db);
  } else {
    await sql.raw(withoutTransaction(plans)).execute(db);
  }
  await sql`select ${sql.raw(queueSchema)}.create_queue(${queueName}, ${JSON.stringify(queueOptions)}::jsonb)`.execute(
    db,
  );
  await sql
    .raw(
      `grant usage on schema ${queueSchema} to soning_jobs;
       grant select, insert, update, delete on all tables in schema ${queueSchema} to soning_jobs;
       grant usage on all sequences in schema ${queueSchema} to soning_jobs;
       grant execute on all functions in schema ${queueSchema} to soning_jobs;
       revoke execute on function ${queueSchema}.create_queue(text, jsonb), ${queueSchema}.delete_queue(text) from public, soning_jobs`,
    )
    .execute(db);
}
