import { writeRetraction } from "@soning/esas";
import { sql } from "kysely";
import { audit } from "../audit/append.ts";
import type { Claims, Trx } from "../database/database.ts";
import { Problem } from "../http/problem.ts";
import { requireChanged } from "../http/versions.ts";
import { type HeldEvent, toldAnew } from "./announce.ts";
import { enqueue } from "./enqueue.ts";
import { wordsFor } from "./words-for.ts";
import { type EventTold, writeEvent } from "./write-event.ts";

export const retraction = "SlettetHendelse";
/** Answers to the sender of a message are no events: they cannot be taken back. */
export const receipts = "KVITTERING";

/** A row, and the version of it that somebody saw. */
export interface Seen {
  readonly id: string;
  readonly version: number;
}

/** The row that was seen, of its next version from here. Throws `not-found`, `changed-meanwhile`. */
async function requireRow(trx: Trx, { id, version }: Seen) {
  const row = await trx.selectFrom("outbox").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined || row.person === null) throw new Problem("not-found");
  const changed = await trx
    .updateTable("outbox")
    .set({ version: sql`version + 1` })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  requireChanged(changed.numUpdatedRows);
  return { ...row, person: row.person };
}

/** The rows that take one back or send it again. */
const laterThan = (trx: Trx, id: string) =>
  trx
    .selectFrom("outbox")
    .select(["id", "retracts", "repeats"])
    .where((where) => where.or([where("retracts", "=", id), where("repeats", "=", id)]))
    .execute();

/** Takes back an event: its receivers are told to delete it, after they had it. Throws `not-found`, `changed-meanwhile`, `wrong-state`, `already-exists`. */
export async function retractEvent(trx: Trx, claims: Claims, seen: Seen, reason: string): Promise<string> {
  const row = await requireRow(trx, seen);
  const { id } = row;
  if (row.schema_name === retraction || row.schema_name === receipts || row.held !== null)
    throw new Problem("wrong-state", "only an event that is sent can be retracted");
  const later = await laterThan(trx, id);
  if (later.some(({ retracts }) => retracts === id)) throw new Problem("already-exists", "it was retracted");
  if (later.length > 0) throw new Problem("wrong-state", `it was sent again as ${later[0]?.id}: take that one back`);
  const made = await enqueue(trx, {
    person: row.person,
    lane: row.lane,
    schemaName: retraction,
    by: claims.actor,
    retracts: id,
    body: () => {
      const written = writeRetraction({ messageId: row.message_id });
      if (!written.ok) throw new Problem("own-fault");
      return written.xml;
    },
  });
  await audit(trx, claims, {
    act: "outbox.retract",
    purpose: "execution",
    person: row.person,
    details: { row: id, reason },
  });
  return made;
}

/**
 * Sends again what its receiver said had failed: the same content under an id of its own, as the contract asks. Throws
 * `not-found`, `changed-meanwhile`, `wrong-state` where the receiver did not say so or it was retracted, `already-exists`.
 */
export async function repeatEvent(trx: Trx, claims: Claims, seen: Seen, reason: string): Promise<string> {
  const row = await requireRow(trx, seen);
  const { id } = row;
  if (row.schema_name === receipts || row.receipt_status?.startsWith("FEILET_") !== true)
    throw new Problem("wrong-state", "only what its receiver answered had failed is sent again");
  const later = await laterThan(trx, id);
  if (later.some(({ repeats }) => repeats === id)) throw new Problem("already-exists", "it was sent again");
  if (later.length > 0) throw new Problem("wrong-state", "it was retracted");
  const made = await enqueue(trx, {
    person: row.person,
    lane: row.lane,
    schemaName: row.schema_name,
    schemaVersion: row.schema_version,
    ...(row.receiver === null ? {} : { receiver: row.receiver }),
    by: claims.actor,
    repeats: id,
    body: (fresh) => row.body.replaceAll(row.message_id, fresh),
  });
  await audit(trx, claims, {
    act: "outbox.repeat",
    purpose: "execution",
    person: row.person,
    details: { row: id, as: made, reason },
  });
  return made;
}

/**
 * Tells an event that is held again, on the case as it stands now and with the word that it lacks, and lets it go. Throws
 * `not-found`, `changed-meanwhile`, `wrong-state`, `bad-request` naming the words that are allowed, `bad-facts` for what is wrong still.
 */
export async function completeEvent(trx: Trx, claims: Claims, seen: Seen, word: string | undefined): Promise<void> {
  const row = await requireRow(trx, seen);
  const { id } = row;
  if (row.held === null || row.event === null) throw new Problem("wrong-state", "the event is not held");
  const whole = withWord(await toldAnew(trx, row.event as unknown as HeldEvent), word);
  const written = writeEvent(whole, row.message_id);
  if ("held" in written)
    throw new Problem("bad-facts", "the event cannot be written as the case stands", {
      faults: written.faults.map(({ path, message }) => ({ path, message: message.en })),
    });
  await trx
    .updateTable("outbox")
    .set({ body: written.xml, held: null, event: null, aside_reason: null, aside_by: null })
    .where("id", "=", id)
    .execute();
  await audit(trx, claims, {
    act: "outbox.complete",
    purpose: "execution",
    person: row.person,
    details: { row: id, word: word ?? null },
  });
}

/**
 * Sets an event aside that is held: nobody is told of it, for a reason. It stays, and can still be told. Throws `not-found`,
 * `changed-meanwhile`, `wrong-state` for one that is not held or was set aside.
 */
export async function setEventAside(trx: Trx, claims: Claims, seen: Seen, reason: string): Promise<void> {
  const row = await requireRow(trx, seen);
  const { id } = row;
  if (row.held === null || row.aside_reason !== null)
    throw new Problem("wrong-state", row.held === null ? "the event is not held" : "it was set aside");
  await trx.updateTable("outbox").set({ aside_reason: reason, aside_by: claims.actor }).where("id", "=", id).execute();
  await audit(trx, claims, {
    act: "outbox.set-aside",
    purpose: "execution",
    person: row.person,
    details: { row: id, reason },
  });
}

/** The event with the word that it lacks; as it is where it lacks none. */
function withWord(event: EventTold, word: string | undefined): EventTold {
  const lacking = wordsFor(event);
  if (lacking === undefined) return event;
  const { name, words } = lacking;
  if (word === undefined || !Object.hasOwn(words, word))
    throw new Problem("bad-request", undefined, {
      faults: [{ path: "word", message: `${name} must be one of ${Object.keys(words).join(", ")}` }],
    });
  return { ...event, told: { ...event.told, [name]: word } } as EventTold;
}
