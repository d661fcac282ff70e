import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accessRoutes } from "../../src/access/routes.ts";
import { refreshCaseload } from "../../src/caseload/refresh.ts";
import { seedStaff } from "../../src/identity/development/staff.ts";
import { move } from "../../src/machines/move.ts";
import { messageRoutes } from "../../src/messages/routes.ts";
import { myDayRoutes } from "../../src/my-day/routes.ts";
import { hasRealServer } from "../support/database.ts";
import { asked, type TestService, testService } from "../support/service.ts";
import { type Answered, inventedOrder, kari, nora } from "../support/unit.ts";

describe.skipIf(!hasRealServer)("my day (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let running: TestService;
  beforeAll(async () => {
    running = await testService([accessRoutes, messageRoutes, myDayRoutes]);
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
    await db.updateTable("message").set({ order_version: null }).execute();
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

  test("who asks to see the documents of the case stands there until it is answered, and before the unit that has it alone", async () => {
    const order = inventedOrder(603);
    const sent = await running.app.inject({ method: "POST", url: "/api/orders", headers: asked(kari), payload: order });
    const { person } = sent.json();
    const url = `/api/persons/${person}/access-requests`;
    const payload = { text: "Alt om meg.", form: "oral", askedAt: "2026-06-14T09:00" };
    const made = await running.app.inject({ method: "POST", url, headers: asked(kari), payload });
    expect((await day(kari)).accessRequests).toMatchObject([
      { id: made.json().id, person: { id: person }, askedAt: "2026-06-14T09:00" },
    ]);
    expect((await day(nora)).accessRequests).toEqual([]);
    await running.database.db
      .updateTable("access_request")
      .set({ state: "decided", decided_at: "2026-06-15T09:00", decided_by: "kari" })
      .execute();
    expect((await day(kari)).accessRequests).toEqual([]);
  });

  test("complaints with the unit and their nearest days, decisions whose time for complaint runs, messages that came or are faulty", async () => {
    const order = inventedOrder(602);
    const sent = await running.app.inject({ method: "POST", url: "/api/orders", headers: asked(kari), payload: order });
    const { person } = sent.json();
    const { db } = running.database;
    const made = await db.transaction().execute(async (trx) => {
      const stream = async (
        machine: "matter" | "decision",
        id: string,
        event: string,
        payload: Record<string, unknown>,
      ) => move(trx, kari, { person, machine, stream: id, event, payload });
      const row = { person, matter: "leave.ordinary", unit: "elvestad", state: "preparing", opened_by: "unit" };
      const matter = await trx
        .insertInto("matter_case")
        .values(row as never)
        .returning("id")
        .executeTakeFirstOrThrow();
      await stream("matter", matter.id, "open", { openedBy: "unit" });
      const run = {
        person,
        matter_case: matter.id,
        matter: row.matter,
        on: "2026-06-15",
        law: "in-force",
        law_hash: "x",
        facts_hash: "x",
      };
      const { id: runId } = await trx
        .insertInto("assessment_run")
        .values({ ...run, facts: "{}", answer: "{}", by: "kari" })
        .returning("id")
        .executeTakeFirstOrThrow();
      const fresh = {
        person,
        matter_case: matter.id,
        run: runId,
        outcome: "refuse",
        reasons: "x",
        not_obtained: "[]",
        state: "draft",
        proposed_by: "kari",
        unit: "elvestad",
      };
      const { id } = await trx
        .insertInto("decision")
        .values(fresh as never)
        .returning("id")
        .executeTakeFirstOrThrow();
      await stream("decision", id, "draft", {});
      const signed = {
        signed_by: "leif",
        signed_at: new Date(),
        competence: "{}",
        complaint_until: "2026-06-15T12:00",
      };
      await trx.updateTable("decision").set(signed).where("id", "=", id).execute();
      await stream("decision", id, "sign", { competence: "x", run: runId });
      await stream("decision", id, "notify", { receivedAt: "2026-06-13T12:00" });
      const complaint = {
        person,
        decision: id,
        received_at: "2026-06-14T09:00",
        form: "written",
        text: "x",
        language: "nb",
        state: "received",
        unit: "elvestad",
        harm_until: "2026-09-14",
      };
      const { id: about } = await trx
        .insertInto("complaint")
        .values(complaint as never)
        .returning("id")
        .executeTakeFirstOrThrow();
      await move(trx, kari, { person, machine: "complaint", stream: about, event: "receive" });
      await trx
        .insertInto("complaint_defect")
        .values({ person, complaint: about, lacks: "signatur", until: "2026-06-20", by: "kari" } as never)
        .execute();
      return { id, about };
    });
    const mine = await day(kari);
    expect(mine.complaints).toMatchObject([
      {
        id: made.about,
        state: "received",
        deadlines: [
          { what: "defect", until: "2026-06-20" },
          { what: "harm", until: "2026-09-14" },
        ],
      },
    ]);
    expect(mine.complaintDeadlines).toMatchObject([{ decision: made.id, until: "2026-06-15T12:00" }]);
    await db.updateTable("decision").set({ complaint_until: "2026-06-15T09:59" }).where("id", "=", made.id).execute();
    expect((await day(kari)).complaintDeadlines).toEqual([]);
    expect(mine.messages.map((one: Answered) => one.state)).toContain("read");
    const other = await day(nora);
    expect([other.complaints, other.complaintDeadlines, other.messages]).toEqual([[], [], []]);
  });
});
