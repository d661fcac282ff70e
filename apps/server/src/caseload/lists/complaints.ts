import { sql } from "kysely";
import { z } from "zod";
import type { Claims, Trx } from "../../database/database.ts";
import { complaintItem, personShown } from "../../my-day/incoming.ts";
import type { ListPage } from "./page.ts";

export const complaintLine = z
  .object({
    id: z.uuid(),
    person: personShown,
    state: complaintItem.shape.state,
    /** what was decided; `null`: it is about access to documents */
    matter: z.string().nullable(),
    outcome: z.string().nullable(),
    receivedAt: z.string(),
    /** `null`: not found out yet */
    inTime: z.boolean().nullable(),
    /** the nearest day that ends while it is handled */
    due: z.string().nullable(),
  })
  .meta({ id: "ComplaintLine" });

interface Row {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly state: "received" | "admitted" | "above";
  readonly matter: string | null;
  readonly outcome: string | null;
  readonly received_at: string;
  readonly in_time: boolean | null;
  readonly due: string | null;
}

/** Complaints that lie with the reader's unit, as first instance or as the body above, the oldest first. */
export async function complaintsToHandle(
  trx: Trx,
  claims: Claims,
  { limit, after }: ListPage,
): Promise<readonly z.infer<typeof complaintLine>[]> {
  const unit = claims.unit ?? "";
  const further = after === undefined ? sql`true` : sql`(c.received_at, c.id) > (${after.key}, ${after.id}::uuid)`;
  const { rows } = await sql<Row>`
    select c.id, c.person, p.name, c.state, m.matter, d.outcome, c.received_at, c.in_time,
      least(c.harm_until::text, (select min(f.until)::text from complaint_defect f where f.complaint = c.id and f.cured_at is null)) as due
    from complaint c join person p on p.id = c.person
    left join decision d on d.id = c.decision left join matter_case m on m.id = d.matter_case
    where ((c.unit = ${unit} and c.state in ('received', 'admitted')) or (c.above_unit = ${unit} and c.state = 'above'))
      and ${further}
    order by c.received_at, c.id limit ${limit + 1}`.execute(trx);
  return rows.map(({ id, person, name, state, matter, outcome, received_at: receivedAt, in_time: inTime, due }) => ({
    id,
    person: { id: person, name },
    state,
    matter,
    outcome,
    receivedAt,
    inTime,
    due,
  }));
}
