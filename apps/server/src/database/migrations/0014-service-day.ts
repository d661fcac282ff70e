import { type Kysely, sql } from "kysely";

/**
 * The day on which grants and postings are in force is the service's, in Norway: `withClaims` and `asJob` say it in
 * `soning.today`, and where nobody does it is today in Europe/Oslo. The database's own `current_date` follows its time
 * zone and turned at another hour. Who sees cases at all is a list of roles, no longer a list of those who do not: an auditor
 * of a unit was in neither, and saw the rows.
 */
const day = `
create function service_day() returns date language sql stable as $$
  select coalesce(nullif(current_setting('soning.today', true), '')::date, (now() at time zone 'Europe/Oslo')::date)
$$;
create function handles_cases(role text) returns boolean language sql immutable as $$
  select role in ('caseworker', 'leader', 'region', 'directorate', 'probation', 'fine-service', 'em-officer')
$$;
do $$
declare f oid;
begin
  for f in select p.oid from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'public' and p.prosrc like '%current_date%' loop
    execute replace(pg_get_functiondef(f), 'current_date', 'service_day()');
  end loop;
end $$;
create or replace function sees_person(p uuid) returns boolean language sql stable security definer set search_path = public as $$
  select coalesce(claim('person') = p::text, false) or exists (
    select 1 from access_grant g join posting o on o.unit = g.unit
    where g.person = p and o.staff = claim('staff') and o.role = claim('role') and o.unit = claim('unit') and handles_cases(o.role)
      and g."from" <= service_day() and (g.until is null or g.until > service_day())
      and o."from" <= service_day() and (o.until is null or o.until > service_day())
      and (o.cleared or (select protection from person where id = p) = 'none'))
$$;
create or replace function seen_persons() returns setof uuid language sql stable security definer set search_path = public as $$
  select g.person from access_grant g join posting o on o.unit = g.unit join person p on p.id = g.person
    where o.staff = claim('staff') and o.role = claim('role') and o.unit = claim('unit') and handles_cases(o.role)
      and g."from" <= service_day() and (g.until is null or g.until > service_day())
      and o."from" <= service_day() and (o.until is null or o.until > service_day())
      and (o.cleared or p.protection = 'none')
  union all select id from person where id = claim('person')::uuid
$$;
drop policy own_unit on message;
create policy own_unit on message for select to soning_app using (
  unit = claim('unit') and claim('role') in ('caseworker', 'leader') and is_posted() and (person is null or sees_person(person)));
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(day).execute(db);
}
