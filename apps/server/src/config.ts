import { z } from "zod";
import { type MessageConfig, messageConfig, messageEnvironment } from "./messages/config.ts";
import { wholeNumber } from "./whole-number.ts";

/** What the environment may say. Everything has a default that works on one machine. */
const environment = z.object({
  SONING_HOST: z.string().default("127.0.0.1"),
  SONING_PORT: wholeNumber(0, 65_535).default(8080),
  /** how the outside reaches the service; decides cookies and redirects */
  SONING_PUBLIC_URL: z.url().optional(),
  /** folder for the embedded database, documents and watched orders */
  SONING_DATA: z.string().optional(),
  /** owner of the database: migrations and queues; absent: the embedded database */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** an OpenID Connect provider; absent: the development provider, on loopback only */
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  /** what access tokens of machine clients must be for; absent: the public URL with `/api` */
  OIDC_AUDIENCE: z.string().optional(),
  /** claim of the identity provider that holds a national id, such as `pid`: opens the own case */
  OIDC_PERSON_CLAIM: z.string().optional(),
  /** Ed25519 key that signs the roots of the audit; absent: made in the data folder */
  SONING_AUDIT_KEY_FILE: z.string().optional(),
  /** where signed roots are kept outside the database; absent: in the data folder */
  SONING_AUDIT_ROOTS_FILE: z.string().optional(),
  ...messageEnvironment,
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
  /** folder of the documents; absent: in the data folder */
  SONING_DOCUMENTS: z.string().optional(),
  /** folder that an archive fetches whole cases from before they are erased; absent: what must be archived is kept */
  SONING_ARCHIVE: z.string().optional(),
  SONING_LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
  /** largest uploaded document, in bytes */
  SONING_LARGEST_DOCUMENT: wholeNumber(1).default(50 * 1024 * 1024),
  /** requests a minute from one address; pages and pictures are not counted */
  SONING_REQUESTS_A_MINUTE: wholeNumber(1).default(1200),
  /** the smallest number of persons that an analyst is told */
  SONING_LEAST_COUNT: wholeNumber(3).default(5),
});

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly publicUrl: URL;
  readonly dataFolder: string | undefined;
  readonly databaseUrl: string | undefined;
  readonly oidc: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string } | undefined;
  readonly audience: string;
  readonly personClaim: string | undefined;
  readonly auditKeyFile: string | undefined;
  readonly auditRootsFile: string | undefined;
  readonly messages: MessageConfig;
  readonly tracesTo: string | undefined;
  readonly logLevel: "fatal" | "error" | "warn" | "info" | "debug" | "silent";
  readonly documentsFolder: string | undefined;
  readonly largestDocument: number;
  readonly requestsAMinute: number;
  readonly leastCount: number;
  readonly archiveFolder: string | undefined;
}

/** A setting that cannot be used: one line that names it, what it is and what it must be. */
export class ConfigFault extends Error {}

const loopback = new Set(["127.0.0.1", "localhost", "::1", "[::1]"]);

/** Is this host only reachable from the machine itself? */
export function isLoopback(host: string): boolean {
  return loopback.has(host);
}

/** Reads the environment. Throws ConfigFault with one line for each fault. */
export function readConfig(given: NodeJS.ProcessEnv): Config {
  const read = environment.safeParse(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== "")));
  if (!read.success) {
    throw new ConfigFault(
      read.error.issues
        .map(({ path, message }) => {
          const name = path.join(".");
          // an address may hold a password
          const value = /_(URL|ISSUER|ENDPOINT)$/.test(name) ? "" : ` ${JSON.stringify(given[name])}:`;
          return `${name}:${value} ${message}`;
        })
        .join("\n"),
    );
  }
  const env = read.data;
  const publicUrl = new URL(env.SONING_PUBLIC_URL ?? `http://${env.SONING_HOST}:${env.SONING_PORT}`);
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env;
  if (issuer !== undefined && (clientId === undefined || clientSecret === undefined)) {
    throw new ConfigFault("OIDC_ISSUER: needs OIDC_CLIENT_ID and OIDC_CLIENT_SECRET beside it");
  }
  if (issuer === undefined && !(isLoopback(env.SONING_HOST) && isLoopback(publicUrl.hostname))) {
    throw new ConfigFault(
      "OIDC_ISSUER: must be set when SONING_HOST or SONING_PUBLIC_URL is not loopback; the development sign-in is for one machine",
    );
  }
  if (publicUrl.protocol !== "https:" && !isLoopback(publicUrl.hostname)) {
    throw new ConfigFault(`SONING_PUBLIC_URL: is ${publicUrl.protocol}//…; sign-in needs https outside loopback`);
  }
  return {
    host: env.SONING_HOST,
    port: env.SONING_PORT,
    publicUrl,
    dataFolder: env.SONING_DATA,
    databaseUrl: env.DATABASE_URL,
    oidc:
      issuer === undefined || clientId === undefined || clientSecret === undefined
        ? undefined
        : { issuer, clientId, clientSecret },
    audience: env.OIDC_AUDIENCE ?? `${publicUrl.origin}/api`,
    personClaim: env.OIDC_PERSON_CLAIM,
    auditKeyFile: env.SONING_AUDIT_KEY_FILE,
    auditRootsFile: env.SONING_AUDIT_ROOTS_FILE,
    messages: messageConfig(env, (line) => {
      throw new ConfigFault(line);
    }),
    tracesTo: env.OTEL_EXPORTER_OTLP_ENDPOINT,
    logLevel: env.SONING_LOG_LEVEL,
    documentsFolder: env.SONING_DOCUMENTS,
    largestDocument: env.SONING_LARGEST_DOCUMENT,
    requestsAMinute: env.SONING_REQUESTS_A_MINUTE,
    leastCount: env.SONING_LEAST_COUNT,
    archiveFolder: env.SONING_ARCHIVE,
  };
}
