import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmod, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type Embedded, EmbeddedFault, startEmbedded } from "../../src/database/embedded/embedded.ts";
import { isAlive } from "../../src/database/embedded/postmaster.ts";

const isRoot = process.geteuid?.() === 0;
export const asRoot = isRoot ? test : test.skip;
if (!isRoot) console.warn("embedded: not root, the tests of other users' folders and of a full disk are skipped");

interface Told {
  readonly url: string;
  readonly pid: number;
  readonly adopted: boolean;
  readonly fault?: string;
}

let base = "";
let count = 0;
const running: Embedded[] = [];
const children: ChildProcess[] = [];
/** what the embedded database told */
export const lines: string[] = [];

export const newFolder = (): string => join(base, `folder-${++count}`);
export const start = async (
  folder: string,
  more: { port?: number; binaries?: { folder: string; version: string } } = {},
): Promise<Embedded> => {
  const started = await startEmbedded({ folder, log: (line) => lines.push(line), ...more });
  running.push(started);
  return started;
};
export const faultOf = async (folder: string, more: { port?: number } = {}): Promise<string> => {
  const fault: unknown = await start(folder, more).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(fault).toBeInstanceOf(EmbeddedFault);
  const { message } = fault as EmbeddedFault;
  expect(message).not.toContain("\n");
  return message;
};
export const ask = async (url: string, query: string): Promise<readonly Record<string, unknown>[]> => {
  const client = new pg.Client(url);
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query(query)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
};
export const gone = async (pid: number): Promise<boolean> => {
  for (let waited = 0; waited < 300 && isAlive(pid); waited++) await pause(100);
  return !isAlive(pid);
};
/** A program of its own with the database; what it told first, or undefined when it was killed before. */
export const child = (
  folder: string,
  ending = "wait",
  ids: { uid?: number; gid?: number } = {},
): { process: ChildProcess; told: Promise<Told> } => {
  const script = fileURLToPath(new URL("embedded-child.ts", import.meta.url));
  const started = spawn(process.execPath, [script, folder, ending], {
    stdio: ["ignore", "pipe", "inherit"],
    cwd: "/",
    ...ids,
  });
  children.push(started);
  return {
    process: started,
    told: new Promise((resolve, reject) => {
      started.stdout.once("data", (chunk: Buffer) => resolve(JSON.parse(chunk.toString()) as Told));
      started.once("exit", (code) => reject(new Error(`ended with ${code} and told nothing`)));
    }),
  };
};
/** A folder with a finished database, copied from one made once. */
export const made = async (): Promise<string> => {
  const folder = newFolder();
  execFileSync("cp", ["-a", join(base, "made"), folder]);
  return folder;
};

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), "soning-embedded-"));
  await chmod(base, 0o755);
  await (await startEmbedded({ folder: join(base, "made"), log: () => undefined })).stop();
}, 120_000);

afterEach(async () => {
  for (const started of children.splice(0)) started.kill("SIGKILL");
  for (const database of running.splice(0)) await database.stop();
  lines.length = 0;
});

afterAll(async () => {
  // servers orphaned by the tests that failed
  for (const folder of await readdir(base)) {
    const pid = Number(
      (await readFile(join(base, folder, "data", "postmaster.pid"), "utf8").catch(() => "0")).split("\n")[0],
    );
    if (pid > 0 && isAlive(pid)) process.kill(pid, "SIGQUIT");
  }
  await rm(base, { recursive: true, force: true });
});
