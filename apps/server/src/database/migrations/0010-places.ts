/**
 * Places of a unit and tags of an EM unit, as a count with a queue. The database lets nobody hold a place that is not
 * there, and nobody pass another without saying why. What a unit keeps for itself: phrases. What one keeps: views.
 */
export const places = `
create table place (
  unit text not null references unit, kind text not null check (kind in ('high', 'low', 'halfway', 'em')), total integer not null check (total between 0 and 100000),
  by text not null, version integer not null default 1, at timestamptz not null default now(), primary key (unit, kind));
create table place_queue (
  id uuid primary key default gen_random_uuid(), unit text not null, kind text not null, person uuid not null references person, decision uuid references decision,
  state text not null default 'waiting' check (state in ('waiting', 'held', 'left')), since timestamptz not null default clock_timestamp(), held_on date, left_on date,
  out_of_turn text, left_reason text, by text not null, version integer not null default 1,
  foreign key (unit, kind) references place, check (state <> 'held' or held_on is not null), check ((state = 'left') = (left_on is not null)), check (left_reason is null or left_on is not null));
create index place_queue_turn on place_queue (unit, kind, state, since, id);
create unique index place_queue_once on place_queue (person, unit, kind) where state <> 'left';
grant select, insert, update on place, place_queue to soning_app, soning_jobs;

create function place_taken() returns trigger language plpgsql security definer set search_path = public as $$
declare room integer;
begin
  if tg_op = 'INSERT' then
    if new.state <> 'waiting' then raise exception 'whoever comes waits first' using errcode = '23514'; end if;
    return new;
  end if;
  if (new.id, new.unit, new.kind, new.person, new.since) is distinct from (old.id, old.unit, old.kind, old.person, old.since) then
    raise exception 'an entry keeps its place in the queue' using errcode = '23514';
  end if;
  if new.state <> old.state and (old.state = 'left' or new.state = 'waiting') then raise exception 'no way back in the queue' using errcode = '23514'; end if;
  if new.state = 'held' and old.state = 'waiting' then
    select total into room from place p where p.unit = new.unit and p.kind = new.kind for update;
    if (select count(*) from place_queue q where q.unit = new.unit and q.kind = new.kind and q.state = 'held') >= room then
      raise exception 'no place is free' using errcode = 'SN010';
    end if;
    if new.out_of_turn is null and exists (select 1 from place_queue q where q.unit = new.unit and q.kind = new.kind and q.state = 'waiting' and (q.since, q.id) < (new.since, new.id)) then
      raise exception 'somebody waits longer' using errcode = 'SN011';
    end if;
  end if;
  return new;
end $$;
create trigger taken before insert or update on place_queue for each row execute function place_taken();
create function place_kept() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.total < (select count(*) from place_queue q where q.unit = new.unit and q.kind = new.kind and q.state = 'held') then
    raise exception 'more are held than there would be' using errcode = 'SN012';
  end if;
  return new;
end $$;
create trigger kept before update on place for each row execute function place_kept();
create function place_counts(u text) returns table (kind text, total integer, held integer, waiting integer, version integer) language sql stable security definer set search_path = public as $$
  select p.kind, p.total, count(q.id) filter (where q.state = 'held')::integer, count(q.id) filter (where q.state = 'waiting')::integer, p.version
  from place p left join place_queue q on q.unit = p.unit and q.kind = p.kind where p.unit = u and is_posted() group by p.unit, p.kind order by p.kind
$$;
create function place_turn(entry uuid) returns integer language sql stable security definer set search_path = public as $$
  select (select count(*) from place_queue q where q.unit = e.unit and q.kind = e.kind and q.state = 'waiting' and (q.since, q.id) <= (e.since, e.id))::integer
  from place_queue e where e.id = entry and e.state = 'waiting' and sees_person(e.person)
$$;
revoke execute on function place_counts(text), place_turn(uuid) from public;
grant execute on function place_counts(text), place_turn(uuid) to soning_app;

create table phrase (
  id uuid primary key default gen_random_uuid(), unit text not null references unit, name text not null collate "nb-NO-x-icu" check (length(name) > 0), language text not null check (language in ('nb', 'nn', 'en')),
  matter text, text text not null check (length(text) > 0), by text not null, version integer not null default 1, at timestamptz not null default now(), unique (unit, name, language));
create table saved_view (
  id uuid primary key default gen_random_uuid(), staff text not null references staff on delete cascade, page text not null check (page in ('caseload', 'tasks', 'complaints', 'messages')),
  name text not null collate "nb-NO-x-icu" check (length(name) > 0), query jsonb not null check (jsonb_typeof(query) = 'object'), version integer not null default 1, at timestamptz not null default now(), unique (staff, page, name));
grant select, insert, update, delete on phrase, saved_view to soning_app;

alter table place enable row level security;
alter table place force row level security;
create policy read on place for select to soning_app using (is_posted());
create policy added on place for insert to soning_app with check (unit = claim('unit') and claim('role') = 'leader' and is_posted());
create policy changed on place for update to soning_app using (unit = claim('unit') and claim('role') = 'leader' and is_posted()) with check (unit = claim('unit'));
create policy jobs on place for all to soning_jobs using (true) with check (true);
alter table place_queue enable row level security;
alter table place_queue force row level security;
create policy seen on place_queue for select to soning_app using (sees_person(person));
create policy joined on place_queue for insert to soning_app with check (sees_person(person));
create policy handled on place_queue for update to soning_app using (sees_person(person) and unit = claim('unit')) with check (sees_person(person) and unit = claim('unit'));
create policy by_staff on place_queue as restrictive for all to soning_app using (claim('person') is null) with check (claim('person') is null);
create policy jobs on place_queue for all to soning_jobs using (true) with check (true);
alter table phrase enable row level security;
alter table phrase force row level security;
create policy own_unit on phrase for all to soning_app using (unit = claim('unit') and is_posted()) with check (unit = claim('unit') and is_posted());
alter table saved_view enable row level security;
alter table saved_view force row level security;
create policy own on saved_view for all to soning_app using (staff = claim('staff')) with check (staff = claim('staff'));
create policy owner on place for all to current_user using (true) with check (true);
create policy owner on place_queue for all to current_user using (true) with check (true);
create policy owner on phrase for all to current_user using (true) with check (true);
create policy owner on saved_view for all to current_user using (true) with check (true);
`;
