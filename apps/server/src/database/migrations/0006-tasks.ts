import { type Kysely, sql } from "kysely";

/**
 * Tasks keep what called for them: the norm, the event, the law they stand by, and what is missing where it is open
 * whether they stand. `raised_event` remembers what has happened, so that changed facts can be asked again.
 */
const tasks = `
alter table task drop constraint task_person_step_occasion_key;
alter table task
  add column unit text references unit, add column kind text not null default 'task' check (kind in ('task', 'wait')),
  add column norm text, add column event text, add column law text not null default 'in-force',
  add column standing text not null default 'stands' check (standing in ('stands', 'open')), add column missing jsonb not null default '[]',
  add column due_bounds jsonb, add column triggered_on date, add column remind_on date, add column reminded integer not null default 0,
  add column reason text, add column hold_reason text, add column hold_until date,
  add constraint task_hold check ((hold_reason is null) = (hold_until is null)),
  add constraint task_once unique nulls not distinct (person, step, matter_case, occasion);
update task set norm = step, event = occasion;
alter table task alter column norm set not null, alter column event set not null;
create index task_unit on task (unit) where state = 'open';
create index task_assignee on task (assignee) where state = 'open';
create table raised_event (
  id bigint generated always as identity primary key, person uuid not null references person, matter_case uuid references matter_case, event text not null, occasion text not null,
  by text not null, at timestamptz not null default now(), constraint raised_once unique nulls not distinct (person, matter_case, event, occasion));
alter table raised_event enable row level security;
alter table raised_event force row level security;
create policy seen on raised_event for select to soning_app using (sees_person(person));
create policy raised on raised_event for insert to soning_app with check (sees_person(person));
create policy jobs on raised_event for all to soning_jobs using (true) with check (true);
create policy owner on raised_event for all to current_user using (true) with check (true);
grant select, insert on raised_event to soning_app, soning_jobs;
grant usage on all sequences in schema public to soning_app, soning_jobs;

create function serving_unit(p uuid) returns text language sql stable security definer set search_path = public as $$
  select unit from access_grant where person = p and purpose = 'serving' and "from" <= current_date and (until is null or until > current_date)
  order by id desc limit 1
$$;
revoke execute on function serving_unit(uuid) from public;
grant execute on function serving_unit(uuid) to soning_app, soning_jobs;
`;

/** Who stands in for whom in a unit; `until` is the first day without. */
const covers = `
create function is_posted() returns boolean language sql stable security definer set search_path = public as $$
  select exists (select 1 from posting o where o.staff = claim('staff') and o.unit = claim('unit') and o.role = claim('role')
    and o."from" <= current_date and (o.until is null or o.until > current_date))
$$;
create table cover (
  id uuid primary key default gen_random_uuid(), unit text not null references unit, staff text not null references staff, covered_by text not null references staff,
  "from" date not null, until date not null, by text not null, at timestamptz not null default now(), check (until > "from"), check (staff <> covered_by));
alter table cover enable row level security;
alter table cover force row level security;
create policy own_unit on cover for all to soning_app using (unit = claim('unit') and is_posted()) with check (unit = claim('unit') and is_posted());
create policy jobs on cover for all to soning_jobs using (true) with check (true);
create policy owner on cover for all to current_user using (true) with check (true);
grant select, insert, update on cover to soning_app, soning_jobs;
`;

/** Notes stay; one that was registered in error says so for good. A party never reads a note through the application's role. */
const notes = `
alter table note
  add column happened_at text, add column channel text check (channel in ('meeting', 'telephone', 'video', 'letter', 'digital', 'other')), add column with_whom text,
  add column shield text, add column shield_ground text, add column in_error_at timestamptz, add column in_error_by text, add column in_error_reason text,
  add constraint note_shield check ((shield is null) = (shield_ground is null)),
  add constraint note_in_error check ((in_error_at is null) = (in_error_by is null) and (in_error_at is null) = (in_error_reason is null)),
  add constraint note_contact check (kind <> 'contact' or (happened_at is not null and channel is not null and with_whom is not null)) not valid;
create index note_person on note (person, at);
create policy by_staff on note as restrictive for all to soning_app using (claim('person') is null) with check (claim('person') is null);
grant update (in_error_at, in_error_by, in_error_reason) on note to soning_app, soning_jobs;
create function note_stays() returns trigger language plpgsql as $$
begin
  if old.in_error_at is not null then raise exception 'a note registered in error stays so' using errcode = '23514'; end if;
  return new;
end $$;
create trigger stays before update on note for each row execute function note_stays();
`;

