import type { KeyObject } from "node:crypto";
import { sql } from "kysely";
import type { Db } from "../database/database.ts";
import { type AuditFinding, stretch } from "./finding.ts";
import type { RootFile } from "./read-roots.ts";
import { holds, keyName, type Root } from "./root.ts";

/** Rows against a root that holds: what was there then must be there now, and be the same. */
export async function againstRoot(db: Db, root: Root): Promise<AuditFinding[]> {
  const entries = Object.entries(root.heads).map(([chain, [n, hash]]) => ({ chain: Number(chain), n, hash }));
  if (entries.length === 0) return [];
  const found = await sql<{ chain: number; n: number; hash: string | null; last: string }>`
    select w.chain, w.n, encode(a.hash, 'hex') as hash, coalesce((select max(n) from audit x where x.chain = w.chain), 0) as last
    from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as w(chain integer, n bigint, hash text)
    left join audit a on a.chain = w.chain and a.n = w.n where a.hash is null or encode(a.hash, 'hex') <> w.hash order by w.chain`.execute(
    db,
  );
  return found.rows.map(({ chain, n: at, hash, last }): AuditFinding => {
    const n = Number(at);
    if (hash !== null)
      return {
        kind: "changed",
        chain,
        n,
        text: `chain ${chain}: rows up to ${n} were written anew: the root of ${root.at} has another row ${n}`,
      };
    const from = Math.min(Number(last) + 1, n);
    return {
      kind: "missing",
      chain,
      n: from,
      to: n,
      text: `chain ${chain}: ${stretch(from, n)} missing: the root of ${root.at} had row ${n}`,
    };
  });
}

/** Roots outside and in the table against the key, and against one another. */
export async function rootFindings(
  db: Db,
  outside: RootFile,
  publicKey: KeyObject,
  began: string,
): Promise<{ readonly findings: AuditFinding[]; readonly good: readonly Root[] }> {
  const table = await db.selectFrom("audit_root").selectAll().orderBy("at").execute();
  const inTable = new Map(
    table.map(({ at, heads, root, signature }) => [
      root.toString("hex"),
      { at: at.toISOString(), heads: heads as unknown as Root["heads"], root: root.toString("hex"), signature },
    ]),
  );
  const name = keyName(publicKey);
  const findings: AuditFinding[] = outside.unreadable.map((line) => ({
    kind: "root",
    chain: null,
    n: null,
    text: `line ${line} of the roots outside the database does not read`,
  }));
  const say = (text: string): void => void findings.push({ kind: "root", chain: null, n: null, text });
  const good = outside.roots.filter((root) => {
    if (holds(root, publicKey)) return true;
    say(
      `the root of ${root.at} outside the database ${root.key === name ? "was changed: its signature does not hold" : `is signed by another key (${root.key})`}`,
    );
    return false;
  });
  const known = new Set(good.map(({ root }) => root));
  for (const { at, root } of good)
    if (!inTable.has(root) && at < began) say(`the root of ${at} was removed from the table, or changed there`);
  for (const root of inTable.values()) {
    if (!holds(root, publicKey)) say(`the root of ${root.at} in the table does not hold`);
    else if (!known.has(root.root)) say(`the root of ${root.at} is in the table but not outside the database`);
  }
  return { findings, good };
}
