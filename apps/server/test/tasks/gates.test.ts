import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clockShown } from "../../src/cases/answers.ts";
import { currentFactsOf } from "../../src/cases/current.ts";
import { askedOn, runOf } from "../../src/cases/question.ts";
import { requireFacts } from "../../src/cases/read-facts.ts";
import { type Trx, withClaims } from "../../src/database/database.ts";
import { seedStaff } from "../../src/identity/development/staff.ts";
import { move } from "../../src/machines/move.ts";
import { type GateAsked, openSteps } from "../../src/tasks/gates.ts";
import { raise, raiseClock } from "../../src/tasks/raise.ts";
import { taskRoutes } from "../../src/tasks/routes.ts";
import { giveAccess, hasRealServer } from "../support/database.ts";
import { asked, type TestService, testService } from "../support/service.ts";
import { kari } from "../support/unit.ts";

const child = { birthDate: "2016-08-20", relation: "own", contact: "lives-full", affected: true };
const sentence = {
  id: "a",
  kind: "prison",
  judgmentDate: "2025-12-01",
  finalFrom: "2025-12-15",
  length: "P1Y",
  suspended: "none",
  remandDeducted: 0,
};

describe.skipIf(!hasRealServer)("gates, waivers and the clock (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let running: TestService;
  beforeAll(async () => {
    running = await testService([taskRoutes]);
    await seedStaff(running.database.db);
  });
  afterAll(() => running?.stop());
  const asKari = <T>(work: (trx: Trx) => Promise<T>): Promise<T> => withClaims(running.database.db, kari, work);

  /** A person with facts, and a matter under preparation in a legal state. */
  const fresh = async (matter: string, law: string, facts: Readonly<Record<string, unknown>>) => {
    const { db } = running.database;
    const { id: person } = await db
      .insertInto("person")
      .values({ name: "Oda Eksempel", national_id: null, birth_date: null })
      .returning("id")
      .executeTakeFirstOrThrow();
    await giveAccess(db, person, "elvestad");
    const rest = {
      record: null,
      source: "test",
      document: null,
      by: "kari",
      shield: null,
      supersedes: null,
      verified: null,
    };
    for (const [fact, value] of Object.entries(facts))
      await db
        .insertInto("assertion")
        .values({ person, fact, value: JSON.stringify(value), ...rest })
        .execute();
    const matterCase = await asKari(async (trx) => {
      const row = { person, matter, unit: "elvestad", state: "preparing", opened_by: "unit", law };
      const { id } = await trx
        .insertInto("matter_case")
        .values(row as never)
        .returning("id")
        .executeTakeFirstOrThrow();
      await move(trx, kari, { person, machine: "matter", stream: id, event: "open", payload: { openedBy: "unit" } });
      return id;
    });
    return { person, matterCase };
  };
  const open = (gateAsked: GateAsked): Promise<string[]> =>
    asKari(async (trx) => (await openSteps(trx, gateAsked)).map(({ step }) => step));
  const tasks = async (person: string, step: string) =>
    (
      await running.database.db
        .selectFrom("task")
        .selectAll()
        .where("person", "=", person)
        .where("step", "=", step)
        .execute()
    ).map((task) => ({ ...task }));
  const handle = (task: { id: string; version: number } | undefined, payload: object) =>
    running.app.inject({
      method: "POST",
      url: `/api/tasks/${task?.id}?language=en`,
      headers: { ...asked(kari), "if-match": `"${task?.version}"` },
      payload,
    });

  test("a step is waived on a ground that its norm knows, with the reason; the gate opens by it and the ground is shown", async () => {
    const step = "proposal/outside-prison/hear-children";
    const at = "2026-06-15T10:00";
    const { person, matterCase } = await fresh("serving-outside-prison", "em-2024", { children: [child] });
    await asKari((trx) => raise(trx, kari, { person, matterCase, event: "case-opened", at }));
    const gate = { person, matterCase, gate: "before-decision", at } as const;
    expect(await open(gate)).toContain(step);
    const [task] = await tasks(person, step);
    const beyond = await handle(task, { action: "waive", waiver: 1, reason: "x" });
    expect([beyond.statusCode, beyond.json().faults[0]]).toEqual([400, { path: "waiver", message: "must be 0 to 0" }]);
    const waived = await handle(task, { action: "waive", waiver: 0, reason: "sa nei i samtale" });
    expect(waived.json()).toMatchObject({
      state: "waived",
      reason: "sa nei i samtale",
      ground: waived.json().waivers[0],
    });
    expect(await open(gate)).not.toContain(step);
  });

  test("what a signed decision calls for before the start keeps that gate shut until it is done, and no other gate", async () => {
    const at = "2026-06-15T10:00";
    const { person, matterCase } = await fresh("em.whole-sentence", "in-force", { children: [] });
    const gate = { person, matterCase, gate: "before-start", at } as const;
    await asKari((trx) => raise(trx, kari, { person, matterCase, event: "decision-signed", at }));
    const steps = await open(gate);
    expect(steps).toContain("em.in-force.plan");
    expect(await open({ ...gate, gate: "before-notice" })).toEqual([]);
    for (const step of steps) {
      expect(await open(gate)).toContain(step);
      for (const task of await tasks(person, step))
        expect((await handle(task, { action: "done", evidence: "dokument 3" })).statusCode).toBe(200);
    }
    expect(await open(gate)).toEqual([]);
  });

  test("before the notice: the Norwegian say-so on a Dutch hospital stay, whether or not anybody raised the event", async () => {
    const step = "netherlands.hospital-say-so";
    const at = "2017-06-15T10:00";
    const facts = {
      "netherlands.transferredOn": "2017-06-10",
      "decision.about": "hospital",
      "decision.outcome": "grant",
    };
    const { person, matterCase } = await fresh("transfer.netherlands", "in-force", facts);
    const gate = { person, matterCase, gate: "before-notice", at } as const;
    expect(await open(gate)).toContain(step);
    expect(await open({ ...gate, gate: "before-start" })).toEqual([]);
    await asKari((trx) => raise(trx, kari, { person, matterCase, event: "before-decision", at }));
    const [task] = await tasks(person, step);
    expect((await handle(task, { action: "done", evidence: "brev" })).statusCode).toBe(200);
    expect(await open(gate)).not.toContain(step);
  });

  test("a step of the clock comes on its day, with its last day, once; a day before there is none", async () => {
    const step = "proposal/outside-prison/at-half";
    const facts = {
      "person.birthDate": "2009-01-01",
      "serving.startedOn": "2026-03-02",
      "serving.form": "prison",
      sentences: [sentence],
    };
    const { person } = await fresh("serving-outside-prison", "em-2024", facts);
    const dates = await asKari(async (trx) => {
      const { facts: current } = await currentFactsOf(trx, person, "2026-06-15");
      return clockShown(runOf(requireFacts(current).facts, "em-2024", askedOn("2026-06-15")).run, "en");
    });
    const half = dates.find((one) => one["id"] === "half")?.["date"];
    expect(half).toMatch(/^2026-/);
    const on = (day: string) => asKari((trx) => raiseClock(trx, kari, person, day));
    await on(Temporal.PlainDate.from(String(half)).subtract({ days: 1 }).toString());
    expect(await tasks(person, step)).toEqual([]);
    await on(String(half));
    await on(String(half));
    expect(await tasks(person, step)).toMatchObject([
      { due: half, triggered_on: half, event: "clock", occasion: `clock ${half}`, law: "em-2024", state: "open" },
    ]);
  });
});
