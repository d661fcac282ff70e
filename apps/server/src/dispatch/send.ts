import { sql } from "kysely";
import { audit } from "../audit/append.ts";
import type { Claims, Trx } from "../database/database.ts";
import { Problem } from "../http/problem.ts";
import { requireChanged } from "../http/versions.ts";
import { requireGate } from "../tasks/gates.ts";
import { type Receiving, receiptOf, type Sending } from "./channels.ts";
import { lockDecision, notify, requirePast, type Told } from "./notify.ts";

export interface Dispatched {
  readonly id: string;
  readonly version: number;
  readonly receivedAt: string | null;
  /** what the receipt meant for the decision; absent: not received, or it was told before */
  readonly told?: Told;
}

async function requireLetter(trx: Trx, id: string) {
  const row = await trx.selectFrom("letter").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) throw new Problem("not-found");
  return row;
}

/** What is read in the own case, from when it was received on. */
const openToParty = (trx: Trx, document: string) =>
  trx
    .updateTable("document")
    .set({ open_to_party: true, version: sql`version + 1` })
    .where("id", "=", document)
    .where("shield", "is", null)
    .where("open_to_party", "=", false)
    .execute();

async function received(
  trx: Trx,
  claims: Claims,
  letterId: string,
  dispatch: string,
  at: string,
  now: string,
): Promise<Told | undefined> {
  const letter = await requireLetter(trx, letterId);
  await openToParty(trx, letter.document);
  if (letter.decision === null) return undefined;
  const decision = await lockDecision(trx, letter.decision);
  // the first notice that comes counts; another copy changes nothing
  if (decision.notified_at !== null) return undefined;
  if (letter.provision === null)
    throw new Problem("wrong-state", "the letter does not say under which provision the decision was made");
  return notify(trx, claims, decision, { kind: "letter", at, provision: letter.provision, dispatch }, now);
}

/**
 * Sends a letter of an expected version: what comes before the notice must be done. Where it is received in the same act, the
 * decision is told. Throws `not-found`, `changed-meanwhile`, `gate-closed`, `bad-request` for minutes that have not come, `wrong-state`.
 */
export async function send(
  trx: Trx,
  claims: Claims,
  letterId: string,
  version: number,
  given: Sending,
  now: string,
): Promise<Dispatched> {
  const letter = await requireLetter(trx, letterId);
  const next = await trx
    .updateTable("letter")
    .set({ version: sql`version + 1` })
    .where("id", "=", letter.id)
    .where("version", "=", version)
    .executeTakeFirst();
  requireChanged(next.numUpdatedRows);
  requirePast(given.at, now, "at");
  if (given.channel === "digital")
    for (const name of ["availableAt", "toldAt"] as const)
      if (given[name] !== undefined) requirePast(given[name], now, name);
  if (letter.decision !== null) {
    const decision = await lockDecision(trx, letter.decision);
    if (decision.notified_at === null)
      await requireGate(trx, {
        person: letter.person,
        matterCase: decision.matter_case,
        gate: "before-notice",
        at: now,
      });
  }
  const at = receiptOf(given);
  if (at !== undefined && at < given.at)
    throw new Problem("bad-request", undefined, {
      faults: [{ path: "at", message: `the letter was there ${at}, before it was sent` }],
    });
  const made = await trx
    .insertInto("dispatch")
    .values({
      person: letter.person,
      letter: letter.id,
      channel: given.channel,
      sent_at: given.at,
      received_at: at ?? null,
      returned_at: null,
      sent_by: claims.actor,
      evidence: given.evidence ?? null,
      ...(given.channel === "digital"
        ? { available_at: given.availableAt ?? null, told_at: given.toldAt ?? null }
        : {}),
    })
    .returning(["id", "version"])
    .executeTakeFirstOrThrow();
  const { id } = made;
  const told = at === undefined ? undefined : await received(trx, claims, letter.id, id, at, now);
  await audit(trx, claims, {
    act: "letter.send",
    purpose: "execution",
    person: letter.person,
    details: {
      letter: letter.id,
      dispatch: id,
      channel: given.channel,
      ...(at === undefined ? {} : { received: true }),
    },
  });
  return { ...made, receivedAt: at ?? null, ...(told === undefined ? {} : { told }) };
}

