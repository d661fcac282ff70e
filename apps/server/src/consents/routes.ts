import { z } from "zod";
import { audit } from "../audit/append.ts";
import { type Claims, type Trx, withClaims } from "../database/database.ts";
import { type App, claimsOf, type Service } from "../http/app.ts";
import { once } from "../http/idempotency.ts";
import { problemSchema } from "../http/problem.ts";
import { expectedVersion, setVersion } from "../http/versions.ts";
import { requirePerson } from "../persons/read.ts";
import { purposeOf, readersAndOwn } from "../persons/roles.ts";
import { consentRow, consentShown } from "./consent.ts";
import { changeHousehold, givenChange } from "./household-change.ts";
import { ask, consentStep, givenAsking, takeConsentStep } from "./steps.ts";

const params = z.object({ id: z.uuid() });
const problem = {
  400: problemSchema,
  401: problemSchema,
  403: problemSchema,
  404: problemSchema,
  409: problemSchema,
  412: problemSchema,
  422: problemSchema,
};
const askers = ["caseworker", "leader", "probation", "em-officer"] as const;

async function listConsents(trx: Trx, claims: Claims, person: string) {
  await requirePerson(trx, person);
  const rows = await trx
    .selectFrom("consent")
    .leftJoin("contact", "contact.id", "consent.contact")
    .selectAll("consent")
    .select("contact.name")
    .where("consent.person", "=", person)
    .orderBy("consent.at")
    .orderBy("consent.id")
    .execute();
  await audit(trx, claims, {
    act: "consent.list",
    purpose: purposeOf(claims.role),
    person,
    details: { count: rows.length },
  });
  return { items: rows.map(consentShown) };
}

/** Consents: asked in a talk, given, refused, withdrawn, asked for again when the household changes. */
export function consentRoutes(app: App, service: Service): void {
  const { db } = service;
  app.get(
    "/api/persons/:id/consents",
    {
      schema: {
        tags: ["consents"],
        summary: "Consents in a person's case; the party reads the own one only",
        params,
        response: { 200: z.object({ items: z.array(consentRow) }), ...problem },
      },
    },
    async (request) => {
      const claims = claimsOf(request, ...readersAndOwn);
      return withClaims(db, claims, (trx) => listConsents(trx, claims, request.params.id));
    },
  );
  app.post(
    "/api/persons/:id/consents",
    {
      schema: {
        tags: ["consents"],
        summary: "Asks for a consent of the party, a cohabitant, a minor's guardians, an institution or a municipality",
        params,
        body: givenAsking,
        response: { 201: z.object({ id: z.uuid() }), ...problem },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...askers);
      return once(db, claims, request, reply, 201, (trx) =>
        ask(trx, claims, request.params.id, request.body, service.today()),
      );
    },
  );
  app.post(
    "/api/consents/:id",
    {
      schema: {
        tags: ["consents"],
        summary: "The talk, the answer, silence, a withdrawal, or asking again; with If-Match",
        params,
        body: consentStep,
        response: { 200: z.object({ state: z.string(), version: z.int() }), ...problem, 428: problemSchema },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...askers);
      const version = expectedVersion(request);
      const taken = await once(db, claims, request, reply, 200, (trx) =>
        takeConsentStep(trx, claims, { id: request.params.id, version, step: request.body, now: service.now() }),
      );
      setVersion(reply, taken.version);
      return taken;
    },
  );
  app.post(
    "/api/persons/:id/household-changes",
    {
      schema: {
        tags: ["consents"],
        summary:
          "Somebody moved in or out or came of age: who must be asked is asked; with If-Match on the version of the case",
        params,
        body: givenChange,
        response: { 201: z.object({ asked: z.array(z.uuid()), version: z.int() }), ...problem, 428: problemSchema },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...askers);
      const version = expectedVersion(request);
      const made = await once(db, claims, request, reply, 201, (trx) =>
        changeHousehold(trx, claims, request.params.id, version, request.body, service.now()),
      );
      setVersion(reply, made.version);
      return made;
    },
  );
}
