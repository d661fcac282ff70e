import { join } from "node:path";
import type { Config } from "../config.ts";
import { connect, type Db } from "./database.ts";
import { type EmbeddedFault, startEmbedded } from "./embedded/embedded.ts";
import { defaultDataFolder, secretIn } from "./embedded/folder.ts";
import { runningOn } from "./embedded/postmaster.ts";
import { ownerAddress } from "./embedded/prepare.ts";

export interface OpenDatabase {
  readonly db: Db;
  /** its address as the owner */
  readonly url: string;
  close(): Promise<void>;
}

/** Where everything is kept that is not in the database. */
export const dataFolderOf = (config: Config): string => config.dataFolder ?? defaultDataFolder();

/** The folder of the embedded database. */
const embeddedFolder = (config: Config): string => join(dataFolderOf(config), "database");

/** The configured database, or the embedded one, started. Throws EmbeddedFault. */
export async function openDatabase(
  config: Config,
  log: (line: string) => void,
  onLost: (fault: EmbeddedFault) => void,
): Promise<OpenDatabase> {
  if (config.databaseUrl !== undefined) {
    const db = connect(config.databaseUrl);
    return { db, url: config.databaseUrl, close: () => db.destroy() };
  }
  const embedded = await startEmbedded({ folder: embeddedFolder(config), log, onLost });
  const db = connect(embedded.url);
  return {
    db,
    url: embedded.url,
    async close() {
      await db.destroy();
      await embedded.stop();
    },
  };
}

/** The same for a command beside the service: joins an embedded server that runs, starts one for itself otherwise. */
export async function joinDatabase(config: Config): Promise<OpenDatabase> {
  const folder = embeddedFolder(config);
  const running = config.databaseUrl === undefined ? await runningOn(join(folder, "data")) : undefined;
  const secret = running === undefined ? undefined : await secretIn(folder, false);
  if (running === undefined || secret === undefined) {
    return openDatabase(
      config,
      () => undefined,
      (fault) => {
        throw fault;
      },
    );
  }
  const url = ownerAddress(secret, running.port);
  const db = connect(url, 2);
  return { db, url, close: () => db.destroy() };
}
