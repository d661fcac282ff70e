import { law } from "@soning/law";
import { z } from "zod";
import { audit } from "../audit/append.ts";
import { storableText } from "../cases/json-depth.ts";
import type { Claims, Trx } from "../database/database.ts";
import { Problem } from "../http/problem.ts";
import { requireChanged } from "../http/versions.ts";
import { requirePerson } from "../persons/read.ts";
import { purposeOf } from "../persons/roles.ts";

export const contactKind = z.enum(["cohabitant", "child", "guardian", "victim", "lawyer"]);
const protection = z.enum(["none", "confidential", "strictly-confidential"]);

/** Somebody around a person. What is not known is left out. */
export const givenContact = z.object({
  kind: contactKind,
  name: storableText(200),
  birthDate: z.iso.date().optional(),
  /** of a cohabitant or a child: a value of the catalogue's `residents.relation` or `children.relation` */
  relation: z.string().max(100).optional(),
  /** of a cohabitant */
  sharesHousehold: z.boolean().optional(),
  /** whose guardian or lawyer, when not the person's own: another contact */
  of: z.uuid().optional(),
  address: storableText(500).optional(),
  phone: storableText(100).optional(),
  email: z.email().max(200).optional(),
  language: storableText(100).optional(),
  /** a victim's own word on being told beforehand; absent: not asked */
  wantsNotice: z.boolean().optional(),
  protection: protection.default("none"),
  /** why the party may not read it, with its ground; victims are always shielded */
  shield: storableText(200).optional(),
  shieldGround: storableText(500).optional(),
  from: z.iso.date().optional(),
});
export type GivenContact = z.infer<typeof givenContact>;

const nullable = z.string().nullable();
export const contactRow = z
  .object({
    id: z.uuid(),
    kind: contactKind,
    name: z.string(),
    birthDate: z.iso.date().nullable(),
    relation: nullable,
    sharesHousehold: z.boolean().nullable(),
    of: z.uuid().nullable(),
    address: nullable,
    phone: nullable,
    email: nullable,
    language: nullable,
    wantsNotice: z.boolean().nullable(),
    protection,
    shield: nullable,
    shieldGround: nullable,
    from: z.iso.date().nullable(),
    /** the first day on which it no longer holds, and why */
    until: z.iso.date().nullable(),
    endedReason: nullable,
    version: z.int(),
  })
  .meta({ id: "Contact" });
type ContactShown = z.infer<typeof contactRow>;

const wrong = (path: string, message: string): Problem =>
  new Problem("bad-request", undefined, { faults: [{ path, message }] });

const relationFacts: Readonly<Record<string, string>> = {
  cohabitant: "residents.relation",
  child: "children.relation",
};

/** Throws `bad-request` for what a contact of this kind cannot have. */
function requireFitting({ kind, relation, sharesHousehold, of, wantsNotice, shield, shieldGround }: GivenContact) {
  if ((shield === undefined) !== (shieldGround === undefined))
    throw wrong("shieldGround", "a shield has its ground, and a ground its shield");
  if (kind === "victim" && shield === undefined) throw wrong("shield", "a victim is shielded from the party");
  if (relation !== undefined) {
    const type = law.facts.get(relationFacts[kind] ?? "")?.type;
    if (type?.kind !== "choice") throw wrong("relation", "is of cohabitants and children only");
    if (!type.values.includes(relation)) throw wrong("relation", `must be one of ${type.values.join(", ")}`);
  }
  if (sharesHousehold !== undefined && kind !== "cohabitant") throw wrong("sharesHousehold", "is of cohabitants only");
  if (of !== undefined && kind !== "guardian" && kind !== "lawyer")
    throw wrong("of", "is of guardians and lawyers only");
  if (wantsNotice !== undefined && kind !== "victim") throw wrong("wantsNotice", "is of victims only");
}

const columnsOf = (given: GivenContact) => ({
  kind: given.kind,
  name: given.name,
  birth_date: given.birthDate ?? null,
  relation: given.relation ?? null,
  shares_household: given.sharesHousehold ?? null,
  of_contact: given.of ?? null,
  address: given.address ?? null,
  phone: given.phone ?? null,
  email: given.email ?? null,
  language: given.language ?? null,
  wants_notice: given.wantsNotice ?? null,
  protection: given.protection,
  shield: given.shield ?? null,
  shield_ground: given.shieldGround ?? null,
  from: given.from ?? null,
});

