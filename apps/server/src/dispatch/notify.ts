import { lastDayOf } from "@soning/law";
import { sql } from "kysely";
import { audit } from "../audit/append.ts";
import { askedOn } from "../cases/question.ts";
import { suspendAtNotice } from "../complaints/suspend.ts";
import type { Claims, Trx } from "../database/database.ts";
import { Problem } from "../http/problem.ts";
import { requireChanged } from "../http/versions.ts";
import { complaintOf } from "../letters/decision-letter.ts";
import { move } from "../machines/move.ts";
import { raise } from "../tasks/raise.ts";

const minuteForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;

/** The day or minute in Norway at which something was signed. */
export const minuteOf = (at: Date): string =>
  Temporal.Instant.from(at.toISOString())
    .toZonedDateTimeISO("Europe/Oslo")
    .toPlainDateTime()
    .toString({ smallestUnit: "minute" });

/** Is a minute within a last day, or a last minute? */
export const within = (minute: string, until: string): boolean => minute.slice(0, until.length) <= until;

/** Throws `bad-request` for what is no minute, or lies ahead. A notice is told when it has come, never before. */
export function requirePast(at: string, now: string, path: string): void {
  if (!minuteForm.test(at))
    throw new Problem("bad-request", undefined, {
      faults: [{ path, message: "must be a day and minute in Norway, YYYY-MM-DDTHH:mm" }],
    });
  askedOn(at, path);
  if (at > now)
    throw new Problem("bad-request", undefined, { faults: [{ path, message: `${at} has not come; it is ${now}` }] });
}

/** A decision, locked while its notice or complaint is at work. Throws `not-found`, `changed-meanwhile` for another version than the expected one. */
export async function lockDecision(trx: Trx, id: string, expected?: number) {
  const row = await trx.selectFrom("decision").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
  if (row === undefined) throw new Problem("not-found");
  if (expected !== undefined && row.version !== expected) requireChanged(0);
  return row;
}
export type LockedDecision = Awaited<ReturnType<typeof lockDecision>>;

export interface Notice {
  readonly kind: "letter" | "oral";
  /** the minute at which it came to the person */
  readonly at: string;
  readonly provision: string;
  readonly dispatch?: string;
  readonly withReasons?: boolean;
  /** of an oral notice: why not in writing, and what was said */
  readonly ground?: string;
  readonly minute?: string;
  readonly interpreter?: string;
}

export interface Told {
  readonly notice: string;
  readonly state: string;
  readonly notifiedAt: string;
  /** last day or minute to complain; absent: no complaint lies */
  readonly complaintUntil?: string;
  readonly cite: string;
  /** of the decision, from then on */
  readonly version: number;
}

/** Of the decision after what a notice set off, such as that it is stayed. */
const versionOf = async (trx: Trx, id: string): Promise<number> =>
  (await trx.selectFrom("decision").select("version").where("id", "=", id).executeTakeFirstOrThrow()).version;

const untilOf = (decision: LockedDecision, provision: string, at: string) =>
  complaintOf({
    provision,
    madeOn: decision.signed_at === null ? at.slice(0, 10) : minuteOf(decision.signed_at).slice(0, 10),
    notifiedAt: at,
  });

/**
 * A decision has come to the person: from that minute the law's time for complaint runs. Throws `wrong-state` when it came
 * before or is not signed, `bad-request` for a minute before it was signed or a provision that leaves the time open.
 */
