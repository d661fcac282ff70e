import type { Db } from "../database/database.ts";
import { machines, transitions } from "./table.ts";

/** Puts the table of state machines into the database, as this version of the program has it. Run as the owner, after migrations. */
export async function writeMachines(db: Db): Promise<void> {
  const wanted = transitions.map(({ machine, from, event, to, by }) => ({ machine, from, event, to, by: [...by] }));
  await db.transaction().execute(async (trx) => {
    for (const { name, initial } of Object.values(machines))
      await trx
        .insertInto("machine")
        .values({ name, initial: initial ?? null, rows_in: null })
        .onConflict((conflict) => conflict.column("name").doUpdateSet({ initial: initial ?? null }))
        .execute();
    await trx.deleteFrom("machine_transition").execute();
    await trx.insertInto("machine_transition").values(wanted).execute();
  });
}
