import { sql } from "kysely";
import { asJob } from "../database/database.ts";
import type { Service } from "../http/app.ts";
import { type Rounds, rounds } from "../messages/rounds.ts";
import { type Refreshed, refreshCaseload } from "./refresh.ts";

/** How often it is asked whose case changed, in milliseconds. */
const every = 1000;
/** How many persons are worked out at once: those who changed first. */
const portion = 200;

interface Mark {
  readonly person: string;
  readonly mark: string;
}

/**
 * Works out anew the rows of the persons whose facts or orders changed since they were written. A person is done when
 * nothing changed meanwhile; one whose case does not read keeps the rows. Gives what was done, or nothing where nobody changed.
 */
export async function refreshChanged(service: Service): Promise<Refreshed | undefined> {
  const marks = await asJob(
    service.db,
    async (trx) =>
      (await sql<Mark>`select person, mark from caseload_stale order by mark limit ${portion}`.execute(trx)).rows,
  );
  if (marks.length === 0) return undefined;
  const done = await refreshCaseload(service, service.today(), { only: marks.map(({ person }) => person) });
  await asJob(service.db, (trx) =>
    sql`delete from caseload_stale s using jsonb_to_recordset(${JSON.stringify(marks)}::jsonb) as d (person uuid, mark bigint)
      where s.person = d.person and s.mark = d.mark`.execute(trx),
  );
  return done;
}

/** Keeps the caseload in step with what changes, until it is stopped; the night's work goes through everybody. */
export function keepCaseload(service: Service, log: (line: string) => void, pause = every): Rounds {
  return rounds("caseload", log, pause, async (stopped) => {
    while (!stopped() && (await refreshChanged(service)) !== undefined);
  });
}
