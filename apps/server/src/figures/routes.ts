import { sql } from "kysely";
import { z } from "zod";
import { audit } from "../audit/append.ts";
import { withClaims } from "../database/database.ts";
import { type App, claimsOf, type Service } from "../http/app.ts";
import { problemSchema } from "../http/problem.ts";

const figure = z
  .object({
    /** the matter, or the state of servings */
    what: z.string(),
    law: z.string().nullable(),
    /** outcome, state or form of serving */
    how: z.string().nullable(),
    /** absent: too few to be told, or kept back so that those too few cannot be worked out */
    persons: z.number().int().nullable(),
  })
  .meta({ id: "Figure" });

const figuresQuery = z.object({ of: z.enum(["caseload", "servings", "matters", "decisions", "complaints"]) });

/** Numbers of persons over all units, for analysts: nothing that points at one. */
export function figureRoutes(app: App, { db, config }: Service): void {
  app.get(
    "/api/figures",
    {
      schema: {
        tags: ["figures"],
        summary: "How many persons, by matter and outcome or by state; a number below the least is not told",
        querystring: figuresQuery,
        response: {
          200: z.object({ least: z.number().int(), items: z.array(figure) }),
          400: problemSchema,
          401: problemSchema,
          403: problemSchema,
        },
      },
    },
    async (request) => {
      const claims = claimsOf(request, "analyst");
      const { of } = request.query;
      return withClaims(db, claims, async (trx) => {
        const { rows } = await sql<z.infer<typeof figure>>`select * from figures(${of}, ${config.leastCount})`.execute(
          trx,
        );
        await audit(trx, claims, { act: "figures.read", purpose: "analysis", details: { of } });
        return { least: config.leastCount, items: rows };
      });
    },
  );
}
