import { suspensiveBy } from "@soning/law";
import { sql } from "kysely";
import { type Claims, forService, type Trx } from "../database/database.ts";
import { move } from "../machines/move.ts";

/** A complaint as far as the decision waits for it. */
interface Waiting {
  readonly id: string;
  readonly person: string;
  readonly decision: string | null;
}

/** What the law itself does to a decision is done for the service, also where the party's own act set it off. */
async function moveByLaw(
  trx: Trx,
  claims: Claims,
  { person, decision }: Waiting,
  from: readonly string[],
  { event, payload }: { readonly event: string; readonly payload: Readonly<Record<string, unknown>> },
): Promise<void> {
  if (decision === null) return;
  await forService(trx, async (whole) => {
    const row = await whole
      .selectFrom("decision")
      .select("state")
      .where("id", "=", decision)
      .forUpdate()
      .executeTakeFirst();
    if (row === undefined || !from.includes(row.state)) return;
    await whole.updateTable("decision").set({ version: sql`version + 1` }).where("id", "=", decision).execute();
    const who = { actor: claims.actor, role: "clock" } as const;
    await move(whole, who, { person, machine: "decision", stream: decision, event, payload });
  });
}

/**
 * A complaint of a reaction to a breach keeps it from being carried out by law, until the unit or the one above decides
 * otherwise (fsk § 3-39 third paragraph). `provision`: under which the decision was made.
 */
export async function suspendByLaw(
  trx: Trx,
  claims: Claims,
  complaint: Waiting,
  provision: string | undefined,
): Promise<void> {
  const norm = provision === undefined ? undefined : suspensiveBy(provision);
  if (norm === undefined) return;
  const payload = { complaint: complaint.id, norm };
  await moveByLaw(trx, claims, complaint, ["notified", "granted-waiting", "in-effect"], { event: "suspend", payload });
}

/** The complaint that a decision waited for is over. */
export async function liftStay(trx: Trx, claims: Claims, complaint: Waiting, reason: string): Promise<void> {
  const payload = { reason, complaint: complaint.id };
  await moveByLaw(trx, claims, complaint, ["stayed"], { event: "lift-stay", payload });
}

/** A complaint that came before the notice keeps the decision from being carried out from the notice on. */
export async function suspendAtNotice(trx: Trx, claims: Claims, decision: string, provision: string): Promise<void> {
  const row = await trx
    .selectFrom("complaint")
    .select(["id", "person", "decision"])
    .where("decision", "=", decision)
    .where("in_time", "=", true)
    .where("state", "in", ["received", "admitted", "above"])
    .executeTakeFirst();
  if (row !== undefined) await suspendByLaw(trx, claims, row, provision);
}
