import { sql } from "kysely";
import { z } from "zod";
import { audit } from "../audit/append.ts";
import type { Claims, Trx } from "../database/database.ts";
import { page, pageQuery, readCursor } from "../http/paging.ts";
import { Problem } from "../http/problem.ts";
import { purposeOf } from "../persons/roles.ts";
import { type TaskShown, taskShown } from "./shown.ts";

export const taskQuery = pageQuery.extend({
  /** whose: mine, my unit's, those of whom I cover for */
  of: z.enum(["mine", "unit", "covered", "all"]).default("unit"),
  kind: z.enum(["task", "wait"]).optional(),
  overdue: z.stringbool().default(false),
  /** also what rests until a later day */
  onHold: z.stringbool().default(false),
  state: z.enum(["open", "done", "waived", "moot"]).default("open"),
  person: z.uuid().optional(),
  matterCase: z.uuid().optional(),
  language: z.enum(["nb", "nn", "en"]).default("nb"),
});

/** After every day: tasks without a date come last. */
const never = "9999-12-31";

/** Tasks in order of their last day. `now` is `service.now()`. One row in the audit for the whole page. */
export async function listTasks(
  trx: Trx,
  claims: Claims,
  now: string,
  asked: z.infer<typeof taskQuery>,
): Promise<{ items: TaskShown[]; next?: string }> {
  const today = now.slice(0, "YYYY-MM-DD".length);
  const dueKey = sql<string>`coalesce(task.due, ${never})`;
  let query = trx
    .selectFrom("task")
    .innerJoin("person", "person.id", "task.person")
    .selectAll("task")
    .select("person.name")
    .where("task.state", "=", asked.state);
  if (asked.of === "mine") query = query.where("task.assignee", "=", claims.staff ?? "");
  if (asked.of === "unit") query = query.where("task.unit", "=", claims.unit ?? "");
  if (asked.of === "covered")
    query = query.where("task.assignee", "in", (eb) =>
      eb
        .selectFrom("cover")
        .select("staff")
        .where("covered_by", "=", claims.staff ?? "")
        .where("from", "<=", today)
        .where("until", ">", today),
    );
  if (asked.kind !== undefined) query = query.where("task.kind", "=", asked.kind);
  if (asked.person !== undefined) query = query.where("task.person", "=", asked.person);
  if (asked.matterCase !== undefined) query = query.where("task.matter_case", "=", asked.matterCase);
  if (asked.overdue)
    query = query.where(
      sql<boolean>`task.due is not null and case when length(task.due) > 10 then task.due < ${now} else task.due < ${today} end`,
    );
  if (!asked.onHold) query = query.where(sql<boolean>`(task.hold_until is null or task.hold_until <= ${today}::date)`);
  if (asked.cursor !== undefined) {
    const [due, id] = readCursor(asked.cursor, 2);
    if (typeof due !== "string" || !z.uuid().safeParse(id).success)
      throw new Problem("bad-request", "the cursor is not one of ours");
    query = query.where(sql<boolean>`(${dueKey}, task.id) > (${due}, ${id}::uuid)`);
  }
  const rows = await query
    .orderBy(dueKey)
    .orderBy("task.id")
    .limit(asked.limit + 1)
    .execute();
  const { items, next } = page(rows, asked.limit, (row) => [row.due ?? never, row.id]);
  await audit(trx, claims, {
    act: "task.list",
    purpose: purposeOf(claims.role),
    shown: [...new Set(items.map(({ person }) => person))],
    details: { of: asked.of, state: asked.state, count: items.length },
  });
  return {
    items: items.map((row) => taskShown(row, now, asked.language)),
    ...(next === undefined ? {} : { next }),
  };
}
