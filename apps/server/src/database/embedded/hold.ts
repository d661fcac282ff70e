import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { EmbeddedFault } from "./fault.ts";
import { administrator } from "./initialise.ts";

/** A session that keeps the folder for this process: it ends with the process, however that ends, so nothing stale is left. */
export interface Hold {
  readonly client: pg.Client;
}

/** One number for one purpose, in a database that nothing else uses. */
const folderLock = 0x50_4e_49_47;

export const addressOf = (user: string, password: string, port: number, database: string): string =>
  `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;

const wait = 100;
/** How long a session of a killed process may take to be noticed as gone, in milliseconds. */
const goneWithin = 2000;

async function takeLock(client: pg.Client, folder: string): Promise<void> {
  for (let waited = 0; ; waited += wait) {
    const { rows } = await client.query<{ held: boolean }>("select pg_try_advisory_lock($1) as held", [folderLock]);
    if (rows[0]?.held === true) return;
    if (waited >= goneWithin) break;
    await pause(wait);
  }
  const { rows } = await client.query<{ name: string }>(
    "select a.application_name as name from pg_locks l join pg_stat_activity a using (pid) where l.locktype = 'advisory' and l.objid = $1 and l.granted",
    [folderLock],
  );
  const holder = /\d+$/.exec(rows[0]?.name ?? "")?.[0];
  throw new EmbeddedFault(
    `${folder}: Soning already runs on this data${holder === undefined ? "" : ` (process ${holder})`}; use that one, stop it, or set SONING_DATA to another folder`,
  );
}

/**
 * Connects to the server on this port as its administrator and takes the folder for this process.
 * Undefined while it does not answer yet. Throws EmbeddedFault when somebody else has it or it is not this folder's server.
 */
export async function takeHold(folder: string, data: string, secret: string, port: number): Promise<Hold | undefined> {
  const client = new pg.Client({
    connectionString: addressOf(administrator, secret, port, "postgres"),
    application_name: `soning ${process.pid}`,
    connectionTimeoutMillis: 5000,
  });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>("show data_directory");
    if (rows[0]?.data_directory !== data)
      throw new EmbeddedFault(
        `${data}: the server on port ${port} belongs to ${rows[0]?.data_directory ?? "another folder"}`,
      );
    await takeLock(client, folder);
    return { client };
  } catch (error) {
    await client.end().catch(() => undefined);
    if (error instanceof EmbeddedFault) throw error;
    // 28P01: wrong password, 28000: unknown role
    if (["28P01", "28000"].includes((error as { code?: string }).code ?? "")) {
      throw new EmbeddedFault(
        `${folder}/secret: is not this database's password; bring back the file that was there when the database was made`,
      );
    }
    return undefined;
  }
}
