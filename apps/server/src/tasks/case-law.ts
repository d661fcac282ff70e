import { type EventName, procedures, type StandingStep, stepsOf } from "@soning/law";
import type { Run } from "@soning/norms";
import { currentFactsOf } from "../cases/current.ts";
import { askedOn, runOf } from "../cases/question.ts";
import { requireFacts } from "../cases/read-facts.ts";
import type { Trx } from "../database/database.ts";

/** What the steps say of one person's current facts, by legal state. */
export interface CaseSteps {
  run(law: string): Run;
  /** the steps that an event sets off, or those that wait for a day */
  steps(law: string, event: EventName | "clock"): readonly StandingStep[];
}

const byClock = new Set(procedures.filter(({ trigger }) => "date" in trigger).map(({ id }) => id));

/** Reads a person's current facts and asks the steps on them. `at` is a day or a minute. Throws `bad-facts`, `bad-order`. */
export async function caseSteps(trx: Trx, person: string, at: string): Promise<CaseSteps> {
  const asked = askedOn(at, "at");
  const { facts } = await currentFactsOf(trx, person, at.slice(0, "YYYY-MM-DD".length));
  const { facts: decoded } = requireFacts(facts);
  const runs = new Map<string, Run>();
  const known = new Map<string, readonly StandingStep[]>();
  const runBy = (law: string): Run => {
    const run = runs.get(law) ?? runOf(decoded, law, asked).run;
    runs.set(law, run);
    return run;
  };
  return {
    run: runBy,
    steps(law, event) {
      const key = `${law} ${event}`;
      const found =
        known.get(key) ??
        (event === "clock"
          ? stepsOf(runBy(law)).filter(({ step }) => byClock.has(step.id))
          : stepsOf(runBy(law), event));
      known.set(key, found);
      return found;
    },
  };
}
