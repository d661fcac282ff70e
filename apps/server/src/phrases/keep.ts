import { law } from "@soning/law";
import { z } from "zod";
import { audit } from "../audit/append.ts";
import { boundedJson, storableText } from "../cases/json-depth.ts";
import type { Claims, Trx } from "../database/database.ts";
import { Problem } from "../http/problem.ts";
import { requireChanged } from "../http/versions.ts";

/** A text that the unit keeps to use again, such as in reasons. `matter` absent: for any. */
export const givenPhrase = z.object({
  name: storableText(100),
  language: z.enum(["nb", "nn", "en"]),
  matter: z.string().max(100).optional(),
  text: storableText(10_000),
});
export const phraseRow = givenPhrase
  .extend({ id: z.uuid(), matter: z.string().nullable(), by: z.string(), version: z.int() })
  .meta({ id: "Phrase" });

const largestQuery = 4000;
/** Filters and order of a list, under a name of one's own. The server keeps the query as it is given. */
export const givenView = z.object({
  page: z.enum(["caseload", "tasks", "complaints", "messages"]),
  name: storableText(100),
  query: z
    .record(z.string().max(100), boundedJson)
    .refine(
      (query) => JSON.stringify(query).length <= largestQuery,
      `must not be longer than ${largestQuery} characters`,
    ),
});
export const viewRow = givenView.extend({ id: z.uuid(), version: z.int() }).meta({ id: "SavedView" });

type Kept = "phrase" | "saved_view";
const acts = { phrase: "phrase", saved_view: "view" } as const;

function requireMatter(matter: string | undefined): void {
  if (matter !== undefined && !law.matters.some(({ id }) => id === matter))
    throw new Problem("bad-request", undefined, {
      faults: [{ path: "matter", message: `unknown matter; known are ${law.matters.map(({ id }) => id).join(", ")}` }],
    });
}

const phraseColumns = ({ name, language, matter, text }: z.infer<typeof givenPhrase>) => ({
  name,
  language,
  matter: matter ?? null,
  text,
});

/** Keeps a phrase of the unit. Throws `bad-request`, `already-exists` for a name that it has in this language. */
export async function addPhrase(trx: Trx, claims: Claims, given: z.infer<typeof givenPhrase>): Promise<{ id: string }> {
  requireMatter(given.matter);
  const made = await trx
    .insertInto("phrase")
    .values({ unit: claims.unit ?? "", by: claims.actor, ...phraseColumns(given) })
    .returning("id")
    .executeTakeFirstOrThrow();
  await audit(trx, claims, { act: "phrase.add", purpose: "administration", details: { phrase: made.id } });
  return made;
}

/** Phrases of the reader's unit, by name; for a matter those that belong to any too. */
export async function listPhrases(
  trx: Trx,
  { language, matter }: { readonly language?: "nb" | "nn" | "en" | undefined; readonly matter?: string | undefined },
): Promise<z.infer<typeof phraseRow>[]> {
  let query = trx.selectFrom("phrase").select(["id", "name", "language", "matter", "text", "by", "version"]);
  if (language !== undefined) query = query.where("language", "=", language);
  if (matter !== undefined)
    query = query.where(({ or, eb }) => or([eb("matter", "is", null), eb("matter", "=", matter)]));
  return query.orderBy("name").orderBy("language").execute();
}

/** Writes a phrase of an expected version anew. Throws `changed-meanwhile`, also where there is none. */
export async function changePhrase(
  trx: Trx,
  claims: Claims,
  { id, version }: { readonly id: string; readonly version: number },
  given: z.infer<typeof givenPhrase>,
): Promise<{ version: number }> {
  requireMatter(given.matter);
  const changed = await trx
    .updateTable("phrase")
    .set((eb) => ({ ...phraseColumns(given), by: claims.actor, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  requireChanged(changed.numUpdatedRows);
  await audit(trx, claims, { act: "phrase.change", purpose: "administration", details: { phrase: id } });
  return { version: version + 1 };
}

/** Keeps a view of one's own. Throws `already-exists` for a name that one has on the page. */
export async function addView(trx: Trx, claims: Claims, { page, name, query }: z.infer<typeof givenView>) {
  const made = await trx
    .insertInto("saved_view")
    .values({ staff: claims.staff ?? "", page, name, query: JSON.stringify(query) })
    .returning("id")
    .executeTakeFirstOrThrow();
  await audit(trx, claims, { act: "view.add", purpose: "administration", details: { view: made.id } });
  return made;
}

/** One's own views, by page and name. */
export async function listViews(trx: Trx): Promise<z.infer<typeof viewRow>[]> {
  return trx
    .selectFrom("saved_view")
    .select(["id", "page", "name", "query", "version"])
    .orderBy("page")
    .orderBy("name")
    .execute();
}

/** Writes a view of an expected version anew. Throws `changed-meanwhile`, also where there is none. */
export async function changeView(
  trx: Trx,
  claims: Claims,
  { id, version }: { readonly id: string; readonly version: number },
  { page, name, query }: z.infer<typeof givenView>,
): Promise<{ version: number }> {
  const changed = await trx
    .updateTable("saved_view")
    .set((eb) => ({ page, name, query: JSON.stringify(query), version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  requireChanged(changed.numUpdatedRows);
  await audit(trx, claims, { act: "view.change", purpose: "administration", details: { view: id } });
  return { version: version + 1 };
}

/** Takes a phrase or a view away. Throws `changed-meanwhile`, also where there is none. */
export async function drop(trx: Trx, claims: Claims, table: Kept, id: string, version: number): Promise<void> {
  const gone = await trx.deleteFrom(table).where("id", "=", id).where("version", "=", version).executeTakeFirst();
  requireChanged(gone.numDeletedRows);
  await audit(trx, claims, { act: `${acts[table]}.drop`, purpose: "administration", details: { [acts[table]]: id } });
}
