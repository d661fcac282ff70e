import { asJob } from "../database/database.ts";
import type { Service } from "../http/app.ts";
import { enqueue } from "./enqueue.ts";
import { nightly, often } from "./rules.ts";

/** Subject of a job that is about everybody. */
const everybody = "all";

/** The last full ten minutes: `2026-06-15T14:37` becomes `2026-06-15T14:30`. */
const tenMinutes = (now: string): string => `${now.slice(0, -1)}0`;

/** Enqueues what is done every ten minutes, once for each ten. Gives how many are new. */
export async function enqueueOften(service: Service): Promise<number> {
  const due = tenMinutes(service.now());
  return asJob(service.db, async (trx) => {
    let fresh = 0;
    for (const { id } of often) if (await enqueue(trx, { rule: id, subject: everybody, due })) fresh += 1;
    return fresh;
  });
}

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
