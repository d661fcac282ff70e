import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { readConfig } from "../../src/config.ts";
import { freePort } from "../../src/database/embedded/postmaster.ts";
import { migrate } from "../../src/database/migrate.ts";
import { joinDatabase, openDatabase } from "../../src/database/open.ts";
import { seedStaff } from "../../src/identity/development/staff.ts";

const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));
/** How long a start may take on a machine that has much else to do, in milliseconds. */
const patience = 240_000;

/** The service as a program over an embedded database, both of which can be killed. */
export interface Killable {
  readonly origin: string;
  readonly folder: string;
  /** persons of Elvestad who came from nowhere: with them in it, the example keeps away */
  readonly persons: readonly string[];
  start(): Promise<void>;
  /** SIGKILL, as when the machine's memory runs out */
  killServer(): Promise<void>;
  killDatabase(): Promise<void>;
  /** resolves when the service says that its database answers */
  ready(): Promise<void>;
  /** asks the database as its owner, beside the service */
  query(text: string, values: readonly unknown[]): Promise<readonly Record<string, unknown>[]>;
  /** number of the service's process; it stays when only the database went */
  pid(): number | undefined;
  /** what the process that runs has logged: faults only */
  told(): string;
  stop(): Promise<void>;
}

async function ended(child: ChildProcess | undefined): Promise<void> {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  await once(child, "exit");
}

/** A folder, a new one or `SONING_DATA`, with a migrated database, staff and persons; `environment` for the service beside it. */
export async function killable(count: number, environment: NodeJS.ProcessEnv = {}): Promise<Killable> {
  const made = environment["SONING_DATA"] === undefined;
  const folder = environment["SONING_DATA"] ?? (await mkdtemp(join(tmpdir(), "soning-kill-")));
  if (made) await chmod(folder, 0o755);
  const port = await freePort(undefined);
  const settings = { SONING_DATA: folder, SONING_PORT: String(port), SONING_LOG_LEVEL: "error", ...environment };
  const config = readConfig(settings);
  const quiet = (): void => undefined;
  const { db, close } = await openDatabase(config, quiet, quiet);
  await migrate(db as never);
  await seedStaff(db);
  const persons: string[] = [];
  for (let at = 0; at < count; at++) {
    const values = { name: `Prøve ${at}`, national_id: null, birth_date: null, language: "nb" };
    const { id } = await db.insertInto("person").values(values).returning("id").executeTakeFirstOrThrow();
    const grant = {
      person: id,
      unit: "elvestad",
      purpose: "serving",
      from: "2026-01-01",
      until: null,
      because: "test",
    };
    await db.insertInto("access_grant").values(grant).execute();
    persons.push(id);
  }
  await close();
  const origin = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  let told = "";

  const ready = async (): Promise<void> => {
    const end = Date.now() + patience;
    for (;;) {
      const answer = await fetch(`${origin}/ready`).catch(() => undefined);
      if (answer?.status === 200) return;
      if (child?.exitCode !== null && child?.exitCode !== undefined) throw new Error(`it ended: ${told}`);
      if (Date.now() > end) throw new Error(`it is not ready: ${answer?.status} ${told}`);
      await pause(50);
    }
  };
  return {
    origin,
    folder,
    persons,
    ready,
    async start() {
      told = "";
      child = spawn(process.execPath, [main], {
        env: { PATH: process.env["PATH"], ...settings },
        stdio: ["ignore", "pipe", "pipe"],
      });
      for (const out of [child.stdout, child.stderr]) out?.on("data", (part) => (told += String(part)));
      await ready();
    },
    async killServer() {
      child?.kill("SIGKILL");
      await ended(child);
    },
    async killDatabase() {
      const [pid] = (await readFile(join(folder, "database/data/postmaster.pid"), "utf8")).split("\n");
      process.kill(Number(pid), "SIGKILL");
    },
    async query(text, values) {
      const joined = await joinDatabase(config);
      const client = new pg.Client(joined.url);
      await client.connect();
      try {
        return (await client.query(text, [...values])).rows as Record<string, unknown>[];
      } finally {
        await client.end();
        await joined.close();
      }
    },
    pid: () => child?.pid,
    told: () => told,
    async stop() {
      child?.kill("SIGTERM");
      await ended(child);
      if (made) await rm(folder, { recursive: true, force: true });
    },
  };
}
