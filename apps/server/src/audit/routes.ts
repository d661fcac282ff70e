import { sql } from "kysely";
import { z } from "zod";
import { type Claims, type Db, type Trx, withClaims } from "../database/database.ts";
import { type App, claimsOf, type Service } from "../http/app.ts";
import { page, pageOf, pageQuery, readCursor } from "../http/paging.ts";
import { Problem, problemSchema } from "../http/problem.ts";
import { readersAndOwn } from "../persons/roles.ts";
import { audit } from "./append.ts";

const row = z
  .object({
    chain: z.int(),
    n: z.int(),
    at: z.iso.datetime(),
    actor: z.string(),
    role: z.string(),
    unit: z.string().nullable(),
    act: z.string(),
    purpose: z.string(),
    /** salted: the same person is the same hash, and no id */
    personHash: z.string().nullable(),
    details: z.record(z.string(), z.unknown()),
    hash: z.string(),
  })
  .meta({ id: "AuditRow" });

const look = z
  .object({ at: z.iso.datetime(), unit: z.string().nullable(), role: z.string(), act: z.string(), purpose: z.string() })
  .meta({ id: "Look" });

/** Chains are numbered from 0 to 63. */
const isChain = (value: string | number): boolean =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < 64;

const auditQuery = pageQuery.extend({
  person: z.uuid().optional(),
  actor: z.string().max(200).optional(),
  act: z.string().max(100).optional(),
  chain: z.coerce.number().int().min(0).max(63).optional(),
  from: z.iso.datetime().optional(),
  until: z.iso.datetime().optional(),
});

/** Reads as the auditor's role of the database, then becomes the application again to write that it was read. */
async function asAuditor<T>(
  db: Db,
  claims: Claims,
  work: (trx: Trx) => Promise<T>,
  after: (trx: Trx, result: T) => Promise<void>,
): Promise<T> {
  return withClaims(db, claims, async (trx) => {
    await sql`set local role soning_auditor`.execute(trx);
    const result = await work(trx);
    await sql`set local role soning_app`.execute(trx);
    await after(trx, result);
    return result;
  });
}

async function readAudit(
  trx: Trx,
  { person, actor, act, chain, from, until, cursor, limit }: z.infer<typeof auditQuery>,
): Promise<{ items: z.infer<typeof row>[]; next?: string }> {
  let query = trx
    .selectFrom("audit")
    .selectAll()
    .select(sql<string>`to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`.as("moment"));
  if (person !== undefined) query = query.where("person_hash", "=", sql<string>`audit_person(${person}::uuid)`);
  if (actor !== undefined) query = query.where("actor", "=", actor);
  if (act !== undefined) query = query.where("act", "=", act);
  if (chain !== undefined) query = query.where("chain", "=", chain);
  if (from !== undefined) query = query.where("at", ">=", sql<Date>`${from}::timestamptz`);
  if (until !== undefined) query = query.where("at", "<", sql<Date>`${until}::timestamptz`);
  if (cursor !== undefined) {
    const [moment = "", inChain = 0, number = 0] = readCursor(cursor, 3);
    if (!z.iso.datetime().safeParse(moment).success || !isChain(inChain) || !Number.isSafeInteger(number))
      throw new Problem("bad-request", "the cursor is not one of ours");
    query = query.where(
      sql<boolean>`(at, chain, n) < (${moment}::timestamptz, ${inChain}::integer, ${number}::bigint)`,
    );
  }
  const rows = await query
    .orderBy("at", "desc")
    .orderBy("chain", "desc")
    .orderBy("n", "desc")
    .limit(limit + 1)
    .execute();
  const { items, next } = page(rows, limit, (one) => [one.moment, one.chain, Number(one.n)]);
  return {
    items: items.map((one) => ({
      chain: one.chain,
      n: Number(one.n),
      at: one.moment,
      actor: one.actor,
      role: one.role,
      unit: one.unit,
      act: one.act,
      purpose: one.purpose,
      personHash: one.person_hash,
      details: one.details,
      hash: one.hash.toString("hex"),
    })),
    ...(next === undefined ? {} : { next }),
  };
}

async function whoLooked(
  trx: Trx,
  person: string,
  cursor: string | undefined,
  limit: number,
): Promise<{ items: z.infer<typeof look>[]; next?: string }> {
  const before = cursor === undefined ? null : String(readCursor(cursor, 1)[0]);
  if (before !== null && !z.iso.datetime().safeParse(before).success)
    throw new Problem("bad-request", "the cursor is not one of ours");
  const found = await sql<z.infer<typeof look>>`
    select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, coalesce((select name from unit u where u.id = w.unit), w.unit) as unit, role, act, purpose
    from who_looked(${person}::uuid, ${before}::timestamptz, ${limit + 1}) w`.execute(trx);
  const { items, next } = page(found.rows, limit, (one) => [one.at]);
  return { items: [...items], ...(next === undefined ? {} : { next }) };
}

/** The audit for auditors, and for each person who has looked at the case. */
export function auditRoutes(app: App, { db }: Service): void {
  app.get(
    "/api/audit",
    {
      schema: {
        tags: ["audit"],
        summary: "What was read and done, latest first, each row with its place in a chain",
        querystring: auditQuery,
        response: { 200: pageOf(row), 400: problemSchema, 401: problemSchema, 403: problemSchema },
      },
    },
    async (request) => {
      const claims = claimsOf(request, "auditor");
      const { query } = request;
      const { person, cursor, ...asked } = query;
      return asAuditor(
        db,
        claims,
        (trx) => readAudit(trx, query),
        (trx, { items }) =>
          audit(trx, claims, {
            act: "audit.list",
            purpose: "audit",
            ...(person === undefined ? {} : { person }),
            details: { ...asked, continued: cursor !== undefined, count: items.length },
          }),
      );
    },
  );
  app.get(
    "/api/persons/:id/looked",
    {
      schema: {
        tags: ["audit"],
        summary: "Who has looked at this person: unit, role, purpose and time",
        params: z.object({ id: z.uuid() }),
        querystring: pageQuery,
        response: { 200: pageOf(look), 401: problemSchema, 404: problemSchema },
      },
    },
    async (request) => {
      const claims = claimsOf(request, ...readersAndOwn);
      const { id } = request.params;
      return withClaims(db, claims, async (trx) => {
        const seen = await trx.selectFrom("person").select("id").where("id", "=", id).executeTakeFirst();
        if (seen === undefined) throw new Problem("not-found");
        const list = await whoLooked(trx, id, request.query.cursor, request.query.limit);
        await audit(trx, claims, { act: "person.looked", purpose: "insight", person: id });
        return list;
      });
    },
  );
}
