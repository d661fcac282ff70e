import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Embedded, startEmbedded } from "../../src/database/embedded/embedded.ts";
import { freePort } from "../../src/database/embedded/postmaster.ts";
import { Browser } from "../support/browser.ts";
import { newFolder } from "../support/embedded.ts";
import { type Killable, killable } from "./service.ts";

describe.skipIf(process.platform === "win32")("the database of DATABASE_URL goes away and comes back", () => {
  let database: Embedded;
  let service: Killable;
  let browser: Browser;
  let folder = "";
  let port = 0;
  const begin = async (): Promise<Embedded> => startEmbedded({ folder, port, log: () => undefined });
  const problemOf = async (path: string, init?: RequestInit) => {
    const answer = await browser.ask(path, init);
    return [answer.status, answer.headers.get("content-type"), ((await answer.json()) as { code?: string }).code];
  };
  const note = () => browser.post(`/api/persons/${service.persons[0]}/notes`, { kind: "note", text: "notat" });
  beforeAll(async () => {
    folder = join(newFolder(), "database");
    port = await freePort(undefined);
    database = await begin();
    service = await killable(1, { DATABASE_URL: database.url });
    await service.start();
    browser = new Browser(service.origin);
    await browser.signIn("kari");
  }, 300_000);
  afterAll(async () => {
    await service?.stop();
    await database?.stop();
  }, 60_000);

  test("while it is away every question is answered with 503 and a problem, and the process stays; then all goes on", async () => {
    expect((await note()).status).toBe(201);
    const pid = service.pid();
    await database.stop();
    const away = [503, "application/problem+json", "database-away"];
    expect(await problemOf("/ready")).toEqual(away);
    expect(await problemOf("/api/me")).toEqual(away);
    expect(await problemOf("/api/caseload")).toEqual(away);
    const headers = { "content-type": "application/json", "x-csrf-token": browser.csrf };
    expect(
      await problemOf(`/api/persons/${service.persons[0]}/notes`, {
        method: "POST",
        body: JSON.stringify({ kind: "note", text: "tapt" }),
        headers,
      }),
    ).toEqual(away);
    // what needs no database answers as ever
    expect((await browser.ask("/health")).status).toBe(200);
    // long enough for the queue, the outbox and the watched folder to have met it
    await pause(5000);
    database = await begin();
    await service.ready();
    // the same session, the same process
    expect((await note()).status).toBe(201);
    expect(service.pid()).toBe(pid);
    const listed = await browser.ask(`/api/persons/${service.persons[0]}/notes`);
    expect(((await listed.json()) as { items: { text: string }[] }).items.map(({ text }) => text)).toEqual([
      "notat",
      "notat",
    ]);
    expect(service.told()).not.toContain("unforeseen fault");
  }, 300_000);
});
