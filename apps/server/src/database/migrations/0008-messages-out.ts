import { type Kysely, sql } from "kysely";

/**
 * Messages by broker: what was refused is kept under an id of its own, so that it cannot take the place of the message
 * it claims to be. What a sender is told is decided in the transaction of whoever decides it, and given when it may be.
 */
const messages = `
alter table message drop constraint message_state_check;
alter table message
  add constraint message_state_check check (state in ('received', 'read', 'faulty', 'set-aside', 'refused')),
  add column channel text not null default 'api' check (channel in ('api', 'folder', 'broker')),
  add column order_version uuid references order_version, add column aside_reason text, add column aside_by text,
  add constraint message_aside check ((aside_reason is null) = (aside_by is null));
create index message_order_version on message (order_version) where order_version is not null;
grant select (channel, order_version, aside_reason, aside_by) on message to soning_app;

create table message_receipt (
  n bigint generated always as identity primary key, message text not null references message, person uuid references person,
  status text not null check (status in ('UNDER_MOTTAK', 'MOTTATT', 'FEILET_AVSENDER_TEKNISK', 'FEILET_AVSENDER_MANGLER', 'FEILET_MOTTAKER')),
  description text, by text not null, decided_at timestamptz not null default now(), given_at timestamptz, unique (message, status),
  check (status not like 'FEILET%' or description is not null));
create unique index message_receipt_final on message_receipt (message) where status in ('MOTTATT', 'FEILET_AVSENDER_TEKNISK', 'FEILET_AVSENDER_MANGLER');
create index message_receipt_due on message_receipt (n) where given_at is null;
create function receipt_ends() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform 1 from message where id = new.message for update;
  if exists (select 1 from message_receipt r where r.message = new.message and r.status in ('MOTTATT', 'FEILET_AVSENDER_TEKNISK', 'FEILET_AVSENDER_MANGLER')) then
    raise exception 'the sender of this message has had the last receipt' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger ends before insert on message_receipt for each row execute function receipt_ends();

create function answer_senders(v uuid, what text, words text, who text) returns void language plpgsql security definer set search_path = public as $$
declare o order_version; m text;
begin
  select * into o from order_version where id = v;
  if o.id is null or (current_setting('role', true) = 'soning_app' and (claim('staff') is null or not sees_person(o.person))) then
    raise exception 'no such order of this unit' using errcode = '42501';
  end if;
  if what not in ('MOTTATT', 'FEILET_AVSENDER_MANGLER') then raise exception 'a caseworker does not tell %', what using errcode = '23514'; end if;
  for m in select id from message where order_version = v order by id for update loop
    if not exists (select 1 from message_receipt r where r.message = m and r.status in ('MOTTATT', 'FEILET_AVSENDER_TEKNISK', 'FEILET_AVSENDER_MANGLER')) then
      insert into message_receipt (message, person, status, description, by) values (m, o.person, what, words, who);
    end if;
  end loop;
end $$;
revoke execute on function answer_senders(uuid, text, text, text) from public;
grant execute on function answer_senders(uuid, text, text, text) to soning_app, soning_jobs;

create table attachment (
  id uuid primary key default gen_random_uuid(), message text not null references message, person uuid not null references person, position integer not null check (position >= 1),
  title text not null, media_type text not null, uri text not null, checksum text not null, state text not null default 'waiting' check (state in ('waiting', 'stored', 'failed')),
  document uuid references document, bytes bigint, attempts integer not null default 0, next_try timestamptz not null default now(), fault jsonb, unique (message, position),
  check ((state = 'stored') = (document is not null)), check (state <> 'failed' or fault is not null));
create index attachment_due on attachment (next_try) where state = 'waiting';
`;

const outbox = `
alter table outbox
  alter column person drop not null, add column message_id uuid not null default gen_random_uuid() unique, add column schema_version text not null default '1.0',
  add column receiver text, add column lane text, add column next_try timestamptz not null default now(), add column held text, add column event jsonb, add column retracts bigint references outbox,
  add column by text;
update outbox set lane = coalesce(person::text, id::text);
alter table outbox alter column lane set not null;
create unique index outbox_retracts on outbox (retracts) where retracts is not null;
create index outbox_unsent on outbox (lane, id) where sent_at is null and held is null;
revoke update on outbox from soning_app;
grant update (held, body, event) on outbox to soning_app;
`;

const rules = (table: string): string => `
grant select on ${table} to soning_app;
grant select, insert, update, delete on ${table} to soning_jobs;
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy seen on ${table} for all to soning_app using (person is not null and sees_person(person)) with check (person is not null and sees_person(person));
create policy by_staff on ${table} as restrictive for all to soning_app using (claim('person') is null) with check (claim('person') is null);
create policy jobs on ${table} for all to soning_jobs using (true) with check (true);
create policy owner on ${table} for all to current_user using (true) with check (true);
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(messages).execute(db);
  await sql.raw(outbox).execute(db);
  for (const table of ["message_receipt", "attachment"]) await sql.raw(rules(table)).execute(db);
  // whoever sees a message sees what its sender was told, also of one without a person
  await sql
    .raw(
      `create policy told on message_receipt for select to soning_app using (exists (select 1 from message m where m.id = message))`,
    )
    .execute(db);
  await sql.raw("grant usage on all sequences in schema public to soning_app, soning_jobs").execute(db);
  await sql
    .raw(
      `create policy by_staff on outbox as restrictive for all to soning_app using (claim('person') is null) with check (claim('person') is null)`,
    )
    .execute(db);
}
