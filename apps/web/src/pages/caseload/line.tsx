import { Link } from "@tanstack/react-router";
import type { CaseloadRow } from "../../api/schema.ts";
import { SmallTimeline } from "../../components/timeline/small.tsx";
import { daysBetween, shortDay } from "../../format/dates.ts";
import { useSpoken } from "../../i18n/index.tsx";
import { type LawWords, questionOf } from "../../law/words.ts";
import { type CaseloadPerson, nextWithDates } from "./rows.ts";
import type { DrawnClock } from "./use-clocks.ts";

/** One person in the caseload: who, the sentence to scale, what is open, what comes, what is missing. */
export function CaseloadLine({
  person,
  place,
  top,
  today,
  words,
  clock,
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
  readonly clock: DrawnClock | undefined;
  readonly selected: boolean;
  readonly onSelect: () => void;
  readonly onWhy: () => void;
  readonly onFocus: () => void;
}) {
  const { t, language } = useSpoken();
  const next = nextWithDates(person, clock?.dates, today);
  const name = (matter: string): string =>
    t.matters[matter] ?? words?.matters[matter]?.[language === "en" ? "en" : "nb"] ?? matter;
  const open = person.rows.filter(({ status }) => status !== "almost");
  const said = open.length > 0 ? open : person.rows;
  const lacks = [
    ...new Set([...person.rows, ...person.also].flatMap((row) => lackOf(row).map((lack) => saidOf(row, lack)))),
  ];
  function lackOf({ lacks: lacking }: CaseloadRow): readonly string[] {
    if (lacking === null) return [];
    if (lacking.missing.length === 0) return [words?.cites[lacking.norm] ?? lacking.norm];
    return lacking.missing.map((fact) => questionOf(words, fact)?.[language === "en" ? "en" : "nb"] ?? fact);
  }
  // what is lacking for something else than what the line is about says for what
  function saidOf(row: CaseloadRow, lack: string): string {
    return said.includes(row) && said.length === 1 ? lack : `${name(row.matter)}: ${lack}`;
  }
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
      <span role="cell" className="caseload-choose">
        <input type="checkbox" checked={selected} onChange={onSelect} aria-label={person.name} tabIndex={-1} />
      </span>
      <span role="cell" className="caseload-name">
        <Link to="/persons/$person" params={{ person: person.id }} preload={false}>
          {person.name}
        </Link>
      </span>
      <span role="cell" className="caseload-drawn">
        {clock === undefined ? (
          <span className="caseload-waiting" aria-hidden="true" />
        ) : (
          <SmallTimeline dates={clock.dates} stretches={clock} today={today} />
        )}
      </span>
      <span role="cell" className="caseload-may">
        <span className="caseload-cut">{said.map(({ matter }) => name(matter)).join(" · ")}</span>
        <button type="button" className="caseload-why" onClick={onWhy} tabIndex={-1}>
          {t.caseload.why}
          <span className="unseen"> {person.name}</span>
        </button>
      </span>
      <span role="cell" className="caseload-next caseload-cut">
        {next === undefined ? (
          <span className="quiet">–</span>
        ) : (
          <>
            {shortDay(next.day)}{" "}
            <span className="quiet small">
              {t.inDays(daysBetween(today, next.day))} ·{" "}
              {"matter" in next.what ? name(next.what.matter) : (t.timeline.names[next.what.date] ?? next.what.date)}
            </span>
          </>
        )}
      </span>
      <span role="cell" className="caseload-lacks caseload-cut quiet" title={lacks.join("\n")}>
        {lacks.length === 0 ? "–" : lacks.join(" · ")}
      </span>
    </div>
  );
}
