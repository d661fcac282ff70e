import { sql } from "kysely";
import { z } from "zod";
import { audit } from "../audit/append.ts";
import { withClaims } from "../database/database.ts";
import { type App, claimsOf, type Service } from "../http/app.ts";
import { once } from "../http/idempotency.ts";
import { Problem, problemSchema } from "../http/problem.ts";

const failedJob = z
  .object({
    id: z.uuid(),
    rule: z.string(),
    /** an id, or `all` */
    subject: z.string(),
    due: z.string(),
    attempts: z.int(),
    failedAt: z.iso.datetime(),
    fault: z.object({
      kind: z.string(),
      code: z.string().optional(),
      message: z.string().optional(),
      at: z.array(z.string()),
    }),
  })
  .meta({ id: "FailedJob" });

const most = 200;
const problems = { 401: problemSchema, 403: problemSchema };

interface Row {
  readonly id: string;
  readonly rule: string;
  readonly subject: string;
  readonly due: string;
  readonly attempts: number;
  readonly failed_at: Date;
  readonly fault: { readonly fault?: z.infer<typeof failedJob>["fault"] } | null;
}

/** Jobs that failed for good, for whoever runs the service: ids and faults, no content. */
export function jobRoutes(app: App, { db }: Service): void {
  app.get(
    "/api/jobs/failed",
    {
      schema: {
        tags: ["jobs"],
        summary: "Jobs that failed after every attempt, newest first",
        response: { 200: z.object({ items: z.array(failedJob) }), ...problems },
      },
    },
    async (request) => {
      const claims = claimsOf(request, "administrator");
      return withClaims(db, claims, async (trx) => {
        const { rows } = await sql<Row>`select * from failed_jobs(${most})`.execute(trx);
        await audit(trx, claims, { act: "jobs.list", purpose: "operation", details: { count: rows.length } });
        return {
          items: rows.map(({ failed_at, fault, ...row }) => ({
            ...row,
            failedAt: failed_at.toISOString(),
            // a job that ran out of time has no fault of its own
            fault: fault?.fault ?? { kind: "Expired", at: [] },
          })),
        };
      });
    },
  );
  app.post(
    "/api/jobs/:id/retry",
    {
      schema: {
        tags: ["jobs"],
        summary: "Run a failed job once more",
        params: z.object({ id: z.uuid() }),
        response: { 204: z.null(), ...problems, 404: problemSchema },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, "administrator");
      return once(db, claims, request, reply, 204, async (trx) => {
        const { rows } = await sql<{ done: boolean }>`select retry_job(${request.params.id}::uuid) as done`.execute(
          trx,
        );
        if (rows[0]?.done !== true) throw new Problem("not-found");
        await audit(trx, claims, { act: "jobs.retry", purpose: "operation", details: { job: request.params.id } });
        return null;
      });
    },
  );
}
