import { z } from "zod";
import { audit } from "../audit/append.ts";
import { type Trx, withClaims } from "../database/database.ts";
import { additionProblems, changeProblems, readProblems } from "../http/answers.ts";
import { type App, claimsOf, type Service } from "../http/app.ts";
import { once } from "../http/idempotency.ts";
import { expectedVersion, setVersion } from "../http/versions.ts";
import { service as staff } from "../machines/machine.ts";
import { requirePerson } from "../persons/read.ts";
import { purposeOf, readersAndOwn } from "../persons/roles.ts";
import { askForAccess, decideAccess, type ItemRow, makeIndex, type RequestRow, requireRequest } from "./decide.ts";
import { decisionGiven, requestGiven } from "./given.ts";

const params = z.object({ id: z.uuid() });

const item = z.object({
  id: z.uuid(),
  title: z.string(),
  answer: z.enum(["given", "partly", "refused"]).nullable(),
  /** provision with paragraph and letter */
  cite: z.string().nullable(),
  ground: z.string().nullable(),
  /** what the reader may open: the document, or its extract */
  document: z.uuid().nullable(),
});
const shown = z
  .object({
    id: z.uuid(),
    person: z.uuid(),
    matterCase: z.uuid().nullable(),
    unit: z.string(),
    askedAt: z.string(),
    form: z.enum(["written", "oral", "electronic"]),
    text: z.string(),
    state: z.enum(["open", "decided"]),
    decidedAt: z.string().nullable(),
    commentUntil: z.string().nullable(),
    toldAt: z.string().nullable(),
    complaintUntil: z.string().nullable(),
    version: z.int(),
    items: z.array(item),
  })
  .meta({ id: "AccessRequest" });

/** The party's index tells the provision of a refusal, not why in so many words: the ground may itself tell what is shielded. */
const itemShown = (row: ItemRow, forParty: boolean): z.infer<typeof item> => ({
  id: row.id,
  title: row.shown_title,
  answer: row.answer,
  cite: row.cite,
  ground: forParty ? null : row.ground,
  document: forParty ? (row.answer === "given" ? row.document : row.extract) : row.document,
});

const requestShown = (row: RequestRow, items: readonly ItemRow[], forParty: boolean): z.infer<typeof shown> => ({
  id: row.id,
  person: row.person,
  matterCase: row.matter_case,
  unit: row.unit,
  askedAt: row.asked_at,
  form: row.form,
  text: row.text,
  state: row.state,
  decidedAt: row.decided_at,
  commentUntil: row.comment_until,
  toldAt: row.told_at,
  complaintUntil: row.complaint_until,
  version: row.version,
  items: items.map((one) => itemShown(one, forParty)),
});

const itemsOf = (trx: Trx, request: string): Promise<ItemRow[]> =>
  trx.selectFrom("access_item").selectAll().where("request", "=", request).orderBy("id").execute();

/** Access to the documents of the case: a matter of its own, with its index, its shields and its own complaint. */
export function accessRoutes(app: App, service: Service): void {
  const { db } = service;
  app.post(
    "/api/persons/:id/access-requests",
    {
      schema: {
        tags: ["access"],
        summary: "Asks to see the documents of the case",
        params,
        body: requestGiven,
        response: { 201: z.object({ id: z.uuid(), version: z.int() }), ...additionProblems },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...staff, "convicted");
      const made = await once(db, claims, request, reply, 201, (trx) =>
        askForAccess(trx, claims, request.params.id, request.body, service.now()),
      );
      setVersion(reply, made.version);
      return made;
    },
  );
  app.get(
    "/api/persons/:id/access-requests",
    {
      schema: {
        tags: ["access"],
        summary: "A person's requests to see documents, newest first",
        params,
        response: { 200: z.object({ items: z.array(shown) }), ...readProblems },
      },
    },
    async (request) => {
      const claims = claimsOf(request, ...readersAndOwn);
      return withClaims(db, claims, async (trx) => {
        await requirePerson(trx, request.params.id);
        const rows = await trx
          .selectFrom("access_request")
          .selectAll()
          .where("person", "=", request.params.id)
          .orderBy("asked_at", "desc")
          .orderBy("id")
          .execute();
        const items = await trx
          .selectFrom("access_item")
          .selectAll()
          .where("person", "=", request.params.id)
          .orderBy("id")
          .execute();
        await audit(trx, claims, { act: "access.list", purpose: purposeOf(claims.role), person: request.params.id });
        return {
          items: rows.map((row) =>
            requestShown(
              row,
              items.filter((one) => one.request === row.id),
              claims.role === "convicted",
            ),
          ),
        };
      });
    },
  );
  app.get(
    "/api/access-requests/:id",
    {
      schema: {
        tags: ["access"],
        summary: "A request with its index; the party opens what was given",
        params,
        response: { 200: shown, ...readProblems },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...readersAndOwn);
      return withClaims(db, claims, async (trx) => {
        const row = await requireRequest(trx, request.params.id);
        const items = await itemsOf(trx, row.id);
        await audit(trx, claims, {
          act: "access.read",
          purpose: purposeOf(claims.role),
          person: row.person,
          details: { request: row.id },
        });
        setVersion(reply, row.version);
        return requestShown(row, items, claims.role === "convicted");
      });
    },
  );
  app.post(
    "/api/access-requests/:id/index",
    {
      schema: {
        tags: ["access"],
        summary: "Lists the documents of the case in the request, with If-Match",
        params,
        response: { 200: shown, ...changeProblems },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...staff);
      const version = expectedVersion(request);
      const made = await once(db, claims, request, reply, 200, async (trx) => {
        const items = await makeIndex(trx, claims, request.params.id, version);
        return requestShown(await requireRequest(trx, request.params.id), items, false);
      });
      setVersion(reply, made.version);
      return made;
    },
  );
  app.post(
    "/api/access-requests/:id/decide",
    {
      schema: {
        tags: ["access"],
        summary: "Gives, gives partly by an extract, or refuses each document, with paragraph and letter",
        params,
        body: decisionGiven,
        response: { 200: shown, ...changeProblems },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...staff);
      const version = expectedVersion(request);
      const made = await once(db, claims, request, reply, 200, async (trx) => {
        const row = await decideAccess(trx, claims, request.params.id, version, request.body, service.now());
        return requestShown(row, await itemsOf(trx, row.id), false);
      });
      setVersion(reply, made.version);
      return made;
    },
  );
}
