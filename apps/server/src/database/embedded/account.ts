import { execFile, spawn } from "node:child_process";
import { stat } from "node:fs/promises";
import { promisify } from "node:util";
import { EmbeddedFault } from "./fault.ts";

/** The operating system's user that the database runs as; ids are absent when it is the one who started the program. */
export interface Account {
  readonly name: string;
  readonly ids?: { readonly uid: number; readonly gid: number };
}

const isRoot = (): boolean => process.geteuid?.() === 0;

/** Users tried in order when root starts the database, which refuses to run as root. */
const unprivileged = ["postgres", "nobody"] as const;

async function lookUp(user: string): Promise<Account | undefined> {
  const ask = promisify(execFile);
  try {
    const [uid, gid, name] = await Promise.all([
      ask("id", ["-u", user]),
      ask("id", ["-g", user]),
      ask("id", ["-un", user]),
    ]);
    return { name: name.stdout.trim(), ids: { uid: Number(uid.stdout), gid: Number(gid.stdout) } };
  } catch {
    return undefined;
  }
}

/**
 * Who runs the database: whoever starts the program; for root the owner of the data that is there, else
 * `SONING_DATABASE_USER`, else the first of `postgres` and `nobody` that the machine knows.
 */
export async function accountFor(data: string): Promise<Account> {
  const me = process.geteuid?.();
  const owner = await stat(data).then(
    (found) => found.uid,
    () => undefined,
  );
  if (!isRoot()) {
    if (me !== undefined && owner !== undefined && owner !== me) {
      throw new EmbeddedFault(
        `${data}: the database there belongs to another user (${owner}); start as that user, or set SONING_DATA to a folder of your own`,
      );
    }
    return { name: process.env["USER"] ?? String(me ?? "") };
  }
  const named = process.env["SONING_DATABASE_USER"];
  const wanted = owner !== undefined && owner !== 0 ? [String(owner)] : named === undefined ? unprivileged : [named];
  for (const user of wanted) {
    const found = await lookUp(user);
    if (found !== undefined && found.ids?.uid !== 0) return found;
  }
  throw new EmbeddedFault(
    `the database cannot run as root and there is no user ${wanted.join(" or ")}; name one in SONING_DATABASE_USER`,
  );
}

export interface Ran {
  readonly code: number | null;
  /** everything printed, both streams in one */
  readonly printed: string;
}

/** Runs a program to its end as the database's user, with nothing of this process' environment but what it needs. Throws EmbeddedFault when it cannot start. */
export function runAs(account: Account, program: string, args: readonly string[], cwd: string): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...account.ids,
      cwd,
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
      env: {
        PATH: process.env["PATH"],
        LC_ALL: "C",
        TZ: "UTC",
        SystemRoot: process.env["SystemRoot"],
        TEMP: process.env["TEMP"],
      },
    });
    let printed = "";
    const take = (chunk: Buffer): void => {
      printed += chunk.toString();
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    child.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        new EmbeddedFault(
          `${program}: cannot be run (${error.code ?? error.message}); set DATABASE_URL to a PostgreSQL of your own`,
        ),
      ),
    );
    // a server started by the program could keep the pipes open: what counts is the program's own end
    child.once("exit", () =>
      setTimeout(() => {
        child.stdout.destroy();
        child.stderr.destroy();
      }, 500).unref(),
    );
    child.once("close", (code) => resolve({ code, printed }));
  });
}
