import { type Kysely, sql } from "kysely";

/**
 * What had a state and no version gets one, so that whoever changes it says which one was seen: notes, letters (each sending
 * is a version), messages in and out, what is set aside. A failed job's version is how often it was tried.
 */
const versions = `
alter table note add column version integer not null default 1;
alter table letter add column version integer not null default 1;
alter table message add column version integer not null default 1;
alter table outbox add column version integer not null default 1;
grant update (version) on note to soning_app, soning_jobs;
grant update (version) on letter to soning_app, soning_jobs;
grant update (version) on outbox to soning_app;
grant select (version) on message to soning_app;

alter table opportunity_aside add column version integer not null default 1;
update opportunity_aside a set version = n.number
  from (select id, row_number() over (partition by person, matter order by at, id)::integer as number from opportunity_aside) n where n.id = a.id;
alter table opportunity_aside add constraint opportunity_aside_version unique (person, matter, version);

drop function retry_job(uuid);
create function retry_job(job uuid, tried integer) returns boolean language plpgsql security definer set search_path = public as $$
begin
  if not is_administrator() or not exists (select 1 from job_queue.job j where j.name = 'jobs' and j.id = retry_job.job) then return null; end if;
  update job_queue.job set state = 'retry', retry_limit = retry_count + 1, completed_on = null, start_after = now(), keep_until = now() + interval '30 days'
    where name = 'jobs' and id = retry_job.job and state = 'failed' and retry_count + 1 = tried;
  return found;
end $$;
revoke execute on function retry_job(uuid, integer) from public;
grant execute on function retry_job(uuid, integer) to soning_app;
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(versions).execute(db);
}
