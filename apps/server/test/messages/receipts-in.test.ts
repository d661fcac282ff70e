import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asJob } from "../../src/database/database.ts";
import { takeMessage } from "../../src/messages/intake.ts";
import { readReceipt } from "../../src/messages/receipt-in.ts";
import { myDayRoutes } from "../../src/my-day/routes.ts";
import { enqueue } from "../../src/outbox/enqueue.ts";
import { outboxRoutes } from "../../src/outbox/routes.ts";
import { sendDue } from "../../src/outbox/send-due.ts";
import type { Sending } from "../../src/outbox/transport.ts";
import { hasRealServer } from "../support/database.ts";
import { contracts, type EsasSetting, esasSetting } from "../support/esas.ts";
import { seen } from "../support/seen.ts";
import { inventedOrder, kari, machine, nora, type TestUnit, testUnit } from "../support/unit.ts";

const examples = join(contracts, "kontrakter/felles/kvittering/1.0/eksempelfiler");

test.skipIf(!existsSync(examples))("every example of the contract reads", () => {
  const read = readdirSync(examples).map((name) => readReceipt(readFileSync(join(examples, name)), "POLITIET"));
  expect(read.length).toBeGreaterThan(3);
  expect(read.filter((one) => "fault" in one)).toEqual([]);
});

test.each([
  ["no JSON", "{", "$"],
  ["another status", { meldingsId: "a", meldingsIdRef: "b", status: "OK" }, "status"],
  ["nothing it refers to", { meldingsId: "a", status: "MOTTATT" }, "meldingsIdRef"],
])("%s does not read", (_, body, path) => {
  const raw = Buffer.from(typeof body === "string" ? body : JSON.stringify(body));
  expect(readReceipt(raw, undefined)).toMatchObject({ fault: { code: "bad-receipt", path } });
});

