import type { Updateable } from "kysely";
import { z } from "zod";
import { audit } from "../audit/append.ts";
import { storableText } from "../cases/json-depth.ts";
import type { Claims, Trx } from "../database/database.ts";
import type { TaskTable } from "../database/schema.ts";
import { Problem } from "../http/problem.ts";
import { requireChanged } from "../http/versions.ts";
import { changeTask } from "./change.ts";
import { lockTasks } from "./raise.ts";
import { stepById } from "./shown.ts";

/** What can be done with a task. */
export const taskAction = z.discriminatedUnion("action", [
  z.object({ action: z.literal("done"), evidence: storableText(2000) }),
  /** `waiver` is the index of a ground that the norm knows */
  z.object({ action: z.literal("waive"), waiver: z.int().min(0).max(50), reason: storableText(2000) }),
  /** `staff` null takes it back to the unit */
  z.object({ action: z.literal("assign"), staff: z.string().min(1).max(100).nullable() }),
  z.object({ action: z.literal("hold"), reason: storableText(500), until: z.iso.date() }),
  z.object({ action: z.literal("resume") }),
  z.object({ action: z.literal("reminded"), next: z.iso.date().nullable() }),
]);
export type TaskAction = z.infer<typeof taskAction>;

/** A task with the name of its person. Throws `not-found`, also for one whose person the reader may not see. */
export async function requireTask(trx: Trx, id: string) {
  const task = await trx
    .selectFrom("task")
    .innerJoin("person", "person.id", "task.person")
    .selectAll("task")
    .select("person.name")
    .where("task.id", "=", id)
    .executeTakeFirst();
  if (task === undefined) throw new Problem("not-found");
  return task;
}

const wrong = (path: string, message: string): Problem =>
  new Problem("bad-request", undefined, { faults: [{ path, message }] });

async function requireColleague(trx: Trx, staff: string, unit: string, today: string): Promise<void> {
  const posting = await trx
    .selectFrom("posting")
    .select("id")
    .where("staff", "=", staff)
    .where("unit", "=", unit)
    .where("from", "<=", today)
    .where((where) => where.or([where("until", "is", null), where("until", ">", today)]))
    .executeTakeFirst();
  if (posting === undefined) throw wrong("staff", "must be posted in your unit today");
}

/**
 * Does something with an open task of an expected version. Throws `not-found`, `changed-meanwhile`, `wrong-state` for a
 * closed one, `not-allowed`, `bad-request` for a ground that the norm does not know, a day that has passed, somebody else's unit.
 */
export async function handleTask(
  trx: Trx,
  claims: Claims,
  id: string,
  version: number,
  action: TaskAction,
  today: string,
): Promise<void> {
  const task = await requireTask(trx, id);
  await lockTasks(trx, task.person);
  if (task.state !== "open") throw new Problem("wrong-state", `the task is ${task.state}`);
  const taken = await trx
    .updateTable("task")
    .set((eb) => ({ version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  requireChanged(taken.numUpdatedRows);
  const set = (columns: Updateable<TaskTable>) => trx.updateTable("task").set(columns).where("id", "=", id).execute();
  switch (action.action) {
    case "done":
      await changeTask(trx, claims, task, { event: "done", evidence: action.evidence });
      break;
    case "waive": {
      const grounds = stepById(task.step)?.waivers ?? [];
      if (grounds[action.waiver] === undefined)
        throw wrong(
          "waiver",
          grounds.length === 0
            ? `${task.norm} knows no ground to leave this out`
            : `must be 0 to ${grounds.length - 1}`,
        );
      await changeTask(trx, claims, task, { event: "waive", ground: String(action.waiver), reason: action.reason });
      break;
    }
    case "assign":
      if (action.staff !== null) await requireColleague(trx, action.staff, claims.unit ?? "", today);
      await set({ assignee: action.staff });
      break;
    case "hold":
      if (action.until <= today) throw wrong("until", `must be after ${today}`);
      await set({ hold_reason: action.reason, hold_until: action.until });
      break;
    case "resume":
      await set({ hold_reason: null, hold_until: null });
      break;
    case "reminded":
      if (task.kind !== "wait") throw new Problem("wrong-state", "nobody outside the service is waited for here");
      await set({ reminded: task.reminded + 1, remind_on: action.next });
      break;
  }
  await audit(trx, claims, {
    act: `task.${action.action}`,
    purpose: "execution",
    person: task.person,
    details: { task: id, step: task.step, norm: task.norm },
  });
}
