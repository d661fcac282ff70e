import pg from "pg";
import { EmbeddedFault, reasonIn } from "./fault.ts";
import { addressOf, type Hold } from "./hold.ts";

/** Owns the database and runs its migrations; no administrator, as it would be on a PostgreSQL of one's own. */
export const owner = "soning_owner";
export const database = "soning";
/** The order of names. */
const collation = "nb-NO-x-icu";

/** Makes the owner and its database where they are missing, and checks that names can be ordered. Throws EmbeddedFault. */
export async function prepare({ client }: Hold, secret: string, port: number): Promise<void> {
  try {
    const has = async (query: string, value: string): Promise<boolean> =>
      (await client.query(query, [value])).rowCount === 1;
    if (!(await has("select from pg_collation where collname = $1", collation)))
      throw new EmbeddedFault(`this PostgreSQL has no collation ${collation}; set DATABASE_URL to one built with ICU`);
    if (!(await has("select from pg_roles where rolname = $1", owner))) {
      await client.query(`create role ${owner} login createrole password ${pg.escapeLiteral(secret)}`);
    }
    // what it makes it may also become (needed from version 16 on)
    await client.query(`alter role ${owner} set createrole_self_grant to 'set, inherit'`);
    if (!(await has("select from pg_database where datname = $1", database)))
      await client.query(`create database ${database} owner ${owner}`);
  } catch (error) {
    throw error instanceof EmbeddedFault
      ? error
      : new EmbeddedFault(`the database on port ${port} cannot be prepared: ${reasonIn(String(error))}`);
  }
}

/** Address of the owner on the database. */
export const ownerAddress = (secret: string, port: number): string => addressOf(owner, secret, port, database);
