import { complaintTimes } from "@soning/law";
import { type Selectable, sql } from "kysely";
import type { z } from "zod";
import { audit } from "../audit/append.ts";
import type { Claims, Trx } from "../database/database.ts";
import type { AccessItemTable, AccessRequestTable } from "../database/schema-letters.ts";
import { requirePast } from "../dispatch/notify.ts";
import { Problem, type ProblemPart } from "../http/problem.ts";
import { requireChanged } from "../http/versions.ts";
import { requirePerson } from "../persons/read.ts";
import type { decisionGiven, itemAnswer, requestGiven } from "./given.ts";

export type RequestRow = Selectable<AccessRequestTable>;
export type ItemRow = Selectable<AccessItemTable>;

/** A request as the reader may see it. Throws `not-found`. */
export async function requireRequest(trx: Trx, id: string): Promise<RequestRow> {
  const row = await trx.selectFrom("access_request").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) throw new Problem("not-found");
  return row;
}

/** The unit that the person's case lies with. Throws `wrong-state` where none has taken it. */
async function unitOfParty(trx: Trx, person: string): Promise<string> {
  const found = await sql<{ unit: string | null }>`select serving_unit(${person}::uuid) as unit`.execute(trx);
  const unit = found.rows[0]?.unit;
  if (unit === null || unit === undefined) throw new Problem("wrong-state", "no unit has the case yet: ask at a unit");
  return unit;
}

/** Somebody asks to see the documents of the case: staff write it down, the party asks in the own case. */
export async function askForAccess(
  trx: Trx,
  claims: Claims,
  person: string,
  given: z.infer<typeof requestGiven>,
  now: string,
): Promise<{ id: string; version: number }> {
  await requirePerson(trx, person);
  const own = claims.role === "convicted";
  const askedAt = own ? now : (given.askedAt ?? now);
  requirePast(askedAt, now, "askedAt");
  const unit = own ? await unitOfParty(trx, person) : (claims.unit ?? "");
  const row = await trx
    .insertInto("access_request")
    .values({
      person,
      matter_case: given.matterCase ?? null,
      unit,
      asked_at: askedAt,
      asked_by: claims.actor,
      form: own ? "electronic" : given.form,
      text: given.text,
    })
    .returning(["id", "version"])
    .executeTakeFirstOrThrow();
  await audit(trx, claims, {
    act: "access.ask",
    purpose: own ? "own-case" : "execution",
    person,
    details: { request: row.id },
  });
  return row;
}

/** The unit that has the request answers it. Throws `not-allowed`. */
function requireUnit(claims: Claims, { unit }: RequestRow): void {
  if (claims.unit !== unit) throw new Problem("not-allowed", `the request lies with ${unit}`);
}

/**
 * Puts the documents of the case into the request's index, each once; those registered since come on top. Gives the index.
 * Throws `not-found`, `not-allowed`, `wrong-state`, `changed-meanwhile`.
 */
export async function makeIndex(trx: Trx, claims: Claims, id: string, version: number): Promise<ItemRow[]> {
  const request = await requireRequest(trx, id);
  requireUnit(claims, request);
  if (request.state !== "open") throw new Problem("wrong-state", "the request is decided");
  const changed = await trx
    .updateTable("access_request")
    .set({ version: sql`version + 1` })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  requireChanged(changed.numUpdatedRows);
  let documents = trx
    .selectFrom("document")
    .select(["id", "title"])
    .where("person", "=", request.person)
    .where("extract_of", "is", null);
  if (request.matter_case !== null) documents = documents.where("matter_case", "=", request.matter_case);
  for (const document of await documents.orderBy("at").execute())
    await trx
      .insertInto("access_item")
      .values({ person: request.person, request: id, document: document.id, shown_title: document.title })
      .onConflict((conflict) => conflict.columns(["request", "document"]).doNothing())
      .execute();
  await audit(trx, claims, {
    act: "access.index",
    purpose: "execution",
    person: request.person,
    details: { request: id },
  });
  return trx.selectFrom("access_item").selectAll().where("request", "=", id).orderBy("id").execute();
}

async function requireExtract(
  trx: Trx,
  item: ItemRow,
  extract: string,
  path: string,
): Promise<ProblemPart | undefined> {
  const found = await trx
    .selectFrom("document")
    .select(["extract_of", "shield"])
    .where("id", "=", extract)
    .executeTakeFirst();
  if (found?.extract_of !== item.document)
    return { path, message: "must be a document registered as an extract of this one" };
  return found.shield === null ? undefined : { path, message: "the extract itself is shielded" };
}

/**
 * Decides a request, document by document: given, partly by an extract, or refused with paragraph and letter. What is given opens
 * to the party; what is refused is shielded. Throws `bad-request` with every item at fault, `wrong-state`, `changed-meanwhile`.
 */
