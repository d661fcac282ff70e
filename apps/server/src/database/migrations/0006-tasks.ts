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

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(tasks).execute(db);
}
