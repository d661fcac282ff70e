import { sql } from "kysely";
import { z } from "zod";
import { audit } from "../audit/append.ts";
import { withClaims } from "../database/database.ts";
import { type App, claimsOf, type Service } from "../http/app.ts";
import { once } from "../http/idempotency.ts";
import { Problem, problemSchema } from "../http/problem.ts";
import { expectedVersion, requireChanged } from "../http/versions.ts";

const failedJob = z
  .object({
    id: z.uuid(),
    rule: z.string(),
    /** an id, or `all` */
    subject: z.string(),
    due: z.string(),
    attempts: z.int(),
    /** how often it was tried: whoever runs it again says so in If-Match */
    version: z.int(),
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
const problems = { 400: problemSchema, 401: problemSchema, 403: problemSchema };

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
            version: row.attempts,
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
        summary: "Run a failed job once more, with If-Match",
        params: z.object({ id: z.uuid() }),
        response: { 204: z.null(), ...problems, 404: problemSchema, 412: problemSchema, 428: problemSchema },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, "administrator");
      const version = expectedVersion(request);
      return once(db, claims, request, reply, 204, async (trx) => {
        const { id } = request.params;
        const { rows } = await sql<{ done: boolean | null }>`
          select retry_job(${id}::uuid, ${version}) as done`.execute(trx);
        const done = rows[0]?.done ?? null;
        if (done === null) throw new Problem("not-found");
        requireChanged(done ? 1 : 0);
        await audit(trx, claims, { act: "jobs.retry", purpose: "operation", details: { job: id } });
        return null;
      });
    },
  );
}
