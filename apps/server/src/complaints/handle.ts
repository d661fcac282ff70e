import { audit } from "../audit/append.ts";
import type { Claims, Trx } from "../database/database.ts";
import { requirePast } from "../dispatch/notify.ts";
import { Problem } from "../http/problem.ts";
import type { At, Body } from "./bodies.ts";
import { type ComplaintRow, requireComplaint, requireLower, stepComplaint, writeComplaint } from "./row.ts";
import { liftStay } from "./suspend.ts";

/** Takes it up: in time, or late with an excuse (fvl § 31), never after its outermost day. Throws `wrong-state` with the norm. */
export async function admit(
  trx: Trx,
  claims: Claims,
  { id, version }: At,
  { excuse }: Body<"admit">,
): Promise<ComplaintRow> {
  const row = await requireComplaint(trx, id);
  requireLower(claims, row);
  if (row.in_time === null)
    throw new Problem("wrong-state", "no complaint lies against this decision: reject it with the reason", {
      norm: "strgjfl. § 7 f",
    });
  if (!row.in_time) {
    if (row.late_until !== null && row.received_at.slice(0, 10) > row.late_until)
      throw new Problem("wrong-state", `it came ${row.received_at}; none is taken after ${row.late_until}`, {
        norm: "fvl. § 31 (3)",
      });
    if (excuse === undefined)
      throw new Problem("bad-request", undefined, {
        norm: "fvl. § 31 (1)",
        faults: [{ path: "excuse", message: `it came after ${row.complaint_until}: say why it is taken all the same` }],
      });
  }
  return stepComplaint(trx, claims, {
    row,
    version,
    event: "admit",
    columns: row.in_time || excuse === undefined ? {} : { excuse: excuse.reason, excuse_ground: excuse.ground },
    payload: { inTime: row.in_time, ...(row.in_time ? {} : { excuse }) },
  });
}

/** Is the ground there to reject a complaint on? Throws `wrong-state`. */
export async function requireRejectable(
  trx: Trx,
  row: ComplaintRow,
  ground: Body<"reject">["ground"],
  now: string,
): Promise<void> {
  if (ground === "late" && row.in_time !== false) throw new Problem("wrong-state", "it is not late");
  if (ground === "no-complaint" && row.in_time !== null)
    throw new Problem("wrong-state", "a complaint lies against this decision");
  if (ground === "defect-not-cured") {
    const open = await trx
      .selectFrom("complaint_defect")
      .select("until")
      .where("complaint", "=", row.id)
      .where("cured_at", "is", null)
      .orderBy("until", "desc")
      .executeTakeFirst();
    if (open === undefined || open.until >= now.slice(0, 10))
      throw new Problem(
        "wrong-state",
        open === undefined ? "no defect was pointed out" : `there is time to cure it until ${open.until}`,
        { norm: "fvl. § 32 (3)" },
      );
  }
}

/** Moves it to rejected, with ground and reasons; a decision that waited for it waits no longer. */
export async function rejectComplaint(
  trx: Trx,
  claims: Claims,
  row: ComplaintRow,
  { version, now }: Pick<At, "version" | "now">,
  { ground, reason: why }: Body<"reject">,
): Promise<ComplaintRow> {
  await requireRejectable(trx, row, ground, now);
  const after = await stepComplaint(trx, claims, {
    row,
    version,
    event: "reject",
    columns: { reject_ground: ground, reasons: why, decided_by: claims.actor, decided_at: now },
    payload: { ground, reason: why },
  });
  await liftStay(trx, claims, row, "the complaint was rejected");
  return after;
}

/** Rejects it, with the ground. "Late" only of one that is. */
export async function reject(
  trx: Trx,
  claims: Claims,
  { id, version, now }: At,
  body: Body<"reject">,
): Promise<ComplaintRow> {
  const row = await requireComplaint(trx, id);
  requireLower(claims, row);
  if (row.state === "above") throw new Problem("wrong-state", "the complaint was forwarded");
  return rejectComplaint(trx, claims, row, { version, now }, body);
}

/** Points out what a complaint lacks, with a short time to cure it (fvl § 32 (3)). */
export async function pointOutDefect(
  trx: Trx,
  claims: Claims,
  { id, version, now }: At,
  { lacks, until }: Body<"defects">,
): Promise<ComplaintRow> {
  const row = await requireComplaint(trx, id);
  requireLower(claims, row);
  if (until <= now.slice(0, 10))
    throw new Problem("bad-request", undefined, { faults: [{ path: "until", message: "must lie ahead" }] });
  if (row.state !== "received") throw new Problem("wrong-state", `complaint is ${row.state}`);
  await trx
    .insertInto("complaint_defect")
    .values({ person: row.person, complaint: id, lacks, until, by: claims.actor })
    .execute();
  await writeComplaint(trx, id, version, {});
  await audit(trx, claims, {
    act: "complaint.defect",
    purpose: "execution",
    person: row.person,
    details: { complaint: id, until },
  });
  return requireComplaint(trx, id);
}

/** What was lacking came. */
export async function cureDefect(
  trx: Trx,
  claims: Claims,
  { id, version, now }: At,
  { at, text }: Body<"cured">,
): Promise<ComplaintRow> {
  const row = await requireComplaint(trx, id);
  requireLower(claims, row);
  requirePast(at, now, "at");
  const cured = await trx
    .updateTable("complaint_defect")
    .set({ cured_at: at })
    .where("complaint", "=", id)
    .where("cured_at", "is", null)
    .executeTakeFirst();
  if (Number(cured.numUpdatedRows) === 0) throw new Problem("wrong-state", "nothing is lacking");
  await writeComplaint(trx, id, version, text === undefined ? {} : { text: `${row.text}\n\n${text}` });
  await audit(trx, claims, {
    act: "complaint.cured",
    purpose: "execution",
    person: row.person,
    details: { complaint: id },
  });
  return requireComplaint(trx, id);
}
