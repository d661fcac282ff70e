import { caseItself, effective, FALSE, missingFor, type Run, type Shown, show, TRUE, type Truth } from "@soning/norms";
import { IN_FORCE } from "./legal-state.ts";
import { procedures } from "./procedures/index.ts";
import type { EventName, Step } from "./procedures/procedure.ts";

/** A step as it stands in a case: to be done, or open because a fact is missing. */
export interface StandingStep {
  readonly step: Step;
  readonly status: "to-do" | "undetermined";
  /** the day a clock trigger falls on */
  readonly triggeredOn?: Shown;
  readonly due?: Shown;
}

/** The events that some step waits for. */
export const events: readonly EventName[] = [
  ...new Set(procedures.flatMap((step) => ("event" in step.trigger ? [step.trigger.event] : []))),
].sort();

const keyOf = (step: Step): string => (typeof step.norm === "string" ? step.norm : step.norm.key);

/** Does the step stand: its norm in force and applying, its own condition holding? */
function standing(run: Run, step: Step): Truth {
  const key = keyOf(step);
  const stands = run.program.norms.get(key);
  if (stands === undefined) return FALSE;
  const { statedIn } = step;
  if (statedIn !== undefined && !stands.versions.some(({ overlay }) => (overlay ?? IN_FORCE) === statedIn))
    return FALSE;
  const norm: Truth = stands.norm.record === undefined ? run.truth(effective(key).node, caseItself) : TRUE;
  const own = step.when === undefined ? TRUE : run.truth(step.when.node);
  return norm < own ? norm : own;
}

/** What must be done in a case, by whom, until when: all steps that stand, or those that an event sets off. */
export function stepsOf(run: Run, event?: EventName): readonly StandingStep[] {
  return procedures.flatMap((step): readonly StandingStep[] => {
    const { trigger } = step;
    if (event !== undefined && !("event" in trigger && trigger.event === event)) return [];
    const truth = standing(run, step);
    if (truth === FALSE) return [];
    const triggered = "date" in trigger ? run.value(trigger.date.node) : undefined;
    const due = step.due === undefined ? undefined : show(run.value(step.due.node), step.due.type);
    return [
      {
        step,
        status: truth === TRUE ? "to-do" : "undetermined",
        ...(triggered === undefined || !("date" in trigger) ? {} : { triggeredOn: show(triggered, trigger.date.type) }),
        ...(due === undefined ? {} : { due }),
      },
    ];
  });
}

/** The facts and assessments that would settle whether an undetermined step stands, each once. Costs more than `stepsOf`. */
export function missingForStep(
  run: Run,
  step: Step,
): readonly { readonly fact: string; readonly kind: "fact" | "assessment" }[] {
  const norm = run.program.norms.get(keyOf(step))?.norm;
  if (norm === undefined) return [];
  const nodes = [
    ...(norm.record === undefined ? [effective(keyOf(step)).node] : []),
    ...(step.when === undefined ? [] : [step.when.node]),
  ];
  const found = nodes.flatMap((node) => missingFor(run, node).facts.map(({ fact, kind }) => ({ fact, kind })));
  return [...new Map(found.map((one) => [one.fact, one])).values()];
}
