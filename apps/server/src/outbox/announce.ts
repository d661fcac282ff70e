import type { Trx } from "../database/database.ts";
import { enqueue } from "./enqueue.ts";
import { backgroundOf } from "./event-head.ts";
import { eventFor, formOf, type Happened } from "./serving-events.ts";
import { type EventTold, noMessage, writeEvent } from "./write-event.ts";

/** An event that is held, with what happened: by that it is told again once what it lacks is put right. */
export type HeldEvent = EventTold & { readonly happened?: Happened };

const backgroundTo = (trx: Trx, { person, before, after, now }: Happened) =>
  backgroundOf(trx, person, formOf(after) ?? formOf(before), now);

/** A held event as the case tells it now. One of which nothing is kept but the event stays as it was told. */
export async function toldAnew(trx: Trx, { happened, ...told }: HeldEvent): Promise<EventTold> {
  if (happened === undefined) return told;
  return (await eventFor(trx, happened, await backgroundTo(trx, happened))) ?? told;
}

/**
 * Tells the other authorities what happened to a person, in the transaction in which it happens. An event that cannot be
 * written yet, for something that nobody has told, is held in the outbox with what it lacks: it never stops what happens.
 * Gives the outbox row, or nothing where the contract has no event for it.
 */
export async function announce(trx: Trx, by: string, step: Omit<Happened, "takenIn">): Promise<string | undefined> {
  const { person } = step;
  const known = await trx
    .selectFrom("outbox as o")
    .select("o.id")
    .where("o.person", "=", person)
    .where("o.schema_name", "=", "Inntak")
    .where("o.aside_reason", "is", null)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("outbox as r").select("r.id").whereRef("r.retracts", "=", "o.id"))),
    )
    .executeTakeFirst();
  const happened: Happened = { ...step, takenIn: known !== undefined };
  const told = await eventFor(trx, happened, await backgroundTo(trx, happened));
  if (told === undefined) return undefined;
  let held: string | undefined;
  const probe = writeEvent(told, noMessage);
  if ("held" in probe) held = probe.held;
  return enqueue(trx, {
    person,
    schemaName: told.schema,
    by,
    body: (id) => {
      const written = writeEvent(told, id);
      return "xml" in written ? written.xml : "";
    },
    ...(held === undefined ? {} : { held, event: { ...told, happened } }),
  });
}
