import { sql } from "kysely";
import { z } from "zod";
import { audit } from "../audit/append.ts";
import { storableText } from "../cases/json-depth.ts";
import { askedOn } from "../cases/question.ts";
import type { Claims, Trx } from "../database/database.ts";
import { page, type pageQuery, readCursor } from "../http/paging.ts";
import { Problem } from "../http/problem.ts";
import { requireChanged } from "../http/versions.ts";
import { requirePerson } from "../persons/read.ts";
import { purposeOf } from "../persons/roles.ts";

const shield = {
  /** who or what is protected, with the provision; absent: the party gets it when access is asked for */
  shield: storableText(200).optional(),
  shieldGround: storableText(500).optional(),
  matterCase: z.uuid().optional(),
  text: storableText(10_000),
};
const channel = z.enum(["meeting", "telephone", "video", "letter", "digital", "other"]);

/** An internal note, or a line of the contact log: when, how, with whom. */
export const givenNote = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("note"), ...shield }),
  z.object({
    kind: z.literal("contact"),
    ...shield,
    /** a day, or a minute of Norwegian time */
    at: z.string().min(10).max(16),
    channel,
    with: storableText(200),
  }),
]);

export const noteRow = z
  .object({
    id: z.uuid(),
    kind: z.enum(["note", "contact"]),
    matterCase: z.uuid().nullable(),
    text: z.string(),
    contact: z.object({ at: z.string(), channel, with: z.string() }).nullable(),
    /** the party may read it when access is asked for: whoever writes is told */
    openToAccess: z.boolean(),
    shield: z.string().nullable(),
    shieldGround: z.string().nullable(),
    by: z.string(),
    at: z.iso.datetime(),
    /** the note that this one puts right */
    corrects: z.uuid().nullable(),
    inError: z.object({ at: z.iso.datetime(), by: z.string(), reason: z.string() }).nullable(),
    version: z.int(),
  })
  .meta({ id: "Note" });
type NoteRow = z.infer<typeof noteRow>;

const wrong = (path: string, message: string): Problem =>
  new Problem("bad-request", undefined, { faults: [{ path, message }] });

