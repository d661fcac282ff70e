import { execFile, execFileSync } from "node:child_process";
import { cp, mkdir, readdir, rm, statfs, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { installedBinaries } from "../src/database/embedded/binaries.ts";
import { EmbeddedFault } from "../src/database/embedded/embedded.ts";
import { ask, asRoot, child, faultOf, lines, made, newFolder, start } from "./support/embedded.ts";

describe("in one clear line", { timeout: 60_000 }, () => {
  test("a second start while the first runs", async () => {
    const folder = await made();
    await start(folder);
    expect(await faultOf(folder)).toBe(
      `${folder}: Soning already runs on this data (process ${process.pid}); use that one, stop it, or set SONING_DATA to another folder`,
    );
  });

  test("a port taken", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => taken.once("listening", resolve));
    const { port } = taken.address() as { port: number };
    expect(await faultOf(await made(), { port })).toBe(
      `port ${port} on 127.0.0.1 is taken by another program; give the database another one or leave it out`,
    );
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
    const fault = await start(await made(), { binaries: { folder: newFolder(), version: "18.4" } }).catch(
      (error: unknown) => error,
    );
    expect(fault).toBeInstanceOf(EmbeddedFault);
    expect(String(fault)).toMatch(/programs are not there; run `npm ci`/);
  });

  asRoot("a folder closed to the database's user", async () => {
    const closed = newFolder();
    await mkdir(closed, { mode: 0o700 });
    expect(await faultOf(join(closed, "database"))).toMatch(
      new RegExp(`who may not enter ${closed}; open it \\(chmod o\\+x ${closed}\\) or set SONING_DATA`),
    );
  });

  asRoot("a database that belongs to another user", async () => {
    const folder = await made();
    const { told } = child(folder, "wait", { uid: 12_345, gid: 12_345 });
    expect((await told).fault).toMatch(/belongs to another user|cannot|may not/);
  });

  asRoot("a full disk, at the first start and later", async () => {
    const folder = newFolder();
    await mkdir(folder);
    const mount = await promisify(execFile)("mount", ["-t", "tmpfs", "-o", "size=20m,mode=755", "tmpfs", folder]).then(
      () => true,
      () => false,
    );
    if (!mount) return console.warn("embedded.test: no tmpfs can be mounted here, the full disk is skipped");
    try {
      expect(await faultOf(folder)).toMatch(/the disk is full; free some room or point SONING_DATA at another disk/);
      expect((await readdir(folder)).toSorted()).toEqual(["secret"]);
      execFileSync("mount", ["-o", "remount,size=60m", folder]);
      await (await start(folder)).stop();
      const { bavail, bsize } = await statfs(folder);
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

asRoot(
  "a project in a closed folder: its binaries are copied to where the database's user can run them",
  { timeout: 60_000 },
  async () => {
    const installed = await installedBinaries();
    const closed = newFolder();
    await mkdir(closed, { mode: 0o700 });
    await cp(installed.folder, join(closed, "native"), { recursive: true, verbatimSymlinks: true });
    const folder = await made();
    const database = await start(folder, { binaries: { folder: join(closed, "native"), version: installed.version } });
    expect(await ask(database.url, "select 1 as n")).toEqual([{ n: 1 }]);
    expect(await readdir(folder)).toContain(`postgresql-${installed.version}`);
  },
);
