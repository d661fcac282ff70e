import { sql } from "kysely";
import { z } from "zod";
import { audit } from "../audit/append.ts";
import { type Claims, type Db, type Trx, withClaims } from "../database/database.ts";
import { page, pageQuery, readCursor } from "../http/paging.ts";
import { Problem } from "../http/problem.ts";
import { type Receipt, receipt } from "./receipt.ts";

const states = ["received", "read", "faulty", "set-aside", "refused"] as const;

export const messageRow = z
  .object({
    id: z.string(),
    schemaName: z.string(),
    schemaVersion: z.string().nullable(),
    sender: z.string().nullable(),
    arrivedAt: z.iso.datetime(),
    state: z.enum(states),
    /** how it came */
    channel: z.enum(["api", "folder", "broker"]),
    /** why somebody set it aside */
    asideReason: z.string().nullable(),
    /** what its sender was told by ESAS receipts, in order; `given` is absent while documents are waited for */
    told: z.array(z.object({ status: z.string(), decidedAt: z.iso.datetime(), given: z.boolean() })),
    /** absent while it is being read */
    receipt: receipt.nullable(),
    version: z.int(),
  })
  .meta({ id: "Message" });

export const messageQuery = pageQuery.extend({ state: z.enum(states).optional() });

interface MessagePage {
  readonly items: z.infer<typeof messageRow>[];
  readonly next?: string;
}

type Told = z.infer<typeof messageRow>["told"];

/** What the senders of messages were told. */
async function toldOf(trx: Trx, messages: readonly string[]): Promise<ReadonlyMap<string, Told>> {
  const found = new Map<string, Told>();
  if (messages.length === 0) return found;
  const rows = await trx
    .selectFrom("message_receipt")
    .select(["message", "status", "decided_at", "given_at"])
    .where("message", "in", messages)
    .orderBy("n")
    .execute();
  for (const { message, status, decided_at: at, given_at: given } of rows)
    found.set(message, [...(found.get(message) ?? []), { status, decidedAt: at.toISOString(), given: given !== null }]);
  return found;
}

/** Messages that the reader may see, newest first. What they carry is not shown, only what became of them. */
export async function listMessages(
  db: Db,
  claims: Claims,
  { state, cursor, limit }: z.infer<typeof messageQuery>,
): Promise<MessagePage> {
  return withClaims(db, claims, async (trx) => {
    let query = trx
      .selectFrom("message")
      .select([
        "id",
        "schema_name",
        "schema_version",
        "sender",
        "state",
        "receipt",
        "person",
        "channel",
        "aside_reason",
        "version",
        sql<string>`to_char(arrived_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`.as("moment"),
      ]);
    if (state !== undefined) query = query.where("state", "=", state);
    if (cursor !== undefined) {
      const [moment, id] = readCursor(cursor, 2);
      if (!z.iso.datetime().safeParse(moment).success || typeof id !== "string")
        throw new Problem("bad-request", "the cursor is not one of ours");
      query = query.where(sql<boolean>`(arrived_at, id) < (${moment}::timestamptz, ${id})`);
    }
    const rows = await query
      .orderBy("arrived_at", "desc")
      .orderBy("id", "desc")
      .limit(limit + 1)
      .execute();
    const { items, next } = page(rows, limit, (row) => [row.moment, row.id]);
    const told = await toldOf(
      trx,
      items.map(({ id }) => id),
    );
    const shown = [...new Set(items.flatMap(({ person }) => (person === null ? [] : [person])))];
    await audit(trx, claims, {
      act: "message.list",
      purpose: "intake",
      shown,
      details: { state: state ?? "any", count: items.length },
    });
    return {
      items: items.map((row) => ({
        id: row.id,
        schemaName: row.schema_name,
        schemaVersion: row.schema_version,
        sender: row.sender,
        arrivedAt: row.moment,
        state: row.state,
        channel: row.channel,
        asideReason: row.aside_reason,
        told: told.get(row.id) ?? [],
        receipt: row.receipt as Receipt | null,
        version: row.version,
      })),
      ...(next === undefined ? {} : { next }),
    };
  });
}

/** The version of a message, where the reader sees it. */
export async function versionOfMessage(trx: Trx, id: string): Promise<number | undefined> {
  return (await trx.selectFrom("message").select("version").where("id", "=", id).executeTakeFirst())?.version;
}

/** The version of a message that the reader may see. Throws `not-found`. */
export async function requireMessage(db: Db, claims: Claims, id: string): Promise<number> {
  const version = await withClaims(db, claims, (trx) => versionOfMessage(trx, id));
  if (version === undefined) throw new Problem("not-found");
  return version;
}

/** The person of a message, where the reader may see both. */
export async function personOfMessage(db: Db, claims: Claims, id: string): Promise<string | undefined> {
  return withClaims(db, claims, async (trx) => {
    const row = await trx
      .selectFrom("message")
      .innerJoin("person", "person.id", "message.person")
      .select("person.id")
      .where("message.id", "=", id)
      .executeTakeFirst();
    return row?.id;
  });
}
