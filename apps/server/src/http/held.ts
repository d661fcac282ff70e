import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Claims } from "../database/database.ts";

/** `2026-06-15T14:37` and all of its ten minutes: `2026-06-15T14:3`. */
const tenMinutes = (now: string): string => now.slice(0, -1);

/**
 * Does whoever asks hold this very answer already (`If-None-Match`)? Then nothing is told anew: answer 304, and there is no
 * read to log. The tag is the reader's own, of the content and of ten minutes: another's tag never fits, and a page that
 * stays open is a read in the audit every ten minutes.
 */
export function isHeld(
  request: FastifyRequest,
  reply: FastifyReply,
  { actor, role, unit }: Claims,
  now: string,
  answer: unknown,
): boolean {
  const hash = createHash("sha256").update(JSON.stringify([actor, role, unit ?? null, tenMinutes(now), answer]));
  const tag = `W/"${hash.digest("base64url")}"`;
  reply.header("etag", tag).header("cache-control", "private, no-store");
  return request.headers["if-none-match"] === tag;
}