async function requireUnderWay(trx: Trx, id: string) {
  const row = await trx.selectFrom("dispatch").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) throw new Problem("not-found");
  if (row.received_at !== null) throw new Problem("wrong-state", `it was received ${row.received_at}`);
  if (row.returned_at !== null) throw new Problem("wrong-state", `it came back ${row.returned_at}`);
  return row;
}

/** A letter under way was received. Throws `wrong-state`, `bad-request`, `changed-meanwhile`. */
export async function receive(
  trx: Trx,
  claims: Claims,
  id: string,
  version: number,
  given: Receiving,
  now: string,
): Promise<Dispatched> {
  const row = await requireUnderWay(trx, id);
  const digital = "availableAt" in given;
  if (digital !== (row.channel === "digital"))
    throw new Problem(
      "bad-request",
      row.channel === "digital"
        ? "digital mail is received when it is available and told of: availableAt, toldAt"
        : "say the minute: at",
    );
  if (digital) for (const name of ["availableAt", "toldAt"] as const) requirePast(given[name], now, name);
  const at = digital ? (given.availableAt > given.toldAt ? given.availableAt : given.toldAt) : given.at;
  requirePast(at, now, "at");
  if (at < row.sent_at)
    throw new Problem("bad-request", undefined, { faults: [{ path: "at", message: `it was sent ${row.sent_at}` }] });
  const changed = await trx
    .updateTable("dispatch")
    .set({
      received_at: at,
      evidence: given.evidence ?? row.evidence,
      ...(digital ? { available_at: given.availableAt, told_at: given.toldAt } : {}),
      version: sql`version + 1`,
    })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  requireChanged(changed.numUpdatedRows);
  const told = await received(trx, claims, row.letter, id, at, now);
  await audit(trx, claims, {
    act: "letter.received",
    purpose: "execution",
    person: row.person,
    details: { letter: row.letter, dispatch: id },
  });
  return { id, version: version + 1, receivedAt: at, ...(told === undefined ? {} : { told }) };
}

/** A letter came back: nothing was told, no time runs, and somebody must find the person. Gives the task. */
export async function returned(
  trx: Trx,
  claims: Claims,
  id: string,
  version: number,
  { at, because }: { readonly at: string; readonly because: string },
  now: string,
): Promise<{ readonly id: string; readonly version: number; readonly task: string }> {
  const row = await requireUnderWay(trx, id);
  requirePast(at, now, "at");
  const changed = await trx
    .updateTable("dispatch")
    .set({ returned_at: at, returned_because: because, version: sql`version + 1` })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  requireChanged(changed.numUpdatedRows);
  const letter = await requireLetter(trx, row.letter);
  const decision =
    letter.decision === null
      ? undefined
      : await trx.selectFrom("decision").select("matter_case").where("id", "=", letter.decision).executeTakeFirst();
  const task = await trx
    .insertInto("task")
    .values({
      person: row.person,
      matter_case: decision?.matter_case ?? null,
      step: "letter-came-back",
      norm: "fvl. § 27 (1)",
      event: "letter-came-back",
      occasion: `dispatch ${id}`,
      actor: "caseworker",
      kind: "task",
      law: "in-force",
      standing: "stands",
      missing: JSON.stringify([]),
      unit: claims.unit ?? null,
    } as never)
    .returning("id")
    .executeTakeFirstOrThrow();
  await audit(trx, claims, {
    act: "letter.returned",
    purpose: "execution",
    person: row.person,
    details: { letter: row.letter, dispatch: id, task: task.id },
  });
  return { id, version: version + 1, task: task.id };
}
