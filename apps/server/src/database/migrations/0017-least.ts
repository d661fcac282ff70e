import { type Kysely, sql } from "kysely";

/**
 * What the application's role has no use for. Kept answers of earlier requests hold what they told of persons: they are the
 * service's own, forgotten after a day. Where a person serves is told to those who see the person.
 */
const least = `
revoke all on idempotency from soning_app;
create or replace function serving_unit(p uuid) returns text language sql stable security definer set search_path = public as $$
  select unit from access_grant where person = p and purpose = 'serving' and "from" <= service_day() and (until is null or until > service_day())
    and (coalesce(current_setting('role', true), 'none') <> 'soning_app' or sees_person(p))
  order by id desc limit 1
$$;
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(least).execute(db);
}
