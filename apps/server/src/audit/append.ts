import { sql } from "kysely";
import type { Claims, Trx } from "../database/database.ts";

/** What is written of a read or a change: ids and what was done, never content. */
export interface AuditEntry {
  /** e.g. `person.read`, `caseload.list`, `decision.sign` */
  readonly act: string;
  readonly purpose: string;
  readonly person?: string;
  /** ids shown, query, counts */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Appends to the audit chain of the person (of the reader for lists). Call it last in the transaction. */
export async function audit(trx: Trx, claims: Claims, { act, purpose, person, details }: AuditEntry): Promise<void> {
  await sql`select audit_append(${claims.actor}, ${claims.role}, ${claims.unit ?? null}, ${act}, ${purpose}, ${person ?? null}::uuid, ${claims.actor}, ${JSON.stringify(details ?? {})}::jsonb)`.execute(trx);
}
