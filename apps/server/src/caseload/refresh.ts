import { parseDay } from "@soning/calendar";
import { caseloadOf, IN_FORCE, type Opportunity, programOf } from "@soning/law";
import { type CaseFacts, UsedSettings } from "@soning/norms";
import { sql } from "kysely";
import { canonical } from "../cases/canonical.ts";
import { currentFacts, type Material, materialOf } from "../cases/current.ts";
import { readFacts } from "../cases/read-facts.ts";
import { asJob, type Trx } from "../database/database.ts";
import type { Service } from "../http/app.ts";
import { Problem } from "../http/problem.ts";

export interface Refreshed {
  readonly persons: number;
  readonly written: number;
  readonly removed: number;
  readonly unchanged: number;
  /** persons whose case does not read, by id: their rows stay as they were */
  readonly unreadable: readonly string[];
}

interface Row {
  readonly person: string;
  readonly name: string;
  readonly matter: string;
  readonly status: string;
  readonly from_date: string | null;
  readonly lacks: unknown;
}

const keyOf = ({ person, matter }: Pick<Row, "person" | "matter">): string => `${person} ${matter}`;

/** The case of a person, or nothing when the orders cannot be one case or the facts do not read. */
function caseOf(material: Material, on: string): CaseFacts | undefined {
  try {
    const read = readFacts(currentFacts(material, on).facts);
    return read.ok ? read.case.facts : undefined;
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

function rowOf(person: string, name: string, { matter, status, from, lacks }: Opportunity): Row {
  return { person, name, matter, status, from_date: from ?? null, lacks: lacks ?? null };
}

/** Does a row say what is written? What is open today keeps the day since which it is. */
function same(written: Row, fresh: Row): boolean {
  if (
    written.name !== fresh.name ||
    written.status !== fresh.status ||
    canonical(written.lacks) !== canonical(fresh.lacks)
  )
    return false;
  return fresh.status === "now" || written.from_date === fresh.from_date;
}

async function writeRows(trx: Trx, rows: readonly Row[], law: string, on: string): Promise<void> {
  const json = JSON.stringify(rows);
  await sql`
    insert into caseload (person, name, matter, law, status, on_date, from_date, lacks)
    select r.person, r.name, r.matter, ${law}, r.status, ${on}::date, r.from_date, case when jsonb_typeof(r.lacks) = 'null' then null else r.lacks end
    from jsonb_to_recordset(${json}::jsonb) as r (person uuid, name text, matter text, status text, from_date date, lacks jsonb)
    on conflict (person, matter, law) do update set name = excluded.name, status = excluded.status, on_date = excluded.on_date, from_date = excluded.from_date, lacks = excluded.lacks`.execute(
    trx,
  );
}

async function removeRows(trx: Trx, rows: readonly Row[], law: string): Promise<void> {
  const json = JSON.stringify(rows.map(({ person, matter }) => ({ person, matter })));
  await sql`delete from caseload c using jsonb_to_recordset(${json}::jsonb) as r (person uuid, matter text)
    where c.person = r.person and c.matter = r.matter and c.law = ${law}`.execute(trx);
}

/**
 * Works out who may be moved to what on a day, in a legal state, and writes the rows that changed: `on_date` of a row is
 * the day on which it was last written. `on` is `YYYY-MM-DD`. Runs as a job and sees every person.
 */
export async function refreshCaseload(service: Service, on: string, law: string = IN_FORCE): Promise<Refreshed> {
  return asJob(service.db, async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtext(${`caseload ${law}`}))`.execute(trx);
    const persons = await trx.selectFrom("person").select(["id", "name"]).orderBy("id").execute();
    const names = new Map(persons.map(({ id, name }) => [id, name]));
    const materials = await materialOf(trx, [...names.keys()]);
    const cases: { readonly person: string; readonly facts: CaseFacts }[] = [];
    const unreadable: string[] = [];
    for (const [person, material] of materials) {
      if (material.orders.length === 0) continue;
      const facts = caseOf(material, on);
      if (facts === undefined) unreadable.push(person);
      else cases.push({ person, facts });
    }
    const found = caseloadOf(
      cases.map(({ facts }) => facts),
      programOf(law),
      parseDay(on),
      new UsedSettings(),
    );
    const fresh = found.flatMap((one) => {
      const person = cases[one.person]?.person;
      return person === undefined ? [] : [rowOf(person, names.get(person) ?? "", one)];
    });
    const written = await trx
      .selectFrom("caseload")
      .select(["person", "name", "matter", "status", "from_date", "lacks"])
      .where("law", "=", law)
      .execute();
    const known = new Map(written.map((row): [string, Row] => [keyOf(row), row]));
    const changed = fresh.filter((row) => {
      const before = known.get(keyOf(row));
      return before === undefined || !same(before, row);
    });
    const stays = new Set(fresh.map(keyOf));
    const untold = new Set(unreadable);
    const gone = written.filter((row) => !stays.has(keyOf(row)) && !untold.has(row.person));
    await sql`select set_config('soning.on', ${on}, true)`.execute(trx);
    if (changed.length > 0) await writeRows(trx, changed, law, on);
    if (gone.length > 0) await removeRows(trx, gone, law);
    return {
      persons: cases.length,
      written: changed.length,
      removed: gone.length,
      unchanged: fresh.length - changed.length,
      unreadable,
    };
  });
}
