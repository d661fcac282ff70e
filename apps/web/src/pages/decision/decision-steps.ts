import { askVersioned } from "../../api/client.ts";
import type { Decision } from "../../api/schema.ts";
import type { Step } from "../../components/steps/steps.tsx";
import type { StepField } from "../../components/steps/values.ts";
import type { Messages } from "../../i18n/nb/index.ts";

type Path = Parameters<typeof askVersioned>[0];

/**
 * What can be done with a signed decision in its state: told orally, put into effect, made to wait, stayed, reversed; where it was
 * told without its reasons, those asked for and given.
 */
export function decisionSteps(decision: Decision, t: Messages, withoutReasons = false): readonly Step[] {
  const { decision: words } = t;
  const at = { path: { id: decision.id }, version: decision.version };
  const send = (path: string) => (body: Readonly<Record<string, unknown>>) =>
    askVersioned(`POST /api/decisions/{id}/${path}` as Path, { ...at, body } as never);
  const on: StepField = { name: "on", kind: "day", label: t.handling.serving.on };
  const reason: StepField = { name: "reason", kind: "text", label: t.reason };
  const fields: Readonly<Record<string, readonly StepField[]>> = {
    start: [on],
    "start-at-once": [on, reason],
    wait: [{ name: "lacks", kind: "choice", label: words.lacks, options: Object.entries(words.lack) }],
    end: [on],
    stay: [reason],
    "lift-stay": [reason],
  };
  const plain: readonly Step[] = decision.possible
    .filter((event) => fields[event] !== undefined)
    .filter((event) => event !== "start-at-once" || decision.outcome === "recall")
    .filter((event) => event !== "wait" || decision.outcome === "grant")
    .map((event) => ({
      id: event,
      label: t.machines.events[event] ?? event,
      fields: fields[event] ?? [],
      send: send(event),
    }));
  const oral: Step = {
    id: "oral",
    label: words.oral,
    fields: [
      { name: "at", kind: "minute", label: t.handling.serving.at },
      { name: "ground", kind: "choice", label: words.oralGround, options: Object.entries(words.oralGrounds) },
      { name: "minute", kind: "text", label: words.minute },
      { name: "withReasons", kind: "yes-no", label: words.withReasons },
      { name: "interpreter", kind: "line", label: words.interpreter, optional: true },
    ],
    send: send("oral-notice"),
  };
  const reverse: Step = {
    id: "reverse",
    label: words.reverse,
    danger: true,
    fields: [
      { name: "ground", kind: "choice", label: words.ground, options: Object.entries(words.grounds35) },
      { name: "toHarm", kind: "yes-no", label: words.toHarm },
      {
        name: "reviewToldAt",
        kind: "minute",
        label: words.reviewToldAt,
        when: ({ ground }) => ground === "others-interests",
      },
      reason,
    ],
    send: send("reversals"),
  };
  const minute: StepField = { name: "at", kind: "minute", label: t.handling.serving.at };
  const askReasons: Step = {
    id: "ask-reasons",
    label: t.flows.reasons.ask,
    lead: t.flows.reasons.askMore,
    fields: [minute],
    send: send("reasons-requests"),
  };
  const giveReasons: Step = {
    id: "give-reasons",
    label: t.flows.reasons.given,
    fields: [minute, { name: "how", kind: "text", label: t.flows.reasons.how }],
    send: send("reasons"),
  };
  return [
    ...plain,
    ...(decision.notifiedAt === null && decision.possible.includes("notify") ? [oral] : []),
    ...(withoutReasons ? [decision.complaintUntil === null ? giveReasons : askReasons] : []),
    ...(decision.possible.includes("reverse") ? [reverse] : []),
  ];
}
