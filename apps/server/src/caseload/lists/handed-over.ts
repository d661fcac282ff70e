import { sql } from "kysely";
import { z } from "zod";
import type { Claims, Trx } from "../../database/database.ts";
import { personShown } from "../../my-day/incoming.ts";
import type { ListPage } from "./page.ts";

export const handedOverLine = z
  .object({
    /** of the matter */
    id: z.uuid(),
    person: personShown,
    matter: z.string(),
    /** the unit that sent it, by its name, and who there did */
    from: z.string(),
    by: z.string(),
    reason: z.string(),
    /** the day in Norway on which it came */
    on: z.iso.date(),
  })
  .meta({ id: "HandedOverLine" });

interface Row {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly matter: string;
  readonly from: string;
  readonly by: string;
  readonly reason: string;
  readonly on: string;
}

/** Matters that another unit handed over to the reader's and that nobody there has taken, the oldest first. */
export async function handedOver(
  trx: Trx,
  claims: Claims,
  { limit, after }: ListPage,
): Promise<readonly z.infer<typeof handedOverLine>[]> {
  const unit = claims.unit ?? "";
  const further = after === undefined ? sql`true` : sql`(l."on", l.id) > (${after.key}, ${after.id}::uuid)`;
  const { rows } = await sql<Row>`
    with sent as materialized (
      select distinct on (e.stream) e.stream, e.by, e.at, x.payload from event e left join event_payload x on x.event = e.id
      where e.machine = 'matter' and e.kind = 'hand-over' order by e.stream, e.number desc)
    select l.* from (
      select m.id, m.person, p.name, m.matter, coalesce(u.name, h.payload->>'from', '') as "from", coalesce(s.name, h.by) as by,
        coalesce(h.payload->>'reason', '') as reason, to_char(h.at at time zone 'Europe/Oslo', 'YYYY-MM-DD') as "on"
      from matter_case m join person p on p.id = m.person
      join sent h on h.stream = m.id::text
      left join unit u on u.id = h.payload->>'from' left join staff s on s.id = h.by
      where m.unit = ${unit} and m.assignee is null and m.state in ('preparing', 'on-hold', 'asked', 'to-sign')
    ) l where ${further} order by l."on", l.id limit ${limit + 1}`.execute(trx);
  return rows.map(({ person, name, ...row }) => ({ ...row, person: { id: person, name } }));
}
