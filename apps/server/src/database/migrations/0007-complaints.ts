/** Complaints with what the law asks of them, and access to documents: a matter of its own with its own complaint. */
export const complaints = `
create table access_request (
  id uuid primary key default gen_random_uuid(), person uuid not null references person, matter_case uuid references matter_case, unit text not null references unit,
  asked_at text not null, asked_by text not null, form text not null check (form in ('written', 'oral', 'electronic')), text text not null,
  state text not null default 'open' check (state in ('open', 'decided')), decided_at text, decided_by text, comment_until text, told_at text, complaint_until text,
  version integer not null default 1, created_at timestamptz not null default now(), check ((state = 'decided') = (decided_at is not null)));
create table access_item (
  id uuid primary key default gen_random_uuid(), person uuid not null references person, request uuid not null references access_request, document uuid not null references document,
  shown_title text not null, answer text check (answer in ('given', 'partly', 'refused')), cite text, ground text, extract uuid references document, by text, at text,
  version integer not null default 1, unique (request, document),
  check (answer is null or answer = 'given' or (cite is not null and ground is not null)), check ((answer = 'partly') = (extract is not null) or answer is null));
grant select, insert, update on access_request, access_item to soning_app, soning_jobs;

alter table complaint alter column decision drop not null,
  add column access_request uuid references access_request, add column unit text references unit, add column above_unit text references unit,
  add column handed_in_at text, add column by_whom text not null default 'convicted-person' check (by_whom in ('convicted-person', 'guardian', 'representative', 'other')),
  add column representative text, add column wanted text, add column complaint_until text, add column late_until text, add column harm_until text,
  add column excuse_ground text check (excuse_ground in ('not-to-blame', 'special-reasons')), add column reject_ground text, add column reasons text,
  add column opinion uuid references document, add column opinion_copied_at text, add column decided_by text, add column decided_at text, add column to_harm boolean,
  add column registered_by text,
  add constraint complaint_about check ((decision is null) <> (access_request is null)),
  add constraint complaint_excuse check ((excuse is null) = (excuse_ground is null)) not valid,
  add constraint complaint_above check (state <> 'above' or (opinion is not null and opinion_copied_at is not null)) not valid,
  add constraint complaint_rejected check (state <> 'rejected' or (reject_ground is not null and reasons is not null)) not valid,
  add constraint complaint_no_rep_inside check (by_whom <> 'representative' or representative is not null);
create table complaint_defect (
  id uuid primary key default gen_random_uuid(), person uuid not null references person, complaint uuid not null references complaint, lacks text not null, until text not null,
  cured_at text, by text not null, at timestamptz not null default now());
create table complaint_stay (
  id uuid primary key default gen_random_uuid(), person uuid not null references person, complaint uuid not null references complaint, granted boolean not null,
  reason text not null check (length(reason) > 0), conditions text, by text not null, decided_at text not null, at timestamptz not null default now());
create table cost_claim (
  id uuid primary key default gen_random_uuid(), person uuid not null references person, complaint uuid not null references complaint, text text not null,
  amount numeric(12, 2) not null check (amount > 0), received_at text not null, claim_until text, in_time boolean, state text not null default 'asked' check (state in ('asked', 'granted', 'refused')),
  granted numeric(12, 2) check (granted >= 0 and granted <= amount), reason text, decided_by text, decided_at text, version integer not null default 1,
  at timestamptz not null default now(), check ((state = 'asked') = (reason is null)), check ((state = 'granted') = (granted is not null)));
create table reversal (
  id uuid primary key default gen_random_uuid(), person uuid not null references person, decision uuid not null references decision, unit text not null references unit,
  ground text not null check (ground in ('not-to-harm', 'not-notified', 'invalid', 'others-interests', 'special-reasons')), to_harm boolean not null, review_told_at text, reason text not null check (length(reason) > 0),
  cite text not null, by text not null, at timestamptz not null default now());
grant select, insert on complaint_stay, reversal to soning_app, soning_jobs;
grant select, insert, update on complaint_defect, cost_claim to soning_app, soning_jobs;

create function grant_for_complaint(c uuid) returns text language plpgsql security definer set search_path = public as $$
declare r complaint; above text;
begin
  select * into r from complaint where id = c;
  if claim('staff') is null or r.id is null or not sees_person(r.person) or r.unit is distinct from claim('unit') then
    raise exception 'no such complaint of this unit' using errcode = '42501';
  end if;
  select parent into above from unit where id = r.unit;
  if above is null then return null; end if;
  insert into access_grant (person, unit, purpose, "from", because)
    select r.person, above, 'complaint', current_date, 'complaint ' || c::text
    where not exists (select 1 from access_grant g where g.person = r.person and g.unit = above and g.until is null);
  return above;
end $$;
revoke execute on function grant_for_complaint(uuid) from public;
grant execute on function grant_for_complaint(uuid) to soning_app;
`;

export const complaintRules = {
  tables: ["access_request", "access_item", "complaint_defect", "complaint_stay", "cost_claim", "reversal"],
  /** The party sends in complaints, requests and claims; what the service answers is not the party's to write. */
  policies: `
create policy sent_in on complaint as restrictive for insert to soning_app with check (claim('person') is null or (state = 'received' and form = 'electronic' and result is null));
create policy asked on access_request as restrictive for insert to soning_app with check (claim('person') is null or (state = 'open' and form = 'electronic'));
create policy asked on cost_claim as restrictive for insert to soning_app with check (claim('person') is null or state = 'asked');
create policy answered on cost_claim as restrictive for update to soning_app using (claim('person') is null);
create policy answered on access_request as restrictive for update to soning_app using (claim('person') is null);
create policy answered on access_item as restrictive for update to soning_app using (claim('person') is null);
create policy decided on access_item as restrictive for select to soning_app using (claim('person') is null or exists (select 1 from access_request r where r.id = request and r.state = 'decided'));
create policy listed on access_item as restrictive for insert to soning_app with check (claim('person') is null);
create policy by_staff on complaint_stay as restrictive for insert to soning_app with check (claim('person') is null);
create policy by_staff on complaint_defect as restrictive for insert to soning_app with check (claim('person') is null);
create policy changed_by_staff on complaint_defect as restrictive for update to soning_app using (claim('person') is null);
create policy by_staff on reversal as restrictive for insert to soning_app with check (claim('person') is null);
`,
} as const;
