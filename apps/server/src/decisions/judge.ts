import { law } from "@soning/law";
import { audit } from "../audit/append.ts";
import { assertFacts } from "../cases/assert-facts.ts";
import type { Claims, Trx } from "../database/database.ts";
import { Problem } from "../http/problem.ts";
import { requireHandling, requireMatter, writeMatter } from "../matters/change-matter.ts";
import { requirePerson } from "../persons/read.ts";

export interface Judgement {
  readonly fact: string;
  readonly record?: string | undefined;
  readonly value: unknown;
  readonly considerations: readonly { readonly about: string; readonly weighs: string }[];
  readonly reason: string;
}

/**
 * Keeps what an official has weighed: an assessment fact, its considerations, the reason and who it was. The value becomes
 * a fact of the case, so runs before it are stale. Throws `bad-request` for a fact that nobody weighs, `bad-facts`, `wrong-state`.
 */
export async function judge(
  trx: Trx,
  claims: Claims,
  { id, version, on, judgement }: { id: string; version: number; on: string; judgement: Judgement },
): Promise<{ readonly id: string; readonly version: number }> {
  const row = await requireMatter(trx, id);
  requireHandling(claims, row);
  if (row.state !== "preparing")
    throw new Problem("wrong-state", `matter is ${row.state}: judgements are made while it is prepared`);
  const { fact, record, value, considerations, reason } = judgement;
  if (law.facts.get(fact)?.kind !== "assessment")
    throw new Problem("bad-request", undefined, {
      faults: [{ path: "fact", message: "must be one that an official weighs; other facts are asserted" }],
    });
  const after = await writeMatter(trx, id, version);
  const { version: at } = await requirePerson(trx, row.person);
  const {
    ids: [assertion],
  } = await assertFacts(
    trx,
    claims,
    row.person,
    at,
    [{ fact, value, source: `judgement in matter ${id}`, verified: true, ...(record === undefined ? {} : { record }) }],
    on,
  );
  const made = await trx
    .insertInto("judgement")
    .values({
      person: row.person,
      matter_case: id,
      fact,
      record: record ?? null,
      value: JSON.stringify(value),
      considerations: JSON.stringify(considerations),
      reason,
      assertion: assertion ?? null,
      by: claims.actor,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await audit(trx, claims, {
    act: "judgement.make",
    purpose: "execution",
    person: row.person,
    details: { matterCase: id, fact, judgement: made.id },
  });
  return { id: made.id, version: after };
}

/** The judgements of a matter, oldest first; of a fact that was judged twice the last one holds. */
export async function judgementsOf(trx: Trx, matterCase: string) {
  const rows = await trx
    .selectFrom("judgement")
    .select(["id", "fact", "record", "value", "considerations", "reason", "by", "at"])
    .where("matter_case", "=", matterCase)
    .orderBy("at")
    .orderBy("id")
    .execute();
  return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }));
}
