import { type Actor, audit } from "../audit/append.ts";
import { asJob } from "../database/database.ts";
import type { Service } from "../http/app.ts";
import { Problem } from "../http/problem.ts";
import { requireChanged } from "../http/versions.ts";
import type { Seen } from "./intake.ts";

/** Sets a message aside that was not read: it stays, with the reason, and can still be retried. Throws `not-found`, `changed-meanwhile`, `wrong-state`. */
export async function setAside(service: Service, { id, version }: Seen, reason: string, by: Actor): Promise<void> {
  await asJob(service.db, async (trx) => {
    const row = await trx
      .selectFrom("message")
      .select(["state", "version"])
      .where("id", "=", id)
      .forUpdate()
      .executeTakeFirst();
    if (row === undefined) throw new Problem("not-found");
    if (row.version !== version) requireChanged(0);
    if (row.state === "read" || row.state === "received")
      throw new Problem("wrong-state", `the message is ${row.state}`);
    await trx
      .updateTable("message")
      .set({ state: "set-aside", aside_reason: reason, aside_by: by.actor, version: version + 1 })
      .where("id", "=", id)
      .execute();
    await audit(trx, by, { act: "message.set-aside", purpose: "intake", details: { message: id } });
  });
}
