import { sql } from "kysely";
import type { Trx } from "../database/database.ts";

export interface CaseloadPage {
  readonly law: string;
  readonly limit: number;
  readonly status?: string | undefined;
  readonly matter?: string | undefined;
  /** the last row of the page before */
  readonly after?: { readonly name: string; readonly person: string; readonly matter: string } | undefined;
}

/**
 * A page of the caseload in order of name, with one row more where there is more. Whom the reader may not see is not in it,
 * nor what was set aside until a later day.
 */
export async function caseloadPage(trx: Trx, { law, limit, status, matter, after }: CaseloadPage) {
  let query = trx
    .selectFrom("caseload")
    .select(["person", "name", "matter", "status", "from_date", "on_date", "lacks"])
    .where("law", "=", law)
    .where(sql<boolean>`(aside_until is null or aside_until <= service_day())`);
  if (status !== undefined) query = query.where("status", "=", status);
  if (matter !== undefined) query = query.where("matter", "=", matter);
  if (after !== undefined)
    query = query.where(sql<boolean>`(name, person, matter) > (${after.name}, ${after.person}::uuid, ${after.matter})`);
  return query
    .orderBy("name")
    .orderBy("person")
    .orderBy("matter")
    .limit(limit + 1)
    .execute();
}
