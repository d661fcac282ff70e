import { z } from "zod";
import { storableText } from "../cases/json-depth.ts";
import { withClaims } from "../database/database.ts";
import { type App, claimsOf, type Service } from "../http/app.ts";
import { once } from "../http/idempotency.ts";
import { pageOf, pageQuery } from "../http/paging.ts";
import { problemSchema } from "../http/problem.ts";
import { expectedVersion } from "../http/versions.ts";
import { readers, writers } from "../persons/roles.ts";
import { correctNote, givenNote, listNotes, noteCorrection, noteRow, registerInError, writeNote } from "./notes.ts";

const params = z.object({ id: z.uuid() });
const problem = { 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 409: problemSchema };
const changing = { ...problem, 412: problemSchema, 428: problemSchema };

/** The contact log and internal notes of a person. */
export function noteRoutes(app: App, service: Service): void {
  const { db } = service;
  app.get(
    "/api/persons/:id/notes",
    {
      schema: {
        tags: ["notes"],
        summary: "Contact log and internal notes, newest first; each says whether it is open to access",
        params,
        querystring: pageQuery,
        response: { 200: pageOf(noteRow), ...problem },
      },
    },
    async (request) => {
      const claims = claimsOf(request, ...readers);
      return withClaims(db, claims, (trx) => listNotes(trx, claims, request.params.id, request.query));
    },
  );
  app.post(
    "/api/persons/:id/notes",
    {
      schema: {
        tags: ["notes"],
        summary: "Writes a note, or a line of the contact log",
        params,
        body: givenNote,
        response: { 201: z.object({ id: z.uuid() }), ...problem },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...writers, "em-officer");
      return once(db, claims, request, reply, 201, (trx) =>
        writeNote(trx, claims, request.params.id, request.body, service.now()),
      );
    },
  );
  app.post(
    "/api/notes/:id/in-error",
    {
      schema: {
        tags: ["notes"],
        summary: "Says that a note was registered in error, with If-Match; it is never deleted",
        params,
        body: z.object({ reason: storableText(500) }),
        response: { 204: z.null(), ...changing },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...writers, "em-officer");
      const seen = { id: request.params.id, version: expectedVersion(request) };
      return once(db, claims, request, reply, 204, async (trx) => {
        await registerInError(trx, claims, seen, request.body.reason);
        return null;
      });
    },
  );
  app.post(
    "/api/notes/:id/corrections",
    {
      schema: {
        tags: ["notes"],
        summary:
          "Puts a note right, with If-Match: the former stays as registered in error, and another says what was right",
        params,
        body: noteCorrection,
        response: { 201: z.object({ id: z.uuid() }), ...changing },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...writers, "em-officer");
      const seen = { id: request.params.id, version: expectedVersion(request) };
      return once(db, claims, request, reply, 201, (trx) =>
        correctNote(trx, claims, seen, request.body, service.now()),
      );
    },
  );
}
