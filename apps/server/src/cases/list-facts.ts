import { z } from "zod";
import { audit } from "../audit/append.ts";
import type { Claims, Trx } from "../database/database.ts";
import { requirePerson } from "../persons/read.ts";
import { purposeOf } from "../persons/roles.ts";
import { currentFacts, openMaterialOf } from "./current.ts";
import { settledWords } from "./leave-word.ts";
import { partOf, readFacts } from "./read-facts.ts";

const assertionRow = z
  .object({
    id: z.uuid(),
    fact: z.string(),
    record: z.string().nullable(),
    value: z.unknown(),
    source: z.string(),
    document: z.uuid().nullable(),
    by: z.string(),
    /** `null`: nobody said; `false`: marked as unverified */
    verified: z.boolean().nullable(),
    shield: z.string().nullable(),
    supersedes: z.uuid().nullable(),
    /** the convicted person's own word, said in the own case */
    ofParty: z.boolean(),
    /** the party's word beside what an order or an official says: it does not hold until an official takes it over (a new assertion that supersedes it) */
    beside: z.boolean(),
    /** why an official left the party's word as it is */
    left: z.object({ reason: z.string(), by: z.string(), at: z.iso.datetime() }).nullable(),
    at: z.iso.datetime(),
  })
  .meta({ id: "Assertion" });

export const factList = z
  .object({
    version: z.int(),
    /** what holds now, by the catalogue; what is absent is unknown */
    current: z.record(z.string(), z.unknown()),
    /** logs of the service itself that are read as empty */
    assumed: z.array(z.string()),
    /** why the case does not read, when an order has made it so */
    faults: z.array(z.object({ path: z.string(), message: z.string() })),
    /** assertions on a record that is no longer there */
    unplaced: z.array(z.string()),
    /** everything that was asserted, oldest first */
    assertions: z.array(assertionRow),
  })
  .meta({ id: "Facts" });

/** The facts of a person: what holds, and every assertion with its source. The party does not see what is shielded. Throws `not-found`. */
export async function listFacts(
  trx: Trx,
  claims: Claims,
  person: string,
  on: string,
): Promise<z.infer<typeof factList>> {
  const { version } = await requirePerson(trx, person);
  const forParty = claims.role === "convicted";
  const material = await openMaterialOf(trx, person, forParty);
  const { facts, unplaced, beside } = currentFacts(material, on);
  const read = readFacts(facts);
  const shown = new Set(material.assertions.map(({ id }) => id));
  const rows = await trx
    .selectFrom("assertion")
    .selectAll()
    .where("person", "=", person)
    .orderBy("at")
    .orderBy("id")
    .execute();
  const settled = await settledWords(trx, person);
  await audit(trx, claims, { act: "facts.read", purpose: purposeOf(claims.role), person });
  return {
    version,
    current: { ...facts },
    assumed: read.ok ? [...read.case.assumed] : [],
    faults: read.ok ? [] : read.faults.map((fault) => partOf(fault)),
    unplaced: [...unplaced],
    assertions: rows
      .filter(({ id }) => shown.has(id))
      .map(({ person: _person, at, of_party: ofParty, ...row }) => {
        const left = settled.get(row.id)?.left;
        return {
          ...row,
          ofParty,
          beside: beside.includes(row.id) && !settled.has(row.id),
          left: left === undefined ? null : { ...left, at: left.at.toISOString() },
          at: at.toISOString(),
        };
      }),
  };
}
