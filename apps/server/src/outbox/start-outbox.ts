import { join } from "node:path";
import { dataFolderOf } from "../database/open.ts";
import type { Service } from "../http/app.ts";
import { giveReceipts } from "../messages/receipts.ts";
import { type Rounds, rounds } from "../messages/rounds.ts";
import { brokerTransport } from "./broker.ts";
import { folderTransport } from "./folder.ts";
import { sendDue } from "./send-due.ts";
import { signerOf } from "./sign.ts";
import type { Transport } from "./transport.ts";

const every = 1000;

/** Where messages go: over the broker, or without one into a folder. Throws KeyFault. */
export async function transportOf({ config }: Pick<Service, "config">): Promise<Transport> {
  const { amqpUrl, signingKeyFile, exchange, outboundFolder } = config.messages;
  const sign = signingKeyFile === undefined ? undefined : await signerOf(signingKeyFile);
  return amqpUrl !== undefined && sign !== undefined
    ? brokerTransport(amqpUrl, exchange, sign)
    : folderTransport(outboundFolder ?? join(dataFolderOf(config), "outbound"), sign);
}

/** Gives receipts and sends what waits, each second, until it is stopped. Throws KeyFault. */
export async function startOutbox(service: Service, log: (line: string) => void, pause = every): Promise<Rounds> {
  const transport = await transportOf(service);
  const withBroker = service.config.messages.amqpUrl !== undefined;
  const running = rounds("outbox", log, pause, async (stopped) => {
    await giveReceipts(service.db, withBroker);
    await sendDue(service.db, transport, stopped);
  });
  return {
    async stop() {
      await running.stop();
      await transport.close();
    },
  };
}
