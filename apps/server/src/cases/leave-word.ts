import { z } from "zod";
import { audit } from "../audit/append.ts";
import type { Claims, Trx } from "../database/database.ts";
import { Problem } from "../http/problem.ts";
import { requirePerson } from "../persons/read.ts";
import { currentFacts, openMaterialOf } from "./current.ts";
import { storableText } from "./json-depth.ts";
import { nextVersion } from "./next-version.ts";

export const leftWord = z.object({
  /** the party's own word */
  assertion: z.uuid(),
  /** why it is not taken over */
  reason: storableText(1000),
});

/** The party's words that an official has taken over or left: nothing is to be done about them any more. */
export async function settledWords(trx: Trx, person: string): Promise<ReadonlyMap<string, SettledWord>> {
  const taken = await trx
    .selectFrom("assertion")
    .select("supersedes")
    .where("person", "=", person)
    .where("supersedes", "is not", null)
    .execute();
  const left = await trx
    .selectFrom("assertion_left")
    .select(["assertion", "reason", "by", "at"])
    .where("person", "=", person)
    .execute();
  return new Map<string, SettledWord>([
    ...taken.flatMap(({ supersedes }): [string, SettledWord][] => (supersedes === null ? [] : [[supersedes, {}]])),
    ...left.map(({ assertion, ...why }): [string, SettledWord] => [assertion, { left: why }]),
  ]);
}
interface SettledWord {
  readonly left?: { readonly reason: string; readonly by: string; readonly at: Date };
}

/**
 * An official leaves the party's word beside what holds, with the reason: it stays to be read and asks for nothing more.
 * Throws `not-found`, `changed-meanwhile`, `bad-facts` for what is no word of the party's that stands beside another.
 */
export async function leaveWord(
  trx: Trx,
  claims: Claims,
  person: string,
  version: number,
  { assertion, reason }: z.infer<typeof leftWord>,
  on: string,
): Promise<{ version: number }> {
  await requirePerson(trx, person);
  await nextVersion(trx, person, version);
  const { beside } = currentFacts(await openMaterialOf(trx, person, false), on);
  if (!beside.includes(assertion) || (await settledWords(trx, person)).has(assertion))
    throw new Problem("bad-facts", undefined, {
      faults: [{ path: "assertion", message: "must be the party's word that stands beside what holds" }],
    });
  await trx.insertInto("assertion_left").values({ assertion, person, reason, by: claims.actor }).execute();
  await audit(trx, claims, { act: "facts.leave", purpose: "execution", person, details: { assertion } });
  return { version: version + 1 };
}
