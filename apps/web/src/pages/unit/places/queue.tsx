import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ask, askVersioned } from "../../../api/client.ts";
import type { QueueEntry } from "../../../api/schema.ts";
import { useRole } from "../../../app/session.tsx";
import { Empty, Loaded } from "../../../components/loading.tsx";
import { type Step, Steps } from "../../../components/steps/steps.tsx";
import { shortDay, todayInNorway } from "../../../format/dates.ts";
import { useTexts } from "../../../i18n/index.tsx";
import type { Messages } from "../../../i18n/nb/index.ts";

/** Who waits for a place of the unit, in turn, and who holds one. */
export function Queue({ refresh }: { readonly refresh: () => Promise<void> }) {
  const t = useTexts();
  const { places: words } = t.flows;
  const handles = useRole("caseworker", "leader", "probation", "em-officer");
  const queue = useQuery({
    queryKey: ["queue"],
    queryFn: async () => {
      const [waiting, held] = await Promise.all(
        (["waiting", "held"] as const).map((state) => ask("GET /api/queue", { query: { state, limit: 200 } })),
      );
      return [...(waiting?.items ?? []), ...(held?.items ?? [])];
    },
  });
  return (
    <>
      <h3>{words.queue}</h3>
      <Loaded query={queue}>
        {(entries) =>
          entries.length === 0 ? (
            <Empty title={words.noQueue} />
          ) : (
            <ul className="lined">
              {entries.map((entry) => (
                <li key={entry.id} className="stack tight">
                  <p className="row wide">
                    <Link to="/persons/$person" params={{ person: entry.person.id }}>
                      {entry.person.name}
                    </Link>
                    <span className="tag">{words.kinds[entry.kind]}</span>
                    <span className="quiet small">{standing(entry, words)}</span>
                  </p>
                  {handles ? <Steps id={`queue ${entry.id}`} refresh={refresh} steps={queueSteps(entry, t)} /> : null}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}

function standing({ turn, since, heldOn, outOfTurn }: QueueEntry, words: Messages["flows"]["places"]): string {
  if (heldOn !== null) return [`${words.heldSince} ${shortDay(heldOn)}`, outOfTurn].filter(Boolean).join(". ");
  const waits = `${words.since} ${shortDay(todayInNorway(new Date(since)))}`;
  return turn === null ? waits : `${words.turn(turn)}, ${waits}`;
}

function queueSteps({ id, version, state, turn }: QueueEntry, t: Messages): readonly Step[] {
  const { places: words } = t.flows;
  const send =
    (event: "hold" | "leave") =>
    (body: Readonly<Record<string, unknown>>): Promise<unknown> =>
      askVersioned("POST /api/queue/{id}", { path: { id }, version, body: { event, ...body } as never });
  const on = { name: "on", kind: "day", label: t.handling.serving.on, first: todayInNorway() } as const;
  const leave: Step = {
    id: "leave",
    label: state === "held" ? words.giveBack : words.leave,
    fields: [on, { name: "reason", kind: "line", label: t.reason }],
    send: send("leave"),
  };
  if (state === "held") return [leave];
  const passes = { name: "outOfTurn", kind: "line", label: words.outOfTurn, hint: words.outOfTurnHint } as const;
  return [
    {
      id: "hold",
      label: words.hold,
      next: turn === 1,
      // whoever is first passes nobody
      fields: turn === 1 ? [on] : [on, { ...passes, optional: true }],
      send: send("hold"),
    },
    leave,
  ];
}
