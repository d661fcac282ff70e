import { createHash, type Hash } from "node:crypto";

/** A checksum as a sender gives it, by its own form: MD5 is what the contracts name, longer ones are taken as well. */
export interface Checksum {
  readonly algorithm: "md5" | "sha1" | "sha256" | "sha384" | "sha512";
  readonly hex: string;
}

const byBytes: Readonly<Record<number, Checksum["algorithm"]>> = {
  16: "md5",
  20: "sha1",
  32: "sha256",
  48: "sha384",
  64: "sha512",
};

/** Reads a checksum in hex or base64; the length tells the algorithm. `undefined`: it is none that can be checked. */
export function readChecksum(text: string): Checksum | undefined {
  const given = text.trim();
  const bytes = /^([0-9a-f]{2})+$/i.test(given)
    ? Buffer.from(given, "hex")
    : /^[A-Za-z0-9+/]+={0,2}$/.test(given) && given.length % 4 === 0
      ? Buffer.from(given, "base64")
      : undefined;
  const algorithm = bytes === undefined ? undefined : byBytes[bytes.length];
  return bytes === undefined || algorithm === undefined ? undefined : { algorithm, hex: bytes.toString("hex") };
}

export const hasher = ({ algorithm }: Checksum): Hash => createHash(algorithm);
