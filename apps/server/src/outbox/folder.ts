import { mkdir, open, rename } from "node:fs/promises";
import { join } from "node:path";
import type { Signer } from "./sign.ts";
import { headersOf, type Sending, type Transport, TransportAway } from "./transport.ts";

const digits = 10;

/** Name of a message's file: in the order of the outbox, and the same each time it is written. */
export const fileOf = ({ id, schemaName, messageId }: Sending): string =>
  `${id.padStart(digits, "0")}-${schemaName.replaceAll(/[^\w-]/g, "_")}-${messageId}.json`;

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Without a broker: each message is a file with its headers and its body, signed where there is a key. Written beside,
 * forced to disk and renamed: a file is there whole or not at all.
 */
export function folderTransport(folder: string, sign?: Signer): Transport {
  return {
    async send(sending) {
      const body = sign === undefined ? sending.body : await sign(sending.body);
      const headers = { ...headersOf(sending), ...(sending.receiver === null ? {} : { receiver: sending.receiver }) };
      const name = fileOf(sending);
      const half = join(folder, `.${name}.part`);
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        const file = await open(half, "w", 0o600);
        try {
          await file.writeFile(`${JSON.stringify({ headers, body }, null, 2)}\n`);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(half, join(folder, name));
        await syncFolder(folder);
      } catch (error) {
        throw new TransportAway(`the folder of messages to send: ${(error as NodeJS.ErrnoException).code ?? error}`);
      }
    },
    close: async () => undefined,
  };
}
