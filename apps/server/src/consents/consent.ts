import type { Selectable } from "kysely";
import { z } from "zod";
import { assertFacts } from "../cases/assert-facts.ts";
import { requireContact } from "../contacts/contacts.ts";
import { tellResident } from "../contacts/residents.ts";
import type { Claims, Trx } from "../database/database.ts";
import type { ConsentTable } from "../database/schema-household.ts";
import { Problem } from "../http/problem.ts";
import { requirePerson } from "../persons/read.ts";

export type Consent = Selectable<ConsentTable>;

export const consentKind = z.enum(["party", "resident", "guardians", "institution", "municipality"]);

/** Whose consent is about a resident, and is asked in a talk. */
export const byTalk = (kind: Consent["kind"]): boolean => kind === "resident" || kind === "guardians";

const day = z.iso.date().nullable();
const said = z.boolean().nullable();
export const consentRow = z
  .object({
    id: z.uuid(),
    kind: consentKind,
    contact: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    matterCase: z.uuid().nullable(),
    state: z.enum(["asked", "given", "refused", "silent", "withdrawn"]),
    askedOn: z.iso.date(),
    answerUntil: day,
    /** was the convicted person present, was control explained, and that a consent may be withdrawn at any time? */
    talk: z.object({ on: z.iso.date(), present: said, toldOfControl: said, toldWithdrawable: said }).nullable(),
    answeredOn: day,
    answerPresent: said,
    withdrawnOn: day,
    reason: z.string().nullable(),
    version: z.int(),
  })
  .meta({ id: "Consent" });

/** A consent as the API shows it; of a contact that is not shown to the reader the name is left out. */
export const consentShown = (row: Consent & { readonly name: string | null }): z.infer<typeof consentRow> => ({
  id: row.id,
  kind: row.kind,
  contact: row.contact === null ? null : { id: row.contact, name: row.name ?? "" },
  matterCase: row.matter_case,
  state: row.state as z.infer<typeof consentRow>["state"],
  askedOn: row.asked_on,
  answerUntil: row.answer_until,
  talk:
    row.talked_on === null
      ? null
      : {
          on: row.talked_on,
          present: row.talk_present,
          toldOfControl: row.told_of_control,
          toldWithdrawable: row.told_withdrawable,
        },
  answeredOn: row.answered_on,
  answerPresent: row.answer_present,
  withdrawnOn: row.withdrawn_on,
  reason: row.reason,
  version: row.version,
});

/** A consent as the reader may see it. Throws `not-found`. */
export async function requireConsent(trx: Trx, id: string): Promise<Consent> {
  const row = await trx.selectFrom("consent").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) throw new Problem("not-found");
  return row;
}

/** What has become of a consent, as far as the law's facts know it. `again`: it must be asked for anew. */
export type Word =
  | { readonly event: "talk"; readonly on: string; readonly present: boolean; readonly toldOfControl: boolean }
  | { readonly event: "give"; readonly on: string; readonly present?: boolean | undefined }
  | { readonly event: "refuse" | "withdraw"; readonly on: string }
  | { readonly event: "ask" | "again" };

/** Fields of the resident's record. A refusal is "no such day"; what was not answered stays unknown. */
function residentFields(word: Word): Readonly<Record<string, unknown>> {
  switch (word.event) {
    case "ask":
      return {};
    case "talk":
      return {
        informedOn: word.on,
        personPresentWhenInformed: word.present,
        toldOfControl: word.toldOfControl,
      };
    case "give":
      return { consentedOn: word.on, withdrawnOn: "none", personPresentWhenConsenting: word.present };
    case "refuse":
      return { consentedOn: "none" };
    case "withdraw":
      return { withdrawnOn: word.on };
    case "again":
      return {
        informedOn: undefined,
        personPresentWhenInformed: undefined,
        toldOfControl: undefined,
        consentedOn: undefined,
        personPresentWhenConsenting: undefined,
        withdrawnOn: undefined,
      };
  }
}

/** The day of a consent that has no day of withdrawal in the catalogue: withdrawn is not given. `undefined`: says nothing of it. */
function dayOf(word: Word): string | null | undefined {
  switch (word.event) {
    case "give":
      return word.on;
    case "refuse":
    case "withdraw":
      return "none";
    case "again":
      return null;
    case "ask":
    case "talk":
      return undefined;
  }
}

const placeFacts = { institution: "home.institutionConsentOn", municipality: "home.municipalityConsentOn" } as const;

function caseFacts(kind: "party" | "institution" | "municipality", word: Word): readonly [string, unknown][] {
  const consentedOn = dayOf(word);
  if (consentedOn === undefined) return [];
  if (kind !== "party") return [[placeFacts[kind], consentedOn]];
  if (word.event === "withdraw") return [["application.consentWithdrawnOn", word.on]];
  const withdrawnOn = word.event === "give" ? "none" : null;
  return [
    ["application.consentOn", consentedOn],
    ["application.consentWithdrawnOn", withdrawnOn],
  ];
}

/** Tells the law's facts what became of a consent. `today` is the day it is registered. Throws `bad-facts`, `bad-order`. */
export async function tellLaw(trx: Trx, claims: Claims, consent: Consent, word: Word, today: string): Promise<void> {
  const { kind, person } = consent;
  const source = `consent: ${word.event}`;
  if (kind === "resident" || kind === "guardians") {
    const consentedOn = dayOf(word);
    const fields =
      kind === "resident"
        ? residentFields(word)
        : consentedOn === undefined
          ? {}
          : { guardiansConsentedOn: consentedOn ?? undefined };
    const contact = await requireContact(trx, consent.contact ?? "");
    // who has moved out is no resident any more: nothing to tell
    if (contact.until === null) await tellResident(trx, claims, contact, fields, { source, on: today });
    return;
  }
  const facts = caseFacts(kind, word).map(([fact, value]) => ({ fact, value, source, verified: true }));
  if (facts.length === 0) return;
  const { version } = await requirePerson(trx, person);
  await assertFacts(trx, claims, person, version, facts, today);
}
