import { IN_FORCE } from "@soning/law";
import { sql, type Updateable } from "kysely";
import { audit } from "../audit/append.ts";
import type { Claims, Trx } from "../database/database.ts";
import type { DecisionTable } from "../database/schema.ts";
import { Problem } from "../http/problem.ts";
import { requireChanged } from "../http/versions.ts";
import { type Moved, move } from "../machines/move.ts";
import { changeMatter, requireHandling, requireMatter } from "../matters/change-matter.ts";
import { raise } from "../tasks/raise.ts";
import { type StoredAnswer, specialOf } from "./answer-rules.ts";
import type { Outcome } from "./competence.ts";
import { requireFresh, requireRun } from "./freshness.ts";

/** What the author of a decision writes. */
export interface Draft {
  readonly run: string;
  readonly outcome: Outcome;
  readonly reasons: string;
  readonly contrary?: string | undefined;
  readonly chosenReading?: string | undefined;
  readonly notObtained: readonly { readonly fact: string; readonly sought: string }[];
  /** conditions, days, place */
  readonly content: Readonly<Record<string, unknown>>;
  readonly startsOn?: string | undefined;
  readonly endsOn?: string | undefined;
}

/** A decision as the reader may see it; the party sees it when it was told. Throws `not-found`. */
export async function requireDecision(trx: Trx, claims: Claims, id: string) {
  const row = await trx.selectFrom("decision").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined || (claims.role === "convicted" && row.notified_at === null)) throw new Problem("not-found");
  return row;
}
export type DecisionRow = Awaited<ReturnType<typeof requireDecision>>;

/** Columns of a decision, under the version that the caller saw. Throws `changed-meanwhile`. */
export async function writeDecision(
  trx: Trx,
  id: string,
  version: number,
  columns: Updateable<DecisionTable> = {},
): Promise<number> {
  const changed = await trx
    .updateTable("decision")
    .set({ ...columns, changed_at: sql`now()`, version: sql`version + 1` })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  requireChanged(changed.numUpdatedRows);
  return version + 1;
}

const columnsOf = (draft: Draft) => ({
  run: draft.run,
  outcome: draft.outcome,
  reasons: draft.reasons,
  contrary: draft.contrary ?? null,
  chosen_reading: draft.chosenReading ?? null,
  not_obtained: JSON.stringify(draft.notObtained),
  content: JSON.stringify(draft.content),
  starts_on: draft.startsOn ?? null,
  ends_on: draft.endsOn ?? null,
});

async function requirePreparing(trx: Trx, claims: Claims, matterCase: string) {
  const matter = await requireMatter(trx, matterCase);
  requireHandling(claims, matter);
  if (matter.state !== "preparing")
    throw new Problem("wrong-state", `matter is ${matter.state}: a draft is written while it is prepared`);
  return matter;
}

/** Begins a draft; a matter has one at a time. Throws `wrong-state`, `already-exists`, `bad-request` for a run of something else. */
export async function beginDraft(trx: Trx, claims: Claims, matterCase: string, draft: Draft): Promise<string> {
  const matter = await requirePreparing(trx, claims, matterCase);
  await requireRun(trx, draft.run, matter);
  const { id } = await trx
    .insertInto("decision")
    .values({
      person: matter.person,
      matter_case: matterCase,
      unit: claims.unit ?? null,
      ...columnsOf(draft),
      state: "draft",
      proposed_by: claims.actor,
      signed_by: null,
      signed_at: null,
      notified_at: null,
      complaint_until: null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await move(trx, claims, { person: matter.person, machine: "decision", stream: id, event: "draft" });
  await audit(trx, claims, {
    act: "decision.draft",
    purpose: "execution",
    person: matter.person,
    details: { decision: id, matterCase },
  });
  return id;
}

/** Writes a draft anew. Throws `changed-meanwhile` when somebody else was first, `wrong-state`, `not-allowed`. */
export async function editDraft(trx: Trx, claims: Claims, id: string, version: number, draft: Draft): Promise<number> {
  const row = await requireDecision(trx, claims, id);
  if (row.state !== "draft") throw new Problem("wrong-state", `decision is ${row.state}: only a draft is edited`);
  const matter = await requirePreparing(trx, claims, row.matter_case);
  await requireRun(trx, draft.run, matter);
  const after = await writeDecision(trx, id, version, { ...columnsOf(draft), proposed_by: claims.actor });
  await audit(trx, claims, {
    act: "decision.edit",
    purpose: "execution",
    person: row.person,
    details: { decision: id },
  });
  return after;
}

/** The run of a decision, if it may be rested on today, and what auditors will look at. Throws as `requireFresh` and `specialOf`. */
export async function restsOn(trx: Trx, row: DecisionRow, today: string) {
  const run = await requireRun(trx, row.run, { id: row.matter_case, person: row.person });
  if (run.law !== IN_FORCE)
    throw new Problem("wrong-state", `the assessment is by ${run.law}: decisions are made by the law in force`);
  await requireFresh(trx, run, today);
  const special = specialOf(
    run.answer as unknown as StoredAnswer,
    {
      outcome: row.outcome,
      contrary: row.contrary,
      chosenReading: row.chosen_reading,
      notObtained: row.not_obtained,
    },
    run.law,
  );
  return { run, special };
}

/** Proposes a draft: whoever is competent can sign it from now. Throws `wrong-state`, `undetermined`, `bad-request`. */
export async function propose(
  trx: Trx,
  claims: Claims,
  id: string,
  version: number,
  now: string,
): Promise<Moved & { readonly version: number }> {
  const row = await requireDecision(trx, claims, id);
  if (row.state !== "draft") throw new Problem("wrong-state", `decision is ${row.state}: only a draft is proposed`);
  const { run, special } = await restsOn(trx, row, now.slice(0, "YYYY-MM-DD".length));
  const after = await writeDecision(trx, id, version, { special: [...special], proposed_by: claims.actor });
  const { version: matterVersion } = await requireMatter(trx, row.matter_case);
  const moved = await changeMatter(trx, claims, {
    id: row.matter_case,
    version: matterVersion,
    event: "propose",
    payload: { decision: id, run: run.id },
  });
  await raise(trx, claims, { person: row.person, matterCase: row.matter_case, event: "before-decision", at: now });
  return { state: moved.state, number: moved.number, version: after };
}
