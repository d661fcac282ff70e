import { type Kysely, sql } from "kysely";
import { matters } from "./0005-matters.ts";

/**
 * State machines in the database: the table of what is allowed (filled by `writeMachines` at each migration), an event that
 * tells the state after it, and rows that show the state of their last event. Whoever bypasses the server can neither append
 * an event that the table does not have nor write a state that no event gave.
 */
const machines = `
create table machine (name text primary key, initial text, rows_in text);
create table machine_transition (machine text not null references machine, "from" text not null, event text not null, "to" text not null, by text[] not null, primary key (machine, "from", event, "to"));
grant select on machine, machine_transition to soning_app, soning_jobs, soning_auditor;
insert into machine (name) values ('order'), ('serving'), ('matter'), ('decision'), ('complaint'), ('consent'), ('task');

alter table event add column state text;
update event set state = case kind when 'arrive' then 'to-check' when 'correct' then 'superseded' when 'return' then 'returned' when 'withdraw' then 'withdrawn' else 'in-force' end where machine = 'order';
update event set state = '' where state is null;
alter table event alter column state set not null;

create table serving (
  id uuid primary key default gen_random_uuid(), person uuid not null references person, unit text references unit, state text not null, on_date date, away_until text, interrupted_until date,
  trial_ends_on date, meet_on date, version integer not null default 1, opened_at timestamptz not null default now());
create index serving_person on serving (person);
create unique index serving_open on serving (person) where state <> 'ended';

create function event_moves() returns trigger language plpgsql security definer set search_path = public as $$
declare m machine; before text; last integer; targets text[]; owner uuid; acting text := coalesce(current_setting('role', true), 'none');
begin
  perform pg_advisory_xact_lock(hashtext(new.machine || ' ' || new.stream));
  select * into m from machine where name = new.machine;
  if m.name is null then raise exception 'there is no machine %', new.machine using errcode = '23514'; end if;
  select state, number into before, last from event where machine = new.machine and stream = new.stream order by number desc limit 1;
  before := coalesce(before, m.initial, '');
  if new.number is distinct from coalesce(last, 0) + 1 then
    raise exception 'event % of % must be number %', new.kind, new.machine, coalesce(last, 0) + 1 using errcode = '23514';
  end if;
  select array_agg(t."to") into targets from machine_transition t
    where t.machine = new.machine and t."from" = before and t.event = new.kind
      and (acting not in ('soning_app', 'soning_jobs') or (acting = 'soning_app' and claim('role') = any (t.by)) or (acting = 'soning_jobs' and t.by && array['clock', 'message']));
  if new.state is null and cardinality(targets) = 1 then new.state := targets[1]; end if;
  if targets is null or new.state is null or new.state <> all (targets) then
    raise exception 'machine %: no % from "%" to "%" for this role', new.machine, new.kind, before, coalesce(new.state, '') using errcode = '23514';
  end if;
  if m.rows_in is not null then
    execute format('select person from %I where id = $1', m.rows_in) into owner using new.stream::uuid;
    if owner is distinct from new.person then
      raise exception 'machine %: % is not of this person', new.machine, new.stream using errcode = '23514';
    end if;
  end if;
  return new;
end $$;
create function event_shows() returns trigger language plpgsql security definer set search_path = public as $$
declare target text;
begin
  select rows_in into target from machine where name = new.machine;
  if target is not null then
    execute format('update %I set state = $1 where id = $2 and state <> $1', target) using new.state, new.stream::uuid;
  end if;
  return null;
end $$;
create trigger moves before insert on event for each row execute function event_moves();
create trigger shows after insert on event for each row execute function event_shows();

create function last_state(m text, s text) returns text language sql stable security definer set search_path = public as $$
  select coalesce((select state from event where machine = m and stream = s order by number desc limit 1), (select initial from machine where name = m))
$$;
create function state_kept() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.id <> old.id or new.person <> old.person then raise exception 'a row keeps its id and its person' using errcode = '23514'; end if;
  if new.state is distinct from old.state and new.state is distinct from last_state(tg_argv[0], new.id::text) then
    raise exception 'the state of % follows its events', tg_table_name using errcode = '23514';
  end if;
  return new;
end $$;
create function state_told() returns trigger language plpgsql security definer set search_path = public as $$
declare shown text;
begin
  execute format('select state from %I where id = $1', tg_table_name) into shown using new.id;
  if shown is not null and shown is distinct from last_state(tg_argv[0], new.id::text) then
    raise exception 'the state of % has no event', tg_table_name using errcode = '23514';
  end if;
  return null;
end $$;
create function keep_states(machine_name text, table_name text) returns void language plpgsql as $$
begin
  update machine set rows_in = table_name where name = machine_name;
  execute format('create trigger state_kept before update on %I for each row execute function state_kept(%L)', table_name, machine_name);
  execute format('create constraint trigger state_told after insert on %I deferrable initially deferred for each row execute function state_told(%L)', table_name, machine_name);
end $$;
revoke execute on function keep_states(text, text), last_state(text, text) from public;
update machine set initial = 'open' where name = 'task';
select keep_states('matter', 'matter_case'), keep_states('decision', 'decision'), keep_states('complaint', 'complaint'), keep_states('task', 'task'), keep_states('serving', 'serving');

grant select, insert, update on serving to soning_app, soning_jobs;
alter table serving enable row level security;
alter table serving force row level security;
create policy seen on serving for all to soning_app using (sees_person(person)) with check (sees_person(person));
create policy jobs on serving for all to soning_jobs using (true) with check (true);
create policy owner on serving for all to current_user using (true) with check (true);
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(machines).execute(db);
  await sql.raw(matters).execute(db);
}
