import { sql } from "kysely";
import { asJob, type Db } from "../database/database.ts";
import { type Sending, type Transport, TransportAway } from "./transport.ts";

const firstWait = 5;
const longestWait = 900;

/** Seconds until the next try after so many that failed. */
export const waitAfter = (attempts: number): number => Math.min(longestWait, firstWait * 2 ** Math.min(attempts, 20));

interface Row {
  readonly id: string;
  readonly message_id: string;
  readonly schema_name: string;
  readonly schema_version: string;
  readonly receiver: string | null;
  readonly body: string;
  readonly attempts: number;
}

/**
 * Sends the first waiting message of some lane, and marks it. The row is locked until it is marked, and nobody takes a
 * later one of its lane meanwhile: the order of a lane holds for any number of senders. `undefined`: nothing is due.
 */
async function sendOne(db: Db, transport: Transport): Promise<"sent" | "failed" | undefined> {
  return asJob(db, async (trx) => {
    const { rows } = await sql<Row>`
      select o.id, o.message_id, o.schema_name, o.schema_version, o.receiver, o.body, o.attempts from outbox o
      where o.sent_at is null and o.held is null and o.next_try <= now() and not exists (
        select 1 from outbox e where e.lane = o.lane and e.id < o.id and e.sent_at is null and e.held is null)
      order by o.id limit 1 for update of o skip locked`.execute(trx);
    const [row] = rows;
    if (row === undefined) return undefined;
    const sending: Sending = {
      id: row.id,
      messageId: row.message_id,
      schemaName: row.schema_name,
      schemaVersion: row.schema_version,
      receiver: row.receiver,
      body: row.body,
    };
    try {
      await transport.send(sending);
    } catch (error) {
      if (error instanceof TransportAway) throw error;
      const fault = error instanceof Error ? error.message : String(error);
      await sql`update outbox set attempts = attempts + 1, last_fault = ${fault}, next_try = now() + make_interval(secs => ${waitAfter(row.attempts)})
        where id = ${row.id}`.execute(trx);
      return "failed";
    }
    await sql`update outbox set sent_at = now(), last_fault = null, version = version + 1 where id = ${row.id}`.execute(
      trx,
    );
    return "sent";
  });
}

/** Sends what is due. A message that fails waits, longer each time, and its lane with it. Throws TransportAway. */
export async function sendDue(db: Db, transport: Transport, stopped: () => boolean = () => false): Promise<number> {
  let sent = 0;
  while (!stopped()) {
    const outcome = await sendOne(db, transport);
    if (outcome === undefined) break;
    if (outcome === "sent") sent += 1;
  }
  return sent;
}
