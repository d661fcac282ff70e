import { useQuery } from "@tanstack/react-query";
import { useLocation } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { askVersioned } from "../../../api/client.ts";
import type { Facts, Serving } from "../../../api/schema.ts";
import { Loaded } from "../../../components/loading.tsx";
import { StateTag } from "../../../components/state-tag.tsx";
import { type Step, Steps } from "../../../components/steps/steps.tsx";
import { shortDay } from "../../../format/dates.ts";
import { useTexts } from "../../../i18n/index.tsx";
import type { Engine } from "../../../law/load.ts";
import { servingsQuery, useRefresh, useUnits } from "../queries.ts";
import { useSignedDecisions } from "../use-decisions.ts";
import { backFrom, servingFields } from "./fields.ts";
import { JoinQueue } from "./join-queue.tsx";
import { LeaveLeft } from "./leave-left.tsx";

/** What seldom happens is kept behind a word of its own. */
const seldom = new Set([
  "escape",
  "pardon",
  "death",
  "reversal",
  "limitation",
  "request-court",
  "judgment",
  "full-term",
]);
const standing = new Set(["signed", "notified", "final", "granted-waiting", "in-effect"]);

/** How the sentence is served now, and what can happen next. */
export function ServingPanel({
  person,
  facts,
  engine,
}: {
  readonly person: string;
  readonly facts: Facts | undefined;
  readonly engine: Engine | undefined;
}) {
  const t = useTexts();
  const servings = useQuery(servingsQuery(person));
  // whoever comes to end it, or to see how it stands, is led here
  const at = useLocation({ select: ({ hash }) => hash });
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (at !== "serving") return;
    place.current?.scrollIntoView({ block: "center" });
    place.current?.focus({ preventScroll: true });
  }, [at]);
  return (
    <section className="panel stack tight" ref={place} tabIndex={-1}>
      <h2>{t.handling.serving.title}</h2>
      <Loaded query={servings} lines={2}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="quiet">{t.handling.serving.none}</p>
          ) : (
            <>
              {items.map((serving) => (
                <OneServing key={serving.id} person={person} serving={serving} facts={facts} engine={engine} />
              ))}
              <JoinQueue person={person} />
            </>
          )
        }
      </Loaded>
    </section>
  );
}

function OneServing({
  person,
  serving,
  facts,
  engine,
}: {
  readonly person: string;
  readonly serving: Serving;
  readonly facts: Facts | undefined;
  readonly engine: Engine | undefined;
}) {
  const t = useTexts();
  const { units, unitName } = useUnits();
  const refresh = useRefresh(person);
  const fields = servingFields(
    t,
    units,
    useSignedDecisions(person).decisions.filter(({ state }) => standing.has(state)),
    serving,
  );
  const inside = serving.state.startsWith("serving:") || serving.state.startsWith("away:");
  const { serving: words } = t.handling;
  const steps: readonly Step[] = serving.possible.map((event, at) => ({
    id: event,
    label: t.machines.events[event] ?? event,
    fields: fields[event] ?? fields["other"] ?? [],
    next: at === 0 && !seldom.has(event),
    danger: event === "escape",
    send: (body) =>
      askVersioned(
        `POST /api/servings/{id}/${event}` as Parameters<typeof askVersioned>[0],
        { path: { id: serving.id }, version: serving.version, body: event === "back" ? backFrom(body) : body } as never,
      ),
  }));
  const often = steps.filter(({ id }) => !seldom.has(id));
  const rest = steps.filter(({ id }) => seldom.has(id));
  const told: readonly (readonly [string, string | null])[] = [
    [words.since, serving.on],
    [words.meet, serving.state === "summoned" ? serving.meetOn : null],
    [words.back, serving.awayUntil],
    [words.interrupted, serving.interruptedUntil],
    [words.trial, serving.trialEndsOn],
  ];
  return (
    <div className="stack tight">
      <p className="row wide">
        <StateTag machine="serving" state={serving.state} />
        {serving.unit === null ? null : <span>{unitName(serving.unit)}</span>}
        {told.map(([word, day]) =>
          day === null ? null : (
            <span key={word} className="quiet small">
              {word} {shortDay(day)}
              {day.length > 10 ? ` ${day.slice(11, 16)}` : ""}
            </span>
          ),
        )}
      </p>
      {inside ? <LeaveLeft facts={facts} engine={engine} /> : null}
      <Steps id={`serving ${serving.id}`} steps={often} refresh={refresh} />
      {rest.length === 0 ? null : (
        <details className="no-print">
          <summary className="small">{words.other}</summary>
          <Steps id={`serving ${serving.id}`} steps={rest} refresh={refresh} />
        </details>
      )}
    </div>
  );
}
