import { randomUUID } from "node:crypto";
import { z } from "zod";
import { audit } from "../audit/append.ts";
import { storableText } from "../cases/json-depth.ts";
import { nextVersion } from "../cases/next-version.ts";
import { requireContact } from "../contacts/contacts.ts";
import { tellResident } from "../contacts/residents.ts";
import type { Claims, Trx } from "../database/database.ts";
import { Problem } from "../http/problem.ts";
import { requirePerson } from "../persons/read.ts";
import { raise } from "../tasks/raise.ts";
import { requireConsent } from "./consent.ts";
import { isAsked } from "./consent-age.ts";
import { ask, takeConsentStep } from "./steps.ts";

/** What changed where the person lives, and which consents must be asked for again because of it. */
export const givenChange = z.object({
  change: z.enum(["moved-in", "moved-out", "came-of-age", "other"]),
  /** the cohabitant whom it is about; of `other` absent */
  contact: z.uuid().optional(),
  on: z.iso.date(),
  reason: storableText(2000),
  /** consents to be asked for again */
  askAgain: z.array(z.uuid()).max(50).default([]),
});
export type GivenChange = z.infer<typeof givenChange>;

const wrong = (path: string, message: string): Problem =>
  new Problem("bad-request", undefined, { faults: [{ path, message }] });

/** The cohabitant that a change is about. Throws `bad-request`, `not-found`. */
async function cohabitantOf(trx: Trx, person: string, { change, contact }: GivenChange) {
  if ((change === "other") !== (contact === undefined))
    throw wrong("contact", change === "other" ? "must be absent" : "must say who");
  if (contact === undefined) return undefined;
  const row = await requireContact(trx, contact);
  if (row.person !== person || row.kind !== "cohabitant" || row.until !== null)
    throw wrong("contact", "must be a cohabitant of this person who lives there now");
  return row;
}

async function askAgain(trx: Trx, claims: Claims, id: string, person: string, reason: string, on: string, now: string) {
  const consent = await requireConsent(trx, id);
  if (consent.person !== person) throw wrong("askAgain", `${id} is of somebody else`);
  if (consent.state === "asked") return;
  await takeConsentStep(trx, claims, {
    id,
    version: consent.version,
    step: { event: "ask-again", on, reason },
    now,
  });
}

/**
 * The household changed: who moves in or comes of age is asked, who moves out is a resident no more, consents named are
 * asked for again, and the steps that wait for a change stand. Gives the consents that are asked for now, and the version of the
 * case. Throws `not-found`, `changed-meanwhile`, `bad-request`, `bad-facts`.
 */
export async function changeHousehold(
  trx: Trx,
  claims: Claims,
  person: string,
  version: number,
  given: GivenChange,
  now: string,
): Promise<{ asked: string[]; version: number }> {
  await requirePerson(trx, person);
  await nextVersion(trx, person, version);
  const today = now.slice(0, "YYYY-MM-DD".length);
  const { change, on, reason } = given;
  if (on > today) throw wrong("on", `must not be after ${today}`);
  const cohabitant = await cohabitantOf(trx, person, given);
  const asked = new Set(given.askAgain);
  if (cohabitant !== undefined && change === "moved-out") {
    if (cohabitant.from !== null && on < cohabitant.from) throw wrong("on", `must not be before ${cohabitant.from}`);
    await tellResident(trx, claims, cohabitant, "gone", { source: `household: ${change}`, on: today });
    await trx
      .updateTable("contact")
      .set((eb) => ({ until: on, ended_reason: reason, version: eb("version", "+", 1) }))
      .where("id", "=", cohabitant.id)
      .execute();
  } else if (cohabitant !== undefined) {
    await tellResident(trx, claims, cohabitant, {}, { source: `household: ${change}`, on: today });
    const known = await trx
      .selectFrom("consent")
      .select("id")
      .where("kind", "=", "resident")
      .where("contact", "=", cohabitant.id)
      .executeTakeFirst();
    if (known !== undefined) asked.add(known.id);
    else if (cohabitant.birth_date !== null && isAsked(cohabitant.birth_date, on))
      asked.add((await ask(trx, claims, person, { kind: "resident", contact: cohabitant.id, on }, today)).id);
  }
  for (const id of asked) await askAgain(trx, claims, id, person, reason, on, now);
  await raise(trx, claims, { person, event: "household-changed", occasion: `household ${randomUUID()}`, at: now });
  await audit(trx, claims, {
    act: "household.change",
    purpose: "execution",
    person,
    details: { change, contact: given.contact ?? null, consents: [...asked] },
  });
  const { version: after } = await requirePerson(trx, person);
  return { asked: [...asked], version: after };
}
