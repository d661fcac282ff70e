import { askVersioned } from "../../../api/client.ts";
import type { Colleague, Matter, Unit } from "../../../api/schema.ts";
import type { Step } from "../../../components/steps/steps.tsx";
import type { StepField } from "../../../components/steps/values.ts";
import type { Messages } from "../../../i18n/nb/index.ts";

interface Known {
  readonly t: Messages;
  readonly today: string;
  readonly me: string;
  readonly unit: string | null;
  readonly colleagues: readonly Colleague[];
  readonly units: readonly Unit[];
}

type Path = Parameters<typeof askVersioned>[0];

/** Sends a step of a matter on the version that is shown. */
const send =
  ({ id, version }: Matter, path: string) =>
  (body: Readonly<Record<string, unknown>>): Promise<unknown> =>
    askVersioned(`POST /api/matters/{id}/${path}` as Path, { path: { id }, version, body } as never);

/** Steps that have a place of their own, or that nobody takes by hand. */
const elsewhere = new Set(["propose", "sign", "remit"]);
const ending = new Set(["withdraw", "lapse", "no-candidate", "void"]);

/** What can be done with a matter in its state by whoever looks. */
export function matterSteps(matter: Matter, { t, today, me, unit, colleagues, units }: Known): readonly Step[] {
  const reason: StepField = { name: "reason", kind: "text", label: t.reason };
  const ahead = { kind: "day", min: today } as const;
  const others = units.filter((one) => one.id !== matter.unit && one.kind !== "immigration");
  const where: StepField = {
    name: "unit",
    kind: "choice",
    label: t.handling.toUnit,
    options: others.map(({ id, name }) => [id, name] as const),
  };
  const fields: Readonly<Record<string, readonly StepField[]>> = {
    hold: [reason, { name: "until", label: t.handling.until, ...ahead }],
    resume: [],
    ask: [where, { name: "until", label: t.handling.until, ...ahead }],
    recommend: [
      {
        name: "recommendation",
        kind: "choice",
        label: t.handling.recommendation,
        options: Object.entries(t.handling.recommendations),
      },
      reason,
    ],
    "hand-over": [where, reason, { name: "readUntil", label: t.handling.readUntil, ...ahead }],
  };
  const handles = matter.unit === unit;
  const closed = matter.state === "decided" || matter.state === "closed" || matter.state === "void";
  const giving: readonly Step[] =
    handles && !closed
      ? [
          ...(matter.assignee === me
            ? []
            : [
                {
                  id: "mine",
                  label: t.handling.mine,
                  fields: [],
                  send: () => send(matter, "assign")({ assignee: me }),
                },
              ]),
          {
            id: "assign",
            label: t.handling.assign,
            fields: [
              {
                name: "assignee",
                kind: "choice",
                label: t.handling.assignTo,
                options: colleagues.map(({ id, name }) => [id, name] as const),
              },
            ],
            send: send(matter, "assign"),
          },
          ...(matter.assignee === null
            ? []
            : [
                {
                  id: "take-back",
                  label: t.handling.takeBack,
                  fields: [],
                  send: () => send(matter, "assign")({ assignee: null }),
                },
              ]),
        ]
      : [];
  const moving = matter.possible
    .filter((event) => !elsewhere.has(event) && (handles || (event === "recommend" && matter.asked?.unit === unit)))
    .filter((event) => event !== "recommend" || matter.asked?.unit === unit)
    .map((event) => ({
      id: event,
      label: t.machines.events[event] ?? event,
      fields: fields[event] ?? [reason],
      send: send(matter, event),
      ...(ending.has(event) ? { danger: true } : {}),
    }));
  return [...giving, ...moving];
}
