import { type Kysely, sql } from "kysely";

/**
 * Whose rows of the caseload may no longer be right: marked in the transaction of whoever changes facts or orders, by the
 * database, so that no way of changing them is forgotten. Ids only. The mark is another one after each change, so that
 * what changes while the rows are worked out is not taken for done.
 */
const marks = `
create sequence caseload_mark;
create table caseload_stale (person uuid primary key references person, mark bigint not null default nextval('caseload_mark'));
alter table caseload_stale enable row level security;
alter table caseload_stale force row level security;
create policy jobs on caseload_stale for all to soning_jobs using (true) with check (true);
create policy owner on caseload_stale for all to current_user using (true) with check (true);
grant select, delete on caseload_stale to soning_jobs;

create function caseload_turns_stale() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into caseload_stale (person) select distinct person from fresh order by person on conflict (person) do update set mark = excluded.mark;
  return null;
end $$;
create function caseload_order_moved() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into caseload_stale (person) values (new.person) on conflict (person) do update set mark = excluded.mark;
  return null;
end $$;
create trigger stale after insert on assertion referencing new table as fresh for each statement execute function caseload_turns_stale();
create trigger stale_again after update on assertion referencing new table as fresh for each statement execute function caseload_turns_stale();
create trigger stale after insert on order_version referencing new table as fresh for each statement execute function caseload_turns_stale();
create trigger stale_again after update on order_version referencing new table as fresh for each statement execute function caseload_turns_stale();
create trigger order_moved after insert on event for each row when (new.machine = 'order') execute function caseload_order_moved();
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(marks).execute(db);
}
