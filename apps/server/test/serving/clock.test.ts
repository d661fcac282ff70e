import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asJob } from "../../src/database/database.ts";
import { enqueueOften } from "../../src/jobs/night.ts";
import { rules } from "../../src/jobs/rules.ts";
import { resumeDue } from "../../src/matters/clock.ts";
import { servingsAt } from "../../src/serving/clock.ts";
import { hasRealServer } from "../support/database.ts";
import { caseUnit, type HandledPerson, inPrison, tag } from "../support/matter.ts";
import { signedDecision } from "../support/signed.ts";
import { kari, type TestUnit } from "../support/unit.ts";

describe.skipIf(!hasRealServer)(
  "what the clock does to servings (needs PostgreSQL on 127.0.0.1:5432)",
  { timeout: 120_000 },
  () => {
    let unit: TestUnit;
    let seed = 740;
    beforeAll(async () => {
      unit = await caseUnit();
    }, 120_000);
    afterAll(() => unit?.stop());
    const at = (now: string) => asJob(unit.database.db, (trx) => servingsAt(trx, now));
    const row = (id: string) =>
      unit.database.db.selectFrom("serving").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
    const step = async ({ serving }: HandledPerson, event: string, body: object) => {
      const { version } = await row(serving);
      const answer = await unit.ask(kari, "POST", `/api/servings/${serving}/${event}`, { body, headers: tag(version) });
      expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    };
    const person = () => inPrison(unit, seed++, { antallDager: 200 });

    test("who is out over the minute is wanted, once, and the steps of an incident are asked for", async () => {
      const one = await person();
      await step(one, "out", { at: "2026-06-15T10:00", until: "2026-06-15T20:00" });
      expect(await at("2026-06-15T20:00")).toEqual({ overdue: 0, deferralsOver: 0, trialsOver: 0 });
      expect((await row(one.serving)).state).toBe("away:high");
      expect(await at("2026-06-15T20:01")).toEqual({ overdue: 1, deferralsOver: 0, trialsOver: 0 });
      expect(await row(one.serving)).toMatchObject({ state: "wanted", away_until: null });
      expect((await at("2026-06-15T20:11")).overdue).toBe(0);
      const { db } = unit.database;
      const raised = await db.selectFrom("raised_event").selectAll().where("person", "=", one.id).execute();
      expect(raised.filter(({ event }) => event === "incident")).toMatchObject([{ by: "clock" }]);
      const told = await db
        .selectFrom("event as e")
        .innerJoin("event_payload as p", "p.event", "e.id")
        .select(["e.by", "p.payload"])
        .where("e.kind", "=", "overdue")
        .execute();
      expect(told).toEqual([{ by: "clock", payload: { at: "2026-06-15T20:01", until: "2026-06-15T20:00" } }]);
      expect(await unit.acts()).toContain("serving.overdue");
      // fetched, the person goes on serving
      await step(one, "fetched", { on: "2026-06-16", form: "high" });
      expect((await row(one.serving)).state).toBe("serving:high");
    });

    test("who came back in time is left alone; an interruption has its whole last day", async () => {
      const [back, interrupted] = [await person(), await person()];
      await step(back, "out", { at: "2026-06-15T10:00", until: "2026-06-15T20:00" });
      await step(back, "back", { at: "2026-06-15T19:59" });
      const { decision } = await signedDecision(unit, interrupted.id, { outcome: "grant" });
      await step(interrupted, "interrupt", { decision, on: "2026-06-15", until: "2026-06-20" });
      expect((await at("2026-06-20T23:59")).overdue).toBe(0);
      expect((await at("2026-06-21T00:00")).overdue).toBe(1);
      expect([(await row(back.serving)).state, (await row(interrupted.serving)).state]).toEqual([
        "serving:high",
        "wanted",
      ]);
    });

    test("a matter at rest is taken up again on its day", async () => {
      const one = await person();
      const body = { matter: "leave.escorted", openedBy: "unit" };
      const { id } = (await unit.ask(kari, "POST", `/api/persons/${one.id}/matters`, { body })).body;
      const held = await unit.ask(kari, "POST", `/api/matters/${id}/hold`, {
        body: { reason: "venter på svar", until: "2026-07-01" },
        headers: tag(1),
      });
      expect(held.status, JSON.stringify(held.body)).toBe(200);
      const on = (day: string) => asJob(unit.database.db, (trx) => resumeDue(trx, day));
      expect([await on("2026-06-30"), await on("2026-07-01"), await on("2026-07-02")]).toEqual([0, 1, 0]);
      const matter = (await unit.ask(kari, "GET", `/api/matters/${id}`)).body;
      expect([matter.state, matter.version]).toEqual(["preparing", 3]);
    });

    test("every ten minutes, once", async () => {
      const service = { ...unit.service, now: () => "2026-06-15T14:37" };
      expect(await enqueueOften(service)).toBe(1);
      expect(await enqueueOften({ ...service, now: () => "2026-06-15T14:39" })).toBe(0);
      expect(await enqueueOften({ ...service, now: () => "2026-06-15T14:40" })).toBe(1);
    });

    test("a task over its last day is told of once, by unit; one that was moved ahead is not", async () => {
      const one = await person();
      const { db } = unit.database;
      const task = (occasion: string, due: string) =>
        db
          .insertInto("task")
          .values({
            person: one.id,
            step: "test",
            norm: "test",
            event: "case-opened",
            occasion,
            actor: "caseworker",
            unit: "elvestad",
            due,
          } as never)
          .returning("id")
          .executeTakeFirstOrThrow();
      const [late, today] = [await task("a", "2099-06-14"), await task("b", "2099-06-15")];
      const night = (due: string) => rules.get("overdue-tasks")?.run(unit.service, { rule: "x", subject: "all", due });
      const first = await night("2099-06-15");
      const warned = async (id: string) =>
        (await db.selectFrom("task").select("warned_on").where("id", "=", id).executeTakeFirstOrThrow()).warned_on;
      expect([await warned(late.id), await warned(today.id)]).toEqual(["2099-06-15", null]);
      expect(first?.["byUnit"]).toMatchObject({ elvestad: expect.any(Number) });
      expect(await night("2099-06-15")).toMatchObject({ fresh: 0 });
      expect(await night("2099-06-16")).toMatchObject({ fresh: 1 });
      await db.updateTable("task").set({ due: "2099-07-01" }).where("id", "=", late.id).execute();
      await night("2099-06-17");
      expect(await warned(late.id)).toBeNull();
      const { body } = await unit.ask(kari, "GET", `/api/tasks/${today.id}`);
      expect(body.warnedOn).toBe("2099-06-16");
    });
  },
);
