import { sql } from "kysely";
import { z } from "zod";
import { audit } from "../audit/append.ts";
import { type Claims, type Db, withClaims } from "../database/database.ts";
import { page, pageQuery, readCursor } from "../http/paging.ts";
import { Problem } from "../http/problem.ts";
import { purposeOf } from "./roles.ts";

export const personRow = z
  .object({
    id: z.uuid(),
    name: z.string(),
    birthDate: z.iso.date().nullable(),
    protection: z.enum(["none", "confidential", "strictly-confidential"]),
  })
  .meta({ id: "PersonRow" });

/** What can be searched for: text that the database can hold. */
const searched = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .refine((text) => !text.includes("\u0000") && text.isWellFormed(), "must be text");

export const personQuery = pageQuery.extend({ search: searched.optional() });

interface PersonPage {
  readonly items: z.infer<typeof personRow>[];
  readonly next?: string;
}

const byName = (search: string) =>
  sql<boolean>`strpos(' ' || lower(name), ' ' || lower(${search.normalize("NFC")} collate "nb-NO-x-icu")) > 0`;

/** What may be the number of a case, or a part of one. */
const inCase = /\d/;

/** By the beginning of the court's or the main case's number, or by our own as a letter shows it: the year and the beginning of the matter's id. */
function byCase(search: string) {
  const own = /^\d{4}\/([\da-f]{1,8})$/i.exec(search)?.[1]?.toLowerCase();
  return sql`person.id in (select persons_of_case(${search}, ${own ?? null}))`;
}

/**
 * Persons by the beginning of any part of the name, by the whole national identity number or by the number of a case, in Norwegian order of name.
 * Whom the reader may not see is not found, as if unknown here. The audit does not repeat what was searched for.
 */
export async function searchPersons(
  db: Db,
  claims: Claims,
  { search, cursor, limit }: z.infer<typeof personQuery>,
): Promise<PersonPage> {
  const byNumber = search !== undefined && /^\d{11}$/.test(search);
  return withClaims(db, claims, async (trx) => {
    let query = trx.selectFrom("person").select(["id", "name", "birth_date", "protection"]);
    if (byNumber) query = query.where("national_id", "=", search);
    else if (search !== undefined)
      query = query.where(
        inCase.test(search) ? sql<boolean>`(${byName(search)} or ${byCase(search)})` : byName(search),
      );
    if (cursor !== undefined) {
      const [name, id] = readCursor(cursor, 2);
      if (typeof name !== "string" || !z.uuid().safeParse(id).success)
        throw new Problem("bad-request", "the cursor is not one of ours");
      query = query.where(sql<boolean>`(name, id) > (${name}, ${id}::uuid)`);
    }
    const rows = await query
      .orderBy("name")
      .orderBy("id")
      .limit(limit + 1)
      .execute();
    const { items, next } = page(rows, limit, (row) => [row.name, row.id]);
    await audit(trx, claims, {
      act: "person.search",
      purpose: purposeOf(claims.role),
      shown: items.map(({ id }) => id),
      details: {
        by: search === undefined ? "all" : byNumber ? "number" : inCase.test(search) ? "case" : "name",
        count: items.length,
      },
    });
    return {
      items: items.map(({ birth_date: birthDate, ...row }) => ({ ...row, birthDate })),
      ...(next === undefined ? {} : { next }),
    };
  });
}
