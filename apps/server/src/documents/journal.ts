import type { Selectable } from "kysely";
import { z } from "zod";
import type { Claims, Trx } from "../database/database.ts";
import type { DocumentTable } from "../database/schema.ts";
import { Problem } from "../http/problem.ts";
import type { Stored } from "./store.ts";

/** A document as the journal has it (arkivforskrifta § 15). */
export const documentShown = z
  .object({
    id: z.uuid(),
    person: z.uuid().nullable(),
    /** unit, year and running number; absent for what no unit registered */
    journal: z.string().nullable(),
    title: z.string(),
    direction: z.enum(["incoming", "outgoing", "internal"]),
    correspondent: z.string().nullable(),
    dated: z.string().nullable(),
    matterCase: z.uuid().nullable(),
    extractOf: z.uuid().nullable(),
    mediaType: z.string(),
    bytes: z.number(),
    hash: z.string(),
    shield: z.string().nullable(),
    shieldGround: z.string().nullable(),
    openToParty: z.boolean(),
    registeredAt: z.iso.datetime(),
    version: z.int(),
  })
  .meta({ id: "Document" });

export type DocumentRow = Selectable<DocumentTable>;

export const showDocument = (row: DocumentRow): z.infer<typeof documentShown> => ({
  id: row.id,
  person: row.person,
  journal: row.journal_number === null ? null : `${row.unit} ${row.journal_year}/${row.journal_number}`,
  title: row.title,
  direction: row.direction,
  correspondent: row.correspondent,
  dated: row.dated,
  matterCase: row.matter_case,
  extractOf: row.extract_of,
  mediaType: row.media_type,
  bytes: Number(row.bytes),
  hash: row.hash,
  shield: row.shield,
  shieldGround: row.shield_ground,
  openToParty: row.open_to_party,
  registeredAt: row.at.toISOString(),
  version: row.version,
});

/** What is registered of a document beside its file. */
export interface Registration {
  readonly person: string;
  readonly title: string;
  readonly direction: "incoming" | "outgoing" | "internal";
  readonly correspondent?: string | undefined;
  readonly dated?: string | undefined;
  readonly matterCase?: string | undefined;
  readonly extractOf?: string | undefined;
  readonly fileName?: string | undefined;
  /** provision and why, for what the party may not see */
  readonly shield?: { readonly provision: string; readonly ground: string } | undefined;
  readonly openToParty?: boolean;
}

/** A document's row, as the reader may see it. Throws `not-found`. */
export async function requireDocument(trx: Trx, id: string): Promise<DocumentRow> {
  const row = await trx.selectFrom("document").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) throw new Problem("not-found");
  return row;
}

/** Writes a stored file into the journal. The running number comes from the database. */
export async function register(trx: Trx, claims: Claims, stored: Stored, what: Registration): Promise<DocumentRow> {
  const row = await trx
    .insertInto("document")
    .values({
      person: what.person,
      hash: stored.hash,
      media_type: stored.type,
      bytes: stored.bytes,
      title: what.title,
      direction: what.direction,
      correspondent: what.correspondent ?? null,
      dated: what.dated ?? null,
      matter_case: what.matterCase ?? null,
      extract_of: what.extractOf ?? null,
      file_name: what.fileName ?? null,
      registered_by: claims.actor,
      unit: claims.unit ?? null,
      shield: what.shield?.provision ?? null,
      shield_ground: what.shield?.ground ?? null,
      open_to_party: what.openToParty ?? false,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  if (what.shield !== undefined)
    await trx
      .insertInto("document_shield")
      .values({
        person: what.person,
        document: row.id,
        shield: what.shield.provision,
        ground: what.shield.ground,
        by: claims.actor,
      })
      .execute();
  return row;
}
