import { z } from "zod";
import { wholeNumber } from "../whole-number.ts";

const gigabyte = 1024 ** 3;
/** The largest file that the sector's protocol for documents foresees, in bytes (rfc/HenteDokumentViaHttps). */
const largestFile = 5 * gigabyte;

/** What the environment may say of messages. */
export const messageEnvironment = {
  /** a RabbitMQ broker for ESAS messages; absent: the watched folder and the API alone */
  AMQP_URL: z.url({ protocol: /^amqps?$/ }).optional(),
  /** public keys of senders: a JSON object with a JWK set for each organization */
  ESAS_KEYS_FILE: z.string().optional(),
  /** private RSA key (PEM or JWK) that signs what is sent */
  ESAS_SIGNING_KEY_FILE: z.string().optional(),
  /** the unit, by id, that messages of the broker come to */
  ESAS_UNIT: z.string().optional(),
  ESAS_QUEUE: z.string().max(200).default("soning.inn"),
  ESAS_EXCHANGE: z.string().max(200).default("soning.ut"),
  /** hosts that documents may be fetched from, `host` or `host:port` with commas between; absent: from none */
  ESAS_ATTACHMENT_HOSTS: z.string().default(""),
  /** a file with the bearer token for fetching; read anew for each request */
  ESAS_ATTACHMENT_TOKEN_FILE: z.string().optional(),
  /** largest document of a message, in bytes */
  ESAS_LARGEST_ATTACHMENT: wholeNumber(1).default(largestFile),
  /** where orders are laid as files; absent: `orders` in the data folder */
  SONING_ORDERS: z.string().optional(),
  /** where messages are written without a broker; absent: `outbound` in the data folder */
  SONING_OUTBOUND: z.string().optional(),
} as const;

const read = z.object(messageEnvironment);

export interface MessageConfig {
  readonly amqpUrl: string | undefined;
  readonly senderKeysFile: string | undefined;
  readonly signingKeyFile: string | undefined;
  readonly unit: string | undefined;
  readonly queue: string;
  readonly exchange: string;
  readonly attachmentHosts: ReadonlySet<string>;
  readonly attachmentTokenFile: string | undefined;
  readonly largestAttachment: number;
  readonly ordersFolder: string | undefined;
  readonly outboundFolder: string | undefined;
}

/** The settings of messages. `fault` is called with one line for a setting that cannot be used, and must throw. */
export function messageConfig(env: z.output<typeof read>, fault: (line: string) => never): MessageConfig {
  const needed = ["ESAS_KEYS_FILE", "ESAS_SIGNING_KEY_FILE", "ESAS_UNIT"] as const;
  const lacking = needed.filter((name) => env[name] === undefined);
  if (env.AMQP_URL !== undefined && lacking.length > 0) fault(`AMQP_URL: needs ${lacking.join(" and ")} beside it`);
  const hosts = env.ESAS_ATTACHMENT_HOSTS.split(",")
    .map((host) => host.trim().toLowerCase())
    .filter((host) => host !== "");
  const wrong = hosts.find((host) => !/^[a-z0-9.-]+(:\d{1,5})?$/.test(host));
  if (wrong !== undefined) fault(`ESAS_ATTACHMENT_HOSTS: ${wrong} must be a host, or host:port`);
  return {
    amqpUrl: env.AMQP_URL,
    senderKeysFile: env.ESAS_KEYS_FILE,
    signingKeyFile: env.ESAS_SIGNING_KEY_FILE,
    unit: env.ESAS_UNIT,
    queue: env.ESAS_QUEUE,
    exchange: env.ESAS_EXCHANGE,
    attachmentHosts: new Set(hosts),
    attachmentTokenFile: env.ESAS_ATTACHMENT_TOKEN_FILE,
    largestAttachment: env.ESAS_LARGEST_ATTACHMENT,
    ordersFolder: env.SONING_ORDERS,
    outboundFolder: env.SONING_OUTBOUND,
  };
}
