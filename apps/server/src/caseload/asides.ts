import { IN_FORCE } from "@soning/law";
import { sql } from "kysely";
import type { Trx } from "../database/database.ts";
import { Problem } from "../http/problem.ts";
import { ownInitiative } from "../matters/own-initiative.ts";

interface Aside {
  readonly person: string;
  readonly matter: string;
  readonly until: string;
}

/** Does the service owe it of itself to look at this, or may it? Then a row is shown, whatever was set aside once. */
async function owed(trx: Trx, { person, matter }: Aside, on: string): Promise<boolean> {
  try {
    return (await ownInitiative(trx, person, matter, on)) !== "not-owed";
  } catch (error) {
    if (error instanceof Problem) return true;
    throw error;
  }
}

/**
 * Writes into the caseload under the law in force until when a row is set aside, by the last word on each opportunity; a duty
 * to look at it without an application shows the row again. `on` is the day, `YYYY-MM-DD`; run by a job, or for the service.
 */
export async function keepAsides(trx: Trx, on: string, person?: string): Promise<void> {
  const { rows } = await sql<Aside>`
    select distinct on (person, matter) person, matter, until from opportunity_aside
    where ${person === undefined ? sql`true` : sql`person = ${person}`} order by person, matter, at desc, id`.execute(
    trx,
  );
  const standing: Aside[] = [];
  for (const one of rows) if (one.until > on && !(await owed(trx, one, on))) standing.push(one);
  await sql`
    update caseload c set aside_until = a.until
    from (select c.person, c.matter, r.until from caseload c
      left join jsonb_to_recordset(${JSON.stringify(standing)}::jsonb) as r (person uuid, matter text, until date) on r.person = c.person and r.matter = c.matter
      where c.law = ${IN_FORCE} and ${person === undefined ? sql`true` : sql`c.person = ${person}`}) a
    where c.law = ${IN_FORCE} and c.person = a.person and c.matter = a.matter and c.aside_until is distinct from a.until`.execute(
    trx,
  );
}
