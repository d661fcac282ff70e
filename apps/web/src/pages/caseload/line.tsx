import type { Text } from "@soning/norms";
import { Fragment, type MouseEvent, memo } from "react";
import type { CaseloadRow } from "../../api/schema.ts";
import { SmallTimeline } from "../../components/timeline/small.tsx";
import { daysBetween, shortDay } from "../../format/dates.ts";
import { useSpoken } from "../../i18n/index.tsx";
import { lawLanguage, lawWords } from "../../law/spoken.tsx";
import { type LawWords, questionOf } from "../../law/words.ts";
import { About, Row, type RowPlace } from "./row.tsx";
import { type CaseloadPerson, nextWithDates } from "./rows.ts";
import type { DrawnClock } from "./use-clocks.ts";

/** What is lacking, and for what where that is not plain. */
interface Lack {
  readonly of: string;
  readonly text: string;
  readonly lang?: "nb" | undefined;
}

/** A press that means to go there in this window. */
const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

/** One person in the caseload: who, the sentence to scale, what is open, what comes, what is missing. Drawn anew only when it changes. */
export const CaseloadLine = memo(function CaseloadLine({
  person,
  today,
  words,
  clock,
  onSelect,
  onFocus,
  onOpen,
  onWhy,
  ...row
}: Omit<RowPlace, "onSelect" | "onFocus"> & {
  readonly person: CaseloadPerson;
  readonly today: string;
  readonly words: LawWords | undefined;
  readonly clock: DrawnClock | undefined;
  readonly onSelect: (person: string) => void;
  readonly onFocus: (person: string) => void;
  readonly onOpen: (person: string) => void;
  readonly onWhy: (person: string) => void;
}) {
  const { t, language } = useSpoken();
  const next = nextWithDates(person, clock?.dates, today);
  const wordsOf = (text: Text | undefined, other: string): string =>
    text === undefined ? other : lawWords(text, language);
  const name = (matter: string): string => t.matters[matter] ?? wordsOf(words?.matters[matter], matter);
  const open = person.rows.filter(({ status }) => status !== "almost");
  const said = open.length > 0 ? open : person.rows;
  const lacks = new Map<string, Lack>();
  for (const row of [...person.rows, ...person.also])
    for (const lack of lackOf(row)) {
      // what is lacking for something else than what the line is about says for what
      const one = said.includes(row) && said.length === 1 ? lack : { ...lack, of: `${name(row.matter)}: ` };
      lacks.set(`${one.of}${one.text}`, one);
    }
  function lackOf({ lacks: lacking }: CaseloadRow): readonly Lack[] {
    if (lacking === null) return [];
    if (lacking.missing.length === 0) return [{ of: "", text: words?.cites[lacking.norm] ?? lacking.norm }];
    return lacking.missing.map((fact) => {
      const question = questionOf(words, fact);
      return { of: "", text: wordsOf(question, fact), lang: lawLanguage(language, question) };
    });
  }
  return (
    <Row
      {...row}
      onSelect={() => onSelect(person.id)}
      onFocus={() => onFocus(person.id)}
      name={person.name}
      link={
        // as the router's own link, which hundreds of a list would be slow with
        <a
          href={`/persons/${person.id}`}
          onClick={(event) => {
            if (!isPlain(event)) return;
            event.preventDefault();
            onOpen(person.id);
          }}
        >
          {person.name}
        </a>
      }
    >
      <span role="cell" className="caseload-drawn">
        {clock === undefined ? (
          <span className="caseload-waiting" aria-hidden="true" />
        ) : (
          <SmallTimeline dates={clock.dates} stretches={clock} today={today} />
        )}
      </span>
      <About name={person.name} onWhy={() => onWhy(person.id)}>
        <span className="caseload-cut">{said.map(({ matter }) => name(matter)).join(" · ")}</span>
      </About>
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
      <span role="cell" className="caseload-lacks caseload-cut quiet">
        {lacks.size === 0 ? "–" : null}
        {[...lacks].map(([key, { of, text, lang }], at) => (
          <Fragment key={key}>
            {at === 0 ? "" : " · "}
            {of}
            <span lang={lang} title={text}>
              {text}
            </span>
          </Fragment>
        ))}
      </span>
    </Row>
  );
});
