import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { caseRoutes } from "../../src/cases/routes.ts";
import { asJob, type Trx, withClaims } from "../../src/database/database.ts";
import type { Problem } from "../../src/http/problem.ts";
import { seedStaff } from "../../src/identity/development/staff.ts";
import { move } from "../../src/machines/move.ts";
import { messageRoutes } from "../../src/messages/routes.ts";
import { requireGate } from "../../src/tasks/gates.ts";
import { raise } from "../../src/tasks/raise.ts";
import { taskRoutes } from "../../src/tasks/routes.ts";
import { hasRealServer } from "../support/database.ts";
import { asked, type TestService, testService } from "../support/service.ts";
import { type Answered, inventedOrder, kari, leif, nora, siv } from "../support/unit.ts";

const at = "2026-06-15T10:00";

describe.skipIf(!hasRealServer)("tasks and gates (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let running: TestService;
  let seed = 300;
  beforeAll(async () => {
    running = await testService([messageRoutes, caseRoutes, taskRoutes]);
    await seedStaff(running.database.db);
  });
  afterAll(() => running?.stop());

  const ask = async (
    who: typeof kari,
    method: "GET" | "POST",
    url: string,
    body?: unknown,
    version?: number,
  ): Promise<{ status: number; body: Answered }> => {
    const answer = await running.app.inject({
      method,
      url,
      headers: { ...asked(who), ...(version === undefined ? {} : { "if-match": `"${version}"` }) },
      ...(body === undefined ? {} : { payload: body as object }),
    });
    return { status: answer.statusCode, body: answer.json() };
  };
  const asKari = <T>(work: (trx: Trx) => Promise<T>): Promise<T> => withClaims(running.database.db, kari, work);
  /** A person of its own, with a matter under preparation where one is named. */
  const fresh = async (matter?: string) => {
    const order = inventedOrder(seed++);
    order.fullbyrdelsesordre.avgjoerelse.reaksjoner = { fengsel: { straff: { antallDager: 200 } } };
    const person: string = (await ask(kari, "POST", "/api/orders", order)).body.person;
    if (matter === undefined) return { person, matterCase: "" };
    const matterCase = await asKari(async (trx) => {
      const { id } = await trx
        .insertInto("matter_case")
        .values({ person, matter, unit: "elvestad", state: "preparing", opened_by: "unit" } as never)
        .returning("id")
        .executeTakeFirstOrThrow();
      await move(trx, kari, { person, machine: "matter", stream: id, event: "open", payload: { openedBy: "unit" } });
      await raise(trx, kari, { person, matterCase: id, event: "case-opened", at });
      return id;
    });
    return { person, matterCase };
  };
  const facts = async (person: string, given: Record<string, unknown>) => {
    const { body } = await ask(kari, "GET", `/api/persons/${person}/facts`);
    const list = Object.entries(given).map(([fact, value]) => ({ fact, value, source: "a talk" }));
    const put = await ask(kari, "POST", `/api/persons/${person}/facts`, { facts: list }, body.version);
    expect(put.status, JSON.stringify(put.body)).toBe(201);
  };
  const tasksOf = async (person: string, query = ""): Promise<Answered[]> =>
    (await ask(kari, "GET", `/api/tasks?of=all&language=en&person=${person}${query}`)).body.items;
  const gateOf = (person: string, matterCase: string): Promise<string[]> =>
    asKari((trx) => requireGate(trx, { person, matterCase, gate: "before-decision", at })).then(
      () => [],
      (problem: unknown) => {
        expect((problem as Problem).code).toBe("gate-closed");
        return ((problem as Problem).faults ?? []).map(({ path }) => path);
      },
    );

  test("an order that arrives brings its task, once, however often it is looked at", async () => {
    const { person } = await fresh();
    const inform = async () =>
      (await tasksOf(person)).filter(({ step }) => step === "em.in-force.inform-of-application");
    expect(await inform()).toMatchObject([
      {
        kind: "task",
        norm: "reg/7-8/1/inform",
        unit: "elvestad",
        state: "open",
        text: "Inform of the possibility to apply for EM.",
      },
    ]);
    await ask(kari, "POST", `/api/persons/${person}/tasks`);
    await asKari((trx) => raise(trx, kari, { person, event: "serving-started", at }));
    expect(await inform()).toHaveLength(1);
  });

  test("what the convicted person must do is waited for and reminded of, and is no task", async () => {
    const { person } = await fresh();
    await asKari((trx) => raise(trx, kari, { person, event: "summoned", at }));
    const [apply] = (await tasksOf(person, "&kind=wait")).filter(({ step }) => step === "em.in-force.apply");
    expect(apply).toMatchObject({ kind: "wait", actor: "convicted-person", state: "open" });
    const next = await ask(
      kari,
      "POST",
      `/api/tasks/${apply.id}`,
      { action: "reminded", next: "2026-06-20" },
      apply.version,
    );
    expect([next.status, next.body.remindOn]).toEqual([200, "2026-06-20"]);
  });

  test("the gate before the decision opens when each step is done or waived on a ground of its norm", async () => {
    const { person, matterCase } = await fresh("em.whole-sentence");
    await facts(person, { children: [] });
    expect(await gateOf(person, matterCase)).toContain("em.in-force.risk-assessment");
    const [risk] = (await tasksOf(person)).filter(({ step }) => step === "em.in-force.risk-assessment");
    const waived = await ask(
      kari,
      "POST",
      `/api/tasks/${risk.id}`,
      { action: "waive", waiver: 0, reason: "in a hurry" },
      risk.version,
    );
    expect([waived.status, waived.body.faults[0].path]).toEqual([400, "waiver"]);
    expect(
      (await ask(kari, "POST", `/api/tasks/${risk.id}`, { action: "done", evidence: "" }, risk.version)).status,
    ).toBe(400);
    for (const task of await tasksOf(person, `&matterCase=${matterCase}`)) {
      if (task.gate !== "before-decision") continue;
      const done = await ask(
        kari,
        "POST",
        `/api/tasks/${task.id}`,
        { action: "done", evidence: "document 12" },
        task.version,
      );
      expect([done.status, done.body.state]).toEqual([200, "done"]);
    }
    expect(await gateOf(person, matterCase)).toEqual([]);
  });

  test("a child that becomes known calls for its hearing; unknown children leave open whether it stands; none drops it", async () => {
    const { person, matterCase } = await fresh("em.whole-sentence");
    const hearing = async (state = "open") =>
      (await tasksOf(person, `&state=${state}`)).filter(({ step }) => step === "em.in-force.children");
    const [unknown] = await hearing();
    expect(unknown).toMatchObject({ standing: "open" });
    expect(unknown.missing.length).toBeGreaterThan(0);
    expect(await gateOf(person, matterCase)).toContain("em.in-force.children");
    await facts(person, { children: [] });
    expect(await hearing()).toEqual([]);
    expect(await hearing("moot")).toMatchObject([{ id: unknown.id, reason: "no-longer-stands" }]);
    await facts(person, {
      children: [{ birthDate: "2016-08-20", relation: "own", contact: "lives-full", affected: true }],
    });
    expect(await hearing()).toMatchObject([{ standing: "stands", gate: "before-decision" }]);
    expect(await gateOf(person, matterCase)).toContain("em.in-force.children");
  });

  test("two events at once make one task", async () => {
    const { person } = await fresh();
    await Promise.all(
      [1, 2, 3, 4].map(() => asKari((trx) => raise(trx, kari, { person, event: "serving-started", at }))),
    );
    const steps = (await tasksOf(person)).map(({ step }) => step);
    expect(new Set(steps).size).toBe(steps.length);
    expect(steps.length).toBeGreaterThan(1);
  });

  test("a case that does not read keeps what happened; its tasks come with the facts", async () => {
    const { person } = await fresh();
    const rows = {
      person,
      fact: "person.birthDate",
      record: null,
      source: "x",
      document: null,
      by: "kari",
      shield: null,
      supersedes: null,
    };
    await asKari((trx) =>
      trx
        .insertInto("assertion")
        .values({ ...rows, value: '"not a day"' })
        .execute(),
    );
    const raised = await asKari((trx) => raise(trx, kari, { person, event: "serving-started", at }));
    expect(raised).toEqual({ made: [], readable: false });
    await asKari((trx) =>
      trx
        .insertInto("assertion")
        .values({ ...rows, value: null })
        .execute(),
    );
    const settled = await ask(kari, "POST", `/api/persons/${person}/tasks`);
    expect(settled.body.readable).toBe(true);
    expect(settled.body.made.length).toBeGreaterThan(0);
  });

  test("another unit sees neither list nor task; versions guard; what is overdue stays open", async () => {
    const { person } = await fresh();
    const [task] = await tasksOf(person);
    expect((await ask(nora, "GET", `/api/tasks?of=all&person=${person}`)).body.items).toEqual([]);
    expect((await ask(nora, "GET", `/api/tasks/${task.id}`)).status).toBe(404);
    const mine = await ask(kari, "POST", `/api/tasks/${task.id}`, { action: "assign", staff: "kari" }, task.version);
    expect(mine.body.assignee).toBe("kari");
    expect((await ask(kari, "POST", `/api/tasks/${task.id}`, { action: "resume" }, task.version)).status).toBe(412);
    expect(
      (await ask(kari, "POST", `/api/tasks/${task.id}`, { action: "assign", staff: "nora" }, mine.body.version)).status,
    ).toBe(400);
    const cover = { staff: "kari", coveredBy: "siv", from: "2026-06-15", until: "2026-06-20" };
    expect((await ask(siv, "POST", "/api/covers", cover)).status).toBe(403);
    expect((await ask(leif, "POST", "/api/covers", cover)).status).toBe(201);
    expect((await ask(kari, "GET", "/api/covers")).body.items).toMatchObject([
      { staff: { id: "kari", name: "Kari Elvemo" }, coveredBy: { id: "siv" }, from: "2026-06-15", until: "2026-06-20" },
    ]);
    expect((await ask(nora, "GET", "/api/covers")).body.items).toEqual([]);
    expect((await ask(siv, "GET", "/api/tasks?of=covered")).body.items.map(({ id }: Answered) => id)).toContain(
      task.id,
    );
    await asJob(running.database.db, (trx) =>
      trx.updateTable("task").set({ due: "2026-06-01" }).where("id", "=", task.id).execute(),
    );
    const overdue = await ask(kari, "GET", "/api/tasks?of=mine&overdue=true");
    expect(overdue.body.items).toMatchObject([{ id: task.id, overdue: true, state: "open" }]);
    expect((await ask(leif, "GET", "/api/load")).body.items).toContainEqual({
      staff: "kari",
      open: 1,
      overdue: 1,
      onHold: 0,
    });
    const [held] = overdue.body.items;
    const rest = await ask(
      kari,
      "POST",
      `/api/tasks/${task.id}`,
      { action: "hold", reason: "awaits NAV", until: "2026-07-01" },
      held.version,
    );
    expect(rest.body.hold).toEqual({ reason: "awaits NAV", until: "2026-07-01" });
    expect((await ask(kari, "GET", "/api/tasks?of=mine")).body.items).toEqual([]);
  });
});
