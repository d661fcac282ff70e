import amqp, { type ChannelModel, type ConfirmChannel } from "amqplib";
import { withHeartbeat } from "../messages/broker-address.ts";
import type { Signer } from "./sign.ts";
import { headersOf, type Transport, TransportAway } from "./transport.ts";

interface Open {
  readonly connection: ChannelModel;
  readonly channel: ConfirmChannel;
  /** ids that no queue took */
  readonly returned: Set<string>;
}

/** By whom a message is for and what it is: whoever reads it binds a queue to this. */
export const routeOf = (receiver: string | null, schemaName: string): string =>
  `${(receiver ?? "ALLE").toUpperCase()}.${schemaName}`;

/**
 * Sends over RabbitMQ: signed, persistent, confirmed by the broker, and refused where no queue takes it. Opens its
 * connection when there is something to send, and a new one after it was lost.
 */
export function brokerTransport(url: string, exchange: string, sign: Signer): Transport {
  let open: Open | undefined;
  const connect = async (): Promise<Open> => {
    const connection = await amqp.connect(withHeartbeat(url));
    const fresh: { -readonly [K in keyof Open]?: Open[K] } = { connection, returned: new Set() };
    const lost = (): void => {
      if (open?.connection === connection) open = undefined;
    };
    connection.on("error", lost);
    connection.on("close", lost);
    const channel = await connection.createConfirmChannel();
    channel.on("error", lost);
    channel.on("close", lost);
    await channel.assertExchange(exchange, "topic", { durable: true });
    const made: Open = { ...fresh, channel } as Open;
    channel.on("return", ({ properties }) => made.returned.add(String(properties.messageId)));
    return made;
  };
  return {
    async send(sending) {
      const { messageId, receiver, schemaName } = sending;
      const content = Buffer.from(await sign(sending.body), "ascii");
      let at: Open;
      try {
        at = open ?? (await connect());
        open = at;
        await new Promise<void>((resolve, reject) => {
          const gone = (): void => reject(new Error("the connection was lost"));
          at.channel.once("close", gone);
          at.channel.publish(
            exchange,
            routeOf(receiver, schemaName),
            content,
            {
              headers: headersOf(sending),
              messageId,
              contentType: "application/jose",
              persistent: true,
              mandatory: true,
            },
            (error: unknown) => {
              at.channel.off("close", gone);
              if (error === null || error === undefined) resolve();
              else reject(error instanceof Error ? error : new Error("the broker did not take it"));
            },
          );
        });
      } catch (error) {
        const lost = open;
        open = undefined;
        await lost?.connection.close().catch(() => undefined);
        throw new TransportAway(`the broker: ${error instanceof Error ? error.message : String(error)}`);
      }
      // the broker tells of a return before it confirms
      if (at.returned.delete(messageId)) throw new Error(`no queue takes ${routeOf(receiver, schemaName)}`);
    },
    async close() {
      const last = open;
      open = undefined;
      await last?.connection.close().catch(() => undefined);
    },
  };
}
