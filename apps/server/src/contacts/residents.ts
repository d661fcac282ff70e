import type { Selectable } from "kysely";
import { assertFacts } from "../cases/assert-facts.ts";
import { currentFactsOf } from "../cases/current.ts";
import type { Claims, Trx } from "../database/database.ts";
import type { ContactTable } from "../database/schema-household.ts";
import { Problem } from "../http/problem.ts";
import { requirePerson } from "../persons/read.ts";

/** What a cohabitant's word is shielded by: the party reads neither who was asked nor what was answered. */
export const COHABITANT_SHIELD = "cohabitant";

type Contact = Selectable<ContactTable>;
type Fields = Readonly<Record<string, unknown>>;

/** A change to a resident's record: a field that is `undefined` becomes unknown. `gone`: no longer lives there. */
export type ResidentChange = Fields | "gone";

interface Household {
  readonly items: readonly Fields[];
  readonly complete: boolean;
}

function householdOf(value: unknown): Household {
  if (Array.isArray(value)) return { items: value as readonly Fields[], complete: true };
  if (value === undefined || value === null) return { items: [], complete: false };
  const { items, complete } = value as { items?: readonly Fields[]; complete?: boolean };
  return { items: items ?? [], complete: complete === true };
}

/** What a contact itself says of a resident. */
export const ownFields = ({ birth_date, relation, shares_household }: Contact): Fields => ({
  birthDate: birth_date,
  ...(relation === null ? {} : { relation }),
  ...(shares_household === null ? {} : { sharesHousehold: shares_household }),
});

const changed = (record: Fields, change: Fields): Fields =>
  Object.fromEntries(Object.entries({ ...record, ...change }).filter(([, value]) => value !== undefined));

/**
 * The household with a change to one resident. Records bear no id: they are matched on the birth date, those born on the
 * same day in the order in which their contacts were written. Who has no record yet gets one. Throws `bad-facts` where
 * more residents were born on that day than there are contacts: nobody can tell whose record it is.
 */
export function withResident(
  household: Household,
  contact: Contact,
  cohabitants: readonly Contact[],
  change: ResidentChange,
): Household {
  const born = contact.birth_date;
  const same = cohabitants.filter(({ birth_date }) => birth_date === born);
  const places = household.items.flatMap((item, at) => (item["birthDate"] === born ? [at] : []));
  if (places.length > same.length)
    throw new Problem("bad-facts", undefined, {
      faults: [
        {
          path: "facts.residents",
          message: `${places.length} residents were born on ${born}: write each of them as a contact, or the list by hand`,
        },
      ],
    });
  const missing = same.slice(places.length).map(ownFields);
  const items = [...household.items, ...missing];
  const at = [...places, ...missing.map((_, n) => household.items.length + n)][
    same.findIndex(({ id }) => id === contact.id)
  ];
  if (change === "gone") return { ...household, items: items.filter((_, index) => index !== at) };
  return {
    ...household,
    items: items.map((item, index) => (index === at ? changed({ ...ownFields(contact), ...item }, change) : item)),
  };
}

/** The residents of a person's case, and the contacts that live there. */
async function residentsOf(trx: Trx, person: string, on: string) {
  const cohabitants = await trx
    .selectFrom("contact")
    .selectAll()
    .where("person", "=", person)
    .where("kind", "=", "cohabitant")
    .where("until", "is", null)
    .orderBy("at")
    .orderBy("id")
    .execute();
  const { facts } = await currentFactsOf(trx, person, on);
  return { cohabitants, household: householdOf(facts["residents"]) };
}

/**
 * Tells the law's facts of a resident: the list as a whole, with this one changed. Call it while the contact still stands
 * as it did. `on` is the day it is said. Throws `bad-request` without a birth date, `bad-facts`, `bad-order`.
 */
export async function tellResident(
  trx: Trx,
  claims: Claims,
  contact: Contact,
  change: ResidentChange,
  { source, on }: { readonly source: string; readonly on: string },
): Promise<void> {
  if (contact.birth_date === null)
    throw new Problem("bad-request", undefined, {
      faults: [{ path: "contact", message: "must have a birth date: the law asks whose consent it needs by age" }],
    });
  const { cohabitants, household } = await residentsOf(trx, contact.person, on);
  const { items, complete } = withResident(household, contact, cohabitants, change);
  const value = complete ? items : { items, complete: false };
  const { version } = await requirePerson(trx, contact.person);
  const fact = { fact: "residents", value, source, verified: true, shield: COHABITANT_SHIELD };
  await assertFacts(trx, claims, contact.person, version, [fact], on);
}
