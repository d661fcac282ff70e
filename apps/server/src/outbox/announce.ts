import type { Trx } from "../database/database.ts";
import { enqueue } from "./enqueue.ts";
import { backgroundOf } from "./event-head.ts";
import { eventFor, formOf, type Happened } from "./serving-events.ts";
import { writeEvent } from "./write-event.ts";

/**
 * Tells the other authorities what happened to a person, in the transaction in which it happens. An event that cannot be
 * written yet, for something that nobody has told, is held in the outbox with what it lacks: it never stops what happens.
 * Gives the outbox row, or nothing where the contract has no event for it.
 */
export async function announce(trx: Trx, by: string, happened: Omit<Happened, "takenIn">): Promise<string | undefined> {
  const { person, before, after, now } = happened;
  const known = await trx
    .selectFrom("outbox as o")
    .select("o.id")
    .where("o.person", "=", person)
    .where("o.schema_name", "=", "Inntak")
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("outbox as r").select("r.id").whereRef("r.retracts", "=", "o.id"))),
    )
    .executeTakeFirst();
  const background = await backgroundOf(trx, person, formOf(after) ?? formOf(before), now);
  const told = await eventFor(trx, { ...happened, takenIn: known !== undefined }, background);
  if (told === undefined) return undefined;
  let held: string | undefined;
  const probe = writeEvent(told, "00000000-0000-0000-0000-000000000000");
  if ("held" in probe) held = probe.held;
  return enqueue(trx, {
    person,
    schemaName: told.schema,
    by,
    body: (id) => {
      const written = writeEvent(told, id);
      return "xml" in written ? written.xml : "";
    },
    ...(held === undefined ? {} : { held, event: { ...told } }),
  });
}
