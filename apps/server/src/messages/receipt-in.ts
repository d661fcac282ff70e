import { z } from "zod";
import type { Trx } from "../database/database.ts";
import type { ReceiptStatus } from "../database/schema-messages.ts";
import { type Finding, faultHere, storable } from "./receipt.ts";
import { lastReceipts } from "./receipts.ts";

/** The schema's name by which a receipt comes. */
export const receipts = "KVITTERING";

/** What the receiver of a message of ours says of it. */
export interface Answered {
  readonly id: string;
  /** the id of our message */
  readonly about: string;
  readonly status: ReceiptStatus;
  readonly text: string | undefined;
  /** absent: came without a signature, and did not say */
  readonly sender: string | undefined;
}

const longest = 200;
const longestText = 4000;
/** As in `Kvittering.schema.json` 1.0: other fields may be there. */
const kvittering = z.object({
  meldingsId: z.string().min(1).max(longest),
  meldingsIdRef: z.string().min(1).max(longest),
  status: z.enum(["UNDER_MOTTAK", "MOTTATT", "FEILET_AVSENDER_TEKNISK", "FEILET_AVSENDER_MANGLER", "FEILET_MOTTAKER"]),
  beskrivelse: z.string().optional(),
});

const unreadable = (path: string): Finding => faultHere("bad-receipt", path);

const unknownMessage = faultHere("no-such-message", "meldingsIdRef");

const answeredBefore = faultHere("last-receipt-came", "status");

/** Reads a receipt. */
export function readReceipt(raw: Buffer, sender: string | undefined): Answered | { readonly fault: Finding } {
  let body: unknown;
  try {
    body = JSON.parse(raw.toString("utf8"));
  } catch {
    return { fault: unreadable("$") };
  }
  const read = kvittering.safeParse(body);
  if (!read.success) return { fault: unreadable(read.error.issues[0]?.path.join(".") || "$") };
  const { meldingsId, meldingsIdRef, status, beskrivelse } = read.data;
  return {
    id: storable(meldingsId).toLowerCase(),
    about: storable(meldingsIdRef).toLowerCase(),
    status,
    text: beskrivelse === undefined ? undefined : storable(beskrivelse).slice(0, longestText),
    sender,
  };
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Keeps with our message what its receiver says of it: the newest word, and none after the last. Gives the person that the
 * message was about, or why nothing follows.
 */
export async function keepReceipt(
  trx: Trx,
  answered: Answered,
): Promise<{ readonly person: string | null } | { readonly fault: Finding }> {
  const { about, status, text, sender } = answered;
  if (!guid.test(about)) return { fault: unknownMessage };
  const row = await trx
    .selectFrom("outbox")
    .select(["id", "person", "receiver", "receipt_status"])
    .where("message_id", "=", about)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined || (row.receiver !== null && sender !== undefined && row.receiver !== sender))
    return { fault: unknownMessage };
  if (row.receipt_status !== null && lastReceipts.includes(row.receipt_status)) return { fault: answeredBefore };
  await trx
    .updateTable("outbox")
    .set((eb) => ({
      receipt_status: status,
      receipt_text: text ?? null,
      receipt_from: sender ?? null,
      receipt_at: new Date(),
      version: eb("version", "+", 1),
    }))
    .where("id", "=", row.id)
    .execute();
  return { person: row.person };
}
