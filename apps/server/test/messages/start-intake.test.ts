import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ConfigFault, readConfig } from "../../src/config.ts";
import { startIntake, startOutbox } from "../../src/messages/start-intake.ts";
import { watchFolder } from "../../src/messages/watch-folder.ts";
import { hasRealServer } from "../support/database.ts";
import { type EsasSetting, esasSetting, until } from "../support/esas.ts";
import { type Answered, inventedOrder, type TestUnit, testUnit } from "../support/unit.ts";

describe("settings of messages", () => {
  test("a broker needs keys and a unit, each named", () => {
    expect(() => readConfig({ AMQP_URL: "amqp://127.0.0.1", ESAS_UNIT: "elvestad" })).toThrow(
      new ConfigFault("AMQP_URL: needs ESAS_KEYS_FILE and ESAS_SIGNING_KEY_FILE beside it"),
    );
  });
  test("hosts are hosts", () => {
    expect(() => readConfig({ ESAS_ATTACHMENT_HOSTS: "a.no, https://b.no/" })).toThrow(/ESAS_ATTACHMENT_HOSTS: https/);
    expect([...readConfig({ ESAS_ATTACHMENT_HOSTS: "A.no, b.no:8443," }).messages.attachmentHosts]).toEqual([
      "a.no",
      "b.no:8443",
    ]);
  });
});

describe.skipIf(!hasRealServer)("taking in without a broker (needs PostgreSQL on 127.0.0.1:5432)", () => {
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

  test("a file that lies still is read, one that is being written is not, and a forged one is refused", async () => {
    const own = join(esas.folder, "orders", "elvestad");
    await mkdir(own, { recursive: true });
    await writeFile(join(own, "a.jws"), await esas.police.sign(JSON.stringify(inventedOrder(801))));
    await writeFile(join(own, "b.jws"), await esas.court.sign(JSON.stringify(inventedOrder(802))));
    expect(await watchFolder(esas.service, join(esas.folder, "orders"), 60_000)).toEqual([]);
    const found = await watchFolder(esas.service, join(esas.folder, "orders"));
    expect(found.map(({ file, receipt }) => [file, receipt.state])).toEqual([
      ["a.jws", "read"],
      ["b.jws", "refused"],
    ]);
    expect(await readdir(join(own, "faulty"))).toEqual(["b.jws", "b.jws.receipt.json"]);
  });

  test("from the folder to the receipt in another, and ending in order", async () => {
    const lines: string[] = [];
    const log = (line: string): void => void lines.push(line);
    const [intake, outbox] = [await startIntake(esas.service, log), await startOutbox(esas.service, log, 100)];
    try {
      const order = inventedOrder(803);
      order.fullbyrdelsesordre.avgjoerelse.avsagtDato = "2026-02-30";
      const half = join(esas.folder, "orders", "nesbakken", ".order.part");
      await writeFile(half, JSON.stringify(order));
      await rename(half, join(esas.folder, "orders", "nesbakken", "order.json"));
      const outbound = join(esas.folder, "outbound");
      const files = (): Promise<string[]> => readdir(outbound).catch(() => []);
      await until(async () => (await files()).some((name) => name.endsWith(".json")));
      const [file = ""] = await files();
      const { headers, body } = JSON.parse(await readFile(join(outbound, file), "utf8")) as Answered;
      expect(headers).toMatchObject({ SchemaName: "KVITTERING", receiver: "POLITIET" });
      const told = JSON.parse(Buffer.from(body.split(".")[1], "base64url").toString()) as Answered;
      expect(told).toMatchObject({
        meldingsIdRef: order.forsendelse.meldingsId.toLowerCase(),
        status: "FEILET_AVSENDER_TEKNISK",
      });
    } finally {
      await Promise.all([intake.stop(), outbox.stop()]);
    }
    expect(lines).toEqual([]);
    // nothing is fetched until a host is named: documents wait, and no fault is told of them
    const { db } = unit.database;
    expect((await db.selectFrom("attachment").select("state").execute()).map(({ state }) => state)).toContain(
      "waiting",
    );
    expect(await db.selectFrom("attachment").select("id").where("state", "=", "failed").execute()).toEqual([]);
  }, 60_000);
});
