import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Claims, withClaims } from "../../src/database/database.ts";
import { hasRealServer } from "../support/database.ts";
import { tag } from "../support/matter.ts";
import { seen } from "../support/seen.ts";
import {
  type Answered,
  inventedOrder,
  kari,
  leif,
  machine,
  nora,
  sentAgain,
  siv,
  type TestUnit,
  testUnit,
} from "../support/unit.ts";

describe.skipIf(!hasRealServer)("orders come in (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let unit: TestUnit;
  beforeAll(async () => {
    unit = await testUnit();
  });
  afterAll(async () => {
    await unit?.stop();
  });
  const send = (order: Answered, who = kari, headers: Record<string, string> = {}) =>
    unit.ask(who, "POST", "/api/orders", { body: order, headers });

  test("an order makes a person whom the unit sees, and another unit does not", async () => {
    const order = inventedOrder(1);
    const { status, body } = await send(order);
    expect([status, body.state, body.order.outcome, body.order.version, body.faults]).toEqual([
      201,
      "read",
      "new-order",
      1,
      [],
    ]);
    const seen = await unit.ask(kari, "GET", `/api/persons/${body.person}`);
    expect([seen.status, seen.body.orders.length, seen.etag]).toEqual([200, 1, `"${seen.body.version}"`]);
    expect((await unit.ask(nora, "GET", `/api/persons/${body.person}`)).status).toBe(404);
    const events = await unit.database.db
      .selectFrom("event")
      .select(["machine", "kind", "by", "number"])
      .where("person", "=", body.person)
      .execute();
    expect(events).toEqual([{ machine: "order", kind: "arrive", by: "kari", number: 1 }]);
    expect(await unit.acts()).toContain("message.read");
  });

  test("the same message gets the same receipt; a resend makes nothing new; other content is a new version", async () => {
    const order = inventedOrder(2);
    const first = await send(order);
    const again = await send(order);
    expect(again.body).toEqual(first.body);
    const resent = await send(sentAgain(order, "7a0c7b52-6b0e-4f0d-9d53-2f6e8f1b0001"));
    expect(resent.body.order).toEqual({ ...first.body.order, outcome: "resend" });
    const corrected = sentAgain(order, "7a0c7b52-6b0e-4f0d-9d53-2f6e8f1b0002");
    corrected.fullbyrdelsesordre.avgjoerelse.reaksjoner = { fengsel: { straff: { antallDager: 77 } } };
    corrected.fullbyrdelsesordre.anmodningsId = "7a0c7b52-6b0e-4f0d-9d53-2f6e8f1b0003";
    const judged = await send(corrected);
    expect(judged.body.order).toEqual({ id: first.body.order.id, version: 2, outcome: "new-version" });
    expect(judged.body.person).toBe(first.body.person);
    const events = await unit.database.db
      .selectFrom("event")
      .select(["kind", "number"])
      .where("person", "=", first.body.person)
      .orderBy("at")
      .orderBy("kind")
      .execute();
    expect(events.map(({ kind }) => kind)).toEqual(["arrive", "arrive", "correct"]);
    const facts = await unit.ask(kari, "GET", `/api/persons/${first.body.person}/facts`);
    expect(facts.body.current.sentences.map(({ length }: { length: string }) => length)).toEqual(["P77D"]);
    expect(
      (await unit.database.db.selectFrom("access_grant").selectAll().where("person", "=", first.body.person).execute())
        .length,
    ).toBe(1);
  });

  test("ten of the same message at once make one order", async () => {
    const order = inventedOrder(3);
    const answers = await Promise.all(Array.from({ length: 10 }, () => send(order)));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(
      (
        await unit.database.db
          .selectFrom("order_version")
          .selectAll()
          .where("person", "=", answers[0]?.body.person)
          .execute()
      ).length,
    ).toBe(1);
  });

  test("two orders for a new person at once make one person", async () => {
    const one = inventedOrder(4);
    const other = inventedOrder(5);
    other.fullbyrdelsesordre.domfelte = one.fullbyrdelsesordre.domfelte;
    const answers = await Promise.all([send(one), send(other)]);
    expect(answers[0]?.body.person).toBe(answers[1]?.body.person);
  });

  test("an order of another person under a known judgment is kept as faulty", async () => {
    const one = inventedOrder(6);
    const other = inventedOrder(7);
    await send(one);
    other.fullbyrdelsesordre.anmodningsId = one.fullbyrdelsesordre.anmodningsId;
    const { body } = await send(other);
    expect([body.state, body.faults[0].code]).toEqual(["faulty", "order-of-another-person"]);
  });

  test("what is at fault is kept and explained, without its values, and can be tried again", async () => {
    const order = inventedOrder(8);
    const number = order.fullbyrdelsesordre.domfelte.person.identitetsnummer.verdi;
    order.fullbyrdelsesordre.avgjoerelse.avsagtDato = "2026-02-30";
    const { status, body } = await send(order);
    expect([status, body.state, body.person]).toEqual([201, "faulty", undefined]);
    expect(body.faults[0]).toMatchObject({
      path: "fullbyrdelsesordre.avgjoerelse.avsagtDato",
      hint: { en: expect.any(String) },
    });
    const list = await unit.ask(kari, "GET", "/api/messages?state=faulty&limit=1");
    expect(list.body.items[0]).toMatchObject({ id: body.message, state: "faulty", receipt: { faults: body.faults } });
    expect(list.body.next).toEqual(expect.any(String));
    const rest = await unit.ask(kari, "GET", `/api/messages?state=faulty&limit=1&cursor=${list.body.next}`);
    expect(rest.body.items[0].id).not.toBe(body.message);
    expect(JSON.stringify(list.body)).not.toContain(number);
    const url = `/api/messages/${body.message}/retry`;
    const { version } = list.body.items[0];
    const again = await unit.ask(leif, "POST", url, { headers: tag(version) });
    expect([again.status, again.body.state]).toEqual([200, "faulty"]);
    // whoever saw it before it was read again is told so, and of another unit nothing
    const late = await unit.ask(kari, "POST", url.replace("retry", "set-aside"), {
      body: { reason: "x" },
      headers: tag(version),
    });
    expect([late.status, (await unit.ask(kari, "POST", url)).status]).toEqual([412, 428]);
    expect((await unit.ask(kari, "POST", url, { headers: tag(version) })).status).toBe(412);
    expect((await unit.ask(nora, "POST", url, { headers: tag(version + 1) })).status).toBe(404);
    expect((await unit.ask(nora, "GET", "/api/messages")).body.items).toEqual([]);
  });

  test("what was mended is read on retry; what was read is not read again", async () => {
    const order = inventedOrder(9);
    order.fullbyrdelsesordre.domfelte.adresseGradering = "STRENGT_FORTROLIG";
    const { db } = unit.database;
    await db.updateTable("posting").set({ cleared: false }).execute();
    const { body } = await send(order);
    expect([body.state, body.faults.map(({ code }: { code: string }) => code)]).toEqual(["faulty", ["nobody-cleared"]]);
    await db.updateTable("posting").set({ cleared: true }).where("staff", "=", "siv").execute();
    const retry = async (who: Claims) =>
      unit.ask(who, "POST", `/api/messages/${body.message}/retry`, {
        headers: await seen(unit, "message", body.message),
      });
    const again = await retry(kari);
    expect([again.status, again.body.state]).toEqual([200, "read"]);
    expect((await retry(kari)).status).toBe(404);
    expect((await retry(siv)).body.code).toBe("wrong-state");
  });

  test("a machine sends, sees what became of it, and no person", async () => {
    const order = inventedOrder(10);
    const { status, body } = await send(order, machine, {
      schemaname: "FULLBYRDELSESORDRE",
      schemaversion: "1.2",
      messageid: "from-the-bus-1",
    });
    expect([status, body.message, body.state, body.person]).toEqual([201, "from-the-bus-1", "read", undefined]);
    expect((await unit.ask(machine, "GET", "/api/messages")).body.items.map(({ id }: { id: string }) => id)).toEqual([
      "from-the-bus-1",
    ]);
    expect((await unit.ask(machine, "GET", "/api/persons")).status).toBe(403);
  });

  test.each([
    ["of another kind", "INNKALLING", "other-schema"],
    ["that calls itself a receipt and is none", "KVITTERING", "bad-receipt"],
  ])("a message %s is set aside and shown", async (_, schemaname, code) => {
    const { body } = await send({ anything: true }, kari, { schemaname, messageid: `aside-${code}` });
    expect(body).toMatchObject({ message: `aside-${code}`, state: "set-aside", faults: [{ code }] });
  });

  test.each([
    ["no JSON", Buffer.from("hello")],
    ["a name twice", Buffer.from('{"a":1,"a":2}')],
    ["no text at all", Buffer.from([0xff, 0xfe, 0x00, 0xd8])],
    ["deep nesting", Buffer.from("[".repeat(100_000))],
    ["a name that is NUL", Buffer.from('{"fullbyrdelsesordre":{"\\u0000":1}}')],
  ])("%s is kept as faulty, by its bytes", async (_, body) => {
    const answer = await unit.ask(kari, "POST", "/api/orders", { body });
    expect([answer.status, answer.body.state]).toEqual([201, "faulty"]);
    expect(answer.body.message).toMatch(/^sha256:/);
    expect((await unit.ask(kari, "POST", "/api/orders", { body })).body).toEqual(answer.body);
  });

  test("text that the database cannot hold is a fault, not a crash", async () => {
    const order = inventedOrder(11);
    order.beskrivelse = "a\u0000b";
    const { status, body } = await send(order);
    expect([status, body.state]).toEqual([201, "faulty"]);
  });

  test.each([
    ["nobody", undefined, 401],
    ["a leader", leif, 403],
  ] as const)("%s may not send", async (_, who, status) => {
    expect((await unit.ask(who, "POST", "/api/orders", { body: inventedOrder(12) })).status).toBe(status);
  });

  test("no body is a bad request", async () => {
    expect((await unit.ask(kari, "POST", "/api/orders", { body: Buffer.alloc(0) })).status).toBe(400);
  });

  test("one idempotency key is one order", async () => {
    const headers = { "idempotency-key": "order-13" };
    const first = await send(inventedOrder(13), kari, headers);
    expect((await send(inventedOrder(13), kari, headers)).body).toEqual(first.body);
    expect((await send(inventedOrder(14), kari, headers)).body.code).toBe("key-used-otherwise");
  });

  test("the description of the API has these rooms", async () => {
    const { status, body } = await unit.ask(undefined, "GET", "/openapi.json");
    expect(status).toBe(200);
    expect(Object.keys(body.paths)).toEqual(
      expect.arrayContaining([
        "/api/orders",
        "/api/messages",
        "/api/messages/{id}/retry",
        "/api/persons",
        "/api/persons/{id}",
        "/api/persons/{id}/facts",
        "/api/persons/{id}/assess",
        "/api/persons/{id}/clock",
        "/api/persons/{id}/steps",
        "/api/assess",
        "/api/caseload",
      ]),
    );
  });

  test("the raw text is read by nobody but jobs", async () => {
    await expect(
      withClaims(unit.database.db, kari, (trx) => trx.selectFrom("message").select("raw").execute()),
    ).rejects.toThrow(/permission denied/);
  });
});
