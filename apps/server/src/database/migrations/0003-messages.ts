import { type Kysely, sql } from "kysely";

/**
 * Messages belong to a unit and keep the receipt that was given. The raw text is read by jobs only; a unit sees the
 * messages that came to it, except those of persons it may not see; a machine sees what it sent.
 */
const messages = `
alter table message
  add column unit text references unit, add column person uuid references person, add column receipt jsonb, add column sent_by text,
  add constraint message_receipt check (state = 'received' or receipt is not null) not valid;
create index message_arrived on message (arrived_at, id);
create index order_version_judgment on order_version (judgment_id);
create index order_version_own_id on order_version ((body ->> 'orderId'));
revoke select, insert, update on message from soning_app;
grant select (id, schema_name, schema_version, sender, arrived_at, state, faults, unit, person, receipt, sent_by) on message to soning_app;
grant select on access_grant to soning_jobs;
alter table message enable row level security;
alter table message force row level security;
create policy own_unit on message for select to soning_app using (
  unit = claim('unit') and claim('role') in ('caseworker', 'leader')
  and exists (select 1 from posting o where o.staff = claim('staff') and o.unit = claim('unit') and o.role = claim('role')
    and o."from" <= current_date and (o.until is null or o.until > current_date))
  and (person is null or sees_person(person)));
create policy sender on message for select to soning_app using (claim('role') = 'integrator' and sent_by = claim('staff'));
create policy jobs on message for all to soning_jobs using (true) with check (true);
create policy owner on message for all to current_user using (true) with check (true);
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(messages).execute(db);
}
