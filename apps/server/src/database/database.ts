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
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
}

/** Runs work as a database role with claims, set for this transaction only. Without claims no row is seen. */
export async function withClaims<T>(db: Db, claims: Claims, work: (trx: Trx) => Promise<T>): Promise<T> {
  return inSpan("transaction", { "soning.role": claims.role }, () =>
    db.transaction().execute(async (trx) => {
      await sql`set local role soning_app`.execute(trx);
      await sql`select set_config('soning.staff', ${claims.staff ?? ""}, true), set_config('soning.role', ${claims.role}, true),
      set_config('soning.unit', ${claims.unit ?? ""}, true), set_config('soning.person', ${claims.person ?? ""}, true)`.execute(
        trx,
      );
      return work(trx);
    }),
  );
}

/** Runs a job: sees everything, writes what jobs may. */
export async function asJob<T>(db: Db, work: (trx: Trx) => Promise<T>): Promise<T> {
  return inSpan("transaction", { "soning.role": "jobs" }, () =>
    db.transaction().execute(async (trx) => {
      await sql`set local role soning_jobs`.execute(trx);
      return work(trx);
    }),
  );
}
