import { z } from "zod";
import { audit } from "../audit/append.ts";
import type { Claims } from "../database/database.ts";
import { type Trx, withClaims } from "../database/database.ts";
import { additionProblems, changeProblems, readProblems } from "../http/answers.ts";
import { type App, claimsOf, type Service } from "../http/app.ts";
import { once } from "../http/idempotency.ts";
import { pageOf } from "../http/paging.ts";
import { Problem } from "../http/problem.ts";
import { expectedVersion, setVersion } from "../http/versions.ts";
import { service as staff } from "../machines/machine.ts";
import { rolesOf } from "../machines/table.ts";
import { purposeOf, readers, readersAndOwn } from "../persons/roles.ts";
import { requireMatter } from "./change-matter.ts";
import { mattersOfPerson, mattersOfUnit } from "./list-matters.ts";
import { openMatter, servingUnitOf } from "./open-matter.ts";
import { asideMade, asideShown, asidesOf, setAside } from "./set-aside.ts";
import { day, matterQuery, matterShown, matterState, params, showMatter, text } from "./shapes.ts";
import { matterSteps } from "./steps.ts";

const opening = z.object({
  matter: z.string().min(1).max(100),
  openedBy: z.enum(["party", "unit"]),
  form: z.enum(["written", "oral", "electronic"]).optional(),
  appliedOn: day.optional(),
  /** absent: not known */
  late: z.boolean().optional(),
  helpedBy: z.string().trim().min(1).max(200).optional(),
});
const aside = z.object({ matter: z.string().min(1).max(100), reason: text, until: day });

/** Matters: opening, reading, and every step but the decision. */
export function matterRoutes(app: App, service: Service): void {
  const { db } = service;
  app.post(
    "/api/persons/:id/matters",
    {
      schema: {
        tags: ["matters"],
        summary: "Opens a matter: an application, or what the unit takes up itself",
        params,
        body: opening,
        response: { 201: matterState, ...additionProblems },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...staff, "convicted");
      const own = claims.role === "convicted";
      const { body } = request;
      const open = async (trx: Trx) =>
        openMatter(
          trx,
          claims,
          request.params.id,
          {
            ...body,
            ...(own ? { openedBy: "party" as const, form: "electronic" as const, appliedOn: service.today() } : {}),
            unit: own ? await servingUnitOf(trx, request.params.id) : (claims.unit ?? ""),
          },
          service.now(),
        );
      const made = await once(db, claims, request, reply, 201, open);
      setVersion(reply, made.version);
      return made;
    },
  );
  app.get(
    "/api/persons/:id/matters",
    {
      schema: {
        tags: ["matters"],
        summary: "The matters of a person, newest first",
        params,
        response: { 200: z.object({ items: z.array(matterShown) }), ...readProblems },
      },
    },
    async (request) => {
      const claims = claimsOf(request, ...readersAndOwn);
      return withClaims(db, claims, (trx) => mattersOfPerson(trx, claims, request.params.id));
    },
  );
  app.get(
    "/api/matters",
    {
      schema: {
        tags: ["matters"],
        summary: "What the own unit handles or was asked about, oldest first",
        querystring: matterQuery,
        response: { 200: pageOf(matterShown), ...readProblems },
      },
    },
    async (request) => {
      const claims = claimsOf(request, ...readers);
      return withClaims(db, claims, (trx) => mattersOfUnit(trx, claims, request.query));
    },
  );
  app.get(
    "/api/matters/:id",
    {
      schema: { tags: ["matters"], summary: "A matter", params, response: { 200: matterShown, ...readProblems } },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...readersAndOwn);
      const found = await withClaims(db, claims, async (trx) => {
        const row = await requireMatter(trx, request.params.id);
        await audit(trx, claims, {
          act: "matter.read",
          purpose: purposeOf(claims.role),
          person: row.person,
          details: { matterCase: row.id },
        });
        return showMatter(row, claims.role);
      });
      setVersion(reply, found.version);
      return found;
    },
  );
  for (const step of matterSteps)
    app.post(
      `/api/matters/:id/${step.path}`,
      {
        schema: {
          tags: ["matters"],
          summary: step.summary,
          params,
          body: step.body,
          response: { 200: matterState, ...changeProblems },
        },
      },
      async (request, reply) => {
        // to assign moves no machine
        const roles = step.path === "assign" ? staff : rolesOf("matter", step.path);
        const claims: Claims = claimsOf(request);
        if (!roles.includes(claims.role))
          throw new Problem("not-allowed", `${step.path} of matter is for ${roles.join(", ")}`);
        const version = expectedVersion(request);
        const { id } = request.params;
        const changed = await once(db, claims, request, reply, 200, (trx) =>
          step.take(trx, claims, { id, version, body: request.body, today: service.today() }),
        );
        setVersion(reply, changed.version);
        return { id, state: changed.state, version: changed.version };
      },
    );
  app.get(
    "/api/persons/:id/opportunities/set-aside",
    {
      schema: {
        tags: ["matters"],
        summary: "Opportunities that are set aside today, with the reason and until when",
        params,
        response: { 200: z.object({ items: z.array(asideShown) }), ...readProblems },
      },
    },
    async (request) => {
      const claims = claimsOf(request, ...readers);
      return withClaims(db, claims, async (trx) => ({
        items: await asidesOf(trx, claims, request.params.id, service.today()),
      }));
    },
  );
  app.post(
    "/api/persons/:id/opportunities/set-aside",
    {
      schema: {
        tags: ["matters"],
        summary:
          'Sets an opportunity aside until a day, with If-Match, "0" where it is not aside; never what the service must consider itself',
        params,
        body: aside,
        response: { 201: asideMade, ...changeProblems },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...staff);
      const version = expectedVersion(request);
      const made = await once(db, claims, request, reply, 201, (trx) =>
        setAside(trx, claims, request.params.id, version, request.body, service.today()),
      );
      setVersion(reply, made.version);
      return made;
    },
  );
}