/** Immigration officers have no case: they read what was disclosed to their unit, as it was then, and nothing else. */
const disclosures = `
alter table disclosure add column content jsonb not null default '{}', add column ground text;
drop policy seen on disclosure;
create policy seen on disclosure for select to soning_app using (sees_person(person));
create policy disclosed on disclosure for insert to soning_app with check (sees_person(person) and by = claim('staff') and claim('role') in ('caseworker', 'leader'));
create policy receives on disclosure for select to soning_app using (claim('role') = 'immigration' and to_unit = claim('unit') and is_posted());
create or replace function sees_person(p uuid) returns boolean language sql stable security definer set search_path = public as $$
  select coalesce(claim('person') = p::text, false) or exists (
    select 1 from access_grant g join posting o on o.unit = g.unit
    where g.person = p and o.staff = claim('staff') and o.role = claim('role') and o.unit = claim('unit')
      and o.role not in ('administrator', 'analyst', 'integrator', 'immigration')
      and g."from" <= current_date and (g.until is null or g.until > current_date)
      and o."from" <= current_date and (o.until is null or o.until > current_date)
      and (o.cleared or (select protection from person where id = p) = 'none'))
$$;
create or replace function seen_persons() returns setof uuid language sql stable security definer set search_path = public as $$
  select g.person from access_grant g join posting o on o.unit = g.unit join person p on p.id = g.person
    where o.staff = claim('staff') and o.role = claim('role') and o.unit = claim('unit')
      and o.role not in ('administrator', 'analyst', 'integrator', 'immigration')
      and g."from" <= current_date and (g.until is null or g.until > current_date)
      and o."from" <= current_date and (o.until is null or o.until > current_date)
      and (o.cleared or p.protection = 'none')
  union all select id from person where id = claim('person')::uuid
$$;
`;

/**
 * How the caseload came to be what it is: what came, what went, what lacks otherwise. Rows that lack something are not
 * told when they come or go. The day is that of the job, which says it in `soning.on`.
 */
const arrivals = `
create table caseload_change (
  id bigint generated always as identity primary key, person uuid not null references person, matter text not null, law text not null, on_date date not null,
  was text, became text, was_lacks jsonb, became_lacks jsonb, at timestamptz not null default now(), check (was is not null or became is not null));
create index caseload_change_day on caseload_change (on_date, person);
alter table caseload_change enable row level security;
alter table caseload_change force row level security;
create policy seen on caseload_change for select to soning_app using (person in (select seen_persons()));
create policy jobs on caseload_change for all to soning_jobs using (true) with check (true);
create policy owner on caseload_change for all to current_user using (true) with check (true);
grant select on caseload_change to soning_app, soning_jobs;
grant delete on caseload_change to soning_jobs;
create function caseload_came() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into caseload_change (person, matter, law, on_date, became, became_lacks) select person, matter, law, on_date, status, lacks from fresh where status <> 'almost';
  return null;
end $$;
create function caseload_turned() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into caseload_change (person, matter, law, on_date, was, became, was_lacks, became_lacks)
    select f.person, f.matter, f.law, f.on_date, o.status, f.status, o.lacks, f.lacks from fresh f join former o using (person, matter, law)
    where o.status <> f.status or o.lacks is distinct from f.lacks;
  return null;
end $$;
create function caseload_went() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into caseload_change (person, matter, law, on_date, was, was_lacks)
    select person, matter, law, coalesce(nullif(current_setting('soning.on', true), '')::date, (now() at time zone 'Europe/Oslo')::date), status, lacks from former where status <> 'almost';
  return null;
end $$;
create trigger came after insert on caseload referencing new table as fresh for each statement execute function caseload_came();
create trigger turned after update on caseload referencing old table as former new table as fresh for each statement execute function caseload_turned();
create trigger went after delete on caseload referencing old table as former for each statement execute function caseload_went();
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const part of [tasks, covers, notes, disclosures, arrivals]) await sql.raw(part).execute(db);
}
