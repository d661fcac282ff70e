import { z } from "zod";
import { audit } from "../audit/append.ts";
import type { Trx } from "../database/database.ts";
import { type App, claimsOf, type Service } from "../http/app.ts";
import { once } from "../http/idempotency.ts";
import { Problem, problemSchema } from "../http/problem.ts";
import { recordRefusal } from "./refusals.ts";
import { ownCaseActor } from "./sessions.ts";
import { replaceSession } from "./sign-in.ts";
import { csrfOf, hashOf, plainCode, randomCode } from "./tokens.ts";

/** How long a one-time code may wait to be typed, in minutes. */
const codeLives = 10;

/**
 * Own case for somebody without phone or internet: staff make a one-time code, the prisoner types it on a terminal of the
 * unit, and what is done there is written as done by the person, assisted by that member of staff.
 */
export function assistedRoutes(app: App, service: Service): void {
  const { db } = service;
  app.post(
    "/api/assisted-sessions",
    {
      schema: {
        tags: ["identity"],
        summary: "Make a one-time code for a person's own case",
        description:
          "The code is told once and kept as a hash: the same request again under its idempotency key makes none and tells none (409). Another key makes another code.",
        body: z.object({ person: z.uuid() }),
        response: {
          201: z.object({ code: z.string(), expiresAt: z.iso.datetime() }),
          401: problemSchema,
          403: problemSchema,
          404: problemSchema,
          409: problemSchema,
        },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, "caseworker", "leader", "probation", "em-officer");
      const { staff, unit } = claims;
      if (staff === undefined || unit === undefined) throw new Problem("not-allowed");
      const { person } = request.body;
      const work = async (trx: Trx) => {
        const code = randomCode();
        const expiresAt = new Date(Date.now() + codeLives * 60_000);
        const seen = await trx.selectFrom("person").select("id").where("id", "=", person).executeTakeFirst();
        if (seen === undefined) throw new Problem("not-found");
        await trx
          .insertInto("one_time_code")
          .values({
            hash: hashOf(plainCode(code)),
            person,
            made_by: staff,
            unit,
            expires_at: expiresAt,
            redeemed_at: null,
          })
          .execute();
        await audit(trx, claims, { act: "assisted-session.open", purpose: "own case", person });
        return { code, expiresAt: expiresAt.toISOString() };
      };
      reply.header("cache-control", "no-store");
      return once(db, claims, request, reply, 201, work, {
        toldOnce: "a code was made under this key, and it was told once: another key makes another code",
      });
    },
  );
  app.post(
    "/api/assisted-sessions/redeem",
    {
      config: { looksItself: true, rateLimit: { max: 10, timeWindow: "1 minute" } },
      schema: {
        tags: ["identity"],
        summary: "Begin an assisted session with a one-time code",
        body: z.object({ code: z.string().min(1).max(40) }),
        response: { 200: z.object({ person: z.uuid(), csrf: z.string() }), 401: problemSchema, 429: problemSchema },
      },
    },
    async (request, reply) => {
      const code = await db
        .updateTable("one_time_code")
        .set({ redeemed_at: new Date() })
        .where("hash", "=", hashOf(plainCode(request.body.code)))
        .where("redeemed_at", "is", null)
        .where("expires_at", ">", new Date())
        .returningAll()
        .executeTakeFirst();
      if (code === undefined) {
        await recordRefusal(db, "one-time-code", "unknown, used or too old");
        throw new Problem("not-signed-in", "the code is unknown, used or too old; staff can make another");
      }
      const token = await replaceSession(service, request, reply, {
        kind: "assisted",
        person: code.person,
        assistedBy: code.made_by,
        unit: code.unit,
      });
      await audit(
        db,
        { actor: ownCaseActor(code.person, code.made_by), role: "convicted", unit: code.unit },
        {
          act: "assisted-session.begin",
          purpose: "own case",
          person: code.person,
          details: { assistedBy: code.made_by },
        },
      );
      reply.header("cache-control", "no-store");
      return { person: code.person, csrf: csrfOf(token) };
    },
  );
}