/** Writes a contact. Throws `not-found`, `bad-request`; `not-allowed` for a victim or somebody protected whom the writer would not see. */
export async function addContact(trx: Trx, claims: Claims, person: string, given: GivenContact) {
  await requirePerson(trx, person);
  requireFitting(given);
  const made = await trx
    .insertInto("contact")
    .values({ person, by: claims.actor, ...columnsOf(given) })
    .returning("id")
    .executeTakeFirstOrThrow();
  await audit(trx, claims, {
    act: "contact.add",
    purpose: "execution",
    person,
    details: { contact: made.id, kind: given.kind },
  });
  return made;
}

/** A contact as the reader may see it. Throws `not-found`, also for one that is not shown to the reader. */
export async function requireContact(trx: Trx, id: string) {
  const row = await trx.selectFrom("contact").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) throw new Problem("not-found");
  return row;
}
type ContactHere = Awaited<ReturnType<typeof requireContact>>;

const shown = (row: ContactHere): ContactShown => ({
  id: row.id,
  kind: row.kind,
  name: row.name,
  birthDate: row.birth_date,
  relation: row.relation,
  sharesHousehold: row.shares_household,
  of: row.of_contact,
  address: row.address,
  phone: row.phone,
  email: row.email,
  language: row.language,
  wantsNotice: row.wants_notice,
  protection: row.protection,
  shield: row.shield,
  shieldGround: row.shield_ground,
  from: row.from,
  until: row.until,
  endedReason: row.ended_reason,
  version: row.version,
});

/** Those around a person, as far as the reader may see them. Throws `not-found`. */
export async function listContacts(trx: Trx, claims: Claims, person: string): Promise<ContactShown[]> {
  await requirePerson(trx, person);
  const rows = await trx
    .selectFrom("contact")
    .selectAll()
    .where("person", "=", person)
    .orderBy("kind")
    .orderBy("name")
    .orderBy("id")
    .execute();
  await audit(trx, claims, {
    act: "contact.list",
    purpose: purposeOf(claims.role),
    person,
    details: { contacts: rows.map(({ id }) => id) },
  });
  return rows.map(shown);
}

/** Writes a contact of an expected version anew; its kind stays. Throws `not-found`, `changed-meanwhile`, `wrong-state` once it has ended. */
export async function changeContact(trx: Trx, claims: Claims, id: string, version: number, given: GivenContact) {
  const { person, kind, until } = await requireContact(trx, id);
  if (until !== null) throw new Problem("wrong-state", `it ended on ${until}`);
  if (given.kind !== kind) throw wrong("kind", `must stay ${kind}`);
  requireFitting(given);
  await requireSameResident(trx, id, given);
  await write(trx, id, version, columnsOf(given));
  await audit(trx, claims, { act: "contact.change", purpose: "execution", person, details: { contact: id } });
  return { version: version + 1 };
}

/** Says from which day a contact no longer holds; it stays to be read. Throws `not-found`, `changed-meanwhile`, `wrong-state`, `bad-request`. */
export async function endContact(
  trx: Trx,
  claims: Claims,
  id: string,
  version: number,
  { until, reason }: { readonly until: string; readonly reason: string },
) {
  const { person, until: ended, from, kind } = await requireContact(trx, id);
  if (kind === "cohabitant")
    throw new Problem("wrong-state", "a cohabitant moves out by a change of the household: consents hang on it");
  if (ended !== null) throw new Problem("wrong-state", `it ended on ${ended}`);
  if (from !== null && until < from) throw wrong("until", `must not be before ${from}`);
  await write(trx, id, version, { until, ended_reason: reason });
  await audit(trx, claims, { act: "contact.end", purpose: "execution", person, details: { contact: id } });
  return { version: version + 1 };
}

/** Throws `wrong-state` for another birth date of a cohabitant who was asked: the facts of the law know the resident by it. */
async function requireSameResident(trx: Trx, id: string, { birthDate }: GivenContact): Promise<void> {
  const asked = await trx
    .selectFrom("consent")
    .innerJoin("contact", "contact.id", "consent.contact")
    .select("contact.birth_date")
    .where("consent.contact", "=", id)
    .executeTakeFirst();
  if (asked !== undefined && asked.birth_date !== (birthDate ?? null))
    throw new Problem(
      "wrong-state",
      "consent is asked for under this birth date: let the wrong one move out, and add the right one",
    );
}

async function write(
  trx: Trx,
  id: string,
  version: number,
  columns: ReturnType<typeof columnsOf> | { until: string; ended_reason: string },
): Promise<void> {
  const changed = await trx
    .updateTable("contact")
    .set((eb) => ({ ...columns, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  requireChanged(changed.numUpdatedRows);
}
