import { z } from "zod";
import { audit } from "../audit/append.ts";
import { type Claims, withClaims } from "../database/database.ts";
import { type App, claimsOf, type Service } from "../http/app.ts";
import { once } from "../http/idempotency.ts";
import { page, pageOf, pageQuery, readCursor } from "../http/paging.ts";
import { Problem, problemSchema } from "../http/problem.ts";
import { completeEvent, retractEvent } from "./change.ts";

const params = z.object({ id: z.string().regex(/^\d{1,18}$/) });
const problem = { 400: problemSchema, 401: problemSchema, 403: problemSchema };
const changed = { ...problem, 404: problemSchema, 409: problemSchema };
const states = ["waiting", "sent", "held"] as const;
const row = z
  .object({
    id: z.string(),
    person: z.uuid(),
    /** the message's own id, by which its receivers know it */
    message: z.uuid(),
    schemaName: z.string(),
    state: z.enum(states),
    /** why it is held, or what was wrong at the last try */
    fault: z.string().nullable(),
    attempts: z.int(),
    at: z.iso.datetime(),
    sentAt: z.iso.datetime().nullable(),
    /** the row that this one retracts */
    retracts: z.string().nullable(),
    /** what the receiver said of it last */
    receipt: z
      .object({ status: z.string(), text: z.string().nullable(), from: z.string().nullable(), at: z.iso.datetime() })
      .nullable(),
  })
  .meta({ id: "OutboxRow" });
const query = pageQuery.extend({ state: z.enum(states).optional(), person: z.uuid().optional() });
const readers = ["caseworker", "leader", "probation", "region"] as const;

async function list(service: Service, claims: Claims, { state, person, cursor, limit }: z.infer<typeof query>) {
  return withClaims(service.db, claims, async (trx) => {
    let rows = trx.selectFrom("outbox").selectAll().where("person", "is not", null);
    if (person !== undefined) rows = rows.where("person", "=", person);
    if (state === "held") rows = rows.where("held", "is not", null);
    if (state === "sent") rows = rows.where("sent_at", "is not", null);
    if (state === "waiting") rows = rows.where("sent_at", "is", null).where("held", "is", null);
    if (cursor !== undefined) {
      const [before] = readCursor(cursor, 1);
      if (typeof before !== "string" || !/^\d{1,18}$/.test(before))
        throw new Problem("bad-request", "the cursor is not one of ours");
      rows = rows.where("id", "<", before);
    }
    const found = await rows
      .orderBy("id", "desc")
      .limit(limit + 1)
      .execute();
    const { items, next } = page(found, limit, ({ id }) => [id]);
    await audit(trx, claims, {
      act: "outbox.list",
      purpose: "execution",
      shown: [...new Set(items.flatMap((one) => (one.person === null ? [] : [one.person])))],
      details: { state: state ?? "any" },
    });
    return {
      items: items.map((one) => ({
        id: one.id,
        person: one.person ?? "",
        message: one.message_id,
        schemaName: one.schema_name,
        state: one.held !== null ? ("held" as const) : one.sent_at === null ? ("waiting" as const) : ("sent" as const),
        fault: one.held ?? one.last_fault,
        attempts: one.attempts,
        at: one.at.toISOString(),
        sentAt: one.sent_at?.toISOString() ?? null,
        retracts: one.retracts,
        receipt:
          one.receipt_status === null || one.receipt_at === null
            ? null
            : {
                status: one.receipt_status,
                text: one.receipt_text,
                from: one.receipt_from,
                at: one.receipt_at.toISOString(),
              },
      })),
      ...(next === undefined ? {} : { next }),
    };
  });
}

/** What is told to other authorities about persons: what waits, what is held, taking back, and telling what is lacking. */
export function outboxRoutes(app: App, service: Service): void {
  const { db } = service;
  app.get(
    "/api/outbox",
    {
      schema: {
        tags: ["messages"],
        summary: "Events about persons of the unit to other authorities, newest first",
        querystring: query,
        response: { 200: pageOf(row), ...problem },
      },
    },
    async (request) => list(service, claimsOf(request, ...readers), request.query),
  );
  app.post(
    "/api/outbox/:id/retract",
    {
      schema: {
        tags: ["messages"],
        summary: "Takes an event back: its receivers are told to delete it",
        params,
        body: z.object({ reason: z.string().min(1).max(2000) }),
        response: { 201: z.object({ id: z.string() }), ...changed },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, "caseworker", "leader", "probation");
      const { id } = request.params;
      return once(db, claims, request, reply, 201, async () => ({
        id: await withClaims(db, claims, (trx) => retractEvent(trx, claims, id, request.body.reason)),
      }));
    },
  );
  app.post(
    "/api/outbox/:id/complete",
    {
      schema: {
        tags: ["messages"],
        summary: "Tells what an event that is held lacks, such as the cause of a release, and lets it go",
        params,
        body: z.object({ word: z.string().min(1).max(100) }),
        response: { 200: z.object({ id: z.string() }), ...changed },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, "caseworker", "leader", "probation");
      const { id } = request.params;
      return once(db, claims, request, reply, 200, async () => {
        await withClaims(db, claims, (trx) => completeEvent(trx, claims, id, request.body.word));
        return { id };
      });
    },
  );
}
