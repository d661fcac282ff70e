import { createHash } from "node:crypto";

/** JSON with the names of every object in order: the same content is the same text, whatever way it went. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, inner: unknown) => {
    if (inner instanceof Map) return [...inner];
    if (inner instanceof Set) return [...inner];
    if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(
      Object.entries(inner).sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0)),
    );
  });
}

/** SHA-256 of the canonical JSON, in hexadecimal. */
export const hashOf = (value: unknown): string => createHash("sha256").update(canonical(value)).digest("hex");
