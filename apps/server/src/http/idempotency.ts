import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Claims, Db } from "../database/database.ts";
import { Problem } from "./problem.ts";

const longest = 200;

function keyOf(request: FastifyRequest): string | undefined {
  const key = request.headers["idempotency-key"];
  if (key === undefined) return undefined;
  if (typeof key !== "string" || key === "" || key.length > longest)
    throw new Problem("bad-request", `Idempotency-Key must have 1 to ${longest} characters`);
  return key;
}

const hashOf = (request: FastifyRequest): string =>
  createHash("sha256")
    .update(`${request.method} ${request.url} ${JSON.stringify(request.body ?? null)}`)
    .digest("hex");

/**
 * Does work once for each idempotency key of an actor: the same request again gets the same answer, another request under
 * the same key is refused. Without a key it just does the work.
 */
export async function once<T>(
  db: Db,
  claims: Claims,
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  work: () => Promise<T>,
): Promise<T> {
  const key = keyOf(request);
  reply.code(status);
  if (key === undefined) return work();
  const hash = hashOf(request);
  const taken = await db
    .insertInto("idempotency")
    .values({ key, actor: claims.actor, request_hash: hash, status: null, body: null })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (Number(taken.numInsertedOrUpdatedRows ?? 0) === 0) {
    const known = await db
      .selectFrom("idempotency")
      .selectAll()
      .where("actor", "=", claims.actor)
      .where("key", "=", key)
      .executeTakeFirst();
    if (known === undefined || known.request_hash !== hash) throw new Problem("key-used-otherwise");
    if (known.status === null) throw new Problem("wrong-state", "the first request with this key is still at work");
    return known.body as T;
  }
  try {
    const result = await work();
    await db
      .updateTable("idempotency")
      .set({ status, body: JSON.stringify(result) })
      .where("actor", "=", claims.actor)
      .where("key", "=", key)
      .execute();
    return result;
  } catch (error) {
    await db.deleteFrom("idempotency").where("actor", "=", claims.actor).where("key", "=", key).execute();
    throw error;
  }
}
