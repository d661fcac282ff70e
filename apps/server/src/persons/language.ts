import { sql } from "kysely";
import { z } from "zod";
import { audit } from "../audit/append.ts";
import { storableText } from "../cases/json-depth.ts";
import { withClaims } from "../database/database.ts";
import { changeProblems } from "../http/answers.ts";
import { type App, claimsOf, type Service } from "../http/app.ts";
import { expectedVersion, requireChanged, setVersion } from "../http/versions.ts";
import { requirePerson } from "./read.ts";
import { purposeOf, writers } from "./roles.ts";

/** In which language a person is written to: asked at first contact (fvl § 11, tolkeloven § 6), by ISO 639. */
export function languageRoutes(app: App, { db }: Service): void {
  app.put(
    "/api/persons/:id/language",
    {
      schema: {
        tags: ["persons"],
        summary:
          "The language in which a person reads letters; those that the letters do not know get the official part alone",
        params: z.object({ id: z.uuid() }),
        body: z.object({
          language: z.string().regex(/^[a-z]{2,3}$/),
          /** where it is known from: who said it, or a document */
          source: storableText(500),
        }),
        response: { 200: z.object({ id: z.uuid(), language: z.string(), version: z.int() }), ...changeProblems },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...writers);
      const { id } = request.params;
      const { language, source } = request.body;
      const version = expectedVersion(request);
      await withClaims(db, claims, async (trx) => {
        await requirePerson(trx, id);
        const changed = await trx
          .updateTable("person")
          .set({ language, language_source: source, version: sql`version + 1` })
          .where("id", "=", id)
          .where("version", "=", version)
          .executeTakeFirst();
        requireChanged(changed.numUpdatedRows);
        await audit(trx, claims, {
          act: "person.language",
          purpose: purposeOf(claims.role),
          person: id,
          details: { language },
        });
      });
      setVersion(reply, version + 1);
      return { id, language, version: version + 1 };
    },
  );
}
