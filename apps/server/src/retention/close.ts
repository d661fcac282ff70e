import { sql } from "kysely";
import type { Trx } from "../database/database.ts";
import { move, type Who } from "../machines/move.ts";
import { writeMatter } from "../matters/change-matter.ts";
import { changeTask } from "../tasks/change.ts";

const clock: Who = { actor: "retention", role: "clock" };

/** Persons of these with a complaint that nobody has answered: their case is not over, however long ago the serving ended. */
export async function withOpenComplaint(trx: Trx, persons: readonly string[]): Promise<ReadonlySet<string>> {
  if (persons.length === 0) return new Set();
  const { rows } = await sql<{ person: string }>`
    select distinct person from complaint where person = any (${persons}::uuid[]) and state in ('received', 'admitted', 'above')`.execute(
    trx,
  );
  return new Set(rows.map(({ person }) => person));
}

/** Ends what was left open in a case whose time is over: matters lapse, tasks are moot. `norm`: by which. */
export async function closeCase(trx: Trx, person: string, norm: string): Promise<void> {
  const matters = await trx
    .selectFrom("matter_case")
    .select(["id", "version"])
    .where("person", "=", person)
    .where("state", "in", ["preparing", "on-hold", "asked", "to-sign"])
    .execute();
  for (const { id, version } of matters) {
    await writeMatter(trx, id, version, { hold_reason: null, hold_until: null, closed_reason: norm });
    await move(trx, clock, { person, machine: "matter", stream: id, event: "lapse", payload: { reason: norm } });
  }
  const tasks = await trx
    .selectFrom("task")
    .select(["id", "person"])
    .where("person", "=", person)
    .where("state", "=", "open")
    .execute();
  for (const task of tasks) await changeTask(trx, clock, task, { event: "moot", reason: norm });
}
