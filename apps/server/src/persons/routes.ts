import { z } from "zod";
import { type App, claimsOf, type Service } from "../http/app.ts";
import { pageOf } from "../http/paging.ts";
import { problemSchema } from "../http/problem.ts";
import { setVersion } from "../http/versions.ts";
import { person, readPerson } from "./read.ts";
import { readers, readersAndOwn } from "./roles.ts";
import { personQuery, personRow, searchPersons } from "./search.ts";

/** Finding persons, and reading one. */
export function personRoutes(app: App, { db }: Service): void {
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
}
