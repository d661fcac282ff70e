import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../src/audit/append.ts";
import { type MessageHeaders, retryMessage, takeMessage } from "../../src/messages/intake.ts";
import { hasRealServer } from "../support/database.ts";
import { type EsasSetting, esasSetting, orderHeaders, senderKey } from "../support/esas.ts";
import { tag } from "../support/matter.ts";
import { type Answered, inventedOrder, kari, leif, nora, sentAgain, type TestUnit, testUnit } from "../support/unit.ts";

const by: Actor = { actor: "broker", role: "none", unit: "elvestad" };

describe.skipIf(!hasRealServer)("signed messages (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let unit: TestUnit;
  let esas: EsasSetting;
  beforeAll(async () => {
    unit = await testUnit();
    esas = await esasSetting(unit.service);
  }, 60_000);
  afterAll(async () => {
    await esas?.clear();
    await unit?.stop();
  });
  const take = (raw: Buffer, headers: MessageHeaders) =>
    takeMessage(esas.service, { raw, headers, channel: "broker", unit: "elvestad", by });
  const signed = (order: Answered) => esas.police.sign(JSON.stringify(order));
  const told = async (message: string) =>
    (
      await unit.database.db
        .selectFrom("message_receipt")
        .select("status")
        .where("message", "=", message)
        .orderBy("n")
        .execute()
    ).map(({ status }) => status);

  test.each(["1.0", "1.1", "1.2"])("an order of version %s that the police signed is read", async (version) => {
    const { generateOrder } = await import("@soning/esas/generator");
    const order = structuredClone(
      generateOrder(Number(version.replace(".", "")), { version: version as "1.0", on: "2026-06-10" }).message,
    ) as Answered;
    const receipt = await take(await signed(order), orderHeaders(order, { schemaVersion: version }));
    expect(receipt).toMatchObject({ state: "read", message: order.forsendelse.meldingsId.toLowerCase() });
    expect(receipt.warnings.map(({ code }) => code)).not.toContain("signature-not-checked");
    expect(await told(receipt.message)).toEqual(["UNDER_MOTTAK"]);
  });

  const forged: readonly (readonly [
    string,
    string,
    (order: Answered) => Promise<readonly [Buffer, MessageHeaders]>,
  ])[] = [
    ["not signed", "not-signed", async (order) => [Buffer.from(JSON.stringify(order)), orderHeaders(order)]],
    [
      "signed by nobody (alg none)",
      "algorithm-refused",
      async (order) => {
        const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
        return [Buffer.from(`${part({ alg: "none" })}.${part(order)}.`), orderHeaders(order)];
      },
    ],
    [
      "signed by another algorithm",
      "algorithm-refused",
      async (order) => [await esas.police.sign(JSON.stringify(order), "PS256"), orderHeaders(order)],
    ],
    [
      "signed by the court in the police's name",
      "key-unknown",
      async (order) => [await esas.court.sign(JSON.stringify(order)), orderHeaders(order)],
    ],
    [
      "signed by a stranger under the police's key id",
      "signature-wrong",
      async (order) => [await (await senderKey("police-1")).sign(JSON.stringify(order)), orderHeaders(order)],
    ],
    [
      "changed after it was signed",
      "signature-wrong",
      async (order) => {
        const [head, , signature] = (await signed(order)).toString().split(".");
        const other = structuredClone(order);
        other.beskrivelse = "en annen";
        const body = Buffer.from(JSON.stringify(other)).toString("base64url");
        return [Buffer.from(`${head}.${body}.${signature}`), orderHeaders(order)];
      },
    ],
    [
      "from a sender that is not known",
      "sender-unknown",
      async (order) => [await signed(order), orderHeaders(order, { senderOrganization: "TOLLVESENET" })],
    ],
    [
      "from nobody",
      "sender-missing",
      async (order) => {
        const { senderOrganization: _, ...headers } = orderHeaders(order);
        return [await signed(order), headers];
      },
    ],
    [
      "an order that the court signed in its own name",
      "wrong-sender",
      async (order) => [
        await esas.court.sign(JSON.stringify(order)),
        orderHeaders(order, { senderOrganization: "DOMSTOLEN" }),
      ],
    ],
  ];
  test.each(forged)(
    "%s: refused, kept, explained, and does not stand in the way of the genuine one",
    async (_, code, make) => {
      const order = inventedOrder(100 + forged.findIndex(([, , other]) => other === make));
      const [raw, headers] = await make(order);
      const receipt = await take(raw, headers);
      expect([receipt.state, receipt.faults.map((one) => one.code)]).toEqual(["refused", [code]]);
      expect(receipt.message).toMatch(/^refused:/);
      expect(await told(receipt.message)).toEqual([]);
      expect(await unit.acts()).toContain("message.refused");
      expect(await take(raw, headers)).toEqual(receipt);
      expect((await take(await signed(order), orderHeaders(order))).state).toBe("read");
    },
  );

  test("what was refused for a new key is read on retry, under its own id", async () => {
    const fresh = await senderKey("police-2");
    const order = inventedOrder(120);
    const refused = await take(await fresh.sign(JSON.stringify(order)), orderHeaders(order));
    expect(refused.faults[0]?.code).toBe("key-unknown");
    const list = await unit.ask(leif, "GET", "/api/messages?state=refused");
    expect(list.body.items.map(({ id }: Answered) => id)).toContain(refused.message);
    expect((await unit.ask(nora, "GET", "/api/messages")).body.items).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await esas.writeKeys({ POLITIET: [esas.police, fresh], DOMSTOLEN: [esas.court] });
    const receipt = await retryMessage(esas.service, { id: refused.message, version: 2 }, kari);
    expect(receipt).toMatchObject({ state: "read", message: order.forsendelse.meldingsId.toLowerCase() });
    const row = (await unit.ask(leif, "GET", "/api/messages?state=set-aside")).body.items.find(
      ({ id }: Answered) => id === refused.message,
    );
    expect(row.asideReason).toContain(receipt.message);
  });

  test("a signed message under another transport id is known by the id that was signed", async () => {
    const order = inventedOrder(121);
    const raw = await signed(order);
    const first = await take(raw, orderHeaders(order));
    expect(await take(raw, orderHeaders(order, { messageId: "7a0c7b52-0000-4000-8000-000000000001" }))).toEqual(first);
    // the older version of a corrected order, sent once more under a new id, does not become the newest
    const corrected = sentAgain(order, "7a0c7b52-0000-4000-8000-000000000002");
    corrected.fullbyrdelsesordre.avgjoerelse.reaksjoner = { fengsel: { straff: { antallDager: 77 } } };
    expect((await take(await signed(corrected), orderHeaders(corrected))).order?.version).toBe(2);
    await take(raw, orderHeaders(order, { messageId: "7a0c7b52-0000-4000-8000-000000000003" }));
    const versions = await unit.database.db
      .selectFrom("order_version")
      .select("number")
      .where("order_id", "=", first.order?.id ?? "")
      .execute();
    expect(versions.length).toBe(2);
  });

  test("one sender cannot use up the id of another", async () => {
    const order = inventedOrder(122);
    const id = order.forsendelse.meldingsId;
    const claimed = await take(await esas.court.sign('{"kvittering":1}'), {
      messageId: id,
      schemaName: "KVITTERING",
      senderOrganization: "DOMSTOLEN",
    });
    expect(claimed).toMatchObject({ message: id.toLowerCase(), state: "set-aside" });
    const receipt = await take(await signed(order), orderHeaders(order));
    expect([receipt.state, receipt.faults[0]?.code]).toEqual(["refused", "id-of-another-sender"]);
  });

  test("another schema is kept and shown, and set aside with a reason", async () => {
    const receipt = await take(await esas.court.sign("{}"), {
      messageId: "other-1",
      schemaName: "KJENNELSE_VARETEKT",
      schemaVersion: "1.6",
      senderOrganization: "DOMSTOLEN",
    });
    expect(receipt).toMatchObject({ state: "set-aside", faults: [{ code: "other-schema" }] });
    const aside = await unit.ask(kari, "POST", "/api/messages/other-1/set-aside", {
      body: { reason: "Gjelder ikke oss." },
      headers: tag(2),
    });
    expect([aside.status, aside.body.id]).toEqual([200, "other-1"]);
    const row = (await unit.ask(kari, "GET", "/api/messages")).body.items.find(({ id }: Answered) => id === "other-1");
    expect([row.asideReason, row.channel, row.told]).toEqual(["Gjelder ikke oss.", "broker", []]);
    const others = { body: { reason: "x" }, headers: tag(3) };
    expect((await unit.ask(nora, "POST", "/api/messages/other-1/set-aside", others)).status).toBe(404);
  });

  test("a fault of the contract is told its sender, without values; a fault of ours otherwise", async () => {
    const order = inventedOrder(123);
    order.fullbyrdelsesordre.avgjoerelse.avsagtDato = "2026-02-30";
    const receipt = await take(await signed(order), orderHeaders(order));
    const [row] = await unit.database.db
      .selectFrom("message_receipt")
      .selectAll()
      .where("message", "=", receipt.message)
      .execute();
    expect(row).toMatchObject({ status: "FEILET_AVSENDER_TEKNISK" });
    expect(row?.description).toContain("fullbyrdelsesordre.avgjoerelse.avsagtDato");
    expect(row?.description).not.toContain("2026-02-30");
    const hidden = inventedOrder(124);
    hidden.fullbyrdelsesordre.domfelte.adresseGradering = "STRENGT_FORTROLIG";
    await unit.database.db.updateTable("posting").set({ cleared: false }).execute();
    const ours = await take(await signed(hidden), orderHeaders(hidden));
    expect([ours.faults[0]?.code, await told(ours.message)]).toEqual(["nobody-cleared", ["FEILET_MOTTAKER"]]);
    await unit.database.db.updateTable("posting").set({ cleared: true }).where("staff", "=", "siv").execute();
    expect((await retryMessage(esas.service, { id: ours.message, version: 2 }, kari)).state).toBe("read");
    expect(await told(ours.message)).toEqual(["FEILET_MOTTAKER", "UNDER_MOTTAK"]);
  });
});
