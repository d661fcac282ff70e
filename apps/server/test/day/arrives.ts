import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { hasBroker, until } from "../support/esas.ts";
import { inventedOrder } from "../support/unit.ts";
import { startedOn, type Walk } from "./case.ts";

/** An order comes in three ways, is checked, and the sentence begins. */
export function arrives(at: () => Walk): void {
  const messages = async (state?: string) =>
    (await at().day.did("kari", "GET", `/api/messages${state === undefined ? "" : `?state=${state}`}`)).items;
  const messageOf = async (id: string) => (await messages()).find((one: { id: string }) => one.id === id.toLowerCase());
  /** signed over the broker where one is; else laid in the folder */
  const send = async (order: Walk["order"], byBroker: boolean): Promise<void> => {
    const { day } = at();
    if (byBroker && hasBroker) await day.publish(order);
    else
      await writeFile(
        join(day.esas.folder, "orders", "elvestad", `${order.forsendelse.meldingsId}.json`),
        JSON.stringify(order),
      );
    await until(async () => (await messageOf(order.forsendelse.meldingsId))?.receipt?.state === "read", 60_000);
  };

  describe("the order arrives", () => {
    test("over RabbitMQ, signed by the police, and the person is there", async () => {
      const { day, order } = at();
      await send(order, true);
      const message = await messageOf(order.forsendelse.meldingsId);
      expect(message).toMatchObject({ state: "read", channel: hasBroker ? "broker" : "folder" });
      const found = await day.did("kari", "GET", "/api/persons");
      expect(found.items).toHaveLength(1);
      at().person = found.items[0].id;
      expect((await day.ask("nora", "GET", `/api/persons/${at().person}`)).status).toBe(404);
    });

    test("another lies in the watched folder", async () => {
      const order = inventedOrder(322);
      await send(order, false);
      expect(await messageOf(order.forsendelse.meldingsId)).toMatchObject({ channel: "folder", state: "read" });
    });

    test("a third comes by the API from the machine; the same again gets the same receipt", async () => {
      const { day } = at();
      const order = inventedOrder(323);
      const first = await day.did("machine", "POST", "/api/orders", order);
      expect(first.order.outcome).toBe("new-order");
      expect(await day.did("machine", "POST", "/api/orders", order)).toEqual(first);
    });

    test("a faulty one is kept, explained, and set aside with a reason", async () => {
      const { day } = at();
      const order = inventedOrder(324);
      delete order.fullbyrdelsesordre.domfelte;
      const { message, state, faults } = await day.did("kari", "POST", "/api/orders", order);
      expect(state).toBe("faulty");
      expect(faults[0]).toMatchObject({
        path: expect.stringContaining("domfelte"),
        message: { nb: expect.anything() },
      });
      expect((await day.did("kari", "GET", "/api/my-day")).messages).toContainEqual(
        expect.objectContaining({ id: message, state: "faulty" }),
      );
      const version = async () =>
        (await day.did("kari", "GET", "/api/messages")).items.find(({ id }: { id: string }) => id === message).version;
      const url = `/api/messages/${message}`;
      expect((await day.did("kari", "POST", `${url}/retry`, {}, await version())).state).toBe("faulty");
      await day.did("kari", "POST", `${url}/set-aside`, { reason: "Avsenderen sender en ny." }, await version());
      expect(await messages("faulty")).toEqual([]);
    });
  });

  describe("intake", () => {
    test("the order is checked and accepted once; that it is received is told when its documents are here too", async () => {
      const { day, person, order } = at();
      const {
        orders: [version],
      } = await day.did("kari", "GET", `/api/persons/${person}`);
      const checked = { person: true, length: true, legalForce: true, attachments: true, readByHand: "lest" };
      const url = `/api/orders/${version.id}/accept`;
      expect((await day.ask("kari", "POST", url, { checked })).body.code).toBe("needs-if-match");
      expect((await day.did("kari", "POST", url, { checked }, 1)).state).toBe("in-force");
      expect((await day.ask("siv", "POST", url, { checked }, 1)).body.code).toBe("changed-meanwhile");
      const { told } = await messageOf(order.forsendelse.meldingsId);
      expect(told).toContainEqual(expect.objectContaining({ status: "MOTTATT", given: false }));
    });

    test("summoned, appeared and served for 300 days; an event goes to the other authorities", async () => {
      const { day, person } = at();
      const {
        items: [serving],
      } = await day.did("kari", "GET", `/api/persons/${person}/servings`);
      at().serving = serving.id;
      const on = startedOn(day.today);
      const step = (name: string) => `/api/servings/${serving.id}/${name}`;
      await day.did("kari", "POST", step("summon"), { meetOn: on, place: "Elvestad" }, 1);
      await day.did("kari", "POST", step("appear"), { on, form: "high" }, 2);
      const { body: clock } = await day.ask("kari", "GET", `/api/persons/${person}/clock`);
      expect(clock.dates.find(({ id }: { id: string }) => id === "start").date).toBe(on);
      await until(async () => (await day.did("kari", "GET", `/api/outbox?person=${person}`)).items.length > 0);
    });

    test("the protocol tells of each sentence what its order cannot", async () => {
      const { day, person, order } = at();
      const record: string = order.fullbyrdelsesordre.avgjoerelse.saksnummer;
      const facts = [
        { fact: "sentences.remandAfterJudgment", record, value: 0, source: "innkomstprotokollen" },
        { fact: "sentences.remandDeducted", record, value: 0, source: "dommen" },
        { fact: "sentences.servedOn", record, value: "none", source: "innkomstprotokollen" },
      ];
      const { version } = await day.did("kari", "GET", `/api/persons/${person}`);
      await day.did("kari", "POST", `/api/persons/${person}/facts`, { facts }, version);
    });

    test("in what language the person reads is asked, and kept", async () => {
      const { day, person } = at();
      const { version } = await day.did("kari", "GET", `/api/persons/${person}`);
      await day.did(
        "kari",
        "PUT",
        `/api/persons/${person}/language`,
        { language: "pl", source: "innkomstsamtalen" },
        version,
      );
      expect((await day.did("kari", "GET", `/api/persons/${person}`)).language).toBe("pl");
    });
  });
}
