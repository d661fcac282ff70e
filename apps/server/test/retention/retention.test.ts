import { generateKeyPairSync } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { verifyAudit } from "../../src/audit/verify.ts";
import { refreshCaseload } from "../../src/caseload/refresh.ts";
import { asJob } from "../../src/database/database.ts";
import { contents, skeleton } from "../../src/retention/contents.ts";
import { eraseDue } from "../../src/retention/erase.ts";
import { retentionRoutes } from "../../src/retention/routes.ts";
import { hasRealServer } from "../support/database.ts";
import { inventedOrder, kari, leif, type TestUnit, testUnit } from "../support/unit.ts";

describe.skipIf(!hasRealServer)("retention (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let unit: TestUnit;
  const persons: string[] = [];
  /** a person of an order whose serving ended on a day */
  const ended = async (seed: number, on: string): Promise<string> => {
    const { body } = await unit.ask(kari, "POST", "/api/orders", { body: inventedOrder(seed) });
    const person: string = body.person;
    const { db } = unit.database;
    const serving = await db
      .selectFrom("event")
      .select("stream")
      .where("machine", "=", "serving")
      .where("person", "=", person)
      .executeTakeFirst();
    const stream = serving?.stream ?? person;
    // the owner writes what the years brought; the table of the machine is tried elsewhere
    await db.transaction().execute(async (trx) => {
      await sql`set local session_replication_role = replica`.execute(trx);
      const event = await trx
        .insertInto("event")
        .values({ person, machine: "serving", stream, number: 50, kind: "full-term", state: "ended", by: "clock" })
        .returning("id")
        .executeTakeFirstOrThrow();
      await trx
        .insertInto("event_payload")
        .values({ event: event.id, payload: JSON.stringify({ on }) })
        .execute();
    });
    persons.push(person);
    return person;
  };
  const nameOf = async (person: string) =>
    (await unit.database.db.selectFrom("person").select("name").where("id", "=", person).executeTakeFirstOrThrow())
      .name;
  const archive = (person: string) =>
    unit.database.db.insertInto("archived").values({ person, receipt: "received" }).execute();

  beforeAll(async () => {
    unit = await testUnit([retentionRoutes]);
  }, 60_000);
  afterAll(() => unit?.stop(), 60_000);

  test("every table with a person is either emptied or named as skeleton", async () => {
    const { rows } = await sql<{ name: string }>`
      select distinct c.table_name as name from information_schema.columns c join pg_class k on k.relname = c.table_name and k.relkind = 'r'
      where c.table_schema = 'public' and c.column_name = 'person' and c.data_type = 'uuid'`.execute(unit.database.db);
    expect(rows.map(({ name }) => name).filter((name) => !(name in contents) && !skeleton.has(name))).toEqual([]);
  });

  test("ten years after the serving ended the case goes, its skeleton and chains stay, and the norm is named", async () => {
    const { db } = unit.database;
    const person = await ended(300, "2016-06-15");
    expect(await eraseDue(unit.service, "2026-06-14")).toMatchObject({ erased: {}, awaitArchive: [] });
    // what the archive act may claim is not erased before an archive has it
    expect(await eraseDue(unit.service, "2026-06-15")).toMatchObject({ erased: {}, awaitArchive: [person] });
    await archive(person);
    const before = await db
      .selectFrom("event")
      .select(["machine", "stream", "number", "kind", "state"])
      .where("person", "=", person)
      .orderBy("id")
      .execute();
    const name = await nameOf(person);
    expect(await eraseDue(unit.service, "2026-06-15")).toEqual({
      erased: { "after-serving": 1 },
      held: [],
      awaitArchive: [],
      stillOpen: [],
      archiveFaults: [],
      filesRemoved: 0,
    });
    const after = await db
      .selectFrom("event")
      .select(["machine", "stream", "number", "kind", "state"])
      .where("person", "=", person)
      .orderBy("id")
      .execute();
    expect(after).toEqual(before);
    const payloads = await db
      .selectFrom("event_payload as p")
      .innerJoin("event as e", "e.id", "p.event")
      .select("p.payload")
      .where("e.person", "=", person)
      .execute();
    expect(payloads.every(({ payload }) => payload["erased"] === true)).toBe(true);
    const tombstones = await db.selectFrom("erasure").selectAll().where("person", "=", person).execute();
    expect(new Set(tombstones.map(({ norm }) => norm))).toEqual(new Set(["FOR-2013-1099 § 6 (3)"]));
    expect(tombstones.map(({ table }) => table)).toEqual(
      expect.arrayContaining(["person", "order_version", "message", "event_payload"]),
    );
    const { rows } = await sql<{ left: number }>`select
      (select count(*) from message where position(convert_to(${name}, 'UTF8') in raw) > 0)::int + (select count(*) from order_version where person = ${person} and body <> '{}')::int as left`.execute(
      db,
    );
    expect(rows).toEqual([{ left: 0 }]);
    expect((await unit.ask(kari, "GET", `/api/persons/${person}`)).status).toBe(404);
    // a second run has nothing to do, and the caseload reads on
    expect((await eraseDue(unit.service, "2026-06-16")).erased).toEqual({});
    expect((await refreshCaseload(unit.service, "2026-06-16")).unreadable).toEqual([]);
    const { publicKey } = generateKeyPairSync("ed25519");
    const report = await verifyAudit(db, async () => ({ roots: [], unreadable: [] }), publicKey);
    expect(report.findings).toEqual([]);
  }, 60_000);

  test("a hold keeps the case until it is released", async () => {
    const person = await ended(301, "2010-01-01");
    await archive(person);
    const place = () =>
      unit.ask(leif, "POST", `/api/persons/${person}/holds`, {
        body: { reason: "bruddsak" },
        headers: { "idempotency-key": "one hold" },
      });
    const placed = await place();
    expect(await place()).toEqual(placed);
    expect(placed.status).toBe(201);
    expect((await unit.ask(kari, "POST", `/api/persons/${person}/holds`, { body: { reason: "x" } })).status).toBe(403);
    expect(await eraseDue(unit.service, "2026-06-15")).toMatchObject({ erased: {}, held: [person] });
    await expect(
      asJob(unit.database.db, (trx) =>
        sql`select erase_rows(${person}::uuid, 'person', '{"name": "x"}', null, 'r', 'n', current_date)`.execute(trx),
      ),
    ).rejects.toThrow(/hold/);
    const release = (version: string) =>
      unit.ask(leif, "POST", `/api/holds/${placed.body.id}/release`, { headers: { "if-match": version } });
    expect((await release('"7"')).status).toBe(412);
    expect((await release('"1"')).status).toBe(204);
    expect(await eraseDue(unit.service, "2026-06-15")).toMatchObject({ erased: { "after-serving": 1 }, held: [] });
  }, 60_000);

  test("what was marked as unverified goes after four months; what nobody said of stays, and what was verified before it holds again", async () => {
    const { db } = unit.database;
    const { body } = await unit.ask(kari, "POST", "/api/orders", { body: inventedOrder(302) });
    const said = (value: unknown, verified: boolean | null, at: string, fact = "home.fixed", supersedes?: string) =>
      db
        .insertInto("assertion")
        .values({
          person: body.person,
          fact,
          record: null,
          value: JSON.stringify(value),
          source: "talk",
          document: null,
          by: "kari",
          verified,
          shield: null,
          supersedes: supersedes ?? null,
          at: new Date(at),
        })
        .returning("id")
        .executeTakeFirstOrThrow();
    await said(true, true, "2026-01-01T12:00:00Z");
    await said(false, false, "2026-02-10T12:00:00Z");
    await said(true, null, "2020-01-01T12:00:00Z", "home.electricity");
    // marked as unverified, and verified later with the same content
    const rumour = await said("own", false, "2025-06-01T12:00:00Z", "home.kind");
    await said("own", true, "2025-07-01T12:00:00Z", "home.kind", rumour.id);
    expect((await eraseDue(unit.service, "2026-06-09")).erased).toEqual({});
    expect((await eraseDue(unit.service, "2026-06-10")).erased).toEqual({ unverified: 1 });
    const rows = await db
      .selectFrom("assertion")
      .select(["value", "erased"])
      .where("person", "=", body.person)
      .orderBy("at")
      .execute();
    expect(rows).toEqual([
      { value: true, erased: null },
      { value: "own", erased: null },
      { value: "own", erased: null },
      { value: true, erased: null },
      { value: null, erased: "FOR-2013-1099 § 6 (4)" },
    ]);
    const facts = await unit.ask(kari, "POST", `/api/persons/${body.person}/assess`, {
      body: { matter: ["em.whole-sentence"] },
    });
    expect(facts.status).toBeLessThan(300);
    const run = await db
      .selectFrom("assessment_run")
      .select("facts")
      .where("person", "=", body.person)
      .executeTakeFirstOrThrow();
    expect(run.facts["home.fixed"]).toBe(true);
  }, 60_000);
});
