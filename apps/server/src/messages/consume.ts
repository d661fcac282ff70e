import amqp, { type Channel, type ChannelModel, type ConfirmChannel, type ConsumeMessage } from "amqplib";
import type { Actor } from "../audit/append.ts";
import type { Service } from "../http/app.ts";
import { withHeartbeat } from "./broker-address.ts";
import { type MessageHeaders, takeMessage } from "./intake.ts";
import { isPassing } from "./passing.ts";
import { storable } from "./receipt.ts";
import type { Rounds } from "./rounds.ts";

const firstWait = 200;
const longestWait = 30_000;
const longestHeader = 200;
/** Deliveries under way: they are worked on one by one, so that a correction never overtakes its order. */
const prefetch = 16;

const broker: Actor = { actor: "broker", role: "none" };

function headerText(value: unknown): string | undefined {
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && text !== "" ? storable(text).slice(0, longestHeader) : undefined;
}

/** The headers of ESAS, whatever the letters of their names. */
export function headersOf({ headers = {}, messageId }: ConsumeMessage["properties"]): MessageHeaders {
  const named = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), headerText(value)]));
  const id = named.get("messageid") ?? headerText(messageId);
  const schemaName = named.get("schemaname");
  const schemaVersion = named.get("schemaversion");
  const senderOrganization = named.get("senderorganization");
  return {
    ...(id === undefined ? {} : { messageId: id }),
    ...(schemaName === undefined ? {} : { schemaName }),
    ...(schemaVersion === undefined ? {} : { schemaVersion }),
    ...(senderOrganization === undefined ? {} : { senderOrganization }),
  };
}

/** Where a message goes that cannot even be kept. */
export const deadQueue = (queue: string): string => `${queue}.feilet`;

/** Uses a queue as it is, or makes one that survives the broker's restart. A check of one that is missing ends its channel. */
async function requireQueue(connection: ChannelModel, queue: string): Promise<void> {
  const probe = await connection.createChannel();
  probe.on("error", () => undefined);
  try {
    await probe.checkQueue(queue);
  } catch {
    const maker = await connection.createChannel();
    await maker.assertQueue(queue, { durable: true, arguments: { "x-queue-type": "quorum" } });
    await maker.close();
    return;
  }
  await probe.close();
}

interface Work {
  readonly service: Service;
  readonly unit: string;
  readonly queue: string;
  readonly log: (line: string) => void;
  readonly stopped: () => boolean;
}

const waitFor = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));

/** Takes one message in; waits as long as the database is away. False: it cannot be kept at all. */
async function take(
  { service, unit, log, stopped }: Work,
  message: ConsumeMessage,
  lost: () => boolean,
): Promise<boolean> {
  for (let wait = firstWait; ; wait = Math.min(longestWait, wait * 2)) {
    try {
      await takeMessage(service, {
        raw: message.content,
        headers: headersOf(message.properties),
        channel: "broker",
        unit,
        by: { ...broker, unit },
      });
      return true;
    } catch (error) {
      if (!isPassing(error)) {
        log(`broker: a message cannot be kept: ${error instanceof Error ? error.name : "fault"}`);
        return false;
      }
      if (wait === firstWait) log(`broker: waits: ${(error as Error).message}`);
      if (stopped() || lost()) throw error;
      await waitFor(wait);
    }
  }
}

async function toDead(channel: ConfirmChannel, queue: string, { content, properties }: ConsumeMessage): Promise<void> {
  channel.sendToQueue(deadQueue(queue), content, { headers: properties.headers ?? {}, persistent: true });
  await channel.waitForConfirms();
}

/** Consumes until the connection is lost or it is told to stop. What is not acknowledged comes again. */
async function session(work: Work, connection: ChannelModel, onStop: (stop: () => void) => void): Promise<void> {
  const { queue, stopped } = work;
  let lost = false;
  const ended = new Promise<void>((resolve) => {
    const end = (): void => {
      lost = true;
      resolve();
    };
    connection.on("error", end);
    connection.on("close", end);
    onStop(resolve);
  });
  await requireQueue(connection, queue);
  await requireQueue(connection, deadQueue(queue));
  const channel = await connection.createConfirmChannel();
  channel.on("error", () => void connection.close().catch(() => undefined));
  await channel.prefetch(prefetch);
  let chain: Promise<void> = Promise.resolve();
  const handle = async (message: ConsumeMessage): Promise<void> => {
    if (stopped() || lost) return;
    const kept = await take(work, message, () => lost);
    if (!kept) await toDead(channel, queue, message);
    if (!lost) (channel as Channel).ack(message);
  };
  const { consumerTag } = await channel.consume(queue, (message) => {
    // null: the broker took the queue away
    if (message === null) return void connection.close().catch(() => undefined);
    chain = chain.then(() => handle(message)).catch(() => void connection.close().catch(() => undefined));
  });
  await ended;
  if (!lost) await channel.cancel(consumerTag).catch(() => undefined);
  await chain;
  if (!lost) await connection.close().catch(() => undefined);
}

/**
 * Takes in what the broker brings, acknowledging each message when it is committed here. A lost connection is made
 * anew, after a wait that grows to half a minute. Nothing is acknowledged that is not kept.
 */
export function consume(service: Service, log: (line: string) => void): Rounds {
  const { amqpUrl = "", unit = "", queue } = service.config.messages;
  let over = false;
  let stopNow: (() => void) | undefined;
  const run = async (): Promise<void> => {
    let wait = firstWait;
    while (!over) {
      try {
        const connection = await amqp.connect(withHeartbeat(amqpUrl));
        connection.on("error", () => undefined);
        const began = Date.now();
        await session({ service, unit, queue, log, stopped: () => over }, connection, (stop) => {
          stopNow = stop;
        });
        if (Date.now() - began > longestWait) wait = firstWait;
        if (!over) log("broker: the connection was lost");
      } catch (error) {
        if (wait === firstWait) log(`broker: ${error instanceof Error ? error.message : String(error)}`);
      }
      if (over) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, wait);
        stopNow = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      wait = Math.min(longestWait, wait * 2);
    }
  };
  const running = run();
  return {
    async stop() {
      over = true;
      stopNow?.();
      await running;
    },
  };
}
