import { z } from "zod";
import { audit } from "../audit/append.ts";
import type { Claims, Trx } from "../database/database.ts";
import { Problem } from "../http/problem.ts";
import { move } from "../machines/move.ts";
import { requireHandling, requireMatter } from "../matters/change-matter.ts";
import { requirePlace } from "../places/queue.ts";
import { requireGate } from "../tasks/gates.ts";
import { requireDecision, writeDecision } from "./draft.ts";

const day = z.iso.date();
const text = z.string().trim().min(1).max(8000);

export interface StepBody {
  readonly on?: string | undefined;
  readonly reason?: string | undefined;
  readonly lacks?: string | undefined;
}

/** A step of a decision after its draft, as the API offers it. Notice, the time for complaint and reversal have routes of their own. */
export interface DecisionStep {
  readonly event: string;
  readonly summary: string;
  readonly body: z.ZodType<StepBody>;
}

export const decisionSteps: readonly DecisionStep[] = [
  { event: "drop", summary: "The draft is given up", body: z.object({ reason: text }) },
  { event: "start", summary: "Takes effect", body: z.object({ on: day }) },
  {
    event: "start-at-once",
    summary: "A recall takes effect before its notice, with the reason",
    body: z.object({ on: day, reason: text }),
  },
  {
    event: "wait",
    summary: "Granted, and waits for a place or a tag",
    body: z.object({ lacks: z.enum(["place", "tag"]) }),
  },
  { event: "end", summary: "Its time is over", body: z.object({ on: day }) },
  { event: "stay", summary: "Not carried out until further notice", body: z.object({ reason: text }) },
  { event: "lift-stay", summary: "The stay is lifted", body: z.object({ reason: text }) },
];

/** Isolation is decided in no matter that the law held here asks of; of those it has, a recall may go at once. */
function requireRecall(outcome: string): void {
  if (outcome !== "recall")
    throw new Problem("wrong-state", `only a recall takes effect at once, and this is ${outcome}`);
}

/**
 * Takes a step of a decision. Its start waits for the steps of the law before it. Throws `not-found`, `not-allowed` for a unit
 * that does not handle the matter (the levels above may stay), `changed-meanwhile`, `wrong-state`, `gate-closed`.
 */
export async function takeDecisionStep(
  trx: Trx,
  claims: Claims,
  { event }: DecisionStep,
  { id, version, body, now }: { id: string; version: number; body: StepBody; now: string },
): Promise<{ readonly state: string; readonly version: number }> {
  const row = await requireDecision(trx, claims, id);
  const above = claims.role === "region" || claims.role === "directorate";
  const fromAbove = above && (event === "stay" || event === "lift-stay");
  if (!fromAbove) requireHandling(claims, await requireMatter(trx, row.matter_case));
  if (event === "start-at-once") requireRecall(row.outcome);
  const after = await writeDecision(trx, id, version, {
    ...(event === "start" || event === "start-at-once" ? { starts_on: body.on ?? null } : {}),
    ...(event === "end" ? { ends_on: body.on ?? null } : {}),
  });
  const moved = await move(trx, claims, {
    person: row.person,
    machine: "decision",
    stream: id,
    event,
    payload: { ...body },
  });
  // after the move: a decision in a state that cannot start says so first
  if (event === "start") {
    await requireGate(trx, { person: row.person, matterCase: row.matter_case, gate: "before-start", at: now });
    await requirePlace(trx, id);
  }
  await audit(trx, claims, {
    act: `decision.${event}`,
    purpose: "execution",
    person: row.person,
    details: { decision: id },
  });
  return { state: moved.state, version: after };
}
