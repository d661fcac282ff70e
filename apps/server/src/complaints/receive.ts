import { lastDayOf } from "@soning/law";
import { z } from "zod";
import { audit } from "../audit/append.ts";
import { storableText } from "../cases/json-depth.ts";
import type { Claims, Trx } from "../database/database.ts";
import { minuteOf, requirePast, within } from "../dispatch/notify.ts";
import { Problem } from "../http/problem.ts";
import { complaintOf } from "../letters/decision-letter.ts";
import { move } from "../machines/move.ts";
import { raise } from "../tasks/raise.ts";
import { type ComplaintRow, requireComplaint } from "./row.ts";
import { suspendByLaw } from "./suspend.ts";

export const complaintGiven = z
  .object({
    form: z.enum(["written", "oral", "electronic"]).default("electronic"),
    /** as written, or as the staff wrote it down */
    text: storableText(20_000),
    wanted: storableText(4000).optional(),
    language: z
      .string()
      .regex(/^[a-z]{2,3}$/)
      .default("nb"),
    receivedAt: z.string().max(20).optional(),
    /** posted, or handed to somebody authorised, at this minute: that is enough (fvl § 30) */
    handedInAt: z.string().max(20).optional(),
    byWhom: z.enum(["convicted-person", "guardian", "representative", "other"]).default("convicted-person"),
    representative: storableText(200).optional(),
    /** of a decision that was told by no notice here */
    provision: storableText(100).optional(),
  })
  .refine(({ byWhom, representative }) => byWhom !== "representative" || representative !== undefined, {
    path: ["representative"],
    message: "say who the representative is; inmates and staff cannot be (strgjfl § 7 a)",
  });
export type ComplaintGiven = z.infer<typeof complaintGiven>;

/** What a complaint is about, and its times. */
interface About {
  readonly person: string;
  readonly matterCase?: string;
  readonly unit: string;
  readonly decision?: string;
  readonly accessRequest?: string;
  /** null: no time runs (not told, or interrupted) */
  readonly until: string | null;
  /** false: no complaint lies */
  readonly lies: boolean;
  readonly madeOn: string;
  readonly lateUntil: string;
  /** under which the decision was made, where that is known */
  readonly provision?: string;
}

async function aboutDecision(trx: Trx, id: string, given: ComplaintGiven): Promise<About> {
  const row = await trx.selectFrom("decision").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) throw new Problem("not-found");
  if (row.signed_at === null) throw new Problem("wrong-state", `decision is ${row.state}: nothing was decided yet`);
  const notice = await trx
    .selectFrom("notice")
    .selectAll()
    .where("decision", "=", id)
    .orderBy("created_at", "desc")
    .executeTakeFirst();
  const matter = await trx
    .selectFrom("matter_case")
    .select("unit")
    .where("id", "=", row.matter_case)
    .executeTakeFirstOrThrow();
  const madeOn = minuteOf(row.signed_at).slice(0, 10);
  const provision =
    notice?.provision ??
    given.provision ??
    (typeof row.content["provision"] === "string" ? row.content["provision"] : undefined);
  const times = provision === undefined ? undefined : complaintOf({ provision, madeOn });
  return {
    person: row.person,
    matterCase: row.matter_case,
    unit: row.unit ?? matter.unit,
    decision: id,
    until: row.complaint_until,
    lies: times?.may ?? true,
    madeOn,
    lateUntil: times?.may === true ? times.lateUntil : lateAfter(madeOn),
    ...(provision === undefined ? {} : { provision }),
  };
}

/** The outermost day for a late complaint of anything, by the day it was decided. */
function lateAfter(madeOn: string): string {
  const times = complaintOf({ provision: "fvl § 21", madeOn });
  return times.may ? times.lateUntil : madeOn;
}

async function aboutAccess(trx: Trx, id: string): Promise<About> {
  const row = await trx.selectFrom("access_request").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) throw new Problem("not-found");
  if (row.decided_at === null) throw new Problem("wrong-state", "the request is not decided yet");
  const madeOn = row.decided_at.slice(0, 10);
  return {
    person: row.person,
    unit: row.unit,
    accessRequest: id,
    until: row.complaint_until,
    lies: true,
    madeOn,
    lateUntil: lateAfter(madeOn),
    ...(row.matter_case === null ? {} : { matterCase: row.matter_case }),
  };
}

/**
 * Takes a complaint in, whatever its form and however late: it is in time by when it was handed in, an electronic one by when
 * it arrived (fvl § 30). The party's own is electronic and came now. Throws `not-found`, `wrong-state`, `bad-request`.
 */
export async function receiveComplaint(
  trx: Trx,
  claims: Claims,
  target: { readonly decision: string } | { readonly accessRequest: string },
  given: ComplaintGiven,
  now: string,
): Promise<ComplaintRow> {
  const about =
    "decision" in target
      ? await aboutDecision(trx, target.decision, given)
      : await aboutAccess(trx, target.accessRequest);
  const own = claims.role === "convicted";
  const form = own ? "electronic" : given.form;
  const receivedAt = own ? now : (given.receivedAt ?? now);
  requirePast(receivedAt, now, "receivedAt");
  const handedIn = own || form === "electronic" ? undefined : given.handedInAt;
  if (handedIn !== undefined) {
    requirePast(handedIn, now, "handedInAt");
    if (handedIn > receivedAt)
      throw new Problem("bad-request", undefined, {
        faults: [{ path: "handedInAt", message: `it was received ${receivedAt}` }],
      });
  }
  const inTime = about.lies ? about.until === null || within(handedIn ?? receivedAt, about.until) : null;
  const { id } = await trx
    .insertInto("complaint")
    .values({
      person: about.person,
      decision: about.decision ?? null,
      access_request: about.accessRequest ?? null,
      unit: about.unit,
      received_at: receivedAt,
      handed_in_at: handedIn ?? null,
      form,
      text: given.text,
      wanted: given.wanted ?? null,
      language: given.language,
      by_whom: own ? "convicted-person" : given.byWhom,
      representative: own ? null : (given.representative ?? null),
      in_time: inTime,
      complaint_until: about.until,
      late_until: about.lateUntil,
      harm_until: lastDayOf("harm", receivedAt).day,
      excuse: null,
      state: "received",
      result: null,
      registered_by: claims.actor,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await move(trx, claims, {
    person: about.person,
    machine: "complaint",
    stream: id,
    event: "receive",
    payload: { form, receivedAt, inTime },
  });
  if (inTime === true)
    await suspendByLaw(trx, claims, { id, person: about.person, decision: about.decision ?? null }, about.provision);
  await raise(trx, claims, {
    person: about.person,
    event: "complaint-received",
    occasion: `complaint ${id}`,
    at: now,
    ...(about.matterCase === undefined ? {} : { matterCase: about.matterCase }),
  });
  await audit(trx, claims, {
    act: "complaint.receive",
    purpose: own ? "own-case" : "execution",
    person: about.person,
    details: { complaint: id, form, inTime },
  });
  return requireComplaint(trx, id);
}
