import { formatDay } from "@soning/calendar";
import { IN_FORCE } from "@soning/law";
import { type Selectable, sql } from "kysely";
import { z } from "zod";
import { audit } from "../audit/append.ts";
import { clockShown } from "../cases/answers.ts";
import { currentFactsOf } from "../cases/current.ts";
import { storableText } from "../cases/json-depth.ts";
import { askedOn, runOf } from "../cases/question.ts";
import { requireFacts } from "../cases/read-facts.ts";
import { type Claims, type Trx, withClaims } from "../database/database.ts";
import type { DisclosureTable } from "../database/schema.ts";
import { type App, claimsOf, type Service } from "../http/app.ts";
import { once } from "../http/idempotency.ts";
import { page, pageOf, pageQuery, readCursor } from "../http/paging.ts";
import { Problem, problemSchema } from "../http/problem.ts";
import { requirePerson } from "../persons/read.ts";
import { purposeOf, readers } from "../persons/roles.ts";

const what = z.enum(["identity", "dates"]);
const given = z.object({
  toUnit: z.string().min(1).max(100),
  what: z.array(what).min(1).max(2),
  why: storableText(1000),
  /** the provision that allows it */
  ground: storableText(200),
});
const row = z
  .object({
    id: z.uuid(),
    person: z.uuid(),
    what: z.array(z.string()),
    why: z.string(),
    ground: z.string().nullable(),
    at: z.iso.datetime(),
    /** as it was when it was disclosed */
    content: z.record(z.string(), z.unknown()),
  })
  .meta({ id: "Disclosure" });
const madeRow = row
  .extend({ toUnit: z.object({ id: z.string(), name: z.string() }), by: z.string() })
  .meta({ id: "DisclosureMade" });
const problem = { 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 422: problemSchema };

/** What the dates of a sentence are reckoned from, by the beginnings of the catalogue's names. */
const rested = [
  "sentences.",
  "remandPeriods",
  "interruptions",
  "stays",
  "fines.",
  "otherSanctions",
  "person.birthDate",
];

/** What is disclosed, as it is today: the dates on the current facts, under the law in force. */
async function contentOf(trx: Trx, person: string, parts: readonly string[], today: string) {
  const { name, birth_date: birthDate, national_id: nationalId } = await requirePerson(trx, person);
  const identity = parts.includes("identity") ? { identity: { name, birthDate, nationalId } } : {};
  if (!parts.includes("dates")) return identity;
  const asked = askedOn(today);
  const { facts } = await currentFactsOf(trx, person, formatDay(asked.on));
  const { run } = runOf(requireFacts(facts).facts, IN_FORCE, asked);
  return { ...identity, dates: clockShown(run, "nb"), datesOn: today, unverified: await unverifiedOf(trx, person) };
}

/** Facts of the sentence that hold and that nobody has verified: a disclosure says so of what it rests on (FOR-2013-1099 § 5). */
async function unverifiedOf(trx: Trx, person: string): Promise<string[]> {
  const { rows } = await sql<{ fact: string; verified: boolean | null }>`
    select distinct on (fact, record) fact, verified from assertion
    where person = ${person} and erased is null order by fact, record, of_party, at desc, id desc`.execute(trx);
  const open = rows.filter(({ fact, verified }) => verified !== true && rested.some((list) => fact.startsWith(list)));
  return [...new Set(open.map(({ fact }) => fact))].sort();
}

