import { sql } from "kysely";
import { asJob, type Db, type Trx } from "../database/database.ts";
import type { ReceiptStatus } from "../database/schema-messages.ts";
import type { OrderListener } from "../orders/listeners.ts";
import { enqueue } from "../outbox/enqueue.ts";
import type { Finding } from "./receipt.ts";

/** After one of these the sender is told nothing more. */
export const lastReceipts: readonly ReceiptStatus[] = ["MOTTATT", "FEILET_AVSENDER_TEKNISK", "FEILET_AVSENDER_MANGLER"];
/** These say that the documents are stored here: they wait until it is so. */
const afterAttachments: readonly ReceiptStatus[] = ["UNDER_MOTTAK", "MOTTATT"];
const schema = "KVITTERING";

export interface Receipted {
  readonly message: string;
  readonly person?: string | undefined;
  readonly status: ReceiptStatus;
  /** of a failure: what the sender is told */
  readonly description?: string;
  readonly by: string;
}

/**
 * Decides what the sender of a message is told, in the transaction of whoever decides it; it is given when it may be.
 * Does nothing where the sender was told so already, or has had the last receipt.
 */
export async function decideReceipt(trx: Trx, { message, person, status, description, by }: Receipted): Promise<void> {
  await trx.selectFrom("message").select("id").where("id", "=", message).forUpdate().execute();
  const told = await trx.selectFrom("message_receipt").select("status").where("message", "=", message).execute();
  if (told.some((one) => one.status === status || lastReceipts.includes(one.status))) return;
  await trx
    .insertInto("message_receipt")
    .values({ message, person: person ?? null, status, description: description ?? null, by })
    .execute();
}

/** A caseworker accepted or returned an order: every message that brought it gets its last receipt. */
export const answerSenders: OrderListener = async (trx, claims, { version, event, reason }) => {
  const status: ReceiptStatus = event === "accept" ? "MOTTATT" : "FEILET_AVSENDER_MANGLER";
  const words = event === "accept" ? null : (reason ?? "");
  await sql`select answer_senders(${version}::uuid, ${status}, ${words}, ${claims.actor})`.execute(trx);
};

/** Faults in the sender's own tongue: place and what is wrong, no value. */
export const told = (faults: readonly Finding[]): string =>
  faults.map(({ code, path, message }) => `${path}: ${message.nb} (${code})`).join("\n");

interface Due {
  readonly n: string;
  readonly message: string;
  readonly person: string | null;
  readonly status: ReceiptStatus;
  readonly description: string | null;
  readonly sender: string | null;
  readonly channel: string;
  readonly raw: Buffer;
}

/** The receipt as the contract has it (`Kvittering` 1.0). */
export const receiptBody = (id: string, message: string, status: ReceiptStatus, description: string | null) => ({
  meldingsId: id,
  meldingsIdRef: message,
  status,
  ...(description === null ? {} : { beskrivelse: description }),
});

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The id by which the sender knows a message: of one that is known here by its bytes, the one that stands in it, if it reads so far. */
export function senderIdOf(message: string, raw: Buffer): string | undefined {
  if (!message.startsWith("sha256:")) return message;
  try {
    const text = raw.toString("utf8").trim();
    const [, payload] = text.split(".");
    const body: unknown = JSON.parse(
      text.startsWith("{") ? text : Buffer.from(payload ?? "", "base64url").toString("utf8"),
    );
    const id = (body as { forsendelse?: { meldingsId?: unknown } }).forsendelse?.meldingsId;
    return typeof id === "string" && guid.test(id) ? id.toLowerCase() : undefined;
  } catch {
    return undefined;
  }
}

async function give(trx: Trx, due: Due, withBroker: boolean): Promise<void> {
  // with a broker only what came by it is answered over it; without one every receipt is written
  const answered = !withBroker || due.channel === "broker" ? senderIdOf(due.message, due.raw) : undefined;
  if (answered !== undefined) {
    await enqueue(trx, {
      person: due.person ?? undefined,
      lane: `message ${due.message}`,
      schemaName: schema,
      receiver: due.sender ?? "POLITIET",
      by: "receipts",
      body: (id) => JSON.stringify(receiptBody(id, answered, due.status, due.description)),
    });
  }
  await sql`update message_receipt set given_at = now() where n = ${due.n}`.execute(trx);
}

/**
 * Gives every receipt that may be given: those that say the documents are here wait until all of them are. What was
 * decided and overtaken by a failure before it was given is dropped. Gives how many.
 */
export async function giveReceipts(db: Db, withBroker: boolean): Promise<number> {
  return asJob(db, async (trx) => {
    await sql`delete from message_receipt u where given_at is null and status = 'UNDER_MOTTAK' and exists (
      select 1 from message_receipt f where f.message = u.message and f.status in ('FEILET_AVSENDER_TEKNISK', 'FEILET_AVSENDER_MANGLER'))`.execute(
      trx,
    );
    const { rows } = await sql<Due>`
      select r.n, r.message, r.person, r.status, r.description, m.sender, m.channel, m.raw
      from message_receipt r join message m on m.id = r.message
      where r.given_at is null and (r.status <> all (${afterAttachments}::text[]) or not exists (
        select 1 from attachment a where a.message = r.message and a.state <> 'stored'))
      order by r.n limit 100 for update of r skip locked`.execute(trx);
    for (const due of rows) await give(trx, due, withBroker);
    return rows.length;
  });
}
