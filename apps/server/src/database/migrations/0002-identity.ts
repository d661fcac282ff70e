import { type Kysely, sql } from "kysely";

/**
 * Sessions by kind with their two ends; sign-ins under way, codes for assisted sessions, tokens that were used.
 * Administrators, analysts and machines see no case, whatever their unit may.
 */
const sessions = `
delete from session;
alter table session
  add column kind text not null check (kind in ('staff', 'own-case', 'assisted')),
  add column issuer text, add column subject text, add column provider_session text,
  add column staff text references staff on delete cascade, add column posting bigint references posting on delete set null,
  add column person uuid references person on delete cascade, add column assisted_by text references staff on delete cascade, add column unit text references unit,
  add column created_at timestamptz not null default now(), add column seen_at timestamptz not null default now(), add column ends_at timestamptz not null,
  add check (kind <> 'staff' or staff is not null), add check (kind = 'staff' or (person is not null and posting is null)),
  add check (kind <> 'assisted' or assisted_by is not null), add check (expires_at <= ends_at);
create index session_subject on session (subject);
create index session_provider on session (provider_session);
create index session_expires on session (expires_at);
revoke all on session from soning_app;

create table sign_in (id text primary key, state text not null, nonce text not null, verifier text not null, return_to text not null, expires_at timestamptz not null);
create table one_time_code (
  hash text primary key, person uuid not null references person on delete cascade, made_by text not null references staff, unit text not null references unit,
  made_at timestamptz not null default now(), expires_at timestamptz not null, redeemed_at timestamptz, check (expires_at > made_at));
alter table one_time_code enable row level security;
alter table one_time_code force row level security;
create policy made on one_time_code for insert to soning_app with check (sees_person(person) and made_by = claim('staff') and unit = claim('unit'));
create policy owner on one_time_code for all to current_user using (true) with check (true);
grant insert on one_time_code to soning_app;
create table used_token (issuer text not null, id text not null, expires_at timestamptz not null, primary key (issuer, id));

alter table posting add constraint posting_role check (role in (
  'caseworker', 'leader', 'region', 'directorate', 'probation', 'fine-service', 'em-officer', 'immigration', 'analyst', 'auditor', 'integrator', 'administrator'));

create or replace function sees_person(p uuid) returns boolean language sql stable security definer set search_path = public as $$
  select claim('person') = p::text or exists (
    select 1 from access_grant g join posting o on o.unit = g.unit
    where g.person = p and o.staff = claim('staff') and o.role = claim('role') and o.unit = claim('unit')
      and o.role not in ('administrator', 'analyst', 'integrator')
      and g."from" <= current_date and (g.until is null or g.until > current_date)
      and o."from" <= current_date and (o.until is null or o.until > current_date)
      and (o.cleared or (select protection from person where id = p) = 'none'))
$$;
`;

/**
 * Rows of the audit hashed as a JSON array (form 2): joined text (form 1) reads the same when a value moves into the next column.
 * Rows of form 1 that a database has are verified as they were written.
 */
const audit = `
alter table audit add column form smallint not null default 1 check (form in (1, 2));
create index audit_at on audit (at, chain, n);
create index audit_person on audit (person_hash, at) where person_hash is not null;
create index audit_shown on audit (at) where details ? 'shown';
create or replace function audit_append(actor text, role text, unit text, act text, purpose text, person uuid, reader text, details jsonb) returns void
language plpgsql security definer set search_path = public as $$
declare c integer; h audit_head; salted text; row_hash bytea; moment timestamptz;
begin
  c := abs(hashtext(coalesce(person::text, reader))) % 64;
  select encode(sha256(salt || convert_to(person::text, 'UTF8')), 'hex') into salted from audit_salt where person is not null;
  select * into h from audit_head where chain = c for update;
  moment := clock_timestamp();
  row_hash := sha256(h.hash || convert_to(jsonb_build_array(2, c, h.n + 1, extract(epoch from moment), actor, role, unit, act, purpose, salted, details)::text, 'UTF8'));
  insert into audit (chain, n, at, actor, role, unit, act, purpose, person_hash, details, prev, hash, form)
    values (c, h.n + 1, moment, actor, role, unit, act, purpose, salted, details, h.hash, row_hash, 2);
  update audit_head set n = h.n + 1, hash = row_hash where chain = c;
end $$;

create function audit_person(person uuid) returns text language sql stable security definer set search_path = public as $$
  select encode(sha256(salt || convert_to(person::text, 'UTF8')), 'hex') from audit_salt
$$;
create function who_looked(person uuid, before timestamptz, most integer) returns table (at timestamptz, chain integer, n bigint, unit text, role text, act text, purpose text)
language sql stable security definer set search_path = public as $$
  select a.at, a.chain, a.n, a.unit, a.role, a.act, a.purpose from audit a
  where sees_person(person) and (before is null or a.at < before)
    and (a.person_hash = audit_person(person) or (a.details ? 'shown' and a.details -> 'shown' ? person::text))
  order by a.at desc, a.chain, a.n limit most
$$;
revoke execute on function audit_person(uuid), who_looked(uuid, timestamptz, integer) from public;
grant execute on function audit_person(uuid) to soning_auditor;
grant execute on function who_looked(uuid, timestamptz, integer) to soning_app;
grant select on unit to soning_auditor;
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(sessions).execute(db);
  await sql.raw(audit).execute(db);
}
