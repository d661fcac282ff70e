import { type Kysely, sql } from "kysely";

/**
 * Whom a reader of long lists sees: the reader's own postings are found once, and of persons only those under protection are
 * looked at. A policy reads all of them at once and not one after the other. Says of all persons what `sees_person` says of one.
 */
const seen = `
create index person_protected on person (id) where protection <> 'none';
create or replace function seen_persons() returns setof uuid language sql stable security definer set search_path = public as $$
  with mine as materialized (
    select o.unit, o.cleared, service_day() as day from posting o
      where o.staff = claim('staff') and o.role = claim('role') and o.unit = claim('unit') and handles_cases(o.role)
        and o."from" <= service_day() and (o.until is null or o.until > service_day()))
  select g.person from mine join access_grant g on g.unit = mine.unit
    where g."from" <= mine.day and (g.until is null or g.until > mine.day)
      and (mine.cleared or not exists (select from person p where p.id = g.person and p.protection <> 'none'))
  union all select id from person where id = claim('person')::uuid
$$;
${["caseload", "caseload_change", "norm_use"]
  .map(
    (table) => `drop policy seen on ${table};
create policy seen on ${table} for select to soning_app using (person in (select s from seen_persons() s));`,
  )
  .join("\n")}
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(seen).execute(db);
}
