import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import { sql } from "kysely";
import { type Claims, claimIn, type Db, type Trx, withClaims } from "../database/database.ts";
import { Problem } from "./problem.ts";

const longest = 200;

function keyOf(request: FastifyRequest): string | undefined {
  const key = request.headers["idempotency-key"];
  if (key === undefined) return undefined;
  if (typeof key !== "string" || key === "" || key.length > longest)
    throw new Problem("bad-request", `Idempotency-Key must have 1 to ${longest} characters`);
  return key;
}

const hashOf = (request: FastifyRequest, body: unknown): string =>
  createHash("sha256")
    .update(`${request.method} ${request.url} ${JSON.stringify(body ?? null)}`)
    .digest("hex");

/** One key of one actor, and the request that it is used for. */
interface Key {
  readonly key: string;
  readonly actor: string;
  readonly hash: string;
}

/** What was answered under a key. Throws `key-used-otherwise` for another request. */
async function answeredBefore(
  db: Db | Trx,
  { key, actor, hash }: Key,
): Promise<{ readonly body: unknown } | undefined> {
  const known = await db
    .selectFrom("idempotency")
    .select(["request_hash", "status", "body"])
    .where("actor", "=", actor)
    .where("key", "=", key)
    .executeTakeFirst();
  if (known === undefined) return undefined;
  if (known.request_hash !== hash) throw new Problem("key-used-otherwise");
  return known;
}

async function keepAnswer(db: Db | Trx, { key, actor, hash }: Key, status: number, body: unknown): Promise<void> {
  await db
    .insertInto("idempotency")
    .values({ key, actor, request_hash: hash, status, body: JSON.stringify(body) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** What is particular to an operation. */
interface Particulars {
  /** what stands for the body in telling one request from another; absent: the body itself */
  readonly said?: unknown;
  /** the answer holds a secret, and is kept nowhere: what whoever asks again is told instead */
  readonly toldOnce?: string;
}

/**
 * Does work as whoever asks, once for each idempotency key of an actor: the same request again gets the same answer,
 * another request under the same key is refused. The answer is kept in the transaction of the work: of a request that was
 * cut off, either both stand or neither, and its key can be used again. Without a key it just does the work. Throws `already-exists` for the second request to what is told once.
 */
export async function once<T>(
  db: Db,
  claims: Claims,
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  work: (trx: Trx) => Promise<T>,
  { said = request.body, toldOnce }: Particulars = {},
): Promise<T> {
  const given = keyOf(request);
  reply.code(status);
  if (given === undefined) return withClaims(db, claims, work);
  const key: Key = { key: given, actor: claims.actor, hash: hashOf(request, said) };
  return db.transaction().execute(async (trx) => {
    // the lock ends with the transaction, and that with the process or its connection
    const lock = await sql<{ free: boolean }>`
      select pg_try_advisory_xact_lock(hashtextextended(${`${key.actor} ${key.key}`}, 0)) as free`.execute(trx);
    if (lock.rows[0]?.free !== true)
      throw new Problem("wrong-state", "the first request with this key is still at work");
    const before = await answeredBefore(trx, key);
    if (before !== undefined && toldOnce !== undefined) throw new Problem("already-exists", toldOnce);
    if (before !== undefined) return before.body as T;
    await claimIn(db, trx, claims);
    const result = await work(trx);
    await sql`set local role none`.execute(trx);
    await keepAnswer(trx, key, status, toldOnce === undefined ? result : null);
    return result;
  });
}

/**
 * The same for work that takes several transactions and is its own guard against being done twice, such as a message that
 * is known by its id: cut off before its answer was kept, it goes on where it stopped.
 */
export async function onceRepeatable<T>(
  db: Db,
  claims: Claims,
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  work: () => Promise<T>,
): Promise<T> {
  const given = keyOf(request);
  reply.code(status);
  if (given === undefined) return work();
  const key: Key = { key: given, actor: claims.actor, hash: hashOf(request, request.body) };
  const before = await answeredBefore(db, key);
  if (before !== undefined) return before.body as T;
  const result = await work();
  await keepAnswer(db, key, status, result);
  return result;
}
