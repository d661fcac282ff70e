import { type Kysely, sql } from "kysely";

/**
 * Whether an assertion was verified may be unsaid: only what somebody marked as unverified goes after four months. Of
 * older rows nobody knows whether `false` was said or only the default, so nothing is said there either.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table assertion alter column verified drop default, alter column verified drop not null`.execute(db);
  await sql`update assertion set verified = null where not verified`.execute(db);
}
