import type { Trx } from "../database/database.ts";
import { move, type Who } from "../machines/move.ts";
import { stepsFrom } from "../machines/table.ts";

export type { Who } from "../machines/move.ts";

/** Why the service itself lets a task go, where no official gave a reason; readers are told in words. */
export const ownReasons = ["no-longer-stands"] as const;

export type TaskChange =
  | { readonly event: "done"; readonly evidence: string }
  | { readonly event: "waive"; readonly ground: string; readonly reason: string }
  | { readonly event: "moot"; readonly reason: string };

/** May somebody of this role close a task by this event? */
export const mayChange = (role: Who["role"], event: TaskChange["event"]): boolean =>
  stepsFrom("task", "open").some((step) => step.event === event && step.by.includes(role));

/** The columns that a change leaves in the row. */
function columnsOf(change: TaskChange) {
  switch (change.event) {
    case "done":
      return { evidence: change.evidence };
    case "waive":
      return { ground: change.ground, reason: change.reason };
    case "moot":
      return { reason: change.reason };
  }
}

/** Closes a task, through its machine; the row's version goes up. Throws `wrong-state`, `not-allowed`. */
export async function changeTask(
  trx: Trx,
  who: Who,
  { id, person }: { readonly id: string; readonly person: string },
  change: TaskChange,
): Promise<void> {
  await trx
    .updateTable("task")
    .set((eb) => ({
      ...columnsOf(change),
      hold_reason: null,
      hold_until: null,
      version: eb("version", "+", 1),
    }))
    .where("id", "=", id)
    .execute();
  const { event, ...payload } = change;
  await move(trx, who, { person, machine: "task", stream: id, event, payload });
}
