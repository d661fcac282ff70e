import { createHash, createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import { z } from "zod";

/** Where a chain stood: its last number and that row's hash, in hex. */
export type Heads = Readonly<Record<string, readonly [n: number, hash: string]>>;

/** A root over all chains, signed: what was in the audit at a moment, for whoever keeps it outside the database. */
export interface Root {
  readonly at: string;
  readonly heads: Heads;
  /** SHA-256 of moment and heads, in hex */
  readonly root: string;
  /** Ed25519 over the root, base64 */
  readonly signature: string;
  /** which key: the first 16 hex digits of its SHA-256 */
  readonly key: string;
}

const head = z.tuple([z.int().min(0), z.string().regex(/^[0-9a-f]{64}$/)]);
export const headsSchema = z.record(z.string().regex(/^\d{1,2}$/), head);
export const rootSchema = z.object({
  at: z.iso.datetime(),
  heads: headsSchema,
  root: z.string().regex(/^[0-9a-f]{64}$/),
  signature: z.string(),
  key: z.string(),
});

/** The hash of a moment and its heads, chains in order. */
export function rootHash(at: string, heads: Heads): Buffer {
  const ordered = Object.entries(heads).sort(([a], [b]) => Number(a) - Number(b));
  return createHash("sha256")
    .update(JSON.stringify(["soning audit root", at, ordered]))
    .digest();
}

/** The short name of a key, the same for its private and its public half. */
export function keyName(key: KeyObject): string {
  const half = key.type === "private" ? createPublicKey(key) : key;
  return createHash("sha256")
    .update(half.export({ type: "spki", format: "der" }))
    .digest("hex")
    .slice(0, 16);
}

/** Signs where the chains stand. */
export function signRoot(at: string, heads: Heads, privateKey: KeyObject): Root {
  const hash = rootHash(at, heads);
  return {
    at,
    heads,
    root: hash.toString("hex"),
    signature: sign(null, hash, privateKey).toString("base64"),
    key: keyName(privateKey),
  };
}

/** Does a root say what was signed? */
export function holds(root: Pick<Root, "at" | "heads" | "root" | "signature">, publicKey: KeyObject): boolean {
  const hash = rootHash(root.at, root.heads);
  return hash.toString("hex") === root.root && verify(null, hash, publicKey, Buffer.from(root.signature, "base64"));
}
