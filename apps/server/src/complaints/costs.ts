import { lastDayOf } from "@soning/law";
import { sql } from "kysely";
import { z } from "zod";
import { audit } from "../audit/append.ts";
import { storableText } from "../cases/json-depth.ts";
import type { Claims, Trx } from "../database/database.ts";
import { requirePast, within } from "../dispatch/notify.ts";
import { Problem } from "../http/problem.ts";
import { requireChanged } from "../http/versions.ts";
import { requireComplaint } from "./row.ts";

const reason = storableText(8000);
const kroner = z.number().multipleOf(0.01).max(100_000_000);

export const claimGiven = z.object({
  text: reason,
  amount: kroner.positive(),
  receivedAt: z.string().max(20),
  /** when the new decision came to the party; absent: not known, so whether the claim is in time is not either */
  toldAt: z.string().max(20).optional(),
});
export const claimAnswer = z.object({ granted: kroner.min(0), reason });

const inFavour: ReadonlySet<string> = new Set(["changed-by-unit", "change", "annul"]);

/** A claim for costs after a decision was changed in the party's favour (fvl § 36). Throws `wrong-state` where it was not. */
export async function claimCosts(
  trx: Trx,
  claims: Claims,
  id: string,
  given: z.infer<typeof claimGiven>,
  now: string,
): Promise<{ id: string; claimUntil: string | null; inTime: boolean | null }> {
  const row = await requireComplaint(trx, id);
  if (row.result === null || !inFavour.has(row.result) || row.to_harm === true)
    throw new Problem("wrong-state", "costs are covered where the decision was changed in the party's favour", {
      norm: "fvl. § 36 (1)",
    });
  requirePast(given.receivedAt, now, "receivedAt");
  if (given.toldAt !== undefined) requirePast(given.toldAt, now, "toldAt");
  const until = given.toldAt === undefined ? null : lastDayOf("costs", given.toldAt).day;
  const inTime = until === null ? null : within(given.receivedAt, until);
  const { id: claim } = await trx
    .insertInto("cost_claim")
    .values({
      person: row.person,
      complaint: id,
      text: given.text,
      amount: given.amount,
      received_at: given.receivedAt,
      claim_until: until,
      in_time: inTime,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await audit(trx, claims, {
    act: "complaint.costs-claimed",
    purpose: claims.role === "convicted" ? "own-case" : "execution",
    person: row.person,
    details: { complaint: id, claim },
  });
  return { id: claim, claimUntil: until, inTime };
}

/** The body that made the new decision answers the claim, with reasons. */
export async function answerCosts(
  trx: Trx,
  claims: Claims,
  id: string,
  version: number,
  { granted, reason: why }: z.infer<typeof claimAnswer>,
  now: string,
): Promise<{ id: string; state: "granted" | "refused" }> {
  const claim = await trx.selectFrom("cost_claim").selectAll().where("id", "=", id).executeTakeFirst();
  if (claim === undefined) throw new Problem("not-found");
  const row = await requireComplaint(trx, claim.complaint);
  const body = row.result === "changed-by-unit" ? row.unit : row.above_unit;
  if (claims.unit !== body) throw new Problem("not-allowed", `${body} made the new decision and answers the claim`);
  if (claim.state !== "asked") throw new Problem("wrong-state", `the claim is ${claim.state}`);
  if (granted > Number(claim.amount))
    throw new Problem("bad-request", undefined, {
      faults: [{ path: "granted", message: `${claim.amount} was claimed` }],
    });
  const state = granted > 0 ? ("granted" as const) : ("refused" as const);
  const changed = await trx
    .updateTable("cost_claim")
    .set({
      state,
      granted: granted > 0 ? granted : null,
      reason: why,
      decided_by: claims.actor,
      decided_at: now,
      version: sql`version + 1`,
    })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  requireChanged(changed.numUpdatedRows);
  await audit(trx, claims, {
    act: "complaint.costs-answered",
    purpose: "execution",
    person: row.person,
    details: { claim: id, state },
  });
  return { id, state };
}
