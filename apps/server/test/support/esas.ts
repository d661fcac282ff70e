import { execFileSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CompactSign, exportJWK, type JWK } from "jose";
import { readConfig } from "../../src/config.ts";
import type { Service } from "../../src/http/app.ts";
import type { Answered } from "./unit.ts";

/** The sector's own contracts lie beside the repository; without them the tests against them are skipped. */
export const contracts = join(import.meta.dirname, "../../../../../shared/esas");

/** A RabbitMQ that this machine may have: as in CI, or by environment. */
export const brokerUrl = process.env["SONING_TEST_BROKER"] ?? "amqp://guest:guest@127.0.0.1:5672";

export const hasBroker: boolean = await new Promise((resolve) => {
  const { hostname, port } = new URL(brokerUrl);
  const socket = connect({ host: hostname, port: Number(port || 5672), timeout: 2000 });
  const answer = (there: boolean): void => {
    socket.destroy();
    resolve(there);
  };
  socket.once("connect", () => answer(true));
  socket.once("error", () => answer(false));
  socket.once("timeout", () => answer(false));
});

/** May tests stop and start the broker here? */
export const canRestartBroker: boolean = ((): boolean => {
  try {
    execFileSync("rabbitmqctl", ["status"], { stdio: "ignore", timeout: 20_000 });
    return hasBroker;
  } catch {
    return false;
  }
})();

export const rabbitmqctl = (...words: readonly string[]): void => {
  execFileSync("rabbitmqctl", [...words], { stdio: "ignore", timeout: 60_000 });
};

/** Keys of an invented sender. */
export interface SenderKey {
  readonly id: string;
  readonly publicJwk: JWK;
  readonly pem: string;
  sign(body: string | Buffer, alg?: string): Promise<Buffer>;
}

export async function senderKey(id: string): Promise<SenderKey> {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return {
    id,
    publicJwk: { ...(await exportJWK(publicKey)), kid: id },
    pem: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    sign: async (body, alg = "RS256") =>
      Buffer.from(await new CompactSign(Buffer.from(body)).setProtectedHeader({ alg, kid: id }).sign(privateKey)),
  };
}

export interface EsasSetting {
  readonly service: Service;
  readonly folder: string;
  readonly police: SenderKey;
  readonly court: SenderKey;
  /** our own, that signs what is sent */
  readonly own: SenderKey;
  writeKeys(keys: Readonly<Record<string, readonly SenderKey[]>>): Promise<void>;
  clear(): Promise<void>;
}

/** The service with keys of police and court, and a folder of its own. `more` goes into the environment. */
export async function esasSetting(service: Service, more: NodeJS.ProcessEnv = {}): Promise<EsasSetting> {
  const folder = await mkdtemp(join(tmpdir(), "soning-esas-"));
  const [police, court, own] = [await senderKey("police-1"), await senderKey("court-1"), await senderKey("own-1")];
  const keys = join(folder, "keys.json");
  const signing = join(folder, "own.pem");
  const writeKeys = (given: Readonly<Record<string, readonly SenderKey[]>>): Promise<void> =>
    writeFile(
      keys,
      JSON.stringify(
        Object.fromEntries(
          Object.entries(given).map(([sender, held]) => [sender, { keys: held.map(({ publicJwk }) => publicJwk) }]),
        ),
      ),
    );
  await writeKeys({ POLITIET: [police], DOMSTOLEN: [court] });
  await writeFile(signing, own.pem);
  const config = readConfig({
    SONING_LOG_LEVEL: "silent",
    SONING_DATA: folder,
    ESAS_KEYS_FILE: keys,
    ESAS_SIGNING_KEY_FILE: signing,
    ESAS_UNIT: "elvestad",
    ...more,
  });
  return {
    service: { ...service, config },
    folder,
    police,
    court,
    own,
    writeKeys,
    clear: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The headers of an order from the police. */
export const orderHeaders = (order: Answered, more: Readonly<Record<string, string>> = {}) => ({
  messageId: order.forsendelse.meldingsId as string,
  schemaName: "FULLBYRDELSESORDRE",
  schemaVersion: "1.2",
  senderOrganization: "POLITIET",
  ...more,
});

/** Waits until something holds. Throws after so many milliseconds. */
export async function until(holds: () => Promise<boolean>, within = 20_000): Promise<void> {
  const end = Date.now() + within;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error("it did not come to hold in time");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
