import { type Kysely, sql } from "kysely";

/**
 * Which stored answers a norm took part in, as rows of its own: whether JSON contains something is no question that an
 * index may answer under row rules, whether a text is equal is. Kept by the database itself; what a retention rule empties
 * an answer of goes here too.
 */
const uses = `
create table norm_use (
  run uuid not null references assessment_run on delete cascade, norm text not null, person uuid not null references person, status text not null, at timestamptz not null, primary key (run, norm));
create index norm_use_norm on norm_use (norm, at desc, run desc);
create index norm_use_person on norm_use (person);
create function norms_used(r assessment_run) returns table (norm text, status text) language sql immutable as $$
  select distinct on (n ->> 'id') n ->> 'id', coalesce(n ->> 'status', '')
  from jsonb_array_elements(case when jsonb_typeof(r.answer -> 'norms') = 'array' then r.answer -> 'norms' else '[]' end) with ordinality as found (n, place)
  where n ->> 'id' is not null order by n ->> 'id', place
$$;
create function norm_uses_kept() returns trigger language plpgsql security definer set search_path = public as $$
begin
  delete from norm_use u where u.run = new.id;
  insert into norm_use (run, norm, person, status, at) select new.id, u.norm, new.person, u.status, new.at from norms_used(new) u;
  return null;
end $$;
create trigger uses after insert or update of answer on assessment_run for each row execute function norm_uses_kept();
insert into norm_use (run, norm, person, status, at) select r.id, u.norm, r.person, u.status, r.at from assessment_run r, norms_used(r) u;
grant select on norm_use to soning_app, soning_jobs;
alter table norm_use enable row level security;
alter table norm_use force row level security;
create policy seen on norm_use for select to soning_app using (person in (select seen_persons()));
create policy service_only on norm_use as restrictive for all to soning_app using (claim('person') is null) with check (claim('person') is null);
create policy jobs on norm_use for all to soning_jobs using (true) with check (true);
create policy owner on norm_use for all to current_user using (true) with check (true);
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(uses).execute(db);
}
