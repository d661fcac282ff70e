import { PassThrough } from "node:stream";
import { z } from "zod";
import { audit } from "../audit/append.ts";
import { type Claims, type Trx, withClaims } from "../database/database.ts";
import { type App, claimsOf, type Service } from "../http/app.ts";
import { problemSchema } from "../http/problem.ts";
import { requirePerson } from "../persons/read.ts";
import { exportPerson } from "./export-person.ts";
import { exportPdf } from "./pdf.ts";

/** Writes a piece and waits when the reader is slow. Throws when the reader has gone. */
async function write(out: PassThrough, piece: string): Promise<void> {
  if (out.destroyed) throw new Error("the reader has gone");
  if (out.write(piece)) return;
  await new Promise<void>((resolve, reject) => {
    const gone = (): void => reject(new Error("the reader has gone"));
    out.once("close", gone);
    out.once("drain", () => {
      out.off("close", gone);
      resolve();
    });
  });
}

/** Everything on one person, for an access request. */
export function exportRoutes(app: App, { db, today, config }: Service): void {
  const params = z.object({ id: z.uuid() });
  const query = z.object({ for: z.enum(["party", "service"]).default("party") });
  const problems = { 401: problemSchema, 403: problemSchema, 404: problemSchema };
  const roles = ["caseworker", "leader", "region", "directorate", "probation"] as const;
  const tell = (trx: Trx, claims: Claims, person: string, details: Readonly<Record<string, unknown>>): Promise<void> =>
    audit(trx, claims, { act: "person.export", purpose: "access-request", person, details });

  app.get(
    "/api/persons/:id/export.pdf",
    {
      schema: {
        tags: ["persons"],
        summary: "The same for reading and printing, as PDF/UA-1; long values are cut and say so",
        params,
        querystring: query.extend({ language: z.enum(["nb", "nn", "en"]).default("nb") }),
        response: { 200: z.any(), ...problems },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...roles);
      const { id } = request.params;
      const { language, for: reader } = request.query;
      const forParty = reader === "party";
      const pdf = await withClaims(db, claims, async (trx) => {
        const made = await exportPdf(trx, claims, id, forParty, today(), config.publicUrl, language);
        await tell(trx, claims, id, { forParty, form: "pdf" });
        return made;
      });
      return reply
        .type("application/pdf")
        .header("content-disposition", `attachment; filename="person-${id}.pdf"`)
        .header("cache-control", "no-store")
        .send(Buffer.from(pdf));
    },
  );
  app.get(
    "/api/persons/:id/export",
    {
      schema: {
        tags: ["persons"],
        summary:
          "Everything on one person as JSON, `complete` last; for the party, what is shielded is left out with its ground named",
        params,
        querystring: query,
        response: { 200: z.any(), ...problems },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...roles);
      const { id } = request.params;
      const forParty = request.query.for === "party";
      await withClaims(db, claims, async (trx) => {
        await requirePerson(trx, id);
        // told before the first byte leaves: an export that breaks off was still begun
        await tell(trx, claims, id, { forParty });
      });
      const out = new PassThrough();
      const sent = withClaims(db, claims, async (trx) => {
        for await (const piece of exportPerson(trx, claims, id, forParty, today(), config.publicUrl))
          await write(out, piece);
        out.end();
      });
      sent.catch((error: unknown) => out.destroy(error instanceof Error ? error : new Error(String(error))));
      return reply
        .type("application/json; charset=utf-8")
        .header("content-disposition", `attachment; filename="person-${id}.json"`)
        .header("cache-control", "no-store")
        .send(out);
    },
  );
}
