import { randomBytes } from "node:crypto";
import amqp from "amqplib";
import { compactVerify, importJWK } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { consume, deadQueue } from "../../src/messages/consume.ts";
import { giveReceipts } from "../../src/messages/receipts.ts";
import type { Rounds } from "../../src/messages/rounds.ts";
import { brokerTransport } from "../../src/outbox/broker.ts";
import { sendDue } from "../../src/outbox/send-due.ts";
import { transportOf } from "../../src/outbox/start-outbox.ts";
import { TransportAway } from "../../src/outbox/transport.ts";
import { hasRealServer } from "../support/database.ts";
import {
  brokerUrl,
  canRestartBroker,
  type EsasSetting,
  esasSetting,
  hasBroker,
  orderHeaders,
  rabbitmqctl,
  until,
} from "../support/esas.ts";
import { seen } from "../support/seen.ts";
import { type Answered, inventedOrder, type TestUnit, testUnit } from "../support/unit.ts";

const patience = 120_000;

describe.skipIf(!hasRealServer || !hasBroker)(
  "messages over RabbitMQ (needs PostgreSQL on 127.0.0.1:5432 and a broker on 127.0.0.1:5672)",
  () => {
    const run = randomBytes(4).toString("hex");
    const queue = `soning.test.${run}`;
    const exchange = `soning.test.ut.${run}`;
    let unit: TestUnit;
    let esas: EsasSetting;
    let running: Rounds | undefined;
    const lines: string[] = [];

    beforeAll(async () => {
      unit = await testUnit();
      esas = await esasSetting(unit.service, { AMQP_URL: brokerUrl, ESAS_QUEUE: queue, ESAS_EXCHANGE: exchange });
      running = consume(esas.service, (line) => void lines.push(line));
      await until(async () => (await depth()) !== undefined);
    }, patience);
    afterAll(async () => {
      await running?.stop();
      const connection = await amqp.connect(brokerUrl);
      const channel = await connection.createChannel();
      for (const name of [queue, deadQueue(queue), `${queue}.politiet`]) await channel.deleteQueue(name);
      await channel.deleteExchange(exchange);
      await connection.close();
      await esas?.clear();
      await unit?.stop();
    }, patience);

    /** messages in the queue; `undefined` before it is there, or while the broker is away */
    async function depth(name = queue): Promise<number | undefined> {
      try {
        const connection = await amqp.connect(brokerUrl);
        connection.on("error", () => undefined);
        try {
          const channel = await connection.createChannel();
          channel.on("error", () => undefined);
          return (await channel.checkQueue(name)).messageCount;
        } finally {
          await connection.close();
        }
      } catch {
        return undefined;
      }
    }

    async function publish(
      orders: readonly Answered[],
      sign = (order: Answered) => esas.police.sign(JSON.stringify(order)),
    ) {
      const connection = await amqp.connect(brokerUrl);
      const channel = await connection.createConfirmChannel();
      for (const order of orders) {
        const { messageId, schemaName, schemaVersion, senderOrganization } = orderHeaders(order);
        const headers = { messageId, SchemaName: schemaName, SchemaVersion: schemaVersion, senderOrganization };
        channel.sendToQueue(queue, await sign(order), { headers, persistent: true });
      }
      await channel.waitForConfirms();
      await connection.close();
    }

    const idsOf = (orders: readonly Answered[]): string[] =>
      orders.map(({ forsendelse }) => (forsendelse.meldingsId as string).toLowerCase());
    const read = async (orders: readonly Answered[]): Promise<number> =>
      (
        await unit.database.db
          .selectFrom("message")
          .select("id")
          .where("id", "in", idsOf(orders))
          .where("state", "=", "read")
          .execute()
      ).length;
    const versions = async (orders: readonly Answered[]) =>
      unit.database.db.selectFrom("order_version").select("id").where("message", "in", idsOf(orders)).execute();

    test(
      "an order is read and acknowledged; a redelivery makes nothing new",
      async () => {
        const order = inventedOrder(200);
        await publish([order, order]);
        await until(async () => (await read([order])) === 1 && (await depth()) === 0);
        expect((await versions([order])).length).toBe(1);
      },
      patience,
    );

    test(
      "one that is forged does not hold up those behind it, and does not come again",
      async () => {
        const [forged, good] = [inventedOrder(201), inventedOrder(202)];
        await publish([forged], async (order) => Buffer.from(JSON.stringify(order)));
        await publish([good]);
        await until(async () => (await read([good])) === 1 && (await depth()) === 0);
        const refused = await unit.database.db
          .selectFrom("message")
          .select("id")
          .where("state", "=", "refused")
          .execute();
        expect(refused.length).toBe(1);
        expect(await depth(deadQueue(queue))).toBe(0);
      },
      patience,
    );

    test(
      "what cannot be kept at all goes to a queue of its own, and no further",
      async () => {
        const { db } = unit.database;
        const { sql } = await import("kysely");
        await sql`alter table message add constraint test_full check (sender <> 'POLITIET') not valid`.execute(db);
        await publish([inventedOrder(203)]);
        await until(async () => (await depth(deadQueue(queue))) === 1);
        await sql`alter table message drop constraint test_full`.execute(db);
        const good = inventedOrder(204);
        await publish([good]);
        await until(async () => (await read([good])) === 1 && (await depth()) === 0);
      },
      patience,
    );

    test(
      "our own fault in reading is kept with the message, not tried for ever",
      async () => {
        const { db } = unit.database;
        const { sql } = await import("kysely");
        await sql`alter table order_version add constraint test_broken check (number < 0) not valid`.execute(db);
        const order = inventedOrder(205);
        await publish([order]);
        await until(async () => (await lastState(order)) === "faulty" && (await depth()) === 0);
        await sql`alter table order_version drop constraint test_broken`.execute(db);
        const id = order.forsendelse.meldingsId.toLowerCase();
        const row = await db.selectFrom("message").select("receipt").where("id", "=", id).executeTakeFirstOrThrow();
        expect((row.receipt as Answered).faults[0].code).toBe("own-fault");
        const again = await unit.ask(
          { actor: "kari", staff: "kari", role: "caseworker", unit: "elvestad" },
          "POST",
          `/api/messages/${id}/retry`,
          { headers: await seen(unit, "message", id) },
        );
        expect(again.status).toBe(200);
      },
      patience,
    );
    async function lastState(order: Answered): Promise<string | undefined> {
      const row = await unit.database.db
        .selectFrom("message")
        .select("state")
        .where("id", "=", order.forsendelse.meldingsId.toLowerCase())
        .executeTakeFirst();
      return row?.state;
    }

    test.skipIf(!canRestartBroker)(
      "connections closed in mid-stream: nothing is lost, nothing doubled (needs rabbitmqctl)",
      async () => {
        const orders = Array.from({ length: 40 }, (_, at) => inventedOrder(300 + at));
        await publish(orders);
        await until(async () => (await read(orders)) >= 5, patience);
        rabbitmqctl("close_all_connections", "test");
        await until(async () => (await read(orders)) === orders.length && (await depth()) === 0, patience);
        expect((await versions(orders)).length).toBe(orders.length);
      },
      patience,
    );

    test.skipIf(!canRestartBroker)(
      "the broker stops and starts in mid-stream: nothing is lost, nothing doubled (needs rabbitmqctl)",
      async () => {
        const orders = Array.from({ length: 40 }, (_, at) => inventedOrder(400 + at));
        await publish(orders);
        await until(async () => (await read(orders)) >= 5, patience);
        rabbitmqctl("stop_app");
        const before = await read(orders);
        rabbitmqctl("start_app");
        expect(before).toBeGreaterThanOrEqual(5);
        await until(async () => (await read(orders)) === orders.length && (await depth()) === 0, patience);
        expect((await versions(orders)).length).toBe(orders.length);
        expect(lines.some((line) => line.startsWith("broker:"))).toBe(true);
      },
      patience,
    );

    test(
      "receipts go out signed by us, by whom they are for; without a queue for them they wait",
      async () => {
        const { db } = unit.database;
        const order = inventedOrder(206);
        order.dokumenter = order.dokumenter.slice(0, 1);
        await publish([order]);
        await until(async () => (await read([order])) === 1);
        const id = order.forsendelse.meldingsId.toLowerCase();
        await db.deleteFrom("attachment").where("message", "=", id).execute();
        await giveReceipts(db, true);
        await db.deleteFrom("outbox").where("lane", "<>", `message ${id}`).execute();
        const transport = await transportOf(esas.service);
        await sendDue(db, transport);
        const waiting = await db
          .selectFrom("outbox")
          .selectAll()
          .where("lane", "=", `message ${id}`)
          .executeTakeFirstOrThrow();
        expect([waiting.sent_at, waiting.attempts, waiting.last_fault]).toEqual([
          null,
          1,
          "no queue takes POLITIET.KVITTERING",
        ]);
        const connection = await amqp.connect(brokerUrl);
        const channel = await connection.createChannel();
        await channel.assertQueue(`${queue}.politiet`, { durable: true });
        await channel.bindQueue(`${queue}.politiet`, exchange, "POLITIET.*");
        await db
          .updateTable("outbox")
          .set({ next_try: new Date(0) })
          .execute();
        await sendDue(db, transport);
        await transport.close();
        const got = await channel.get(`${queue}.politiet`, { noAck: true });
        if (got === false) throw new Error("nothing came");
        expect(got.properties.headers).toMatchObject({
          messageId: waiting.message_id,
          SchemaName: "KVITTERING",
          SchemaVersion: "1.0",
          senderOrganization: "KRIMINALOMSORGEN",
        });
        const key = await importJWK(esas.own.publicJwk, "RS256");
        const { payload } = await compactVerify(got.content.toString(), key, { algorithms: ["RS256"] });
        expect(JSON.parse(Buffer.from(payload).toString())).toEqual({
          meldingsId: waiting.message_id,
          meldingsIdRef: id,
          status: "UNDER_MOTTAK",
        });
        await connection.close();
      },
      patience,
    );

    test("a broker that is away is told as such", async () => {
      const away = brokerTransport("amqp://127.0.0.1:1", exchange, async (body) => body);
      await expect(
        away.send({ id: "1", messageId: "m", schemaName: "X", schemaVersion: "1.0", receiver: null, body: "x" }),
      ).rejects.toThrow(TransportAway);
    });
  },
);
