import { createHash } from "node:crypto";
import { type ExecutionOrder, readOrder } from "@soning/esas";
import { type Actor, audit } from "../audit/append.ts";
import { asJob, type Trx } from "../database/database.ts";
import type { Service } from "../http/app.ts";
import { Problem } from "../http/problem.ts";
import { holdsUnstorable } from "./content.ts";
import { type Finding, faultHere, findingOf, type Receipt } from "./receipt.ts";
import { takeOrder } from "./take-order.ts";

/** What the transport says of a message, by the names that ESAS gives its headers. */
export interface MessageHeaders {
  readonly messageId?: string;
  readonly schemaName?: string;
  readonly schemaVersion?: string;
  readonly senderOrganization?: string;
}

export interface Incoming {
  /** as it came: kept byte for byte */
  readonly raw: Buffer;
  readonly headers: MessageHeaders;
  /** the unit that it comes to */
  readonly unit: string;
  readonly by: Actor;
  /** the member of staff or the machine that gave it in, where it was one */
  readonly staff?: string;
}

const orders = "FULLBYRDELSESORDRE";

type Read =
  | { readonly order: ExecutionOrder; readonly warnings: readonly Finding[] }
  | { readonly faults: readonly Finding[] };

function read(raw: Buffer, { schemaName, schemaVersion, senderOrganization }: MessageHeaders): Read {
  const headers = {
    ...(schemaName === undefined ? {} : { schemaName }),
    ...(schemaVersion === undefined ? {} : { schemaVersion }),
    ...(senderOrganization === undefined ? {} : { senderOrganization }),
  };
  const found = readOrder(raw, { headers, ...(schemaVersion === undefined ? {} : { schemaVersion }) });
  if (!found.ok) return { faults: found.faults.map(findingOf) };
  if (holdsUnstorable(found.order)) {
    return {
      faults: [
        faultHere(
          "wrong-encoding",
          "$",
          "Ordren har tegn som ikke er tekst.",
          "The order has characters that are no text.",
          { nb: "Be avsenderen sende den på nytt.", en: "Ask the sender to send it again." },
        ),
      ],
    };
  }
  return { order: found.order, warnings: found.warnings.map(findingOf) };
}

/** The message's own id: from the transport, else from the order; a message without one is known by its bytes. */
function idOf(raw: Buffer, headers: MessageHeaders, content: Read): string {
  return (
    headers.messageId ??
    ("order" in content ? content.order.message.id : undefined) ??
    `sha256:${createHash("sha256").update(raw).digest("hex")}`
  ).toLowerCase();
}

interface Kept {
  readonly id: string;
  readonly headers: MessageHeaders;
  readonly raw: Buffer;
  readonly unit: string;
  readonly arrivedOn: string;
}

/** Reads a kept message, writes what follows, and its receipt. */
async function settle(trx: Trx, kept: Kept, by: Actor): Promise<Receipt> {
  const { id, headers, raw, unit, arrivedOn } = kept;
  const finish = async (receipt: Receipt, person?: string): Promise<Receipt> => {
    await trx
      .updateTable("message")
      .set({
        state: receipt.state,
        faults: receipt.faults.length === 0 ? null : JSON.stringify(receipt.faults),
        receipt: JSON.stringify(receipt),
        ...(person === undefined ? {} : { person }),
      })
      .where("id", "=", id)
      .execute();
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
  };
  if (headers.schemaName !== undefined && headers.schemaName !== orders) {
    const aside = faultHere(
      "other-schema",
      "SchemaName",
      "Meldingen er ikke en fullbyrdelsesordre. Den er tatt vare på.",
      "The message is not an execution order. It is kept.",
      { nb: "Les den for hånd.", en: "Read it by hand." },
    );
    return finish({ message: id, state: "set-aside", faults: [aside], warnings: [] });
  }
  const content = read(raw, headers);
  if ("faults" in content) return finish({ message: id, state: "faulty", faults: [...content.faults], warnings: [] });
  const taken = await takeOrder(trx, content.order, { message: id, unit, by: by.actor, arrivedOn });
  if ("faults" in taken)
    return finish({ message: id, state: "faulty", faults: [...taken.faults], warnings: [...content.warnings] });
  return finish(
    { message: id, state: "read", order: taken.order, faults: [], warnings: [...content.warnings] },
    taken.person,
  );
}

async function locked(trx: Trx, id: string) {
  return trx.selectFrom("message").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
}

/** The day in Norway on which a message arrived: deadlines run from it, also when it is read later. */
const arrivalDay = (at: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO("Europe/Oslo").toPlainDate().toString();

/** Settles a kept message unless it has its receipt. One that stopped half-way is still `received`, and goes on here when it comes again. */
async function goOn(service: Service, id: string, by: Actor, again: boolean): Promise<Receipt> {
  return asJob(service.db, async (trx) => {
    const row = await locked(trx, id);
    if (row === undefined || row.unit === null) throw new Problem("not-found");
    if (row.receipt !== null && !again) return row.receipt as Receipt;
    if (again && row.state === "read") throw new Problem("wrong-state", "the message was read");
    const { id: messageId, raw, unit } = row;
    return settle(
      trx,
      { id: messageId, raw, unit, headers: row.headers as MessageHeaders, arrivedOn: arrivalDay(row.arrived_at) },
      by,
    );
  });
}

/**
 * Takes in a message: kept first, byte for byte, then read. A message id that is known gets the receipt it got, whatever
 * comes with it. A message at fault is kept with its faults. Throws only when the database is away.
 */
export async function takeMessage(service: Service, { raw, headers, unit, by, staff }: Incoming): Promise<Receipt> {
  const id = idOf(raw, headers, read(raw, headers));
  await asJob(service.db, (trx) =>
    trx
      .insertInto("message")
      .values({
        id,
        schema_name: headers.schemaName ?? orders,
        schema_version: headers.schemaVersion ?? null,
        sender: headers.senderOrganization ?? null,
        headers: JSON.stringify(headers),
        raw,
        unit,
        sent_by: staff ?? null,
      })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .execute(),
  );
  return goOn(service, id, by, false);
}

/** Reads a kept message again, after what was at fault was put right. Throws `not-found`, or `wrong-state` when it was read. */
export function retryMessage(service: Service, id: string, by: Actor): Promise<Receipt> {
  return goOn(service, id, by, true);
}
