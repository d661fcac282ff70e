import { z } from "zod";
import { withClaims } from "../database/database.ts";
import { readProblems } from "../http/answers.ts";
import { type App, claimsOf, type Service } from "../http/app.ts";
import { pageOf, pageQuery } from "../http/paging.ts";
import { problemSchema } from "../http/problem.ts";
import { setVersion } from "../http/versions.ts";
import { historyOf, historyRow } from "./history.ts";
import { languageRoutes } from "./language.ts";
import { person, readPerson } from "./read.ts";
import { readers, readersAndOwn } from "./roles.ts";
import { personQuery, personRow, searchPersons } from "./search.ts";

/** Finding persons, reading one, and the language a person reads. */
export function personRoutes(app: App, service: Service): void {
  const { db } = service;
  languageRoutes(app, service);
  app.get(
    "/api/persons",
    {
      schema: {
        tags: ["persons"],
        summary: "Persons whom the unit may see, by name or national identity number",
        querystring: personQuery,
        response: { 200: pageOf(personRow), 400: problemSchema, 401: problemSchema, 403: problemSchema },
      },
    },
    async (request) => searchPersons(db, claimsOf(request, ...readers), request.query),
  );
  app.get(
    "/api/persons/:id",
    {
      schema: {
        tags: ["persons"],
        summary: "A person and the orders",
        params: z.object({ id: z.uuid() }),
        response: { 200: person, 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema },
      },
    },
    async (request, reply) => {
      const found = await readPerson(db, claimsOf(request, ...readersAndOwn), request.params.id);
      setVersion(reply, found.version);
      return found;
    },
  );
  app.get(
    "/api/persons/:id/history",
    {
      schema: {
        tags: ["persons"],
        summary: "What happened in a person's case, newest first, each with its state and what was told",
        params: z.object({ id: z.uuid() }),
        querystring: pageQuery,
        response: { 200: pageOf(historyRow), ...readProblems },
      },
    },
    async (request) => {
      const claims = claimsOf(request, ...readers);
      return withClaims(db, claims, (trx) => historyOf(trx, claims, request.params.id, request.query));
    },
  );
}
