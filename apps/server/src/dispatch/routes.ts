import { z } from "zod";
import { audit } from "../audit/append.ts";
import { storableText } from "../cases/json-depth.ts";
import { type Trx, withClaims } from "../database/database.ts";
import { changeProblems, readProblems } from "../http/answers.ts";
import { type App, claimsOf, type Service } from "../http/app.ts";
import { once } from "../http/idempotency.ts";
import { expectedVersion, setVersion } from "../http/versions.ts";
import { provisionOf } from "../letters/decision-letter.ts";
import { service as staff } from "../machines/machine.ts";
import { purposeOf, readersAndOwn } from "../persons/roles.ts";
import { requireGate } from "../tasks/gates.ts";
import { receiving, sending } from "./channels.ts";
import { askForReasons, giveReasons, lockDecision, notify } from "./notify.ts";
import { receive, returned, send } from "./send.ts";

const params = z.object({ id: z.uuid() });
const minute = z.string().max(20);
/** What a notice meant; `version` is the decision's from then on. */
const told = z
  .object({
    notice: z.uuid(),
    state: z.string(),
    notifiedAt: z.string(),
    complaintUntil: z.string().optional(),
    cite: z.string(),
    version: z.int(),
  })
  .meta({ id: "Told" });
const dispatched = z
  .object({ id: z.uuid(), version: z.int(), receivedAt: z.string().nullable(), told: told.optional() })
  .meta({ id: "Dispatched" });

const oral = z.object({
  at: minute,
  /** strgjfl § 7 b, fvl § 27 (1): when a notice may be oral */
  ground: z.enum(["time-does-not-allow-writing", "urgent", "writing-is-especially-burdensome"]),
  /** what was said: the outcome, the way to complain and its time, the right to see documents */
  minute: storableText(8000),
  withReasons: z.boolean(),
  interpreter: storableText(200).optional(),
  provision: storableText(100).optional(),
});

