import { programOf } from "@soning/law";
import { decidingNorms } from "@soning/norms";
import { sql } from "kysely";
import { currentFacts, materialOf } from "../cases/current.ts";
import { askedOn, mattersOf, runOf } from "../cases/question.ts";
import { readFacts } from "../cases/read-facts.ts";
import type { Trx } from "../database/database.ts";
import { Problem } from "../http/problem.ts";

/** A row of the caseload that is there no longer. */
export interface Gone {
  readonly person: string;
  readonly matter: string;
}

/**
 * The norms by which each matter is no longer open to each person; none of them where the law is not in the way: nothing is
 * left to serve, or no order is in force.
 */
async function reasonsOf(trx: Trx, gone: readonly Gone[], law: string, on: string) {
  const known = programOf(law).norms;
  const materials = await materialOf(trx, [...new Set(gone.map(({ person }) => person))]);
  return gone.map(({ person, matter }) => {
    const material = materials.get(person);
    let because: readonly string[] = [];
    try {
      const read =
        material === undefined || material.orders.length === 0
          ? undefined
          : readFacts(currentFacts(material, on).facts);
      const [asked] = mattersOf([matter]);
      if (read?.ok === true && asked !== undefined) {
        const { run } = runOf(read.case.facts, law, askedOn(on));
        because = decidingNorms(run, asked.asks).filter((key) => known.has(key));
      }
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
    }
    return { person, matter, because };
  });
}

/** Writes beside the rows that went today which norms made them go. After the rows are removed, in the same transaction. */
export async function tellWhyGone(trx: Trx, gone: readonly Gone[], law: string, on: string): Promise<void> {
  if (gone.length === 0) return;
  const reasons = JSON.stringify(await reasonsOf(trx, gone, law, on));
  await sql`update caseload_change c set because = r.because
    from jsonb_to_recordset(${reasons}::jsonb) as r (person uuid, matter text, because jsonb)
    where c.person = r.person and c.matter = r.matter and c.law = ${law} and c.on_date = ${on}::date and c.became is null and c.because is null`.execute(
    trx,
  );
}
