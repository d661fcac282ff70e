import { sql } from "kysely";
import { z } from "zod";
import { audit } from "../audit/append.ts";
import { type Claims, type Db, type Trx, withClaims } from "../database/database.ts";
import { type App, claimsOf, type Service } from "../http/app.ts";
import { page, pageOf, pageQuery, readCursor } from "../http/paging.ts";
import { Problem, problemSchema } from "../http/problem.ts";
import { purposeOf, readers } from "../persons/roles.ts";

const usesQuery = pageQuery.extend({ norm: z.string().min(1).max(200) });
type UsesQuery = z.infer<typeof usesQuery>;

const normUse = z
  .object({
    /** the stored assessment in which the norm was used */
    run: z.uuid(),
    person: z.object({ id: z.uuid(), name: z.string() }),
    matter: z.string(),
    /** the day that was asked for */
    on: z.iso.date(),
    law: z.string(),
    /** how the norm came out: met, not met, undetermined … */
    status: z.string(),
    at: z.string(),
  })
  .meta({ id: "NormUse" });

function readAfter(cursor: string | undefined): readonly [string, string] | undefined {
  if (cursor === undefined) return undefined;
  const [at, run] = readCursor(cursor, 2);
  const good =
    typeof at === "string" &&
    !Number.isNaN(Date.parse(at)) &&
    typeof run === "string" &&
    z.uuid().safeParse(run).success;
  if (!good) throw new Problem("bad-request", "the cursor is not one of ours");
  return [at, run];
}

/** The query for the uses of a norm, the newest first; under the reader's row rules. */
export function usesQueryOf(
  trx: Trx,
  { norm, limit }: Pick<UsesQuery, "norm" | "limit">,
  after: readonly [string, string] | undefined,
) {
  let query = trx
    .selectFrom("norm_use as u")
    .innerJoin("assessment_run as r", "r.id", "u.run")
    .innerJoin("person as p", "p.id", "u.person")
    .select([
      "u.run",
      "u.person",
      "p.name",
      "r.matter",
      "r.on",
      "r.law",
      "u.status",
      sql<string>`to_char(u.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`.as("at"),
    ])
    .where("u.norm", "=", norm);
  if (after !== undefined)
    query = query.where(sql<boolean>`(u.at, u.run) < (${after[0]}::timestamptz, ${after[1]}::uuid)`);
  return query
    .orderBy("u.at", "desc")
    .orderBy("u.run", "desc")
    .limit(limit + 1);
}

/** Stored assessments of persons whom the reader may see, in whose answer a norm took part; the newest first. */
async function usesOf(db: Db, claims: Claims, { norm, cursor, limit }: UsesQuery) {
  return withClaims(db, claims, async (trx) => {
    const rows = await usesQueryOf(trx, { norm, limit }, readAfter(cursor)).execute();
    const { items, next } = page(rows, limit, ({ at, run }) => [at, run]);
    await audit(trx, claims, {
      act: "norm.uses",
      purpose: purposeOf(claims.role),
      shown: [...new Set(items.map(({ person }) => person))],
      details: { norm, count: items.length },
    });
    return {
      items: items.map(({ person, name, ...use }) => ({ ...use, person: { id: person, name } })),
      ...(next === undefined ? {} : { next }),
    };
  });
}

/** Which cases used a norm. */
export function normUseRoutes(app: App, { db }: Service): void {
  app.get(
    "/api/norm-uses",
    {
      schema: {
        tags: ["law"],
        summary: "Stored assessments in which a norm took part, of persons whom the reader may see; the newest first",
        querystring: usesQuery,
        response: { 200: pageOf(normUse), 400: problemSchema, 401: problemSchema, 403: problemSchema },
      },
    },
    async (request) => usesOf(db, claimsOf(request, ...readers), request.query),
  );
}
