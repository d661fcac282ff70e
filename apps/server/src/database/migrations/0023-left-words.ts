import { type Kysely, sql } from "kysely";

/**
 * What an official did not take over: a party's word that was left beside what holds, with the reason; whoever corrects a
 * note says which one; and where it is known from in which language a person reads.
 */
const left = `
alter table assertion add constraint assertion_of_person unique (id, person);
create table assertion_left (
  assertion uuid primary key, person uuid not null references person, reason text not null, by text not null, at timestamptz not null default now(),
  foreign key (assertion, person) references assertion (id, person));
create index assertion_left_person on assertion_left (person);
grant select, insert on assertion_left to soning_app;
grant select, insert, update on assertion_left to soning_jobs;
alter table assertion_left enable row level security;
alter table assertion_left force row level security;
create policy seen on assertion_left for select to soning_app using (sees_person(person));
create policy leaves on assertion_left for insert to soning_app with check (
  sees_person(person) and by = claim('staff') and exists (select 1 from assertion a where a.id = assertion and a.of_party));
create policy service_only on assertion_left as restrictive for all to soning_app using (claim('person') is null) with check (claim('person') is null);
create policy jobs on assertion_left for all to soning_jobs using (true) with check (true);
create policy owner on assertion_left for all to current_user using (true) with check (true);
alter table note add column corrects uuid references note;
alter table person add column language_source text;
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(left).execute(db);
}
