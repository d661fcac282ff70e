import { sql } from "kysely";
import { z } from "zod";
import { audit } from "../audit/append.ts";
import type { Claims, Trx } from "../database/database.ts";
import { page, readCursor } from "../http/paging.ts";
import { Problem } from "../http/problem.ts";
import { requirePerson } from "../persons/read.ts";
import { purposeOf } from "../persons/roles.ts";
import { type matterQuery, showMatter } from "./shapes.ts";

/** The matters of a person, newest first. Throws `not-found`. */
export async function mattersOfPerson(trx: Trx, claims: Claims, person: string) {
  await requirePerson(trx, person);
  const rows = await trx
    .selectFrom("matter_case")
    .selectAll()
    .where("person", "=", person)
    .orderBy("opened_at", "desc")
    .orderBy("id")
    .execute();
  await audit(trx, claims, { act: "matter.list", purpose: purposeOf(claims.role), person });
  return { items: rows.map((row) => showMatter(row, claims.role)) };
}

/** The matters that the own unit handles or was asked about, oldest first. */
export async function mattersOfUnit(
  trx: Trx,
  claims: Claims,
  { state, assignee, cursor, limit }: z.infer<typeof matterQuery>,
) {
  const { unit } = claims;
  if (unit === undefined) throw new Problem("not-allowed", "without a posting there is no unit");
  const moment = sql<string>`to_char(opened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
  let query = trx
    .selectFrom("matter_case")
    .selectAll()
    .select(moment.as("moment"))
    .where((where) =>
      where.or([where("unit", "=", unit), where.and([where("asked_unit", "=", unit), where("state", "=", "asked")])]),
    );
  if (state !== undefined) query = query.where("state", "=", state);
  if (assignee !== undefined) query = query.where("assignee", "=", assignee);
  if (cursor !== undefined) {
    const [at, id] = readCursor(cursor, 2);
    if (!z.iso.datetime().safeParse(at).success || !z.uuid().safeParse(id).success)
      throw new Problem("bad-request", "the cursor is not one of ours");
    query = query.where(sql<boolean>`(opened_at, id) > (${at}::timestamptz, ${id}::uuid)`);
  }
  const rows = await query
    .orderBy("opened_at")
    .orderBy("id")
    .limit(limit + 1)
    .execute();
  const { items, next } = page(rows, limit, (row) => [row.moment, row.id]);
  await audit(trx, claims, {
    act: "matter.list",
    purpose: purposeOf(claims.role),
    shown: [...new Set(items.map(({ person }) => person))],
    details: { state: state ?? "any", count: items.length },
  });
  return { items: items.map((row) => showMatter(row, claims.role)), ...(next === undefined ? {} : { next }) };
}
