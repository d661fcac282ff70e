import type { KeyObject } from "node:crypto";
import { sql } from "kysely";
import type { Db } from "../database/database.ts";
import { type AuditFinding, stretch } from "./finding.ts";
import type { RootFile } from "./read-roots.ts";
import { againstRoot, rootFindings } from "./verify-roots.ts";

export interface AuditReport {
  readonly findings: readonly AuditFinding[];
  readonly rows: number;
  readonly roots: number;
  /** rows written after this moment could be cut off unseen: the last root that holds and lies outside; null: any could */
  readonly unseenAfter: string | null;
}

interface Doubtful {
  chain: number;
  n: string;
  before: string | null;
  /** the row says what its hash says */
  own: boolean;
  /** its hash is what the next row, or the end of the chain, goes on from; null where that is missing */
  followed: boolean | null;
  begins: boolean;
}

/** Rows of which something does not fit. The database computes with what it is built with, not with functions kept in it. */
async function doubtfulRows(db: Db): Promise<readonly Doubtful[]> {
  const found = await sql<Doubtful>`
    select * from (
      select a.chain, a.n, lag(a.n) over w as before,
        a.hash = sha256(a.prev || convert_to(case a.form
          when 1 then concat_ws('|', a.chain, a.n, extract(epoch from a.at), a.actor, a.role, a.unit, a.act, a.purpose, a.person_hash, a.details::text)
          else jsonb_build_array(2, a.chain, a.n, extract(epoch from a.at), a.actor, a.role, a.unit, a.act, a.purpose, a.person_hash, a.details)::text end, 'UTF8')) as own,
        case when lead(a.n) over w = a.n + 1 then lead(a.prev) over w = a.hash when lead(a.n) over w is null and h.n = a.n then h.hash = a.hash end as followed,
        a.n > 1 or a.prev = sha256(convert_to('soning ' || a.chain, 'UTF8')) as begins
      from audit a left join audit_head h on h.chain = a.chain window w as (partition by a.chain order by a.n)
    ) r
    where not own or followed is false or not begins or n < 1 or n <> coalesce(before, 0) + 1
    order by chain, n`.execute(db);
  return found.rows;
}

function findingsOf(rows: readonly Doubtful[]): AuditFinding[] {
  const key = (chain: number, n: number): string => `${chain} ${n}`;
  const byPlace = new Map(rows.map((row) => [key(row.chain, Number(row.n)), row]));
  return rows.flatMap((row): AuditFinding[] => {
    const { chain } = row;
    const n = Number(row.n);
    const before = Number(row.before ?? 0);
    if (n < 1)
      return [{ kind: "inserted", chain, n, text: `chain ${chain}: row ${n} was inserted: no chain begins before 1` }];
    const missing: AuditFinding[] =
      n > before + 1
        ? [
            {
              kind: "missing",
              chain,
              n: before + 1,
              to: n - 1,
              text: `chain ${chain}: ${stretch(before + 1, n - 1)} missing`,
            },
          ]
        : [];
    if (!row.own)
      return [
        ...missing,
        { kind: "changed", chain, n, text: `chain ${chain}: row ${n} was changed after it was written` },
      ];
    // of two rows that do not fit, the one that does not fit its own successor either is at fault
    const next = byPlace.get(key(chain, n + 1));
    const nextAtFault = next !== undefined && (!next.own || next.followed === false);
    if (row.followed === false && !nextAtFault)
      return [
        ...missing,
        {
          kind: "changed",
          chain,
          n,
          text: `chain ${chain}: row ${n} stands in the place of another: what follows goes on from that one`,
        },
      ];
    if (!row.begins)
      return [
        ...missing,
        {
          kind: "changed",
          chain,
          n,
          text: `chain ${chain}: row 1 stands in the place of another: it does not begin the chain`,
        },
      ];
    return missing;
  });
}

/** Last rows against where the chain says that it stands. */
async function headFindings(db: Db): Promise<AuditFinding[]> {
  const rows = (
    await sql<{ chain: number; head: string | null; last: string }>`
    select c.chain, h.n as head, coalesce((select max(n) from audit a where a.chain = c.chain), 0) as last
    from (select generate_series(0, 63) as chain union select chain from audit_head union select distinct chain from audit) c
    left join audit_head h on h.chain = c.chain order by c.chain`.execute(db)
  ).rows;
  return rows.flatMap(({ chain, head, last }): AuditFinding[] => {
    if (head === null)
      return [
        {
          kind: "head",
          chain,
          n: null,
          text: `chain ${chain}: where it stands was removed${chain > 63 ? ", or the chain was never ours" : ""}`,
        },
      ];
    const [stands, end] = [Number(head), Number(last)];
    if (end < stands)
      return [
        {
          kind: "missing",
          chain,
          n: end + 1,
          to: stands,
          text: `chain ${chain}: ${stretch(end + 1, stands)} missing at the end`,
        },
      ];
    return end > stands
      ? [
          {
            kind: "inserted",
            chain,
            n: stands + 1,
            to: end,
            text: `chain ${chain}: from row ${stands + 1} on was inserted: the chain stands at ${stands}`,
          },
        ]
      : [];
  });
}

/**
 * Compares the audit with itself, with where its chains stand and with the signed roots that lie outside the database.
 * Names changed, missing and inserted rows, and the moment after which a removed tail would go unseen.
 * `readOutside` is asked after the database: roots are written outside first.
 */
export async function verifyAudit(
  db: Db,
  readOutside: () => Promise<RootFile>,
  publicKey: KeyObject,
): Promise<AuditReport> {
  const began = new Date().toISOString();
  return db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (trx) => {
      const rows = Number(
        (
          await trx
            .selectFrom("audit")
            .select(({ fn }) => fn.countAll<string>().as("n"))
            .executeTakeFirstOrThrow()
        ).n,
      );
      const told = [...findingsOf(await doubtfulRows(trx)), ...(await headFindings(trx))];
      const outside = await readOutside();
      const { findings: ofRoots, good } = await rootFindings(trx, outside, publicKey, began);
      const inForce = good.filter(({ at }) => at < began);
      for (const root of inForce)
        for (const finding of await againstRoot(trx, root)) if (!covered(finding, told)) told.push(finding);
      return {
        findings: [...told, ...ofRoots],
        rows,
        roots: good.length,
        unseenAfter:
          inForce
            .map(({ at }) => at)
            .sort()
            .at(-1) ?? null,
      };
    });
}

/** Is a fault that a root shows told already? */
function covered({ kind, chain, n, to }: AuditFinding, told: readonly AuditFinding[]): boolean {
  if (n === null) return false;
  if (kind === "missing")
    return told.some(
      (one) =>
        one.kind === "missing" && one.chain === chain && one.n !== null && one.n <= n && (one.to ?? one.n) >= (to ?? n),
    );
  return told.some((one) => one.chain === chain && one.n === n && one.kind === "changed");
}
