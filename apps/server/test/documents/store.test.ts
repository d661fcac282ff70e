import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DocumentStore } from "../../src/documents/store.ts";
import { pdf } from "../support/papers.ts";

const isRoot = process.getuid?.() === 0 && process.platform === "linux";
if (!isRoot) console.warn("documents: not root on Linux, a full disk is not tested");

describe.skipIf(!isRoot)("a full disk", () => {
  test("tells so, leaves no half file, and what was there is still read", async () => {
    const folder = await mkdtemp(join(tmpdir(), "soning-full-"));
    try {
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=256k", "tmpfs", folder]);
    } catch {
      console.warn("documents: no right to mount a tmpfs, a full disk is not tested");
      await rm(folder, { recursive: true });
      return;
    }
    try {
      const store = new DocumentStore(join(folder, "documents"), 10_000_000);
      await mkdir(store.folder);
      const kept = await store.putBytes(pdf);
      await expect(
        store.putBytes(Buffer.concat([pdf, randomBytes(400_000), Buffer.from("%%EOF")])),
      ).rejects.toMatchObject({ code: "disk-full" });
      expect(await readdir(join(store.folder, "incoming"))).toEqual([]);
      expect(Buffer.concat(await Array.fromAsync(await store.read(kept.hash))).equals(pdf)).toBe(true);
      expect((await store.putBytes(Buffer.from("plass igjen"))).type).toBe("text/plain");
    } finally {
      execFileSync("umount", [folder]);
      await rm(folder, { recursive: true, force: true });
    }
  });

  test("uploads that were cut off are swept a day later", async () => {
    const folder = await mkdtemp(join(tmpdir(), "soning-sweep-"));
    const store = new DocumentStore(folder, 1000);
    await mkdir(join(folder, "incoming"));
    await writeFile(join(folder, "incoming", "half"), "x");
    expect(await store.sweep()).toBe(0);
    expect(await store.sweep(Date.now() + 2 * 24 * 3_600_000)).toBe(1);
    expect(await readdir(join(folder, "incoming"))).toEqual([]);
    await rm(folder, { recursive: true });
  });
});
