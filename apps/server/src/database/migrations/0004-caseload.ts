import { type Kysely, sql } from "kysely";

/**
 * The caseload is read in long lists: whom the reader sees is worked out once for a list, not once for each row, and the
 * name to sort by stands in the row. `seen_persons` says of all persons what `sees_person` says of one: change both.
 */
const caseload = `
alter table caseload add column name text not null default '' collate "nb-NO-x-icu";
update caseload c set name = p.name from person p where p.id = c.person;
alter table caseload alter column name drop default;
create function seen_persons() returns setof uuid language sql stable security definer set search_path = public as $$
  select g.person from access_grant g join posting o on o.unit = g.unit join person p on p.id = g.person
    where o.staff = claim('staff') and o.role = claim('role') and o.unit = claim('unit')
      and o.role not in ('administrator', 'analyst', 'integrator')
      and g."from" <= current_date and (g.until is null or g.until > current_date)
      and o."from" <= current_date and (o.until is null or o.until > current_date)
      and (o.cleared or p.protection = 'none')
  union all select id from person where id = claim('person')::uuid
$$;
revoke execute on function seen_persons() from public;
grant execute on function seen_persons() to soning_app;
drop policy seen on caseload;
create policy seen on caseload for select to soning_app using (person in (select seen_persons()));
revoke insert, update, delete on caseload from soning_app;
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(caseload).execute(db);
}
