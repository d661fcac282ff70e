import { sql } from "kysely";
import { audit } from "../audit/append.ts";
import type { Claims, Trx } from "../database/database.ts";
import { requirePast } from "../dispatch/notify.ts";
import { register } from "../documents/journal.ts";
import type { DocumentStore } from "../documents/store.ts";
import { Problem } from "../http/problem.ts";
import { move } from "../machines/move.ts";
import { changeMatter, requireMatter } from "../matters/change-matter.ts";
import type { At, Body } from "./bodies.ts";
import { rejectComplaint } from "./handle.ts";
import {
  type ComplaintRow,
  requireAbove,
  requireComplaint,
  requireLower,
  stepComplaint,
  writeComplaint,
} from "./row.ts";
import { liftStay } from "./suspend.ts";

async function moveDecision(
  trx: Trx,
  claims: Claims,
  row: ComplaintRow,
  event: string,
  payload: Readonly<Record<string, unknown>>,
): Promise<void> {
  if (row.decision === null) return;
  await trx.updateTable("decision").set({ version: sql`version + 1` }).where("id", "=", row.decision).execute();
  await move(trx, claims, { person: row.person, machine: "decision", stream: row.decision, event, payload });
}

const decisionState = async (trx: Trx, row: ComplaintRow): Promise<string | undefined> =>
  row.decision === null
    ? undefined
    : (await trx.selectFrom("decision").select("state").where("id", "=", row.decision).executeTakeFirst())?.state;

/** Does the decision wait? Decided fast, with reasons either way (fvl § 42), by the unit or the one above. */
export async function decideStay(
  trx: Trx,
  claims: Claims,
  { id, version, now }: At,
  { granted, reason: why, conditions }: Body<"stay">,
): Promise<ComplaintRow> {
  const row = await requireComplaint(trx, id);
  if (row.state === "above") requireAbove(claims, row);
  else requireLower(claims, row);
  if (row.state === "closed" || row.state === "rejected") throw new Problem("wrong-state", `complaint is ${row.state}`);
  await trx
    .insertInto("complaint_stay")
    .values({
      person: row.person,
      complaint: id,
      granted,
      reason: why,
      conditions: conditions ?? null,
      by: claims.actor,
      decided_at: now,
    })
    .execute();
  await writeComplaint(trx, id, version, {});
  const state = await decisionState(trx, row);
  if (granted && state !== "stayed") await moveDecision(trx, claims, row, "stay", { reason: why, complaint: id });
  if (!granted && state === "stayed") await moveDecision(trx, claims, row, "lift-stay", { reason: why, complaint: id });
  await audit(trx, claims, {
    act: "complaint.stay",
    purpose: "execution",
    person: row.person,
    details: { complaint: id, granted },
  });
  return requireComplaint(trx, id);
}

/** What a complaint that is right does to what was complained of: the decision falls; a request for access is open again. */
async function undo(trx: Trx, claims: Claims, row: ComplaintRow, why: string): Promise<void> {
  await moveDecision(trx, claims, row, "reverse", { ground: "complaint", reason: why, complaint: row.id });
  if (row.access_request !== null)
    await trx
      .updateTable("access_request")
      .set({ state: "open", decided_at: null, decided_by: null, version: sql`version + 1` })
      .where("id", "=", row.access_request)
      .execute();
}

/** The unit finds the complaint right and changes what it decided (fvl § 33 (2)): never to the party's harm. */
export async function changeOwn(
  trx: Trx,
  claims: Claims,
  { id, version, now }: At,
  { reason: why }: Body<"change">,
): Promise<ComplaintRow> {
  const row = await requireComplaint(trx, id);
  requireLower(claims, row);
  if (row.state === "above") throw new Problem("wrong-state", "the complaint was forwarded");
  const after = await stepComplaint(trx, claims, {
    row,
    version,
    event: "change",
    columns: { result: "changed-by-unit", reasons: why, to_harm: false, decided_by: claims.actor, decided_at: now },
    payload: { reason: why },
  });
  await undo(trx, claims, row, why);
  return after;
}

