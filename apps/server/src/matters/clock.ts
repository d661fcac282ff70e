import type { Trx } from "../database/database.ts";
import { move, type Who } from "../machines/move.ts";
import { writeMatter } from "./change-matter.ts";

const clock: Who = { actor: "clock", role: "clock" };

/** Takes up again the matters whose rest is over on a day. Gives how many. */
export async function resumeDue(trx: Trx, on: string): Promise<number> {
  const rows = await trx
    .selectFrom("matter_case")
    .select(["id", "person", "version"])
    .where("state", "=", "on-hold")
    .where("hold_until", "<=", on)
    .orderBy("id")
    .execute();
  for (const { id, person, version } of rows) {
    await writeMatter(trx, id, version, { hold_reason: null, hold_until: null });
    await move(trx, clock, { person, machine: "matter", stream: id, event: "resume" });
  }
  return rows.length;
}
