import type { ExecutionOrder } from "@soning/esas";
import { sql } from "kysely";
import { z } from "zod";
import type { Trx } from "../../database/database.ts";
import { personShown } from "../../my-day/incoming.ts";
import { sentence, sentencesOf } from "../../orders/sentences.ts";
import type { ListPage } from "./page.ts";

export const orderLine = z
  .object({
    /** of the version */
    id: z.uuid(),
    person: personShown,
    caseNumber: z.string(),
    sentences: z.array(sentence),
    /** what the prosecutor remarked */
    description: z.string(),
    arrivedOn: z.iso.date(),
    version: z.int(),
    /** how many parts only a person can read */
    byHand: z.int(),
    /** attachments that have not been fetched yet */
    missing: z.int(),
  })
  .meta({ id: "OrderLine" });

interface Row {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly case_number: string;
  readonly description: string | null;
  readonly reactions: ExecutionOrder["reactions"];
  readonly arrived_on: string;
  readonly number: number;
  readonly by_hand: number;
  readonly missing: number;
}

/** Orders that nobody has checked yet, as far as the reader may see the persons: those that came first stand first. */
export async function ordersToCheck(
  trx: Trx,
  { limit, after }: ListPage,
): Promise<readonly z.infer<typeof orderLine>[]> {
  const further = after === undefined ? sql`true` : sql`(v.arrived_on::text, v.id) > (${after.key}, ${after.id}::uuid)`;
  // the last events are found in one go: a lookup for each order would pass the policy on events anew each time
  const { rows } = await sql<Row>`
    with last as materialized (
      select distinct on (stream) stream, state from event where machine = 'order' order by stream, number desc)
    select v.id, v.person, p.name, v.body->'judgment'->>'caseNumber' as case_number, v.body->>'description' as description,
      v.body->'reactions' as reactions,
      v.arrived_on::text as arrived_on, v.number,
      coalesce(jsonb_array_length(v.body->'needsManualReading'), 0)::integer as by_hand,
      (select count(*) from attachment a where a.message = v.message and a.state <> 'stored')::integer as missing
    from order_version v join person p on p.id = v.person
    join last s on s.stream = v.id::text
    where s.state = 'to-check' and ${further}
    order by v.arrived_on::text, v.id limit ${limit + 1}`.execute(trx);
  return rows.map((row) => ({
    id: row.id,
    person: { id: row.person, name: row.name },
    caseNumber: row.case_number,
    sentences: sentencesOf(row.reactions),
    description: row.description ?? "",
    arrivedOn: row.arrived_on,
    version: row.number,
    byHand: row.by_hand,
    missing: row.missing,
  }));
}
