import type { Trx } from "../database/database.ts";
import { move, type Who } from "../machines/move.ts";

/** Opens a serving for a person who has none that goes on. Gives its id. */
export async function openServing(trx: Trx, who: Who, person: string, because: string): Promise<string> {
  const known = await trx
    .selectFrom("serving")
    .select("id")
    .where("person", "=", person)
    .where("state", "<>", "ended")
    .executeTakeFirst();
  if (known !== undefined) return known.id;
  const unit = "unit" in who ? (who.unit ?? null) : null;
  const { id } = await trx
    .insertInto("serving")
    .values({
      person,
      unit,
      state: "awaiting",
      on_date: null,
      away_until: null,
      interrupted_until: null,
      trial_ends_on: null,
      meet_on: null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await move(trx, who, { person, machine: "serving", stream: id, event: "await", payload: { because } });
  return id;
}
