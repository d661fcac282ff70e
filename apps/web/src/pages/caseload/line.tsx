import { Link } from "@tanstack/react-router";
import type { DrawnDate } from "../../components/timeline/scale.ts";
import { SmallTimeline } from "../../components/timeline/small.tsx";
import { daysBetween, shortDay } from "../../format/dates.ts";
import { useSpoken } from "../../i18n/index.tsx";
import { type LawWords, questionOf } from "../../law/words.ts";
import { type CaseloadPerson, nextOf } from "./rows.ts";

/** One person in the caseload: who, the sentence to scale, what is open, what comes, what is missing. */
export function CaseloadLine({
  person,
  place,
  top,
  today,
  words,
  dates,
  selected,
  onSelect,
  onWhy,
  onFocus,
}: {
  readonly person: CaseloadPerson;
  readonly place: number;
  readonly top: number;
  readonly today: string;
  readonly words: LawWords | undefined;
  readonly dates: readonly DrawnDate[] | undefined;
  readonly selected: boolean;
  readonly onSelect: () => void;
  readonly onWhy: () => void;
  readonly onFocus: () => void;
}) {
  const { t, language } = useSpoken();
  const next = nextOf(person, today);
  const name = (matter: string): string =>
    t.matters[matter] ?? words?.matters[matter]?.[language === "en" ? "en" : "nb"] ?? matter;
  const open = person.rows.filter(({ status }) => status !== "almost");
  const almost = person.rows.filter(({ status }) => status === "almost");
  const said = open.length > 0 ? open : almost;
  const lacks = [
    ...new Set(
      almost.flatMap(({ lacks: lacking }) =>
        lacking === null
          ? []
          : lacking.missing.length > 0
            ? lacking.missing.map((fact) => questionOf(words, fact)?.[language === "en" ? "en" : "nb"] ?? fact)
            : [words?.cites[lacking.norm] ?? lacking.norm],
      ),
    ),
  ];
  return (
    <div
      role="row"
      aria-rowindex={place + 2}
      className="caseload-line"
      data-place={place}
      style={{ transform: `translateY(${top}px)` }}
      tabIndex={-1}
      {...(selected ? { "data-selected": "" } : {})}
      onFocus={onFocus}
    >
      <span role="cell">
        <input type="checkbox" checked={selected} onChange={onSelect} aria-label={person.name} tabIndex={-1} />
      </span>
      <span role="cell" className="caseload-name">
        <Link to="/persons/$person" params={{ person: person.id }} preload={false}>
          {person.name}
        </Link>
      </span>
      <span role="cell">
        {dates === undefined ? (
          <span className="caseload-waiting" aria-hidden="true" />
        ) : (
          <SmallTimeline dates={dates} today={today} />
        )}
      </span>
      <span role="cell" className="caseload-may">
        <span className="caseload-cut">{said.map(({ matter }) => name(matter)).join(" · ")}</span>
        <button type="button" className="caseload-why" onClick={onWhy} tabIndex={-1}>
          {t.caseload.why}
          <span className="unseen"> {person.name}</span>
        </button>
      </span>
      <span role="cell" className="nowrap">
        {next === undefined ? (
          <span className="quiet">–</span>
        ) : (
          <>
            {shortDay(next)} <span className="quiet small">{t.inDays(daysBetween(today, next))}</span>
          </>
        )}
      </span>
      <span role="cell" className="caseload-cut quiet" title={lacks.join("\n")}>
        {lacks.length === 0 ? "–" : lacks.join(" · ")}
      </span>
    </div>
  );
}
