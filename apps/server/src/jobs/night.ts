import { asJob } from "../database/database.ts";
import type { Service } from "../http/app.ts";
import { enqueue } from "./enqueue.ts";
import { nightly } from "./rules.ts";

/** Subject of a job that is about everybody. */
const everybody = "all";

/**
 * Enqueues what each day asks for, once: called at the start and again and again, so that a night on which the service
 * was down is made up for in the morning. Gives how many are new.
 */
export async function enqueueNight(service: Service): Promise<number> {
  const due = service.today();
  return asJob(service.db, async (trx) => {
    let fresh = 0;
    for (const { id } of nightly) if (await enqueue(trx, { rule: id, subject: everybody, due })) fresh += 1;
    return fresh;
  });
}
