import { createHash } from "node:crypto";
import type { ExecutionOrder } from "@soning/esas";

/** Hash of what an order orders. The sending, the version of the contract and the addresses of its documents may differ. */
export function contentHash({
  message: _sending,
  version: _version,
  versions: _versions,
  paths: _paths,
  documents,
  orderId: _id,
  ...content
}: ExecutionOrder): string {
  const attached = documents.map(({ title, writtenOn, checksum }) => ({ title, writtenOn, checksum }));
  return createHash("sha256")
    .update(JSON.stringify({ ...content, attached }))
    .digest("hex");
}

/** Is there text that the database cannot hold: NUL, or half of a character? */
export function holdsUnstorable(value: unknown): boolean {
  if (typeof value === "string") return value.includes("\u0000") || !value.isWellFormed();
  if (Array.isArray(value)) return value.some(holdsUnstorable);
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([name, inner]) => holdsUnstorable(name) || holdsUnstorable(inner));
}