/** Sends it on with the unit's opinion, copied to the party (fvl § 33 (4)); the unit above may see the person from then on. */
export async function forward(
  trx: Trx,
  claims: Claims,
  store: DocumentStore,
  { id, version, now }: At,
  { opinion, copiedAt }: Body<"forward">,
): Promise<ComplaintRow> {
  const row = await requireComplaint(trx, id);
  requireLower(claims, row);
  requirePast(copiedAt, now, "copiedAt");
  if (row.state !== "admitted")
    throw new Problem("wrong-state", `complaint is ${row.state}: one that is admitted is forwarded`);
  const unit = await trx.selectFrom("unit").select("parent").where("id", "=", row.unit).executeTakeFirstOrThrow();
  if (unit.parent === null)
    throw new Problem("wrong-state", "no unit here stands above; the ministry hears it outside this system");
  const above = await trx.selectFrom("unit").select("name").where("id", "=", unit.parent).executeTakeFirstOrThrow();
  const document = await register(trx, claims, await store.putBytes(Buffer.from(opinion)), {
    person: row.person,
    title: "Uttalelse til klagen",
    direction: "outgoing",
    correspondent: above.name,
    dated: now.slice(0, 10),
    openToParty: true,
  });
  const after = await stepComplaint(trx, claims, {
    row,
    version,
    event: "forward",
    columns: { opinion: document.id, opinion_copied_at: copiedAt, above_unit: unit.parent },
    payload: { opinion: document.id, copiedAt },
  });
  await sql`select grant_for_complaint(${id}::uuid)`.execute(trx);
  return after;
}

/** The unit above decides (fvl § 34), or rejects what cannot be heard, whatever the unit below made of it (first paragraph). To the party's harm only for others' or public interests, and in time. Throws `wrong-state` with the norm. */
export async function decideAbove(
  trx: Trx,
  claims: Claims,
  { id, version, now }: At,
  { result, ground, reason: why, toHarm, whyHarm }: Body<"decide">,
): Promise<ComplaintRow> {
  const row = await requireComplaint(trx, id);
  requireAbove(claims, row);
  if ((result === "reject") !== (ground !== undefined))
    throw new Problem("bad-request", undefined, {
      norm: "fvl. § 34 (1)",
      faults: [{ path: "ground", message: "a rejection says on which ground, and nothing else does" }],
    });
  if (toHarm) {
    if (result !== "change")
      throw new Problem("bad-request", undefined, {
        faults: [{ path: "toHarm", message: `only a change can be to harm, not ${result}` }],
      });
    if (whyHarm === undefined)
      throw new Problem("bad-request", undefined, {
        norm: "fvl. § 34 (3)",
        faults: [{ path: "whyHarm", message: "say which interests the party's must give way to" }],
      });
    if (row.harm_until !== null && now.slice(0, 10) > row.harm_until)
      throw new Problem("wrong-state", `it could be changed to the party's harm until ${row.harm_until}`, {
        norm: "fvl. § 34 (3)",
      });
  }
  if (result === "reject" && ground !== undefined)
    return rejectComplaint(trx, claims, row, { version, now }, { ground, reason: why });
  const after = await stepComplaint(trx, claims, {
    row,
    version,
    event: result,
    columns: { result, reasons: why, to_harm: toHarm, decided_by: claims.actor, decided_at: now },
    payload: { reason: why, ...(toHarm ? { toHarm, whyHarm } : {}) },
  });
  if (result === "uphold") {
    await liftStay(trx, claims, row, "upheld");
    return after;
  }
  await undo(trx, claims, row, why);
  if (result === "remit" && row.decision !== null) {
    const { matter_case } = await trx
      .selectFrom("decision")
      .select("matter_case")
      .where("id", "=", row.decision)
      .executeTakeFirstOrThrow();
    const matter = await requireMatter(trx, matter_case);
    await changeMatter(trx, claims, {
      id: matter.id,
      version: matter.version,
      event: "remit",
      payload: { complaint: id },
      check: () => undefined,
    });
  }
  return after;
}

/** The party takes it back. */
export async function withdraw(
  trx: Trx,
  claims: Claims,
  { id, version, now }: At,
  { reason: why }: Body<"withdraw">,
): Promise<ComplaintRow> {
  const row = await requireComplaint(trx, id);
  if (claims.role !== "convicted") requireLower(claims, row);
  const after = await stepComplaint(trx, claims, {
    row,
    version,
    event: "withdraw",
    columns: { result: "withdrawn", decided_at: now },
    payload: { reason: why ?? null },
  });
  await liftStay(trx, claims, row, "the complaint was withdrawn");
  return after;
}