export async function decideAccess(
  trx: Trx,
  claims: Claims,
  id: string,
  version: number,
  given: z.infer<typeof decisionGiven>,
  now: string,
): Promise<RequestRow> {
  const request = await requireRequest(trx, id);
  requireUnit(claims, request);
  if (request.state !== "open") throw new Problem("wrong-state", "the request is decided");
  if (given.toldAt !== undefined) requirePast(given.toldAt, now, "toldAt");
  const items = await trx.selectFrom("access_item").selectAll().where("request", "=", id).execute();
  const faults: ProblemPart[] = [];
  const byItem = new Map(given.items.map((answer, at) => [answer.item, { answer, at }]));
  for (const item of items)
    if (!byItem.has(item.id))
      faults.push({ path: "items", message: `"${item.shown_title}" (${item.id}) has no answer` });
  for (const [at, answer] of given.items.entries()) {
    const item = items.find((one) => one.id === answer.item);
    if (item === undefined) faults.push({ path: `items[${at}].item`, message: "is not in the index of this request" });
    else if (answer.answer === "partly") {
      const fault = await requireExtract(trx, item, answer.extract, `items[${at}].extract`);
      if (fault !== undefined) faults.push(fault);
    } else if (answer.answer === "given") {
      const document = await trx
        .selectFrom("document")
        .select("shield")
        .where("id", "=", item.document)
        .executeTakeFirst();
      if (document?.shield !== null)
        faults.push({ path: `items[${at}].answer`, message: "the document is shielded: lift the shield first" });
    }
  }
  const anyGiven = given.items.some(({ answer }) => answer !== "refused");
  if (anyGiven && given.commentUntil === null && given.noCommentBecause === undefined)
    faults.push({
      path: "commentUntil",
      message: "set a day to comment by, or say why there is no time to (fvl § 20 (5))",
    });
  if (given.commentUntil !== null && given.commentUntil <= now.slice(0, 10))
    faults.push({ path: "commentUntil", message: "must lie ahead" });
  if (faults.length > 0) throw new Problem("bad-request", undefined, { faults });
  const refuses = given.items.some(({ answer }) => answer !== "given");
  const times =
    given.toldAt === undefined || !refuses
      ? undefined
      : complaintTimes({ provision: "fvl § 21 (2)", madeOn: now.slice(0, 10), notifiedAt: given.toldAt });
  const changed = await trx
    .updateTable("access_request")
    .set({
      state: "decided",
      decided_at: now,
      decided_by: claims.actor,
      comment_until: given.commentUntil,
      told_at: given.toldAt ?? null,
      complaint_until: times?.may === true ? (times.until ?? null) : null,
      version: sql`version + 1`,
    })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  requireChanged(changed.numUpdatedRows);
  for (const answer of given.items) await writeAnswer(trx, claims, items, answer, now);
  await audit(trx, claims, {
    act: "access.decide",
    purpose: "execution",
    person: request.person,
    details: {
      request: id,
      given: given.items.filter(({ answer }) => answer === "given").length,
      refused: given.items.filter(({ answer }) => answer !== "given").length,
      ...(given.noCommentBecause === undefined ? {} : { noComment: true }),
    },
  });
  return requireRequest(trx, id);
}

async function writeAnswer(
  trx: Trx,
  claims: Claims,
  items: readonly ItemRow[],
  answer: z.infer<typeof itemAnswer>,
  now: string,
): Promise<void> {
  const item = items.find(({ id }) => id === answer.item);
  if (item === undefined) return;
  const shielded = answer.answer === "given" ? undefined : answer;
  await trx
    .updateTable("access_item")
    .set({
      answer: answer.answer,
      cite: shielded?.cite ?? null,
      ground: shielded?.ground ?? null,
      extract: answer.answer === "partly" ? answer.extract : null,
      by: claims.actor,
      at: now,
      version: sql`version + 1`,
    })
    .where("id", "=", item.id)
    .execute();
  const open = answer.answer === "given" ? item.document : answer.answer === "partly" ? answer.extract : undefined;
  if (open !== undefined)
    await trx
      .updateTable("document")
      .set({ open_to_party: true, version: sql`version + 1` })
      .where("id", "=", open)
      .where("open_to_party", "=", false)
      .execute();
  if (shielded === undefined) return;
  await trx
    .updateTable("document")
    .set({ shield: shielded.cite, shield_ground: shielded.ground, open_to_party: false, version: sql`version + 1` })
    .where("id", "=", item.document)
    .execute();
  await trx
    .insertInto("document_shield")
    .values({
      person: item.person,
      document: item.document,
      shield: shielded.cite,
      ground: shielded.ground,
      by: claims.actor,
    })
    .execute();
}
