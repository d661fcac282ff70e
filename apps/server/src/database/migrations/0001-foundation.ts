import { type Kysely, sql } from "kysely";

/** Tables that hold one person's data under the same row rule: visible where a grant says so. */
const personal = [
  "order_version",
  "assertion",
  "event",
  "matter_case",
  "assessment_run",
  "judgement",
  "decision",
  "letter",
  "dispatch",
  "complaint",
  "task",
  "caseload",
  "outbox",
  "note",
  "disclosure",
] as const;

const tables = `
create table unit (id text primary key, name text not null collate "nb-NO-x-icu", kind text not null, parent text references unit);
create table staff (id text primary key, subject text not null unique, name text not null collate "nb-NO-x-icu");
create table posting (
  id bigint generated always as identity primary key, staff text not null references staff, unit text not null references unit, role text not null,
  cleared boolean not null default false, "from" date not null, until date, check (until is null or until > "from"));
create index posting_staff on posting (staff);

create table person (
  id uuid primary key default gen_random_uuid(), name text not null collate "nb-NO-x-icu", national_id text unique, birth_date date,
  protection text not null default 'none' check (protection in ('none', 'confidential', 'strictly-confidential')),
  language text not null default 'nb', version integer not null default 1, created_at timestamptz not null default now());
create index person_name on person (name text_pattern_ops);

create table access_grant (
  id bigint generated always as identity primary key, person uuid not null references person, unit text not null references unit, purpose text not null,
  "from" date not null, until date, because text not null, check (until is null or until >= "from"));
create index access_grant_person on access_grant (person, unit);

create table message (
  id text primary key, schema_name text not null, schema_version text, sender text, headers jsonb not null default '{}', raw bytea not null,
  arrived_at timestamptz not null default now(), state text not null default 'received' check (state in ('received', 'read', 'faulty', 'set-aside')), faults jsonb);

create table document (
  id uuid primary key default gen_random_uuid(), person uuid references person, hash text not null, media_type text not null, bytes bigint not null check (bytes >= 0),
  title text not null, shield text, shield_ground text, at timestamptz not null default now(), check ((shield is null) = (shield_ground is null)));

create table order_version (
  id uuid primary key default gen_random_uuid(), person uuid not null references person, order_id text not null, judgment_id text not null, number integer not null check (number >= 1),
  content_hash text not null, body jsonb not null, message text references message, arrived_on date not null, created_at timestamptz not null default now(), unique (order_id, number));

create table assertion (
  id uuid primary key default gen_random_uuid(), person uuid not null references person, fact text not null, record text, value jsonb, source text not null, document uuid references document,
  by text not null, verified boolean not null default false, shield text, supersedes uuid references assertion, at timestamptz not null default now());
create index assertion_person on assertion (person, fact, at);

create table event (
  id uuid primary key default gen_random_uuid(), person uuid not null references person, machine text not null, stream text not null, number integer not null check (number >= 1),
  kind text not null, by text not null, at timestamptz not null default now(), unique (machine, stream, number));
create table event_payload (event uuid primary key references event, payload jsonb not null);

create table matter_case (
  id uuid primary key default gen_random_uuid(), person uuid not null references person, matter text not null, unit text not null references unit, assignee text references staff, state text not null,
  law text not null default 'in-force', opened_by text not null check (opened_by in ('party', 'clock', 'unit')), opened_at timestamptz not null default now(), hold_reason text, hold_until date,
  version integer not null default 1, check ((hold_reason is null) = (hold_until is null)));
create index matter_case_person on matter_case (person);

create table assessment_run (
  id uuid primary key default gen_random_uuid(), person uuid not null references person, matter_case uuid references matter_case, matter text not null, "on" date not null, law text not null,
  law_hash text not null, facts_hash text not null, facts jsonb not null, answer jsonb not null, by text not null, at timestamptz not null default now());
create table judgement (
  id uuid primary key default gen_random_uuid(), person uuid not null references person, matter_case uuid not null references matter_case, fact text not null, value jsonb not null,
  considerations jsonb not null, reason text not null check (length(reason) > 0), by text not null, at timestamptz not null default now());
create table decision (
  id uuid primary key default gen_random_uuid(), person uuid not null references person, matter_case uuid not null references matter_case, run uuid not null references assessment_run,
  outcome text not null check (outcome in ('grant', 'refuse', 'recall', 'other')), reasons text not null check (length(reasons) > 0), contrary text, chosen_reading text,
  not_obtained jsonb not null default '[]', state text not null, proposed_by text not null, signed_by text, signed_at timestamptz, notified_at text, complaint_until text,
  version integer not null default 1, check ((signed_by is null) = (signed_at is null)));
create table letter (
  id uuid primary key default gen_random_uuid(), person uuid not null references person, decision uuid references decision, kind text not null, language text not null,
  document uuid not null references document, number integer not null default 1, at timestamptz not null default now());
create table dispatch (
  id uuid primary key default gen_random_uuid(), person uuid not null references person, letter uuid not null references letter, channel text not null check (channel in ('handed-over', 'post', 'digital')),
  sent_at text not null, received_at text, returned_at text);
create table complaint (
  id uuid primary key default gen_random_uuid(), person uuid not null references person, decision uuid not null references decision, received_at text not null,
  form text not null check (form in ('written', 'oral', 'electronic')), text text not null, language text not null, in_time boolean, excuse text, state text not null, result text, version integer not null default 1);
create table task (
  id uuid primary key default gen_random_uuid(), person uuid not null references person, matter_case uuid references matter_case, step text not null, actor text not null, assignee text references staff,
  due text, gate text, state text not null default 'open' check (state in ('open', 'done', 'waived', 'moot')), ground text, evidence text, occasion text not null, version integer not null default 1,
  at timestamptz not null default now(), unique (person, step, occasion), check (state <> 'waived' or ground is not null), check (state <> 'done' or evidence is not null));
create index task_open on task (person) where state = 'open';
create table caseload (
  person uuid not null references person, matter text not null, law text not null, status text not null, on_date date not null, from_date date, lacks jsonb, primary key (person, matter, law));
create table outbox (
  id bigint generated always as identity primary key, person uuid not null references person, schema_name text not null, body text not null, at timestamptz not null default now(),
  sent_at timestamptz, attempts integer not null default 0, last_fault text);
create table note (
  id uuid primary key default gen_random_uuid(), person uuid not null references person, matter_case uuid references matter_case, kind text not null check (kind in ('note', 'contact')), text text not null,
  by text not null, at timestamptz not null default now());
create table disclosure (
  id uuid primary key default gen_random_uuid(), person uuid not null references person, to_unit text not null references unit, what text not null, why text not null, by text not null, at timestamptz not null default now());
create table session (id text primary key, data jsonb not null, expires_at timestamptz not null);
create table idempotency (
  key text not null, actor text not null, request_hash text not null, status integer, body jsonb, at timestamptz not null default now(), primary key (actor, key));
create table audit (
  chain integer not null, n bigint not null, at timestamptz not null default clock_timestamp(), actor text not null, role text not null, unit text, act text not null, purpose text not null, person_hash text,
  details jsonb not null, prev bytea not null, hash bytea not null, primary key (chain, n));
create table audit_head (chain integer primary key, n bigint not null, hash bytea not null);
create table audit_root (id bigint generated always as identity primary key, at timestamptz not null default now(), heads jsonb not null, root bytea not null, signature text not null);
create table audit_salt (one boolean primary key default true check (one), salt bytea not null);
insert into audit_head select c, 0, sha256(convert_to('soning ' || c, 'UTF8')) from generate_series(0, 63) c;
insert into audit_salt (salt) values (decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));
`;

