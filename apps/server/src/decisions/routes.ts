import { z } from "zod";
import { audit } from "../audit/append.ts";
import { withClaims } from "../database/database.ts";
import { additionProblems, changeProblems, readProblems } from "../http/answers.ts";
import { type App, claimsOf, type Service } from "../http/app.ts";
import { isHeld } from "../http/held.ts";
import { once } from "../http/idempotency.ts";
import { pageOf, pageQuery } from "../http/paging.ts";
import { expectedVersion, setVersion } from "../http/versions.ts";
import { service as staff } from "../machines/machine.ts";
import { requireMatter } from "../matters/change-matter.ts";
import { purposeOf, readersAndOwn } from "../persons/roles.ts";
import { beginDraft, editDraft, propose, requireDecision } from "./draft.ts";
import { prepareRoutes } from "./prepare-routes.ts";
import { reversalGiven, reverse, reversed } from "./reverse.ts";
import { decisionShown, decisionState, draftGiven, showDecision } from "./shapes.ts";
import { sign } from "./sign.ts";
import { specialDecisions, specialRow } from "./special.ts";
import { decisionSteps, takeDecisionStep } from "./steps.ts";

const params = z.object({ id: z.uuid() });
const tags = ["decisions"];

function draftRoutes(app: App, service: Service): void {
  const { db } = service;
  app.post(
    "/api/matters/:id/decisions",
    {
      schema: {
        tags,
        summary: "Begins the draft of a decision; a matter has one at a time",
        params,
        body: draftGiven,
        response: { 201: decisionState, ...additionProblems },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...staff);
      const made = await once(db, claims, request, reply, 201, async (trx) => ({
        id: await beginDraft(trx, claims, request.params.id, request.body),
        state: "draft",
        version: 1,
      }));
      setVersion(reply, made.version);
      return made;
    },
  );
  app.put(
    "/api/decisions/:id",
    {
      schema: {
        tags,
        summary: "Writes a draft anew",
        params,
        body: draftGiven,
        response: { 200: decisionState, ...changeProblems },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...staff);
      const version = expectedVersion(request);
      const { id } = request.params;
      const after = await withClaims(db, claims, (trx) => editDraft(trx, claims, id, version, request.body));
      setVersion(reply, after);
      return { id, state: "draft", version: after };
    },
  );
  for (const [event, summary, work] of [
    ["propose", "Puts the draft up for signing", propose],
    ["sign", "Signs: competent by the law, on fresh facts, the steps before it done", sign],
  ] as const)
    app.post(
      `/api/decisions/:id/${event}`,
      { schema: { tags, summary, params, response: { 200: decisionState, ...changeProblems } } },
      async (request, reply) => {
        const claims = claimsOf(request, ...staff);
        const version = expectedVersion(request);
        const { id } = request.params;
        const done = await once(db, claims, request, reply, 200, (trx) =>
          work(trx, claims, id, version, service.now()),
        );
        setVersion(reply, done.version);
        // a proposal moves the matter; the decision itself is a draft until it is signed
        return { id, state: event === "propose" ? "draft" : done.state, version: done.version };
      },
    );
}

function readRoutes(app: App, service: Service): void {
  const { db } = service;
  app.get(
    "/api/decisions/:id",
    { schema: { tags, summary: "A decision", params, response: { 200: decisionShown, ...readProblems } } },
    async (request, reply) => {
      const claims = claimsOf(request, ...readersAndOwn);
      const found = await withClaims(db, claims, async (trx) => {
        const row = await requireDecision(trx, claims, request.params.id);
        await audit(trx, claims, {
          act: "decision.read",
          purpose: purposeOf(claims.role),
          person: row.person,
          details: { decision: row.id },
        });
        return showDecision(row, claims.role);
      });
      setVersion(reply, found.version);
      return found;
    },
  );
  app.get(
    "/api/matters/:id/decisions",
    {
      schema: {
        tags,
        summary:
          "The decisions of a matter, newest first; the party sees those that were told. With If-None-Match nothing is told, nor logged as read, that the reader holds",
        params,
        response: { 200: z.object({ items: z.array(decisionShown) }), 304: z.null(), ...readProblems },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...readersAndOwn);
      const found = await withClaims(db, claims, async (trx) => {
        const { id, person } = await requireMatter(trx, request.params.id);
        const all = trx.selectFrom("decision").selectAll().where("matter_case", "=", id);
        const rows = await (claims.role === "convicted" ? all.where("notified_at", "is not", null) : all)
          .orderBy("changed_at", "desc")
          .execute();
        const items = rows.map((row) => showDecision(row, claims.role));
        if (isHeld(request, reply, claims, service.now(), items)) return undefined;
        await audit(trx, claims, {
          act: "decision.list",
          purpose: purposeOf(claims.role),
          person,
          details: { matterCase: id },
        });
        return { items };
      });
      return found === undefined ? reply.code(304).send(null) : found;
    },
  );
  app.get(
    "/api/audit/decisions",
    {
      schema: {
        tags: ["audit"],
        summary: "Decisions signed although the answer was open, in conflict or otherwise, newest first",
        querystring: pageQuery,
        response: { 200: pageOf(specialRow), ...readProblems },
      },
    },
    async (request) => {
      const claims = claimsOf(request, "auditor");
      return withClaims(db, claims, (trx) => specialDecisions(trx, claims, request.query));
    },
  );
}

function reversalRoutes(app: App, service: Service): void {
  const { db } = service;
  app.post(
    "/api/decisions/:id/reversals",
    {
      schema: {
        tags,
        summary: "Reverses a decision without a complaint, on a ground of the law",
        params,
        body: reversalGiven,
        response: { 201: reversed, ...changeProblems },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...staff);
      const { id } = request.params;
      const version = expectedVersion(request);
      const done = await once(db, claims, request, reply, 201, (trx) =>
        reverse(trx, claims, { id, version }, request.body, service.now()),
      );
      setVersion(reply, done.version);
      return done;
    },
  );
}

/** Decisions: what prepares them, the draft, the signature, and what becomes of them. */
export function decisionRoutes(app: App, service: Service): void {
  prepareRoutes(app, service);
  draftRoutes(app, service);
  readRoutes(app, service);
  reversalRoutes(app, service);
  for (const step of decisionSteps)
    app.post(
      `/api/decisions/:id/${step.event}`,
      {
        schema: {
          tags,
          summary: step.summary,
          params,
          body: step.body,
          response: { 200: decisionState, ...changeProblems },
        },
      },
      async (request, reply) => {
        const claims = claimsOf(request, ...staff);
        const version = expectedVersion(request);
        const { id } = request.params;
        const { body } = request;
        const done = await once(service.db, claims, request, reply, 200, (trx) =>
          takeDecisionStep(trx, claims, step, { id, version, body, now: service.now() }),
        );
        setVersion(reply, done.version);
        return { id, state: done.state, version: done.version };
      },
    );
}
