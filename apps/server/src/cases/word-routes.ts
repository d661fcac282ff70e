import { z } from "zod";
import { changeProblems } from "../http/answers.ts";
import { type App, claimsOf, type Service } from "../http/app.ts";
import { once } from "../http/idempotency.ts";
import { expectedVersion, setVersion } from "../http/versions.ts";
import { writers } from "../persons/roles.ts";
import { leaveWord, leftWord } from "./leave-word.ts";
import { answerOwn, ownAnswers } from "./own-answers.ts";

const params = z.object({ id: z.uuid() });

/** The party's own word: said in the own case, and left by an official beside what holds. */
export function wordRoutes(app: App, service: Service): void {
  const { db } = service;
  app.post(
    "/api/persons/:id/own-answers",
    {
      schema: {
        tags: ["cases"],
        summary: "The convicted person answers open questions in the own case; kept as unverified, with If-Match",
        params,
        body: ownAnswers,
        response: { 201: z.object({ ids: z.array(z.uuid()), version: z.int() }), ...changeProblems },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, "convicted");
      const version = expectedVersion(request);
      const made = await once(db, claims, request, reply, 201, (trx) =>
        answerOwn(trx, claims, request.params.id, version, request.body, service.today()),
      );
      setVersion(reply, made.version);
      return made;
    },
  );

  app.post(
    "/api/persons/:id/left-words",
    {
      schema: {
        tags: ["cases"],
        summary: "Leaves the party's word beside what holds, for a reason, with If-Match on the version of the case",
        params,
        body: leftWord,
        response: { 201: z.object({ version: z.int() }), ...changeProblems },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...writers);
      const version = expectedVersion(request);
      const made = await once(db, claims, request, reply, 201, (trx) =>
        leaveWord(trx, claims, request.params.id, version, request.body, service.today()),
      );
      setVersion(reply, made.version);
      return made;
    },
  );
}
