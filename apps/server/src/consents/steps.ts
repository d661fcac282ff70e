import { z } from "zod";
import { audit } from "../audit/append.ts";
import { storableText } from "../cases/json-depth.ts";
import { requireContact } from "../contacts/contacts.ts";
import type { Claims, Trx } from "../database/database.ts";
import { Problem } from "../http/problem.ts";
import { requireChanged } from "../http/versions.ts";
import { move } from "../machines/move.ts";
import { requirePerson } from "../persons/read.ts";
import { raise } from "../tasks/raise.ts";
import { byTalk, type Consent, consentKind, requireConsent, tellLaw } from "./consent.ts";

const wrong = (path: string, message: string): Problem =>
  new Problem("bad-request", undefined, { faults: [{ path, message }] });

/** Asking for a consent. `contact`: the resident, or the minor resident whose guardians are asked. */
export const givenAsking = z.object({
  kind: consentKind,
  contact: z.uuid().optional(),
  matterCase: z.uuid().optional(),
  on: z.iso.date(),
  /** the last day on which an answer is waited for */
  until: z.iso.date().optional(),
});
export type Asking = z.infer<typeof givenAsking>;

/** Asks for a consent. Throws `not-found`, `bad-request`, `already-exists` when it was asked for before: then it is asked again. */
export async function ask(
  trx: Trx,
  claims: Claims,
  person: string,
  asking: Asking,
  today: string,
): Promise<{ id: string }> {
  await requirePerson(trx, person);
  const { kind, on, until } = asking;
  if (on > today) throw wrong("on", `must not be after ${today}`);
  if (until !== undefined && until < on) throw wrong("until", `must not be before ${on}`);
  if (byTalk(kind) !== (asking.contact !== undefined))
    throw wrong(
      "contact",
      byTalk(kind) ? "must say which resident" : "must be absent: the consent is not a resident's",
    );
  if (asking.contact !== undefined) {
    const contact = await requireContact(trx, asking.contact);
    if (contact.person !== person || contact.kind !== "cohabitant" || contact.until !== null)
      throw wrong("contact", "must be a cohabitant of this person who lives there now");
  }
  const row = await trx
    .insertInto("consent")
    .values({
      person,
      kind,
      contact: asking.contact ?? null,
      matter_case: asking.matterCase ?? null,
      state: "asked",
      asked_on: on,
      answer_until: until ?? null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await move(trx, claims, { person, machine: "consent", stream: row.id, event: "ask", payload: { kind, on } });
  await tellLaw(trx, claims, row, { event: "ask" }, today);
  await audit(trx, claims, { act: "consent.ask", purpose: "execution", person, details: { consent: row.id, kind } });
  return { id: row.id };
}

const on = z.iso.date();
/** What is done with a consent. `present`: was the convicted person there? */
export const consentStep = z.discriminatedUnion("event", [
  z.object({
    event: z.literal("talk"),
    on,
    present: z.boolean(),
    toldOfControl: z.boolean(),
    /** that it may be withdrawn at any time */
    toldWithdrawable: z.boolean(),
  }),
  z.object({ event: z.literal("give"), on, present: z.boolean().optional() }),
  z.object({ event: z.literal("refuse"), on, reason: storableText(2000).optional() }),
  z.object({ event: z.literal("fall-silent") }),
  z.object({ event: z.literal("withdraw"), on, reason: storableText(2000).optional() }),
  z.object({
    event: z.literal("ask-again"),
    on,
    reason: storableText(2000),
    until: z.iso.date().optional(),
  }),
]);
export type ConsentStep = z.infer<typeof consentStep>;

/** Throws `bad-request` for a day that lies ahead, or before what must have come first; `gate-closed` for an answer before the talk. */
function requireOrder(consent: Consent, step: ConsentStep, today: string): void {
  if (step.event === "fall-silent") {
    if (consent.answer_until === null || consent.answer_until >= today)
      throw new Problem(
        "wrong-state",
        `an answer is waited for until ${consent.answer_until ?? "a day that nobody has set"}`,
      );
    return;
  }
  if (step.on > today) throw wrong("on", `must not be after ${today}`);
  if (step.event === "ask-again") {
    if (step.until !== undefined && step.until < step.on) throw wrong("until", `must not be before ${step.on}`);
    return;
  }
  if (step.on < consent.asked_on) throw wrong("on", `must not be before it was asked for on ${consent.asked_on}`);
  if (step.event === "talk" && !byTalk(consent.kind))
    throw new Problem("wrong-state", "no talk belongs to this consent");
  if (step.event === "give" && byTalk(consent.kind)) {
    if (consent.talked_on === null || step.on < consent.talked_on)
      throw new Problem("gate-closed", "the talk comes first, then the consent");
    if (step.present === undefined) throw wrong("present", "must say whether the convicted person was present");
  }
  if (step.event === "withdraw" && consent.answered_on !== null && step.on < consent.answered_on)
    throw wrong("on", `must not be before it was given on ${consent.answered_on}`);
}

/** The columns that a step leaves. */
function columnsOf(step: ConsentStep) {
  switch (step.event) {
    case "talk":
      return {
        talked_on: step.on,
        talk_present: step.present,
        told_of_control: step.toldOfControl,
        told_withdrawable: step.toldWithdrawable,
      };
    case "give":
      return { answered_on: step.on, answer_present: step.present ?? null };
    case "refuse":
      return { answered_on: step.on, reason: step.reason ?? null };
    case "fall-silent":
      return {};
    case "withdraw":
      return { withdrawn_on: step.on, reason: step.reason ?? null };
    case "ask-again":
      return {
        asked_on: step.on,
        answer_until: step.until ?? null,
        talked_on: null,
        talk_present: null,
        told_of_control: null,
        told_withdrawable: null,
        answered_on: null,
        answer_present: null,
        withdrawn_on: null,
        reason: step.reason,
      };
  }
}

async function write(trx: Trx, { id, version }: Consent, step: ConsentStep): Promise<void> {
  const changed = await trx
    .updateTable("consent")
    .set((eb) => ({ ...columnsOf(step), version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  requireChanged(changed.numUpdatedRows);
}

async function moveConsent(
  trx: Trx,
  claims: Claims,
  { id, person, answer_until }: Consent,
  step: ConsentStep,
): Promise<number> {
  if (step.event === "talk") return 0;
  const event = step.event === "ask-again" ? "household-changed" : step.event;
  const payload = step.event === "fall-silent" ? { on: answer_until } : { ...step };
  return (await move(trx, claims, { person, machine: "consent", stream: id, event, payload })).number;
}

/**
 * Takes a step with a consent of an expected version: keeps it, tells the law's facts, raises what steps wait for. Silence
 * tells nothing: what was not answered stays unknown. Throws `not-found`, `changed-meanwhile`, `wrong-state`,
 * `not-allowed`, `gate-closed`, `bad-request`, `bad-facts`.
 */
export async function takeConsentStep(
  trx: Trx,
  claims: Claims,
  {
    id,
    version,
    step,
    now,
  }: { readonly id: string; readonly version: number; readonly step: ConsentStep; readonly now: string },
): Promise<{ state: string; version: number }> {
  const consent = await requireConsent(trx, id);
  const { person } = consent;
  const today = now.slice(0, "YYYY-MM-DD".length);
  if (consent.version !== version) requireChanged(0);
  if (step.event === "talk" && consent.state !== "asked")
    throw new Problem("wrong-state", `the consent is ${consent.state}`);
  requireOrder(consent, step, today);
  // a consent that is asked for again is no longer given before its days are taken away
  const again = step.event === "ask-again";
  let number = again ? await moveConsent(trx, claims, consent, step) : 0;
  await write(trx, consent, step);
  if (!again) number = await moveConsent(trx, claims, consent, step);
  if (step.event !== "fall-silent")
    await tellLaw(trx, claims, consent, step.event === "ask-again" ? { event: "again" } : step, today);
  const occasion = `consent ${id} ${number}`;
  if (step.event === "withdraw") await raise(trx, claims, { person, event: "consent-withdrawn", occasion, at: now });
  if (again) await raise(trx, claims, { person, event: "household-changed", occasion, at: now });
  await audit(trx, claims, { act: `consent.${step.event}`, purpose: "execution", person, details: { consent: id } });
  return { state: (await requireConsent(trx, id)).state, version: version + 1 };
}
