import { z } from "zod";
import { audit } from "../audit/append.ts";
import { type Claims, type Trx, withClaims } from "../database/database.ts";
import type { Role } from "../database/schema.ts";
import { documentStore } from "../documents/store.ts";
import { additionProblems, changeProblems, readProblems } from "../http/answers.ts";
import { type App, claimsOf, type Service } from "../http/app.ts";
import { once } from "../http/idempotency.ts";
import { expectedVersion, setVersion } from "../http/versions.ts";
import { service as staff } from "../machines/machine.ts";
import { requirePerson } from "../persons/read.ts";
import { purposeOf, readersAndOwn } from "../persons/roles.ts";
import { changeOwn, decideAbove, decideStay, forward, withdraw } from "./answer.ts";
import { type At, bodies } from "./bodies.ts";
import { answerCosts, claimAnswer, claimCosts, claimGiven } from "./costs.ts";
import { admit, cureDefect, pointOutDefect, reject } from "./handle.ts";
import { complaintLists } from "./lists.ts";
import { complaintGiven, receiveComplaint } from "./receive.ts";
import { type ComplaintRow, complaintShown, requireComplaint, showComplaint } from "./row.ts";

const params = z.object({ id: z.uuid() });
const above = ["region", "directorate"] as const satisfies readonly Role[];

/** Complaints from the day they come to their end, and claims for costs. */
export function complaintRoutes(app: App, service: Service): void {
  const { db, config } = service;
  const store = documentStore(config);

  for (const [path, summary, target] of [
    [
      "/api/decisions/:id/complaints",
      "Takes a complaint of a decision in: oral ones written down, late ones too",
      "decision",
    ],
    ["/api/access-requests/:id/complaints", "Takes a complaint of refused access to documents in", "accessRequest"],
  ] as const)
    app.post(
      path,
      {
        schema: {
          tags: ["complaints"],
          summary,
          params,
          body: complaintGiven,
          response: { 201: complaintShown, ...additionProblems },
        },
      },
      async (request, reply) => {
        const claims = claimsOf(request, ...staff, "convicted");
        const about = target === "decision" ? { decision: request.params.id } : { accessRequest: request.params.id };
        const made = await once(db, claims, request, reply, 201, async (trx) =>
          showComplaint(await receiveComplaint(trx, claims, about, request.body, service.now())),
        );
        setVersion(reply, made.version);
        return made;
      },
    );

  type Work<T> = (trx: Trx, claims: Claims, at: At, body: T) => Promise<ComplaintRow>;
  const step = <T extends z.ZodType>(
    name: string,
    summary: string,
    roles: readonly Role[],
    body: T,
    work: Work<z.infer<T>>,
  ): void => {
    app.post(
      `/api/complaints/:id/${name}`,
      { schema: { tags: ["complaints"], summary, params, body, response: { 200: complaintShown, ...changeProblems } } },
      async (request, reply) => {
        const claims = claimsOf(request, ...roles);
        const at = { id: (request.params as { id: string }).id, version: expectedVersion(request), now: service.now() };
        const shown = await once(db, claims, request, reply, 200, async (trx) =>
          showComplaint(await work(trx, claims, at, request.body as z.infer<T>)),
        );
        setVersion(reply, shown.version);
        return shown as never;
      },
    );
  };
  step("admit", "Takes it up: in time, or late with its excuse", staff, bodies.admit, admit);
  step("reject", "Rejects it, with the ground and reasons", staff, bodies.reject, reject);
  step("defects", "Points out what it lacks, with a short time to cure it", staff, bodies.defects, pointOutDefect);
  step("cured", "What was lacking came", staff, bodies.cured, cureDefect);
  step("stay", "Decides, with reasons, whether the decision waits", staff, bodies.stay, decideStay);
  step("change", "The unit changes its decision", staff, bodies.change, changeOwn);
  step(
    "forward",
    "Sends it to the unit above, with an opinion that is copied to the party",
    staff,
    bodies.forward,
    (trx, claims, at, body) => forward(trx, claims, store, at, body),
  );
  step("decide", "The unit above upholds, changes, annuls or remits", above, bodies.decide, decideAbove);
  step("withdraw", "The party takes it back", [...staff, "convicted"], bodies.withdraw, withdraw);

  app.get(
    "/api/complaints/:id",
    {
      schema: {
        tags: ["complaints"],
        summary: "A complaint",
        params,
        response: { 200: complaintShown, ...readProblems },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...readersAndOwn);
      return withClaims(db, claims, async (trx) => {
        const row = await requireComplaint(trx, request.params.id);
        await audit(trx, claims, {
          act: "complaint.read",
          purpose: purposeOf(claims.role),
          person: row.person,
          details: { complaint: row.id },
        });
        setVersion(reply, row.version);
        return showComplaint(row);
      });
    },
  );
  app.get(
    "/api/persons/:id/complaints",
    {
      schema: {
        tags: ["complaints"],
        summary: "A person's complaints, newest first",
        params,
        response: { 200: z.object({ items: z.array(complaintShown) }), ...readProblems },
      },
    },
    async (request) => {
      const claims = claimsOf(request, ...readersAndOwn);
      return withClaims(db, claims, async (trx) => {
        await requirePerson(trx, request.params.id);
        const rows = await trx
          .selectFrom("complaint")
          .selectAll()
          .where("person", "=", request.params.id)
          .orderBy("received_at", "desc")
          .orderBy("id")
          .execute();
        await audit(trx, claims, { act: "complaint.list", purpose: purposeOf(claims.role), person: request.params.id });
        return { items: rows.map(showComplaint) };
      });
    },
  );

  app.post(
    "/api/complaints/:id/costs",
    {
      schema: {
        tags: ["complaints"],
        summary: "Claims costs after a change in the party's favour",
        params,
        body: claimGiven,
        response: {
          201: z.object({ id: z.uuid(), claimUntil: z.string().nullable(), inTime: z.boolean().nullable() }),
          ...additionProblems,
        },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...staff, "convicted");
      return once(db, claims, request, reply, 201, (trx) =>
        claimCosts(trx, claims, request.params.id, request.body, service.now()),
      );
    },
  );
  app.post(
    "/api/cost-claims/:id/answer",
    {
      schema: {
        tags: ["complaints"],
        summary: "Answers a claim for costs, with reasons",
        params,
        body: claimAnswer,
        response: { 200: z.object({ id: z.uuid(), state: z.enum(["granted", "refused"]) }), ...changeProblems },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...staff);
      const version = expectedVersion(request);
      return once(db, claims, request, reply, 200, (trx) =>
        answerCosts(trx, claims, request.params.id, version, request.body, service.now()),
      );
    },
  );
  complaintLists(app, service);
}
