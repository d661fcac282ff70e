import { type ChildProcess, execFile, execFileSync, spawn } from "node:child_process";
import { chmod, chown, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { installedBinaries } from "../src/database/embedded/binaries.ts";
import { type Embedded, EmbeddedFault, startEmbedded } from "../src/database/embedded/embedded.ts";
import { isAlive } from "../src/database/embedded/postmaster.ts";

const isRoot = process.geteuid?.() === 0;
const asRoot = isRoot ? test : test.skip;
if (!isRoot) console.warn("embedded.test: not root, the tests of other users' folders and of a full disk are skipped");

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
const lines: string[] = [];

const newFolder = (): string => join(base, `folder-${++count}`);
const start = async (folder: string, more: { port?: number; binaries?: { folder: string; version: string } } = {}): Promise<Embedded> => {
  const started = await startEmbedded({ folder, log: (line) => lines.push(line), ...more });
  running.push(started);
  return started;
};
const faultOf = async (folder: string, more: { port?: number } = {}): Promise<string> => {
  const fault: unknown = await start(folder, more).then(() => undefined, (error: unknown) => error);
  expect(fault).toBeInstanceOf(EmbeddedFault);
  const { message } = fault as EmbeddedFault;
  expect(message).not.toContain("\n");
  return message;
};
const ask = async (url: string, query: string): Promise<readonly Record<string, unknown>[]> => {
  const client = new pg.Client(url);
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query(query)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
};
const gone = async (pid: number): Promise<boolean> => {
  for (let waited = 0; waited < 300 && isAlive(pid); waited++) await pause(100);
  return !isAlive(pid);
};
/** A program of its own with the database; what it told first, or undefined when it was killed before. */
const child = (folder: string, ending = "wait", ids: { uid?: number; gid?: number } = {}): { process: ChildProcess; told: Promise<Told> } => {
  const script = fileURLToPath(new URL("support/embedded-child.ts", import.meta.url));
  const started = spawn(process.execPath, [script, folder, ending], { stdio: ["ignore", "pipe", "inherit"], cwd: "/", ...ids });
  children.push(started);
  return { process: started, told: new Promise((resolve, reject) => {
    started.stdout.once("data", (chunk: Buffer) => resolve(JSON.parse(chunk.toString()) as Told));
    started.once("exit", (code) => reject(new Error(`ended with ${code} and told nothing`)));
  }) };
};
/** A folder with a finished database, copied from one made once. */
const made = async (): Promise<string> => {
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
    const pid = Number((await readFile(join(base, folder, "data", "postmaster.pid"), "utf8").catch(() => "0")).split("\n")[0]);
    if (pid > 0 && isAlive(pid)) process.kill(pid, "SIGQUIT");
  }
  await rm(base, { recursive: true, force: true });
});

describe("a first start", { timeout: 120_000 }, () => {
  test("makes a database in UTF-8 with Norwegian order, its files and password closed to others", async () => {
    const folder = newFolder();
    const database = await start(folder);
    expect(await ask(database.url, `select string_agg(n, ' ' order by n collate "nb-NO-x-icu") as names from unnest(array['Åse', 'Øyvind', 'Zoe', 'Ærlend', 'Aase']) n`))
      .toEqual([{ names: "Zoe Ærlend Øyvind Åse Aase" }]);
    expect(await ask(database.url, "select getdatabaseencoding() as e, lower('ÆØÅ') as l")).toEqual([{ e: "UTF8", l: "æøå" }]);
    expect((await stat(join(folder, "secret"))).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, "data"))).mode & 0o777).toBe(0o700);
    expect(lines).toContain("the embedded database was made");
    expect((await readdir(folder)).toSorted()).toEqual(["data", "secret"]);
  });

  test("gives an owner who is no administrator, makes roles and may act as them; row rules bind the roles", async () => {
    const { url } = await start(await made());
    expect(await ask(url, "select rolsuper, rolbypassrls from pg_roles where rolname = current_user")).toEqual([{ rolsuper: false, rolbypassrls: false }]);
    const client = new pg.Client(url);
    await client.connect();
    await client.query("create table secretive (n int); insert into secretive values (1); alter table secretive enable row level security; create role reader; grant select on secretive to reader");
    expect((await client.query("select from secretive")).rowCount).toBe(1);
    await client.query("begin; set local role reader");
    expect((await client.query("select from secretive")).rowCount).toBe(0);
    await client.end();
  });

  test("is reached on 127.0.0.1 with the password alone, and its log tells no values", async () => {
    const folder = await made();
    const { url, port } = await start(folder);
    await expect(ask(url.replace(/:[^:@]+@/, ":wrong@"), "select 1")).rejects.toThrow(/password/);
    expect(await ask(url, "show listen_addresses")).toEqual([{ listen_addresses: "127.0.0.1" }]);
    expect(await ask(url, "show port")).toEqual([{ port: String(port) }]);
    await expect(ask(url, "select 'Kari Nordmann'::date")).rejects.toThrow();
    expect(await readFile(join(folder, "data", "server.log"), "utf8")).not.toContain("Kari");
  });

  test("of two at once makes one database; the other is told who has it", async () => {
    const folder = newFolder();
    const told = await Promise.all([child(folder).told, child(folder).told]);
    const faults = told.filter((one) => one.fault !== undefined);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.fault).toMatch(/EmbeddedFault: .*Soning already runs on this data \(process \d+\)/);
    expect((await readdir(folder)).toSorted()).toEqual(["data", "secret"]);
  });

  asRoot("as an ordinary user runs as that user", async () => {
    const folder = newFolder();
    await mkdir(folder);
    await chown(folder, 65_534, 65_534);
    const { told } = child(folder, "wait", { uid: 65_534, gid: 65_534 });
    expect(await told).toMatchObject({ adopted: false });
    expect((await stat(join(folder, "data"))).uid).toBe(65_534);
  });
});

