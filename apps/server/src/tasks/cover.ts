import { sql } from "kysely";
import { z } from "zod";
import { audit } from "../audit/append.ts";
import type { Claims, Trx } from "../database/database.ts";
import { Problem } from "../http/problem.ts";

/** Who covers for whom; `until` is the first day without. */
export const givenCover = z.object({
  staff: z.string().min(1).max(100),
  coveredBy: z.string().min(1).max(100),
  from: z.iso.date(),
  until: z.iso.date(),
});

/** Open tasks of one member of staff; null: not assigned to anybody. */
export const loadRow = z
  .object({ staff: z.string().nullable(), open: z.int(), overdue: z.int(), onHold: z.int() })
  .meta({ id: "Load" });

/** Writes a cover in the unit of whoever asks. Throws `bad-request` for people of other units, or days in the wrong order. */
export async function makeCover(
  trx: Trx,
  claims: Claims,
  { staff, coveredBy, from, until }: z.infer<typeof givenCover>,
  today: string,
): Promise<{ id: string }> {
  const faults = [
    ...(until > from ? [] : [{ path: "until", message: "must be after from" }]),
    ...(staff === coveredBy ? [{ path: "coveredBy", message: "must be somebody else" }] : []),
  ];
  const unit = claims.unit ?? "";
  for (const [path, one] of Object.entries({ staff, coveredBy })) {
    const posting = await trx
      .selectFrom("posting")
      .select("id")
      .where("staff", "=", one)
      .where("unit", "=", unit)
      .where((where) => where.or([where("until", "is", null), where("until", ">", today)]))
      .executeTakeFirst();
    if (posting === undefined) faults.push({ path, message: "must be posted in your unit" });
  }
  if (faults.length > 0) throw new Problem("bad-request", undefined, { faults });
  const made = await trx
    .insertInto("cover")
    .values({ unit, staff, covered_by: coveredBy, from, until, by: claims.actor })
    .returning("id")
    .executeTakeFirstOrThrow();
  await audit(trx, claims, {
    act: "cover.make",
    purpose: "administration",
    details: { cover: made.id, staff, coveredBy },
  });
  return made;
}

const member = z.object({ id: z.string(), name: z.string() });
export const coverRow = z
  .object({ id: z.uuid(), staff: member, coveredBy: member, from: z.string(), until: z.string() })
  .meta({ id: "Cover" });

/** The covers of the unit that hold on a day or begin after it, by their first day. */
export async function coversOf(trx: Trx, claims: Claims, today: string): Promise<z.infer<typeof coverRow>[]> {
  const rows = await trx
    .selectFrom("cover")
    .innerJoin("staff as away", "away.id", "cover.staff")
    .innerJoin("staff as there", "there.id", "cover.covered_by")
    .select([
      "cover.id",
      "cover.staff",
      "away.name",
      "cover.covered_by",
      "there.name as by",
      "cover.from",
      "cover.until",
    ])
    .where("cover.unit", "=", claims.unit ?? "")
    .where("cover.until", ">", today)
    .orderBy("cover.from")
    .orderBy("cover.id")
    .execute();
  await audit(trx, claims, { act: "cover.list", purpose: "administration", details: { count: rows.length } });
  return rows.map(({ id, staff, name, covered_by: coveredBy, by, from, until }) => ({
    id,
    staff: { id: staff, name },
    coveredBy: { id: coveredBy, name: by },
    from,
    until,
  }));
}

/** The load of the unit: tasks of persons whom the reader may see. `now` is `service.now()`. */
export async function loadOf(trx: Trx, claims: Claims, now: string): Promise<z.infer<typeof loadRow>[]> {
  const today = now.slice(0, "YYYY-MM-DD".length);
  const { rows } = await sql<z.infer<typeof loadRow>>`
    select assignee as staff, count(*)::integer as open,
      count(*) filter (where due is not null and case when length(due) > 10 then due < ${now} else due < ${today} end)::integer as overdue,
      count(*) filter (where hold_until > ${today}::date)::integer as "onHold"
    from task where state = 'open' and kind = 'task' and unit = ${claims.unit ?? ""} group by assignee order by assignee nulls first`.execute(
    trx,
  );
  await audit(trx, claims, { act: "load.read", purpose: "administration", details: { count: rows.length } });
  return rows;
}
