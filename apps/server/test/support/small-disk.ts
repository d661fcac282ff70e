import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { statfs, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A disk in memory, small enough to be filled. */
export interface SmallDisk {
  readonly folder: string;
  /** takes all the room that is left */
  fill(): Promise<void>;
  /** gives back what was taken */
  free(): void;
  remove(): void;
}

/** Mounts one of so many MiB. */
export function smallDisk(size: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), "soning-small-"));
  chmodSync(folder, 0o755);
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}m,mode=755`, "tmpfs", folder], { stdio: "pipe" });
  let fillers = 0;
  return {
    folder,
    async fill() {
      const { bavail, bsize } = await statfs(folder);
      fillers += 1;
      await writeFile(join(folder, `filler-${fillers}`), Buffer.alloc(bavail * bsize + bsize)).catch(
        (error: NodeJS.ErrnoException) => {
          if (error.code !== "ENOSPC") throw error;
        },
      );
    },
    free() {
      for (; fillers > 0; fillers--) rmSync(join(folder, `filler-${fillers}`), { force: true });
    },
    remove() {
      execFileSync("umount", ["-l", folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Whether this user may mount one here; tells in one line when not. */
export function maySmallDisk(of: string): boolean {
  try {
    smallDisk(1).remove();
    return true;
  } catch {
    console.warn(`${of}: not root, or no tmpfs can be mounted here: a full disk is not tested`);
    return false;
  }
}
