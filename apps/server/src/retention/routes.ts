import { z } from "zod";
import { audit } from "../audit/append.ts";
import { withClaims } from "../database/database.ts";
import { type App, claimsOf, type Service } from "../http/app.ts";
import { once } from "../http/idempotency.ts";
import { Problem, problemSchema } from "../http/problem.ts";
import { expectedVersion, requireChanged, setVersion } from "../http/versions.ts";
import { requirePerson } from "../persons/read.ts";

const hold = z
  .object({
    id: z.uuid(),
    reason: z.string(),
    by: z.string(),
    at: z.iso.datetime(),
    releasedAt: z.iso.datetime().nullable(),
    version: z.int(),
  })
  .meta({ id: "Hold" });

const problems = { 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema };
const roles = ["leader", "region", "directorate"] as const;
const ofPerson = z.object({ id: z.uuid() });

/** A hold keeps a person's data from every retention rule, such as evidence in a breach case that runs. */
export function retentionRoutes(app: App, { db }: Service): void {
  app.get(
    "/api/persons/:id/holds",
    {
      schema: {
        tags: ["retention"],
        summary: "Holds on a person's data",
        params: ofPerson,
        response: { 200: z.object({ items: z.array(hold) }), ...problems },
      },
    },
    async (request) => {
      const claims = claimsOf(request, ...roles);
      const { id: person } = request.params;
      return withClaims(db, claims, async (trx) => {
        await requirePerson(trx, person);
        const rows = await trx.selectFrom("hold").selectAll().where("person", "=", person).orderBy("at").execute();
        await audit(trx, claims, { act: "hold.list", purpose: "retention", person });
        return {
          items: rows.map(({ id, reason, by, at, released_at, version }) => ({
            id,
            reason,
            by,
            at: at.toISOString(),
            releasedAt: released_at?.toISOString() ?? null,
            version,
          })),
        };
      });
    },
  );
  app.post(
    "/api/persons/:id/holds",
    {
      schema: {
        tags: ["retention"],
        summary: "Keep a person's data from erasure, with a reason",
        params: ofPerson,
        body: z.object({ reason: z.string().trim().min(1).max(2000) }),
        response: { 201: z.object({ id: z.uuid() }), ...problems },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...roles);
      const { id: person } = request.params;
      const made = await once(db, claims, request, reply, 201, async (trx) => {
        await requirePerson(trx, person);
        const row = await trx
          .insertInto("hold")
          .values({ person, reason: request.body.reason, by: claims.actor, released_by: null, released_at: null })
          .returning("id")
          .executeTakeFirstOrThrow();
        await audit(trx, claims, { act: "hold.place", purpose: "retention", person, details: { hold: row.id } });
        return row;
      });
      setVersion(reply, 1);
      return made;
    },
  );
  app.post(
    "/api/holds/:id/release",
    {
      schema: {
        tags: ["retention"],
        summary: "End a hold",
        params: ofPerson,
        response: { 204: z.null(), ...problems, 409: problemSchema, 412: problemSchema, 428: problemSchema },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...roles);
      const version = expectedVersion(request);
      return once(db, claims, request, reply, 204, async (trx) => {
        const row = await trx.selectFrom("hold").selectAll().where("id", "=", request.params.id).executeTakeFirst();
        if (row === undefined) throw new Problem("not-found");
        if (row.released_at !== null) throw new Problem("wrong-state", "the hold has ended");
        const changed = await trx
          .updateTable("hold")
          .set({ released_by: claims.actor, released_at: new Date(), version: version + 1 })
          .where("id", "=", row.id)
          .where("version", "=", version)
          .executeTakeFirst();
        requireChanged(changed.numUpdatedRows);
        await audit(trx, claims, {
          act: "hold.release",
          purpose: "retention",
          person: row.person,
          details: { hold: row.id },
        });
        return null;
      });
    },
  );
}
