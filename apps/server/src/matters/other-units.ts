import { sql } from "kysely";
import type { Claims, Trx } from "../database/database.ts";
import { Problem } from "../http/problem.ts";
import type { Moved } from "../machines/move.ts";
import { changeMatter, requireMatter } from "./change-matter.ts";

type Changed = Moved & { readonly version: number };

const wrong = (path: string, message: string): Problem =>
  new Problem("bad-request", undefined, { faults: [{ path, message }] });

async function requireUnit(trx: Trx, unit: string, own: string): Promise<void> {
  const row = await trx.selectFrom("unit").select(["id", "kind"]).where("id", "=", unit).executeTakeFirst();
  if (row === undefined) throw wrong("unit", "there is no such unit");
  if (unit === own) throw wrong("unit", "the matter lies there already");
  if (row.kind === "immigration") throw wrong("unit", "sees what is disclosed to it, and handles no matters");
}

/** Opens the person to a unit. A protected person goes only where somebody is cleared. Throws `not-allowed`. */
async function openTo(
  trx: Trx,
  person: string,
  unit: string,
  purpose: "matter" | "recommendation",
  matter: string,
  until: string | null,
): Promise<void> {
  try {
    await sql`select open_to_unit(${person}::uuid, ${unit}, ${purpose}, ${`matter ${matter}`}, ${until}::date)`.execute(
      trx,
    );
  } catch (error) {
    if ((error as { code?: string }).code === "SN001")
      throw new Problem("not-allowed", `nobody at ${unit} is cleared for this person`);
    throw error;
  }
}

/** Asks another unit for its recommendation: it sees the case until it has answered, at most until the day named. */
export async function askUnit(
  trx: Trx,
  claims: Claims,
  { id, version, unit, until }: { id: string; version: number; unit: string; until: string },
): Promise<Changed> {
  const { unit: own, person } = await requireMatter(trx, id);
  await requireUnit(trx, unit, own);
  await openTo(trx, person, unit, "recommendation", id, until);
  return changeMatter(trx, claims, {
    id,
    version,
    event: "ask",
    payload: { unit, until },
    columns: {
      asked_unit: unit,
      asked_until: until,
      recommendation: null,
      recommendation_reason: null,
      recommended_by: null,
    },
  });
}

/** The unit that was asked answers. Throws `not-allowed` for another unit. */
export async function recommend(
  trx: Trx,
  claims: Claims,
  given: { id: string; version: number; recommendation: "for" | "against" | "none"; reason: string },
): Promise<Changed> {
  const { id, version, recommendation, reason } = given;
  return changeMatter(trx, claims, {
    id,
    version,
    event: "recommend",
    payload: { recommendation, reason, unit: claims.unit },
    columns: { recommendation, recommendation_reason: reason, recommended_by: claims.actor },
    check: ({ asked_unit: asked }) => {
      if (asked !== claims.unit)
        throw new Problem("not-allowed", `${asked ?? "no unit"} was asked for a recommendation`);
    },
  });
}

/** Hands a matter over: the new unit handles it from now; the sender reads until the day named, longer where it serves the person. */
export async function handOver(
  trx: Trx,
  claims: Claims,
  given: { id: string; version: number; unit: string; reason: string; readUntil: string },
): Promise<Changed> {
  const { id, version, unit, reason, readUntil } = given;
  const { unit: own, person } = await requireMatter(trx, id);
  await requireUnit(trx, unit, own);
  await openTo(trx, person, unit, "matter", id, null);
  const changed = await changeMatter(trx, claims, {
    id,
    version,
    event: "hand-over",
    payload: { from: own, unit, reason, readUntil },
    columns: { unit, assignee: null },
  });
  await sql`select keep_reading(${person}::uuid, 'matter', ${readUntil}::date)`.execute(trx);
  return changed;
}
