import { sql } from "kysely";
import type { Trx } from "../database/database.ts";

/**
 * Notes of each open task, once, the day on which it was found to be over its last day or minute; a task whose date was moved
 * ahead is overdue no longer. Gives how many are new, and how many are overdue in each unit. `now` is the minute in Norway.
 */
export async function warnOverdue(
  trx: Trx,
  now: string,
): Promise<{ readonly fresh: number; readonly byUnit: Readonly<Record<string, number>> }> {
  const today = now.slice(0, "YYYY-MM-DD".length);
  const over = sql`due is not null and case when length(due) > 10 then due < ${now} else due < ${today} end`;
  await sql`update task set warned_on = null where state = 'open' and warned_on is not null and not (${over})`.execute(
    trx,
  );
  const { numAffectedRows } =
    await sql`update task set warned_on = ${today}::date where state = 'open' and kind = 'task' and warned_on is null and ${over}`.execute(
      trx,
    );
  const { rows } = await sql<{ unit: string | null; n: number }>`
    select unit, count(*)::integer as n from task where state = 'open' and warned_on is not null group by unit order by unit`.execute(
    trx,
  );
  return {
    fresh: Number(numAffectedRows ?? 0n),
    byUnit: Object.fromEntries(rows.map(({ unit, n }) => [unit ?? "-", n])),
  };
}
