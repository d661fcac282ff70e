import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seedUnit } from "../../src/example/unit.ts";
import { hasRealServer } from "../support/database.ts";
import { inventedOrder, kari, type TestUnit, testUnit } from "../support/unit.ts";

describe.skipIf(!hasRealServer)("the example's unit (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let unit: TestUnit;
  const lines: string[] = [];
  const seed = (stopped?: () => boolean) => seedUnit(unit.service, (line) => lines.push(line), stopped);
  beforeAll(async () => {
    unit = await testUnit();
    // the service is stopped meanwhile, and goes on at its next start
    let asked = 0;
    await seed(() => ++asked > 7);
    await seed();
  }, 400_000);
  afterAll(() => unit?.stop(), 60_000);

  test("a unit's worth of people, whom the caseload shows now, soon and almost", async () => {
    expect(lines).toEqual([
      expect.stringContaining("once"),
      expect.stringContaining("cut off at 7 of 80"),
      expect.stringContaining("once"),
      "20 of 80 invented people",
      "40 of 80 invented people",
      "60 of 80 invented people",
      expect.stringMatching(/^(6|7|8|9)\d invented people are there, with \d{3} lines of caseload$/),
    ]);
    for (const status of ["now", "soon", "almost"]) {
      const { body } = await unit.ask(kari, "GET", `/api/caseload?status=${status}&limit=500`);
      expect(body.items.length, status).toBeGreaterThan(5);
    }
    const { rows } = await sql<{
      n: number;
    }>`select count(*)::int as n from (select person from assertion group by person having count(*) > 20) p`.execute(
      unit.database.db,
    );
    expect(rows[0]?.n).toBeGreaterThan(30);
  }, 60_000);

  test("it happens once; where it was cut off it goes on", async () => {
    const count = async () => (await unit.database.db.selectFrom("person").select("id").execute()).length;
    const before = await count();
    lines.length = 0;
    await seed();
    expect(lines).toEqual([]);
    expect(await count()).toBe(before);
    await unit.database.db
      .updateTable("message")
      .set({ sent_by: "machine-esas-gateway", unit: null })
      .where("id", "=", sql<string>`(select id from message limit 1)`)
      .execute();
    await seed();
    // a person whose order now seems to come from elsewhere: nothing is added to what may be real
    expect(lines).toEqual([]);
  }, 60_000);

  test("it adds nothing where somebody is already", async () => {
    const other = await testUnit();
    try {
      await other.ask(kari, "POST", "/api/orders", { body: inventedOrder(200) });
      await seedUnit(other.service, (line) => lines.push(line));
      expect(await other.database.db.selectFrom("person").select("id").execute()).toHaveLength(1);
    } finally {
      await other.stop();
    }
  }, 60_000);
});
