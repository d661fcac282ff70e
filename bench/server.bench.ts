import { sql } from "kysely";
import { audit } from "../apps/server/src/audit/append.ts";
import { withClaims } from "../apps/server/src/database/database.ts";
import type { Comparison } from "./harness.ts";
import { benchDatabase, endDatabases, kari } from "./server-database.ts";

export { endDatabases as finish };

const CLIENTS = 8;
const EACH = 25;

/** The chained audit against the same transactions writing the same rows unhashed, by eight clients at once. */
export async function comparisons(): Promise<readonly Comparison[]> {
  const db = await benchDatabase(CLIENTS);
  await sql
    .raw(
      `create table plain_audit (like audit including defaults including indexes); alter table plain_audit drop constraint plain_audit_pkey;
       grant insert on plain_audit to soning_app`,
    )
    .execute(db);
  const persons = Array.from({ length: 500 }, () => crypto.randomUUID());
  const clients = (work: (person: string) => Promise<void>): Promise<unknown> =>
    Promise.all(
      Array.from({ length: CLIENTS }, async (_, client) => {
        for (let at = 0; at < EACH; at++) await work(persons[(client * 61 + at * 7) % persons.length] ?? "");
      }),
    );
  const note = { act: "person.read", purpose: "execution" };
  const details = JSON.stringify({ count: 3, law: "in-force" });
  const chained = (person: string): Promise<void> =>
    withClaims(db, kari, (trx) => audit(trx, kari, { ...note, person, details: { count: 3, law: "in-force" } }));
  const plain = (person: string): Promise<void> =>
    withClaims(db, kari, async (trx) => {
      await sql`insert into plain_audit (chain, n, actor, role, unit, act, purpose, person_hash, details, prev, hash, form)
        values (0, 0, ${kari.actor}, ${kari.role}, ${kari.unit}, ${note.act}, ${note.purpose}, ${person}, ${details}::jsonb, '', '', 2)`.execute(
        trx,
      );
    });
  const written = async (table: "audit" | "plain_audit", work: (person: string) => Promise<void>) => {
    const count = async (): Promise<number> =>
      (await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(db)).rows[0]?.n ?? 0;
    const before = await count();
    await clients(work);
    return [(await count()) - before];
  };
  return [
    {
      kind: "speed",
      name: "chained audit with 8 clients against the same rows unhashed",
      ours: {
        name: "Soning, chained",
        units: CLIENTS * EACH,
        run: () => clients(chained),
        answers: () => written("audit", chained),
      },
      peer: {
        name: "the same transaction, unhashed",
        units: CLIENTS * EACH,
        run: () => clients(plain),
        answers: () => written("plain_audit", plain),
      },
      goal: { atLeast: 0.7 },
    },
  ];
}
