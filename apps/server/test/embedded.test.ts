import { chown, mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { describe, expect, test } from "vitest";
import { isAlive } from "../src/database/embedded/postmaster.ts";
import { ask, asRoot, child, gone, lines, made, newFolder, start } from "./support/embedded.ts";

describe("a first start", { timeout: 120_000 }, () => {
  test("makes a database in UTF-8 with Norwegian order, its files and password closed to others", async () => {
    const folder = newFolder();
    const database = await start(folder);
    expect(
      await ask(
        database.url,
        `select string_agg(n, ' ' order by n collate "nb-NO-x-icu") as names from unnest(array['Åse', 'Øyvind', 'Zoe', 'Ærlend', 'Aase']) n`,
      ),
    ).toEqual([{ names: "Zoe Ærlend Øyvind Åse Aase" }]);
    expect(await ask(database.url, "select getdatabaseencoding() as e, lower('ÆØÅ') as l")).toEqual([
      { e: "UTF8", l: "æøå" },
    ]);
    expect((await stat(join(folder, "secret"))).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, "data"))).mode & 0o777).toBe(0o700);
    expect(lines).toContain("the embedded database was made");
    expect((await readdir(folder)).toSorted()).toEqual(["data", "secret"]);
  });

  test("gives an owner who is no administrator, makes roles and may act as them; row rules bind the roles", async () => {
    const { url } = await start(await made());
    expect(await ask(url, "select rolsuper, rolbypassrls from pg_roles where rolname = current_user")).toEqual([
      { rolsuper: false, rolbypassrls: false },
    ]);
    const client = new pg.Client(url);
    await client.connect();
    await client.query(
      "create table secretive (n int); insert into secretive values (1); alter table secretive enable row level security; create role reader; grant select on secretive to reader",
    );
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

  test("killed in its midst leaves nothing that the next one stumbles on", async () => {
    const folder = newFolder();
    const started = child(folder);
    started.told.catch(() => undefined);
    const midway = async (): Promise<boolean> =>
      (await readdir(folder).catch(() => [])).some((name) => name.startsWith("data.new-"));
    while (!(await midway())) await pause(20);
    await pause(300);
    started.process.kill("SIGKILL");
    await new Promise((resolve) => started.process.once("exit", resolve));
    const database = await start(folder);
    expect(await ask(database.url, "select 1 as n")).toEqual([{ n: 1 }]);
    expect(lines).toContain("a half-made database from an earlier start was removed");
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
    await writeFile(
      join(folder, "data", "postmaster.pid"),
      `${process.pid}\n${join(folder, "data")}\n1\n5432\n\n127.0.0.1\n0\nready\n`,
    );
    const database = await start(folder);
    expect(database.adopted).toBe(false);
  });
});