/** Who asks: set by `withClaims` for one transaction. Nothing set = nobody. */
const claims = `
create function claim(name text) returns text language sql stable as $$ select nullif(current_setting('soning.' || name, true), '') $$;
create function sees_person(p uuid) returns boolean language sql stable security definer set search_path = public as $$
  select claim('person') = p::text or exists (
    select 1 from access_grant g join posting o on o.unit = g.unit
    where g.person = p and o.staff = claim('staff') and o.role = claim('role') and o.unit = claim('unit')
      and g."from" <= current_date and (g.until is null or g.until > current_date)
      and o."from" <= current_date and (o.until is null or o.until > current_date)
      and (o.cleared or (select protection from person where id = p) = 'none'))
$$;
create function grant_access(p uuid, u text, why text, because text, until date default null) returns void language sql security definer set search_path = public as $$
  insert into access_grant (person, unit, purpose, "from", until, because) values (p, u, why, current_date, until, because)
$$;
create function audit_append(actor text, role text, unit text, act text, purpose text, person uuid, reader text, details jsonb) returns void
language plpgsql security definer set search_path = public as $$
declare c integer; h audit_head; salted text; row_hash bytea; moment timestamptz := clock_timestamp();
begin
  c := abs(hashtext(coalesce(person::text, reader))) % 64;
  select encode(sha256(salt || convert_to(person::text, 'UTF8')), 'hex') into salted from audit_salt where person is not null;
  select * into h from audit_head where chain = c for update;
  row_hash := sha256(h.hash || convert_to(concat_ws('|', c, h.n + 1, extract(epoch from moment), actor, role, unit, act, purpose, salted, details::text), 'UTF8'));
  insert into audit values (c, h.n + 1, moment, actor, role, unit, act, purpose, salted, details, h.hash, row_hash);
  update audit_head set n = h.n + 1, hash = row_hash where chain = c;
end $$;
`;