describe.skipIf(!hasRealServer)("receipts for what was sent (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let unit: TestUnit;
  let esas: EsasSetting;
  let person = "";
  beforeAll(async () => {
    unit = await testUnit([outboxRoutes, myDayRoutes]);
    esas = await esasSetting(unit.service);
    person = (await unit.ask(kari, "POST", "/api/orders", { body: inventedOrder(760) })).body.person;
  }, 60_000);
  afterAll(async () => {
    await unit?.stop();
    await esas?.clear();
  });
  const sent = (receiver?: string) =>
    asJob(unit.database.db, async (trx) => {
      const id = await enqueue(trx, {
        person,
        schemaName: "Inntak",
        by: "kari",
        body: (own) => `<x id="${own}"/>`,
        ...(receiver === undefined ? {} : { receiver }),
      });
      const row = await trx.selectFrom("outbox").select("message_id").where("id", "=", id).executeTakeFirstOrThrow();
      return { id, message: row.message_id };
    });
  const shown = async (id: string, who = kari) =>
    (await unit.ask(who, "GET", "/api/outbox?limit=100")).body.items.find((one: { id: string }) => one.id === id);
  const kvittering = (about: string, status: string, beskrivelse?: string) => ({
    meldingsId: crypto.randomUUID(),
    meldingsIdRef: about.toUpperCase(),
    status,
    ...(beskrivelse === undefined ? {} : { beskrivelse }),
  });
  const overApi = async (body: object, sender = "POLITIET") =>
    (
      await unit.ask(machine, "POST", "/api/orders", {
        body,
        headers: { schemaname: "KVITTERING", schemaversion: "1.0", senderorganization: sender },
      })
    ).body;
  const overBroker = async (body: object, key = esas.police, sender = "POLITIET") =>
    takeMessage(esas.service, {
      raw: await key.sign(JSON.stringify(body)),
      headers: { schemaName: "KVITTERING", schemaVersion: "1.0", senderOrganization: sender },
      channel: "broker",
      unit: "elvestad",
      by: { actor: "broker", role: "none", unit: "elvestad" },
    });

  test("under way, then received; nothing after that; the receipt itself is answered with nothing", async () => {
    const { id, message } = await sent("POLITIET");
    expect((await shown(id)).receipt).toBeNull();
    expect((await overApi(kvittering(message, "UNDER_MOTTAK"))).state).toBe("read");
    expect((await shown(id)).receipt).toMatchObject({ status: "UNDER_MOTTAK", from: "POLITIET", text: null });
    const last = kvittering(message, "MOTTATT");
    expect((await overApi(last)).state).toBe("read");
    expect((await overApi(last)).state).toBe("read");
    expect(await overApi(kvittering(message, "FEILET_MOTTAKER", "x"))).toMatchObject({
      state: "set-aside",
      faults: [{ code: "last-receipt-came" }],
    });
    expect((await shown(id)).receipt).toMatchObject({ status: "MOTTATT" });
    const told = await unit.database.db
      .selectFrom("message_receipt as r")
      .innerJoin("message as m", "m.id", "r.message")
      .select("r.n")
      .where("m.schema_name", "=", "KVITTERING")
      .execute();
    expect(told).toEqual([]);
    expect(await shown(id, nora)).toBeUndefined();
  });

  test("a fault of ours is shown with its words; of another receiver, or about nothing of ours, it is set aside", async () => {
    const { id, message } = await sent("POLITIET");
    expect(await overApi(kvittering(message, "MOTTATT"), "DOMSTOLEN")).toMatchObject({
      state: "set-aside",
      faults: [{ code: "no-such-message", path: "meldingsIdRef" }],
    });
    for (const about of [crypto.randomUUID(), "no id"])
      expect((await overApi(kvittering(about, "MOTTATT"))).faults).toMatchObject([{ code: "no-such-message" }]);
    await overApi(kvittering(message, "FEILET_AVSENDER_TEKNISK", "Feil sjekksum"));
    expect((await shown(id)).receipt).toMatchObject({ status: "FEILET_AVSENDER_TEKNISK", text: "Feil sjekksum" });
    expect(await overApi({ meldingsId: "x" })).toMatchObject({ state: "set-aside", faults: [{ code: "bad-receipt" }] });
  });

  test("over the broker it is signed by whom it says it is from, or refused", async () => {
    const { id, message } = await sent("POLITIET");
    const forged = await overBroker(kvittering(message, "MOTTATT"), esas.court);
    expect(forged.state).toBe("refused");
    expect((await shown(id)).receipt).toBeNull();
    expect((await overBroker(kvittering(message, "MOTTATT"), esas.court, "DOMSTOLEN")).state).toBe("set-aside");
    expect((await overBroker(kvittering(message, "MOTTATT"))).state).toBe("read");
    expect((await shown(id)).receipt).toMatchObject({ status: "MOTTATT", from: "POLITIET" });
  });

  describe("a message that failed by its receiver's word", () => {
    const again = async (id: string, who = kari) =>
      unit.ask(who, "POST", `/api/outbox/${id}/repeat`, {
        body: { reason: "sjekksummen er rettet" },
        headers: await seen(unit, "outbox", id),
      });
    const takeBack = async (id: string) =>
      unit.ask(kari, "POST", `/api/outbox/${id}/retract`, {
        body: { reason: "feil person" },
        headers: await seen(unit, "outbox", id),
      });
    const failed = async (who = kari) =>
      (await unit.ask(who, "GET", "/api/outbox?state=failed&language=en")).body.items.map(
        ({ id }: { id: string }) => id,
      );

    test("is kept, explained and on the unit's day, is sent again with another id, and taken in then", async () => {
      const { id, message } = await sent("POLITIET");
      await sendDue(unit.database.db, { send: async () => undefined, close: async () => undefined });
      await overApi(kvittering(message, "FEILET_AVSENDER_TEKNISK", "Feil sjekksum"));
      expect(await failed()).toContain(id);
      expect(await failed(nora)).toEqual([]);
      const first = await shown(id);
      expect(first).toMatchObject({ state: "failed", repeatedAs: null, receipt: { text: "Feil sjekksum" } });
      expect(first.receipt.meaning).toContain("avvist");
      const day = (await unit.ask(kari, "GET", "/api/my-day?language=en")).body;
      expect(day.failedEvents.find((one: { id: string }) => one.id === id)).toMatchObject({
        person: { id: person },
        text: "Feil sjekksum",
        meaning: expect.stringContaining("Send it again"),
      });

      const repeated = await again(id);
      expect(repeated.status).toBe(201);
      const taken: Sending[] = [];
      await sendDue(unit.database.db, {
        send: async (sending) => void taken.push(sending),
        close: async () => undefined,
      });
      const [out] = taken.filter((one) => one.id === repeated.body.id);
      expect(out).toMatchObject({ schemaName: "Inntak", receiver: "POLITIET" });
      expect(out?.messageId).not.toBe(message);
      expect(out?.body).toBe(`<x id="${out?.messageId}"/>`);
      expect(await shown(id)).toMatchObject({ state: "sent", repeatedAs: repeated.body.id });
      expect(await failed()).not.toContain(id);

      await overApi(kvittering(out?.messageId ?? "", "MOTTATT"));
      expect(await shown(repeated.body.id)).toMatchObject({
        state: "sent",
        repeats: id,
        receipt: { status: "MOTTATT" },
      });
      expect((await again(id)).body.code).toBe("already-exists");
      expect((await again(repeated.body.id)).body.code).toBe("wrong-state");
      const back = await takeBack(id);
      expect([back.status, back.body.detail]).toEqual([409, expect.stringContaining(repeated.body.id)]);
    });

    test.each(["FEILET_AVSENDER_MANGLER", "FEILET_MOTTAKER"])(
      "%s can be sent again too, by those of the unit",
      async (status) => {
        const { id, message } = await sent("POLITIET");
        await overApi(kvittering(message, status, "x"));
        expect([(await again(id, nora)).status, (await again(id)).status]).toEqual([404, 201]);
      },
    );

    test("nothing is sent again that did not fail, or was taken back", async () => {
      const [waits, gone] = [await sent("POLITIET"), await sent("POLITIET")];
      expect((await again(waits.id)).body.code).toBe("wrong-state");
      await overApi(kvittering(gone.message, "FEILET_AVSENDER_MANGLER", "x"));
      await takeBack(gone.id);
      expect((await again(gone.id)).body).toMatchObject({ code: "wrong-state" });
      expect(await failed()).not.toContain(gone.id);
    });
  });
});
