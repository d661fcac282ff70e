import { z } from "zod";
import { audit } from "../audit/append.ts";
import { type Claims, type Trx, withClaims } from "../database/database.ts";
import { readProblems } from "../http/answers.ts";
import { type App, claimsOf, type Service } from "../http/app.ts";
import { purposeOf, readers, readersAndOwn } from "../persons/roles.ts";
import { requireComplaint } from "./row.ts";

const params = z.object({ id: z.uuid() });
const costClaim = z
  .object({
    id: z.uuid(),
    text: z.string(),
    /** kroner, as decimal text */
    amount: z.string(),
    receivedAt: z.string(),
    claimUntil: z.string().nullable(),
    /** null: not known, for nobody said when the new decision was told */
    inTime: z.boolean().nullable(),
    state: z.enum(["asked", "granted", "refused"]),
    granted: z.string().nullable(),
    reason: z.string().nullable(),
    version: z.int(),
  })
  .meta({ id: "CostClaim" });
const defect = z
  .object({ id: z.uuid(), lacks: z.string(), until: z.string(), curedAt: z.string().nullable() })
  .meta({ id: "ComplaintDefect" });

const stay = z
  .object({
    id: z.uuid(),
    granted: z.boolean(),
    reason: z.string(),
    conditions: z.string().nullable(),
    decidedAt: z.string(),
  })
  .meta({ id: "ComplaintStay" });

async function costsOf(trx: Trx, claims: Claims, complaint: string): Promise<z.infer<typeof costClaim>[]> {
  const { person, id } = await requireComplaint(trx, complaint);
  const rows = await trx.selectFrom("cost_claim").selectAll().where("complaint", "=", id).orderBy("at").execute();
  await audit(trx, claims, {
    act: "complaint.list-costs",
    purpose: purposeOf(claims.role),
    person,
    details: { complaint },
  });
  return rows.map((row) => ({
    id: row.id,
    text: row.text,
    amount: row.amount,
    receivedAt: row.received_at,
    claimUntil: row.claim_until,
    inTime: row.in_time,
    state: row.state,
    granted: row.granted,
    reason: row.reason,
    version: row.version,
  }));
}

async function defectsOf(trx: Trx, claims: Claims, complaint: string): Promise<z.infer<typeof defect>[]> {
  const { person, id } = await requireComplaint(trx, complaint);
  const rows = await trx
    .selectFrom("complaint_defect")
    .select(["id", "lacks", "until", "cured_at"])
    .where("complaint", "=", id)
    .orderBy("until")
    .execute();
  await audit(trx, claims, {
    act: "complaint.list-defects",
    purpose: purposeOf(claims.role),
    person,
    details: { complaint },
  });
  return rows.map(({ cured_at: curedAt, ...row }) => ({ ...row, curedAt }));
}

async function staysOf(trx: Trx, claims: Claims, complaint: string): Promise<z.infer<typeof stay>[]> {
  const { person, id } = await requireComplaint(trx, complaint);
  const rows = await trx
    .selectFrom("complaint_stay")
    .select(["id", "granted", "reason", "conditions", "decided_at"])
    .where("complaint", "=", id)
    .orderBy("at")
    .orderBy("id")
    .execute();
  await audit(trx, claims, {
    act: "complaint.list-stays",
    purpose: purposeOf(claims.role),
    person,
    details: { complaint },
  });
  return rows.map(({ decided_at: decidedAt, ...row }) => ({ ...row, decidedAt }));
}

/** What hangs on a complaint: claims for costs, what it was told to lack, and whether the decision waits for it. */
export function complaintLists(app: App, { db }: Service): void {
  app.get(
    "/api/complaints/:id/costs",
    {
      schema: {
        tags: ["complaints"],
        summary: "The claims for costs of a complaint, oldest first",
        params,
        response: { 200: z.object({ items: z.array(costClaim) }), ...readProblems },
      },
    },
    async (request) => {
      const claims = claimsOf(request, ...readersAndOwn);
      return withClaims(db, claims, async (trx) => ({ items: await costsOf(trx, claims, request.params.id) }));
    },
  );
  app.get(
    "/api/complaints/:id/stays",
    {
      schema: {
        tags: ["complaints"],
        summary: "Whether the decision was to wait for the complaint, each time that was decided, with the reasons",
        params,
        response: { 200: z.object({ items: z.array(stay) }), ...readProblems },
      },
    },
    async (request) => {
      const claims = claimsOf(request, ...readersAndOwn);
      return withClaims(db, claims, async (trx) => ({ items: await staysOf(trx, claims, request.params.id) }));
    },
  );
  app.get(
    "/api/complaints/:id/defects",
    {
      schema: {
        tags: ["complaints"],
        summary: "What a complaint was told to lack, with the time to cure it",
        params,
        response: { 200: z.object({ items: z.array(defect) }), ...readProblems },
      },
    },
    async (request) => {
      const claims = claimsOf(request, ...readers);
      return withClaims(db, claims, async (trx) => ({ items: await defectsOf(trx, claims, request.params.id) }));
    },
  );
}
