import { z } from "zod";
import { storableText } from "../cases/json-depth.ts";
import { withClaims } from "../database/database.ts";
import { type App, claimsOf, type Service } from "../http/app.ts";
import { once } from "../http/idempotency.ts";
import { problemSchema } from "../http/problem.ts";
import { expectedVersion, setVersion } from "../http/versions.ts";
import { readersAndOwn, writers } from "../persons/roles.ts";
import { addContact, changeContact, contactRow, endContact, givenContact, listContacts } from "./contacts.ts";

const params = z.object({ id: z.uuid() });
const problem = { 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 409: problemSchema };
const changing = { ...problem, 412: problemSchema, 428: problemSchema };
const version = z.object({ version: z.int() });

/** Those around a person: cohabitants, children, guardians, victims, lawyers. */
export function contactRoutes(app: App, service: Service): void {
  const { db } = service;
  app.get(
    "/api/persons/:id/contacts",
    {
      schema: {
        tags: ["contacts"],
        summary: "Those around a person, as far as the reader may see them; who has ended is among them",
        params,
        response: { 200: z.object({ items: z.array(contactRow) }), ...problem },
      },
    },
    async (request) => {
      const claims = claimsOf(request, ...readersAndOwn);
      return withClaims(db, claims, async (trx) => ({ items: await listContacts(trx, claims, request.params.id) }));
    },
  );
  app.post(
    "/api/persons/:id/contacts",
    {
      schema: {
        tags: ["contacts"],
        summary: "Adds somebody around a person",
        params,
        body: givenContact,
        response: { 201: z.object({ id: z.uuid() }), ...problem },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...writers, "em-officer");
      return once(db, claims, request, reply, 201, (trx) => addContact(trx, claims, request.params.id, request.body));
    },
  );
  app.put(
    "/api/contacts/:id",
    {
      schema: {
        tags: ["contacts"],
        summary: "Writes a contact anew, with If-Match; its kind stays",
        params,
        body: givenContact,
        response: { 200: version, ...changing },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...writers, "em-officer");
      const expected = expectedVersion(request);
      const changed = await withClaims(db, claims, (trx) =>
        changeContact(trx, claims, request.params.id, expected, request.body),
      );
      setVersion(reply, changed.version);
      return changed;
    },
  );
  app.post(
    "/api/contacts/:id/end",
    {
      schema: {
        tags: ["contacts"],
        summary: "Says from which day a contact no longer holds, with If-Match",
        params,
        body: z.object({ until: z.iso.date(), reason: storableText(500) }),
        response: { 200: version, ...changing },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...writers, "em-officer");
      const expected = expectedVersion(request);
      const changed = await once(db, claims, request, reply, 200, (trx) =>
        endContact(trx, claims, request.params.id, expected, request.body),
      );
      setVersion(reply, changed.version);
      return changed;
    },
  );
}
