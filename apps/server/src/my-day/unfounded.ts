import { sql } from "kysely";
import { z } from "zod";
import type { Claims, Trx } from "../database/database.ts";
import { most, personShown } from "./incoming.ts";

/** A serving that goes on though no order of the person's stands any longer: it never ends by itself, and somebody must see to it. */
export const unfoundedItem = z.object({
  serving: z.uuid(),
  person: personShown,
  state: z.string(),
  /** the version of the order that was turned away last, and why */
  order: z.uuid(),
  event: z.enum(["withdraw", "return"]),
  reason: z.string(),
  /** the day in Norway on which that happened */
  on: z.iso.date(),
});

interface Row extends Omit<z.infer<typeof unfoundedItem>, "person"> {
  readonly person: string;
  readonly name: string;
}

/** Servings at the reader's unit whose orders were all withdrawn or returned, those that have gone on longest first. One that waits for its check may stand yet. */
export async function unfoundedServings(trx: Trx, claims: Claims): Promise<z.infer<typeof unfoundedItem>[]> {
  const { rows } = await sql<Row>`
    with open_here as (select id, person, state from serving where unit = ${claims.unit ?? ""} and state <> 'ended'),
    last as materialized (
      select distinct on (stream) id, person, stream, kind, at, state from event where machine = 'order' order by stream, number desc),
    stands as (select * from last where person in (select person from open_here)),
    turned as (
      select distinct on (person) * from stands t where kind in ('withdraw', 'return')
        and not exists (select 1 from stands o where o.person = t.person and o.state in ('to-check', 'in-force'))
      order by person, at desc, id)
    select s.id as serving, s.person, p.name, s.state, t.stream::uuid as "order", t.kind as event,
      coalesce(x.payload->>'reason', '') as reason, to_char(t.at at time zone 'Europe/Oslo', 'YYYY-MM-DD') as "on"
    from turned t join open_here s on s.person = t.person join person p on p.id = s.person left join event_payload x on x.event = t.id
    order by t.at, s.id limit ${most}`.execute(trx);
  return rows.map(({ person, name, ...row }) => ({ ...row, person: { id: person, name } }));
}
