import { parseDay } from "@soning/calendar";
import { readMessage, toCase } from "@soning/esas";
import { generateOrder } from "@soning/esas/generator";
import { caseloadOf, IN_FORCE, programOf } from "@soning/law";
import { type CaseFacts, UsedSettings } from "@soning/norms";
import { sql } from "kysely";
import { caseloadPage } from "../apps/server/src/caseload/page.ts";
import { refreshCaseload } from "../apps/server/src/caseload/refresh.ts";
import { currentFacts, materialOf } from "../apps/server/src/cases/current.ts";
import { readFacts } from "../apps/server/src/cases/read-facts.ts";
import { asJob, type Db, type Trx, withClaims } from "../apps/server/src/database/database.ts";
import { factsFor, servedBy } from "../apps/server/src/example/facts.ts";
import type { Service } from "../apps/server/src/http/app.ts";
import type { Comparison } from "./harness.ts";
import { benchDatabase, endDatabases, kari } from "./server-database.ts";

export { endDatabases as finish };

const PEOPLE = 3000;
const DAYS = ["2026-06-15", "2026-06-16"] as const;
const [ON] = DAYS;

/** People with an order and what a caseworker knows of them, written at once and not through the intake. */
async function fill(db: Db): Promise<void> {
  const people: unknown[] = [];
  for (let seed = 1; people.length < PEOPLE; seed++) {
    const read = readMessage(generateOrder(seed, { version: "1.2", on: ON }).message);
    if (!read.ok || !toCase([read.order], { on: ON }).ok) continue;
    const facts = factsFor(seed, ON, read.order, servedBy(seed, ON, read.order));
    const id = crypto.randomUUID();
    const material = {
      orders: [{ order: read.order, arrivedOn: ON }],
      assertions: facts.map(({ fact, record, value }) => ({
        id: "x",
        fact,
        record: record ?? null,
        value,
        shield: null,
      })),
    };
    if (!readFacts(currentFacts(material, ON).facts).ok) continue;
    people.push({ id, name: `Person ${seed}`, order: `o${seed}`, body: read.order, facts });
  }
  for (let at = 0; at < people.length; at += 250) {
    const portion = JSON.stringify(people.slice(at, at + 250));
    await sql`
      with p as (select * from jsonb_to_recordset(${portion}::jsonb) as p (id uuid, name text, "order" text, body jsonb, facts jsonb)),
      made as (insert into person (id, name) select id, name from p returning id),
      ordered as (insert into order_version (person, order_id, judgment_id, number, content_hash, body, arrived_on)
        select p.id, p."order", p."order", 1, '', p.body, ${ON}::date from p join made using (id) returning id),
      granted as (insert into access_grant (person, unit, purpose, "from", because) select p.id, ${kari.unit}, 'execution', ${ON}::date - 30, 'bench' from p join made using (id) returning id)
      insert into assertion (person, fact, record, value, source, by)
        select p.id, f ->> 'fact', f ->> 'record', f -> 'value', f ->> 'source', 'kari' from p join made using (id), jsonb_array_elements(p.facts) f
        where (select count(*) from ordered) + (select count(*) from granted) > 0`.execute(db);
  }
}

async function casesOf(db: Db): Promise<readonly { readonly person: string; readonly facts: CaseFacts }[]> {
  const persons = await db.selectFrom("person").select("id").orderBy("id").execute();
  const materials = await asJob(db, (trx) =>
    materialOf(
      trx,
      persons.map(({ id }) => id),
    ),
  );
  return [...materials].flatMap(([person, material]) => {
    const read = readFacts(currentFacts(material, ON).facts);
    return read.ok ? [{ person, facts: read.case.facts }] : [];
  });
}

/** The nightly caseload against its columns alone, and the caseload's page against the same rows without policies. */
export async function comparisons(): Promise<readonly Comparison[]> {
  const db = await benchDatabase(4);
  await fill(db);
  await sql`analyze`.execute(db);
  const service = { db } as Service;
  const cases = await casesOf(db);
  const program = programOf(IN_FORCE);
  const columns = (day: string) =>
    caseloadOf(
      cases.map(({ facts }) => facts),
      program,
      parseDay(day),
      new UsedSettings(),
    );
  let [night, thought] = [0, 0];
  const written = async (): Promise<string[]> => {
    await refreshCaseload(service, ON);
    const rows = await db.selectFrom("caseload").select(["person", "matter", "status"]).execute();
    return rows.map(({ person, matter, status }) => `${person} ${matter} ${status}`).sort();
  };
  const page = (trx: Trx) => caseloadPage(trx, { law: IN_FORCE, limit: 100 });
  const seen = (): Promise<unknown[]> => withClaims(db, kari, page);
  // the owner under the same claims: its policy is `true`
  const unruled = (): Promise<unknown[]> =>
    db.transaction().execute(async (trx) => {
      await sql`select set_config('soning.staff', ${kari.staff ?? ""}, true), set_config('soning.role', ${kari.role}, true),
        set_config('soning.unit', ${kari.unit ?? ""}, true), set_config('soning.person', '', true)`.execute(trx);
      return page(trx);
    });
  return [
    {
      kind: "speed",
      name: "nightly caseload of 3,000 people, day by day, against its columns alone",
      ours: {
        name: "Soning, read, worked out, changed rows written",
        units: PEOPLE,
        run: () => refreshCaseload(service, DAYS[++night % 2] ?? ON),
        answers: written,
      },
      peer: {
        name: "Soning, columns alone",
        units: PEOPLE,
        run: () => columns(DAYS[++thought % 2] ?? ON).length,
        answers: () =>
          columns(ON)
            .map(({ person, matter, status }) => `${cases[person]?.person} ${matter} ${status}`)
            .sort(),
      },
      goal: { atLeast: 1 / 3 },
    },
    {
      kind: "speed",
      name: "a page of the caseload against the same rows without policies",
      ours: { name: "Soning, under policies", units: 1, run: seen, answers: seen },
      peer: { name: "the same query, unruled", units: 1, run: unruled, answers: unruled },
      goal: { atLeast: 1 / 1.5 },
    },
  ];
}
