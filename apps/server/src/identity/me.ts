import { z } from "zod";
import { audit } from "../audit/append.ts";
import type { App, Service } from "../http/app.ts";
import { Problem, problemSchema } from "../http/problem.ts";
import { setSessionCookie } from "./cookies.ts";
import { requireSession } from "./guard.ts";
import { claimsIn, postingsOf } from "./postings.ts";
import { recordRefusal } from "./refusals.ts";
import { rotateInto, type Session } from "./sessions.ts";
import { csrfOf } from "./tokens.ts";

export const roles = [
  "caseworker",
  "leader",
  "region",
  "directorate",
  "probation",
  "fine-service",
  "em-officer",
  "immigration",
  "analyst",
  "auditor",
  "convicted",
  "integrator",
  "administrator",
] as const;

const posting = z.object({
  id: z.string(),
  unit: z.object({ id: z.string(), name: z.string() }),
  role: z.enum(roles),
  cleared: z.boolean(),
  from: z.string(),
  until: z.string().nullable(),
});

const me = z
  .object({
    kind: z.enum(["staff", "own-case", "assisted", "machine"]),
    name: z.string().nullable(),
    /** id among the staff, by which work is given */
    staff: z.string().nullable(),
    /** null while none of several postings is chosen */
    role: z.enum(roles).nullable(),
    unit: z.string().nullable(),
    posting: z.string().nullable(),
    postings: z.array(posting),
    /** the convicted person of the own case */
    person: z.uuid().nullable(),
    endsAt: z.iso.datetime().nullable(),
    /** sent back in x-csrf-token with every change; null for machines */
    csrf: z.string().nullable(),
  })
  .meta({ id: "Me" });
type Me = z.infer<typeof me>;

async function describe(service: Service, session: Session, csrf: string): Promise<Me> {
  const { db } = service;
  const { claims } = session;
  const common = {
    kind: session.kind,
    staff: session.staff,
    role: claims?.role ?? null,
    unit: claims?.unit ?? null,
    posting: session.posting,
    endsAt: session.endsAt.toISOString(),
    csrf,
  };
  if (session.staff !== null) {
    const { name } = await db
      .selectFrom("staff")
      .select("name")
      .where("id", "=", session.staff)
      .executeTakeFirstOrThrow();
    return { ...common, name, postings: [...(await postingsOf(db, session.staff, service.today()))], person: null };
  }
  const person =
    session.person === null
      ? undefined
      : await db.selectFrom("person").select("name").where("id", "=", session.person).executeTakeFirst();
  return { ...common, name: person?.name ?? null, postings: [], person: session.person };
}

/** Who one is, and the choice among several postings. */
export function meRoutes(app: App, service: Service): void {
  const { config, db } = service;
  app.get(
    "/api/me",
    {
      config: { looksItself: true },
      schema: {
        tags: ["identity"],
        summary: "Who asks, in which posting, and the token for changes",
        response: { 200: me, 401: problemSchema },
      },
    },
    async (request, reply) => {
      const { session, claims } = request;
      reply.header("cache-control", "no-store");
      if (session !== null) return describe(service, session, session.csrf);
      if (claims === null) throw new Problem("not-signed-in");
      return {
        kind: "machine" as const,
        name: null,
        staff: null,
        role: claims.role,
        unit: claims.unit ?? null,
        posting: null,
        postings: [],
        person: null,
        endsAt: null,
        csrf: null,
      };
    },
  );
  app.post(
    "/api/me/posting",
    {
      config: { looksItself: true },
      preParsing: requireSession,
      schema: {
        tags: ["identity"],
        summary: "Choose one of one's own postings; the session gets a new token",
        body: z.object({ posting: z.string().regex(/^\d{1,18}$/) }),
        response: { 200: me, 401: problemSchema, 403: problemSchema },
      },
    },
    async (request, reply) => {
      const { session } = request;
      if (session === null) throw new Problem("not-signed-in");
      const { staff } = session;
      const wanted =
        staff === null
          ? undefined
          : (await postingsOf(db, staff, service.today())).find(({ id }) => id === request.body.posting);
      if (staff === null || wanted === undefined) {
        await recordRefusal(
          db,
          "posting",
          "not one of the own",
          session.claims ?? { actor: staff ?? "unknown", role: "none" },
        );
        throw new Problem("not-allowed", "that posting is not one of yours in force");
      }
      const token = await rotateInto(db, session, wanted.id);
      if (token === undefined) throw new Problem("not-signed-in", "the session ended or was changed meanwhile");
      const claims = claimsIn(staff, { role: wanted.role, unit: wanted.unit.id });
      setSessionCookie(config, reply, token);
      await audit(db, claims, { act: "posting.choose", purpose: "identity", details: { posting: wanted.id } });
      return describe(service, { ...session, posting: wanted.id, claims }, csrfOf(token));
    },
  );
}
