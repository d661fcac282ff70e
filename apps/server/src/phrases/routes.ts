import { z } from "zod";
import { withClaims } from "../database/database.ts";
import { type App, claimsOf, type Service } from "../http/app.ts";
import { once } from "../http/idempotency.ts";
import { problemSchema } from "../http/problem.ts";
import { expectedVersion, setVersion } from "../http/versions.ts";
import { readers, writers } from "../persons/roles.ts";
import {
  addPhrase,
  addView,
  changePhrase,
  changeView,
  drop,
  givenPhrase,
  givenView,
  listPhrases,
  listViews,
  phraseRow,
  viewRow,
} from "./keep.ts";

const params = z.object({ id: z.uuid() });
const problem = { 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 409: problemSchema };
const changing = { ...problem, 412: problemSchema, 428: problemSchema };
const made = z.object({ id: z.uuid() });
const version = z.object({ version: z.int() });

/** What a unit and its staff keep for themselves: phrases of the unit, views of one's own. */
export function phraseRoutes(app: App, service: Service): void {
  phrasesOfUnit(app, service);
  viewsOfStaff(app, service);
}

function phrasesOfUnit(app: App, { db }: Service): void {
  const schema = { tags: ["phrases"] };
  app.get(
    "/api/phrases",
    {
      schema: {
        ...schema,
        summary: "Texts that the unit keeps",
        querystring: z.object({
          language: z.enum(["nb", "nn", "en"]).optional(),
          matter: z.string().min(1).max(100).optional(),
        }),
        response: { 200: z.object({ items: z.array(phraseRow) }), ...problem },
      },
    },
    async (request) => {
      const claims = claimsOf(request, ...readers);
      return withClaims(db, claims, async (trx) => ({ items: await listPhrases(trx, request.query) }));
    },
  );
  app.post(
    "/api/phrases",
    {
      schema: {
        ...schema,
        summary: "Keeps a text for the unit",
        body: givenPhrase,
        response: { 201: made, ...problem },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...writers);
      return once(db, claims, request, reply, 201, (trx) => addPhrase(trx, claims, request.body));
    },
  );
  app.put(
    "/api/phrases/:id",
    {
      schema: {
        ...schema,
        summary: "Writes a text anew, with If-Match",
        params,
        body: givenPhrase,
        response: { 200: version, ...changing },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...writers);
      const which = { id: request.params.id, version: expectedVersion(request) };
      const changed = await withClaims(db, claims, (trx) => changePhrase(trx, claims, which, request.body));
      setVersion(reply, changed.version);
      return changed;
    },
  );
  app.delete(
    "/api/phrases/:id",
    { schema: { ...schema, summary: "Drops a text, with If-Match", params, response: { 204: z.null(), ...changing } } },
    async (request, reply) => {
      const claims = claimsOf(request, ...writers);
      const expected = expectedVersion(request);
      await withClaims(db, claims, (trx) => drop(trx, claims, "phrase", request.params.id, expected));
      return reply.code(204).send(null);
    },
  );
}

function viewsOfStaff(app: App, { db }: Service): void {
  const schema = { tags: ["views"] };
  app.get(
    "/api/views",
    {
      schema: {
        ...schema,
        summary: "One's own views of lists",
        response: { 200: z.object({ items: z.array(viewRow) }), ...problem },
      },
    },
    async (request) => {
      const claims = claimsOf(request, ...readers);
      return withClaims(db, claims, async (trx) => ({ items: await listViews(trx) }));
    },
  );
  app.post(
    "/api/views",
    {
      schema: { ...schema, summary: "Keeps a view of one's own", body: givenView, response: { 201: made, ...problem } },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...readers);
      return once(db, claims, request, reply, 201, (trx) => addView(trx, claims, request.body));
    },
  );
  app.put(
    "/api/views/:id",
    {
      schema: {
        ...schema,
        summary: "Writes a view anew, with If-Match",
        params,
        body: givenView,
        response: { 200: version, ...changing },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...readers);
      const which = { id: request.params.id, version: expectedVersion(request) };
      const changed = await withClaims(db, claims, (trx) => changeView(trx, claims, which, request.body));
      setVersion(reply, changed.version);
      return changed;
    },
  );
  app.delete(
    "/api/views/:id",
    { schema: { ...schema, summary: "Drops a view, with If-Match", params, response: { 204: z.null(), ...changing } } },
    async (request, reply) => {
      const claims = claimsOf(request, ...readers);
      const expected = expectedVersion(request);
      await withClaims(db, claims, (trx) => drop(trx, claims, "saved_view", request.params.id, expected));
      return reply.code(204).send(null);
    },
  );
}
