import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { orderRoutes } from "../../src/orders/routes.ts";
import { eraseDue } from "../../src/retention/erase.ts";
import { hasRealServer } from "../support/database.ts";
import { type Answered, inventedOrder, kari, sentAgain, type TestUnit, testUnit } from "../support/unit.ts";

describe.skipIf(!hasRealServer)("orders turned away before any serving (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let unit: TestUnit;
  beforeAll(async () => {
    unit = await testUnit([orderRoutes]);
  }, 60_000);
  afterAll(() => unit?.stop(), 60_000);
  const arrives = async (order: Answered): Promise<{ person: string; version: string }> => {
    const { body } = await unit.ask(kari, "POST", "/api/orders", { body: order });
    const { id } = await unit.database.db
      .selectFrom("order_version")
      .select("id")
      .where("message", "=", body.message)
      .executeTakeFirstOrThrow();
    return { person: body.person, version: id };
  };
  const turnAway = async (version: string, how: "return" | "withdraw" = "return") => {
    const answer = await unit.ask(kari, "POST", `/api/orders/${version}/${how}`, {
      body: { reason: "feil person" },
      headers: { "if-match": '"1"' },
    });
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  };
  /** as if everything about a person had happened on a day */
  const happenedOn = (person: string, day: string) =>
    unit.database.db.transaction().execute(async (trx) => {
      await sql`set local session_replication_role = replica`.execute(trx);
      await sql`update event set at = ${`${day}T12:00:00+01:00`}::timestamptz where person = ${person}`.execute(trx);
    });
  const archive = (person: string) =>
    unit.database.db.insertInto("archived").values({ person, receipt: "received" }).execute();
  const erased = async (on: string) => (await eraseDue(unit.service, on)).erased["never-served"] ?? 0;

  test.each(["return", "withdraw"] as const)(
    "%s: four months later the case goes, by way of the archive",
    async (how) => {
      const { person, version } = await arrives(inventedOrder(how === "return" ? 810 : 811));
      await turnAway(version, how);
      await happenedOn(person, "2026-02-10");
      expect(await eraseDue(unit.service, "2026-06-09")).toMatchObject({ erased: {}, awaitArchive: [] });
      expect((await eraseDue(unit.service, "2026-06-10")).awaitArchive).toEqual([person]);
      await archive(person);
      expect([await erased("2026-06-09"), await erased("2026-06-10"), await erased("2026-06-11")]).toEqual([0, 1, 0]);
      const { db } = unit.database;
      const left = await db.selectFrom("person").select(["name", "national_id"]).where("id", "=", person).execute();
      expect(left).toEqual([{ name: "–", national_id: null }]);
      const norms = await db.selectFrom("erasure").select("norm").where("person", "=", person).execute();
      expect(new Set(norms.map(({ norm }) => norm))).toEqual(new Set(["FOR-2013-1099 §§ 3 c, 6 (4)"]));
      expect((await unit.ask(kari, "GET", `/api/persons/${person}`)).status).toBe(404);
    },
  );

  test.each([
    ["nobody has checked", async () => undefined],
    [
      "was accepted, so that a serving is open",
      async (version: string) => {
        const checked = { person: true, length: true, legalForce: true, attachments: true, readByHand: "lest" };
        const made = await unit.ask(kari, "POST", `/api/orders/${version}/accept`, {
          body: { checked },
          headers: { "if-match": '"1"' },
        });
        expect(made.status).toBe(200);
      },
    ],
  ])("an order that %s keeps the case", async (what, then) => {
    const { person, version } = await arrives(inventedOrder(what.startsWith("nobody") ? 812 : 813));
    await then(version);
    await happenedOn(person, "2020-01-01");
    await archive(person);
    expect(await erased("2026-06-15")).toBe(0);
  });

  test("a corrected order after the return keeps the case, and so does another order of the same person", async () => {
    const order = inventedOrder(814);
    const { person, version } = await arrives(order);
    await turnAway(version);
    const corrected = sentAgain(order, "0b5a3d0e-9a68-4b55-8f0f-000000000814");
    corrected.beskrivelse = "rettet";
    corrected.fullbyrdelsesordre.avgjoerelse.reaksjoner = { fengsel: { straff: { antallDager: 77 } } };
    const second = await arrives(corrected);
    expect(second.person).toBe(person);
    await happenedOn(person, "2025-01-01");
    await archive(person);
    expect(await erased("2026-06-15")).toBe(0);
    await turnAway(second.version);
    expect(await erased("2026-06-15")).toBe(0);
    await happenedOn(person, "2025-01-01");
    expect(await erased("2026-06-15")).toBe(1);
  });
});
