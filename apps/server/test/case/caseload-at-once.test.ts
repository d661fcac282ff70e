import { readMessage } from "@soning/esas";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { keepCaseload, refreshChanged } from "../../src/caseload/at-once.ts";
import { withClaims } from "../../src/database/database.ts";
import { factsFor, servedBy } from "../../src/example/facts.ts";
import { orderRoutes } from "../../src/orders/routes.ts";
import { hasRealServer } from "../support/database.ts";
import { until } from "../support/esas.ts";
import { type Answered, inventedOrder, kari, type TestUnit, testUnit } from "../support/unit.ts";

const patience = 120_000;
const ON = "2026-06-15";

describe.skipIf(!hasRealServer)("the caseload follows what changes (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let unit: TestUnit;
  const persons: string[] = [];
  beforeAll(async () => {
    unit = await testUnit([orderRoutes]);
    for (const seed of [210, 211, 212, 213, 214]) {
      const message = inventedOrder(seed);
      const { body } = await unit.ask(kari, "POST", "/api/orders", { body: message });
      const read = readMessage(message);
      if (!read.ok) throw new Error("an invented order reads");
      await tell(body.person, factsFor(seed, ON, read.order, servedBy(seed, ON, read.order)) as Answered[]);
      persons.push(body.person);
    }
  }, patience);
  afterAll(() => unit?.stop());
  async function tell(person: string, facts: Answered[]): Promise<void> {
    const { etag } = await unit.ask(kari, "GET", `/api/persons/${person}`);
    const told = await unit.ask(kari, "POST", `/api/persons/${person}/facts`, {
      body: { facts },
      headers: { "if-match": etag ?? "" },
    });
    expect(told.status, JSON.stringify(told.body)).toBe(201);
  }
  const rows = async (person: string) =>
    (
      await sql<{ row: string }>`select matter || ' ' || status || ' ' || coalesce(lacks::text, '') as row from caseload
        where person = ${person} order by matter`.execute(unit.database.db)
    ).rows.map(({ row }) => row);
  const marked = async () =>
    (await sql<{ person: string }>`select person from caseload_stale`.execute(unit.database.db)).rows.map(
      ({ person }) => person,
    );

  test(
    "who changed is marked and worked out, once, and nobody else is",
    async () => {
      expect((await marked()).sort()).toEqual([...persons].sort());
      expect(await refreshChanged(unit.service)).toMatchObject({ persons: 5, unreadable: [] });
      expect([await marked(), await refreshChanged(unit.service)]).toEqual([[], undefined]);
      // those with something in the caseload first
      const lines = new Map(await Promise.all(persons.map(async (id) => [id, (await rows(id)).length] as const)));
      persons.sort((a, b) => (lines.get(b) ?? 0) - (lines.get(a) ?? 0));
      const [one = "", ...rest] = persons;
      const before = await rows(one);
      expect(before.length).toBeGreaterThan(0);
      // what was written of the others is not even looked at
      await sql`update caseload set lacks = '{"norm": "x", "missing": []}'`.execute(unit.database.db);
      const others = await Promise.all(rest.map(rows));
      await tell(one, [{ fact: "home.electricity", value: true, source: "samtale" }]);
      expect(await marked()).toEqual([one]);
      expect((await refreshChanged(unit.service))?.persons).toBe(1);
      expect(await rows(one)).toEqual(before);
      expect(await Promise.all(rest.map(rows))).toEqual(others);
      expect(others.flat().length).toBeGreaterThan(0);
    },
    patience,
  );

  test(
    "what is rolled back marks nobody; what changes while it is worked out is not taken for done",
    async () => {
      const [, one = ""] = persons;
      await withClaims(unit.database.db, kari, async (trx) => {
        await sql`insert into assertion (person, fact, value, source, by) values (${one}, 'home.fixed', 'true', 'x', 'kari')`.execute(
          trx,
        );
        throw new Error("no");
      }).catch(() => undefined);
      expect(await marked()).toEqual([]);
      await tell(one, [{ fact: "home.fixed", value: true, source: "samtale" }]);
      let first: ReturnType<typeof refreshChanged> | undefined;
      await unit.database.db.transaction().execute(async (trx) => {
        // the refresh has read who changed, and waits here for its turn
        await sql`select pg_advisory_xact_lock(hashtext('caseload in-force'))`.execute(trx);
        first = refreshChanged(unit.service);
        await until(async () => {
          const { rows: waiting } = await sql<{ n: number }>`select count(*)::int as n from pg_locks
            where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())`.execute(
            unit.database.db,
          );
          return waiting[0]?.n === 1;
        }, patience);
        await tell(one, [{ fact: "home.fixed", value: false, source: "samtale" }]);
      });
      expect((await first)?.persons).toBe(1);
      expect(await marked()).toEqual([one]);
      expect((await refreshChanged(unit.service))?.persons).toBe(1);
      expect(await marked()).toEqual([]);
    },
    patience,
  );

  test(
    "an order that is turned away takes the rows with it, by itself while the service runs",
    async () => {
      const [one = ""] = persons;
      expect((await rows(one)).length).toBeGreaterThan(0);
      const { id } = await unit.database.db
        .selectFrom("order_version")
        .select("id")
        .where("person", "=", one)
        .executeTakeFirstOrThrow();
      const told: string[] = [];
      const keeping = keepCaseload(unit.service, (line) => told.push(line), 20);
      try {
        const back = await unit.ask(kari, "POST", `/api/orders/${id}/return`, {
          body: { reason: "feil person" },
          headers: { "if-match": '"1"' },
        });
        expect(back.status).toBe(200);
        await until(async () => (await rows(one)).length === 0, patience);
        const gone = await unit.database.db
          .selectFrom("caseload_change")
          .select(["became", "on_date"])
          .where("person", "=", one)
          .where("became", "is", null)
          .execute();
        expect(gone.every(({ on_date: on }) => on === ON)).toBe(true);
        expect(told).toEqual([]);
      } finally {
        await keeping.stop();
      }
    },
    patience,
  );
});
