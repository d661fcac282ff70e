import { z } from "zod";
import { audit } from "../audit/append.ts";
import { withClaims } from "../database/database.ts";
import { documentStore } from "../documents/store.ts";
import { additionProblems, readProblems } from "../http/answers.ts";
import { type App, claimsOf, type Service } from "../http/app.ts";
import { once } from "../http/idempotency.ts";
import { Problem, problemSchema } from "../http/problem.ts";
import { service as staff } from "../machines/machine.ts";
import { purposeOf, readersAndOwn } from "../persons/roles.ts";
import { letterAsked } from "./asked.ts";
import { sheetSchema } from "./blocks.ts";
import { compose } from "./compose.ts";
import { composeDecision } from "./decision-letter.ts";
import { missingGlyphs } from "./render.ts";
import { rendered, writeLetter } from "./write.ts";

const params = z.object({ id: z.uuid() });
const free = z.record(z.string(), z.unknown());

const letterShown = z
  .object({
    id: z.uuid(),
    decision: z.uuid().nullable(),
    kind: z.string(),
    language: z.string(),
    number: z.int(),
    document: z.uuid(),
    archived: z.uuid().nullable(),
    provision: z.string().nullable(),
    at: z.iso.datetime(),
    /** each sending is one */
    version: z.int(),
    dispatches: z.array(
      z.object({
        id: z.uuid(),
        channel: z.enum(["handed-over", "post", "digital"]),
        sentAt: z.string(),
        receivedAt: z.string().nullable(),
        returnedAt: z.string().nullable(),
        version: z.int(),
      }),
    ),
  })
  .meta({ id: "Letter" });

const preview = z
  .object({
    provision: z.string(),
    content: free,
    /** what the template lays out */
    sheet: sheetSchema,
    /** characters that no font of the letter draws */
    missing: z.array(z.object({ path: z.string(), at: z.int(), character: z.string(), codePoint: z.string() })),
  })
  .meta({ id: "LetterPreview" });

/** Letters of decisions: the editor's live view, the letter itself, and a person's letters with how they were sent. */
export function letterRoutes(app: App, service: Service): void {
  const { db, config } = service;
  const store = documentStore(config);

  app.post(
    "/api/decisions/:id/letter-preview",
    {
      schema: {
        tags: ["letters"],
        summary: "The letter as it would be; nothing is stored. With ?as=pdf the PDF, else what it holds",
        params,
        querystring: z.object({ as: z.enum(["json", "pdf"]).default("json") }),
        body: letterAsked,
        response: { 200: z.union([preview, z.instanceof(Buffer)]), ...additionProblems },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...staff);
      const composed = await withClaims(db, claims, async (trx) => {
        const found = await composeDecision(trx, claims, request.params.id, request.body, service.today());
        await audit(trx, claims, {
          act: "letter.preview",
          purpose: "execution",
          person: found.person,
          details: { decision: found.decision },
        });
        return found;
      });
      if (request.query.as === "pdf")
        return reply
          .type("application/pdf")
          .header("cache-control", "no-store")
          .serializer(((pdf: unknown) => pdf) as never)
          .send(Buffer.from(rendered(composed.letter, "ua-1").pdf));
      return {
        provision: composed.provision,
        content: { ...composed.letter },
        sheet: compose(composed.letter),
        missing: missingGlyphs(composed.letter).map((one) => ({ ...one })),
      };
    },
  );

  app.post(
    "/api/decisions/:id/letters",
    {
      schema: {
        tags: ["letters"],
        summary:
          "Writes the letter of a signed decision: PDF/UA-1 to send and PDF/A-2a to archive, both stored by their hash",
        params,
        body: letterAsked,
        response: {
          201: z.object({
            id: z.uuid(),
            number: z.int(),
            document: z.uuid(),
            archived: z.uuid(),
            hash: z.string(),
            archivedHash: z.string(),
            provision: z.string(),
          }),
          ...additionProblems,
          507: problemSchema,
        },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...staff);
      return once(db, claims, request, reply, 201, (trx) =>
        writeLetter(trx, claims, store, { decision: request.params.id, asked: request.body, today: service.today() }),
      );
    },
  );

  app.get(
    "/api/persons/:id/letters",
    {
      schema: {
        tags: ["letters"],
        summary:
          "Letters to a person, newest first, with how and when they were sent and received; the party sees those that were sent",
        params,
        response: { 200: z.object({ items: z.array(letterShown) }), ...readProblems },
      },
    },
    async (request) => {
      const claims = claimsOf(request, ...readersAndOwn);
      return withClaims(db, claims, async (trx) => {
        const rows = await trx
          .selectFrom("letter")
          .selectAll()
          .where("person", "=", request.params.id)
          .orderBy("at", "desc")
          .orderBy("id")
          .execute();
        const known = await trx
          .selectFrom("person")
          .select("id")
          .where("id", "=", request.params.id)
          .executeTakeFirst();
        if (known === undefined) throw new Problem("not-found");
        const sent = await trx
          .selectFrom("dispatch")
          .selectAll()
          .where("person", "=", request.params.id)
          .orderBy("sent_at")
          .execute();
        await audit(trx, claims, { act: "letter.list", purpose: purposeOf(claims.role), person: request.params.id });
        return {
          items: rows.map((row) => ({
            id: row.id,
            decision: row.decision,
            kind: row.kind,
            language: row.language,
            number: row.number,
            document: row.document,
            archived: claims.role === "convicted" ? null : row.archived,
            provision: row.provision,
            at: row.at.toISOString(),
            version: row.version,
            dispatches: sent
              .filter(({ letter }) => letter === row.id)
              .map(({ id, channel, sent_at, received_at, returned_at, version }) => ({
                id,
                channel,
                sentAt: sent_at,
                receivedAt: received_at,
                returnedAt: returned_at,
                version,
              })),
          })),
        };
      });
    },
  );
}
