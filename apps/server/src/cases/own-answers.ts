import { law } from "@soning/law";
import { z } from "zod";
import type { Claims, Trx } from "../database/database.ts";
import { Problem, type ProblemPart } from "../http/problem.ts";
import { requirePerson } from "../persons/read.ts";
import { assertFacts } from "./assert-facts.ts";
import { currentFactsOf } from "./current.ts";
import { boundedJson, storableText } from "./json-depth.ts";

export const ownAnswers = z.object({
  answers: z
    .array(z.object({ fact: storableText(200), value: boundedJson }))
    .min(1)
    .max(50),
});

/** Where the answers of the convicted person come from, as the facts tell it. */
export const ownSource = "own case";

/**
 * What the convicted person answers in the own case: facts that the catalogue says the person knows, and that nobody has
 * told yet as far as the person may know. They are kept as the person's own word, unverified, beside what an official says under a
 * shield: that holds on. What is known already is for the unit to correct. Throws
 * `bad-facts` with each place, `changed-meanwhile`, `not-found`.
 */
export async function answerOwn(
  trx: Trx,
  claims: Claims,
  person: string,
  version: number,
  { answers }: z.infer<typeof ownAnswers>,
  on: string,
): Promise<{ ids: string[]; version: number }> {
  await requirePerson(trx, person);
  const { facts } = await currentFactsOf(trx, person, on);
  const faults: ProblemPart[] = answers.flatMap(({ fact, value }, at) => {
    const path = `answers[${at}]`;
    const known = law.facts.get(fact);
    if (known === undefined || known.knownBy !== "person" || known.kind !== "fact")
      return [{ path: `${path}.fact`, message: "is not a question to the convicted person" }];
    if (facts[fact] !== undefined)
      return [{ path: `${path}.fact`, message: "is answered already: ask the unit to correct it" }];
    return value === null ? [{ path: `${path}.value`, message: "must be an answer" }] : [];
  });
  if (faults.length > 0) throw new Problem("bad-facts", undefined, { faults });
  return assertFacts(
    trx,
    claims,
    person,
    version,
    answers.map(({ fact, value }) => ({ fact, value, source: ownSource, verified: false })),
    on,
  );
}
