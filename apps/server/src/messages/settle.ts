import type { ExecutionOrder } from "@soning/esas";
import { type Actor, audit } from "../audit/append.ts";
import type { Trx } from "../database/database.ts";
import { stateOf } from "../machines/move.ts";
import { tellChangedDates } from "../outbox/changed-dates.ts";
import { addAttachments } from "./attachments/add.ts";
import type { Opened } from "./open-message.ts";
import type { Receipt } from "./receipt.ts";
import { type Answered, keepReceipt } from "./receipt-in.ts";
import { decideReceipt, told } from "./receipts.ts";
import { takeOrder } from "./take-order.ts";

/** A message as it was kept. */
export interface Kept {
  readonly id: string;
  readonly unit: string;
  /** `YYYY-MM-DD` */
  readonly arrivedOn: string;
}

interface Outcome {
  readonly receipt: Receipt;
  readonly person?: string;
  readonly version?: string;
  /** the fault lies here, and not with the sender */
  readonly ours?: boolean;
}

/** Writes what became of a message, and what its sender is told of a fault. */
export async function finish(
  trx: Trx,
  { id }: Kept,
  by: Actor,
  { receipt, person, version, ours }: Outcome,
): Promise<Receipt> {
  await trx
    .updateTable("message")
    .set((eb) => ({
      state: receipt.state,
      version: eb("version", "+", 1),
      faults: receipt.faults.length === 0 ? null : JSON.stringify(receipt.faults),
      receipt: JSON.stringify(receipt),
      ...(person === undefined ? {} : { person }),
      ...(version === undefined ? {} : { order_version: version }),
    }))
    .where("id", "=", id)
    .execute();
  if (receipt.state === "faulty")
    await decideReceipt(trx, {
      message: id,
      person,
      status: ours === true ? "FEILET_MOTTAKER" : "FEILET_AVSENDER_TEKNISK",
      description: told(receipt.faults),
      by: by.actor,
    });
  await audit(trx, by, {
    act: `message.${receipt.state}`,
    purpose: "intake",
    ...(person === undefined ? {} : { person }),
    details: {
      message: id,
      ...(receipt.order === undefined ? {} : { order: receipt.order }),
      faults: receipt.faults.map(({ code }) => code),
    },
  });
  return receipt;
}

async function versionOf(trx: Trx, { id, version }: NonNullable<Receipt["order"]>): Promise<string> {
  const row = await trx
    .selectFrom("order_version")
    .select("id")
    .where("order_id", "=", id)
    .where("number", "=", version)
    .executeTakeFirstOrThrow();
  return row.id;
}

/** The sender hears that it is being received; of an order that is in force already, that it is received. */
async function answerOrder(
  trx: Trx,
  { id }: Kept,
  by: Actor,
  { order, person, version }: { order: ExecutionOrder; person: string; version: string },
): Promise<void> {
  await addAttachments(trx, { message: id, person, version, documents: order.documents });
  const tell = { message: id, person, by: by.actor };
  await decideReceipt(trx, { ...tell, status: "UNDER_MOTTAK" });
  if ((await stateOf(trx, "order", version)).state === "in-force")
    await decideReceipt(trx, { ...tell, status: "MOTTATT" });
}

/** A receipt for a message of ours: kept with it. What it is about may be nothing of ours; then it is set aside with the reason. */
async function takeReceipt(trx: Trx, kept: Kept, answered: Answered, by: Actor): Promise<Receipt> {
  const found = await keepReceipt(trx, answered);
  const receipt = { message: kept.id, warnings: [] };
  if ("fault" in found)
    return finish(trx, kept, by, { receipt: { ...receipt, state: "set-aside", faults: [found.fault] } });
  return finish(trx, kept, by, {
    receipt: { ...receipt, state: "read", faults: [] },
    ...(found.person === null ? {} : { person: found.person }),
  });
}

/** Writes what follows from a message that was opened, and its receipt. `now`: the minute in Norway. */
export async function settle(trx: Trx, kept: Kept, opened: Opened, by: Actor, now: string): Promise<Receipt> {
  const message = kept.id;
  const none = { warnings: [] };
  switch (opened.kind) {
    case "refused":
      return finish(trx, kept, by, { receipt: { message, state: "refused", faults: [opened.fault], ...none } });
    case "other-schema":
      return finish(trx, kept, by, { receipt: { message, state: "set-aside", faults: [opened.fault], ...none } });
    case "faulty":
      return finish(trx, kept, by, { receipt: { message, state: "faulty", faults: [...opened.faults], ...none } });
    case "receipt":
      return takeReceipt(trx, kept, opened.answered, by);
    case "order":
      break;
  }
  const { order } = opened;
  const warnings = [...opened.warnings];
  const taken = await takeOrder(trx, order, { message, unit: kept.unit, by: by.actor, arrivedOn: kept.arrivedOn });
  if ("faults" in taken)
    return finish(trx, kept, by, {
      receipt: { message, state: "faulty", faults: [...taken.faults], warnings },
      ours: true,
    });
  const version = await versionOf(trx, taken.order);
  await answerOrder(trx, kept, by, { order, person: taken.person, version });
  if (taken.order.outcome === "new-version") await tellChangedDates(trx, taken.person, by.actor, now);
  return finish(trx, kept, by, {
    receipt: { message, state: "read", order: taken.order, faults: [], warnings },
    person: taken.person,
    version,
  });
}