const roles = `
do $$ begin create role soning_app nologin; exception when duplicate_object then null; end $$;
do $$ begin create role soning_jobs nologin; exception when duplicate_object then null; end $$;
do $$ begin create role soning_auditor nologin; exception when duplicate_object then null; end $$;
grant soning_app, soning_jobs, soning_auditor to current_user;
grant usage on schema public to soning_app, soning_jobs, soning_auditor;
revoke create on schema public from public;
grant select on unit, staff, posting to soning_app, soning_jobs;
grant select, insert, update on person, matter_case, decision, dispatch, complaint, task, message, outbox to soning_app, soning_jobs;
grant select, insert on order_version, assertion, event, event_payload, assessment_run, judgement, letter, document, note, disclosure to soning_app, soning_jobs;
grant select, insert, update, delete on session, idempotency, caseload to soning_app, soning_jobs;
grant usage on all sequences in schema public to soning_app, soning_jobs;
grant select on audit, audit_head, audit_root to soning_auditor;
revoke execute on function grant_access(uuid, text, text, text, date), audit_append(text, text, text, text, text, uuid, text, jsonb) from public;
grant execute on function grant_access(uuid, text, text, text, date), audit_append(text, text, text, text, text, uuid, text, jsonb) to soning_app, soning_jobs;
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(tables).execute(db);
  await sql.raw(claims).execute(db);
  await sql.raw(roles).execute(db);
  for (const table of ["person", ...personal, "document", "event_payload", "access_grant"]) {
    await sql
      .raw(`alter table ${table} enable row level security; alter table ${table} force row level security;`)
      .execute(db);
  }
  await sql.raw(`create policy seen on person for select to soning_app using (sees_person(id))`).execute(db);
  await sql.raw(`create policy changed on person for update to soning_app using (sees_person(id))`).execute(db);
  await sql
    .raw(`create policy arrives on person for insert to soning_app with check (claim('staff') is not null)`)
    .execute(db);
  for (const table of personal)
    await sql
      .raw(
        `create policy seen on ${table} for all to soning_app using (sees_person(person)) with check (sees_person(person))`,
      )
      .execute(db);
  await sql
    .raw(
      `create policy seen on document for all to soning_app using (person is not null and sees_person(person)) with check (person is null or sees_person(person))`,
    )
    .execute(db);
  await sql
    .raw(
      `create policy seen on event_payload for all to soning_app using (exists (select 1 from event e where e.id = event)) with check (true)`,
    )
    .execute(db);
  for (const table of ["person", ...personal, "document", "event_payload", "access_grant"]) {
    await sql.raw(`create policy jobs on ${table} for all to soning_jobs using (true) with check (true)`).execute(db);
    await sql.raw(`create policy owner on ${table} for all to current_user using (true) with check (true)`).execute(db);
  }
}
