import { inLanguage, type Language } from "@soning/norms";
import { type SqlBool, sql } from "kysely";
import { z } from "zod";
import { audit } from "../audit/append.ts";
import { type Claims, withClaims } from "../database/database.ts";
import type { Service } from "../http/app.ts";
import { page, pageQuery, readCursor } from "../http/paging.ts";
import { Problem } from "../http/problem.ts";
import { receipts, retraction } from "./change.ts";
import { placeInWords } from "./place-words.ts";
import { meaningOf } from "./receipt-words.ts";
import { wordsFor } from "./words-for.ts";
import { type EventTold, noMessage, writeEvent } from "./write-event.ts";

const states = ["waiting", "sent", "held", "set-aside", "failed"] as const;
export const outboxRow = z
  .object({
    id: z.string(),
    person: z.object({ id: z.uuid(), name: z.string() }),
    /** the message's own id, by which its receivers know it */
    message: z.uuid(),
    schemaName: z.string(),
    /** `failed`: its receiver said so, and it was neither sent again nor taken back */
    state: z.enum(states),
    /** why it is held, or what was wrong at the last try */
    fault: z.string().nullable(),
    attempts: z.int(),
    version: z.int(),
    at: z.iso.datetime(),
    sentAt: z.iso.datetime().nullable(),
    /** the row that this one retracts */
    retracts: z.string().nullable(),
    /** the row that this one sends again */
    repeats: z.string().nullable(),
    /** the row by which this one was sent again */
    repeatedAs: z.string().nullable(),
    /** what can be done with it now */
    possible: z.array(z.enum(["retract", "repeat", "complete", "set-aside"])),
    /** of one that nobody is told of: why, and who said so */
    aside: z.object({ reason: z.string(), by: z.string() }).nullable(),
    /** of one that is held: what is wrong with it at which places, these in words too, but for the word that it lacks */
    inTheWay: z.array(z.object({ path: z.string(), place: z.string(), text: z.string() })),
    /** of one that is held for want of a word: what it lacks, and the words that the contract has for it */
    lacks: z.object({ name: z.string(), words: z.array(z.object({ word: z.string(), text: z.string() })) }).nullable(),
    /** what the receiver said of it last, in the receiver's words, and what that means */
    receipt: z
      .object({
        status: z.string(),
        text: z.string().nullable(),
        from: z.string().nullable(),
        at: z.iso.datetime(),
        meaning: z.string(),
      })
      .nullable(),
  })
  .meta({ id: "OutboxRow" });
export const outboxQuery = pageQuery.extend({
  state: z.enum(states).optional(),
  person: z.uuid().optional(),
  language: z.enum(["nb", "nn", "en"]).default("nb"),
});

/** Failed by what the receiver said, and still to be dealt with. */
export const stillFailed = sql<SqlBool>`receipt_status in ('FEILET_AVSENDER_TEKNISK', 'FEILET_AVSENDER_MANGLER', 'FEILET_MOTTAKER')
  and not exists (select 1 from outbox l where l.repeats = outbox.id or l.retracts = outbox.id)`;

