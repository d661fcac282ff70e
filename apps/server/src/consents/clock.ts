import type { Trx } from "../database/database.ts";
import { move, type Who } from "../machines/move.ts";
import { raise } from "../tasks/raise.ts";
import { isAsked } from "./consent-age.ts";

const clock: Who = { actor: "clock", role: "clock" };

/** What was not answered by its last day is silence. It tells the law nothing: the fact stays unknown. */
async function fallSilent(trx: Trx, due: string): Promise<number> {
  const late = await trx
    .selectFrom("consent")
    .select(["id", "person", "answer_until"])
    .where("state", "=", "asked")
    .where("answer_until", "<", due)
    .orderBy("id")
    .execute();
  for (const { id, person, answer_until: on } of late) {
    await trx
      .updateTable("consent")
      .set((eb) => ({ version: eb("version", "+", 1) }))
      .where("id", "=", id)
      .execute();
    await move(trx, clock, { person, machine: "consent", stream: id, event: "fall-silent", payload: { on } });
  }
  return late.length;
}

/** Who shares the household of somebody whose consents are asked for, is of age and was never asked, is asked. */
async function askThoseOfAge(trx: Trx, due: string): Promise<number> {
  const cohabitants = await trx
    .selectFrom("contact as c")
    .select(["c.id", "c.person", "c.birth_date"])
    .where("c.kind", "=", "cohabitant")
    .where("c.until", "is", null)
    .where("c.shares_household", "=", true)
    .where("c.birth_date", "is not", null)
    .where(({ exists, selectFrom }) =>
      exists(selectFrom("consent as any").select("any.id").whereRef("any.person", "=", "c.person")),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("consent as own")
            .select("own.id")
            .whereRef("own.contact", "=", "c.id")
            .where("own.kind", "=", "resident"),
        ),
      ),
    )
    .orderBy("c.id")
    .execute();
  const ofAge = cohabitants.filter(({ birth_date: born }) => born !== null && isAsked(born, due));
  for (const { id: contact, person } of ofAge) {
    const { id } = await trx
      .insertInto("consent")
      .values({ person, kind: "resident", contact, state: "asked", asked_on: due })
      .returning("id")
      .executeTakeFirstOrThrow();
    await move(trx, clock, { person, machine: "consent", stream: id, event: "ask", payload: { on: due } });
    await raise(trx, clock, { person, event: "household-changed", occasion: `of age ${contact}`, at: due });
  }
  return ofAge.length;
}

/** What a day does to consents, in a transaction of the jobs. Gives how many fell silent and how many were asked. */
export async function consentsOn(trx: Trx, due: string): Promise<{ silent: number; asked: number }> {
  return { silent: await fallSilent(trx, due), asked: await askThoseOfAge(trx, due) };
}
