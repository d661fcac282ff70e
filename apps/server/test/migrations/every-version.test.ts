import { generateKeyPairSync, randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { Migrator } from "kysely/migration";
import { expect, test } from "vitest";
import { readRoots } from "../../src/audit/read-roots.ts";
import { verifyAudit } from "../../src/audit/verify.ts";
import { connect, type Db, withClaims } from "../../src/database/database.ts";
import { migrate } from "../../src/database/migrate.ts";
import { migrations } from "../../src/database/migrations/index.ts";
import { writeMachines } from "../../src/machines/write-machines.ts";
import { administer, hasRealServer, server } from "../support/database.ts";
import { kari } from "../support/unit.ts";
import { person, seeds } from "./seeds.ts";

type Row = Readonly<Record<string, unknown>>;

async function inDatabase(name: string, work: (db: Db) => Promise<void>): Promise<void> {
  const db = connect(Object.assign(new URL(server), { pathname: `/${name}` }).toString(), 2);
  try {
    await work(db);
  } finally {
    await db.destroy();
  }
}

/** Every row of every table that holds data, as text. */
async function contents(db: Db): Promise<ReadonlyMap<string, readonly Row[]>> {
  const tables = await sql<{ name: string }>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
      and relname not like 'kysely%' and relname not in ('machine', 'machine_transition', 'caseload_stale')`.execute(
    db,
  );
  const held = new Map<string, readonly Row[]>();
  for (const { name } of tables.rows) {
    const { rows } = await sql<{ row: Row }>`select to_jsonb(t) as row from ${sql.table(name)} t`.execute(db);
    held.set(
      name,
      rows.map(({ row }) => row),
    );
  }
  return held;
}

/** What a migration is meant to change: nobody knows of an older `false` whether it was said. */
const changed = (table: string, column: string): boolean => table === "assertion" && column === "verified";

function lostIn(before: ReadonlyMap<string, readonly Row[]>, after: ReadonlyMap<string, readonly Row[]>): string[] {
  return [...before].flatMap(([table, rows]) => {
    const left = [...(after.get(table) ?? [])];
    return rows.flatMap((row) => {
      const kept = Object.entries(row).filter(([column]) => !changed(table, column));
      const at = left.findIndex((one) =>
        kept.every(([column, value]) => JSON.stringify(one[column]) === JSON.stringify(value)),
      );
      if (at === -1) return [`${table}: ${JSON.stringify(row)}`];
      left.splice(at, 1);
      return [];
    });
  });
}

const { publicKey } = generateKeyPairSync("ed25519");
const order = Object.keys(migrations);

test("every version whose tables hold data has some", () => {
  expect(Object.keys(seeds).filter((name) => !order.includes(name))).toEqual([]);
  expect(Object.keys(seeds)[0]).toBe(order[0]);
});

test.skipIf(!hasRealServer)(
  "from every earlier version, with what its service wrote, to this one: nothing is lost, the audit verifies, the unit reads it (needs PostgreSQL)",
  async () => {
    const base = `soning_test_${randomBytes(6).toString("hex")}`;
    await administer(`create database ${base}`);
    try {
      for (const name of order.slice(0, -1)) {
        await inDatabase(base, async (db) => {
          const migrator = new Migrator({
            db: db as never,
            provider: { getMigrations: async () => ({ ...migrations }) },
          });
          const { error } = await migrator.migrateTo(name);
          expect(error, name).toBeUndefined();
          if (order.indexOf(name) >= order.indexOf("0005-machines")) await writeMachines(db);
          const seed = seeds[name];
          if (seed !== undefined) await sql.raw(`begin; ${seed} commit;`).execute(db);
        });
        const copy = `${base}_copy`;
        await administer(`create database ${copy} template ${base}`);
        try {
          await inDatabase(copy, async (db) => {
            const before = await contents(db);
            expect(await migrate(db as never), name).toEqual(order.slice(order.indexOf(name) + 1));
            const after = await contents(db);
            expect(lostIn(before, after), name).toEqual([]);
            expect((await verifyAudit(db, () => readRoots(join(tmpdir(), base)), publicKey)).findings, name).toEqual(
              [],
            );
            const seen = await withClaims(db, kari, (trx) =>
              trx
                .selectFrom("person")
                .innerJoin("caseload", "caseload.person", "person.id")
                .innerJoin("norm_use", "norm_use.person", "person.id")
                .select(["person.name", "caseload.name as listed", "norm_use.norm"])
                .where("person.id", "=", person.replaceAll("'", ""))
                .where("caseload.matter", "=", "em.final-part")
                .execute(),
            );
            expect(seen, name).toEqual([{ name: "Åse Østgård", listed: "Åse Østgård", norm: "act/16/2/home" }]);
            const own = await db.selectFrom("assertion").select("of_party").where("source", "=", "own case").execute();
            expect(own, name).toEqual([{ of_party: true }]);
            expect(await migrate(db as never), name).toEqual([]);
          });
        } finally {
          await administer(`drop database if exists ${copy} with (force)`);
        }
      }
    } finally {
      await administer(`drop database if exists ${base} with (force)`);
    }
  },
  600_000,
);
