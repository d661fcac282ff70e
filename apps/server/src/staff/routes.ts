import { z } from "zod";
import { audit } from "../audit/append.ts";
import { withClaims } from "../database/database.ts";
import { readProblems } from "../http/answers.ts";
import { type App, claimsOf, type Service } from "../http/app.ts";
import { roles } from "../identity/me.ts";
import { readers } from "../persons/roles.ts";

const colleague = z.object({ id: z.string(), name: z.string(), role: z.enum(roles) }).meta({ id: "Colleague" });
const unit = z
  .object({ id: z.string(), name: z.string(), kind: z.string(), parent: z.string().nullable() })
  .meta({ id: "Unit" });

/** Whom work can be given to, and the units of the service: names that lists and forms show for ids. */
export function staffRoutes(app: App, service: Service): void {
  const { db } = service;
  app.get(
    "/api/colleagues",
    {
      schema: {
        tags: ["staff"],
        summary: "Who is posted at the own unit today, by name",
        response: { 200: z.object({ items: z.array(colleague) }), ...readProblems },
      },
    },
    async (request) => {
      const claims = claimsOf(request, ...readers);
      const today = service.today();
      return withClaims(db, claims, async (trx) => {
        const items = await trx
          .selectFrom("posting")
          .innerJoin("staff", "staff.id", "posting.staff")
          .select(["staff.id", "staff.name", "posting.role"])
          .where("posting.unit", "=", claims.unit ?? "")
          .where("posting.from", "<=", today)
          .where((where) => where.or([where("posting.until", "is", null), where("posting.until", ">", today)]))
          .orderBy("staff.name")
          .orderBy("staff.id")
          .execute();
        await audit(trx, claims, {
          act: "colleague.list",
          purpose: "administration",
          details: { count: items.length },
        });
        return { items };
      });
    },
  );
  app.get(
    "/api/units",
    {
      schema: {
        tags: ["staff"],
        summary: "The units of the service, by name",
        response: { 200: z.object({ items: z.array(unit) }), ...readProblems },
      },
    },
    async (request) => {
      const claims = claimsOf(request, ...readers);
      return withClaims(db, claims, async (trx) => {
        const items = await trx.selectFrom("unit").select(["id", "name", "kind", "parent"]).orderBy("name").execute();
        await audit(trx, claims, { act: "unit.list", purpose: "administration", details: { count: items.length } });
        return { items };
      });
    },
  );
}
