import { useMutation, useQuery } from "@tanstack/react-query";
import { ask, askVersioned } from "../../../api/client.ts";
import type { Task } from "../../../api/schema.ts";
import { useRole, useSession } from "../../../app/session.tsx";
import { Icon } from "../../../components/icons.tsx";
import { Empty, Loaded } from "../../../components/loading.tsx";
import { NormChip } from "../../../components/norm-chip.tsx";
import { ProblemNotice } from "../../../components/notice.tsx";
import { StateTag } from "../../../components/state-tag.tsx";
import { type Step, Steps } from "../../../components/steps/steps.tsx";
import { addDays, daysBetween, shortDay, todayInNorway } from "../../../format/dates.ts";
import { useSpoken } from "../../../i18n/index.tsx";
import { LawSaid } from "../../../law/spoken.tsx";
import { useLawWords } from "../../../law/words.ts";
import { useColleagues, useRefresh } from "../queries.ts";

const closed = ["done", "waived", "moot"] as const;

/** The steps that the law calls for in a case: open ones by their last day, and those that are behind. */
export function CaseTasks({ person }: { readonly person: string }) {
  const { t, language } = useSpoken();
  const refresh = useRefresh(person);
  const writes = useRole("caseworker", "leader", "region", "probation");
  const of = (state: Task["state"]) => ({
    queryKey: ["tasks", person, state, language],
    queryFn: () => ask("GET /api/tasks", { query: { of: "all", person, state, onHold: "true", limit: 200, language } }),
  });
  const open = useQuery(of("open"));
  const behind = useQuery({
    queryKey: ["tasks", person, "behind", language],
    queryFn: async () => (await Promise.all(closed.map((state) => of(state).queryFn()))).flatMap(({ items }) => items),
  });
  const look = useMutation({
    mutationFn: () => ask("POST /api/persons/{id}/tasks", { path: { id: person } }),
    onSuccess: refresh,
  });
  return (
    <section className="panel stack tight">
      <div className="row spread">
        <h2>{t.handling.tasks}</h2>
        {writes ? (
          <button
            type="button"
            className="ds-button tiny no-print"
            data-variant="tertiary"
            disabled={look.isPending}
            onClick={() => look.mutate()}
          >
            {t.handling.lookAgain}
          </button>
        ) : null}
      </div>
      {look.isError ? <ProblemNotice error={look.error} /> : null}
      <Loaded query={open}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t.handling.noTasks} />
          ) : (
            <ul className="lined">
              {items.map((task) => (
                <OpenTask key={task.id} task={task} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {behind.data === undefined || behind.data.length === 0 ? null : (
        <details>
          <summary>{t.handling.doneTasks(behind.data.length)}</summary>
          <ul className="lined small">
            {behind.data.map(({ id, text, state, evidence, ground, reason }) => (
              <li key={id} className="stack tight">
                <span className="row spread">
                  <span className="prose">
                    <LawSaid>{text}</LawSaid>
                  </span>
                  <StateTag machine="task" state={state} />
                </span>
                <span className="quiet">
                  {evidence ?? (reason === null ? <LawSaid>{ground}</LawSaid> : (t.machines.reasons[reason] ?? reason))}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** An open step, with all that can be done with it. */
export function OpenTask({ task }: { readonly task: Task }) {
  const { t } = useSpoken();
  const words = useLawWords();
  const { me } = useSession();
  const colleagues = useColleagues();
  const refresh = useRefresh(task.person.id);
  const today = todayInNorway();
  const self = me.staff;
  const assignee = colleagues.find(({ id }) => id === task.assignee)?.name ?? task.assignee;
  const act = (action: string, read: (body: Readonly<Record<string, unknown>>) => object = (body) => body) => ({
    send: (body: Readonly<Record<string, unknown>>) =>
      askVersioned("POST /api/tasks/{id}", {
        path: { id: task.id },
        version: task.version,
        body: { action, ...read(body) } as never,
      }),
  });
  const until = { name: "until", kind: "day", label: t.handling.until, min: addDays(today, 1) } as const;
  const steps: readonly Step[] = [
    {
      id: "done",
      label: t.pages.day.done,
      fields: [
        {
          name: "evidence",
          kind: "text",
          label: t.handling.evidence,
          hint: task.evidenceAsked ?? undefined,
          lawful: true,
        },
      ],
      ...act("done"),
    },
    ...(task.waivers.length === 0
      ? []
      : [
          {
            id: "waive",
            label: t.machines.events["waive"] ?? "",
            fields: [
              {
                name: "waiver",
                kind: "choice",
                label: t.handling.waiver,
                lawful: true,
                options: task.waivers.map((text, at) => [String(at), text] as const),
              },
              { name: "reason", kind: "text", label: t.reason },
            ] as const,
            ...act("waive", (body) => ({ ...body, waiver: Number(body["waiver"]) })),
          },
        ]),
    ...(self === null || task.assignee === self
      ? []
      : [{ id: "mine", label: t.handling.mine, fields: [], ...act("assign", () => ({ staff: self })) }]),
    {
      id: "assign",
      label: t.handling.assign,
      fields: [
        {
          name: "staff",
          kind: "choice",
          label: t.handling.assignTo,
          options: colleagues.map(({ id, name }) => [id, name] as const),
        },
      ],
      ...act("assign"),
    },
    ...(task.assignee === null
      ? []
      : [{ id: "take-back", label: t.handling.takeBack, fields: [], ...act("assign", () => ({ staff: null })) }]),
    task.hold === null
      ? {
          id: "hold",
          label: t.pages.day.hold,
          fields: [{ name: "reason", kind: "line", label: t.reason }, until],
          ...act("hold"),
        }
      : { id: "resume", label: t.pages.day.resume, fields: [], ...act("resume") },
    ...(task.kind === "wait"
      ? [
          {
            id: "reminded",
            label: t.handling.reminded,
            fields: [
              {
                name: "next",
                kind: "day",
                label: t.handling.remindNext,
                min: addDays(today, 1),
                optional: true,
              },
            ] as const,
            ...act("reminded", (body) => ({ next: body["next"] ?? null })),
          },
        ]
      : []),
  ];
  return (
    <li className="stack tight">
      <div className="row spread">
        <p className="prose">
          <LawSaid>{task.text}</LawSaid>
        </p>
        {task.due === null ? (
          <span className="quiet small">{t.pages.day.noDue}</span>
        ) : (
          <span className="tag" data-color={task.overdue ? "danger" : "warning"}>
            <Icon name="clock" />
            {t.pages.day.due} {shortDay(task.due)} · {t.inDays(daysBetween(today, task.due))}
          </span>
        )}
      </div>
      <p className="row small quiet">
        <NormChip norm={task.norm} cite={words?.cites[task.norm] ?? task.norm} on={today} />
        {task.gate === null ? null : <span>{t.pages.day.gate}</span>}
        {task.standing === "open" ? <span>{t.pages.day.open}</span> : null}
        {assignee === null ? (
          <span>{t.handling.nobody}</span>
        ) : (
          <span>
            {t.handling.assignedTo} {assignee}
          </span>
        )}
        {task.remindOn === null ? null : (
          <span>
            {t.handling.remindOn} {shortDay(task.remindOn)}
          </span>
        )}
        {task.hold === null ? null : (
          <span>
            {t.pages.day.onHold} {shortDay(task.hold.until)}: {task.hold.reason}
          </span>
        )}
      </p>
      <Steps id={`task ${task.id}`} steps={steps} refresh={refresh} />
    </li>
  );
}
