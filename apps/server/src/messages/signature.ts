import { readFile, stat } from "node:fs/promises";
import { type CryptoKey, compactVerify, errors, importJWK, type JWK } from "jose";
import { z } from "zod";
import type { FaultHere } from "./fault-words.ts";
import { type Finding, faultHere } from "./receipt.ts";

/** The file of keys cannot be used: one line that names it. */
export class KeyFault extends Error {}

interface SenderKey {
  readonly id: string | undefined;
  readonly key: CryptoKey;
}
/** Public keys by the sender's name in the header `senderOrganization`. */
export type SenderKeys = ReadonlyMap<string, readonly SenderKey[]>;

const algorithm = "RS256";
const shortestModulus = 2048;
const jwk = z.looseObject({ kty: z.literal("RSA"), n: z.string(), e: z.string(), kid: z.string().optional() });
const keyFile = z.record(z.string(), z.object({ keys: z.array(jwk).min(1) }));

async function keyOf(file: string, sender: string, given: JWK): Promise<SenderKey> {
  const { kid, n, e, kty } = given as { kid?: string; n: string; e: string; kty: "RSA" };
  // only the public parts: a private key that lies there by mistake is not taken up
  const key = (await importJWK({ kty, n, e }, algorithm)) as CryptoKey;
  const bits = (key.algorithm as { readonly modulusLength?: number }).modulusLength ?? 0;
  if (bits < shortestModulus)
    throw new KeyFault(`${file}: a key of ${sender} has ${bits} bits; needed are ${shortestModulus}`);
  return { id: kid, key };
}

async function readKeys(file: string): Promise<SenderKeys> {
  const read = keyFile.safeParse(JSON.parse(await readFile(file, "utf8")));
  if (!read.success) throw new KeyFault(`${file}: must hold {"SENDER": {"keys": [RSA keys as JWK]}}`);
  const found = new Map<string, readonly SenderKey[]>();
  for (const [sender, { keys }] of Object.entries(read.data))
    found.set(sender, await Promise.all(keys.map((one) => keyOf(file, sender, one as JWK))));
  return found;
}

const known = new Map<string, { readonly changed: number; readonly keys: SenderKeys }>();

/** The senders' keys; read again when the file has changed, so that a new key needs no restart. Throws KeyFault. */
export async function senderKeys(file: string): Promise<SenderKeys> {
  try {
    const changed = (await stat(file)).mtimeMs;
    const held = known.get(file);
    if (held?.changed === changed) return held.keys;
    const keys = await readKeys(file);
    known.set(file, { changed, keys });
    return keys;
  } catch (error) {
    if (error instanceof KeyFault) throw error;
    throw new KeyFault(`${file}: the senders' keys cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

export type Verified =
  | { readonly ok: true; readonly payload: Buffer; readonly sender: string }
  | { readonly ok: false; readonly fault: Finding };

const refused = (code: FaultHere, path: string): Verified => ({ ok: false, fault: faultHere(code, path) });

/** Does this look like a compact JWS? */
export const isSigned = (raw: Buffer): boolean =>
  /^\s*[\w-]+\.[\w-]*\.[\w-]*\s*$/.test(raw.toString("latin1", 0, Math.min(raw.length, 64 * 1024 * 1024)));

function headerOf(compact: string): { readonly alg?: unknown; readonly kid?: unknown } | undefined {
  try {
    const header: unknown = JSON.parse(Buffer.from(compact.split(".", 1)[0] ?? "", "base64url").toString("utf8"));
    return typeof header === "object" && header !== null ? header : undefined;
  } catch {
    return undefined;
  }
}

/** The payload of a signed message, when one of its sender's keys signed it by RS256. Says what is wrong otherwise. */
export async function verifySigned(raw: Buffer, sender: string | undefined, keys: SenderKeys): Promise<Verified> {
  if (sender === undefined) return refused("sender-missing", "senderOrganization");
  const own = keys.get(sender);
  if (own === undefined) return refused("sender-unknown", "senderOrganization");
  const compact = raw.toString("latin1").trim();
  const header = isSigned(raw) ? headerOf(compact) : undefined;
  if (header === undefined) return refused("not-signed", "$");
  if (header.alg !== algorithm) return refused("algorithm-refused", "alg");
  const candidates = typeof header.kid === "string" ? own.filter(({ id }) => id === header.kid) : own;
  if (candidates.length === 0) return refused("key-unknown", "kid");
  for (const { key } of candidates) {
    try {
      const { payload } = await compactVerify(compact, key, { algorithms: [algorithm] });
      return { ok: true, payload: Buffer.from(payload), sender };
    } catch (error) {
      if (error instanceof errors.JWSSignatureVerificationFailed) continue;
      if (!(error instanceof errors.JOSEError)) throw error;
      return refused("not-signed", "$");
    }
  }
  return refused("signature-wrong", "$");
}
