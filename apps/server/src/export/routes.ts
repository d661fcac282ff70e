import { PassThrough } from "node:stream";
import { z } from "zod";
import { audit } from "../audit/append.ts";
import { withClaims } from "../database/database.ts";
import { type App, claimsOf, type Service } from "../http/app.ts";
import { problemSchema } from "../http/problem.ts";
import { requirePerson } from "../persons/read.ts";
import { exportPerson } from "./export-person.ts";

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
  app.get(
    "/api/persons/:id/export",
    {
      schema: {
        tags: ["persons"],
        summary:
          "Everything on one person as JSON, `complete` last; for the party, what is shielded is left out with its ground named",
        params: z.object({ id: z.uuid() }),
        querystring: z.object({ for: z.enum(["party", "service"]).default("party") }),
        response: { 200: z.any(), 401: problemSchema, 403: problemSchema, 404: problemSchema },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, "caseworker", "leader", "region", "directorate", "probation");
      const { id } = request.params;
      const forParty = request.query.for === "party";
      await withClaims(db, claims, async (trx) => {
        await requirePerson(trx, id);
        // told before the first byte leaves: an export that breaks off was still begun
        await audit(trx, claims, {
          act: "person.export",
          purpose: "access-request",
          person: id,
          details: { forParty },
        });
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
