import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { refreshCaseload } from "../../src/caseload/refresh.ts";
import { seedStaff } from "../../src/identity/development/staff.ts";
import { messageRoutes } from "../../src/messages/routes.ts";
import { myDayRoutes } from "../../src/my-day/routes.ts";
import { hasRealServer } from "../support/database.ts";
import { asked, type TestService, testService } from "../support/service.ts";
import { type Answered, inventedOrder, kari, nora } from "../support/unit.ts";

describe.skipIf(!hasRealServer)("my day (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let running: TestService;
  beforeAll(async () => {
    running = await testService([messageRoutes, myDayRoutes]);
    await seedStaff(running.database.db);
  });
  afterAll(() => running?.stop());
  const day = async (who: typeof kari): Promise<Answered> =>
    (await running.app.inject({ url: "/api/my-day?language=en", headers: asked(who) })).json();

  test("orders since yesterday, what came into the caseload and left it on its day, nothing of another unit", async () => {
    const order = inventedOrder(601);
    order.fullbyrdelsesordre.avgjoerelse.reaksjoner = { fengsel: { straff: { antallDager: 90 } } };
    const sent = await running.app.inject({ method: "POST", url: "/api/orders", headers: asked(kari), payload: order });
    const { person } = sent.json();
    const { db } = running.database;
    const row = {
      person,
      name: "x",
      matter: "leave.ordinary",
      law: "in-force",
      on_date: "2026-06-14",
      from_date: null,
    };
    const lacks = { norm: "act/33", open: false, missing: [] };
    await db
      .insertInto("caseload")
      .values({ ...row, status: "almost", lacks: JSON.stringify(lacks) })
      .execute();
    await db.updateTable("caseload").set({ status: "now", lacks: null }).execute();
    const first = await day(kari);
    expect(first.orders).toMatchObject([{ person: { id: person }, version: 1 }]);
    expect(first.caseload).toMatchObject([
      { matter: row.matter, was: "almost", became: "now", lackedBefore: lacks, lacksNow: null },
    ]);
    await db.deleteFrom("order_version").execute();
    await refreshCaseload(running.service, "2026-06-15");
    const second = await day(kari);
    expect(second.caseload.find((one: Answered) => one.matter === row.matter && one.became === null)).toMatchObject({
      was: "now",
      on: "2026-06-15",
    });
    const other = await day(nora);
    expect([other.orders, other.caseload, other.overdue, other.waiting]).toEqual([[], [], [], []]);
  });
});
