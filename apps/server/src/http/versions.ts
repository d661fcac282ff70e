import type { FastifyReply, FastifyRequest } from "fastify";
import { Problem } from "./problem.ts";

/** The entity tag of a version. */
export const tagOf = (version: number): string => `"${version}"`;

/** Says which version an answer is. */
export function setVersion(reply: FastifyReply, version: number): void {
  reply.header("etag", tagOf(version));
}

/** The version that the caller means to change. Throws `needs-if-match` without one, `bad-request` for another form. */
export function expectedVersion(request: FastifyRequest): number {
  const given = request.headers["if-match"];
  if (given === undefined) throw new Problem("needs-if-match");
  const found = /^"(\d{1,9})"$/.exec(given);
  if (found === null) throw new Problem("bad-request", 'If-Match must be a tag like "3"');
  return Number(found[1]);
}

/** Throws `changed-meanwhile` unless a change hit exactly the row of the expected version. */
export function requireChanged(rows: bigint | number): void {
  if (Number(rows) !== 1) throw new Problem("changed-meanwhile", "read it again, and try on the new version");
}
