import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { caseloadListRoutes } from "../../src/caseload/lists/routes.ts";
import { complaintRoutes } from "../../src/complaints/routes.ts";
import { decisionRoutes } from "../../src/decisions/routes.ts";
import { dispatchRoutes } from "../../src/dispatch/routes.ts";
import { matterRoutes } from "../../src/matters/routes.ts";
import { messageRoutes } from "../../src/messages/routes.ts";
import { orderRoutes } from "../../src/orders/routes.ts";
import { taskRoutes } from "../../src/tasks/routes.ts";
import { hasRealServer } from "../support/database.ts";
import { type Papers, testPapers } from "../support/papers.ts";
import { setClock } from "../support/signed.ts";
import { type Answered, inventedOrder, kari, nora } from "../support/unit.ts";
import { complaining } from "./support.ts";

const randi = { actor: "randi", staff: "randi", role: "region" as const, unit: "region-fjord" };

describe.skipIf(!hasRealServer)("lists of the caseload (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let papers: Papers;
  let person = "";
  beforeAll(async () => {
    papers = await testPapers({}, [
      complaintRoutes,
      decisionRoutes,
      dispatchRoutes,
      matterRoutes,
      messageRoutes,
      orderRoutes,
      taskRoutes,
      caseloadListRoutes,
    ]);
    person = await papers.person("Ola Prøve");
  });
  afterAll(() => papers?.stop());
  const { told, complain, to } = complaining(() => ({ papers, person }));
  const lines = async (list: string, who: typeof kari = kari): Promise<Answered[]> => {
    const { status, body } = await papers.unit.ask(who, "GET", `/api/caseload/${list}`);
    expect(status, JSON.stringify(body)).toBe(200);
    return body.items;
  };

  test("the time to complain stands until its last day is over, at the unit that decided and at no other", async () => {
    setClock(papers, "2026-06-15T10:00");
    const { decision } = await told("2026-06-15T10:00");
    const mine = (all: Answered[]) => all.filter(({ id }: Answered) => id === decision);
    expect(mine(await lines("deadlines"))).toMatchObject([
      { what: "complaint", person: { id: person, name: "Ola Prøve" }, matter: "release.probation", overdue: false },
    ]);
    expect(await lines("deadlines", nora)).toEqual([]);
    setClock(papers, "2026-08-15T10:00");
    expect(mine(await lines("deadlines"))).toEqual([]);
    setClock(papers, "2026-06-15T10:00");
  });

  test("a complaint stands with the unit, what it lacks as a deadline; sent on it stands with the region", async () => {
    const { decision } = await told("2026-06-15T10:00");
    const { id } = await complain(decision);
    const { status } = await to(id, "defects", { lacks: "underskrift", until: "2026-06-29" }, 1);
    expect(status).toBe(200);
    expect((await lines("complaints")).find((one) => one.id === id)).toMatchObject({
      state: "received",
      matter: "release.probation",
      outcome: "refuse",
      inTime: true,
    });
    expect((await lines("deadlines")).find(({ what }) => what === "defect")).toMatchObject({
      text: "underskrift",
      due: "2026-06-29",
      norm: null,
    });
    expect(await lines("complaints", randi as never)).toEqual([]);
    const [{ version }] = await papers.database.db
      .selectFrom("complaint")
      .select("version")
      .where("id", "=", id)
      .execute()
      .then((rows) => rows as [{ version: number }]);
    expect((await to(id, "admit", {}, version)).status).toBe(200);
    const sent = await to(id, "forward", { opinion: "Vi står ved det.", copiedAt: "2026-06-15T10:00" }, version + 1);
    expect(sent.status, JSON.stringify(sent.body)).toBe(200);
    expect((await lines("complaints")).map((one) => one.id)).not.toContain(id);
    expect((await lines("complaints", randi as never)).find((one) => one.id === id)?.state).toBe("above");
  });

  test("an order stands until it is checked, with what a person must read of it; a page goes on after the last", async () => {
    const ids: string[] = [];
    for (const seed of [811, 812, 813]) {
      const { body } = await papers.unit.ask(kari, "POST", "/api/orders", { body: inventedOrder(seed) });
      ids.push(body.person);
    }
    const found = await lines("orders");
    expect(found.map((one) => one.person.id).toSorted()).toEqual(ids.toSorted());
    for (const one of found) {
      expect(one).toMatchObject({ arrivedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), version: 1 });
      expect(one.caseNumber).not.toBe("");
      expect(one.sentences.length).toBeGreaterThan(0);
      for (const { years, months, days, hours, kroner } of one.sentences)
        expect(years + months + days + hours + kroner).toBeGreaterThan(0);
      expect(one.byHand).toBeGreaterThanOrEqual(0);
    }
    const paged: string[] = [];
    let next: string | undefined;
    do {
      const { body } = await papers.unit.ask(
        kari,
        "GET",
        `/api/caseload/orders?limit=2${next === undefined ? "" : `&cursor=${next}`}`,
      );
      paged.push(...body.items.map(({ id }: Answered) => id));
      next = body.next;
    } while (next !== undefined);
    expect(paged).toEqual(found.map(({ id }) => id));
    const [first] = found;
    const back = await papers.unit.ask(kari, "POST", `/api/orders/${first.id}/return`, {
      body: { reason: "feil person" },
      headers: { "if-match": '"1"' },
    });
    expect(back.status, JSON.stringify(back.body)).toBe(200);
    expect((await lines("orders")).map(({ id }) => id)).toEqual(paged.filter((id) => id !== first.id));
    expect(await lines("orders", nora)).toEqual([]);
  });

  test("a step with a last day stands with its text and whether it is late; the audit tells of each list", async () => {
    await papers.database.db
      .insertInto("task")
      .values({
        person,
        matter_case: null,
        step: "nothing-of-the-law",
        actor: "caseworker",
        assignee: "kari",
        due: "2026-06-14",
        unit: "elvestad",
        kind: "task",
        norm: "act/33",
        event: "arrived",
        occasion: "test",
        law: "in-force",
        standing: "stands",
        missing: "[]",
        state: "open",
      } as never)
      .execute();
    const found = (await lines("deadlines")).find(({ what }) => what === "task");
    expect(found).toMatchObject({ due: "2026-06-14", overdue: true, assignee: "kari", norm: "act/33" });
    await papers.database.db
      .updateTable("task")
      .set({ due: null, hold_reason: "venter på svar", hold_until: "2026-06-16" } as never)
      .where("norm", "=", "act/33")
      .execute();
    const resting = async () =>
      (await lines("deadlines")).filter(({ what, norm }) => what === "hold" && norm === "act/33");
    expect(await resting()).toMatchObject([{ text: "venter på svar", due: "2026-06-16", norm: "act/33" }]);
    setClock(papers, "2026-06-16T08:00");
    expect(await resting()).toEqual([]);
    setClock(papers, "2026-06-15T10:00");
    const acts = await papers.acts();
    for (const act of ["caseload.deadlines", "caseload.orders", "caseload.complaints"]) expect(acts).toContain(act);
  });

  test("a matter at rest stands with its reason until it is taken up again", async () => {
    const opened = await papers.unit.ask(kari, "POST", `/api/persons/${person}/matters`, {
      body: { matter: "leave.welfare", openedBy: "unit" },
    });
    const { id, version } = opened.body;
    const to = (event: string, at: number, body: object) =>
      papers.unit.ask(kari, "POST", `/api/matters/${id}/${event}`, { body, headers: { "if-match": `"${at}"` } });
    const held = await to("hold", version, { reason: "venter på legeerklæring", until: "2026-07-01" });
    expect(held.status, JSON.stringify(held.body)).toBe(200);
    expect((await lines("deadlines")).find((one) => one.id === id)).toMatchObject({
      what: "hold",
      matter: "leave.welfare",
      text: "venter på legeerklæring",
      due: "2026-07-01",
      overdue: false,
    });
    await to("resume", version + 1, {});
    expect((await lines("deadlines")).some((one) => one.id === id)).toBe(false);
  });

  test("a matter that is handed over stands with the new unit, with who sent it, why and when, until somebody takes it", async () => {
    const { unit } = papers;
    const opened = await unit.ask(kari, "POST", `/api/persons/${person}/matters`, {
      body: { matter: "leave.short", openedBy: "unit" },
    });
    const { id, version } = opened.body;
    const to = (who: typeof kari, event: string, at: number, body: object) =>
      unit.ask(who, "POST", `/api/matters/${id}/${event}`, { body, headers: { "if-match": `"${at}"` } });
    const mine = (all: Answered[]) => all.filter((one: Answered) => one.id === id);
    expect(mine(await lines("handed-over"))).toEqual([]);
    const given = { unit: "nesbakken", reason: "Flyttes dit på mandag.", readUntil: "2026-07-15" };
    const sent = await to(kari, "hand-over", version, given);
    expect(sent.status, JSON.stringify(sent.body)).toBe(200);
    // the sender reads on, and has it in no list of what is to be taken
    expect(mine(await lines("handed-over"))).toEqual([]);
    const { name: from } = await papers.database.db
      .selectFrom("unit")
      .select("name")
      .where("id", "=", kari.unit ?? "")
      .executeTakeFirstOrThrow();
    expect(mine(await lines("handed-over", nora))).toEqual([
      {
        id,
        person: { id: person, name: "Ola Prøve" },
        matter: "leave.short",
        from,
        by: expect.stringMatching(/Kari/i),
        reason: "Flyttes dit på mandag.",
        on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      },
    ]);
    // nobody of a third unit sees it, though the person were known there
    expect(await lines("handed-over", randi as never)).toEqual([]);
    const taken = await to(nora, "assign", sent.body.version, { assignee: "nora" });
    expect(taken.status, JSON.stringify(taken.body)).toBe(200);
    expect(await lines("handed-over", nora)).toEqual([]);
    // laid back, it is nobody's again
    await to(nora, "assign", taken.body.version, { assignee: null });
    expect(mine(await lines("handed-over", nora))).toHaveLength(1);
    const ended = await to(nora, "withdraw", taken.body.version + 1, { reason: "trukket" });
    expect(ended.status, JSON.stringify(ended.body)).toBe(200);
    expect(await lines("handed-over", nora)).toEqual([]);
    expect(await papers.acts()).toContain("caseload.handed-over");
  });

  test("a cursor of something else is told", async () => {
    for (const list of ["deadlines", "orders", "complaints", "handed-over"]) {
      const { status } = await papers.unit.ask(kari, "GET", `/api/caseload/${list}?cursor=WzFd`);
      expect(status).toBe(400);
    }
  });
});
