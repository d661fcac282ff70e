import { type Kysely, sql } from "kysely";

/** What the receiver of a message of ours answered: the last receipt (`Kvittering` 1.0), from whom and when. */
const receipts = `
alter table outbox
  add column receipt_status text check (receipt_status in ('UNDER_MOTTAK', 'MOTTATT', 'FEILET_AVSENDER_TEKNISK', 'FEILET_AVSENDER_MANGLER', 'FEILET_MOTTAKER')),
  add column receipt_text text, add column receipt_from text, add column receipt_at timestamptz,
  add constraint outbox_receipt check ((receipt_status is null) = (receipt_at is null));
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(receipts).execute(db);
}
