import { formatDay, formatMinute } from "@soning/calendar";
import type { Language } from "@soning/norms";
import { audit } from "../audit/append.ts";
import type { Claims, Trx } from "../database/database.ts";
import { storeRun } from "../law-bundles/store-run.ts";
import { requirePerson } from "../persons/read.ts";
import { answersTo, brief } from "./answers.ts";
import { hashOf } from "./canonical.ts";
import { currentFactsOf } from "./current.ts";
import { type Asked, lawHash, mattersOf, runOf } from "./question.ts";
import { requireFacts } from "./read-facts.ts";

export interface Question {
  readonly matters: readonly string[];
  readonly asked: Asked;
  readonly law: string;
  readonly language: Language;
  /** with the tree of the explanation in the answer; what is stored always has it */
  readonly explain: boolean;
  /** the matter whose handling it belongs to */
  readonly matterCase?: string;
}

export interface Assessed {
  readonly on: string;
  readonly law: string;
  readonly lawHash: string;
  readonly factsHash: string;
  readonly assumed: string[];
  readonly runs: { id: string; matter: string; answer: Record<string, unknown> }[];
}

/**
 * Answers matters for a person on the current facts and stores each as a run: the facts, their hash, the hash of the law,
 * the answer with its explanation. Throws `not-found`, `bad-facts`, `bad-request` for unknown matters.
 */
export async function assessPerson(
  trx: Trx,
  claims: Claims,
  person: string,
  { matters, asked, law, language, explain, matterCase }: Question,
): Promise<Assessed> {
  await requirePerson(trx, person);
  const asking = mattersOf(matters);
  const on = formatDay(asked.on);
  const { facts } = await currentFactsOf(trx, person, on);
  const { facts: decoded, assumed } = requireFacts(facts);
  const { run, settings } = runOf(decoded, law, asked);
  const answers = answersTo(run, settings, asking, language);
  const minute = asked.now === undefined ? on : formatMinute(asked.now);
  const runs: Assessed["runs"] = [];
  for (const [at, answer] of answers.entries()) {
    const matter = asking[at]?.id ?? "";
    const id = await storeRun(trx, {
      person,
      ...(matterCase === undefined ? {} : { matterCase }),
      matter,
      asked: minute,
      law,
      language,
      facts,
      answer,
      by: claims.actor,
    });
    runs.push({ id, matter, answer: explain ? answer : brief(answer) });
  }
  await audit(trx, claims, {
    act: "case.assess",
    purpose: "execution",
    person,
    details: { on, law, runs: runs.map(({ id, matter }) => ({ id, matter })) },
  });
  return { on, law, lawHash: lawHash(law), factsHash: hashOf(facts), assumed: [...assumed], runs };
}
