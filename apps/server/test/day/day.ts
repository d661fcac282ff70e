import { randomBytes } from "node:crypto";
import amqp from "amqplib";
import { expect } from "vitest";
import type { Service } from "../../src/http/app.ts";
import { exampleMachine } from "../../src/identity/development/personas.ts";
import { startJobs } from "../../src/jobs/start-jobs.ts";
import { startIntake, startOutbox } from "../../src/messages/start-intake.ts";
import { rooms } from "../../src/rooms.ts";
import { Browser } from "../support/browser.ts";
import { type Door, openDoor } from "../support/door.ts";
import { brokerUrl, type EsasSetting, esasSetting, hasBroker, orderHeaders, until } from "../support/esas.ts";
import type { Answered } from "../support/unit.ts";

type Method = "GET" | "POST" | "PUT";

export interface Reply {
  readonly status: number;
  readonly body: Answered;
  readonly etag: string | null;
}

/** A service as it stands in a unit, with its door, jobs, orders coming in and messages going out, on today's date. */
export interface Day {
  readonly door: Door;
  readonly esas: EsasSetting;
  readonly today: string;
  /** asks as a persona who signs in at the first question; the machine has a token of its own */
  ask(who: string, method: Method, path: string, body?: unknown, version?: number): Promise<Reply>;
  /** the same, and it must succeed; gives the body */
  did(who: string, method: Method, path: string, body?: unknown, version?: number): Promise<Answered>;
  /** what is downloaded, and its type */
  download(who: string, path: string): Promise<{ readonly type: string; readonly bytes: Buffer }>;
  /** lays an order on the broker, signed by the police */
  publish(order: Answered): Promise<void>;
  stop(): Promise<void>;
}

/** The minute in Norway, as the service tells it. */
export const minuteNow = (): string =>
  Temporal.Now.plainDateTimeISO("Europe/Oslo").toString({ smallestUnit: "minute" });
/** A day some days before or after another. */
export const plus = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();

async function machineToken(origin: string): Promise<string> {
  const { clientId, clientSecret } = exampleMachine;
  const answer = await fetch(`${origin}/api/development/token`, {
    method: "POST",
    body: new URLSearchParams({ grant_type: "client_credentials", scope: "soning:integration" }),
    headers: { authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString("base64")}` },
  });
  return ((await answer.json()) as { access_token: string }).access_token;
}

/** What the service listens to beside its door. The first part that fails stops those before it. */
async function startParts(service: Service, url: string): Promise<() => Promise<void>> {
  const quiet = (): void => undefined;
  const running = [
    await startJobs(service, { url, log: quiet, askEvery: 1 }),
    await startOutbox(service, quiet, 100),
    await startIntake(service, quiet),
  ];
  return async () => {
    for (const part of running.reverse()) await part.stop();
  };
}

/** Has the service made its queue yet? What is sent before would be lost, as by any broker. */
async function isThere(queue: string): Promise<boolean> {
  const connection = await amqp.connect(brokerUrl);
  connection.on("error", () => undefined);
  try {
    const channel = await connection.createChannel();
    channel.on("error", () => undefined);
    return (await channel.checkQueue(queue)).queue === queue;
  } catch {
    return false;
  } finally {
    await connection.close().catch(() => undefined);
  }
}

export async function openDay(): Promise<Day> {
  const door = await openDoor({}, rooms.slice(1));
  const today = minuteNow().slice(0, 10);
  Object.assign(door.service, { today: () => minuteNow().slice(0, 10), now: minuteNow });
  const queue = `soning.day.${randomBytes(4).toString("hex")}`;
  const exchange = `${queue}.ut`;
  const esas = await esasSetting(
    door.service,
    hasBroker ? { AMQP_URL: brokerUrl, ESAS_QUEUE: queue, ESAS_EXCHANGE: exchange } : {},
  );
  const stopParts = await startParts(esas.service, door.database.url);
  const browsers = new Map<string, Promise<Browser>>();
  const browserOf = (persona: string): Promise<Browser> => {
    const known = browsers.get(persona);
    if (known !== undefined) return known;
    const browser = new Browser(door.origin);
    const signed = browser.signIn(persona).then(() => browser);
    browsers.set(persona, signed);
    return signed;
  };
  const send = async (
    who: string,
    method: Method,
    path: string,
    body?: unknown,
    version?: number,
  ): Promise<Response> => {
    const headers = {
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...(version === undefined ? {} : { "if-match": `"${version}"` }),
    };
    const raw = body === undefined ? {} : { body: JSON.stringify(body) };
    if (who === "machine")
      return fetch(new URL(path, door.origin), {
        method,
        ...raw,
        headers: { ...headers, authorization: `Bearer ${await machineToken(door.origin)}` },
      });
    const browser = await browserOf(who);
    return browser.ask(path, { method, ...raw, headers: { ...headers, "x-csrf-token": browser.csrf } });
  };
  const ask: Day["ask"] = async (...asked) => {
    const answer = await send(...asked);
    const text = await answer.text();
    return {
      status: answer.status,
      body: text === "" ? undefined : JSON.parse(text),
      etag: answer.headers.get("etag"),
    };
  };
  return {
    door,
    esas,
    today,
    ask,
    async did(who, method, path, ...more) {
      const { status, body } = await ask(who, method, path, ...more);
      expect(status, `${who}: ${method} ${path}: ${JSON.stringify(body)}`).toBeLessThan(300);
      return body;
    },
    async download(who, path) {
      const answer = await send(who, "GET", path);
      expect(answer.status, path).toBe(200);
      return { type: answer.headers.get("content-type") ?? "", bytes: Buffer.from(await answer.arrayBuffer()) };
    },
    async publish(order) {
      await until(() => isThere(queue));
      const connection = await amqp.connect(brokerUrl);
      const channel = await connection.createConfirmChannel();
      const { messageId, schemaName, schemaVersion, senderOrganization } = orderHeaders(order);
      const headers = { messageId, SchemaName: schemaName, SchemaVersion: schemaVersion, senderOrganization };
      channel.sendToQueue(queue, await esas.police.sign(JSON.stringify(order)), { headers, persistent: true });
      await channel.waitForConfirms();
      await connection.close();
    },
    async stop() {
      await stopParts();
      if (hasBroker) {
        const connection = await amqp.connect(brokerUrl);
        const channel = await connection.createChannel();
        for (const name of [queue, `${queue}.feilet`]) await channel.deleteQueue(name);
        await channel.deleteExchange(exchange);
        await connection.close();
      }
      await esas.clear();
      await door.stop();
    },
  };
}
