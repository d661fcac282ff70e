/**
 * Matters, judgements and decisions: what they hold beside their state, who may open a person to another unit, and that
 * what was signed stays as it was signed. `sees_person` answers false where it answered null: `not null` is no refusal.
 */
export const matters = `
alter table posting add column powers text[] not null default '{}', add constraint posting_powers check (powers <@ array['sign']);
alter table matter_case
  add column form text check (form in ('written', 'oral', 'electronic')), add column applied_on date, add column late boolean, add column helped_by text,
  add column asked_unit text references unit, add column asked_until date, add column recommendation text check (recommendation in ('for', 'against', 'none')),
  add column recommendation_reason text, add column recommended_by text, add column closed_reason text, add column changed_at timestamptz not null default now(),
  add check ((asked_unit is null) = (asked_until is null)), add check ((recommendation is null) = (recommendation_reason is null));
create index matter_case_unit on matter_case (unit, state);
alter table judgement add column record text, add column assertion uuid references assertion;
alter table decision
  add column unit text references unit, add column assessments jsonb not null default '[]', add column special text[] not null default '{}', add column competence jsonb,
  add column at_once boolean not null default false, add column starts_on date, add column ends_on date, add column content jsonb not null default '{}', add column changed_at timestamptz not null default now(),
  add constraint decision_signed check (state in ('draft', 'dropped') or (signed_by is not null and competence is not null)) not valid,
  add constraint decision_conflict check (not 'conflict' = any (special) or chosen_reading is not null),
  add constraint decision_contrary check (not 'contrary' = any (special) or contrary is not null);
create index decision_matter on decision (matter_case);
create unique index decision_draft on decision (matter_case) where state = 'draft';

create function decision_frozen() returns trigger language plpgsql as $$
begin
  if old.signed_by is not null and (new.signed_by, new.signed_at, new.run, new.outcome, new.reasons, new.contrary, new.chosen_reading, new.not_obtained, new.assessments, new.special, new.competence, new.matter_case, new.unit, new.proposed_by, new.content, new.at_once)
    is distinct from (old.signed_by, old.signed_at, old.run, old.outcome, old.reasons, old.contrary, old.chosen_reading, old.not_obtained, old.assessments, old.special, old.competence, old.matter_case, old.unit, old.proposed_by, old.content, old.at_once) then
    raise exception 'what was signed stays as it was signed' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger frozen before update on decision for each row execute function decision_frozen();

create table opportunity_aside (
  id uuid primary key default gen_random_uuid(), person uuid not null references person, matter text not null, reason text not null check (length(reason) > 0), until date not null,
  by text not null, at timestamptz not null default now());
create index opportunity_aside_person on opportunity_aside (person, matter);
grant select, insert on opportunity_aside to soning_app, soning_jobs;
alter table opportunity_aside enable row level security;
alter table opportunity_aside force row level security;
create policy seen on opportunity_aside for all to soning_app using (sees_person(person)) with check (sees_person(person));
create policy jobs on opportunity_aside for all to soning_jobs using (true) with check (true);
create policy owner on opportunity_aside for all to current_user using (true) with check (true);

create or replace function sees_person(p uuid) returns boolean language sql stable security definer set search_path = public as $$
  select coalesce(claim('person') = p::text, false) or exists (
    select 1 from access_grant g join posting o on o.unit = g.unit
    where g.person = p and o.staff = claim('staff') and o.role = claim('role') and o.unit = claim('unit')
      and o.role not in ('administrator', 'analyst', 'integrator')
      and g."from" <= current_date and (g.until is null or g.until > current_date)
      and o."from" <= current_date and (o.until is null or o.until > current_date)
      and (o.cleared or (select protection from person where id = p) = 'none'))
$$;
create or replace function grant_access(p uuid, u text, why text, because text, until date default null) returns void language plpgsql security definer set search_path = public as $$
begin
  if current_setting('role', true) = 'soning_app' and sees_person(p) is not true and exists (select 1 from access_grant g where g.person = p) then
    raise exception 'a person whom one does not see cannot be opened' using errcode = '42501';
  end if;
  insert into access_grant (person, unit, purpose, "from", until, because) values (p, u, why, current_date, until, because);
end $$;

create function open_to_unit(p uuid, u text, why text, because text, until date default null) returns void language plpgsql security definer set search_path = public as $$
begin
  if claim('staff') is null or sees_person(p) is not true then raise exception 'not a person of this unit' using errcode = '42501'; end if;
  if (select protection from person where id = p) <> 'none' and not exists (
    select 1 from posting o where o.unit = u and o.cleared and o."from" <= current_date and (o.until is null or o.until > current_date)) then
    raise exception 'nobody is cleared there' using errcode = 'SN001';
  end if;
  if not exists (select 1 from access_grant g where g.person = p and g.unit = u and (g.until is null or g.until >= open_to_unit.until)) then
    insert into access_grant (person, unit, purpose, "from", until, because) values (p, u, why, current_date, until, because);
  end if;
end $$;
create function keep_reading(p uuid, why text, last date) returns void language plpgsql security definer set search_path = public as $$
begin
  if claim('unit') is null or sees_person(p) is not true then raise exception 'not a person of this unit' using errcode = '42501'; end if;
  update access_grant g set until = greatest(last, g."from") where g.person = p and g.unit = claim('unit') and g.purpose = why and (g.until is null or g.until > last);
end $$;
revoke execute on function open_to_unit(uuid, text, text, text, date), keep_reading(uuid, text, date) from public;
grant execute on function open_to_unit(uuid, text, text, text, date), keep_reading(uuid, text, date) to soning_app;

create function special_decisions(after_at timestamptz, after_id uuid, most integer) returns table (id uuid, person uuid, matter text, unit text, outcome text, special text[], signed_by text, signed_at timestamptz)
language sql stable security definer set search_path = public as $$
  select d.id, d.person, m.matter, d.unit, d.outcome, d.special, d.signed_by, d.signed_at from decision d join matter_case m on m.id = d.matter_case
  where claim('role') = 'auditor' and exists (select 1 from posting o where o.staff = claim('staff') and o.unit = claim('unit') and o.role = 'auditor'
      and o."from" <= current_date and (o.until is null or o.until > current_date))
    and d.signed_by is not null and cardinality(d.special) > 0 and (after_at is null or (d.signed_at, d.id) < (after_at, after_id))
  order by d.signed_at desc, d.id desc limit most
$$;
revoke execute on function special_decisions(timestamptz, uuid, integer) from public;
grant execute on function special_decisions(timestamptz, uuid, integer) to soning_app;
`;
