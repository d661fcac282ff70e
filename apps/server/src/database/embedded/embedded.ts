import { realpath } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Account, accountFor } from "./account.ts";
import { type Binaries, installedBinaries, reachableBinaries } from "./binaries.ts";
import { EmbeddedFault, fullDisk } from "./fault.ts";
import { giveTo, makeFolder, mustReach, secretIn } from "./folder.ts";
import { addressOf, type Hold, takeHold } from "./hold.ts";
import { administrator, initialise, isInitialised } from "./initialise.ts";
import { runningOn, startServer, stopServer } from "./postmaster.ts";
import { ownerAddress, prepare } from "./prepare.ts";

export { EmbeddedFault } from "./fault.ts";

export interface EmbeddedOptions {
  /** the database's folder; its data, password and log lie in it */
  readonly folder: string;
  readonly log: (line: string) => void;
  /** port on 127.0.0.1; any free one when absent */
  readonly port?: number;
  /** PostgreSQL's `bin`, `lib` and `share`; those that npm installed when absent */
  readonly binaries?: Binaries;
  /** told once when the server went away and could not be brought back */
  readonly onLost?: (fault: EmbeddedFault) => void;
}

export interface Embedded {
  /** address of the database `soning` as its owner, for migrations and the server's pool */
  readonly url: string;
  /** address of the database `postgres` as the administrator: backup, databases for tests */
  readonly administratorUrl: string;
  readonly port: number;
  /** number of the server's process */
  pid(): number;
  /** the server ran already, left by a program that was killed */
  readonly adopted: boolean;
  /** Stops the server: waits shortly for those connected (smart), then sends them away (fast). Twice does no harm. */
  stop(): Promise<void>;
}

interface Place {
  readonly binaries: Binaries;
  readonly account: Account;
  readonly folder: string;
  readonly data: string;
  readonly secret: string;
}

interface Running {
  readonly hold: Hold;
  readonly pid: number;
  readonly port: number;
  readonly adopted: boolean;
}

const step = 100;
/** How long a server may take to recover after a crash before it counts as stuck, in milliseconds. */
const recoveryWithin = 120_000;
/** How often a server that found no room on the disk is tried again, in milliseconds. */
const tryAgainAfter = 2000;
/** How long those connected may finish before they are sent away, in seconds. */
const patience = 3;

async function makePlace(options: EmbeddedOptions): Promise<Place> {
  const asked = resolve(options.folder);
  await makeFolder(asked);
  const folder = await realpath(asked);
  const data = join(folder, "data");
  const account = await accountFor(data);
  await mustReach(account, folder);
  const installed = options.binaries ?? (await installedBinaries());
  const binaries = await reachableBinaries(installed, account, folder);
  const whole = await isInitialised(data, binaries.version);
  const secret = await secretIn(folder, !whole);
  if (secret === undefined)
    throw new EmbeddedFault(
      `${join(folder, "secret")}: the database's password is gone; bring the file back from the backup of this folder`,
    );
  if (!whole) {
    await initialise(binaries, account, data, secret, options.log);
    options.log("the embedded database was made");
  }
  await giveTo(account, data);
  return { binaries, account, folder, data, secret };
}

/** A server on the data that answers and is held by this process: the one that runs, or a new one. */
async function bring(place: Place, port: number | undefined, log: (line: string) => void): Promise<Running> {
  const { binaries, account, folder, data, secret } = place;
  let started = false;
  for (let waited = 0; waited < recoveryWithin; waited += step) {
    const found = await runningOn(data);
    if (found === undefined) {
      await startServer(binaries, account, data, port);
      started = true;
      continue;
    }
    const hold = found.state === "ready" ? await takeHold(folder, data, secret, found.port) : undefined;
    if (hold === undefined) {
      await pause(step);
      continue;
    }
    if (port === undefined || port === found.port) return { hold, pid: found.pid, port: found.port, adopted: !started };
    log(`the database ran on port ${found.port}; it is started anew on ${port}`);
    await hold.client.end();
    await stopServer(binaries, account, data, 0);
  }
  throw new EmbeddedFault(`${data}: the database's server runs but does not answer; see server.log there`);
}

/**
 * Starts PostgreSQL on a folder and keeps it running: makes the database on the first start, adopts a server that a killed
 * program left, brings back one that dies, on a full disk as soon as there is room. One process has the folder; a second gets a clear line.
 * Throws EmbeddedFault, one line with the remedy, when it cannot be.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { log } = options;
  const place = await makePlace(options);
  let running = await bring(place, options.port, log);
  const { port, adopted } = running;
  if (adopted) log("the database's server was still running and was adopted");
  let stopping: Promise<void> | undefined;
  let recovery: Promise<void> = Promise.resolve();

  /** A process that ends without `stop` still takes the server with it. */
  const atExit = (): void => {
    try {
      if (process.platform !== "win32") process.kill(running.pid, "SIGINT");
    } catch {
      // already gone
    }
  };

  const watch = ({ client }: Hold): void =>
    void client.once("end", () => {
      if (stopping === undefined) recovery = again();
    });
  /** The server again; waits while the disk is full, and for nothing else. */
  const broughtBack = async (): Promise<Running> => {
    for (let told = false; ; told = true) {
      try {
        return await bring(place, port, log);
      } catch (error) {
        const full = error instanceof EmbeddedFault && error.message.endsWith(fullDisk);
        if (!full || stopping !== undefined) throw error;
        if (!told) log(`${error.message}; it is tried again until then`);
        await pause(tryAgainAfter);
      }
    }
  };
  const again = async (): Promise<void> => {
    log("the database's server went away; it is brought back");
    try {
      running = await broughtBack();
      watch(running.hold);
      log("the database's server is back");
    } catch (error) {
      process.off("exit", atExit);
      options.onLost?.(error instanceof EmbeddedFault ? error : new EmbeddedFault(String(error)));
    }
  };

  const stop = async (): Promise<void> => {
    process.off("exit", atExit);
    await recovery;
    await running.hold.client.end().catch(() => undefined);
    await stopServer(place.binaries, place.account, place.data, patience);
  };

  try {
    await prepare(running.hold, place.secret, port);
  } catch (error) {
    await stop();
    throw error;
  }
  process.on("exit", atExit);
  watch(running.hold);
  return {
    url: ownerAddress(place.secret, port),
    administratorUrl: addressOf(administrator, place.secret, port, "postgres"),
    port,
    pid: () => running.pid,
    adopted,
    stop: () => (stopping ??= stop()),
  };
}
