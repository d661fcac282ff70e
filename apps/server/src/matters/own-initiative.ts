import { answersTo } from "../cases/answers.ts";
import { currentFactsOf } from "../cases/current.ts";
import { askedOn, mattersOf, runOf } from "../cases/question.ts";
import { requireFacts } from "../cases/read-facts.ts";
import type { Trx } from "../database/database.ts";

/** The result by which a matter says that it is considered without an application. */
const result = "own-initiative";

/** Must the service look at a matter of a person on its own initiative, on a day, by the law in force? Throws `bad-facts`, `bad-order`, `bad-request`. */
export async function ownInitiative(
  trx: Trx,
  person: string,
  matter: string,
  on: string,
): Promise<"owed" | "not-owed" | "open"> {
  const matters = mattersOf([matter]);
  const { facts } = await currentFactsOf(trx, person, on);
  const { run, settings } = runOf(requireFacts(facts).facts, "in-force", askedOn(on));
  const [answer] = answersTo(run, settings, matters, "en", true);
  const duty = (answer?.["results"] as Record<string, unknown> | undefined)?.[result];
  if (duty === "met") return "owed";
  return duty === "undetermined" || duty === "conflict" ? "open" : "not-owed";
}
