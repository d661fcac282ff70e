import { randomBytes } from "node:crypto";
import pg from "pg";
import { connect, type Db } from "../../src/database/database.ts";
import { migrate } from "../../src/database/migrate.ts";

/** A real PostgreSQL that this machine may have: as in CI, or by environment. */
export const server = process.env["SONING_TEST_DATABASE"] ?? "postgres://root@127.0.0.1:5432/postgres";

export interface TestDatabase {
  readonly db: Db;
  readonly url: string;
  drop(): Promise<void>;
}

async function reachable(): Promise<boolean> {
  const client = new pg.Client({ connectionString: server, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

/** Is there a real server to test against? */
export const hasRealServer: boolean = await reachable();

/** As the server's owner. */
export async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A fresh, migrated database on the real server; dropped at the end. */
export async function testDatabase(): Promise<TestDatabase> {
  const name = `soning_test_${randomBytes(6).toString("hex")}`;
  await administer(`create database ${name}`);
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).toString();
  const db = connect(url, 8);
  await migrate(db as never);
  return {
    db,
    url,
    async drop() {
      await db.destroy();
      await administer(`drop database if exists ${name} with (force)`);
    },
  };
}

/** As the owner: a unit sees a person, from long before the days of the tests. */
export async function giveAccess(db: Db, person: string, unit: string, purpose = "serving"): Promise<void> {
  await db
    .insertInto("access_grant")
    .values({ person, unit, purpose, from: "2020-01-01", until: null, because: "test" })
    .execute();
}
