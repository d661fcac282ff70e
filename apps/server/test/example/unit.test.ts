import { generateKeyPairSync } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { verifyAudit } from "../../src/audit/verify.ts";
import { readConfig } from "../../src/config.ts";
import { seedStages } from "../../src/example/stages.ts";
import { seedUnit } from "../../src/example/unit.ts";
import { hasRealServer } from "../support/database.ts";
import { inventedOrder, kari, type TestUnit, testUnit } from "../support/unit.ts";

/** The notice of a decision cannot come before its signature, which is of now. */
const realNow = (): string => Temporal.Now.plainDateTimeISO("Europe/Oslo").toString({ smallestUnit: "minute" });

describe.skipIf(!hasRealServer)("the example's unit (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let unit: TestUnit;
  const lines: string[] = [];
  const seed = (stopped?: () => boolean) => seedUnit(unit.service, (line) => lines.push(line), stopped);
  beforeAll(async () => {
    unit = await testUnit();
    Object.assign(unit.service, { today: () => realNow().slice(0, 10), now: realNow });
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
    const kept = await sql<{ n: number }>`select count(*)::int as n from caseload`.execute(unit.database.db);
    expect(lines.at(-1)).toContain(`with ${kept.rows[0]?.n} lines of caseload`);
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

  test("nobody's sentence is over: who serves has something left", async () => {
    const { rows } = await sql<{ person: string }>`select person from serving where state like 'serving:%'`.execute(
      unit.database.db,
    );
    expect(rows.length).toBeGreaterThan(20);
    for (let at = 0; at < rows.length; at += 100) {
      const asked = rows.slice(at, at + 100).map(({ person }) => `person=${person}`);
      const { body } = await unit.ask(kari, "GET", `/api/caseload/clocks?${asked.join("&")}`);
      for (const { person, dates } of body.items) {
        const end = dates.find(({ id }: { id: string }) => id === "end");
        const last: string = end?.date ?? end?.latest ?? "9999";
        expect(last >= unit.service.today(), `${person}: ${JSON.stringify(dates)}`).toBe(true);
      }
    }
  }, 60_000);

  test("some stand at each stage of a day, by the server's own steps; cut off, it goes on; again, nothing", async () => {
    const folder = await mkdtemp(join(tmpdir(), "soning-example-"));
    const service = { ...unit.service, config: readConfig({ SONING_LOG_LEVEL: "silent", SONING_DATA: folder }) };
    lines.length = 0;
    let asked = 0;
    await seedStages(
      service,
      (line) => lines.push(line),
      () => ++asked > 3,
    );
    expect(lines).toEqual([]);
    for (const _ of ["on", "again"])
      await seedStages(
        service,
        (line) => lines.push(line),
        () => false,
      );
    expect(lines).toEqual(["some of the invented people have matters, decisions, letters and complaints"]);
    const states = async (table: "matter_case" | "decision" | "complaint") =>
      (await unit.database.db.selectFrom(table).select("state").execute()).map(({ state }) => state).sort();
    expect(await states("matter_case")).toEqual([
      "decided",
      "decided",
      "decided",
      "decided",
      "decided",
      "preparing",
      "to-sign",
    ]);
    expect(await states("decision")).toEqual(["draft", "notified", "notified", "notified", "notified", "signed"]);
    expect(await states("complaint")).toEqual(["above", "received"]);
    const mine = await unit.database.db.selectFrom("task").select("id").where("assignee", "=", "kari").execute();
    expect(mine.length).toBeGreaterThan(3);
    const faulty = await unit.ask(kari, "GET", "/api/messages?state=faulty");
    expect(faulty.body.items).toHaveLength(1);
    const { publicKey } = generateKeyPairSync("ed25519");
    const report = await verifyAudit(unit.database.db, async () => ({ roots: [], unreadable: [] }), publicKey);
    expect(report.findings).toEqual([]);
    await rm(folder, { recursive: true, force: true });
  }, 120_000);

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
