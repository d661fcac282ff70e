import { gzipSync } from "node:zlib";
import { law, overlaysOf } from "@soning/law";
import { type Language, lawData } from "@soning/norms";
import { hashOf } from "../cases/canonical.ts";
import { lawHash } from "../cases/question.ts";
import type { JsonFacts } from "../cases/read-facts.ts";
import type { Trx } from "../database/database.ts";

const packed = new Map<string, Buffer>();

/** The whole law of a legal state as it is kept: its data and what is laid over it, compressed. */
function bundleOf(name: string): Buffer {
  const known = packed.get(name);
  if (known !== undefined) return known;
  const fresh = gzipSync(JSON.stringify({ law: lawData(law), overlays: overlaysOf(name) }));
  packed.set(name, fresh);
  return fresh;
}

/** Keeps the law of a legal state by its content hash, unless it is there. Gives the hash. */
async function storeLaw(trx: Trx, name: string): Promise<string> {
  const hash = lawHash(name);
  const known = await trx.selectFrom("law_bundle").select("hash").where("hash", "=", hash).executeTakeFirst();
  if (known === undefined)
    await trx
      .insertInto("law_bundle")
      .values({ hash, law: name, data: bundleOf(name) })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  return hash;
}

/** An answer and all that it was given on. */
export interface AnsweredRun {
  readonly person: string;
  readonly matterCase?: string;
  readonly matter: string;
  /** the day or the minute that was asked for */
  readonly asked: string;
  readonly law: string;
  readonly language: Language;
  readonly facts: JsonFacts;
  readonly answer: Readonly<Record<string, unknown>>;
  readonly by: string;
}

/**
 * Stores an answer with the facts, and the law that gave it, so that `replay` can give it again when the law has changed.
 * Gives the run's id.
 */
export async function storeRun(trx: Trx, run: AnsweredRun): Promise<string> {
  const law_hash = await storeLaw(trx, run.law);
  const { id } = await trx
    .insertInto("assessment_run")
    .values({
      person: run.person,
      matter_case: run.matterCase ?? null,
      matter: run.matter,
      on: run.asked.slice(0, 10),
      minute: run.asked.includes("T") ? run.asked : null,
      law: run.law,
      language: run.language,
      law_hash,
      facts_hash: hashOf(run.facts),
      facts: JSON.stringify(run.facts),
      answer: JSON.stringify(run.answer),
      by: run.by,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}
