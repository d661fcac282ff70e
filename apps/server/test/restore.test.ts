import { execFileSync, spawnSync } from "node:child_process";
import { generateKeyPairSync, randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { verifyAudit } from "../src/audit/verify.ts";
import { asJob, connect, type Db, withClaims } from "../src/database/database.ts";
import { migrate } from "../src/database/migrate.ts";
import { enqueueNight } from "../src/jobs/night.ts";
import { hasRealServer } from "./support/database.ts";
import { inventedOrder, kari, nora, testUnit } from "./support/unit.ts";

const hasTools = spawnSync("pg_dump", ["--version"]).error === undefined;
const { publicKey } = generateKeyPairSync("ed25519");

/** Rows of every table, by name. */
async function counts(db: Db): Promise<Readonly<Record<string, number>>> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`.execute(
    db,
  );
  const found: Record<string, number> = {};
  for (const { name } of rows)
    found[name] =
      (await sql<{ n: number }>`select count(*)::int as n from ${sql.table(name)}`.execute(db)).rows[0]?.n ?? -1;
  return found;
}

test.skipIf(!hasRealServer || !hasTools)(
  "a dump restored into an empty database holds every row, rule and chain (needs PostgreSQL and pg_dump)",
  async () => {
    const folder = await mkdtemp(join(tmpdir(), "soning-dump-"));
    const unit = await testUnit();
    const name = `soning_restore_${randomBytes(6).toString("hex")}`;
    const restored = Object.assign(new URL(unit.database.url), { pathname: `/${name}` }).toString();
    let db: Db | undefined;
    try {
      const { body } = await unit.ask(kari, "POST", "/api/orders", { body: inventedOrder(200) });
      await enqueueNight(unit.service);
      const before = await counts(unit.database.db);
      const dump = join(folder, "soning.dump");
      execFileSync("pg_dump", ["-Fc", "-f", dump, unit.database.url]);
      await sql`create database ${sql.ref(name)}`.execute(unit.database.db);
      execFileSync("pg_restore", ["--exit-on-error", "-d", restored, dump]);
      db = connect(restored, 2);
      expect(await migrate(db as never)).toEqual([]);
      expect(await counts(db)).toEqual(before);
      expect(before["person"]).toBe(1);
      expect((await verifyAudit(db, async () => ({ roots: [], unreadable: [] }), publicKey)).findings).toEqual([]);
      // the rules of the database came with it, and so did the queue with what was in it
      const seen = (who: typeof kari) =>
        withClaims(db as Db, who, (trx) => trx.selectFrom("person").select("id").execute());
      expect(await seen(kari)).toEqual([{ id: body.person }]);
      expect(await seen(nora)).toEqual([]);
      await expect(asJob(db, (trx) => sql`create table x (n int)`.execute(trx))).rejects.toThrow(/permission denied/);
      expect(await enqueueNight({ ...unit.service, db })).toBe(0);
    } finally {
      await db?.destroy();
      await sql`drop database if exists ${sql.ref(name)} with (force)`.execute(unit.database.db);
      await unit.stop();
      await rm(folder, { recursive: true, force: true });
    }
  },
  300_000,
);