/** Messages about persons whom the reader sees, newest first. */
export async function list(
  service: Service,
  claims: Claims,
  { state, person, cursor, limit, language }: z.infer<typeof outboxQuery>,
) {
  return withClaims(service.db, claims, async (trx) => {
    let rows = trx
      .selectFrom("outbox")
      .innerJoin("person", "person.id", "outbox.person")
      .selectAll("outbox")
      .select("person.name")
      .select([
        stillFailed.as("failed"),
        sql<string | null>`(select l.id from outbox l where l.repeats = outbox.id)`.as("repeated_as"),
        sql<boolean>`exists (select 1 from outbox l where l.retracts = outbox.id)`.as("retracted"),
      ]);
    if (person !== undefined) rows = rows.where("outbox.person", "=", person);
    if (state === "held") rows = rows.where("held", "is not", null).where("aside_reason", "is", null);
    if (state === "set-aside") rows = rows.where("aside_reason", "is not", null);
    if (state === "sent")
      rows = rows.where("sent_at", "is not", null).where(sql<SqlBool>`(${stillFailed}) is not true`);
    if (state === "waiting") rows = rows.where("sent_at", "is", null).where("held", "is", null);
    if (state === "failed") rows = rows.where(stillFailed);
    if (cursor !== undefined) {
      const [before] = readCursor(cursor, 1);
      if (typeof before !== "string" || !/^\d{1,18}$/.test(before))
        throw new Problem("bad-request", "the cursor is not one of ours");
      rows = rows.where("outbox.id", "<", before);
    }
    const found = await rows
      .orderBy("outbox.id", "desc")
      .limit(limit + 1)
      .execute();
    const { items, next } = page(found, limit, ({ id }) => [id]);
    await audit(trx, claims, {
      act: "outbox.list",
      purpose: "execution",
      shown: [...new Set(items.flatMap((one) => (one.person === null ? [] : [one.person])))],
      details: { state: state ?? "any" },
    });
    return {
      items: items.map((one) => ({
        id: one.id,
        person: { id: one.person ?? "", name: one.name },
        message: one.message_id,
        schemaName: one.schema_name,
        state: stateOf(one),
        fault: one.held ?? one.last_fault,
        attempts: one.attempts,
        version: one.version,
        at: one.at.toISOString(),
        sentAt: one.sent_at?.toISOString() ?? null,
        retracts: one.retracts,
        repeats: one.repeats,
        repeatedAs: one.repeated_as,
        possible: possibleWith(one),
        aside:
          one.aside_reason === null || one.aside_by === null ? null : { reason: one.aside_reason, by: one.aside_by },
        inTheWay: inTheWayOf(one, language),
        lacks: lackedBy(one),
        receipt:
          one.receipt_status === null || one.receipt_at === null
            ? null
            : {
                status: one.receipt_status,
                text: one.receipt_text,
                from: one.receipt_from,
                at: one.receipt_at.toISOString(),
                meaning: meaningOf(one.receipt_status, language),
              },
      })),
      ...(next === undefined ? {} : { next }),
    };
  });
}

interface Row {
  readonly held: string | null;
  readonly aside_reason: string | null;
  readonly event: unknown;
  readonly schema_name: string;
  readonly receipt_status: string | null;
  readonly repeated_as: string | null;
  readonly retracted: boolean;
}

/** What can be done with a row, as `change.ts` allows it. */
function possibleWith(row: Row): z.infer<typeof outboxRow>["possible"] {
  if (row.held !== null)
    return [
      ...(row.event === null ? [] : (["complete"] as const)),
      ...(row.aside_reason === null ? (["set-aside"] as const) : []),
    ];
  if (row.retracted || row.repeated_as !== null || row.schema_name === receipts) return [];
  const failed = row.receipt_status?.startsWith("FEILET_") === true;
  return [...(failed ? (["repeat"] as const) : []), ...(row.schema_name === retraction ? [] : (["retract"] as const))];
}

function lackedBy({ held, event }: Pick<Row, "held" | "event">): z.infer<typeof outboxRow>["lacks"] {
  const lacking = held === null || event === null ? undefined : wordsFor(event as EventTold);
  if (lacking === undefined) return null;
  const { name, words } = lacking;
  return { name, words: Object.entries(words).map(([word, text]) => ({ word, text: text.replace(/ ?\*$/, "") })) };
}

/** What stands in the way of an event that is held, had it the word that it lacks. */
function inTheWayOf(
  { held, event }: Pick<Row, "held" | "event">,
  language: Language,
): z.infer<typeof outboxRow>["inTheWay"] {
  if (held === null || event === null) return [];
  const { schema, told } = event as EventTold;
  const lacking = wordsFor(event as EventTold);
  const word = lacking === undefined ? {} : { [lacking.name]: Object.keys(lacking.words)[0] };
  const written = writeEvent({ schema, told: { ...told, ...word } } as EventTold, noMessage);
  return "xml" in written
    ? []
    : written.faults.map(({ path, message }) => ({
        path,
        place: placeInWords(path, language),
        text: inLanguage(message, language),
      }));
}

function stateOf(
  row: Pick<Row, "held" | "aside_reason"> & { failed: SqlBool | null; sent_at: Date | null },
): (typeof states)[number] {
  if (row.held !== null) return row.aside_reason === null ? "held" : "set-aside";
  if (row.failed === true) return "failed";
  return row.sent_at === null ? "waiting" : "sent";
}
