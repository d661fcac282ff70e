import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { dataFolderOf } from "../database/open.ts";
import type { Service } from "../http/app.ts";
import { fetchDue } from "./attachments/fetch-due.ts";
import { warner } from "./attachments/warn.ts";
import { consume } from "./consume.ts";
import { type Rounds, rounds } from "./rounds.ts";
import { senderKeys } from "./signature.ts";
import { watchFolder } from "./watch-folder.ts";

export { startOutbox } from "../outbox/start-outbox.ts";

const folderEvery = 2000;
const fetchEvery = 5000;
const warnEvery = 600_000;
/** A file must have lain still for so long before it is read, in milliseconds. */
const rest = 1000;

/** The folder where orders are laid, with one folder in it for each unit. */
async function makeFolders({ db, config }: Service): Promise<string> {
  const folder = config.messages.ordersFolder ?? join(dataFolderOf(config), "orders");
  for (const { id } of await db.selectFrom("unit").select("id").execute())
    if (/^[\w-]+$/.test(id)) await mkdir(join(folder, id), { recursive: true, mode: 0o700 });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/**
 * Takes orders in until it is stopped: from the watched folder, with `AMQP_URL` from the broker, and the documents that
 * they name. Throws KeyFault when the senders' keys cannot be read.
 */
export async function startIntake(service: Service, log: (line: string) => void): Promise<Rounds> {
  const { amqpUrl, senderKeysFile } = service.config.messages;
  if (senderKeysFile !== undefined) await senderKeys(senderKeysFile);
  const folder = await makeFolders(service);
  const ending = new AbortController();
  const running: Rounds[] = [
    rounds("watched folder", log, folderEvery, async () => void (await watchFolder(service, folder, rest))),
    rounds("documents of messages", log, fetchEvery, async (stopped) => {
      await fetchDue(service, { signal: ending.signal }, stopped);
    }),
    rounds("documents that end", log, warnEvery, warner(service, log)),
    ...(amqpUrl === undefined ? [] : [consume(service, log)]),
  ];
  return {
    async stop() {
      ending.abort();
      await Promise.all(running.map((one) => one.stop()));
    },
  };
}
