import multipart from "@fastify/multipart";
import { sql } from "kysely";
import { z } from "zod";
import { audit } from "../audit/append.ts";
import { storableText } from "../cases/json-depth.ts";
import { type Trx, withClaims } from "../database/database.ts";
import { additionProblems, changeProblems, readProblems } from "../http/answers.ts";
import { type App, claimsOf, type Service } from "../http/app.ts";
import { once } from "../http/idempotency.ts";
import { page, pageOf, pageQuery, readCursor } from "../http/paging.ts";
import { Problem, problemSchema } from "../http/problem.ts";
import { expectedVersion, requireChanged, setVersion } from "../http/versions.ts";
import { requirePerson } from "../persons/read.ts";
import { purposeOf, readersAndOwn, writers } from "../persons/roles.ts";
import { documentShown, register, requireDocument, showDocument } from "./journal.ts";
import { documentStore } from "./store.ts";
import { receiveUpload } from "./upload.ts";

const params = z.object({ id: z.uuid() });
const shielding = z.object({ provision: storableText(200).nullable(), ground: storableText(1000) });

/** Documents: taken in, listed as a journal, shielded, and handed out after their hash was checked. */
export async function documentRoutes(app: App, { db, config }: Service): Promise<void> {
  const store = documentStore(config);
  app.addHook("onReady", async () => void (await store.sweep()));
  await app.register(multipart, {
    limits: { fileSize: config.largestDocument + 1, files: 2, fields: 12, fieldSize: 4096, parts: 14 },
  });

  app.post(
    "/api/persons/:id/documents",
    {
      schema: {
        tags: ["documents"],
        summary:
          "Takes a document in: multipart/form-data with one file and title, direction, correspondent, dated, matterCase, shield, shieldGround",
        consumes: ["multipart/form-data"],
        params,
        response: {
          201: documentShown,
          ...additionProblems,
          413: problemSchema,
          415: problemSchema,
          507: problemSchema,
        },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...writers, "convicted");
      await withClaims(db, claims, (trx) => requirePerson(trx, request.params.id));
      const { stored, fileName, fields } = await receiveUpload(request, store);
      const own = claims.role === "convicted";
      const { title, dated, matterCase, extractOf, shield, shieldGround } = fields;
      // the form itself is read but once: what it held stands for it, the file by its content
      const said = { ...fields, fileName, hash: stored.hash, type: stored.type };
      const work = async (trx: Trx) => {
        const made = await register(trx, claims, stored, {
          person: request.params.id,
          title,
          dated,
          matterCase,
          fileName,
          direction: own ? "incoming" : fields.direction,
          correspondent: own ? (await requirePerson(trx, request.params.id)).name : fields.correspondent,
          ...(own ? { openToParty: true } : { extractOf }),
          shield:
            !own && shield !== undefined && shieldGround !== undefined
              ? { provision: shield, ground: shieldGround }
              : undefined,
        });
        await audit(trx, claims, {
          act: "document.take-in",
          purpose: purposeOf(claims.role),
          person: request.params.id,
          details: { document: made.id, type: stored.type },
        });
        return showDocument(made);
      };
      const shown = await once(db, claims, request, reply, 201, work, { said });
      setVersion(reply, shown.version);
      return shown;
    },
  );

  app.get(
    "/api/persons/:id/documents",
    {
      schema: {
        tags: ["documents"],
        summary: "The journal of a person, newest first; the party sees what was sent or given",
        params,
        querystring: pageQuery,
        response: { 200: pageOf(documentShown), ...readProblems },
      },
    },
    async (request) => {
      const claims = claimsOf(request, ...readersAndOwn);
      const { cursor, limit } = request.query;
      return withClaims(db, claims, async (trx) => {
        await requirePerson(trx, request.params.id);
        let query = trx.selectFrom("document").selectAll().where("person", "=", request.params.id);
        if (cursor !== undefined) {
          const [at, id] = readCursor(cursor, 2);
          if (typeof at !== "string" || Number.isNaN(Date.parse(at)) || !z.uuid().safeParse(id).success)
            throw new Problem("bad-request", "the cursor is not one of ours");
          query = query.where(sql<boolean>`(date_trunc('milliseconds', at), id) < (${at}::timestamptz, ${id}::uuid)`);
        }
        const rows = await query
          .orderBy(sql`date_trunc('milliseconds', at)`, "desc")
          .orderBy("id", "desc")
          .limit(limit + 1)
          .execute();
        const { items, next } = page(rows, limit, (row) => [row.at.toISOString(), row.id]);
        await audit(trx, claims, { act: "document.list", purpose: purposeOf(claims.role), person: request.params.id });
        return { items: items.map(showDocument), ...(next === undefined ? {} : { next }) };
      });
    },
  );

  app.get(
    "/api/documents/:id",
    {
      schema: {
        tags: ["documents"],
        summary: "What the journal says of a document",
        params,
        response: { 200: documentShown, ...readProblems },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...readersAndOwn);
      return withClaims(db, claims, async (trx) => {
        const row = await requireDocument(trx, request.params.id);
        await audit(trx, claims, {
          act: "document.read",
          purpose: purposeOf(claims.role),
          ...(row.person === null ? {} : { person: row.person }),
          details: { document: row.id },
        });
        setVersion(reply, row.version);
        return showDocument(row);
      });
    },
  );

  app.get(
    "/api/documents/:id/content",
    {
      schema: {
        tags: ["documents"],
        summary: "The document itself, its hash checked",
        params,
        response: { ...readProblems, 500: problemSchema },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...readersAndOwn);
      const row = await withClaims(db, claims, async (trx) => {
        const found = await requireDocument(trx, request.params.id);
        await audit(trx, claims, {
          act: "document.download",
          purpose: purposeOf(claims.role),
          ...(found.person === null ? {} : { person: found.person }),
          details: { document: found.id },
        });
        return found;
      });
      const name = encodeURIComponent(row.file_name ?? row.title);
      return reply
        .type(row.media_type === "text/plain" ? "text/plain; charset=utf-8" : row.media_type)
        .header("content-disposition", `attachment; filename*=UTF-8''${name}`)
        .header("content-security-policy", "sandbox; default-src 'none'")
        .header("cache-control", "no-store")
        .header("content-length", Number(row.bytes))
        .send((await store.read(row.hash)) as never);
    },
  );

  app.post(
    "/api/documents/:id/shield",
    {
      schema: {
        tags: ["documents"],
        summary:
          "Shields a document from the party, by a provision with its ground, or lifts the shield (provision null)",
        params,
        body: shielding,
        response: { 200: documentShown, ...changeProblems },
      },
    },
    async (request, reply) => {
      const claims = claimsOf(request, ...writers);
      const version = expectedVersion(request);
      const { provision, ground } = request.body;
      const shown = await once(db, claims, request, reply, 200, async (trx) => {
        const row = await requireDocument(trx, request.params.id);
        const changed = await trx
          .updateTable("document")
          .set({
            shield: provision,
            shield_ground: provision === null ? null : ground,
            ...(provision === null ? {} : { open_to_party: false }),
            version: sql`version + 1`,
          })
          .where("id", "=", row.id)
          .where("version", "=", version)
          .returningAll()
          .execute();
        requireChanged(changed.length);
        await trx
          .insertInto("document_shield")
          .values({ person: row.person, document: row.id, shield: provision, ground, by: claims.actor })
          .execute();
        await audit(trx, claims, {
          act: "document.shield",
          purpose: "execution",
          ...(row.person === null ? {} : { person: row.person }),
          details: { document: row.id, provision },
        });
        return showDocument(await requireDocument(trx, row.id));
      });
      setVersion(reply, shown.version);
      return shown;
    },
  );
}