export async function notify(
  trx: Trx,
  claims: Claims,
  decision: LockedDecision,
  notice: Notice,
  now: string,
): Promise<Told> {
  if (decision.notified_at !== null) throw new Problem("wrong-state", `the notice came ${decision.notified_at}`);
  if (decision.signed_at === null)
    throw new Problem("wrong-state", `decision is ${decision.state}: it is told when it is signed`);
  requirePast(notice.at, now, "at");
  const signed = minuteOf(decision.signed_at);
  if (notice.at < signed)
    throw new Problem("bad-request", undefined, {
      faults: [{ path: "at", message: `the decision was signed ${signed}` }],
    });
  const times = untilOf(decision, notice.provision, notice.at);
  const until = times.may ? times.until : undefined;
  const { id } = await trx
    .insertInto("notice")
    .values({
      person: decision.person,
      decision: decision.id,
      kind: notice.kind,
      at: notice.at,
      dispatch: notice.dispatch ?? null,
      provision: notice.provision,
      complaint_until: until ?? null,
      with_reasons: notice.withReasons ?? true,
      ground: notice.ground ?? null,
      minute: notice.minute ?? null,
      interpreter: notice.interpreter ?? null,
      by: claims.actor,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await trx
    .updateTable("decision")
    .set({ notified_at: notice.at, complaint_until: until ?? null, version: sql`version + 1` })
    .where("id", "=", decision.id)
    .execute();
  const { state } = await move(trx, claims, {
    person: decision.person,
    machine: "decision",
    stream: decision.id,
    event: "notify",
    payload: { receivedAt: notice.at, notice: id, provision: notice.provision, complaintUntil: until ?? null },
  });
  await suspendAtNotice(trx, claims, decision.id, notice.provision);
  await raise(trx, claims, {
    person: decision.person,
    matterCase: decision.matter_case,
    event: "decision-notified",
    occasion: `decision ${decision.id}`,
    at: now,
  });
  return {
    notice: id,
    state,
    notifiedAt: notice.at,
    ...(until === undefined ? {} : { complaintUntil: until }),
    cite: times.cite,
    version: await versionOf(trx, decision.id),
  };
}

const firstNotice = async (trx: Trx, decision: string) =>
  trx
    .selectFrom("notice")
    .selectAll()
    .where("decision", "=", decision)
    .where("kind", "!=", "reasons")
    .orderBy("created_at")
    .executeTakeFirst();

/**
 * The party asks for reasons that did not come with the decision (fvl § 24 (2)): the time for complaint is interrupted (§ 29 (3)).
 * Throws `wrong-state` when reasons were given, when it is too late, or when it was asked already.
 */
export async function askForReasons(
  trx: Trx,
  claims: Claims,
  decision: LockedDecision,
  at: string,
  now: string,
): Promise<{ readonly id: string; readonly version: number }> {
  requirePast(at, now, "at");
  const first = await firstNotice(trx, decision.id);
  if (first === undefined) throw new Problem("wrong-state", "the decision has not been told");
  if (first.with_reasons) throw new Problem("wrong-state", "the reasons came with the notice");
  const last = decision.complaint_until ?? first.complaint_until ?? lastDayOf("reasons", first.at).day;
  if (at.slice(0, last.length) > last)
    throw new Problem("wrong-state", `reasons could be asked for until ${last}`, { norm: "fvl. § 24 (2)" });
  const answered = await trx
    .selectFrom("reasons_request")
    .select("id")
    .where("decision", "=", decision.id)
    .executeTakeFirst();
  if (answered !== undefined) throw new Problem("wrong-state", "reasons were asked for already");
  const { id } = await trx
    .insertInto("reasons_request")
    .values({ person: decision.person, decision: decision.id, at, by: claims.actor })
    .returning("id")
    .executeTakeFirstOrThrow();
  // a member of staff writes it down, or asks through the own case; the deadline is the service's to write
  if (claims.role !== "convicted")
    await trx
      .updateTable("decision")
      .set({ complaint_until: null, version: sql`version + 1` })
      .where("id", "=", decision.id)
      .execute();
  await audit(trx, claims, {
    act: "decision.reasons-asked",
    purpose: "execution",
    person: decision.person,
    details: { decision: decision.id },
  });
  return { id, version: await versionOf(trx, decision.id) };
}

/** The reasons came: a new time for complaint runs from then (fvl § 29 (3)). Throws `wrong-state` when nobody asked. */
export async function giveReasons(
  trx: Trx,
  claims: Claims,
  decision: LockedDecision,
  { at, how }: { readonly at: string; readonly how: string },
  now: string,
): Promise<Told> {
  requirePast(at, now, "at");
  const open = await trx
    .selectFrom("reasons_request")
    .selectAll()
    .where("decision", "=", decision.id)
    .where("answered_by", "is", null)
    .executeTakeFirst();
  const first = await firstNotice(trx, decision.id);
  if (open === undefined || first === undefined) throw new Problem("wrong-state", "nobody has asked for reasons");
  if (at < open.at)
    throw new Problem("bad-request", undefined, {
      faults: [{ path: "at", message: `they were asked for ${open.at}` }],
    });
  const times = untilOf(decision, first.provision, at);
  const until = times.may ? times.until : undefined;
  const { id } = await trx
    .insertInto("notice")
    .values({
      person: decision.person,
      decision: decision.id,
      kind: "reasons",
      at,
      provision: first.provision,
      complaint_until: until ?? null,
      minute: how,
      by: claims.actor,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await trx.updateTable("reasons_request").set({ answered_by: id }).where("id", "=", open.id).execute();
  await trx
    .updateTable("decision")
    .set({ complaint_until: until ?? null, version: sql`version + 1` })
    .where("id", "=", decision.id)
    .execute();
  await audit(trx, claims, {
    act: "decision.reasons-given",
    purpose: "execution",
    person: decision.person,
    details: { decision: decision.id, notice: id },
  });
  return {
    notice: id,
    state: decision.state,
    notifiedAt: at,
    ...(until === undefined ? {} : { complaintUntil: until }),
    cite: times.cite,
    version: await versionOf(trx, decision.id),
  };
}
