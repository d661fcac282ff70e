import type { EventName } from "@soning/law";
import { audit } from "../audit/append.ts";
import type { Claims, Trx } from "../database/database.ts";
import { Problem } from "../http/problem.ts";
import { move } from "../machines/move.ts";
import { changeMatter, requireHandling, requireMatter } from "../matters/change-matter.ts";
import { requireGate } from "../tasks/gates.ts";
import { raise } from "../tasks/raise.ts";
import { requireLeaderFor } from "./answer-rules.ts";
import { requireCompetence } from "./competence.ts";
import { requireDecision, restsOn, writeDecision } from "./draft.ts";
import { judgementsOf } from "./judge.ts";

/** A minute in Norway as a moment: what was signed is dated by the service's clock, as its notice is. */
const instantOf = (minute: string): Date =>
  new Date(Temporal.PlainDateTime.from(minute).toZonedDateTime("Europe/Oslo").epochMilliseconds);

/** What a grant in a matter is, to the steps that wait for it. */
const granted: readonly (readonly [prefix: string, event: EventName])[] = [
  ["release.", "release-decided"],
  ["leave.", "leave-granted"],
  ["lower-security", "transfer-decided"],
  ["transitional-housing", "transfer-decided"],
  ["serving-outside-prison", "transfer-decided"],
  ["em.final-part", "transfer-decided"],
];

/**
 * Signs a proposed decision: competent by the law, on fresh facts, the steps before it done. Facts, law, answer and
 * judgements stay as they are now. Throws `not-competent` with the norm, `gate-closed`, `wrong-state`, `undetermined`, `changed-meanwhile`.
 */
export async function sign(
  trx: Trx,
  claims: Claims,
  id: string,
  version: number,
  now: string,
): Promise<{ readonly state: string; readonly version: number }> {
  const row = await requireDecision(trx, claims, id);
  const matter = await requireMatter(trx, row.matter_case);
  requireHandling(claims, matter);
  if (row.state !== "draft" || matter.state !== "to-sign")
    throw new Problem("wrong-state", `decision is ${row.state}, and the matter is ${matter.state}`);
  const { run, special } = await restsOn(trx, row, now.slice(0, "YYYY-MM-DD".length));
  requireLeaderFor(special, claims);
  const competence = await requireCompetence(trx, claims, {
    person: row.person,
    matter: matter.matter,
    outcome: row.outcome,
    at: now,
    state: run.law,
  });
  await requireGate(trx, { person: row.person, matterCase: matter.id, gate: "before-decision", at: now });
  const assessments = await judgementsOf(trx, matter.id);
  const after = await writeDecision(trx, id, version, {
    special: [...special],
    assessments: JSON.stringify(assessments),
    competence: JSON.stringify(competence),
    unit: claims.unit ?? null,
    signed_by: claims.actor,
    signed_at: instantOf(now),
  });
  const moved = await move(trx, claims, {
    person: row.person,
    machine: "decision",
    stream: id,
    event: "sign",
    payload: { competence, run: run.id, lawHash: run.law_hash, factsHash: run.facts_hash, at: now },
  });
  await changeMatter(trx, claims, {
    id: matter.id,
    version: matter.version,
    event: "sign",
    payload: { decision: id, competence },
  });
  const about = granted.find(([prefix]) => matter.matter.startsWith(prefix));
  const events: readonly EventName[] = [
    "decision-signed",
    ...(row.outcome === "grant" && about !== undefined ? [about[1]] : []),
  ];
  for (const event of events)
    await raise(trx, claims, { person: row.person, matterCase: matter.id, event, occasion: `decision ${id}`, at: now });
  await audit(trx, claims, {
    act: "decision.sign",
    purpose: "execution",
    person: row.person,
    details: { decision: id, matterCase: matter.id, outcome: row.outcome, special },
  });
  return { state: moved.state, version: after };
}
