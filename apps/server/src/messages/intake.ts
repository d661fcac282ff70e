import { type Actor, audit } from "../audit/append.ts";
import { asJob } from "../database/database.ts";
import type { Service } from "../http/app.ts";
import { Problem } from "../http/problem.ts";
import { requireChanged } from "../http/versions.ts";
import { idOf, type Opened, openMessage, orders, refusedId, type Sealed } from "./open-message.ts";
import { isPassing } from "./passing.ts";
import { faultHere, type Receipt } from "./receipt.ts";
import { finish, type Kept, settle } from "./settle.ts";

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
  /** how it came; absent: by the API */
  readonly channel?: Sealed["channel"];
  /** the unit that it comes to */
  readonly unit: string;
  readonly by: Actor;
  /** the member of staff or the machine that gave it in, where it was one */
  readonly staff?: string;
}

const ownFault = faultHere("own-fault", "$");

const anotherSender = faultHere("id-of-another-sender", "messageId");

/** The day in Norway on which a message arrived: deadlines run from it, also when it is read later. */
const arrivalDay = (at: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO("Europe/Oslo").toPlainDate().toString();

/** A message, and the version of it that somebody saw. */
export interface Seen {
  readonly id: string;
  readonly version: number;
}

/**
 * Works on a kept message under its lock, unless it has its receipt. One that stopped half-way is still `received`, and goes on
 * here when it comes again. `again`: the version that somebody saw and wants read again. Throws `changed-meanwhile`, `wrong-state`.
 */
async function goOn(
  service: Service,
  id: string,
  again: number | undefined,
  work: (trx: Parameters<typeof settle>[0], kept: Kept) => Promise<Receipt>,
): Promise<Receipt> {
  return asJob(service.db, async (trx) => {
    const row = await trx.selectFrom("message").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
    if (row === undefined || row.unit === null) throw new Problem("not-found");
    if (again === undefined && row.receipt !== null) return row.receipt as Receipt;
    if (again !== undefined && row.version !== again) requireChanged(0);
    if (again !== undefined && row.state === "read") throw new Problem("wrong-state", "the message was read");
    return work(trx, { id: row.id, unit: row.unit, arrivedOn: arrivalDay(row.arrived_at) });
  });
}

/** Settles what was opened. A fault of our own is kept with the message: it is tried again by hand, and not for ever. */
async function settleKept(service: Service, id: string, opened: Opened, by: Actor, again?: number): Promise<Receipt> {
  try {
    return await goOn(service, id, again, (trx, kept) => settle(trx, kept, opened, by, service.now()));
  } catch (error) {
    if (error instanceof Problem || isPassing(error)) throw error;
    return goOn(service, id, again, (trx, kept) =>
      finish(trx, kept, by, {
        receipt: { message: id, state: "faulty", faults: [ownFault], warnings: [] },
        ours: true,
      }),
    );
  }
}

async function keep(service: Service, id: string, incoming: Incoming): Promise<boolean> {
  const { raw, headers, unit, staff, channel = "api" } = incoming;
  return asJob(service.db, async (trx) => {
    await trx
      .insertInto("message")
      .values({
        id,
        schema_name: headers.schemaName ?? orders,
        schema_version: headers.schemaVersion ?? null,
        sender: headers.senderOrganization ?? null,
        headers: JSON.stringify(headers),
        raw,
        unit,
        channel,
        sent_by: staff ?? null,
      })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .execute();
    const { sender } = await trx.selectFrom("message").select("sender").where("id", "=", id).executeTakeFirstOrThrow();
    return channel !== "broker" || sender === null || sender === (headers.senderOrganization ?? null);
  });
}

/**
 * Takes in a message: kept first, byte for byte, then read. A message id that is known gets the receipt it got, whatever
 * comes with it. A message at fault is kept with its faults; one whose signature does not hold is kept under an id of
 * its own. Throws only when the database is away or the senders' keys cannot be read.
 */
export async function takeMessage(service: Service, incoming: Incoming): Promise<Receipt> {
  const { raw, headers, channel = "api", by } = incoming;
  const opened = await openMessage(service.config, { raw, headers, channel });
  const id = idOf({ raw, headers, channel }, opened);
  if (await keep(service, id, incoming)) return settleKept(service, id, opened, by);
  const other = refusedId({ raw, headers });
  await keep(service, other, incoming);
  return settleKept(service, other, { kind: "refused", fault: anotherSender }, by);
}

/** What was refused before holds now: it is taken in under its own id, and the refused one points to it. */
async function takeRefused(service: Service, { id, version }: Seen, incoming: Incoming): Promise<Receipt> {
  const receipt = await takeMessage(service, incoming);
  if (receipt.message === id) return receipt;
  await asJob(service.db, async (trx) => {
    const changed = await trx
      .updateTable("message")
      .set({
        state: "set-aside",
        aside_reason: `taken in as ${receipt.message}`,
        aside_by: incoming.by.actor,
        version: version + 1,
      })
      .where("id", "=", id)
      .where("version", "=", version)
      .executeTakeFirst();
    requireChanged(changed.numUpdatedRows);
  });
  return receipt;
}

/** Of a message that was read, the documents that could not be had are fetched again. Throws `wrong-state` when there are none. */
async function fetchAgain(service: Service, { id, version }: Seen, by: Actor): Promise<Receipt> {
  return asJob(service.db, async (trx) => {
    const changed = await trx
      .updateTable("message")
      .set({ version: version + 1 })
      .where("id", "=", id)
      .where("version", "=", version)
      .executeTakeFirst();
    requireChanged(changed.numUpdatedRows);
    const { numUpdatedRows } = await trx
      .updateTable("attachment")
      .set({ state: "waiting", next_try: new Date(), fault: null })
      .where("message", "=", id)
      .where("state", "=", "failed")
      .executeTakeFirst();
    if (Number(numUpdatedRows) === 0) throw new Problem("wrong-state", "the message was read");
    await audit(trx, by, { act: "message.fetch-again", purpose: "intake", details: { message: id } });
    const { receipt } = await trx
      .selectFrom("message")
      .select("receipt")
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    return receipt as Receipt;
  });
}

/**
 * Reads a kept message again, after what was at fault was put right; of one that was read, the documents that failed are
 * fetched again. Throws `not-found`, `changed-meanwhile`, or `wrong-state` when there is nothing to do again.
 */
export async function retryMessage(service: Service, seen: Seen, by: Actor): Promise<Receipt> {
  const { id, version } = seen;
  const row = await asJob(service.db, (trx) =>
    trx
      .selectFrom("message")
      .select(["raw", "headers", "channel", "unit", "state", "sent_by", "version"])
      .where("id", "=", id)
      .executeTakeFirst(),
  );
  if (row === undefined || row.unit === null) throw new Problem("not-found");
  if (row.version !== version) requireChanged(0);
  if (row.state === "read") return fetchAgain(service, seen, by);
  const { raw, channel, unit, state } = row;
  const headers = row.headers as MessageHeaders;
  const opened = await openMessage(service.config, { raw, headers, channel });
  if (state === "refused" && opened.kind !== "refused")
    return takeRefused(service, seen, {
      raw,
      headers,
      channel,
      unit,
      by,
      ...(row.sent_by === null ? {} : { staff: row.sent_by }),
    });
  return settleKept(service, id, opened, by, version);
}
