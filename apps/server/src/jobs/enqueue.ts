import { sql } from "kysely";
import type { Trx } from "../database/database.ts";

/** Something that is to be done once: by which rule, about what, when due. Holds ids and days, never content. */
export interface Occasion {
  readonly rule: string;
  /** an id, or `all` */
  readonly subject: string;
  /** a day or a minute */
  readonly due: string;
}

/**
 * Puts a job into the queue in the caller's own transaction: rolled back with it, and once only for the same rule,
 * subject and due date, however often it is asked. Gives whether it is new.
 */
export async function enqueue(trx: Trx, { rule, subject, due }: Occasion): Promise<boolean> {
  const { rows } = await sql<{ fresh: boolean }>`select enqueue_job(${rule}, ${subject}, ${due}) as fresh`.execute(trx);
  return rows[0]?.fresh === true;
}
