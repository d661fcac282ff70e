import { sql, type Updateable } from "kysely";
import { audit } from "../audit/append.ts";
import type { Claims, Trx } from "../database/database.ts";
import type { MatterTable } from "../database/schema.ts";
import { Problem } from "../http/problem.ts";
import { requireChanged } from "../http/versions.ts";
import { type Moved, move } from "../machines/move.ts";

/** A matter as the reader may see it. Throws `not-found`. */
export async function requireMatter(trx: Trx, id: string) {
  const row = await trx.selectFrom("matter_case").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) throw new Problem("not-found");
  return row;
}
export type MatterRow = Awaited<ReturnType<typeof requireMatter>>;

/** The unit that handles a matter changes it; others read. The party has the own case. Throws `not-allowed`. */
export function requireHandling(claims: Claims, { unit }: Pick<MatterRow, "unit">): void {
  if (claims.role !== "convicted" && claims.unit !== unit)
    throw new Problem("not-allowed", `the matter lies with ${unit}`);
}

/** Columns of a matter, under the version that the caller saw. Throws `changed-meanwhile`. */
export async function writeMatter(
  trx: Trx,
  id: string,
  version: number,
  columns: Updateable<MatterTable> = {},
): Promise<number> {
  const changed = await trx
    .updateTable("matter_case")
    .set({ ...columns, changed_at: sql`now()`, version: sql`version + 1` })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  requireChanged(changed.numUpdatedRows);
  return version + 1;
}

export interface MatterChange {
  readonly id: string;
  readonly version: number;
  readonly event: string;
  readonly payload?: Readonly<Record<string, unknown>>;
  readonly columns?: Updateable<MatterTable>;
  /** another check than that the own unit handles it */
  readonly check?: (row: MatterRow) => void;
}

/** Moves a matter by an event, with its columns and its audit. Throws `not-found`, `not-allowed`, `changed-meanwhile`, `wrong-state`. */
export async function changeMatter(
  trx: Trx,
  claims: Claims,
  { id, version, event, payload, columns, check }: MatterChange,
): Promise<Moved & { readonly version: number; readonly row: MatterRow }> {
  const row = await requireMatter(trx, id);
  if (check === undefined) requireHandling(claims, row);
  else check(row);
  const after = await writeMatter(trx, id, version, columns);
  const moved = await move(trx, claims, {
    person: row.person,
    machine: "matter",
    stream: id,
    event,
    ...(payload === undefined ? {} : { payload }),
  });
  await audit(trx, claims, {
    act: `matter.${event}`,
    purpose: "execution",
    person: row.person,
    details: { matterCase: id, matter: row.matter },
  });
  return { ...moved, version: after, row };
}