describe("stopping", { timeout: 60_000 }, () => {
  test("keeps what was written, sends away who stays connected, and does no harm twice", async () => {
    const folder = await made();
    const first = await start(folder);
    await ask(first.url, "create table kept (n int); insert into kept values (7)");
    const lingering = new pg.Client(first.url);
    lingering.on("error", () => undefined);
    await lingering.connect();
    await first.stop();
    await first.stop();
    expect(isAlive(first.pid())).toBe(false);
    const second = await start(folder);
    expect(second.adopted).toBe(false);
    expect(await ask(second.url, "select n from kept")).toEqual([{ n: 7 }]);
  });

  test("on SIGTERM stops the server", async () => {
    const started = child(await made());
    const { pid } = await started.told;
    started.process.kill("SIGTERM");
    expect(await gone(pid)).toBe(true);
  });

  test("an exit without stopping takes the server along", async () => {
    const { pid } = await child(await made(), "exit").told;
    expect(await gone(pid)).toBe(true);
  });
});

describe("after a kill", { timeout: 60_000 }, () => {
  test("of the program its server is adopted with all that was acknowledged", async () => {
    const folder = await made();
    const started = child(folder);
    const { url, pid } = await started.told;
    await ask(url, "create table kept (n int); insert into kept values (1)");
    started.process.kill("SIGKILL");
    const database = await start(folder);
    expect(database.adopted).toBe(true);
    expect(database.pid()).toBe(pid);
    expect(lines.join()).toMatch(/adopted/);
    expect(await ask(database.url, "select n from kept")).toEqual([{ n: 1 }]);
    await database.stop();
    expect(isAlive(pid)).toBe(false);
  });

  test("of the program and with another port asked for, the server is started anew there", async () => {
    const folder = await made();
    const started = child(folder);
    const { pid } = await started.told;
    started.process.kill("SIGKILL");
    const probe = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => probe.once("listening", resolve));
    const { port } = probe.address() as { port: number };
    await new Promise((resolve) => probe.close(resolve));
    const database = await start(folder, { port });
    expect(database.port).toBe(port);
    expect(isAlive(pid)).toBe(false);
  });

  test("of the server it is brought back on the same port, committed rows and all", async () => {
    const database = await start(await made());
    await ask(database.url, "create table kept (n int); insert into kept values (1)");
    const before = database.pid();
    process.kill(before, "SIGKILL");
    let rows: unknown;
    for (let waited = 0; waited < 300 && rows === undefined; waited++) {
      await pause(100);
      rows = await ask(database.url, "select n from kept").catch(() => undefined);
    }
    expect(rows).toEqual([{ n: 1 }]);
    await expect.poll(() => database.pid(), { timeout: 10_000 }).not.toBe(before);
  });

  test("of both, the next start recovers", async () => {
    const folder = await made();
    const started = child(folder);
    const { url, pid } = await started.told;
    await ask(url, "create table kept (n int); insert into kept values (1)");
    started.process.kill("SIGKILL");
    process.kill(pid, "SIGKILL");
    const database = await start(folder);
    expect(database.adopted).toBe(false);
    expect(await ask(database.url, "select n from kept")).toEqual([{ n: 1 }]);
  });

  test("a process number that another program has now is not taken for the server", async () => {
    const folder = await made();
    await writeFile(join(folder, "data", "postmaster.pid"), `${process.pid}\n${join(folder, "data")}\n1\n5432\n\n127.0.0.1\n0\nready\n`);
    const database = await start(folder);
    expect(database.adopted).toBe(false);
  });
});

