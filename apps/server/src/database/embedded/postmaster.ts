import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { readFile, rename, rm, stat, statfs } from "node:fs/promises";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { type Account, runAs } from "./account.ts";
import { type Binaries, program } from "./binaries.ts";
import { EmbeddedFault, reasonIn } from "./fault.ts";

/** A database server that runs on a data folder, as it tells of itself in `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly state: "ready" | "starting" | "stopping";
}

/** Does a process with this number run? One that has ended but was not yet taken off the system's list does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  if (process.platform !== "linux") return true;
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, "latin1"));
  } catch {
    return false;
  }
}

async function isPostgres(pid: number): Promise<boolean> {
  if (process.platform === "win32") return true;
  const told = await promisify(execFile)("ps", ["-o", "comm=", "-p", String(pid)]).then(
    ({ stdout }) => stdout,
    () => undefined,
  );
  // without ps the name is unknown; then the file is believed
  return told === undefined ? isAlive(pid) : told.includes("postgres");
}

/**
 * The server that runs on this data, or undefined. A `postmaster.pid` whose number is another program's now, or of a server
 * that was killed, is removed: a new server would take either for its own kind.
 */
export async function runningOn(data: string): Promise<Postmaster | undefined> {
  const file = join(data, "postmaster.pid");
  const lines = await readFile(file, "utf8").then(
    (text) => text.split("\n"),
    () => undefined,
  );
  const pid = Math.abs(Number(lines?.[0]));
  if (lines === undefined || !Number.isInteger(pid) || pid === 0) return undefined;
  if (!isAlive(pid) || !(await isPostgres(pid))) {
    await rm(file, { force: true });
    return undefined;
  }
  const state = lines[7]?.trim();
  return { pid, port: Number(lines[3]), state: state === "ready" || state === "stopping" ? state : "starting" };
}

/** A port on 127.0.0.1 that nobody listens on now; the one asked for, or any. Throws EmbeddedFault when that one is taken. */
export function freePort(wanted: number | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", () =>
      reject(
        new EmbeddedFault(
          `port ${wanted ?? 0} on 127.0.0.1 is taken by another program; give the database another one or leave it out`,
        ),
      ),
    );
    probe.listen(wanted ?? 0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

/** What a server needs at least to begin, in bytes: one segment of its log of writes. */
const leastRoom = 16 * 1024 * 1024;

async function hasNoRoom(data: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(data);
  return bavail * bsize < leastRoom;
}

const largestLog = 5 * 1024 * 1024;

/** Only the machine itself reaches it, and its log tells no values: errors go to whoever asked. */
const settings = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "log_min_messages=log",
  "log_min_error_statement=panic",
  "log_error_verbosity=terse",
  "timezone=UTC",
];

async function tryStart(binaries: Binaries, account: Account, data: string, port: number): Promise<string | undefined> {
  const logFile = join(data, "server.log");
  const before = await stat(logFile).then(
    (found) => found.size,
    () => 0,
  );
  const options = [`-p ${port}`, ...settings.map((setting) => `-c ${setting}`)].join(" ");
  const { code, printed } = await runAs(
    account,
    program(binaries, "pg_ctl"),
    ["start", "-D", data, "-l", logFile, "-w", "-t", "60", "-s", "-o", options],
    dirname(data),
  );
  if (code === 0) return undefined;
  const logged = await readFile(logFile).then(
    (text) => text.subarray(before).toString(),
    () => "",
  );
  return `${logged}\n${printed}`;
}

/** Starts the server and waits until it answers. Throws EmbeddedFault with the reason from its log. */
export async function startServer(
  binaries: Binaries,
  account: Account,
  data: string,
  wanted: number | undefined,
): Promise<void> {
  const logFile = join(data, "server.log");
  if (
    (await stat(logFile).then(
      (found) => found.size,
      () => 0,
    )) > largestLog
  )
    await rename(logFile, `${logFile}.1`);
  let why = "";
  for (let attempt = 0; attempt < 50; attempt++) {
    const failed = await tryStart(binaries, account, data, await freePort(wanted));
    if (failed === undefined) return;
    why = failed;
    // another start was quicker: its server is the one
    if (/lock file "postmaster.pid" already exists/i.test(failed)) return;
    // children of a killed server are still leaving, or the port went meanwhile
    const passing =
      /pre-existing shared memory block/i.test(failed) ||
      (wanted === undefined && /address already in use/i.test(failed));
    if (!passing) break;
    await pause(200);
  }
  throw new EmbeddedFault(`${data}: PostgreSQL does not start: ${reasonIn(why, await hasNoRoom(data))}`);
}

/** Stops the server: waits for those connected, then sends them away. Returns when its process is gone. */
export async function stopServer(binaries: Binaries, account: Account, data: string, patience: number): Promise<void> {
  const server = await runningOn(data);
  if (server === undefined) return;
  for (const [mode, seconds] of [
    ["smart", patience],
    ["fast", 60],
    ["immediate", 10],
  ] as const) {
    if (!isAlive(server.pid)) return;
    const { code } = await runAs(
      account,
      program(binaries, "pg_ctl"),
      ["stop", "-D", data, "-m", mode, "-w", "-t", String(seconds), "-s"],
      dirname(data),
    );
    // its file goes a moment before the process
    for (let waited = 0; code === 0 && waited < 50 && isAlive(server.pid); waited++) await pause(100);
  }
}
