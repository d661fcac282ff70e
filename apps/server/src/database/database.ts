import { Kysely, PostgresDialect, sql, type Transaction } from "kysely";
import pg from "pg";
import { inSpan } from "../telemetry/span.ts";
import type { Database, Role } from "./schema.ts";

export type Db = Kysely<Database>;
export type Trx = Transaction<Database>;

/** Who asks, for one transaction: a member of staff in a posting, or a convicted person for the own case. */
export interface Claims {
  readonly actor: string;
  readonly role: Role;
  readonly staff?: string;
  readonly unit?: string;
  /** the convicted person whose own case it is */
  readonly person?: string;
}

/** Days and moments stay text and Date: days never pass through a time zone. */
const parsers = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.DATE, (text) => text],
  [pg.types.builtins.INT8, (text) => text],
]);

/** A pool on a database. The pool's user is the owner; what people do runs as `soning_app` inside `withClaims`. */
export function connect(url: string, connections = 10): Db {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    types: {
      getTypeParser: (id: number, format?: "text" | "binary") =>
        parsers.get(id) ?? pg.types.getTypeParser(id, format as "text"),
    } as never,
  });
  // a connection that breaks while idle is replaced; the next query tells if the database is away
  pool.on("error", () => undefined);
  // one that breaks between two queries of a transaction has nobody listening, and would end the process
  pool.on("connect", (client) => void client.on("error", () => undefined));
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
}

const days = new WeakMap<Db, () => string>();

/** Says which day it is in the service, `YYYY-MM-DD` in Norway: grants and postings are in force by it, not by the database's date. */
export function setDay(db: Db, today: () => string): void {
  days.set(db, today);
}

const dayOf = (db: Db): string => days.get(db)?.() ?? "";

/** From here on a transaction is that of whoever has the claims: only what they may see and do. */
export async function claimIn(db: Db, trx: Trx, claims: Claims): Promise<void> {
  await sql`select set_config('role', 'soning_app', true), set_config('soning.staff', ${claims.staff ?? ""}, true), set_config('soning.role', ${claims.role}, true),
    set_config('soning.unit', ${claims.unit ?? ""}, true), set_config('soning.person', ${claims.person ?? ""}, true),
    set_config('soning.today', ${dayOf(db)}, true)`.execute(trx);
}

/** Runs work as a database role with claims, set for this transaction only. Without claims no row is seen. */
export async function withClaims<T>(db: Db, claims: Claims, work: (trx: Trx) => Promise<T>): Promise<T> {
  return inSpan("transaction", { "soning.role": claims.role }, () =>
    db.transaction().execute(async (trx) => {
      await claimIn(db, trx, claims);
      return work(trx);
    }),
  );
}

/** Runs a job: sees everything, writes what jobs may. */
export async function asJob<T>(db: Db, work: (trx: Trx) => Promise<T>): Promise<T> {
  return inSpan("transaction", { "soning.role": "jobs" }, () =>
    db.transaction().execute(async (trx) => {
      await sql`select set_config('role', 'soning_jobs', true), set_config('soning.today', ${dayOf(db)}, true)`.execute(
        trx,
      );
      return work(trx);
    }),
  );
}

/**
 * Inside the transaction of somebody with claims, what follows from an act for the service: worked out on everything, as a
 * job would, and not on what the one who acts may read. What it throws must end the transaction, or be thrown before a statement failed.
 */
export async function forService<T>(trx: Trx, work: (trx: Trx) => Promise<T>): Promise<T> {
  await sql`set local role soning_jobs`.execute(trx);
  const done = await work(trx);
  await sql`set local role soning_app`.execute(trx);
  return done;
}