describe("in one clear line", { timeout: 60_000 }, () => {
  test("a second start while the first runs", async () => {
    const folder = await made();
    await start(folder);
    expect(await faultOf(folder)).toBe(`${folder}: Soning already runs on this data (process ${process.pid}); use that one, stop it, or set SONING_DATA to another folder`);
  });

  test("a port taken", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => taken.once("listening", resolve));
    const { port } = taken.address() as { port: number };
    expect(await faultOf(await made(), { port })).toBe(`port ${port} on 127.0.0.1 is taken by another program; give the database another one or leave it out`);
    taken.close();
  });

  test("a half-made folder under its own name; one left under a passing name is removed, an empty one filled", async () => {
    const folder = newFolder();
    await mkdir(join(folder, "data", "base"), { recursive: true });
    expect(await faultOf(folder)).toMatch(/data: is not a whole database \(half made/);
    await rm(join(folder, "data", "base"), { recursive: true });
    await mkdir(join(folder, "data.new-999999999", "base"), { recursive: true });
    await start(folder);
    expect(lines).toContain("a half-made database from an earlier start was removed");
    expect((await readdir(folder)).toSorted()).toEqual(["data", "secret"]);
  });

  test("data of another version", async () => {
    const folder = await made();
    await writeFile(join(folder, "data", "PG_VERSION"), "15\n");
    expect(await faultOf(folder)).toMatch(/was made by PostgreSQL 15, and this is 18/);
  });

  test("a password that is gone or another's", async () => {
    const folder = await made();
    await writeFile(join(folder, "secret"), "another\n");
    expect(await faultOf(folder)).toMatch(/secret: is not this database's password/);
    await rm(join(folder, "secret"));
    expect(await faultOf(folder)).toMatch(/secret: the database's password is gone/);
  });

  test("a file where the folder should be, and a machine without binaries", async () => {
    const folder = newFolder();
    await writeFile(folder, "");
    expect(await faultOf(folder)).toMatch(/cannot be made/);
    const fault = await start(await made(), { binaries: { folder: join(base, "nowhere"), version: "18.4" } }).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(EmbeddedFault);
    expect(String(fault)).toMatch(/programs are not there; run `npm ci`/);
  });

  asRoot("a folder closed to the database's user", async () => {
    const closed = newFolder();
    await mkdir(closed, { mode: 0o700 });
    expect(await faultOf(join(closed, "database"))).toMatch(new RegExp(`who may not enter ${closed}; open it \\(chmod o\\+x ${closed}\\) or set SONING_DATA`));
  });

  asRoot("a database that belongs to another user", async () => {
    const folder = await made();
    const { told } = child(folder, "wait", { uid: 12_345, gid: 12_345 });
    expect((await told).fault).toMatch(/belongs to another user|cannot|may not/);
  });

  asRoot("a full disk, at the first start and later", async () => {
    const folder = newFolder();
    await mkdir(folder);
    const mount = await promisify(execFile)("mount", ["-t", "tmpfs", "-o", "size=20m,mode=755", "tmpfs", folder]).then(() => true, () => false);
    if (!mount) return console.warn("embedded.test: no tmpfs can be mounted here, the full disk is skipped");
    try {
      expect(await faultOf(folder)).toMatch(/the disk is full; free some room or point SONING_DATA at another disk/);
      expect((await readdir(folder)).toSorted()).toEqual(["secret"]);
      execFileSync("mount", ["-o", "remount,size=60m", folder]);
      await (await start(folder)).stop();
      const { bavail, bsize } = await import("node:fs/promises").then(({ statfs }) => statfs(folder));
      await rm(join(folder, "data", "postmaster.opts"), { force: true });
      await writeFile(join(folder, "filler"), Buffer.alloc(bavail * bsize + 4096)).catch(() => undefined);
      expect(await faultOf(folder)).toMatch(/the disk is full/);
      await rm(join(folder, "filler"));
      await (await start(folder)).stop();
    } finally {
      execFileSync("umount", ["-l", folder]);
    }
  });
});

asRoot("a project in a closed folder: its binaries are copied to where the database's user can run them", { timeout: 60_000 }, async () => {
  const installed = await installedBinaries();
  const closed = newFolder();
  await mkdir(closed, { mode: 0o700 });
  await cp(installed.folder, join(closed, "native"), { recursive: true, verbatimSymlinks: true });
  const folder = await made();
  const database = await start(folder, { binaries: { folder: join(closed, "native"), version: installed.version } });
  expect(await ask(database.url, "select 1 as n")).toEqual([{ n: 1 }]);
  expect(await readdir(folder)).toContain(`postgresql-${installed.version}`);
});
