import { lastDayOf } from "@soning/law";
import { sql } from "kysely";
import { z } from "zod";
import { audit } from "../audit/append.ts";
import { storableText } from "../cases/json-depth.ts";
import type { Claims, Trx } from "../database/database.ts";
import { lockDecision, minuteOf, requirePast, within } from "../dispatch/notify.ts";
import { Problem } from "../http/problem.ts";
import { requireChanged } from "../http/versions.ts";
import { move } from "../machines/move.ts";

export const reversalGiven = z.object({
  ground: z.enum(["not-to-harm", "not-notified", "invalid", "others-interests", "special-reasons"]),
  toHarm: z.boolean(),
  /** when the party was told that the decision would be reviewed: `others-interests` */
  reviewToldAt: z.string().max(20).optional(),
  reason: storableText(8000),
});

export const reversed = z.object({ id: z.uuid(), state: z.string(), cite: z.string(), version: z.int() });

const cites = {
  "not-to-harm": "fvl. § 35 (1) a",
  "not-notified": "fvl. § 35 (1) b",
  invalid: "fvl. § 35 (1) c",
  "others-interests": "fvl. § 35 (3)",
  "special-reasons": "strgjfl. § 7 g",
} as const;

async function standsAbove(trx: Trx, unit: string, under: string): Promise<boolean> {
  const found = await sql<{
    id: string;
  }>`with recursive up as (select parent from unit where id = ${under} union select u.parent from unit u join up on u.id = up.parent) select parent as id from up where parent = ${unit}`.execute(
    trx,
  );
  return found.rows.length > 0;
}

/** When word of the decision was sent: the times of § 35 (3) run from then. */
async function sentOn(trx: Trx, decision: string, fallback: string): Promise<string> {
  const first = await trx
    .selectFrom("dispatch")
    .innerJoin("letter", "letter.id", "dispatch.letter")
    .select("dispatch.sent_at")
    .where("letter.decision", "=", decision)
    .orderBy("dispatch.sent_at")
    .executeTakeFirst();
  const oral = await trx
    .selectFrom("notice")
    .select("at")
    .where("decision", "=", decision)
    .where("kind", "=", "oral")
    .executeTakeFirst();
  return [first?.sent_at, oral?.at].filter((at) => at !== undefined).sort()[0] ?? fallback;
}

/**
 * Reverses a decision without a complaint (fvl § 35): the unit itself where it does no harm, was not told or is invalid; a unit
 * above also for others' or public interests within the law's times, or for special reasons after them (strgjfl § 7 g).
 * Throws `wrong-state` with the norm, `not-allowed`, `changed-meanwhile`.
 */
export async function reverse(
  trx: Trx,
  claims: Claims,
  { id, version }: { readonly id: string; readonly version: number },
  given: z.infer<typeof reversalGiven>,
  now: string,
): Promise<z.infer<typeof reversed>> {
  const decision = await lockDecision(trx, id);
  const matter = await trx
    .selectFrom("matter_case")
    .select("unit")
    .where("id", "=", decision.matter_case)
    .executeTakeFirstOrThrow();
  const unit = decision.unit ?? matter.unit;
  const own = claims.unit === unit;
  const above = !own && claims.unit !== undefined && (await standsAbove(trx, claims.unit, unit));
  const cite = cites[given.ground];
  if (!own && !above) throw new Problem("not-allowed", `${unit} made the decision`);
  if (own && (given.ground === "others-interests" || given.ground === "special-reasons"))
    throw new Problem("not-allowed", "this is for a unit above", { norm: cite });
  if (given.ground === "not-to-harm" && given.toHarm)
    throw new Problem("wrong-state", "a change to the party's harm needs another ground", { norm: cite });
  if (given.ground === "not-notified" && decision.notified_at !== null)
    throw new Problem("wrong-state", `the notice came ${decision.notified_at}`, { norm: cite });
  if (given.ground === "others-interests") {
    const from = await sentOn(trx, id, decision.signed_at === null ? now : minuteOf(decision.signed_at));
    const told = lastDayOf("review-notice", from).day;
    const last = lastDayOf("reversal", from).day;
    if (given.reviewToldAt === undefined)
      throw new Problem("bad-request", undefined, {
        norm: cite,
        faults: [{ path: "reviewToldAt", message: "say when the party was told of the review" }],
      });
    requirePast(given.reviewToldAt, now, "reviewToldAt");
    if (!within(given.reviewToldAt, told))
      throw new Problem("wrong-state", `the party had to be told of the review by ${told}`, { norm: cite });
    if (!within(now, last))
      throw new Problem("wrong-state", `it could be reversed to harm until ${last}`, { norm: cite });
  }
  const { id: made } = await trx
    .insertInto("reversal")
    .values({
      person: decision.person,
      decision: id,
      unit: claims.unit ?? unit,
      ground: given.ground,
      to_harm: given.toHarm,
      review_told_at: given.reviewToldAt ?? null,
      reason: given.reason,
      cite,
      by: claims.actor,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const changed = await trx
    .updateTable("decision")
    .set({ version: sql`version + 1` })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  requireChanged(changed.numUpdatedRows);
  const { state } = await move(trx, claims, {
    person: decision.person,
    machine: "decision",
    stream: id,
    event: "reverse",
    payload: { ground: own ? "own-initiative" : "superior", reason: given.reason, cite, reversal: made },
  });
  await audit(trx, claims, {
    act: "decision.reverse",
    purpose: "execution",
    person: decision.person,
    details: { decision: id, ground: given.ground, toHarm: given.toHarm },
  });
  return { id: made, state, cite, version: version + 1 };
}
