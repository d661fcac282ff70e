import { type Kysely, sql } from "kysely";

/** A message of ours whose receiver answered that it failed can be sent again, once: the new row says which one it repeats. */
const again = `
alter table outbox add column repeats bigint references outbox;
create unique index outbox_repeats on outbox (repeats) where repeats is not null;
create index outbox_failed on outbox (id) where receipt_status in ('FEILET_AVSENDER_TEKNISK', 'FEILET_AVSENDER_MANGLER', 'FEILET_MOTTAKER');
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(again).execute(db);
}
