import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Config } from "../config.ts";

/** The key or the file of roots cannot be used: one line that names it. */
export class AuditFault extends Error {}

export interface AuditFiles {
  readonly key: string;
  readonly roots: string;
}

/** Where the signing key and the roots lie: as configured, else in the data folder. */
export function auditFiles(config: Config, dataFolder: string): AuditFiles {
  return {
    key: config.auditKeyFile ?? join(dataFolder, "audit", "key.pem"),
    roots: config.auditRootsFile ?? join(dataFolder, "audit", "roots.jsonl"),
  };
}

const reason = (error: unknown): string =>
  error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error);

async function makeKey(file: string): Promise<string> {
  const { privateKey } = generateKeyPairSync("ed25519");
  const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  await mkdir(dirname(file), { recursive: true });
  // wx: of two that start at once, one makes it
  await writeFile(file, pem, { mode: 0o600, flag: "wx" });
  return pem;
}

/** The Ed25519 key that signs roots; made when there is none and its place was not configured. Throws AuditFault. */
export async function signingKey(config: Config, { key: file }: AuditFiles): Promise<KeyObject> {
  try {
    const known = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT" && config.auditKeyFile === undefined) return undefined;
      throw error;
    });
    const key = createPrivateKey(known ?? (await makeKey(file)));
    if (key.asymmetricKeyType !== "ed25519") throw new AuditFault(`${file}: is no Ed25519 key`);
    return key;
  } catch (error) {
    throw error instanceof AuditFault
      ? error
      : new AuditFault(`${file}: the key of the audit cannot be read or made: ${reason(error)}`);
  }
}

/** The public half, from a file with either half, to verify with. Throws AuditFault. */
export async function verifyingKey({ key: file }: AuditFiles): Promise<KeyObject> {
  try {
    return createPublicKey(await readFile(file, "utf8"));
  } catch (error) {
    throw new AuditFault(`${file}: the key of the audit cannot be read: ${reason(error)}`);
  }
}
