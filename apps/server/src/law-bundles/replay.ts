import { gunzipSync } from "node:zlib";
import { parseDay, parseMinute } from "@soning/calendar";
import { assumeServiceLogs } from "@soning/law";
import {
  type AssembledLaw,
  decodeFacts,
  indexLaw,
  type Language,
  type LawData,
  Program,
  Run,
  UsedSettings,
} from "@soning/norms";
import { audit } from "../audit/append.ts";
import { answersTo } from "../cases/answers.ts";
import { canonical, hashOf } from "../cases/canonical.ts";
import type { Db, Trx } from "../database/database.ts";

/** A run that cannot be given again: one line that says why. */
export class ReplayFault extends Error {}

export interface Replayed {
  readonly law: string;
  readonly lawHash: string;
  readonly on: string;
  readonly matter: string;
  /** the answer as it was stored, as canonical JSON: the database keeps no order of names */
  readonly stored: string;
  /** the answer as the kept law gives it now */
  readonly again: string;
}

interface Bundle {
  readonly law: AssembledLaw;
  readonly overlays: readonly string[];
}

/** A law from the store. Throws ReplayFault when it is not there, or no longer what its hash says. */
async function keptLaw(trx: Trx, hash: string): Promise<Bundle> {
  const kept = await trx.selectFrom("law_bundle").select("data").where("hash", "=", hash).executeTakeFirst();
  if (kept === undefined) throw new ReplayFault(`the law ${hash} is not in the store`);
  let bundle: Bundle;
  try {
    const read = JSON.parse(gunzipSync(kept.data).toString("utf8")) as { law: LawData; overlays: readonly string[] };
    bundle = { law: indexLaw(read.law), overlays: read.overlays };
  } catch {
    throw new ReplayFault(`the law ${hash} in the store cannot be read`);
  }
  if (hashOf(bundle) !== hash) throw new ReplayFault(`the law ${hash} in the store was changed`);
  return bundle;
}

/**
 * Gives the answer of a stored run again: the facts that were stored, under the law that was stored, whatever the law is
 * today. Audited as a read of the person. Throws ReplayFault.
 */
export async function replay(db: Db, id: string): Promise<Replayed> {
  return db.transaction().execute(async (trx) => {
    const run = await trx.selectFrom("assessment_run").selectAll().where("id", "=", id).executeTakeFirst();
    if (run === undefined) throw new ReplayFault(`there is no run ${id}`);
    const { law, overlays } = await keptLaw(trx, run.law_hash);
    if (hashOf(run.facts) !== run.facts_hash) throw new ReplayFault("the facts of the run were changed or erased");
    const matter = law.matters.find((one) => one.id === run.matter);
    if (matter === undefined) throw new ReplayFault(`the law of the run has no matter ${run.matter}`);
    const { facts } = assumeServiceLogs(decodeFacts(run.facts, law).facts, law);
    const settings = new UsedSettings();
    const on = parseDay(run.on);
    const now = run.minute === null ? {} : { now: parseMinute(run.minute) };
    const again = new Run({ program: new Program(law, overlays), facts, settings, on, ...now });
    const [answer] = answersTo(again, settings, [matter], run.language as Language);
    await audit(
      trx,
      { actor: "replay", role: "none" },
      { act: "run.replay", purpose: "control", person: run.person, details: { run: id } },
    );
    return {
      law: run.law,
      lawHash: run.law_hash,
      on: run.minute ?? run.on,
      matter: run.matter,
      stored: canonical(run.answer),
      again: canonical(answer),
    };
  });
}
