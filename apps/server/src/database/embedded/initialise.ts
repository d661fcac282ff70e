import { chmod, mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type Account, runAs } from "./account.ts";
import { type Binaries, program } from "./binaries.ts";
import { EmbeddedFault, reasonIn } from "./fault.ts";
import { giveTo } from "./folder.ts";
import { isAlive } from "./postmaster.ts";

/** The administrator inside the database; makes the owner and holds the folder, nothing else. */
export const administrator = "soning_administrator";

const entriesOf = (folder: string): Promise<readonly string[] | undefined> =>
  readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw new EmbeddedFault(`${folder}: ${reasonIn(String(error))}`);
  });

/** Is there a finished database? Throws EmbeddedFault when something else is in its place or its version is another. */
export async function isInitialised(data: string, version: string): Promise<boolean> {
  const entries = await entriesOf(data);
  if (entries === undefined) return false;
  if (entries.length === 0) {
    await rmdir(data);
    return false;
  }
  const made = await readFile(join(data, "PG_VERSION"), "utf8").catch(() => "");
  if (made === "" || !entries.includes("global") || !entries.includes("postgresql.conf")) {
    throw new EmbeddedFault(
      `${data}: is not a whole database (half made, or part of it is gone); restore it from a backup, or move it away to begin anew`,
    );
  }
  const major = Number.parseInt(version, 10);
  if (Number.parseInt(made, 10) !== major) {
    throw new EmbeddedFault(
      `${data}: was made by PostgreSQL ${made.trim()}, and this is ${major}; dump it with that version, then start on an empty folder`,
    );
  }
  return true;
}

/** Removes what starts that were killed left half made. */
async function sweep(data: string, log: (line: string) => void): Promise<void> {
  for (const name of (await entriesOf(dirname(data))) ?? []) {
    const pid = new RegExp(`^${basename(data)}\\.new-(\\d+)$`).exec(name)?.[1];
    if (pid === undefined || (Number(pid) !== process.pid && isAlive(Number(pid)))) continue;
    await rm(join(dirname(data), name), { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
    log("a half-made database from an earlier start was removed");
  }
}

/**
 * Makes the database under another name and gives it its own only when it is whole, so that a start killed meanwhile leaves
 * nothing that looks like one; of two starts at once, one wins and both use its database. Throws EmbeddedFault.
 */
export async function initialise(
  binaries: Binaries,
  account: Account,
  data: string,
  secret: string,
  log: (line: string) => void,
): Promise<void> {
  await sweep(data, log);
  const making = `${data}.new-${process.pid}`;
  const password = `${making}.password`;
  try {
    await mkdir(making, { mode: 0o700 });
    await giveTo(account, making);
    await writeFile(password, secret, { mode: 0o600 });
    await giveTo(account, password);
    const { code, printed } = await runAs(
      account,
      program(binaries, "initdb"),
      [
        "-D",
        making,
        "-U",
        administrator,
        "--pwfile",
        password,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--no-instructions",
      ],
      dirname(data),
    );
    if (code !== 0) throw new EmbeddedFault(`${data}: the database cannot be made: ${reasonIn(printed)}`);
    await chmod(making, 0o700);
    await rename(making, data).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
    });
  } catch (error) {
    throw error instanceof EmbeddedFault
      ? error
      : new EmbeddedFault(`${data}: the database cannot be made: ${reasonIn(String(error))}`);
  } finally {
    await rm(making, { recursive: true, force: true });
    await rm(password, { force: true });
  }
}
