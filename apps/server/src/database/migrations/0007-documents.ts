import { type Kysely, sql } from "kysely";
import { complaintRules, complaints } from "./0007-complaints.ts";

/** How a unit is reached: it stands in letters. */
const units = `
alter table unit add column address text[] not null default '{}', add column phone text, add column email text;
`;

/**
 * Journal metadata from day one: a number that a person can read, the context, who it came from or went to, its day, when it
 * was registered (arkivforskrifta § 15). What was shielded, and when, stays: `document_shield` is only added to.
 */
const documents = `
create table journal_counter (unit text not null references unit, year integer not null, n integer not null check (n >= 1), primary key (unit, year));
alter table document
  add column unit text references unit, add column journal_year integer, add column journal_number integer,
  add column direction text not null default 'internal' check (direction in ('incoming', 'outgoing', 'internal')),
  add column correspondent text, add column dated date, add column matter_case uuid references matter_case, add column extract_of uuid references document,
  add column file_name text, add column registered_by text, add column open_to_party boolean not null default false, add column version integer not null default 1,
  add constraint document_hash check (hash ~ '^[0-9a-f]{64}$') not valid,
  add constraint document_journal unique (unit, journal_year, journal_number),
  add constraint document_open check (not open_to_party or shield is null);
create index document_person on document (person, at);
create function journal_document() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.unit is null then new.unit := claim('unit'); end if;
  if new.unit is not null and new.journal_number is null then
    new.journal_year := coalesce(new.journal_year, extract(year from now() at time zone 'Europe/Oslo')::integer);
    insert into journal_counter as c values (new.unit, new.journal_year, 1)
      on conflict (unit, year) do update set n = c.n + 1 returning n into new.journal_number;
  end if;
  return new;
end $$;
create trigger journal before insert on document for each row execute function journal_document();
create table document_shield (
  id bigint generated always as identity primary key, person uuid references person, document uuid not null references document, shield text, ground text not null check (length(ground) > 0),
  by text not null, at timestamptz not null default now());
grant select, insert on document_shield to soning_app, soning_jobs;
grant update (shield, shield_ground, open_to_party, version) on document to soning_app, soning_jobs;
`;

/** A letter is sent (PDF/UA-1) and archived (PDF/A-2a); its receipt starts the time for complaint, so each notice is kept. */
const letters = `
alter table letter add column archived uuid references document, add column unit text references unit, add column provision text, add column made_by text,
  add column content jsonb, add constraint letter_version unique (decision, number);
alter table dispatch add column sent_by text, add column evidence text, add column available_at text, add column told_at text, add column returned_because text,
  add column version integer not null default 1,
  add constraint dispatch_minutes check (coalesce(received_at, sent_at) ~ '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d$' and sent_at ~ '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d$') not valid,
  add constraint dispatch_order check (received_at is null or received_at >= sent_at) not valid,
  add constraint dispatch_once check (received_at is null or returned_at is null);
create table notice (
  id uuid primary key default gen_random_uuid(), person uuid not null references person, decision uuid not null references decision,
  kind text not null check (kind in ('letter', 'oral', 'reasons')), at text not null check (at ~ '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d$'), dispatch uuid references dispatch, provision text not null,
  complaint_until text, with_reasons boolean not null default true, ground text, minute text, interpreter text, by text not null, created_at timestamptz not null default now(),
  check (kind <> 'oral' or (ground is not null and minute is not null)), check (kind <> 'letter' or dispatch is not null));
create table reasons_request (
  id uuid primary key default gen_random_uuid(), person uuid not null references person, decision uuid not null references decision, at text not null, by text not null,
  answered_by uuid references notice, created_at timestamptz not null default now());
create unique index reasons_request_open on reasons_request (decision) where answered_by is null;
grant select, insert on notice to soning_app, soning_jobs;
grant select, insert on reasons_request to soning_app, soning_jobs;
grant update (answered_by) on reasons_request to soning_app, soning_jobs;
`;

/**
 * The party's own eyes, as a rule of the database: nothing that is shielded, no document that was not sent or given, no
 * decision before its notice, no assessment that rests on what is shielded.
 */
const shields = `
create function has_shielded(p uuid, before timestamptz) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select 1 from assertion a where a.person = p and a.shield is not null and a.at <= before)
$$;
revoke execute on function has_shielded(uuid, timestamptz) from public;
grant execute on function has_shielded(uuid, timestamptz) to soning_app, soning_jobs;
create policy shielded on assertion as restrictive for all to soning_app using (claim('person') is null or shield is null) with check (claim('person') is null or shield is null);
create policy shielded on document as restrictive for all to soning_app
  using (claim('person') is null or (open_to_party and shield is null)) with check (claim('person') is null or (open_to_party and shield is null and direction = 'incoming'));
create policy shielded on assessment_run as restrictive for select to soning_app using (claim('person') is null or not has_shielded(person, at));
create policy notified on decision as restrictive for select to soning_app using (claim('person') is null or notified_at is not null);
create policy sent on letter as restrictive for select to soning_app using (claim('person') is null or exists (select 1 from document d where d.id = document));
`;

const newTables = ["notice", "reasons_request", "document_shield"] as const;
/** Kept by the service: the party reads, and writes none of it. */
const byStaffOnly = [
  "letter",
  "dispatch",
  "decision",
  "judgement",
  "assessment_run",
  "notice",
  "document_shield",
] as const;

/** Row rules of a table that holds one person's data. */
const personalRules = (table: string): string => `
alter table ${table} enable row level security; alter table ${table} force row level security;
create policy seen on ${table} for all to soning_app using (sees_person(person)) with check (sees_person(person));
create policy jobs on ${table} for all to soning_jobs using (true) with check (true);
create policy owner on ${table} for all to current_user using (true) with check (true);
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const part of [units, documents, letters, complaints]) await sql.raw(part).execute(db);
  for (const table of [...newTables, ...complaintRules.tables]) await sql.raw(personalRules(table)).execute(db);
  await sql.raw(shields).execute(db);
  for (const table of byStaffOnly) {
    await sql
      .raw(`create policy by_staff on ${table} as restrictive for insert to soning_app with check (claim('person') is null);
        create policy changed_by_staff on ${table} as restrictive for update to soning_app using (claim('person') is null);`)
      .execute(db);
  }
  await sql
    .raw(
      `create policy staff_reads on document_shield as restrictive for select to soning_app using (claim('person') is null)`,
    )
    .execute(db);
  await sql.raw(complaintRules.policies).execute(db);
}
