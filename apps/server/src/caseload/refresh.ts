import { IN_FORCE } from "@soning/law";
import { sql } from "kysely";
import { canonical } from "../cases/canonical.ts";
import { materialOf } from "../cases/current.ts";
import { asJob, type Trx } from "../database/database.ts";
import type { Service } from "../http/app.ts";
import { keepAsides } from "./asides.ts";
import type { Found, PersonMaterial } from "./find.ts";
import { findInThread } from "./in-thread.ts";
import { tellWhyGone } from "./went.ts";

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

/** How many persons are read at a time. */
const portion = 200;

/** Everybody's orders and assertions, read in portions; whoever has no order has no case. */
async function* readPeople(trx: Trx, ids: readonly string[]): AsyncGenerator<readonly PersonMaterial[]> {
  for (let at = 0; at < ids.length; at += portion) {
    const materials = await materialOf(trx, ids.slice(at, at + portion));
    yield [...materials].flatMap(([person, material]) => (material.orders.length === 0 ? [] : [{ person, material }]));
  }
}

function rowOf(name: string, { person, matter, status, from, lacks }: Found["opportunities"][number]): Row {
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

export interface Scope {
  /** the legal state; absent: the law in force */
  readonly law?: string;
  /** persons by id; absent: everybody */
  readonly only?: readonly string[];
}

/**
 * Works out who may be moved to what on a day, in a legal state, and writes the rows that changed: `on_date` of a row is
 * the day on which it was last written. `on` is `YYYY-MM-DD`. Runs as a job and sees every person; the thinking is done in
 * a thread of its own.
 */
export async function refreshCaseload(
  service: Service,
  on: string,
  { law = IN_FORCE, only }: Scope = {},
): Promise<Refreshed> {
  const among = (column: "id" | "person") =>
    only === undefined ? sql<boolean>`true` : sql<boolean>`${sql.ref(column)} = any(${only}::uuid[])`;
  return asJob(service.db, async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtext(${`caseload ${law}`}))`.execute(trx);
    const persons = await trx.selectFrom("person").select(["id", "name"]).where(among("id")).orderBy("id").execute();
    const names = new Map(persons.map(({ id, name }) => [id, name]));
    const people = readPeople(trx, [...names.keys()]);
    const { persons: asked, opportunities, unreadable } = await findInThread({ law, on }, people);
    const fresh = opportunities.map((one) => rowOf(names.get(one.person) ?? "", one));
    const written = await trx
      .selectFrom("caseload")
      .select(["person", "name", "matter", "status", "from_date", "lacks"])
      .where("law", "=", law)
      .where(among("person"))
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
    await tellWhyGone(trx, gone, law, on);
    if (law === IN_FORCE) for (const person of only ?? [undefined]) await keepAsides(trx, on, person);
    return {
      persons: asked,
      written: changed.length,
      removed: gone.length,
      unchanged: fresh.length - changed.length,
      unreadable,
    };
  });
}
