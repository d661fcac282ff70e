import { answersTo } from "../cases/answers.ts";
import { hashOf } from "../cases/canonical.ts";
import { currentFactsOf } from "../cases/current.ts";
import { askedOn, lawHash, mattersOf, runOf } from "../cases/question.ts";
import { requireFacts } from "../cases/read-facts.ts";
import type { Trx } from "../database/database.ts";
import { Problem } from "../http/problem.ts";

/** A stored run. Throws `bad-request` for one that is not of this matter. */
export async function requireRun(trx: Trx, id: string, matter: { readonly id: string; readonly person: string }) {
  const run = await trx
    .selectFrom("assessment_run")
    .selectAll()
    .where("id", "=", id)
    .where("person", "=", matter.person)
    .where("matter_case", "=", matter.id)
    .executeTakeFirst();
  if (run === undefined)
    throw new Problem("bad-request", undefined, {
      faults: [{ path: "run", message: "must be an assessment made in this matter" }],
    });
  return run;
}
export type StoredRun = Awaited<ReturnType<typeof requireRun>>;

/**
 * A decision rests on the facts and the law as they stand: facts or law that changed since the run, or a new day that
 * changes the answer, must be assessed again. Throws `wrong-state` saying which.
 */
export async function requireFresh(trx: Trx, run: StoredRun, today: string): Promise<void> {
  const stale = (why: string): Problem => new Problem("wrong-state", `${why} since the assessment: assess again`);
  if (lawHash(run.law) !== run.law_hash) throw stale("the law has changed");
  const { facts } = await currentFactsOf(trx, run.person, run.on);
  if (hashOf(facts) !== run.facts_hash) throw stale("the facts have changed");
  if (run.on === today) return;
  const { facts: now } = await currentFactsOf(trx, run.person, today);
  const { run: again, settings } = runOf(requireFacts(now).facts, run.law, askedOn(today));
  const [answer] = answersTo(again, settings, mattersOf([run.matter]), "nb");
  if (answer?.["outcome"] !== run.answer["outcome"]) throw stale("time has changed the answer");
}
