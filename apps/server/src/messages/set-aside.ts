import { type Actor, audit } from "../audit/append.ts";
import { asJob } from "../database/database.ts";
import type { Service } from "../http/app.ts";
import { Problem } from "../http/problem.ts";

/** Sets a message aside that was not read: it stays, with the reason, and can still be retried. Throws `not-found`, `wrong-state`. */
export async function setAside(service: Service, id: string, reason: string, by: Actor): Promise<void> {
  await asJob(service.db, async (trx) => {
    const row = await trx.selectFrom("message").select("state").where("id", "=", id).forUpdate().executeTakeFirst();
    if (row === undefined) throw new Problem("not-found");
    if (row.state === "read" || row.state === "received")
      throw new Problem("wrong-state", `the message is ${row.state}`);
    await trx
      .updateTable("message")
      .set({ state: "set-aside", aside_reason: reason, aside_by: by.actor })
      .where("id", "=", id)
      .execute();
    await audit(trx, by, { act: "message.set-aside", purpose: "intake", details: { message: id } });
  });
}
