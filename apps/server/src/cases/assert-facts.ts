import { law } from "@soning/law";
import { decodeFacts, nearest } from "@soning/norms";
import { z } from "zod";
import { audit } from "../audit/append.ts";
import type { Claims, Trx } from "../database/database.ts";
import { Problem, type ProblemPart } from "../http/problem.ts";
import { requirePerson } from "../persons/read.ts";
import { raise } from "../tasks/raise.ts";
import { type Assertion, applyAssertions, placeOf } from "./assertions.ts";
import { currentFacts, openMaterialOf } from "./current.ts";
import { boundedJson, storableText } from "./json-depth.ts";
import { nextVersion } from "./next-version.ts";
import { partOf, readFacts } from "./read-facts.ts";

const mostAtOnce = 200;

export const given = z.object({
  fact: storableText(200),
  /** for a field of a record: the record's id, such as the case number of a sentence */
  record: storableText(200).optional(),
  /** by the catalogue; `null` takes back what was asserted before */
  value: boundedJson,
  /** where it comes from: a document, a register, who said it */
  source: storableText(500),
  document: z.uuid().optional(),
  /** `false` marks it as unverified: it goes after four months unless a decision builds on it (FOR-2013-1099 §§ 4, 6) */
  verified: z.boolean().nullish(),
  /** why the party may not read it, for what is shielded */
  shield: storableText(200).optional(),
  /** the assertion that this one replaces */
  supersedes: z.uuid().optional(),
});
export const givenAssertions = z.object({ facts: z.array(given).min(1).max(mostAtOnce) });
type Given = z.infer<typeof given>;

/** The faults of one assertion by itself, at the place where the caller wrote it. */
function faultsOf({ fact, record, value }: Given, at: number): readonly ProblemPart[] {
  const place = placeOf(fact);
  if (place === undefined) {
    const near = nearest(
      fact,
      [...law.facts.keys(), ...law.lists.keys()].filter((id) => placeOf(id) !== undefined),
    );
    return [
      {
        path: `facts[${at}].fact`,
        message: `unknown fact, or one of a list without ids (give the list)${near === undefined ? "" : `; did you mean ${near}?`}`,
      },
    ];
  }
  if (place.kind === "record" && record === undefined)
    return [{ path: `facts[${at}].record`, message: `must be the id of a record of ${place.list}` }];
  if (place.kind === "case" && record !== undefined)
    return [{ path: `facts[${at}].record`, message: "must be absent: the fact is of the case itself" }];
  if (value === null || value === undefined) return [];
  const alone =
    place.kind === "case"
      ? { [fact]: value }
      : { [place.list]: { items: [{ id: record, [place.field]: value }], complete: false } };
  const whole = place.kind === "case" ? `facts.${fact}` : `facts.${place.list}[0].${place.field}`;
  const { faults } = decodeFacts(alone, law);
  return faults.map((fault) =>
    partOf(fault, `facts[${at}].value${fault.path.startsWith(whole) ? fault.path.slice(whole.length) : ""}`),
  );
}

function doubles(facts: readonly Given[]): readonly ProblemPart[] {
  const seen = new Set<string>();
  return facts.flatMap(({ fact, record }, at) => {
    const slot = JSON.stringify([fact, record ?? null]);
    const known = seen.has(slot);
    seen.add(slot);
    return known ? [{ path: `facts[${at}]`, message: "the same fact stands here twice" }] : [];
  });
}

/** The faults of the case with the new assertions in it. */
function faultsTogether(
  base: readonly Assertion[],
  facts: readonly Given[],
  orders: Parameters<typeof currentFacts>[0]["orders"],
  on: string,
  ofParty: boolean,
): readonly ProblemPart[] {
  const fresh: readonly Assertion[] = facts.map(({ fact, record, value }, at) => ({
    id: String(at),
    fact,
    record: record ?? null,
    value: value ?? null,
    ofParty,
  }));
  const inOrder = [...fresh.filter(({ record }) => record === null), ...fresh.filter(({ record }) => record !== null)];
  const applied = applyAssertions(currentFacts({ orders, assertions: [] }, on).facts, [...base, ...inOrder]);
  const known = new Set(base.map(({ id }) => id));
  const lost = applied.unplaced
    .filter((id) => !known.has(id))
    .map((id) => ({ path: `facts[${id}].record`, message: "there is no record with this id" }));
  if (lost.length > 0) return lost;
  const read = readFacts(applied.facts);
  return read.ok ? [] : read.faults.map((fault) => partOf(fault));
}

async function requireSuperseded(trx: Trx, person: string, facts: readonly Given[]): Promise<void> {
  const faults: ProblemPart[] = [];
  for (const [at, { fact, record, supersedes }] of facts.entries()) {
    if (supersedes === undefined) continue;
    const former = await trx
      .selectFrom("assertion")
      .select(["fact", "record"])
      .where("id", "=", supersedes)
      .where("person", "=", person)
      .executeTakeFirst();
    if (former === undefined || former.fact !== fact || former.record !== (record ?? null))
      faults.push({ path: `facts[${at}].supersedes`, message: "must be an assertion of the same fact of this person" });
  }
  if (faults.length > 0) throw new Problem("bad-facts", undefined, { faults });
}

/**
 * Adds assertions to a person's case; nothing is overwritten. The case as a whole must still read. Throws `bad-facts`
 * with every place, `changed-meanwhile` when the case is of another version, `not-found`. Gives the ids and the new version.
 */
export async function assertFacts(
  trx: Trx,
  claims: Claims,
  person: string,
  version: number,
  facts: readonly Given[],
  on: string,
): Promise<{ ids: string[]; version: number }> {
  await requirePerson(trx, person);
  const alone = [...facts.flatMap(faultsOf), ...doubles(facts)];
  if (alone.length > 0) throw new Problem("bad-facts", undefined, { faults: alone });
  await nextVersion(trx, person, version);
  await requireSuperseded(trx, person, facts);
  const { orders, assertions } = await openMaterialOf(trx, person, false);
  const together = faultsTogether(assertions, facts, orders, on, claims.role === "convicted");
  if (together.length > 0) throw new Problem("bad-facts", undefined, { faults: together });
  const made = await trx
    .insertInto("assertion")
    .values(
      facts.map(({ fact, record, value, source, document, verified, shield, supersedes }) => ({
        person,
        fact,
        record: record ?? null,
        value: value === null || value === undefined ? null : JSON.stringify(value),
        source,
        document: document ?? null,
        by: claims.actor,
        verified: verified ?? null,
        shield: shield ?? null,
        supersedes: supersedes ?? null,
      })),
    )
    .returning("id")
    .execute();
  await raise(trx, claims, { person, event: "facts-changed", at: on });
  await audit(trx, claims, {
    act: "facts.assert",
    purpose: "execution",
    person,
    details: { facts: facts.map(({ fact }) => fact), assertions: made.map(({ id }) => id) },
  });
  return { ids: made.map(({ id }) => id), version: version + 1 };
}
