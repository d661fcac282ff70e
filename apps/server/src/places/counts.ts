import { sql } from "kysely";
import { z } from "zod";
import { audit } from "../audit/append.ts";
import type { Claims, Trx } from "../database/database.ts";
import type { PlaceKind } from "../database/schema-household.ts";
import { Problem } from "../http/problem.ts";
import { requireChanged } from "../http/versions.ts";
import { placeKind } from "./queue.ts";

/** Places of a unit: a count, without persons. `free` is what nobody holds, `waiting` how many stand in the queue. */
export const placeRow = z
  .object({
    kind: placeKind,
    total: z.int(),
    held: z.int(),
    free: z.int(),
    waiting: z.int(),
    version: z.int(),
  })
  .meta({ id: "Place" });

/** The places of a unit; anybody posted today may read them of any unit. */
export async function placesOf(trx: Trx, claims: Claims, unit: string): Promise<z.infer<typeof placeRow>[]> {
  const { rows } = await sql<{ kind: PlaceKind; total: number; held: number; waiting: number; version: number }>`
    select kind, total, held, waiting, version from place_counts(${unit})`.execute(trx);
  await audit(trx, claims, { act: "place.counts", purpose: "administration", details: { unit } });
  return rows.map((row) => ({ ...row, free: row.total - row.held }));
}

/** Says how many places the unit has; of version 0 it had none. Throws `changed-meanwhile`, `wrong-state` where more are held. */
export async function setPlaces(
  trx: Trx,
  claims: Claims,
  { kind, total, version }: { readonly kind: PlaceKind; readonly total: number; readonly version: number },
): Promise<{ version: number }> {
  const unit = claims.unit ?? "";
  if (version === 0) {
    const made = await trx
      .insertInto("place")
      .values({ unit, kind, total, by: claims.actor })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    requireChanged(made.numInsertedOrUpdatedRows ?? 0);
  } else {
    try {
      const changed = await trx
        .updateTable("place")
        .set((eb) => ({ total, by: claims.actor, version: eb("version", "+", 1) }))
        .where("unit", "=", unit)
        .where("kind", "=", kind)
        .where("version", "=", version)
        .executeTakeFirst();
      requireChanged(changed.numUpdatedRows);
    } catch (error) {
      if ((error as { code?: string }).code === "SN012")
        throw new Problem("wrong-state", "more places are held than there would be");
      throw error;
    }
  }
  await audit(trx, claims, { act: "place.set", purpose: "administration", details: { unit, kind, total } });
  return { version: version + 1 };
}
