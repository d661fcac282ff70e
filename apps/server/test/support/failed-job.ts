import { sql } from "kysely";
import { asJob, type Db } from "../../src/database/database.ts";
import { enqueue } from "../../src/jobs/enqueue.ts";

/** A job that failed after every try, for a rule and a day. */
export async function failedJob(db: Db, rule: string, due: string): Promise<void> {
  await asJob(db, (trx) => enqueue(trx, { rule, subject: "all", due }));
  const output = JSON.stringify({ fault: { kind: "DatabaseError", code: "22007", at: ["run", "asJob"] } });
  await sql`update job_queue.job set state = 'failed', completed_on = now(), output = ${output}::jsonb where data ->> 'due' = ${due}`.execute(
    db,
  );
}