/** Sending letters, their receipt, oral notice, reasons asked for later: each with its minute, from which the law counts. */
export function dispatchRoutes(app: App, service: Service): void {
  const { db } = service;

  app.post(
    "/api/letters/:id/dispatches",
    {
      schema: {
        tags: ["letters"],
        summary: "Sends a letter, with If-Match on the letter: handed over, by post or digitally",
        params,
        body: sending,
        response: { 201: dispatched, ...changeProblems },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...staff);
      const version = expectedVersion(request);
      const made = await once(db, claims, request, reply, 201, (trx) =>
        send(trx, claims, request.params.id, version, request.body, service.now()),
      );
      setVersion(reply, made.version);
      return made;
    },
  );
  app.post(
    "/api/dispatches/:id/receipt",
    {
      schema: {
        tags: ["letters"],
        summary: "The letter was received, with the minute: the time for complaint runs from then",
        params,
        body: receiving,
        response: { 200: dispatched, ...changeProblems },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...staff);
      const version = expectedVersion(request);
      const made = await once(db, claims, request, reply, 200, (trx) =>
        receive(trx, claims, request.params.id, version, request.body, service.now()),
      );
      setVersion(reply, made.version);
      return made;
    },
  );
  app.post(
    "/api/dispatches/:id/return",
    {
      schema: {
        tags: ["letters"],
        summary: "The letter came back: nothing was told, and a task is opened",
        params,
        body: z.object({ at: minute, because: storableText(500) }),
        response: { 200: z.object({ id: z.uuid(), version: z.int(), task: z.uuid() }), ...changeProblems },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...staff);
      const version = expectedVersion(request);
      const made = await once(db, claims, request, reply, 200, (trx) =>
        returned(trx, claims, request.params.id, version, request.body, service.now()),
      );
      setVersion(reply, made.version);
      return made;
    },
  );

  const provisionFor = async (
    trx: Trx,
    decision: { run: string; content: Readonly<Record<string, unknown>> },
    given: string | undefined,
  ): Promise<string> => {
    const run = await trx
      .selectFrom("assessment_run")
      .select("answer")
      .where("id", "=", decision.run)
      .executeTakeFirstOrThrow();
    return provisionOf(given, decision.content, (run.answer["norms"] ?? []) as never);
  };
  app.post(
    "/api/decisions/:id/oral-notice",
    {
      schema: {
        tags: ["letters"],
        summary: "The decision was told orally, with its minute; with If-Match",
        params,
        body: oral,
        response: { 200: told, ...changeProblems },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...staff);
      const version = expectedVersion(request);
      const { at, ground, minute: said, withReasons, interpreter, provision } = request.body;
      const made = await once(db, claims, request, reply, 200, async (trx) => {
        const decision = await lockDecision(trx, request.params.id, version);
        await requireGate(trx, {
          person: decision.person,
          matterCase: decision.matter_case,
          gate: "before-notice",
          at: service.now(),
        });
        const notice = {
          kind: "oral" as const,
          at,
          ground,
          minute: said,
          withReasons,
          provision: await provisionFor(trx, decision, provision),
          ...(interpreter === undefined ? {} : { interpreter }),
        };
        const given = await notify(trx, claims, decision, notice, service.now());
        await audit(trx, claims, {
          act: "decision.oral-notice",
          purpose: "execution",
          person: decision.person,
          details: { decision: decision.id, notice: given.notice },
        });
        return given;
      });
      setVersion(reply, made.version);
      return made;
    },
  );
  app.post(
    "/api/decisions/:id/reasons-requests",
    {
      schema: {
        tags: ["letters"],
        summary:
          "The party asks for reasons that did not come with the notice: the time for complaint is interrupted; with If-Match",
        params,
        body: z.object({ at: minute }),
        response: { 201: z.object({ id: z.uuid(), version: z.int() }), ...changeProblems },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...staff);
      const version = expectedVersion(request);
      const made = await once(db, claims, request, reply, 201, async (trx) => {
        const decision = await lockDecision(trx, request.params.id, version);
        return askForReasons(trx, claims, decision, request.body.at, service.now());
      });
      setVersion(reply, made.version);
      return made;
    },
  );
  app.post(
    "/api/decisions/:id/reasons",
    {
      schema: {
        tags: ["letters"],
        summary: "The reasons came to the party: a new time for complaint runs; with If-Match",
        params,
        body: z.object({ at: minute, how: storableText(8000) }),
        response: { 200: told, ...changeProblems },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...staff);
      const version = expectedVersion(request);
      const made = await once(db, claims, request, reply, 200, async (trx) =>
        giveReasons(trx, claims, await lockDecision(trx, request.params.id, version), request.body, service.now()),
      );
      setVersion(reply, made.version);
      return made;
    },
  );
  app.get(
    "/api/decisions/:id/notices",
    {
      schema: {
        tags: ["letters"],
        summary: "How and when a decision was told, and until when one may complain",
        params,
        response: {
          200: z.object({
            items: z.array(
              z.object({
                id: z.uuid(),
                kind: z.enum(["letter", "oral", "reasons"]),
                at: z.string(),
                provision: z.string(),
                complaintUntil: z.string().nullable(),
                withReasons: z.boolean(),
                ground: z.string().nullable(),
                minute: z.string().nullable(),
                interpreter: z.string().nullable(),
              }),
            ),
          }),
          ...readProblems,
        },
      },
    },
    async (request) => {
      const claims = claimsOf(request, ...readersAndOwn);
      return withClaims(db, claims, async (trx) => {
        const { person } = await trx
          .selectFrom("decision")
          .select("person")
          .where("id", "=", request.params.id)
          .executeTakeFirst()
          .then((row) => row ?? lockDecision(trx, request.params.id));
        const rows = await trx
          .selectFrom("notice")
          .selectAll()
          .where("decision", "=", request.params.id)
          .orderBy("created_at")
          .execute();
        await audit(trx, claims, { act: "decision.notices", purpose: purposeOf(claims.role), person });
        return {
          items: rows.map(
            ({ id, kind, at, provision, complaint_until, with_reasons, ground, minute: said, interpreter }) => ({
              id,
              kind,
              at,
              provision,
              complaintUntil: complaint_until,
              withReasons: with_reasons,
              ground,
              minute: said,
              interpreter,
            }),
          ),
        };
      });
    },
  );
}
