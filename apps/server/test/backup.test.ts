import { execFileSync } from "node:child_process";
import { chmod, mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { auditFiles, verifyingKey } from "../src/audit/keys.ts";
import { readRoots } from "../src/audit/read-roots.ts";
import { verifyAudit } from "../src/audit/verify.ts";
import { readConfig } from "../src/config.ts";
import { type Running, start } from "../src/start.ts";

let base = "";
let running: Running | undefined;
afterAll(async () => {
  await running?.stop();
  await rm(base, { recursive: true, force: true });
});

const startOn = (folder: string): Promise<Running> =>
  start(
    readConfig({ SONING_DATA: folder, SONING_PORT: "0", SONING_LOG_LEVEL: "silent" }),
    () => undefined,
    (fault) => {
      throw fault;
    },
  );

const count = async ({ service: { db } }: Running): Promise<string> =>
  (
    await db
      .selectFrom("assertion")
      .select(({ fn }) => fn.countAll<string>().as("n"))
      .executeTakeFirstOrThrow()
  ).n;

test("the data folder copied while the service is stopped is a backup: restored elsewhere, everything is there and the audit is whole", async () => {
  base = await mkdtemp(join(tmpdir(), "soning-backup-"));
  await chmod(base, 0o755);
  const [live, backup] = [join(base, "live"), join(base, "backup")];
  running = await startOn(live);
  await running.example;
  const before = await count(running);
  expect(Number(before)).toBeGreaterThan(100);
  await running.stop();
  execFileSync("cp", ["-a", live, backup]);
  await rm(live, { recursive: true });
  await rename(backup, join(base, "restored"));
  running = await startOn(join(base, "restored"));
  expect(await count(running)).toBe(before);
  const files = auditFiles(running.service.config, join(base, "restored"));
  const report = await verifyAudit(running.service.db, () => readRoots(files.roots), await verifyingKey(files));
  expect(report.findings).toEqual([]);
  expect(report.roots).toBeGreaterThan(0);
}, 180_000);
