import { z } from "zod";
import type { Claims, Trx } from "../database/database.ts";
import { type App, claimsOf, type Service } from "../http/app.ts";
import { once } from "../http/idempotency.ts";
import { pageOf } from "../http/paging.ts";
import { problemSchema } from "../http/problem.ts";
import { expectedVersion, setVersion } from "../http/versions.ts";
import { completeEvent, repeatEvent, retractEvent, type Seen, setEventAside } from "./change.ts";
import { list, outboxQuery, outboxRow } from "./list.ts";

const params = z.object({ id: z.string().regex(/^\d{1,18}$/) });
const problem = { 400: problemSchema, 401: problemSchema, 403: problemSchema };
const changed = {
  ...problem,
  404: problemSchema,
  409: problemSchema,
  412: problemSchema,
  422: problemSchema,
  428: problemSchema,
};
const workers = ["caseworker", "leader", "probation"] as const;
const readers = [...workers, "region"] as const;

/** What is told to other authorities about persons: what waits, what is held or failed, taking back, sending again, telling what is lacking. */
export function outboxRoutes(app: App, service: Service): void {
  const { db } = service;
  app.get(
    "/api/outbox",
    {
      schema: {
        tags: ["messages"],
        summary: "Events about persons of the unit to other authorities, newest first",
        querystring: outboxQuery,
        response: { 200: pageOf(outboxRow), ...problem },
      },
    },
    async (request) => list(service, claimsOf(request, ...readers), request.query),
  );
  const withReason = (
    path: "retract" | "repeat",
    summary: string,
    act: (trx: Trx, claims: Claims, seen: Seen, reason: string) => Promise<string>,
  ) =>
    app.post(
      `/api/outbox/:id/${path}`,
      {
        schema: {
          tags: ["messages"],
          summary,
          params,
          body: z.object({ reason: z.string().min(1).max(2000) }),
          response: { 201: z.object({ id: z.string() }), ...changed },
        },
      },
      async (request, reply) => {
        const claims = claimsOf(request, ...workers);
        const seen = { id: request.params.id, version: expectedVersion(request) };
        return once(db, claims, request, reply, 201, async (trx) => ({
          id: await act(trx, claims, seen, request.body.reason),
        }));
      },
    );
  withReason("retract", "Takes an event back, with If-Match: its receivers are told to delete it", retractEvent);
  withReason(
    "repeat",
    "Sends again, with If-Match, what its receiver answered had failed, under an id of its own, with what was put right or found out",
    repeatEvent,
  );
  app.post(
    "/api/outbox/:id/set-aside",
    {
      schema: {
        tags: ["messages"],
        summary:
          "Nobody is told of an event that is held, for a reason; with If-Match. It stays, and can still be told",
        params,
        body: z.object({ reason: z.string().min(1).max(2000) }),
        response: { 200: z.object({ id: z.string(), version: z.int() }), ...changed },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...workers);
      const { id } = request.params;
      const version = expectedVersion(request);
      const done = await once(db, claims, request, reply, 200, async (trx) => {
        await setEventAside(trx, claims, { id, version }, request.body.reason);
        return { id, version: version + 1 };
      });
      setVersion(reply, done.version);
      return done;
    },
  );
  app.post(
    "/api/outbox/:id/complete",
    {
      schema: {
        tags: ["messages"],
        summary:
          "Tells an event that is held again, with If-Match, on the case as it stands and with what it lacks, such as the cause of a release, and lets it go",
        params,
        body: z.object({ word: z.string().min(1).max(100).optional() }),
        response: { 200: z.object({ id: z.string(), version: z.int() }), ...changed },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...workers);
      const { id } = request.params;
      const version = expectedVersion(request);
      const done = await once(db, claims, request, reply, 200, async (trx) => {
        await completeEvent(trx, claims, { id, version }, request.body.word);
        return { id, version: version + 1 };
      });
      setVersion(reply, done.version);
      return done;
    },
  );
}
