import { execFileSync, spawnSync } from "node:child_process";
import { generateKeyPairSync, randomBytes } from "node:crypto";
import { join } from "node:path";
import { sql } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { audit } from "../src/audit/append.ts";
import { verifyAudit } from "../src/audit/verify.ts";
import { asJob, connect, type Db, withClaims } from "../src/database/database.ts";
import { type Embedded, startEmbedded } from "../src/database/embedded/embedded.ts";
import { migrate } from "../src/database/migrate.ts";
import { seedStaff } from "../src/identity/development/staff.ts";
import { hasRealServer, server } from "./support/database.ts";
import { newFolder } from "./support/embedded.ts";
import { kari, nora } from "./support/unit.ts";

const hasTools = spawnSync("pg_dump", ["--version"]).error === undefined;
/** As the embedded database calls its owner: rules of the database name the role that made them. */
const owner = "soning_owner";

describe.skipIf(!hasRealServer || !hasTools)(
  "a dump of a PostgreSQL 15 restored into a cluster of its own, the embedded 18 (needs PostgreSQL and pg_dump)",
  () => {
    const name = `soning_elsewhere_${randomBytes(6).toString("hex")}`;
    const source = Object.assign(new URL(server), { pathname: `/${name}` }).toString();
    const asOwner = Object.assign(new URL(source), { username: owner, password: "" }).toString();
    let target: Embedded;
    let from: Db;
    let to: Db;
    let folder = "";
    let person = "";

    async function administer(url: string, ...statements: readonly string[]): Promise<void> {
      const client = new pg.Client(url);
      await client.connect();
      try {
        for (const statement of statements) await client.query(statement);
      } finally {
        await client.end();
      }
    }
    const counts = async (db: Db): Promise<Readonly<Record<string, number>>> => {
      const { rows } = await sql<{ name: string }>`
        select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`.execute(
        db,
      );
      const found: Record<string, number> = {};
      for (const { name: table } of rows)
        found[table] =
          (await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(db)).rows[0]?.n ?? -1;
      return found;
    };

    beforeAll(async () => {
      folder = newFolder();
      await administer(
        server,
        `do $$ begin create role ${owner} login createrole; exception when duplicate_object then null; end $$`,
        `create database ${name} owner ${owner}`,
      );
      from = connect(asOwner, 2);
      await migrate(from as never);
      await seedStaff(from);
      const values = { name: "Åse Prøve", national_id: null, birth_date: null, language: "nb" };
      ({ id: person } = await from.insertInto("person").values(values).returning("id").executeTakeFirstOrThrow());
      const grant = { person, unit: "elvestad", purpose: "serving", from: "2026-01-01", until: null, because: "test" };
      await from.insertInto("access_grant").values(grant).execute();
      for (let at = 0; at < 20; at++)
        await withClaims(from, kari, (trx) => audit(trx, kari, { act: "person.read", purpose: "test", person }));
      target = await startEmbedded({ folder, log: () => undefined });
    }, 300_000);
    afterAll(async () => {
      await to?.destroy();
      await target?.stop();
      await from?.destroy();
      await administer(server, `drop database if exists ${name} with (force)`);
      // another run may be at it
      await administer(server, `drop role if exists ${owner}`).catch(() => undefined);
    }, 120_000);

    test("roles made first, then restored as the owner: rows, rules, rights and chains are as they were", async () => {
      const dump = join(folder, "soning.dump");
      // the rules hold for the owner too, who sees every row by a rule of its own: without the option pg_dump refuses
      expect(spawnSync("pg_dump", ["-Fc", "-f", `${dump}.refused`, asOwner], { encoding: "utf8" }).stderr).toContain(
        "row-level security",
      );
      execFileSync("pg_dump", ["-Fc", "--enable-row-security", "-f", dump, asOwner]);
      const roles = ["soning_app", "soning_jobs", "soning_auditor"];
      await administer(
        target.url,
        ...roles.flatMap((role) => [
          `create role ${role} nologin`,
          `grant ${role} to ${owner} with set true, inherit true`,
        ]),
      );
      execFileSync("pg_restore", ["--exit-on-error", "-d", target.url, dump]);
      to = connect(target.url, 4);
      expect(await migrate(to as never)).toEqual([]);
      expect(await counts(to)).toEqual(await counts(from));
      const seen = (who: typeof kari) => withClaims(to, who, (trx) => trx.selectFrom("person").select("id").execute());
      expect([await seen(kari), await seen(nora)]).toEqual([[{ id: person }], []]);
      await expect(asJob(to, (trx) => sql`create table x (n int)`.execute(trx))).rejects.toThrow(/permission denied/);
      const { publicKey } = generateKeyPairSync("ed25519");
      const whole = async () => verifyAudit(to, async () => ({ roots: [], unreadable: [] }), publicKey);
      expect(await whole()).toMatchObject({ findings: [], rows: 20 });
      // and it goes on there: the next row follows the last
      await withClaims(to, kari, (trx) => audit(trx, kari, { act: "person.read", purpose: "test", person }));
      expect(await whole()).toMatchObject({ findings: [], rows: 21 });
    }, 300_000);
  },
);
