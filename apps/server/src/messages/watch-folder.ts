import { mkdir, readdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { largestOrder } from "@soning/esas";
import type { Actor } from "../audit/append.ts";
import type { Service } from "../http/app.ts";
import { takeMessage } from "./intake.ts";
import type { Receipt } from "./receipt.ts";

/** What became of one file. */
export interface WatchedFile {
  readonly unit: string;
  readonly file: string;
  readonly receipt: Receipt;
}

const folderActor: Actor = { actor: "watched-folder", role: "none" };
const done = "done";
const faulty = "faulty";
/** The largest file that is looked at, in bytes: twice what an order may have, for its wrapping. */
const largestFile = 2 * largestOrder;

/** Files that lie ready: a writer uses another ending, or a name that begins with a dot, until the file is whole. */
const isReady = (name: string): boolean => !name.startsWith(".") && /\.(json|jws)$/i.test(name);

/** The bytes of a file that lies still; `undefined` for one that is being written, too large for an order, or gone again. */
async function readWhole(file: string, rest: number): Promise<Buffer | undefined> {
  try {
    const before = await stat(file);
    if (before.size > largestFile || Date.now() - before.mtimeMs < rest) return undefined;
    const raw = await readFile(file);
    const after = await stat(file);
    return after.mtimeMs === before.mtimeMs && after.size === raw.length ? raw : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

async function free(folder: string, name: string, id: string): Promise<string> {
  const taken = new Set(await readdir(folder));
  return join(folder, taken.has(name) ? `${id.replaceAll(/[^\w.-]/g, "_")}-${name}` : name);
}

/**
 * Takes in the orders of a folder once. Each unit has a folder of its own there, by the unit's id; a file that was read
 * or set aside goes to `done`, one at fault to `faulty` beside its receipt. A file stays when the database is away, and
 * the same file again gets the same receipt, so that stopping half-way loses and doubles nothing. A file that changed in
 * the last `rest` milliseconds, or while it was read, is left for the next time: somebody may still be writing it.
 */
export async function watchFolder(service: Service, folder: string, rest = 0): Promise<readonly WatchedFile[]> {
  const units = await service.db.selectFrom("unit").select("id").orderBy("id").execute();
  const own = new Set(
    (await readdir(folder, { withFileTypes: true })).flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])),
  );
  const found: WatchedFile[] = [];
  for (const { id: unit } of units) {
    if (!own.has(unit)) continue;
    const from = join(folder, unit);
    const files = (await readdir(from, { withFileTypes: true }))
      .filter((entry) => entry.isFile() && isReady(entry.name))
      .map((entry) => entry.name);
    for (const file of files.sort()) {
      const raw = await readWhole(join(from, file), rest);
      if (raw === undefined) continue;
      const receipt = await takeMessage(service, {
        raw,
        headers: {},
        channel: "folder",
        unit,
        by: { ...folderActor, unit },
      });
      const wrong = receipt.state === "faulty" || receipt.state === "refused";
      const to = join(from, wrong ? faulty : done);
      await mkdir(to, { recursive: true });
      const place = await free(to, file, receipt.message);
      if (wrong) await writeFile(`${place}.receipt.json`, `${JSON.stringify(receipt, null, 2)}\n`);
      await rename(join(from, file), place);
      found.push({ unit, file, receipt });
    }
  }
  return found;
}
