import { inLanguage, type Language } from "@soning/norms";
import { sql } from "kysely";
import { z } from "zod";
import type { Claims, Trx } from "../../database/database.ts";
import { personShown } from "../../my-day/incoming.ts";
import { isOverdue, stepById } from "../../tasks/shown.ts";
import type { ListPage } from "./page.ts";

/** What ends on a day: a step of the law, an answer waited for, a rest, the time to complain, to cure a complaint, to change to harm. */
const what = z.enum(["task", "wait", "hold", "complaint", "defect", "harm"]);

export const deadlineLine = z
  .object({
    /** of the task, matter, decision or complaint */
    id: z.uuid(),
    what,
    person: personShown,
    matter: z.string().nullable(),
    /** what is to be done, rested for or lacking */
    text: z.string().nullable(),
    norm: z.string().nullable(),
    /** a day, or a minute where it runs by the hour */
    due: z.string(),
    overdue: z.boolean(),
    assignee: z.string().nullable(),
  })
  .meta({ id: "DeadlineLine" });

interface Row {
  readonly id: string;
  readonly what: z.infer<typeof what>;
  readonly person: string;
  readonly name: string;
  readonly matter: string | null;
  readonly text: string | null;
  readonly norm: string | null;
  readonly due: string;
  readonly assignee: string | null;
}

/**
 * Every deadline of the reader's unit that still runs or has passed undone, in order of its day. The time to complain is told
 * until it is over. `now` is `service.now()`.
 */
export async function deadlines(
  trx: Trx,
  claims: Claims,
  now: string,
  { limit, after }: ListPage,
  language: Language,
): Promise<readonly z.infer<typeof deadlineLine>[]> {
  const unit = claims.unit ?? "";
  const further = after === undefined ? sql`true` : sql`(l.due, l.id) > (${after.key}, ${after.id}::uuid)`;
  const { rows } = await sql<Row>`
    select l.*, p.name from (
      select t.id, t.kind as what, t.person, m.matter, t.step as text, t.norm, t.due, t.assignee
        from task t left join matter_case m on m.id = t.matter_case
        where t.unit = ${unit} and t.state = 'open' and t.due is not null
      union all
      select t.id, 'hold', t.person, m.matter, t.hold_reason, t.norm, t.hold_until::text, t.assignee
        from task t left join matter_case m on m.id = t.matter_case
        where t.unit = ${unit} and t.state = 'open' and t.due is null and t.hold_until > ${now.slice(0, 10)}::date
      union all
      select m.id, 'hold', m.person, m.matter, m.hold_reason, null, m.hold_until::text, m.assignee
        from matter_case m where m.unit = ${unit} and m.state = 'on-hold' and m.hold_until is not null
      union all
      select d.id, 'complaint', d.person, m.matter, null, null, d.complaint_until, m.assignee
        from decision d join matter_case m on m.id = d.matter_case
        where d.unit = ${unit} and d.state in ('notified', 'granted-waiting', 'in-effect')
          and d.complaint_until >= left(${now}, length(d.complaint_until))
      union all
      select f.id, 'defect', c.person, m.matter, f.lacks, null, f.until::text, null
        from complaint_defect f join complaint c on c.id = f.complaint
        left join decision d on d.id = c.decision left join matter_case m on m.id = d.matter_case
        where f.cured_at is null and c.unit = ${unit} and c.state in ('received', 'admitted')
      union all
      select c.id, 'harm', c.person, m.matter, null, null, c.harm_until::text, null
        from complaint c left join decision d on d.id = c.decision left join matter_case m on m.id = d.matter_case
        where c.harm_until is not null
          and ((c.unit = ${unit} and c.state in ('received', 'admitted')) or (c.above_unit = ${unit} and c.state = 'above'))
    ) l join person p on p.id = l.person
    where ${further} order by l.due, l.id limit ${limit + 1}`.execute(trx);
  return rows.map(({ id, what: kind, person, name, matter, text, norm, due, assignee }) => {
    const step = kind === "task" || kind === "wait" ? stepById(text ?? "") : undefined;
    return {
      id,
      what: kind,
      person: { id: person, name },
      matter,
      text: step === undefined ? text : inLanguage(step.text, language),
      norm,
      due,
      overdue: isOverdue(due, now),
      assignee,
    };
  });
}
