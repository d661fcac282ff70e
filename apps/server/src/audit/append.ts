import { type Kysely, sql } from "kysely";
import type { Claims, Trx } from "../database/database.ts";
import type { Database } from "../database/schema.ts";

/** What is written of a read or a change: ids and what was done, never content. */
export interface AuditEntry {
  /** e.g. `person.read`, `caseload.list`, `decision.sign` */
  readonly act: string;
  readonly purpose: string;
  readonly person?: string;
  /** a list: the persons that it showed, by id; "who has looked" finds them */
  readonly shown?: readonly string[];
  /** ids, query, counts */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Who is written as acting: claims, or somebody who could not be told. */
export type Actor = Pick<Claims, "actor" | "unit"> & { readonly role: Claims["role"] | "none" };

/** Appends to the audit chain of the person (of the reader for lists). Call it last in the transaction. */
export async function audit(
  trx: Trx | Kysely<Database>,
  who: Actor,
  { act, purpose, person, shown, details }: AuditEntry,
): Promise<void> {
  const all = { ...details, ...(shown === undefined ? {} : { shown }) };
  await sql`select audit_append(${who.actor}, ${who.role}, ${who.unit ?? null}, ${act}, ${purpose}, ${person ?? null}::uuid, ${who.actor}, ${JSON.stringify(all)}::jsonb)`.execute(
    trx,
  );
}