/** Writes a note. Throws `not-found`, `bad-request` for a contact in the future, half a shield, a matter of somebody else. */
export async function writeNote(
  trx: Trx,
  claims: Claims,
  person: string,
  given: z.infer<typeof givenNote>,
  now: string,
  corrects?: string,
): Promise<{ id: string }> {
  await requirePerson(trx, person);
  if ((given.shield === undefined) !== (given.shieldGround === undefined))
    throw wrong("shieldGround", "a shield has its ground, and a ground its shield");
  if (given.kind === "contact") {
    askedOn(given.at, "at");
    if (given.at > now.slice(0, given.at.length)) throw wrong("at", `must not be after ${now}`);
  }
  if (given.matterCase !== undefined) {
    const matter = await trx
      .selectFrom("matter_case")
      .select("id")
      .where("id", "=", given.matterCase)
      .where("person", "=", person)
      .executeTakeFirst();
    if (matter === undefined) throw wrong("matterCase", "must be a matter of this person");
  }
  const made = await trx
    .insertInto("note")
    .values({
      person,
      matter_case: given.matterCase ?? null,
      kind: given.kind,
      text: given.text,
      by: claims.actor,
      happened_at: given.kind === "contact" ? given.at : null,
      channel: given.kind === "contact" ? given.channel : null,
      with_whom: given.kind === "contact" ? given.with : null,
      shield: given.shield ?? null,
      shield_ground: given.shieldGround ?? null,
      in_error_at: null,
      in_error_by: null,
      in_error_reason: null,
      corrects: corrects ?? null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await audit(trx, claims, {
    act: "note.write",
    purpose: "execution",
    person,
    details: { note: made.id, kind: given.kind, shielded: given.shield !== undefined },
  });
  return made;
}

/** A cursor holds milliseconds: what lies within one is told apart by id. */
const moment = sql<Date>`date_trunc('milliseconds', at)`;

/** The notes of a person, newest first, those registered in error among them. Throws `not-found`. */
export async function listNotes(
  trx: Trx,
  claims: Claims,
  person: string,
  { cursor, limit }: z.infer<typeof pageQuery>,
): Promise<{ items: NoteRow[]; next?: string }> {
  await requirePerson(trx, person);
  let query = trx.selectFrom("note").selectAll().where("person", "=", person);
  if (cursor !== undefined) {
    const [at, id] = readCursor(cursor, 2);
    if (typeof at !== "string" || !z.iso.datetime().safeParse(at).success || !z.uuid().safeParse(id).success)
      throw new Problem("bad-request", "the cursor is not one of ours");
    query = query.where(sql<boolean>`(${moment}, id) < (${at}::timestamptz, ${id}::uuid)`);
  }
  const rows = await query
    .orderBy(moment, "desc")
    .orderBy("id", "desc")
    .limit(limit + 1)
    .execute();
  const { items, next } = page(rows, limit, (row) => [row.at.toISOString(), row.id]);
  await audit(trx, claims, {
    act: "note.list",
    purpose: purposeOf(claims.role),
    person,
    details: { count: items.length },
  });
  return {
    items: items.map((row) => ({
      id: row.id,
      kind: row.kind,
      matterCase: row.matter_case,
      text: row.text,
      contact:
        row.happened_at === null || row.channel === null || row.with_whom === null
          ? null
          : { at: row.happened_at, channel: row.channel, with: row.with_whom },
      openToAccess: row.shield === null,
      shield: row.shield,
      shieldGround: row.shield_ground,
      by: row.by,
      at: row.at.toISOString(),
      corrects: row.corrects,
      inError:
        row.in_error_at === null || row.in_error_by === null || row.in_error_reason === null
          ? null
          : { at: row.in_error_at.toISOString(), by: row.in_error_by, reason: row.in_error_reason },
      version: row.version,
    })),
    ...(next === undefined ? {} : { next }),
  };
}

/** A note, and the version of it that somebody saw. */
interface Seen {
  readonly id: string;
  readonly version: number;
}

/**
 * Says of a note that it was registered in error: it stays, with the reason. Throws `not-found`, `changed-meanwhile`,
 * `wrong-state` the second time, `not-allowed` for somebody else's.
 */
export async function registerInError(trx: Trx, claims: Claims, { id, version }: Seen, reason: string): Promise<void> {
  const note = await trx
    .selectFrom("note")
    .select(["person", "by", "in_error_at", "version"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (note === undefined) throw new Problem("not-found");
  if (note.by !== claims.actor && claims.role !== "leader")
    throw new Problem("not-allowed", "whoever wrote it, or a leader");
  if (note.version !== version) requireChanged(0);
  if (note.in_error_at !== null) throw new Problem("wrong-state", "registered in error already");
  const { numUpdatedRows } = await trx
    .updateTable("note")
    .set({
      in_error_at: new Date(),
      in_error_by: claims.actor,
      in_error_reason: reason,
      version: sql`version + 1`,
    })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  requireChanged(numUpdatedRows);
  await audit(trx, claims, { act: "note.in-error", purpose: "execution", person: note.person, details: { note: id } });
}

export const noteCorrection = z.object({ reason: storableText(500), note: givenNote });

/**
 * Puts a note right: the former one stays as registered in error, for the reason, and another says what was right and which
 * one it corrects. Throws as `registerInError` and `writeNote`, and `bad-request` for another kind of note.
 */
export async function correctNote(
  trx: Trx,
  claims: Claims,
  seen: Seen,
  { reason, note }: z.infer<typeof noteCorrection>,
  now: string,
): Promise<{ id: string }> {
  const former = await trx.selectFrom("note").select(["person", "kind"]).where("id", "=", seen.id).executeTakeFirst();
  if (former === undefined) throw new Problem("not-found");
  await registerInError(trx, claims, seen, reason);
  if (note.kind !== former.kind) throw wrong("note.kind", `must stay ${former.kind}`);
  return writeNote(trx, claims, former.person, note, now, seen.id);
}
