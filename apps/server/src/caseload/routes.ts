import { IN_FORCE } from "@soning/law";
import { z } from "zod";
import { audit } from "../audit/append.ts";
import { type Claims, type Db, withClaims } from "../database/database.ts";
import { type App, claimsOf, type Service } from "../http/app.ts";
import { page, pageOf, pageQuery, readCursor } from "../http/paging.ts";
import { Problem, problemSchema } from "../http/problem.ts";
import { purposeOf, readers } from "../persons/roles.ts";
import { caseloadClocks, clockRows, clocksQuery } from "./clocks.ts";
import { type CaseloadPage, caseloadPage } from "./page.ts";

const status = z.enum(["now", "soon", "almost"]);
const caseloadQuery = pageQuery.extend({
  status: status.optional(),
  matter: z.string().min(1).max(100).optional(),
  law: z.string().min(1).max(200).default(IN_FORCE),
});

const caseloadRow = z
  .object({
    person: z.object({ id: z.uuid(), name: z.string() }),
    matter: z.string(),
    status,
    /** first day on which it is met */
    from: z.iso.date().nullable(),
    /** the one norm in the way, and the facts that would settle it where it is open */
    lacks: z.object({ norm: z.string(), open: z.boolean(), missing: z.array(z.string()) }).nullable(),
    /** when this was last found to be otherwise */
    changedOn: z.iso.date(),
  })
  .meta({ id: "CaseloadRow" });
type CaseloadRow = z.infer<typeof caseloadRow>;

function readAfter(cursor: string | undefined): CaseloadPage["after"] {
  if (cursor === undefined) return undefined;
  const [name, person, matter] = readCursor(cursor, 3);
  if (
    typeof name !== "string" ||
    typeof person !== "string" ||
    typeof matter !== "string" ||
    !z.uuid().safeParse(person).success
  )
    throw new Problem("bad-request", "the cursor is not one of ours");
  return { name, person, matter };
}

async function listCaseload(
  db: Db,
  claims: Claims,
  { status: wanted, matter, law, cursor, limit }: z.infer<typeof caseloadQuery>,
): Promise<{ items: CaseloadRow[]; next?: string }> {
  return withClaims(db, claims, async (trx) => {
    const rows = await caseloadPage(trx, { law, limit, status: wanted, matter, after: readAfter(cursor) });
    const { items, next } = page(rows, limit, (row) => [row.name, row.person, row.matter]);
    await audit(trx, claims, {
      act: "caseload.list",
      purpose: purposeOf(claims.role),
      shown: [...new Set(items.map(({ person }) => person))],
      details: { law, status: wanted ?? "any", matter: matter ?? "any", count: items.length },
    });
    return {
      items: items.map((row) => ({
        person: { id: row.person, name: row.name },
        matter: row.matter,
        status: row.status as CaseloadRow["status"],
        from: row.from_date,
        lacks: row.lacks as CaseloadRow["lacks"],
        changedOn: row.on_date,
      })),
      ...(next === undefined ? {} : { next }),
    };
  });
}

/** Who may be moved to what: as the nightly job found it. */
export function caseloadRoutes(app: App, service: Service): void {
  const { db } = service;
  app.get(
    "/api/caseload",
    {
      schema: {
        tags: ["caseload"],
        summary: "Who may be moved to what, now, soon, or with one thing lacking, in order of name",
        querystring: caseloadQuery,
        response: { 200: pageOf(caseloadRow), 400: problemSchema, 401: problemSchema, 403: problemSchema },
      },
    },
    async (request) => listCaseload(db, claimsOf(request, ...readers), request.query),
  );
  app.get(
    "/api/caseload/clocks",
    {
      schema: {
        tags: ["caseload"],
        summary: "The dates that a list draws for the persons in view, in one audited read",
        querystring: clocksQuery,
        response: { 200: clockRows, 400: problemSchema, 401: problemSchema, 403: problemSchema },
      },
    },
    async (request) => caseloadClocks(service, claimsOf(request, ...readers), request.query),
  );
}
