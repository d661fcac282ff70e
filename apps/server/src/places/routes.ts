import { z } from "zod";
import { withClaims } from "../database/database.ts";
import { type App, claimsOf, type Service } from "../http/app.ts";
import { once } from "../http/idempotency.ts";
import { pageOf, pageQuery } from "../http/paging.ts";
import { problemSchema } from "../http/problem.ts";
import { expectedVersion, setVersion } from "../http/versions.ts";
import { readers } from "../persons/roles.ts";
import { placeRow, placesOf, setPlaces } from "./counts.ts";
import { givenEntry, joinQueue, listQueue, placeKind, queueRow, queueStep, takeQueueStep } from "./queue.ts";

const problem = { 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 409: problemSchema };
const changing = { ...problem, 412: problemSchema, 428: problemSchema };
const handlers = ["caseworker", "leader", "probation", "em-officer"] as const;

/** Places and tags: counts of units, and who waits for one. */
export function placeRoutes(app: App, service: Service): void {
  const { db } = service;
  app.get(
    "/api/units/:unit/places",
    {
      schema: {
        tags: ["places"],
        summary: "Places and tags of a unit: how many, held, free, and how many wait; no persons",
        params: z.object({ unit: z.string().min(1).max(100) }),
        response: { 200: z.object({ items: z.array(placeRow) }), ...problem },
      },
    },
    async (request) => {
      const claims = claimsOf(request, ...readers);
      return withClaims(db, claims, async (trx) => ({ items: await placesOf(trx, claims, request.params.unit) }));
    },
  );
  app.put(
    "/api/places/:kind",
    {
      schema: {
        tags: ["places"],
        summary: 'Says how many places of a kind the unit has, with If-Match; "0" where it had none',
        params: z.object({ kind: placeKind }),
        body: z.object({ total: z.int().min(0).max(100_000) }),
        response: { 200: z.object({ version: z.int() }), ...changing },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, "leader");
      const version = expectedVersion(request);
      const set = await withClaims(db, claims, (trx) =>
        setPlaces(trx, claims, { kind: request.params.kind, total: request.body.total, version }),
      );
      setVersion(reply, set.version);
      return set;
    },
  );
  app.get(
    "/api/queue",
    {
      schema: {
        tags: ["places"],
        summary: "Who waits for a place of the unit, or holds one; those who wait longest first",
        querystring: pageQuery.extend({
          kind: placeKind.optional(),
          state: z.enum(["waiting", "held", "left"]).default("waiting"),
        }),
        response: { 200: pageOf(queueRow), ...problem },
      },
    },
    async (request) => {
      const claims = claimsOf(request, ...readers);
      return withClaims(db, claims, (trx) => listQueue(trx, claims, request.query));
    },
  );
  app.post(
    "/api/persons/:id/queue",
    {
      schema: {
        tags: ["places"],
        summary:
          "Puts a person into a unit's queue; a decision that is named, with If-Match on it, is granted and waits from then",
        params: z.object({ id: z.uuid() }),
        body: givenEntry,
        response: { 201: z.object({ id: z.uuid() }), ...changing },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...handlers);
      const { decision: id } = request.body;
      const decision = id === undefined ? undefined : { id, version: expectedVersion(request) };
      return once(db, claims, request, reply, 201, (trx) =>
        joinQueue(trx, claims, request.params.id, request.body, decision),
      );
    },
  );
  app.post(
    "/api/queue/:id",
    {
      schema: {
        tags: ["places"],
        summary: "Takes the place, or gives it back; with If-Match",
        params: z.object({ id: z.uuid() }),
        body: queueStep,
        response: { 200: z.object({ state: z.enum(["held", "left"]), version: z.int() }), ...changing },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...handlers);
      const version = expectedVersion(request);
      const taken = await once(db, claims, request, reply, 200, (trx) =>
        takeQueueStep(trx, claims, { id: request.params.id, version, step: request.body, today: service.today() }),
      );
      setVersion(reply, taken.version);
      return taken;
    },
  );
}
