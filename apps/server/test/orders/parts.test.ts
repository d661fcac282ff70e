import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { myDayRoutes } from "../../src/my-day/routes.ts";
import { orderRoutes } from "../../src/orders/routes.ts";
import { outboxRoutes } from "../../src/outbox/routes.ts";
import { servingRoutes } from "../../src/serving/routes.ts";
import { hasRealServer } from "../support/database.ts";
import { tag } from "../support/matter.ts";
import { type Answered, inventedOrder, kari, nora, type TestUnit, testUnit } from "../support/unit.ts";

const checked = { person: true, length: true, legalForce: true, attachments: true, readByHand: "lest" };

describe.skipIf(!hasRealServer)("an order as it came (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let unit: TestUnit;
  let person = "";
  let order = "";
  let sent: Answered;
  const ask = (method: "GET" | "POST", url: string, body?: unknown, version?: number) =>
    unit.ask(kari, method, url, { body, ...(version === undefined ? {} : { headers: tag(version) }) });
  beforeAll(async () => {
    unit = await testUnit([orderRoutes, servingRoutes, outboxRoutes, myDayRoutes]);
    sent = inventedOrder(711);
    sent.fullbyrdelsesordre.avgjoerelse.reaksjoner = {
      fengsel: { straff: { antallAar: 1, antallMaaneder: 2 } },
      annet: { tekst: "Forvaring er vurdert." },
    };
    person = (await ask("POST", "/api/orders", sent)).body.person;
    order = (await ask("GET", `/api/persons/${person}`)).body.orders[0].id;
  });
  afterAll(() => unit?.stop());

  test("tells what it says, what only a person can read, what no fact was made of and why, and its documents", async () => {
    const { status, body } = await ask("GET", `/api/orders/${order}/parts?language=nn`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      person,
      state: "to-check",
      events: 1,
      version: 1,
      caseNumber: sent.fullbyrdelsesordre.avgjoerelse.saksnummer,
      judgedOn: sent.fullbyrdelsesordre.avgjoerelse.avsagtDato,
      sentences: [{ kind: "prison", years: 1, months: 2, days: 0 }],
      versions: [{ id: order, version: 1, state: "to-check" }],
    });
    expect(body.byHand).toEqual([
      expect.objectContaining({
        path: "fullbyrdelsesordre.avgjoerelse.reaksjoner.annet.tekst",
        text: expect.stringContaining("Forvaring"),
      }),
    ]);
    expect(body.notCarriedOver.length).toBeGreaterThan(0);
    for (const { path, why } of body.notCarriedOver) expect([path, why]).not.toContain("");
    expect(body.documents.map(({ title, state }: Answered) => [title, state])).toEqual([
      ["Dom", "waiting"],
      ["Fullbyrdelsesordre", "waiting"],
    ]);
    expect((await ask("GET", `/api/orders/${order}/parts?language=en`)).body.byHand[0].text).toContain("detention");
    expect((await unit.ask(nora, "GET", `/api/orders/${order}/parts`)).status).toBe(404);
    expect(await unit.acts()).toContain("order.parts");
  });

  test("withdrawn: its facts are gone, who answers on the former case is told, and the changed dates are announced", async () => {
    expect((await ask("POST", `/api/orders/${order}/accept`, { checked }, 1)).status).toBe(200);
    const serving = (await ask("GET", `/api/persons/${person}/servings`)).body.items[0].id;
    await ask("POST", `/api/servings/${serving}/summon`, { meetOn: "2026-06-01", place: "Elvestad" }, 1);
    await ask("POST", `/api/servings/${serving}/appear`, { on: "2026-06-01", form: "high" }, 2);
    const before = (await ask("GET", `/api/persons/${person}/facts`)).body;
    const events = async () => (await ask("GET", `/api/outbox?person=${person}`)).body.items.length;
    const told = await events();
    const withdrawn = await ask("POST", `/api/orders/${order}/withdraw`, { reason: "trukket i brev 14.06." }, 2);
    expect(withdrawn.body).toMatchObject({ state: "withdrawn", version: 3 });
    const after = (await ask("GET", `/api/persons/${person}/facts`)).body;
    expect([before.current.sentences.items.length, after.current.sentences]).toEqual([1, undefined]);
    expect(after.version).toBe(before.version + 1);
    const facts = [{ fact: "home.fixed", value: true, source: "samtale" }];
    expect((await ask("POST", `/api/persons/${person}/facts`, { facts }, before.version)).status).toBe(412);
    expect(await events()).toBe(told + 1);
    // it does not come into force again, and the serving is for somebody to end
    expect((await ask("POST", `/api/orders/${order}/accept`, { checked }, 3)).body.code).toBe("wrong-state");
    expect((await ask("GET", `/api/persons/${person}/servings`)).body.items[0].state).toBe("serving:high");
  });

  test("a serving whose order was withdrawn stands on the unit's day, and on no other's, until it is ended or has an order again", async () => {
    const unfounded = async (who: typeof kari = kari) => (await unit.ask(who, "GET", "/api/my-day")).body.unfounded;
    const { id: serving, version } = (await ask("GET", `/api/persons/${person}/servings`)).body.items[0];
    const line = {
      serving,
      person: { id: person, name: expect.any(String) },
      state: "serving:high",
      order,
      event: "withdraw",
      reason: "trukket i brev 14.06.",
      on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    };
    expect(await unfounded()).toEqual([line]);
    expect(await unfounded(nora)).toEqual([]);
    // another version has come: its check decides whether the serving has an order
    const again = structuredClone(sent);
    again.fullbyrdelsesordre.avgjoerelse.reaksjoner.fengsel.straff.antallMaaneder = 3;
    again.forsendelse.meldingsId = crypto.randomUUID();
    expect((await ask("POST", "/api/orders", again)).body.order.outcome).toBe("new-version");
    expect(await unfounded()).toEqual([]);
    const newer = (await ask("GET", `/api/persons/${person}`)).body.orders[0].id;
    const back = await ask("POST", `/api/orders/${newer}/return`, { reason: "gjelder en annen" }, 1);
    expect(back.status, JSON.stringify(back.body)).toBe(200);
    expect(await unfounded()).toEqual([{ ...line, order: newer, event: "return", reason: "gjelder en annen" }]);
    const ended = await ask("POST", `/api/servings/${serving}/reversal`, { on: "2026-06-15" }, version);
    expect(ended.status, JSON.stringify(ended.body)).toBe(200);
    expect(await unfounded()).toEqual([]);
  });
});
