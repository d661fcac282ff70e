import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Claims } from "../../src/database/database.ts";
import { hasRealServer } from "../support/database.ts";
import { caseUnit, type HandledPerson, inPrison, tag } from "../support/matter.ts";
import { inventedOrder, kari, nora, type TestUnit } from "../support/unit.ts";

describe.skipIf(!hasRealServer)("orders and servings (needs PostgreSQL on 127.0.0.1:5432)", { timeout: 60_000 }, () => {
  let unit: TestUnit;
  const eva: Claims = { actor: "eva", staff: "eva", role: "em-officer", unit: "control-centre" };
  beforeAll(async () => {
    unit = await caseUnit();
  }, 60_000);
  afterAll(() => unit?.stop());
  const step = (one: HandledPerson, event: string, version: number, body: object, who = kari) =>
    unit.ask(who, "POST", `/api/servings/${one.serving}/${event}`, { body, headers: tag(version) });

  test("an order is accepted once, and a serving waits", async () => {
    const { body: taken } = await unit.ask(kari, "POST", "/api/orders", { body: inventedOrder(40) });
    const { body: person } = await unit.ask(kari, "GET", `/api/persons/${taken.person}`);
    const url = `/api/orders/${person.orders[0].id}`;
    expect((await unit.ask(kari, "GET", url)).body).toMatchObject({ state: "to-check", version: 1 });
    const checked = { person: true, length: true, legalForce: true, attachments: true, readByHand: "read" };
    const accept = (headers = {}) => unit.ask(kari, "POST", `${url}/accept`, { body: { checked }, headers });
    expect((await accept()).status).toBe(428);
    expect((await accept(tag(7))).status).toBe(412);
    expect((await accept(tag(1))).body).toMatchObject({ state: "in-force", version: 2 });
    expect(await accept(tag(2))).toMatchObject({
      status: 409,
      body: { code: "wrong-state", detail: expect.stringContaining("possible: correct, withdraw") },
    });
    expect((await unit.ask(kari, "GET", `/api/persons/${taken.person}/servings`)).body.items).toMatchObject([
      { state: "awaiting", unit: "elvestad", possible: expect.arrayContaining(["summon"]) },
    ]);
    expect((await unit.ask(nora, "POST", `${url}/return`, { body: { reason: "x" }, headers: tag(2) })).status).toBe(
      404,
    );
  });

  test("an order that only a person can read is not accepted unread", async () => {
    const order = inventedOrder(41);
    order.fullbyrdelsesordre.avgjoerelse.reaksjoner = {
      forvaring: { tidsramme: { antallAar: 5 }, minstetid: { antallAar: 2 } },
    };
    const { body: taken } = await unit.ask(kari, "POST", "/api/orders", { body: order });
    const { body: person } = await unit.ask(kari, "GET", `/api/persons/${taken.person}`);
    expect(person.orders[0].byHand.length).toBeGreaterThan(0);
    const checked = { person: true, length: true, legalForce: true, attachments: true };
    const url = `/api/orders/${person.orders[0].id}/accept`;
    expect((await unit.ask(kari, "POST", url, { body: { checked }, headers: tag(1) })).body.code).toBe("bad-order");
  });

  test("a returned order no longer counts", async () => {
    const { body: taken } = await unit.ask(kari, "POST", "/api/orders", { body: inventedOrder(42) });
    const { body: person } = await unit.ask(kari, "GET", `/api/persons/${taken.person}`);
    const url = `/api/orders/${person.orders[0].id}/return`;
    expect((await unit.ask(kari, "POST", url, { body: { reason: "wrong person" }, headers: tag(1) })).body.state).toBe(
      "returned",
    );
    expect((await unit.ask(kari, "GET", `/api/persons/${taken.person}/facts`)).body.current).toEqual({});
  });

  test("who has appeared serves: the law's facts and steps know it", async () => {
    const one = await inPrison(unit, 43, { antallDager: 200 });
    const { body } = await unit.ask(kari, "GET", `/api/persons/${one.id}/facts`);
    expect(body.current).toMatchObject({ "serving.startedOn": "2026-06-01", "serving.form": "prison" });
    const raised = await unit.database.db
      .selectFrom("raised_event")
      .select("event")
      .where("person", "=", one.id)
      .execute();
    expect(raised.map(({ event }) => event)).toEqual(
      expect.arrayContaining(["order-received", "summoned", "serving-started"]),
    );
  });

  test("out and back, and no further than the state allows", async () => {
    const one = await inPrison(unit, 44, { antallDager: 200 });
    const out = { at: "2026-06-15T10:00", until: "2026-06-15T20:00" };
    expect((await step(one, "out", 3, out)).body).toMatchObject({ state: "away:high", version: 4 });
    expect(
      (await step(one, "release", 4, { decision: one.id, on: "2026-06-15", trialEndsOn: "2026-08-01" })).status,
    ).toBe(400);
    expect((await step(one, "transfer", 4, { decision: one.id, on: "2026-06-15", form: "low" })).status).toBe(400);
    expect((await step(one, "full-term", 4, { on: "2026-06-15" })).body.code).toBe("wrong-state");
    expect((await step(one, "back", 4, { at: "2026-06-15T19:00" })).body.state).toBe("serving:high");
    expect((await step(one, "out", 4, out)).status).toBe(412);
    expect((await step(one, "out", 5, out, eva)).status).toBe(404);
    expect((await step(one, "full-term", 5, { on: "2026-06-16" })).body.state).toBe("ended");
    expect((await step(one, "escape", 6, { at: "2026-06-16T10:00" })).body).toMatchObject({
      code: "wrong-state",
      detail: "serving is ended: escape is not possible; nothing is",
    });
  });

  test("two steps at once: one is taken", async () => {
    const one = await inPrison(unit, 45, { antallDager: 200 });
    const both = await Promise.all([
      step(one, "escape", 3, { at: "2026-06-15T10:00" }),
      step(one, "death", 3, { on: "2026-06-15" }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });
});
