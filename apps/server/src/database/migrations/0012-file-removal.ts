import { type Kysely, sql } from "kysely";

/** Files on disk that a retention rule let go: written with the erasure, worked off after it, so that a crash between leaves none. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `create table file_removal (hash text primary key check (hash ~ '^[0-9a-f]{64}$'), at timestamptz not null default now());
       alter table file_removal enable row level security;
       alter table file_removal force row level security;
       create policy jobs on file_removal for all to soning_jobs using (true) with check (true);
       create policy owner on file_removal for all to current_user using (true) with check (true);
       grant select, insert, delete on file_removal to soning_jobs;`,
    )
    .execute(db);
}
