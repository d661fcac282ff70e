import { procedures, type Step } from "@soning/law";
import { inLanguage, type Language } from "@soning/norms";
import type { Selectable } from "kysely";
import { z } from "zod";
import type { TaskTable } from "../database/schema.ts";

const steps = new Map<string, Step>(procedures.map((step) => [step.id, step]));

/** A step by its id; `undefined` for one that the law held here no longer has. */
export const stepById = (id: string): Step | undefined => steps.get(id);

export const taskSchema = z
  .object({
    id: z.uuid(),
    person: z.object({ id: z.uuid(), name: z.string() }),
    matterCase: z.uuid().nullable(),
    step: z.string(),
    norm: z.string(),
    law: z.string(),
    event: z.string(),
    actor: z.string(),
    /** `wait`: somebody outside the service must act, and is waited for */
    kind: z.enum(["task", "wait"]),
    /** what is to be done; the step's id where the law held here no longer has it */
    text: z.string(),
    evidenceAsked: z.string().nullable(),
    /** grounds on which it can be left out, in the order of their index */
    waivers: z.array(z.string()),
    /** `open`: whether it stands depends on `missing` */
    standing: z.enum(["stands", "open"]),
    missing: z.array(z.string()),
    due: z.string().nullable(),
    dueBounds: z.object({ earliest: z.string().optional(), latest: z.string().optional() }).nullable(),
    overdue: z.boolean(),
    /** the day on which the nightly job first found it overdue */
    warnedOn: z.iso.date().nullable(),
    triggeredOn: z.iso.date().nullable(),
    remindOn: z.iso.date().nullable(),
    gate: z.string().nullable(),
    state: z.enum(["open", "done", "waived", "moot"]),
    evidence: z.string().nullable(),
    /** the ground it was waived on */
    ground: z.string().nullable(),
    reason: z.string().nullable(),
    unit: z.string().nullable(),
    assignee: z.string().nullable(),
    hold: z.object({ reason: z.string(), until: z.iso.date() }).nullable(),
    version: z.int(),
  })
  .meta({ id: "Task" });
export type TaskShown = z.infer<typeof taskSchema>;

/** Has the last day, or the last minute, passed? */
export const isOverdue = (due: string | null, now: string): boolean =>
  due !== null && (due.includes("T") ? due < now : due < now.slice(0, due.length));

/** A task with the texts of its step. `now` is `service.now()`. */
export function taskShown(
  task: Selectable<TaskTable> & { readonly name: string },
  now: string,
  language: Language,
): TaskShown {
  const step = stepById(task.step);
  const waiver = task.ground === null ? undefined : step?.waivers?.[Number(task.ground)];
  return {
    id: task.id,
    person: { id: task.person, name: task.name },
    matterCase: task.matter_case,
    step: task.step,
    norm: task.norm,
    law: task.law,
    event: task.event,
    actor: task.actor,
    kind: task.kind,
    text: step === undefined ? task.step : inLanguage(step.text, language),
    evidenceAsked: step === undefined ? null : inLanguage(step.evidence, language),
    waivers: (step?.waivers ?? []).map((one) => inLanguage(one, language)),
    standing: task.standing,
    missing: [...task.missing],
    due: task.due,
    dueBounds: task.due_bounds,
    overdue: task.state === "open" && isOverdue(task.due, now),
    warnedOn: task.warned_on,
    triggeredOn: task.triggered_on,
    remindOn: task.remind_on,
    gate: task.gate,
    state: task.state,
    evidence: task.evidence,
    ground: waiver === undefined ? task.ground : inLanguage(waiver, language),
    reason: task.reason,
    unit: task.unit,
    assignee: task.assignee,
    hold:
      task.hold_reason === null || task.hold_until === null
        ? null
        : { reason: task.hold_reason, until: task.hold_until },
    version: task.version,
  };
}
