import { formatDay, formatMinute } from "@soning/calendar";
import { type EventName, events, IN_FORCE } from "@soning/law";
import { z } from "zod";
import { audit } from "../audit/append.ts";
import { type Claims, type Trx, withClaims } from "../database/database.ts";
import { type App, claimsOf, type Service } from "../http/app.ts";
import { once } from "../http/idempotency.ts";
import { problemSchema } from "../http/problem.ts";
import { expectedVersion, setVersion } from "../http/versions.ts";
import { requirePerson } from "../persons/read.ts";
import { purposeOf, readers, readersAndOwn, writers } from "../persons/roles.ts";
import { answersTo, clockShown, stepsShown } from "./answers.ts";
import { assertFacts, givenAssertions } from "./assert-facts.ts";
import { assessPerson } from "./assess.ts";
import { currentFactsOf } from "./current.ts";
import { givenFacts, jsonObject } from "./json-depth.ts";
import { factList, listFacts } from "./list-facts.ts";
import { type Asked, askedOn, lawHash, mattersOf, requireLaw, runOf } from "./question.ts";
import { requireFacts } from "./read-facts.ts";
import { wordRoutes } from "./word-routes.ts";

const day = z.string().max(20);
const language = z.enum(["nb", "nn", "en"]).default("nb");
const mostMatters = 50;
const matter = z.array(z.string().max(100)).max(mostMatters).default([]);
const state = z.string().max(200).default(IN_FORCE);
const question = z.object({ on: day.optional(), law: state, language });
const params = z.object({ id: z.uuid() });
const free = jsonObject;
const problem = { 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 422: problemSchema };
const told = { on: z.string(), law: z.string(), assumed: z.array(z.string()) };

const assessed = z
  .object({
    ...told,
    lawHash: z.string(),
    factsHash: z.string(),
    runs: z.array(z.object({ id: z.uuid(), matter: z.string(), answer: free })),
  })
  .meta({ id: "Assessment" });
const answered = z.object({ ...told, lawHash: z.string(), matters: z.array(free) }).meta({ id: "Answers" });

const dayShown = ({ on, now }: Asked): string => (now === undefined ? formatDay(on) : formatMinute(now));

/** A run over a person's current facts for a question in the query. Throws `not-found`, `bad-facts`, `bad-request`. */
async function runFor(trx: Trx, person: string, { on, law }: { readonly on: string; readonly law: string }) {
  await requirePerson(trx, person);
  const asked = askedOn(on);
  requireLaw(law);
  const { facts } = await currentFactsOf(trx, person, formatDay(asked.on));
  const { facts: decoded, assumed } = requireFacts(facts);
  return { ...runOf(decoded, law, asked), on: dayShown(asked), assumed: [...assumed] };
}

/** Facts of a person, the answers on them, the clock, the steps; and answers on a case that is nobody's here. */
export function caseRoutes(app: App, service: Service): void {
  const { db } = service;
  wordRoutes(app, service);
  const readAs = <T>(claims: Claims, person: string, act: string, work: (trx: Trx) => Promise<T>): Promise<T> =>
    withClaims(db, claims, async (trx) => {
      const result = await work(trx);
      await audit(trx, claims, { act, purpose: purposeOf(claims.role), person });
      return result;
    });

  app.get(
    "/api/persons/:id/facts",
    {
      schema: {
        tags: ["cases"],
        summary: "What holds of a person, and every assertion with its source",
        params,
        response: { 200: factList, ...problem },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...readersAndOwn);
      const list = await withClaims(db, claims, (trx) => listFacts(trx, claims, request.params.id, service.today()));
      setVersion(reply, list.version);
      return list;
    },
  );

  app.post(
    "/api/persons/:id/facts",
    {
      schema: {
        tags: ["cases"],
        summary: "Adds assertions, with If-Match on the version of the case; the newest word on a fact holds",
        params,
        body: givenAssertions,
        response: {
          201: z.object({ ids: z.array(z.uuid()), version: z.int() }),
          ...problem,
          409: problemSchema,
          412: problemSchema,
          428: problemSchema,
        },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...writers);
      const version = expectedVersion(request);
      const made = await once(db, claims, request, reply, 201, (trx) =>
        assertFacts(trx, claims, request.params.id, version, request.body.facts, service.today()),
      );
      setVersion(reply, made.version);
      return made;
    },
  );

  app.post(
    "/api/persons/:id/assess",
    {
      schema: {
        tags: ["cases"],
        summary:
          "Answers matters on the current facts, and stores each answer with the law and the facts that it was given by",
        params,
        body: question.extend({ matter, explain: z.boolean().default(false) }),
        response: { 201: assessed, ...problem, 409: problemSchema },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...writers);
      const { body } = request;
      const asked = askedOn(body.on ?? service.today());
      requireLaw(body.law);
      return once(db, claims, request, reply, 201, (trx) =>
        assessPerson(trx, claims, request.params.id, {
          matters: body.matter,
          asked,
          law: body.law,
          language: body.language,
          explain: body.explain,
        }),
      );
    },
  );

  app.get(
    "/api/persons/:id/clock",
    {
      schema: {
        tags: ["cases"],
        summary: "Every date of the sentence, with its norm",
        params,
        querystring: question,
        response: { 200: z.object({ ...told, dates: z.array(free) }), ...problem },
      },
    },
    async (request) => {
      const claims = claimsOf(request, ...readersAndOwn);
      const { law, language: spoken, on = service.today() } = request.query;
      return readAs(claims, request.params.id, "clock.read", async (trx) => {
        const { run, on: shown, assumed } = await runFor(trx, request.params.id, { on, law });
        return { on: shown, law, assumed, dates: [...clockShown(run, spoken)] };
      });
    },
  );

  app.get(
    "/api/persons/:id/steps",
    {
      schema: {
        tags: ["cases"],
        summary: "What must be done, by whom, until when",
        params,
        querystring: question.extend({ event: z.enum(events as [EventName, ...EventName[]]).optional() }),
        response: { 200: z.object({ ...told, steps: z.array(free) }), ...problem },
      },
    },
    async (request) => {
      const claims = claimsOf(request, ...readers);
      const { law, language: spoken, event, on = service.today() } = request.query;
      return readAs(claims, request.params.id, "steps.read", async (trx) => {
        const { run, on: shown, assumed } = await runFor(trx, request.params.id, { on, law });
        return { on: shown, law, assumed, steps: [...stepsShown(run, event, spoken)] };
      });
    },
  );

  app.post(
    "/api/assess",
    {
      schema: {
        tags: ["cases"],
        summary: "Answers matters on the case in the request; nothing is stored",
        body: question.extend({ facts: givenFacts, matter, explain: z.boolean().default(false) }),
        response: { 200: answered, 400: problemSchema, 401: problemSchema, 422: problemSchema },
      },
    },
    async (request) => {
      claimsOf(request);
      const { facts, law, language: spoken, explain, on = service.today(), matter: named } = request.body;
      const asked = askedOn(on);
      requireLaw(law);
      const matters = mattersOf(named);
      const { facts: decoded, assumed } = requireFacts(facts);
      const { run, settings } = runOf(decoded, law, asked);
      return {
        on: dayShown(asked),
        law,
        assumed: [...assumed],
        lawHash: lawHash(law),
        matters: [...answersTo(run, settings, matters, spoken, !explain)],
      };
    },
  );
}
