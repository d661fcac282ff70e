import { z } from "zod";
import { audit } from "../audit/append.ts";
import { type Claims, type Trx, withClaims } from "../database/database.ts";
import { readProblems } from "../http/answers.ts";
import { type App, claimsOf, type Service } from "../http/app.ts";
import { page, pageOf, pageQuery, readCursor } from "../http/paging.ts";
import { Problem } from "../http/problem.ts";
import { purposeOf, readers } from "../persons/roles.ts";

const query = pageQuery.extend({ state: z.string().min(1).max(60) });
const unitServing = z
  .object({
    id: z.uuid(),
    person: z.object({ id: z.uuid(), name: z.string() }),
    state: z.string(),
    meetOn: z.string().nullable(),
    version: z.int(),
  })
  .meta({ id: "UnitServing" });

async function servingsOfUnit(trx: Trx, claims: Claims, { state, cursor, limit }: z.infer<typeof query>) {
  let asked = trx
    .selectFrom("serving")
    .innerJoin("person", "person.id", "serving.person")
    .select(["serving.id", "serving.person", "person.name", "serving.state", "serving.meet_on", "serving.version"])
    .where("serving.unit", "=", claims.unit ?? "")
    .where("serving.state", "=", state);
  if (cursor !== undefined) {
    const [id] = readCursor(cursor, 1);
    if (!z.uuid().safeParse(id).success) throw new Problem("bad-request", "the cursor is not one of ours");
    asked = asked.where("serving.id", ">", id as string);
  }
  const rows = await asked
    .orderBy("serving.id")
    .limit(limit + 1)
    .execute();
  const { items, next } = page(rows, limit, (row) => [row.id]);
  await audit(trx, claims, {
    act: "serving.list",
    purpose: purposeOf(claims.role),
    shown: [...new Set(items.map(({ person }) => person))],
    details: { state, count: items.length },
  });
  return {
    items: items.map(({ id, person, name, state: stands, meet_on: meetOn, version }) => ({
      id,
      person: { id: person, name },
      state: stands,
      meetOn,
      version,
    })),
    ...(next === undefined ? {} : { next }),
  };
}

/** The servings of the own unit in one state: whom to summon, whom to expect. */
export function unitServingRoutes(app: App, { db }: Service): void {
  app.get(
    "/api/servings",
    {
      schema: {
        tags: ["serving"],
        summary: "The servings of the own unit in a state",
        querystring: query,
        response: { 200: pageOf(unitServing), ...readProblems },
      },
    },
    async (request) => {
      const claims = claimsOf(request, ...readers);
      return withClaims(db, claims, (trx) => servingsOfUnit(trx, claims, request.query));
    },
  );
}
