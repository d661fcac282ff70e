import { randomBytes } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Browser } from "../support/browser.ts";
import { until } from "../support/esas.ts";
import { pdf } from "../support/papers.ts";
import { maySmallDisk, type SmallDisk, smallDisk } from "../support/small-disk.ts";
import { doubled, lost, verified } from "./kept.ts";
import { type Killable, killable } from "./service.ts";
import { Writer } from "./writers.ts";

describe.skipIf(!maySmallDisk("full.test"))("the disk of a running service is full", () => {
  let disk: SmallDisk;
  let papers: SmallDisk;
  let service: Killable;
  let browser: Browser;
  let writer: Writer;
  let person = "";
  beforeAll(async () => {
    disk = smallDisk(256);
    papers = smallDisk(2);
    service = await killable(1, { SONING_DATA: disk.folder, SONING_DOCUMENTS: papers.folder });
    await service.start();
    [person = ""] = service.persons;
    browser = new Browser(service.origin);
    await browser.signIn("kari");
    const writing = new Browser(service.origin);
    await writing.signIn("kari");
    writer = new Writer(writing, person, 1);
  }, 300_000);
  afterAll(async () => {
    await writer?.end();
    await service?.stop();
    papers?.remove();
    disk?.remove();
  }, 120_000);

  const problemOf = async (answer: Response) => [
    answer.status,
    answer.headers.get("content-type"),
    await answer.text().then((text) => {
      expect(text).not.toMatch(/ {2}at |\.ts:|No space left|pg_wal/);
      return (JSON.parse(text) as { code?: string }).code;
    }),
  ];
  const full = [507, "application/problem+json", "disk-full"];
  const away = [503, "application/problem+json", "database-away"];
  const upload = (bytes: Buffer, title: string): Promise<Response> => {
    const form = new FormData();
    form.set("title", title);
    form.set("file", new Blob([new Uint8Array(bytes)], { type: "application/pdf" }), "brev.pdf");
    return browser.ask(`/api/persons/${person}/documents`, {
      method: "POST",
      body: form,
      headers: { "x-csrf-token": browser.csrf, origin: browser.origin },
    });
  };
  const titles = async (): Promise<readonly string[]> => {
    const listed = await browser.ask(`/api/persons/${person}/documents`);
    return ((await listed.json()) as { items: { title: string }[] }).items.map(({ title }) => title);
  };
  /** somebody writes until this many more are done */
  const writeMore = async (count: number): Promise<void> => {
    const from = writer.acknowledged.length;
    writer.begin();
    await until(async () => writer.acknowledged.length >= from + count, 60_000);
    await writer.end();
  };
  const whole = async (): Promise<void> => {
    expect(await lost(service, writer.acknowledged)).toEqual([]);
    expect(await doubled(service)).toEqual([]);
    expect(verified(service)).toContain("The audit is whole");
  };

  test("that of the documents: an upload is refused, half of it is nowhere, all else goes on, and so do uploads when there is room", async () => {
    const large = Buffer.concat([pdf, randomBytes(300_000), Buffer.from("%%EOF")]);
    const first = await upload(pdf, "før");
    expect(first.status).toBe(201);
    const { id } = (await first.json()) as { id: string };
    await papers.fill();
    expect(await problemOf(await upload(large, "for mye"))).toEqual(full);
    expect(await readdir(join(papers.folder, "incoming"))).toEqual([]);
    expect(await titles()).toEqual(["før"]);
    const read = await browser.ask(`/api/documents/${id}/content`);
    expect(Buffer.from(await read.arrayBuffer()).equals(pdf)).toBe(true);
    await writeMore(3);
    papers.free();
    expect((await upload(large, "etter")).status).toBe(201);
    expect((await titles()).toSorted()).toEqual(["etter", "før"]);
    await whole();
  }, 120_000);

  test("that of the database's rows: a write is refused, reads go on, and writes do when there is room", async () => {
    await writeMore(3);
    await disk.fill();
    const before = writer.refused.length;
    writer.begin();
    await until(async () => writer.refused.length >= before + 3, 60_000);
    await writer.end();
    expect(new Set(writer.refused.slice(before).map(({ status, code }) => `${status} ${code}`))).toEqual(
      new Set(["507 disk-full"]),
    );
    const long = { kind: "note", text: randomBytes(4900).toString("hex") };
    for (let at = 0; at < 3; at++)
      expect(await problemOf(await browser.post(`/api/persons/${person}/notes`, long))).toEqual(full);
    expect((await browser.ask("/ready")).status).toBe(200);
    expect((await browser.ask("/api/me")).status).toBe(200);
    disk.free();
    await writeMore(3);
    await whole();
    expect(service.told()).not.toContain("unforeseen fault");
  }, 120_000);

  test("that of the database's log: it is away, the process waits for room, and then everything goes on by itself", async () => {
    const pid = service.pid();
    await disk.fill();
    // as much as no room is left for: the server cannot go on, and not begin again either
    const ended = await service.query("select pg_logical_emit_message(false, 'full', repeat('x', 40000000))", []).then(
      () => "",
      (error: unknown) => String(error),
    );
    expect(ended).toMatch(/No space left|Connection terminated|server closed/);
    await until(async () => service.told().includes("it is tried again until then"), 60_000);
    await disk.fill();
    const refused = writer.refused.length;
    writer.begin();
    // long enough for more than one attempt
    await pause(6000);
    await writer.end();
    expect(new Set(writer.refused.slice(refused).map(({ code }) => code))).toEqual(new Set(["database-away"]));
    expect(await problemOf(await browser.ask("/ready"))).toEqual(away);
    expect(await problemOf(await browser.ask("/api/caseload"))).toEqual(away);
    expect((await browser.ask("/health")).status).toBe(200);
    disk.free();
    await service.ready();
    expect(service.pid()).toBe(pid);
    await writeMore(3);
    await whole();
    expect(service.told().match(/the disk is full/g)).toHaveLength(1);
    expect(service.told()).not.toContain("unforeseen fault");
  }, 180_000);
});
