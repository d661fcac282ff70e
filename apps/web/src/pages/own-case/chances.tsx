import { useMutation, useQuery } from "@tanstack/react-query";
import { ask, askVersioned } from "../../api/client.ts";
import { asProblem } from "../../api/problem.ts";
import type { Matter } from "../../api/schema.ts";
import { Notice } from "../../components/notice.tsx";
import { longDay, todayInNorway } from "../../format/dates.ts";
import type { ClockDate } from "../../law/engine.ts";
import { mattersQuery, useRefresh } from "../case/queries.ts";
import { OwnProblem } from "./problem.tsx";
import { matterOfChance, type OwnTexts, ownChances } from "./texts/index.ts";

const ended = new Set(["decided", "closed", "void"]);

/** What may be applied for and from when, with a button that does it; what is not open says why in one sentence. */
export function Chances({
  person,
  texts,
  dates,
  today,
  language,
}: {
  readonly person: string;
  readonly texts: OwnTexts;
  readonly dates: readonly ClockDate[];
  readonly today: string;
  readonly language: string;
}) {
  const matters = useQuery(mattersQuery(person));
  const end = dates.find(({ id }) => id === "end")?.date;
  const over = end !== undefined && end < today;
  if (over) return null;
  return (
    <section className="panel stack">
      <h2>{texts.apply}</h2>
      <p>{texts.applyMore}</p>
      <ul className="own-chances">
        {ownChances.map((name) => {
          const found = dates.find((one) => one.id === name);
          if (found === undefined) return null;
          const date = found.date ?? found.earliest;
          const sure = found.date !== undefined && found.missing.length === 0;
          const open = date !== undefined && date <= today;
          if (date === undefined && found.reason !== undefined) return null;
          const matter = matterOfChance[name];
          // the newest word on it: one that goes on, else the last that ended
          const mine = matters.data?.items.filter((one) => one.matter === matter) ?? [];
          const latest = mine.find(({ state }) => !ended.has(state)) ?? mine[0];
          return (
            <li key={name} className="stack tight">
              <h3>{texts.dates[name]}</h3>
              <p className="own-when">
                {date === undefined ? texts.notKnown : open ? texts.now : `${texts.from} ${longDay(date, language)}`}
              </p>
              {open && sure ? null : <p>{sure ? texts.waiting : texts.missing}</p>}
              {matters.data === undefined ? null : (
                <Application
                  person={person}
                  texts={texts}
                  language={language}
                  matter={matter}
                  latest={latest}
                  open={open}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** An application: made by one press, taken back by another. */
function Application({
  person,
  texts,
  language,
  matter,
  latest,
  open,
}: {
  readonly person: string;
  readonly texts: OwnTexts;
  readonly language: string;
  readonly matter: string;
  /** its day has come: to apply is what one would do next */
  readonly open: boolean;
  readonly latest: Matter | undefined;
}) {
  const { acts } = texts;
  const refresh = useRefresh(person);
  const apply = useMutation({
    mutationFn: () =>
      ask("POST /api/persons/{id}/matters", { path: { id: person }, body: { matter, openedBy: "party" } }),
    onSettled: refresh,
  });
  const back = useMutation({
    mutationFn: ({ id, version }: Matter) =>
      askVersioned("POST /api/matters/{id}/withdraw", {
        path: { id },
        version,
        body: { reason: acts.takeBackReason },
      }),
    onSettled: refresh,
  });
  const goesOn = latest !== undefined && !ended.has(latest.state);
  return (
    <div className="stack tight">
      {latest === undefined || latest.state === "void" ? null : (
        <p>
          {latest.openedBy === "party" ? (
            <strong>
              {acts.applied} {longDay(latest.appliedOn ?? todayInNorway(new Date(latest.openedAt)), language)}.{" "}
            </strong>
          ) : null}
          {goesOn ? acts.considering : latest.state === "decided" ? acts.decided : acts.closed}
        </p>
      )}
      {apply.isError ? (
        asProblem(apply.error).code === "wrong-state" ? (
          <Notice colour="warning" title={acts.handIn} live />
        ) : (
          <OwnProblem error={apply.error} own={texts} />
        )
      ) : null}
      {back.isError ? <OwnProblem error={back.error} own={texts} /> : null}
      <div className="no-print">
        {goesOn ? (
          latest.openedBy === "party" && latest.possible.includes("withdraw") ? (
            <button
              type="button"
              className="ds-button"
              data-variant="tertiary"
              disabled={back.isPending}
              onClick={() => back.mutate(latest)}
            >
              {acts.takeBack}
            </button>
          ) : null
        ) : (
          <button
            type="button"
            className="ds-button"
            data-variant={open ? "primary" : "secondary"}
            disabled={apply.isPending}
            onClick={() => apply.mutate()}
          >
            {acts.applyButton}
          </button>
        )}
      </div>
    </div>
  );
}
