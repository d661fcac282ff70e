import { IN_FORCE } from "@soning/law";
import { z } from "zod";
import { audit } from "../audit/append.ts";
import { assessPerson } from "../cases/assess.ts";
import { askedOn } from "../cases/question.ts";
import { withClaims } from "../database/database.ts";
import { additionProblems, changeProblems, readProblems } from "../http/answers.ts";
import { type App, claimsOf, type Service } from "../http/app.ts";
import { once } from "../http/idempotency.ts";
import { expectedVersion, setVersion } from "../http/versions.ts";
import { service as staff } from "../machines/machine.ts";
import { requireHandling, requireMatter } from "../matters/change-matter.ts";
import { purposeOf, readers } from "../persons/roles.ts";
import { judge, judgementsOf } from "./judge.ts";
import { judgementGiven, judgementShown } from "./shapes.ts";

const params = z.object({ id: z.uuid() });
const tags = ["decisions"];
const free = z.record(z.string(), z.unknown());
const runShown = z
  .object({
    run: z.uuid(),
    on: z.string(),
    lawHash: z.string(),
    factsHash: z.string(),
    assumed: z.array(z.string()),
    answer: free,
  })
  .meta({ id: "MatterAssessment" });

/** What a decision is prepared by: the answer in the matter, and what an official weighs. */
export function prepareRoutes(app: App, service: Service): void {
  const { db } = service;
  app.post(
    "/api/matters/:id/assess",
    {
      schema: {
        tags,
        summary: "Answers the matter on the facts of today, by the law in force; a decision rests on such a run",
        params,
        body: z.object({
          language: z.enum(["nb", "nn", "en"]).default("nb"),
          explain: z.boolean().default(false),
        }),
        response: { 201: runShown, ...additionProblems },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...staff);
      const { language, explain } = request.body;
      return once(db, claims, request, reply, 201, async (trx) => {
        const matter = await requireMatter(trx, request.params.id);
        requireHandling(claims, matter);
        const { runs, on, lawHash, factsHash, assumed } = await assessPerson(trx, claims, matter.person, {
          matters: [matter.matter],
          asked: askedOn(service.today()),
          law: IN_FORCE,
          language,
          explain,
          matterCase: matter.id,
        });
        const [run] = runs;
        return { run: run?.id ?? "", on, lawHash, factsHash, assumed, answer: run?.answer ?? {} };
      });
    },
  );
  app.post(
    "/api/matters/:id/judgements",
    {
      schema: {
        tags,
        summary: "What an official has weighed: the assessment, its considerations and the reason",
        params,
        body: judgementGiven,
        response: { 201: z.object({ id: z.uuid(), version: z.int() }), ...changeProblems },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...staff);
      const version = expectedVersion(request);
      const made = await once(db, claims, request, reply, 201, (trx) =>
        judge(trx, claims, { id: request.params.id, version, on: service.today(), judgement: request.body }),
      );
      setVersion(reply, made.version);
      return made;
    },
  );
  app.get(
    "/api/matters/:id/judgements",
    {
      schema: {
        tags,
        summary: "What was weighed in a matter, oldest first",
        params,
        response: { 200: z.object({ items: z.array(judgementShown) }), ...readProblems },
      },
    },
    async (request) => {
      const claims = claimsOf(request, ...readers);
      return withClaims(db, claims, async (trx) => {
        const { person, id } = await requireMatter(trx, request.params.id);
        const items = await judgementsOf(trx, id);
        await audit(trx, claims, {
          act: "judgement.list",
          purpose: purposeOf(claims.role),
          person,
          details: { matterCase: id },
        });
        return { items };
      });
    },
  );
}
