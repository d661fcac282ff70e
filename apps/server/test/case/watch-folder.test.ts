import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { watchFolder } from "../../src/messages/watch-folder.ts";
import { hasRealServer } from "../support/database.ts";
import { inventedOrder, nora, type TestUnit, testUnit } from "../support/unit.ts";

describe.skipIf(!hasRealServer)("orders in a watched folder (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let unit: TestUnit;
  let folder = "";
  beforeAll(async () => {
    unit = await testUnit();
    folder = await mkdtemp(join(tmpdir(), "soning-orders-"));
  });
  afterAll(async () => {
    await unit?.stop();
    await rm(folder, { recursive: true, force: true });
  });
  test("the watched folder: read to done, at fault to faulty, half-written left alone", async () => {
    const own = join(folder, "nesbakken");
    await mkdir(own);
    await writeFile(join(own, "a.json"), JSON.stringify(inventedOrder(15)));
    await writeFile(join(own, "b.json"), "{");
    await writeFile(join(own, "c.json.part"), "{");
    const found = await watchFolder(unit.service, folder);
    expect(found.map(({ unit: of, file, receipt }) => [of, file, receipt.state])).toEqual([
      ["nesbakken", "a.json", "read"],
      ["nesbakken", "b.json", "faulty"],
    ]);
    expect([
      (await readdir(own)).sort(),
      await readdir(join(own, "done")),
      (await readdir(join(own, "faulty"))).sort(),
    ]).toEqual([["c.json.part", "done", "faulty"], ["a.json"], ["b.json", "b.json.receipt.json"]]);
    await writeFile(join(own, "a.json"), JSON.stringify(inventedOrder(15)));
    expect((await watchFolder(unit.service, folder))[0]?.receipt).toEqual(found[0]?.receipt);
    expect((await readdir(join(own, "done"))).length).toBe(2);
    expect((await unit.ask(nora, "GET", "/api/persons")).body.items.length).toBe(1);
  });
});
