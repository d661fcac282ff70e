import { randomBytes } from "node:crypto";
import { chmod, chown, link, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join, parse, resolve, sep } from "node:path";
import { type Account, runAs } from "./account.ts";
import { EmbeddedFault, reasonIn } from "./fault.ts";

/**
 * Where everything is kept when `SONING_DATA` is not set: `/var/lib/soning` for root, whose home is closed to the database's
 * user, else `soning` under `XDG_DATA_HOME` or `~/.local/share`. The database has the folder `database` in it.
 */
export function defaultDataFolder(): string {
  if (process.geteuid?.() === 0) return "/var/lib/soning";
  return join(process.env["XDG_DATA_HOME"] || join(homedir(), ".local", "share"), "soning");
}

/** Makes the folder and those above it, each open to be walked through whatever the umask. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    const first = await mkdir(folder, { recursive: true });
    if (first === undefined) return;
    for (let made = folder; made.length >= first.length; made = dirname(made)) await chmod(made, 0o755);
  } catch (error) {
    const reason = reasonIn(String(error));
    throw new EmbeddedFault(`${folder}: the folder for the database cannot be made: ${reason}`);
  }
}

/** The folders from the root down to this one. */
const wayTo = (folder: string): readonly string[] => {
  const { root } = parse(folder);
  const names = folder
    .slice(root.length)
    .split(sep)
    .filter((name) => name !== "");
  return [root, ...names.map((_, at) => join(root, ...names.slice(0, at + 1)))];
};

/** The first folder on the way that the database's user may not walk through; undefined when all is open. */
export async function closedTo(account: Account, folder: string): Promise<string | undefined> {
  if (account.ids === undefined) return undefined;
  const walks = async (into: string): Promise<boolean> =>
    (await runAs(account, "/bin/sh", ["-c", 'cd -- "$1"', "sh", into], "/")).code === 0;
  if (await walks(folder)) return undefined;
  for (const step of wayTo(resolve(folder))) if (!(await walks(step))) return step;
  return folder;
}

/** Throws EmbeddedFault with the remedy when the database's user cannot reach the folder. */
export async function mustReach(account: Account, folder: string): Promise<void> {
  const closed = await closedTo(account, folder);
  if (closed === undefined) return;
  throw new EmbeddedFault(
    `${folder}: the database runs as the user ${account.name}, who may not enter ${closed}; open it (chmod o+x ${closed}) or set SONING_DATA to a folder that is open, such as /var/lib/soning`,
  );
}

/** Gives a path to the database's user, when that is somebody else. */
export async function giveTo(account: Account, path: string): Promise<void> {
  if (account.ids !== undefined) await chown(path, account.ids.uid, account.ids.gid);
}

/** The password of the database's administrator: made once, readable by its owner alone. Undefined when there is none yet and none may be made. */
export async function secretIn(folder: string, make: boolean): Promise<string | undefined> {
  const file = join(folder, "secret");
  const read = (): Promise<string | undefined> =>
    readFile(file, "utf8").then(
      (text) => text.trim() || undefined,
      () => undefined,
    );
  const found = await read();
  if (found !== undefined || !make) return found;
  const fresh = `${file}.new-${process.pid}`;
  try {
    await writeFile(fresh, `${randomBytes(24).toString("base64url")}\n`, { mode: 0o600 });
    // of two starts at once the first one's password stands, and both read it
    await link(fresh, file).catch(async () => {
      // an empty file is what a full disk or a kill left behind; some file systems have no links
      if ((await read()) === undefined) await rename(fresh, file);
    });
  } catch (error) {
    throw new EmbeddedFault(`${file}: cannot be written: ${reasonIn(String(error))}`);
  } finally {
    await rm(fresh, { force: true });
  }
  return read();
}
