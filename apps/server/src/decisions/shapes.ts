import { z } from "zod";
import { boundedJson, storableText } from "../cases/json-depth.ts";
import type { Role } from "../database/schema.ts";
import { stepsFrom } from "../machines/table.ts";
import type { DecisionRow } from "./draft.ts";

const day = z.iso.date();
const text = z.string().trim().min(1).max(20_000);
const most = 100;

export const draftGiven = z.object({
  /** an assessment made in this matter */
  run: z.uuid(),
  outcome: z.enum(["grant", "refuse", "recall", "other"]),
  reasons: text,
  /** why it is decided otherwise than the answer */
  contrary: text.optional(),
  /** of conflicting answers: the reading chosen, and why */
  chosenReading: text.optional(),
  /** facts that are missing: how they were sought, and not obtained */
  notObtained: z
    .array(z.object({ fact: storableText(200), sought: text }))
    .max(most)
    .default([]),
  content: z.record(z.string().max(100), boundedJson).default({}),
  startsOn: day.optional(),
  endsOn: day.optional(),
});

export const judgementGiven = z.object({
  fact: storableText(200),
  record: storableText(200).optional(),
  value: boundedJson,
  considerations: z
    .array(z.object({ about: text, weighs: text }))
    .min(1)
    .max(most),
  reason: text,
});

export const judgementShown = z
  .object({
    id: z.uuid(),
    fact: z.string(),
    record: z.string().nullable(),
    value: z.unknown(),
    considerations: z.unknown(),
    reason: z.string(),
    by: z.string(),
    at: z.iso.datetime(),
  })
  .meta({ id: "Judgement" });

const free = z.record(z.string(), z.unknown());
export const decisionShown = z
  .object({
    id: z.uuid(),
    person: z.uuid(),
    matterCase: z.uuid(),
    run: z.uuid(),
    state: z.string(),
    unit: z.string().nullable(),
    outcome: z.string(),
    reasons: z.string(),
    contrary: z.string().nullable(),
    chosenReading: z.string().nullable(),
    notObtained: z.array(z.object({ fact: z.string(), sought: z.string() })),
    content: free,
    startsOn: z.string().nullable(),
    endsOn: z.string().nullable(),
    proposedBy: z.string(),
    signedBy: z.string().nullable(),
    signedAt: z.iso.datetime().nullable(),
    notifiedAt: z.string().nullable(),
    complaintUntil: z.string().nullable(),
    special: z.array(z.string()),
    /** by which norms the signing unit was competent */
    competence: free.nullable(),
    /** the judgements as they were when it was signed */
    assessments: z.array(z.unknown()),
    version: z.int(),
    possible: z.array(z.string()),
  })
  .meta({ id: "Decision" });
export const decisionState = z
  .object({ id: z.uuid(), state: z.string(), version: z.int() })
  .meta({ id: "DecisionState" });

/** A decision as it is shown to a role. */
export function showDecision(row: DecisionRow, role: Role): z.infer<typeof decisionShown> {
  return {
    id: row.id,
    person: row.person,
    matterCase: row.matter_case,
    run: row.run,
    state: row.state,
    unit: row.unit,
    outcome: row.outcome,
    reasons: row.reasons,
    contrary: row.contrary,
    chosenReading: row.chosen_reading,
    notObtained: row.not_obtained,
    content: row.content,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    proposedBy: row.proposed_by,
    signedBy: row.signed_by,
    signedAt: row.signed_at?.toISOString() ?? null,
    notifiedAt: row.notified_at,
    complaintUntil: row.complaint_until,
    special: row.special,
    competence: row.competence,
    assessments: row.assessments,
    version: row.version,
    possible: [
      ...new Set(
        stepsFrom("decision", row.state)
          .filter(({ by }) => by.includes(role))
          .map(({ event }) => event),
      ),
    ],
  };
}
