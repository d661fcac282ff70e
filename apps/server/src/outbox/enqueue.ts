import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Trx } from "../database/database.ts";

export interface Outgoing {
  readonly person: string | undefined;
  /** rows of one lane go out one after the other; absent: the person's own */
  readonly lane?: string;
  readonly schemaName: string;
  readonly schemaVersion?: string;
  /** the organization it is for; absent: whoever listens for events */
  readonly receiver?: string;
  /** what to send, by the message's own id */
  readonly body: (id: string) => string;
  readonly by: string;
  /** why it cannot be sent as it stands, and what happened */
  readonly held?: string;
  readonly event?: Readonly<Record<string, unknown>>;
  /** the row that this one retracts */
  readonly retracts?: string;
  /** the row that this one sends again */
  readonly repeats?: string;
}

/**
 * Writes a message to be sent into the transaction of what it tells of: both happen or neither. Writers of one lane
 * follow one another, so that ids are in the order of what happened. Gives the row's id.
 */
export async function enqueue(trx: Trx, out: Outgoing): Promise<string> {
  const lane = out.lane ?? out.person;
  if (lane === undefined) throw new RangeError("a message without a person needs a lane");
  await sql`select pg_advisory_xact_lock(hashtext(${`outbox ${lane}`}))`.execute(trx);
  const id = randomUUID();
  const row = await trx
    .insertInto("outbox")
    .values({
      message_id: id,
      person: out.person ?? null,
      lane,
      schema_name: out.schemaName,
      schema_version: out.schemaVersion ?? "1.0",
      receiver: out.receiver ?? null,
      body: out.body(id),
      by: out.by,
      held: out.held ?? null,
      event: out.event === undefined ? null : JSON.stringify(out.event),
      retracts: out.retracts ?? null,
      repeats: out.repeats ?? null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}
