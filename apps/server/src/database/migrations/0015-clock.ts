import { type Kysely, sql } from "kysely";

/**
 * What the clock and the nightly jobs write: until when an opportunity is set aside, why a row of the caseload went, since
 * when a task is overdue, and the archive's receipt for a case that it took.
 */
const columns = `
alter table caseload add column aside_until date;
alter table caseload_change add column because jsonb check (because is null or jsonb_typeof(because) = 'array');
alter table task add column warned_on date;
grant update (because) on caseload_change to soning_jobs;
grant insert on archived to soning_jobs;
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(columns).execute(db);
}
