import type { Serving, Unit } from "../../../api/schema.ts";
import type { StepField } from "../../../components/steps/values.ts";
import { daysBetween, todayInNorway } from "../../../format/dates.ts";
import type { Messages } from "../../../i18n/nb/index.ts";

/** A signed decision that a step of the serving can rest on. */
interface Grounding {
  readonly id: string;
  readonly name: string;
}

/** What each step of a serving asks for, by its event. */
export function servingFields(
  t: Messages,
  units: readonly Unit[],
  decisions: readonly Grounding[],
  { state, on: since }: Pick<Serving, "state" | "on">,
): Readonly<Record<string, readonly StepField[]>> {
  const { serving } = t.handling;
  const on: StepField = { name: "on", kind: "day", label: serving.on };
  const at: StepField = { name: "at", kind: "minute", label: serving.at };
  const form: StepField = {
    name: "form",
    kind: "choice",
    label: serving.form,
    options: Object.entries(t.machines.forms),
  };
  const prison: StepField = { ...form, options: Object.entries(t.machines.forms).slice(0, 2) };
  const unit: StepField = {
    name: "unit",
    kind: "choice",
    label: serving.unit,
    optional: true,
    options: units.filter(({ kind }) => kind === "prison" || kind === "probation").map(({ id, name }) => [id, name]),
  };
  const decision: StepField = {
    name: "decision",
    kind: "choice",
    label: serving.decision,
    hint: serving.decisionHint,
    options: decisions.map(({ id, name }) => [id, name]),
  };
  const untilDay: StepField = { name: "until", kind: "day", label: t.handling.until };
  return {
    summon: [
      { name: "meetOn", kind: "day", label: serving.meetOn },
      { name: "place", kind: "line", label: serving.place },
    ],
    appear: [on, form, unit],
    fetched: [on, form, unit],
    defer: [decision, untilDay],
    transfer: [
      decision,
      on,
      form,
      unit,
      { name: "keepReadingUntil", kind: "day", label: serving.keep, optional: true, when: ({ unit: to }) => !!to },
    ],
    return: [decision, on, prison, unit],
    out: [
      at,
      { name: "until", kind: "minute", label: serving.until },
      { name: "why", kind: "line", label: serving.why, optional: true },
    ],
    back: [
      at,
      {
        name: "kind",
        kind: "choice",
        label: t.flows.leave.kind,
        optional: true,
        options: Object.entries(t.flows.leave.kinds),
      },
      {
        name: "quotaDays",
        kind: "number",
        label: t.flows.leave.days,
        hint: t.flows.leave.daysHint,
        // the nights since the person went out, for the official to put right
        first: state.startsWith("away:") && since !== null ? String(daysBetween(since, todayInNorway())) : "",
        when: ({ kind }) => kind === "ordinary",
      },
    ],
    escape: [at],
    interrupt: [decision, on, untilDay],
    release: [decision, on, { name: "trialEndsOn", kind: "day", label: serving.trialEnds }],
    judgment: [
      on,
      { name: "judgment", kind: "text", label: serving.judgmentText },
      { ...form, optional: true },
      { name: "released", kind: "yes-no", label: serving.released, optional: true },
    ],
    other: [on],
  };
}

/** What is sent when somebody came back: of a leave also what it took of the quota; another than an ordinary one takes nothing. */
export function backFrom({
  kind,
  quotaDays,
  ...body
}: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return kind === undefined ? body : { ...body, leave: { kind, quotaDays: quotaDays ?? 0 } };
}
