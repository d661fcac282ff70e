import { z } from "zod";
import type { Role } from "../database/schema.ts";
import { pageQuery } from "../http/paging.ts";
import { stepsFrom } from "../machines/table.ts";
import type { MatterRow } from "./change-matter.ts";

export const day = z.iso.date();
export const text = z.string().trim().min(1).max(8000);
export const params = z.object({ id: z.uuid() });

export const matterShown = z
  .object({
    id: z.uuid(),
    person: z.uuid(),
    matter: z.string(),
    state: z.string(),
    unit: z.string(),
    assignee: z.string().nullable(),
    openedBy: z.enum(["party", "clock", "unit"]),
    openedAt: z.iso.datetime(),
    form: z.string().nullable(),
    appliedOn: z.string().nullable(),
    late: z.boolean().nullable(),
    helpedBy: z.string().nullable(),
    hold: z.object({ reason: z.string(), until: z.string() }).nullable(),
    asked: z.object({ unit: z.string(), until: z.string() }).nullable(),
    recommendation: z.object({ says: z.string(), reason: z.string(), by: z.string().nullable() }).nullable(),
    closedReason: z.string().nullable(),
    version: z.int(),
    /** events that the state and the reader's role allow */
    possible: z.array(z.string()),
  })
  .meta({ id: "Matter" });

export const matterState = z.object({ id: z.uuid(), state: z.string(), version: z.int() }).meta({ id: "MatterState" });
export const matterQuery = pageQuery.extend({
  state: z.string().max(40).optional(),
  assignee: z.string().max(100).optional(),
});

/** A matter as it is shown to a role. */
export function showMatter(row: MatterRow, role: Role): z.infer<typeof matterShown> {
  return {
    id: row.id,
    person: row.person,
    matter: row.matter,
    state: row.state,
    unit: row.unit,
    assignee: row.assignee,
    openedBy: row.opened_by,
    openedAt: row.opened_at.toISOString(),
    form: row.form,
    appliedOn: row.applied_on,
    late: row.late,
    helpedBy: row.helped_by,
    hold:
      row.hold_reason === null || row.hold_until === null ? null : { reason: row.hold_reason, until: row.hold_until },
    asked:
      row.asked_unit === null || row.asked_until === null ? null : { unit: row.asked_unit, until: row.asked_until },
    recommendation:
      row.recommendation === null
        ? null
        : { says: row.recommendation, reason: row.recommendation_reason ?? "", by: row.recommended_by },
    closedReason: row.closed_reason,
    version: row.version,
    possible: [
      ...new Set(
        stepsFrom("matter", row.state)
          .filter(({ by }) => by.includes(role))
          .map(({ event }) => event),
      ),
    ],
  };
}
