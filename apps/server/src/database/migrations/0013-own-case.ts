import { type Kysely, sql } from "kysely";

/** What the service keeps for itself: no operation of the own case reads it, so no row of it is the party's to see. */
const service = [
  "caseload",
  "caseload_change",
  "disclosure",
  "erasure",
  "hold",
  "judgement",
  "opportunity_aside",
  "raised_event",
  "reversal",
  "task",
] as const;

/**
 * The party's eyes and hands once more. What the service works out for itself is read by staff only; what the party says
 * is unverified until somebody has verified it, and of the person's row the party moves the version and nothing else.
 */
const rules = `
create policy by_staff on event_payload as restrictive for select to soning_app using (claim('person') is null);
drop policy seen on event_payload;
create policy seen on event_payload for select to soning_app using (exists (select 1 from event e where e.id = event));
create policy told on event_payload for insert to soning_app with check (exists (select 1 from event e where e.id = event));
create policy own_word on assertion as restrictive for insert to soning_app with check (claim('person') is null or verified is not true);
create function person_kept() returns trigger language plpgsql as $$
begin
  if claim('person') is not null and to_jsonb(new) - 'version' is distinct from to_jsonb(old) - 'version' then
    raise exception 'who one is, the service corrects' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger kept before update on person for each row execute function person_kept();
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(rules).execute(db);
  for (const table of service)
    await sql
      .raw(
        `create policy service_only on ${table} as restrictive for all to soning_app using (claim('person') is null) with check (claim('person') is null)`,
      )
      .execute(db);
}
