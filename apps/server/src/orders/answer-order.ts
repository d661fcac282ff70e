import type { ExecutionOrder } from "@soning/esas";
import { audit } from "../audit/append.ts";
import { nextVersion } from "../cases/next-version.ts";
import type { Claims, Trx } from "../database/database.ts";
import { Problem } from "../http/problem.ts";
import { requireChanged } from "../http/versions.ts";
import { type Moved, move, stateOf } from "../machines/move.ts";
import { tellChangedDates } from "../outbox/changed-dates.ts";
import { openServing } from "../serving/open-serving.ts";
import { raise } from "../tasks/raise.ts";
import { orderListeners } from "./listeners.ts";

/** What a caseworker has checked of an order before it is taken into force. */
export interface Checked {
  readonly person: true;
  readonly length: true;
  readonly legalForce: true;
  readonly attachments: true;
  /** how what only a person can read was read; needed where the order has such parts */
  readonly readByHand?: string | undefined;
}

/** A version of an order as the reader may see it. Throws `not-found`. */
export async function requireOrder(trx: Trx, id: string) {
  const row = await trx.selectFrom("order_version").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) throw new Problem("not-found");
  return row;
}

async function atVersion(trx: Trx, id: string, version: number): Promise<void> {
  requireChanged((await stateOf(trx, "order", id)).number === version ? 1 : 0);
}

/** Takes an order into force, and opens a serving where none is open. Throws `not-found`, `changed-meanwhile`, `wrong-state`, `bad-order`. */
export async function acceptOrder(
  trx: Trx,
  claims: Claims,
  id: string,
  version: number,
  checked: Checked,
): Promise<Moved> {
  const { person, body, order_id: order } = await requireOrder(trx, id);
  const byHand = (body as unknown as ExecutionOrder).needsManualReading;
  if (byHand.length > 0 && checked.readByHand === undefined)
    throw new Problem("bad-order", "parts of the order must be read by hand; say how they were read", {
      faults: byHand.map(({ path, reason }) => ({ path, message: reason })),
    });
  await atVersion(trx, id, version);
  const moved = await move(trx, claims, {
    person,
    machine: "order",
    stream: id,
    event: "accept",
    payload: { checked },
  });
  await openServing(trx, claims, person, `order ${order}`);
  for (const listen of orderListeners) await listen(trx, claims, { person, version: id, event: "accept" });
  await audit(trx, claims, { act: "order.accept", purpose: "intake", person, details: { order: id } });
  return moved;
}

/**
 * Returns an order to its sender, or takes one out of force that was withdrawn by other means: the contract has no message
 * for that, and nothing goes back to the sender after `MOTTATT`. The facts that it brought go with it; a serving stays as
 * it is until somebody ends it: while none of the person's orders stands, it stands on the unit's day. Throws as `acceptOrder`.
 */
export async function turnAwayOrder(
  trx: Trx,
  claims: Claims,
  id: string,
  version: number,
  { event, reason, now }: { readonly event: "return" | "withdraw"; readonly reason: string; readonly now: string },
): Promise<Moved> {
  const { person } = await requireOrder(trx, id);
  await atVersion(trx, id, version);
  const moved = await move(trx, claims, { person, machine: "order", stream: id, event, payload: { reason } });
  // what it said holds no more
  await nextVersion(trx, person);
  await raise(trx, claims, { person, event: "facts-changed", at: now.slice(0, 10) });
  if (event === "withdraw") await tellChangedDates(trx, person, claims.actor, now);
  if (event === "return")
    for (const listen of orderListeners) await listen(trx, claims, { person, version: id, event, reason });
  await audit(trx, claims, { act: `order.${event}`, purpose: "intake", person, details: { order: id } });
  return moved;
}
