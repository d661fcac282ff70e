import type { ExecutionOrder } from "@soning/esas";
import { sql } from "kysely";
import type { Trx } from "../database/database.ts";
import { move, stateOf } from "../machines/move.ts";
import { raise } from "../tasks/raise.ts";
import { contentHash } from "./content.ts";
import { personOf, unitsFor } from "./person.ts";
import { type Finding, faultHere, type Receipt } from "./receipt.ts";

interface Origin {
  readonly message: string;
  readonly unit: string;
  readonly by: string;
  /** `YYYY-MM-DD` */
  readonly arrivedOn: string;
}

export type Taken =
  | { readonly person: string; readonly order: NonNullable<Receipt["order"]> }
  | { readonly faults: readonly Finding[] };

async function grantUnits(trx: Trx, person: string, units: readonly string[], because: string): Promise<void> {
  for (const unit of units) {
    const known = await trx
      .selectFrom("access_grant")
      .select("id")
      .where("person", "=", person)
      .where("unit", "=", unit)
      .where("until", "is", null)
      .executeTakeFirst();
    if (known === undefined)
      await sql`select grant_access(${person}::uuid, ${unit}, 'serving', ${because})`.execute(trx);
  }
}

/**
 * Takes an order that was read: makes or finds the person, adds a version unless the content is known, opens the person
 * to the unit, and writes the event from which a caseworker checks it. The stream of the event is the version's id.
 */
export async function takeOrder(
  trx: Trx,
  order: ExecutionOrder,
  { message, unit, by, arrivedOn }: Origin,
): Promise<Taken> {
  const person = await personOf(trx, order);
  if ("fault" in person) return { faults: [person.fault] };
  const units = await unitsFor(trx, unit, person.protection);
  if ("code" in units) return { faults: [units] };
  const known = await trx
    .selectFrom("order_version")
    .select(["id", "person", "order_id", "number", "content_hash"])
    .where((where) =>
      where.or([
        where("order_id", "=", order.orderId),
        where("judgment_id", "=", order.judgment.id),
        where(sql<string>`body ->> 'orderId'`, "=", order.orderId),
      ]),
    )
    .orderBy("number", "desc")
    .execute();
  if (known.some((one) => one.person !== person.id)) {
    return {
      faults: [faultHere("order-of-another-person", "fullbyrdelsesordre.anmodningsId")],
    };
  }
  const hash = contentHash(order);
  const [newest] = known;
  await grantUnits(trx, person.id, units, `order ${order.orderId}`);
  // one that was returned is checked anew when it comes again: what was lacking may lie in its documents
  const returned = newest !== undefined && (await stateOf(trx, "order", newest.id)).state === "returned";
  if (newest !== undefined && newest.content_hash === hash && !returned) {
    return { person: person.id, order: { id: newest.order_id, version: newest.number, outcome: "resend" } };
  }
  const orderId = newest?.order_id ?? order.orderId;
  const number = (newest?.number ?? 0) + 1;
  const version = await trx
    .insertInto("order_version")
    .values({
      person: person.id,
      order_id: orderId,
      judgment_id: order.judgment.id,
      number,
      content_hash: hash,
      body: JSON.stringify(order),
      message,
      arrived_on: arrivedOn,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await trx.updateTable("person").set({ version: sql`version + 1` }).where("id", "=", person.id).execute();
  const moved = { person: person.id, machine: "order", payload: { message, version: number } } as const;
  const who = { actor: by, role: "message" } as const;
  await move(trx, who, { ...moved, stream: version.id, event: "arrive" });
  // one that was withdrawn stays so
  if (newest !== undefined && (await stateOf(trx, "order", newest.id)).state !== "withdrawn")
    await move(trx, who, { ...moved, stream: newest.id, event: "correct" });
  // a new version of a known order is not another order: its steps come with the facts that it changes
  await raise(trx, who, {
    person: person.id,
    event: newest === undefined ? "order-received" : "facts-changed",
    at: arrivedOn,
    ...(newest === undefined ? { occasion: `order ${orderId}` } : {}),
  });
  return {
    person: person.id,
    order: { id: orderId, version: number, outcome: newest === undefined ? "new-order" : "new-version" },
  };
}
