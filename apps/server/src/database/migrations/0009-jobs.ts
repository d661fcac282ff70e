import { type Kysely, sql } from "kysely";
import { bringQueuesUp } from "../../jobs/install.ts";

/**
 * Jobs: enqueued in the transaction of whoever writes, each occasion once for good. The application may only enqueue,
 * and an administrator sees those that failed; the queue itself belongs to the jobs' role, which makes no tables.
 */
const jobs = `
create table job_occasion (
  rule text not null, subject text not null, due text not null, job uuid not null unique, at timestamptz not null default now(), primary key (rule, subject, due),
  check (length(rule) between 1 and 100 and length(subject) between 1 and 100 and length(due) between 1 and 40));
alter table job_occasion enable row level security;
alter table job_occasion force row level security;
create policy jobs on job_occasion for all to soning_jobs using (true) with check (true);
create policy owner on job_occasion for all to current_user using (true) with check (true);
grant select on job_occasion to soning_jobs;

create function enqueue_job(rule text, subject text, due text) returns boolean language plpgsql security definer set search_path = public as $$
declare made uuid;
begin
  insert into job_occasion values (enqueue_job.rule, enqueue_job.subject, enqueue_job.due, gen_random_uuid()) on conflict do nothing returning job into made;
  if made is null then return false; end if;
  insert into job_queue.job (id, name, data, policy, retry_limit, retry_delay, retry_backoff, retry_delay_max, expire_seconds, deletion_seconds, keep_until)
    select made, q.name, jsonb_build_object('rule', enqueue_job.rule, 'subject', enqueue_job.subject, 'due', enqueue_job.due), q.policy,
      q.retry_limit, q.retry_delay, q.retry_backoff, q.retry_delay_max, q.expire_seconds, q.deletion_seconds, now() + q.retention_seconds * interval '1 second'
    from job_queue.queue q where q.name = 'jobs';
  return true;
end $$;
create function is_administrator() returns boolean language sql stable security definer set search_path = public as $$
  select claim('role') = 'administrator' and exists (
    select 1 from posting o where o.staff = claim('staff') and o.unit = claim('unit') and o.role = 'administrator'
      and o."from" <= current_date and (o.until is null or o.until > current_date))
$$;
create function failed_jobs(most integer) returns table (id uuid, rule text, subject text, due text, attempts integer, failed_at timestamptz, fault jsonb)
language sql stable security definer set search_path = public as $$
  select j.id, j.data ->> 'rule', j.data ->> 'subject', j.data ->> 'due', j.retry_count + 1, j.completed_on, j.output
  from job_queue.job j where is_administrator() and j.name = 'jobs' and j.state = 'failed' order by j.completed_on desc, j.id limit most
$$;
create function retry_job(job uuid) returns boolean language plpgsql security definer set search_path = public as $$
begin
  if not is_administrator() then return false; end if;
  update job_queue.job set state = 'retry', retry_limit = retry_count + 1, completed_on = null, start_after = now(), keep_until = now() + interval '30 days'
    where name = 'jobs' and id = retry_job.job and state = 'failed';
  return found;
end $$;
revoke execute on function enqueue_job(text, text, text), is_administrator(), failed_jobs(integer), retry_job(uuid) from public;
grant execute on function enqueue_job(text, text, text) to soning_app, soning_jobs;
grant execute on function failed_jobs(integer), retry_job(uuid) to soning_app;
`;

/** The law that answered: kept by its hash, so that an answer can be given again when the law has changed. */
const lawBundles = `
create table law_bundle (hash text primary key, law text not null, data bytea not null, at timestamptz not null default now());
grant select, insert on law_bundle to soning_app, soning_jobs;
alter table assessment_run add column language text not null default 'nb' check (language in ('nb', 'nn', 'en')), add column minute text;
`;

/**
 * What a retention rule erased: the tombstone says which norm, and the row that held it stays. A hold keeps a person's
 * rows from every rule. Erasing is the owner's function, lent to the jobs' role: nobody else can.
 */
const retention = `
create table erasure (
  id bigint generated always as identity primary key, person uuid not null references person, rule text not null, norm text not null, "table" text not null,
  rows integer not null check (rows >= 0), "on" date not null, at timestamptz not null default now());
create index erasure_person on erasure (person);
create table hold (
  id uuid primary key default gen_random_uuid(), person uuid not null references person, reason text not null check (length(reason) > 0), by text not null,
  at timestamptz not null default now(), released_by text, released_at timestamptz, version integer not null default 1, check ((released_by is null) = (released_at is null)));
create index hold_person on hold (person) where released_at is null;
create table archived (person uuid primary key references person, receipt text not null, at timestamptz not null default now());
alter table assertion add column erased text;
grant select, insert, update on hold to soning_app;
grant select on erasure to soning_app;
grant select on hold, archived, erasure to soning_jobs;
create function erase_rows(p uuid, tab text, sets jsonb, chosen uuid[], rule text, norm text, on_day date) returns integer
language plpgsql security definer set search_path = public as $$
declare columns text; place text; n integer;
begin
  if exists (select 1 from hold h where h.person = p and h.released_at is null) then raise exception 'a hold keeps this person''s data' using errcode = '42501'; end if;
  select string_agg(quote_ident(k), ', ') into columns from jsonb_object_keys(sets) k;
  place := case tab when 'person' then 'id = $2' when 'event_payload' then 'event in (select id from event where person = $2)' else 'person = $2' end;
  if chosen is not null then place := place || ' and id = any ($3)'; end if;
  execute format('update %I set (%s) = (select %s from jsonb_populate_record(null::%I, $1)) where %s', tab, columns, columns, tab, place) using sets, p, chosen;
  get diagnostics n = row_count;
  if n > 0 then insert into erasure (person, rule, norm, "table", rows, "on") values (p, erase_rows.rule, erase_rows.norm, tab, n, on_day); end if;
  return n;
end $$;
create function end_access(p uuid) returns void language sql security definer set search_path = public as $$
  update access_grant set until = greatest("from", current_date) where person = p and (until is null or until > current_date)
$$;
revoke execute on function erase_rows(uuid, text, jsonb, uuid[], text, text, date), end_access(uuid) from public;
grant execute on function erase_rows(uuid, text, jsonb, uuid[], text, text, date), end_access(uuid) to soning_jobs;
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await bringQueuesUp(db);
  await sql.raw(jobs).execute(db);
  await sql.raw(lawBundles).execute(db);
  await sql.raw(retention).execute(db);
  for (const table of ["erasure", "hold", "archived"]) {
    await sql
      .raw(
        `alter table ${table} enable row level security; alter table ${table} force row level security;
         create policy jobs on ${table} for all to soning_jobs using (true) with check (true);
         create policy owner on ${table} for all to current_user using (true) with check (true);`,
      )
      .execute(db);
  }
  await sql
    .raw(
      `create policy seen on hold for all to soning_app using (sees_person(person)) with check (sees_person(person));
       create policy seen on erasure for select to soning_app using (sees_person(person));`,
    )
    .execute(db);
}
