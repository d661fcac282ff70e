import { type Selectable, sql, type Updateable } from "kysely";
import { z } from "zod";
import { audit } from "../audit/append.ts";
import type { Claims, Trx } from "../database/database.ts";
import type { ComplaintTable } from "../database/schema.ts";
import { Problem } from "../http/problem.ts";
import { requireChanged } from "../http/versions.ts";
import { move } from "../machines/move.ts";

export type ComplaintRow = Selectable<ComplaintTable>;

export const complaintShown = z
  .object({
    id: z.uuid(),
    person: z.uuid(),
    decision: z.uuid().nullable(),
    accessRequest: z.uuid().nullable(),
    state: z.string(),
    form: z.enum(["written", "oral", "electronic"]),
    receivedAt: z.string(),
    handedInAt: z.string().nullable(),
    byWhom: z.string(),
    text: z.string(),
    wanted: z.string().nullable(),
    language: z.string(),
    /** absent: no complaint lies */
    inTime: z.boolean().nullable(),
    complaintUntil: z.string().nullable(),
    lateUntil: z.string().nullable(),
    /** last day on which it may be changed to the person's harm */
    harmUntil: z.string().nullable(),
    excuse: z.object({ ground: z.string(), reason: z.string() }).nullable(),
    rejectGround: z.string().nullable(),
    result: z.string().nullable(),
    reasons: z.string().nullable(),
    toHarm: z.boolean().nullable(),
    unit: z.string().nullable(),
    aboveUnit: z.string().nullable(),
    opinion: z.uuid().nullable(),
    opinionCopiedAt: z.string().nullable(),
    version: z.int(),
  })
  .meta({ id: "Complaint" });

export const showComplaint = (row: ComplaintRow): z.infer<typeof complaintShown> => ({
  id: row.id,
  person: row.person,
  decision: row.decision,
  accessRequest: row.access_request,
  state: row.state,
  form: row.form,
  receivedAt: row.received_at,
  handedInAt: row.handed_in_at,
  byWhom: row.by_whom,
  text: row.text,
  wanted: row.wanted,
  language: row.language,
  inTime: row.in_time,
  complaintUntil: row.complaint_until,
  lateUntil: row.late_until,
  harmUntil: row.harm_until,
  excuse: row.excuse === null || row.excuse_ground === null ? null : { ground: row.excuse_ground, reason: row.excuse },
  rejectGround: row.reject_ground,
  result: row.result,
  reasons: row.reasons,
  toHarm: row.to_harm,
  unit: row.unit,
  aboveUnit: row.above_unit,
  opinion: row.opinion,
  opinionCopiedAt: row.opinion_copied_at,
  version: row.version,
});

/** A complaint as the reader may see it. Throws `not-found`. */
export async function requireComplaint(trx: Trx, id: string): Promise<ComplaintRow> {
  const row = await trx.selectFrom("complaint").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) throw new Problem("not-found");
  return row;
}

/** The unit that decided handles the complaint until it is forwarded. Throws `not-allowed`. */
export function requireLower(claims: Claims, { unit }: ComplaintRow): void {
  if (claims.unit !== unit) throw new Problem("not-allowed", `the complaint lies with ${unit}`);
}

/** The unit above handles it from then on. Throws `not-allowed`. */
export function requireAbove(claims: Claims, { above_unit: above }: ComplaintRow): void {
  if (claims.unit !== above)
    throw new Problem(
      "not-allowed",
      above === null ? "the complaint was not forwarded" : `the complaint lies with ${above}`,
    );
}

/** Columns of a complaint, under the version that the caller saw. Throws `changed-meanwhile`. */
export async function writeComplaint(
  trx: Trx,
  id: string,
  version: number,
  columns: Updateable<ComplaintTable>,
): Promise<void> {
  const changed = await trx
    .updateTable("complaint")
    .set({ ...columns, version: sql`version + 1` })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  requireChanged(changed.numUpdatedRows);
}

export interface ComplaintStep {
  readonly row: ComplaintRow;
  readonly version: number;
  readonly event: string;
  readonly columns?: Updateable<ComplaintTable>;
  readonly payload?: Readonly<Record<string, unknown>>;
}

/** Writes columns and moves the complaint by an event, with its audit. Throws `changed-meanwhile`, `wrong-state`, `not-allowed`. */
export async function stepComplaint(
  trx: Trx,
  claims: Claims,
  { row, version, event, columns, payload }: ComplaintStep,
): Promise<ComplaintRow> {
  await writeComplaint(trx, row.id, version, columns ?? {});
  await move(trx, claims, {
    person: row.person,
    machine: "complaint",
    stream: row.id,
    event,
    ...(payload === undefined ? {} : { payload }),
  });
  await audit(trx, claims, {
    act: `complaint.${event}`,
    purpose: claims.role === "convicted" ? "own-case" : "execution",
    person: row.person,
    details: { complaint: row.id },
  });
  return requireComplaint(trx, row.id);
}
