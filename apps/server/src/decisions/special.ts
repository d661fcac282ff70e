import { sql } from "kysely";
import { z } from "zod";
import { audit } from "../audit/append.ts";
import type { Claims, Trx } from "../database/database.ts";
import { page, readCursor } from "../http/paging.ts";
import { Problem } from "../http/problem.ts";

export const specialRow = z
  .object({
    id: z.uuid(),
    person: z.uuid(),
    matter: z.string(),
    unit: z.string().nullable(),
    outcome: z.string(),
    /** signed although the answer was open, in conflict, or otherwise */
    special: z.array(z.enum(["undetermined", "conflict", "contrary"])),
    signedBy: z.string(),
    signedAt: z.iso.datetime(),
  })
  .meta({ id: "SpecialDecision" });
type SpecialRow = z.infer<typeof specialRow>;

/** Decisions signed although the answer was open, in conflict or otherwise, newest first: what an auditor looks at. No names. */
export async function specialDecisions(
  trx: Trx,
  claims: Claims,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<{ items: SpecialRow[]; next?: string }> {
  const [at, id] = cursor === undefined ? [null, null] : readCursor(cursor, 2);
  if (cursor !== undefined && (!z.iso.datetime().safeParse(at).success || !z.uuid().safeParse(id).success))
    throw new Problem("bad-request", "the cursor is not one of ours");
  const { rows } = await sql<{
    id: string;
    person: string;
    matter: string;
    unit: string | null;
    outcome: string;
    special: SpecialRow["special"];
    signed_by: string;
    signed_at: Date;
    moment: string;
  }>`
    select *, to_char(signed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as moment
    from special_decisions(${at}::timestamptz, ${id}::uuid, ${limit + 1})`.execute(trx);
  const { items, next } = page(rows, limit, (row) => [row.moment, row.id]);
  await audit(trx, claims, {
    act: "decision.list-special",
    purpose: "audit",
    shown: [...new Set(items.map(({ person }) => person))],
    details: { count: items.length },
  });
  return {
    items: items.map(({ signed_by: signedBy, signed_at: signedAt, moment: _moment, ...row }) => ({
      ...row,
      signedBy,
      signedAt: signedAt.toISOString(),
    })),
    ...(next === undefined ? {} : { next }),
  };
}
