import { type Kysely, sql } from "kysely";
import { places } from "./0010-places.ts";

/**
 * Those around a person. Whoever stands in a contact with a shield is not shown to the party; victims are shown to the
 * people who handle the case where the person serves, and to nobody else; who is protected, to those who are cleared.
 */
const contacts = `
create function is_cleared() returns boolean language sql stable security definer set search_path = public as $$
  select exists (select 1 from posting o where o.staff = claim('staff') and o.unit = claim('unit') and o.role = claim('role') and o.cleared
    and o."from" <= current_date and (o.until is null or o.until > current_date))
$$;
create function sees_victims(p uuid) returns boolean language sql stable security definer set search_path = public as $$
  select claim('person') is null and claim('role') in ('caseworker', 'leader', 'probation') and sees_person(p) and exists (
    select 1 from access_grant g where g.person = p and g.unit = claim('unit') and g.purpose = 'serving'
      and g."from" <= current_date and (g.until is null or g.until > current_date))
$$;
create table contact (
  id uuid primary key default gen_random_uuid(), person uuid not null references person, kind text not null check (kind in ('cohabitant', 'child', 'guardian', 'victim', 'lawyer')),
  name text not null collate "nb-NO-x-icu" check (length(name) > 0), birth_date date, relation text, shares_household boolean, of_contact uuid,
  address text, phone text, email text, language text, wants_notice boolean, protection text not null default 'none' check (protection in ('none', 'confidential', 'strictly-confidential')),
  shield text, shield_ground text, "from" date, until date, ended_reason text, by text not null, version integer not null default 1, at timestamptz not null default now(),
  unique (id, person), foreign key (of_contact, person) references contact (id, person),
  check ((shield is null) = (shield_ground is null)), constraint contact_victim check (kind <> 'victim' or shield is not null),
  check (relation is null or kind in ('cohabitant', 'child')), check (shares_household is null or kind = 'cohabitant'), check (wants_notice is null or kind = 'victim'),
  check (of_contact is null or kind in ('guardian', 'lawyer')), check (until is null or "from" is null or until >= "from"), check (ended_reason is null or until is not null));
create index contact_person on contact (person);
grant select, insert, update on contact to soning_app, soning_jobs;
create policy by_staff on contact as restrictive for all to soning_app using (claim('person') is null or shield is null) with check (claim('person') is null);
create policy victims on contact as restrictive for all to soning_app using (kind <> 'victim' or sees_victims(person)) with check (kind <> 'victim' or sees_victims(person));
create policy protected on contact as restrictive for all to soning_app using (protection = 'none' or is_cleared()) with check (protection = 'none' or is_cleared());
`;

/**
 * Consents of the party, of those who live there, of their guardians and of the place. A party reads neither
 * who else was asked nor what was answered, nor the events of it.
 */
const consents = `
create table consent (
  id uuid primary key default gen_random_uuid(), person uuid not null references person, kind text not null check (kind in ('party', 'resident', 'guardians', 'institution', 'municipality')),
  contact uuid, matter_case uuid references matter_case, state text not null, asked_on date not null, answer_until date,
  talked_on date, talk_present boolean, told_of_control boolean, told_withdrawable boolean, answered_on date, answer_present boolean, withdrawn_on date, reason text,
  shield text generated always as (case when kind in ('resident', 'guardians') then 'cohabitant' end) stored,
  version integer not null default 1, at timestamptz not null default now(),
  foreign key (contact, person) references contact (id, person), constraint consent_once unique nulls not distinct (person, kind, contact),
  check ((kind in ('resident', 'guardians')) = (contact is not null)), check (answer_until is null or answer_until >= asked_on),
  constraint consent_talk_first check (kind not in ('resident', 'guardians') or state not in ('given', 'withdrawn') or (talked_on is not null and answered_on >= talked_on)),
  constraint consent_answered check (state not in ('given', 'refused', 'withdrawn') or answered_on is not null),
  constraint consent_withdrawn check (state <> 'withdrawn' or (withdrawn_on is not null and withdrawn_on >= answered_on)));
create index consent_waiting on consent (answer_until) where state = 'asked';
grant select, insert, update on consent to soning_app, soning_jobs;
create policy by_staff on consent as restrictive for all to soning_app using (claim('person') is null or shield is null) with check (claim('person') is null);
create policy consents on event as restrictive for select to soning_app using (
  claim('person') is null or machine <> 'consent' or exists (select 1 from consent c where c.id::text = stream and c.shield is null));
select keep_states('consent', 'consent');
`;

const rules = (table: string): string => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy seen on ${table} for all to soning_app using (sees_person(person)) with check (sees_person(person));
create policy jobs on ${table} for all to soning_jobs using (true) with check (true);
create policy owner on ${table} for all to current_user using (true) with check (true);
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const part of [contacts, rules("contact"), consents, rules("consent"), places]) await sql.raw(part).execute(db);
}
