import { sql } from "kysely";
import { z } from "zod";
import { audit } from "../audit/append.ts";
import type { Claims, Trx } from "../database/database.ts";
import { page, type pageQuery, readCursor } from "../http/paging.ts";
import { Problem } from "../http/problem.ts";
import { requirePerson } from "./read.ts";
import { purposeOf } from "./roles.ts";

export const historyRow = z
  .object({
    id: z.uuid(),
    machine: z.string(),
    /** the order version, matter, decision … that it happened to */
    stream: z.string(),
    event: z.string(),
    /** after the event */
    state: z.string(),
    by: z.string(),
    /** of staff: the name */
    byName: z.string().nullable(),
    at: z.iso.datetime(),
    /** what was told with it; null where a rule has erased it */
    told: z.record(z.string(), z.unknown()).nullable(),
  })
  .meta({ id: "HistoryRow" });

/** What happened in a person's case, newest first, from the events that every state is worked out of. Throws `not-found`. */
export async function historyOf(
  trx: Trx,
  claims: Claims,
  person: string,
  { cursor, limit }: z.infer<typeof pageQuery>,
): Promise<{ items: z.infer<typeof historyRow>[]; next?: string }> {
  await requirePerson(trx, person);
  const moment = sql<string>`to_char(event.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
  let query = trx
    .selectFrom("event")
    .leftJoin("event_payload", "event_payload.event", "event.id")
    .leftJoin("staff", "staff.id", "event.by")
    .select(["event.id", "machine", "stream", "kind", "state", "by", "event.at", "payload", "staff.name"])
    .select(moment.as("moment"))
    .where("person", "=", person);
  if (cursor !== undefined) {
    const [at, id] = readCursor(cursor, 2);
    if (!z.iso.datetime().safeParse(at).success || !z.uuid().safeParse(id).success)
      throw new Problem("bad-request", "the cursor is not one of ours");
    query = query.where(sql<boolean>`(event.at, event.id) < (${at}::timestamptz, ${id}::uuid)`);
  }
  const rows = await query
    .orderBy("event.at", "desc")
    .orderBy("event.id", "desc")
    .limit(limit + 1)
    .execute();
  const { items, next } = page(rows, limit, (row) => [row.moment, row.id]);
  await audit(trx, claims, { act: "person.history", purpose: purposeOf(claims.role), person });
  return {
    items: items.map(({ id, machine, stream, kind, state, by, name, at, payload }) => ({
      id,
      machine,
      stream,
      event: kind,
      state,
      by,
      byName: name,
      at: at.toISOString(),
      told: payload === null ? null : { ...(payload as Record<string, unknown>) },
    })),
    ...(next === undefined ? {} : { next }),
  };
}
