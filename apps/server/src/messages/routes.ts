import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { audit } from "../audit/append.ts";
import { withClaims } from "../database/database.ts";
import { type App, claimsOf, type Service } from "../http/app.ts";
import { onceRepeatable } from "../http/idempotency.ts";
import { pageOf } from "../http/paging.ts";
import { Problem, problemSchema } from "../http/problem.ts";
import { expectedVersion, setVersion } from "../http/versions.ts";
import { attachmentRow, listAttachments } from "./attachments/list.ts";
import { endingAttachments } from "./attachments/warn.ts";
import { type Incoming, type MessageHeaders, retryMessage, takeMessage } from "./intake.ts";
import { listMessages, messageQuery, messageRow, personOfMessage, requireMessage } from "./list.ts";
import { receipt } from "./receipt.ts";
import { setAside } from "./set-aside.ts";

const longestHeader = 200;
const header = z.string().min(1).max(longestHeader).optional();
/** HTTP writes names of headers in small letters: SchemaName, SchemaVersion, messageId, senderOrganization. */
const orderHeaders = z.object({
  schemaname: header,
  schemaversion: header,
  messageid: header,
  senderorganization: header,
});

function headersOf(given: z.infer<typeof orderHeaders>): MessageHeaders {
  const { schemaname, schemaversion, messageid, senderorganization } = given;
  return {
    ...(messageid === undefined ? {} : { messageId: messageid }),
    ...(schemaname === undefined ? {} : { schemaName: schemaname }),
    ...(schemaversion === undefined ? {} : { schemaVersion: schemaversion }),
    ...(senderorganization === undefined ? {} : { senderOrganization: senderorganization }),
  };
}

function rawOf(request: FastifyRequest): Buffer {
  if (Buffer.isBuffer(request.body) && request.body.length > 0) return request.body;
  throw new Problem("bad-request", "the body must be the order: JSON, or the signed message");
}

/** The order's bytes reach the reader as they came, whatever their type says. */
function bytesAsTheyCame(scope: App): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser(
    ["application/json", "application/octet-stream", "application/jose", "application/jose+json", "text/plain"],
    { parseAs: "buffer" },
    (_request, body, done) => done(null, body),
  );
}

const taken = receipt.extend({ person: z.uuid().optional() });
const problem = { 400: problemSchema, 401: problemSchema, 403: problemSchema };
const changing = { ...problem, 404: problemSchema, 409: problemSchema, 412: problemSchema, 428: problemSchema };

const messageId = z.object({ id: z.string().min(1).max(longestHeader) });
const endingRow = z
  .object({
    message: z.string(),
    person: z.uuid().nullable(),
    arrivedOn: z.iso.date(),
    /** the last day on which the sender surely keeps them */
    keptUntil: z.iso.date(),
    missing: z.int(),
  })
  .meta({ id: "EndingAttachments" });

/** Orders in, what became of them, and reading one again. */
export function messageRoutes(app: App, service: Service): void {
  const { db } = service;
  // biome-ignore lint/nursery/noMisusedPromises: the framework waits for its plugins itself
  void app.register(async (plain) => {
    const scope = plain as unknown as App;
    bytesAsTheyCame(scope);
    scope.post(
      "/api/orders",
      {
        schema: {
          tags: ["messages"],
          summary:
            "An execution order as ESAS sends it: kept as it came, read, receipted; the same message again gets the same receipt",
          consumes: ["application/json", "application/octet-stream", "application/jose"],
          headers: orderHeaders,
          response: { 201: taken, ...problem, 409: problemSchema, 415: problemSchema },
        },
      },
      async (request, reply) => {
        const claims = claimsOf(request, "integrator", "caseworker");
        const { unit, staff } = claims;
        if (unit === undefined)
          throw new Problem("not-allowed", "without a posting there is no unit that the order comes to");
        const raw = rawOf(request);
        return onceRepeatable(db, claims, request, reply, 201, async () => {
          const incoming: Incoming = {
            raw,
            headers: headersOf(request.headers),
            unit,
            by: claims,
            ...(staff === undefined ? {} : { staff }),
          };
          const answer = await takeMessage(service, incoming);
          const person = claims.role === "integrator" ? undefined : await personOfMessage(db, claims, answer.message);
          return { ...answer, ...(person === undefined ? {} : { person }) };
        });
      },
    );
  });
  app.get(
    "/api/messages",
    {
      schema: {
        tags: ["messages"],
        summary: "Messages to the own unit, newest first",
        querystring: messageQuery,
        response: { 200: pageOf(messageRow), ...problem },
      },
    },
    async (request) => listMessages(db, claimsOf(request, "caseworker", "leader", "integrator"), request.query),
  );
  app.post(
    "/api/messages/:id/retry",
    {
      schema: {
        tags: ["messages"],
        summary:
          "Reads a message again, with If-Match, that was refused, at fault or set aside, and fetches again what failed of its documents",
        params: messageId,
        response: { 200: receipt, ...changing },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, "caseworker", "leader");
      const seen = { id: request.params.id, version: expectedVersion(request) };
      await requireMessage(db, claims, seen.id);
      return onceRepeatable(db, claims, request, reply, 200, () => retryMessage(service, seen, claims));
    },
  );
  app.post(
    "/api/messages/:id/set-aside",
    {
      schema: {
        tags: ["messages"],
        summary: "Nothing follows from a message that was not read, for a reason; with If-Match",
        params: messageId,
        body: z.object({ reason: z.string().min(1).max(2000) }),
        response: { 200: z.object({ id: z.string(), version: z.int() }), ...changing },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, "caseworker", "leader");
      const { id } = request.params;
      const version = expectedVersion(request);
      await requireMessage(db, claims, id);
      const done = await onceRepeatable(db, claims, request, reply, 200, async () => {
        await setAside(service, { id, version }, request.body.reason, claims);
        return { id, version: version + 1 };
      });
      setVersion(reply, done.version);
      return done;
    },
  );
  app.get(
    "/api/messages/ending",
    {
      schema: {
        tags: ["messages"],
        summary: "Messages whose documents are not stored here and are soon gone at the sender's",
        response: { 200: z.object({ items: z.array(endingRow) }), ...problem },
      },
    },
    async (request) => {
      const claims = claimsOf(request, "caseworker", "leader");
      return withClaims(db, claims, async (trx) => {
        const items = [...(await endingAttachments(trx, service.today()))];
        const shown = items.flatMap(({ person }) => (person === null ? [] : [person]));
        await audit(trx, claims, { act: "message.ending", purpose: "intake", shown });
        return { items };
      });
    },
  );
  app.get(
    "/api/messages/:id/attachments",
    {
      schema: {
        tags: ["messages"],
        summary: "The documents that a message names, and whether they are stored here",
        params: messageId,
        response: { 200: z.object({ items: z.array(attachmentRow) }), ...problem, 404: problemSchema },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, "caseworker", "leader");
      setVersion(reply, await requireMessage(db, claims, request.params.id));
      return { items: await listAttachments(db, claims, request.params.id) };
    },
  );
}
