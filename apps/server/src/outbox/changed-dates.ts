import type { Trx } from "../database/database.ts";
import { announce } from "./announce.ts";

/** What changes an order changes the dates of a sentence that is being served: the other authorities are told. `now`: the minute in Norway. */
export async function tellChangedDates(trx: Trx, person: string, by: string, now: string): Promise<void> {
  const serving = await trx
    .selectFrom("serving")
    .select(["state", "unit"])
    .where("person", "=", person)
    .where("state", "like", "serving:%")
    .executeTakeFirst();
  if (serving === undefined) return;
  const { state, unit } = serving;
  await announce(trx, by, {
    person,
    event: "dates-changed",
    before: state,
    after: state,
    fromUnit: unit ?? undefined,
    now,
  });
}
