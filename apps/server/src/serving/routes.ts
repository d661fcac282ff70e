import { z } from "zod";
import { audit } from "../audit/append.ts";
import { withClaims } from "../database/database.ts";
import { changeProblems, readProblems } from "../http/answers.ts";
import { type App, claimsOf, type Service } from "../http/app.ts";
import { once } from "../http/idempotency.ts";
import { expectedVersion, setVersion } from "../http/versions.ts";
import { rolesOf, stepsFrom } from "../machines/table.ts";
import { requirePerson } from "../persons/read.ts";
import { purposeOf, readersAndOwn } from "../persons/roles.ts";
import { unitServingRoutes } from "./list-unit.ts";
import { servingSteps } from "./steps.ts";
import { takeServingStep } from "./take-step.ts";

const params = z.object({ id: z.uuid() });
const servingRow = z
  .object({
    id: z.uuid(),
    state: z.string(),
    unit: z.string().nullable(),
    /** day of the last step */
    on: z.string().nullable(),
    meetOn: z.string().nullable(),
    awayUntil: z.string().nullable(),
    interruptedUntil: z.string().nullable(),
    trialEndsOn: z.string().nullable(),
    version: z.int(),
    /** events that the state and the reader's role allow */
    possible: z.array(z.string()),
  })
  .meta({ id: "Serving" });
const taken = z.object({ id: z.uuid(), state: z.string(), version: z.int() }).meta({ id: "ServingState" });

/** How a sentence is served, step by step. */
export function servingRoutes(app: App, service: Service): void {
  const { db } = service;
  unitServingRoutes(app, service);
  app.get(
    "/api/persons/:id/servings",
    {
      schema: {
        tags: ["serving"],
        summary: "The servings of a person, newest first",
        params,
        response: { 200: z.object({ items: z.array(servingRow) }), ...readProblems },
      },
    },
    async (request) => {
      const claims = claimsOf(request, ...readersAndOwn);
      const person = request.params.id;
      return withClaims(db, claims, async (trx) => {
        await requirePerson(trx, person);
        const rows = await trx
          .selectFrom("serving")
          .selectAll()
          .where("person", "=", person)
          .orderBy("opened_at", "desc")
          .execute();
        await audit(trx, claims, { act: "serving.list", purpose: purposeOf(claims.role), person });
        return {
          items: rows.map((row) => ({
            id: row.id,
            state: row.state,
            unit: row.unit,
            on: row.on_date,
            meetOn: row.meet_on,
            awayUntil: row.away_until,
            interruptedUntil: row.interrupted_until,
            trialEndsOn: row.trial_ends_on,
            version: row.version,
            possible: [
              ...new Set(
                stepsFrom("serving", row.state)
                  .filter(({ by }) => by.includes(claims.role))
                  .map(({ event }) => event),
              ),
            ],
          })),
        };
      });
    },
  );
  for (const step of servingSteps)
    app.post(
      `/api/servings/:id/${step.event}`,
      {
        schema: {
          tags: ["serving"],
          summary: step.summary,
          params,
          body: step.body,
          response: { 200: taken, ...changeProblems },
        },
      },
      async (request, reply) => {
        const claims = claimsOf(request, ...rolesOf("serving", step.event));
        const version = expectedVersion(request);
        const { id } = request.params;
        const { body } = request;
        const moved = await once(db, claims, request, reply, 200, (trx) =>
          takeServingStep(trx, claims, step, { id, version, body, now: service.now() }),
        );
        setVersion(reply, moved.version);
        return { id, state: moved.state, version: moved.version };
      },
    );
}
