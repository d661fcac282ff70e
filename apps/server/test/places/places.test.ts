import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Claims, withClaims } from "../../src/database/database.ts";
import { decisionRoutes } from "../../src/decisions/routes.ts";
import { move } from "../../src/machines/move.ts";
import { placeRoutes } from "../../src/places/routes.ts";
import { hasRealServer } from "../support/database.ts";
import { inventedOrder, kari, leif, nora, type TestUnit, testUnit } from "../support/unit.ts";

describe.skipIf(!hasRealServer)("places (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let unit: TestUnit;
  let seed = 900;
  const tag = (version: number) => ({ "if-match": `"${version}"` });
  const fresh = async (): Promise<string> =>
    (await unit.ask(kari, "POST", "/api/orders", { body: inventedOrder(seed++) })).body.person;
  const places = (kind: string, total: number, version: number, who: Claims = leif) =>
    unit.ask(who, "PUT" as "POST", `/api/places/${kind}`, { body: { total }, headers: tag(version) });
  const join = (person: string, more: object = {}, version?: number) =>
    unit.ask(kari, "POST", `/api/persons/${person}/queue`, {
      body: { unit: "elvestad", kind: "em", ...more },
      headers: version === undefined ? {} : tag(version),
    });
  const step = (id: string, version: number, body: object, who: Claims = kari) =>
    unit.ask(who, "POST", `/api/queue/${id}`, { body, headers: tag(version) });
  const hold = { event: "hold", on: "2026-06-15" };
  const counts = async (who: Claims = kari) => (await unit.ask(who, "GET", "/api/units/elvestad/places")).body.items;
  beforeAll(async () => {
    unit = await testUnit([placeRoutes, decisionRoutes]);
  });
  afterAll(() => unit?.stop());

  /** A decision on a person in the state that a notice leaves. */
  const notified = async (person: string): Promise<string> =>
    unit.database.db.transaction().execute(async (trx) => {
      const matter = {
        person,
        matter: "em.final-part",
        unit: "elvestad",
        state: "preparing",
        opened_by: "unit" as const,
      };
      const { id: matterCase } = await trx
        .insertInto("matter_case")
        .values({ ...matter, late: null, assignee: null, hold_reason: null, hold_until: null } as never)
        .returning("id")
        .executeTakeFirstOrThrow();
      await move(trx, kari, {
        person,
        machine: "matter",
        stream: matterCase,
        event: "open",
        payload: { openedBy: "unit" },
      });
      const run = {
        person,
        matter_case: matterCase,
        matter: matter.matter,
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
      const decision = {
        person,
        matter_case: matterCase,
        run: runId,
        outcome: "grant" as const,
        reasons: "x",
        contrary: null,
        chosen_reading: null,
      };
      const { id } = await trx
        .insertInto("decision")
        .values({
          ...decision,
          not_obtained: "[]",
          state: "draft",
          proposed_by: "kari",
          signed_by: null,
          signed_at: null,
          notified_at: null,
          complaint_until: null,
        })
        .returning("id")
        .executeTakeFirstOrThrow();
      const stream = { person, machine: "decision" as const, stream: id };
      await move(trx, kari, { ...stream, event: "draft" });
      await trx
        .updateTable("decision")
        .set({ signed_by: "leif", signed_at: new Date(), competence: "{}" })
        .where("id", "=", id)
        .execute();
      await move(trx, leif, { ...stream, event: "sign", payload: { competence: "x", run: runId } });
      await move(trx, kari, { ...stream, event: "notify", payload: { receivedAt: "2026-06-15T09:00" } });
      return id;
    });

  test("a leader says how many there are, by version; nobody gets below what is held; other units read counts, not persons", async () => {
    expect((await places("em", 2, 0, kari)).status).toBe(403);
    expect((await places("em", 2, 0)).status).toBe(200);
    expect((await places("em", 3, 0)).status).toBe(412);
    expect((await places("em", 1, 1)).body).toEqual({ version: 2 });
    const { id } = (await join(await fresh())).body;
    expect((await step(id, 1, hold)).body).toEqual({ state: "held", version: 2 });
    expect((await places("em", 0, 2)).body.code).toBe("wrong-state");
    expect(await counts(nora)).toEqual([{ kind: "em", total: 1, held: 1, free: 0, waiting: 0, version: 2 }]);
    expect((await unit.ask(nora, "GET", "/api/queue?state=held")).body.items).toEqual([]);
    expect((await step(id, 2, { event: "leave", on: "2026-06-15", reason: "ferdig" })).body.state).toBe("left");
    expect((await step(id, 3, hold)).body.code).toBe("wrong-state");
  });

  test("none is free: the decision waits, its turn is known, and it may start once the place is held", async () => {
    const first = (await join(await fresh())).body.id;
    expect((await step(first, 1, hold)).status).toBe(200);
    const person = await fresh();
    const decision = await notified(person);
    // a decision is made to wait as it was seen, and nobody else changed it meanwhile
    expect([(await join(person, { decision })).status, (await join(person, { decision }, 7)).status]).toEqual([
      428, 412,
    ]);
    const { id } = (await join(person, { decision }, 1)).body;
    const { db } = unit.database;
    const row = () =>
      db.selectFrom("decision").select(["state", "version"]).where("id", "=", decision).executeTakeFirstOrThrow();
    expect((await row()).state).toBe("granted-waiting");
    const start = async () =>
      unit.ask(kari, "POST", `/api/decisions/${decision}/start`, {
        body: { on: "2026-06-15" },
        headers: tag((await row()).version),
      });
    expect((await start()).body).toMatchObject({ code: "wrong-state", detail: "waits for a tag at elvestad" });
    expect((await row()).state).toBe("granted-waiting");
    const late = (await join(await fresh())).body.id;
    const { items } = (await unit.ask(kari, "GET", "/api/queue?kind=em")).body;
    expect(items.map((one: { id: string; turn: number }) => [one.id, one.turn])).toEqual([
      [id, 1],
      [late, 2],
    ]);
    expect((await step(id, 1, hold)).body).toMatchObject({ code: "wrong-state", detail: "no place is free" });
    await step(first, 2, { event: "leave", on: "2026-06-15", reason: "løslatt" });
    expect((await step(late, 1, hold)).body.detail).toContain("somebody waits longer");
    expect((await step(id, 1, hold)).status).toBe(200);
    expect((await start()).body).toMatchObject({ state: "in-effect" });
    expect(await counts()).toEqual([{ kind: "em", total: 1, held: 1, free: 0, waiting: 1, version: 2 }]);
    await step(id, 2, { event: "leave", on: "2026-06-15", reason: "x" });
    const next = (await join(await fresh())).body.id;
    expect((await step(next, 1, { ...hold, outOfTurn: "under 18 år" })).status).toBe(200);
    await step(next, 2, { event: "leave", on: "2026-06-15", reason: "x" });
  });

  test("two at once for the last place: one gets it; the database lets nobody hold what is not there", async () => {
    const two = await Promise.all([fresh(), fresh()]);
    const ids = await Promise.all(two.map(async (person) => (await join(person)).body.id as string));
    const answers = await Promise.all(ids.map((id) => step(id, 1, { ...hold, outOfTurn: "haster" })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { db } = unit.database;
    const lost = ids[answers.findIndex(({ status }) => status === 409)] ?? "";
    const bypass = withClaims(db, kari, (trx) =>
      trx
        .updateTable("place_queue")
        .set({ state: "held", held_on: "2026-06-15", out_of_turn: "x" })
        .where("id", "=", lost)
        .execute(),
    );
    await expect(bypass).rejects.toThrow("no place is free");
    const seen = await withClaims(db, nora, (trx) => trx.selectFrom("place_queue").selectAll().execute());
    expect(seen).toEqual([]);
    const row = { unit: "elvestad", kind: "low" as const, total: 9, by: "kari" };
    await expect(withClaims(db, kari, (trx) => trx.insertInto("place").values(row).execute())).rejects.toThrow(
      "row-level security",
    );
    expect((await join(two[0] ?? "")).body.code).toBe("already-exists");
    expect((await join(await fresh(), { kind: "halfway" })).body.faults[0].path).toBe("kind");
    expect((await join(await fresh(), { decision: lost }, 1)).body.faults[0].path).toBe("decision");
    const elsewhere = { body: { unit: "elvestad", kind: "em" } };
    expect((await unit.ask(nora, "POST", `/api/persons/${two[0]}/queue`, elsewhere)).status).toBe(404);
  });
});
