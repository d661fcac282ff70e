import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { audit } from "../src/audit/append.ts";
import { type Claims, withClaims } from "../src/database/database.ts";
import { hasRealServer, type TestDatabase, testDatabase } from "./support/database.ts";

describe.skipIf(!hasRealServer)("rows are seen where a grant says so (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let database: TestDatabase;
  const own: Claims = { actor: "kari", staff: "kari", role: "caseworker", unit: "oslo" };
  const other: Claims = { actor: "ola", staff: "ola", role: "caseworker", unit: "bergen" };
  const plain = randomUUID();
  const secret = randomUUID();

  beforeAll(async () => {
    database = await testDatabase();
    const { db } = database;
    await db
      .insertInto("unit")
      .values([
        { id: "oslo", name: "Oslo fengsel", kind: "prison", parent: null },
        { id: "bergen", name: "Bergen fengsel", kind: "prison", parent: null },
      ])
      .execute();
    await db
      .insertInto("staff")
      .values([
        { id: "kari", subject: "kari", name: "Kari" },
        { id: "ola", subject: "ola", name: "Ola" },
        { id: "siv", subject: "siv", name: "Siv" },
      ])
      .execute();
    await db
      .insertInto("posting")
      .values([
        { staff: "kari", unit: "oslo", role: "caseworker", from: "2020-01-01", until: null },
        { staff: "ola", unit: "bergen", role: "caseworker", from: "2020-01-01", until: null },
        { staff: "siv", unit: "oslo", role: "caseworker", cleared: true, from: "2020-01-01", until: null },
      ])
      .execute();
    for (const [id, protection] of [
      [plain, "none"],
      [secret, "strictly-confidential"],
    ] as const) {
      await withClaims(db, own, async (trx) => {
        await trx
          .insertInto("person")
          .values({ id, name: "Åse Prøve", national_id: null, birth_date: "1990-05-10", protection })
          .execute();
        await sql`select grant_access(${id}::uuid, 'oslo', 'serving', 'order')`.execute(trx);
      });
    }
  });
  afterAll(() => database?.drop());

  const seen = (claims: Claims): Promise<string[]> =>
    withClaims(database.db, claims, async (trx) =>
      (await trx.selectFrom("person").select("id").execute()).map(({ id }) => id),
    );

  test("own unit sees, another does not, nobody sees nothing", async () => {
    expect(await seen(own)).toEqual([plain]);
    expect(await seen(other)).toEqual([]);
    expect(await seen({ actor: "x", role: "caseworker" })).toEqual([]);
  });
  test("a protected person is seen by the cleared only", async () => {
    expect((await seen({ actor: "siv", staff: "siv", role: "caseworker", unit: "oslo" })).sort()).toEqual(
      [plain, secret].sort(),
    );
  });
  test("the convicted person sees the own case", async () => {
    expect(await seen({ actor: "p", role: "convicted", person: plain })).toEqual([plain]);
  });
  test("a role that the posting does not give is nobody", async () => {
    expect(await seen({ ...own, role: "leader" })).toEqual([]);
    expect(await seen({ ...own, unit: "bergen" })).toEqual([]);
  });
  test("claims do not outlive their transaction", async () => {
    await seen(own);
    const left = await sql<{ v: string | null }>`select current_setting('soning.staff', true) v`.execute(database.db);
    expect(left.rows[0]?.v ?? "").toBe("");
  });
  test("the app can neither read nor write the audit, only append", async () => {
    await withClaims(database.db, own, (trx) =>
      audit(trx, own, { act: "person.read", purpose: "test", person: plain }),
    );
    await expect(withClaims(database.db, own, (trx) => sql`select * from audit`.execute(trx))).rejects.toThrow(
      /permission denied/,
    );
    const rows = await database.db.selectFrom("audit").select(["act", "person_hash"]).execute();
    expect(rows.map(({ act }) => act)).toEqual(["person.read"]);
    expect(rows[0]?.person_hash).not.toContain(plain);
  });
});
