import { sql } from "kysely";
import { asJob, type Trx } from "../../database/database.ts";
import type { Service } from "../../http/app.ts";

/** How long a sender keeps a document after it was made known, in days (rfc/HenteDokumentViaHttps). */
export const keptDays = 15;
/** Days before the end at which it is told. */
const warnedBefore = 5;

export interface Ending {
  readonly message: string;
  readonly person: string | null;
  readonly arrivedOn: string;
  /** the last day on which the sender surely keeps the documents */
  readonly keptUntil: string;
  /** documents that are not stored here */
  readonly missing: number;
}

/** Messages whose documents are not stored here and will soon be gone at the sender's, the nearest end first. Read with the rights of the transaction. */
export async function endingAttachments(trx: Trx, today: string): Promise<readonly Ending[]> {
  const { rows } = await sql<Ending & { missing: string }>`
    with waiting as (
      select m.id as message, m.person, (m.arrived_at at time zone 'Europe/Oslo')::date as arrived, count(*) as missing
      from message m join attachment a on a.message = m.id and a.state <> 'stored'
      where not exists (select 1 from message_receipt r where r.message = m.id and r.status in ('FEILET_AVSENDER_TEKNISK', 'FEILET_AVSENDER_MANGLER'))
      group by m.id, m.person, m.arrived_at)
    select message, person, arrived::text as "arrivedOn", (arrived + ${keptDays}::integer)::text as "keptUntil", missing from waiting
    where ${today}::date >= arrived + ${keptDays - warnedBefore}::integer order by arrived, message`.execute(trx);
  return rows.map((row) => ({ ...row, missing: Number(row.missing) }));
}

/** Tells of such messages, once a day while there are any; they stand in a list of their own for who handles orders. */
export function warner(service: Service, log: (line: string) => void): () => Promise<void> {
  let toldOn: string | undefined;
  return async () => {
    const today = service.today();
    if (toldOn === today) return;
    const ending = await asJob(service.db, (trx) => endingAttachments(trx, today));
    const [first] = ending;
    if (first !== undefined)
      log(
        `messages: ${ending.length} have documents that are not stored here; the sender keeps the first until ${first.keptUntil}`,
      );
    toldOn = today;
  };
}
