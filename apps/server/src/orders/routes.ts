import { z } from "zod";
import { audit } from "../audit/append.ts";
import { withClaims } from "../database/database.ts";
import { changeProblems, readProblems } from "../http/answers.ts";
import { type App, claimsOf, type Service } from "../http/app.ts";
import { once } from "../http/idempotency.ts";
import { expectedVersion, setVersion } from "../http/versions.ts";
import { local } from "../machines/machine.ts";
import { stateOf } from "../machines/move.ts";
import { purposeOf, readers } from "../persons/roles.ts";
import { acceptOrder, requireOrder, turnAwayOrder } from "./answer-order.ts";
import { orderParts, readParts } from "./parts.ts";

const params = z.object({ id: z.uuid() });
const stateShown = z.object({ id: z.uuid(), state: z.string(), version: z.int() }).meta({ id: "OrderState" });
const text = z.string().min(1).max(4000);
const yes = z.literal(true);

/** Orders as a caseworker answers them. The id is that of a version, and the tag counts its events. */
export function orderRoutes(app: App, service: Service): void {
  const { db } = service;
  app.get(
    "/api/orders/:id",
    {
      schema: {
        tags: ["orders"],
        summary: "The state of a version of an order",
        params,
        response: { 200: stateShown.extend({ person: z.uuid() }), ...readProblems },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...readers);
      const { id } = request.params;
      const found = await withClaims(db, claims, async (trx) => {
        const { person } = await requireOrder(trx, id);
        const { state, number } = await stateOf(trx, "order", id);
        await audit(trx, claims, {
          act: "order.read",
          purpose: purposeOf(claims.role),
          person,
          details: { order: id },
        });
        return { id, person, state, version: number };
      });
      setVersion(reply, found.version);
      return found;
    },
  );
  app.get(
    "/api/orders/:id/parts",
    {
      schema: {
        tags: ["orders"],
        summary: "What a version of an order says, what no fact was made of, and its documents",
        params,
        querystring: z.object({ language: z.enum(["nb", "nn", "en"]).default("nb") }),
        response: { 200: orderParts, ...readProblems },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...readers);
      const { language } = request.query;
      const found = await withClaims(db, claims, (trx) =>
        readParts(trx, claims, request.params.id, language, service.today()),
      );
      setVersion(reply, found.events);
      return found;
    },
  );
  app.post(
    "/api/orders/:id/accept",
    {
      schema: {
        tags: ["orders"],
        summary: "The order is in force: person, length, legal force and attachments were checked",
        params,
        body: z.object({
          checked: z.object({
            person: yes,
            length: yes,
            legalForce: yes,
            attachments: yes,
            readByHand: text.optional(),
          }),
        }),
        response: { 200: stateShown, ...changeProblems },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...local);
      const version = expectedVersion(request);
      const { id } = request.params;
      const moved = await once(db, claims, request, reply, 200, (trx) =>
        acceptOrder(trx, claims, id, version, request.body.checked),
      );
      setVersion(reply, moved.number);
      return { id, state: moved.state, version: moved.number };
    },
  );
  for (const [event, summary] of [
    ["return", "Back to the sender, with the reason in the caseworker's own words"],
    ["withdraw", "The order no longer holds"],
  ] as const)
    app.post(
      `/api/orders/:id/${event}`,
      {
        schema: {
          tags: ["orders"],
          summary,
          params,
          body: z.object({ reason: text }),
          response: { 200: stateShown, ...changeProblems },
        },
      },
      async (request, reply) => {
        const claims = claimsOf(request, ...local);
        const version = expectedVersion(request);
        const { id } = request.params;
        const moved = await once(db, claims, request, reply, 200, (trx) =>
          turnAwayOrder(trx, claims, id, version, { event, reason: request.body.reason, now: service.now() }),
        );
        setVersion(reply, moved.number);
        return { id, state: moved.state, version: moved.number };
      },
    );
}