async function disclose(trx: Trx, claims: Claims, person: string, body: z.infer<typeof given>, today: string) {
  await requirePerson(trx, person);
  const unit = await trx.selectFrom("unit").select("kind").where("id", "=", body.toUnit).executeTakeFirst();
  if (unit?.kind !== "immigration")
    throw new Problem("bad-request", undefined, {
      faults: [{ path: "toUnit", message: "must be a unit of the immigration authorities" }],
    });
  const parts = [...new Set(body.what)].sort();
  const content = JSON.stringify(await contentOf(trx, person, parts, today));
  const row = await trx
    .insertInto("disclosure")
    .values({
      person,
      to_unit: body.toUnit,
      what: parts.join(" "),
      why: body.why,
      ground: body.ground,
      content,
      by: claims.actor,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await audit(trx, claims, {
    act: "disclosure.make",
    purpose: "disclosure",
    person,
    details: { disclosure: row.id, to: body.toUnit, what: parts },
  });
  return row;
}

const shown = ({ id, person, what: parts, why, ground, at, content }: Selectable<DisclosureTable>) => ({
  id,
  person,
  what: parts.split(" "),
  why,
  ground,
  at: at.toISOString(),
  content,
});

/** A cursor holds milliseconds: what lies within one is told apart by id. */
const moment = sql<Date>`date_trunc('milliseconds', at)`;

/** What was disclosed to the reader's unit, newest first; one row in the audit tells every person shown. */
async function received(trx: Trx, claims: Claims, { cursor, limit }: z.infer<typeof pageQuery>) {
  let query = trx
    .selectFrom("disclosure")
    .selectAll()
    .where("to_unit", "=", claims.unit ?? "");
  if (cursor !== undefined) {
    const [at, id] = readCursor(cursor, 2);
    if (typeof at !== "string" || !z.iso.datetime().safeParse(at).success || !z.uuid().safeParse(id).success)
      throw new Problem("bad-request", "the cursor is not one of ours");
    query = query.where(sql<boolean>`(${moment}, id) < (${at}::timestamptz, ${id}::uuid)`);
  }
  const rows = await query
    .orderBy(moment, "desc")
    .orderBy("id", "desc")
    .limit(limit + 1)
    .execute();
  const { items, next } = page(rows, limit, (one) => [one.at.toISOString(), one.id]);
  await audit(trx, claims, {
    act: "disclosure.read",
    purpose: "disclosure",
    shown: [...new Set(items.map(({ person }) => person))],
    details: { disclosures: items.map(({ id }) => id) },
  });
  return {
    items: items.map(shown),
    ...(next === undefined ? {} : { next }),
  };
}

/** What was disclosed of a person, newest first: what, to whom, why, by which provision, and by whom. */
async function made(trx: Trx, claims: Claims, person: string) {
  await requirePerson(trx, person);
  const rows = await trx
    .selectFrom("disclosure")
    .innerJoin("unit", "unit.id", "disclosure.to_unit")
    .selectAll("disclosure")
    .select("unit.name as to_name")
    .where("person", "=", person)
    .orderBy("at", "desc")
    .orderBy("disclosure.id")
    .execute();
  await audit(trx, claims, {
    act: "disclosure.list",
    purpose: purposeOf(claims.role),
    person,
    details: { disclosures: rows.map(({ id }) => id) },
  });
  return rows.map((one) => ({ ...shown(one), toUnit: { id: one.to_unit, name: one.to_name }, by: one.by }));
}

/** Disclosing to the immigration authorities, and what they may read: nothing else. */
export function disclosureRoutes(app: App, service: Service): void {
  const { db } = service;
  app.post(
    "/api/persons/:id/disclosures",
    {
      schema: {
        tags: ["disclosure"],
        summary: "Discloses identity or dates to a unit of the immigration authorities, as they are today",
        params: z.object({ id: z.uuid() }),
        body: given,
        response: { 201: z.object({ id: z.uuid() }), ...problem, 409: problemSchema },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, "caseworker", "leader");
      return once(db, claims, request, reply, 201, (trx) =>
        disclose(trx, claims, request.params.id, request.body, service.today()),
      );
    },
  );
  app.get(
    "/api/persons/:id/disclosures",
    {
      schema: {
        tags: ["disclosure"],
        summary: "What was disclosed of a person, newest first",
        params: z.object({ id: z.uuid() }),
        response: { 200: z.object({ items: z.array(madeRow) }), ...problem },
      },
    },
    async (request) => {
      const claims = claimsOf(request, ...readers);
      return withClaims(db, claims, async (trx) => ({ items: await made(trx, claims, request.params.id) }));
    },
  );
  app.get(
    "/api/disclosures",
    {
      schema: {
        tags: ["disclosure"],
        summary: "What was disclosed to the immigration officer's unit",
        querystring: pageQuery,
        response: { 200: pageOf(row), ...problem },
      },
    },
    async (request) => {
      const claims = claimsOf(request, "immigration");
      return withClaims(db, claims, (trx) => received(trx, claims, request.query));
    },
  );
}
