import type { Text } from "@soning/norms";
import { Link } from "@tanstack/react-router";
import { NormChip } from "../../components/norm-chip.tsx";
import { daysBetween, longDay } from "../../format/dates.ts";
import { useSpoken } from "../../i18n/index.tsx";
import { LawText } from "../../law/spoken.tsx";
import { type LawWords, questionOf } from "../../law/words.ts";
import type { CaseloadPerson } from "./rows.ts";

/** Words of the law, or what is shown until they are there. */
const saidOr = (text: Text | undefined, other: string) => (text === undefined ? other : <LawText text={text} />);

/** Why a person stands in the list: each matter, since when or from when, and what is missing. */
export function WhyHere({
  person,
  today,
  words,
}: {
  readonly person: CaseloadPerson;
  readonly today: string;
  readonly words: LawWords | undefined;
}) {
  const { t, language } = useSpoken();
  return (
    <ul className="stack">
      {person.rows.map(({ matter, status, from, lacks, changedOn }) => (
        <li key={matter} className="panel stack tight">
          <h3>
            <Link to="/persons/$person" params={{ person: person.id }} search={{ tab: "assessment", matter }}>
              {t.matters[matter] ?? saidOr(words?.matters[matter], matter)}
            </Link>
          </h3>
          <p className="quiet small">{saidOr(words?.matters[matter], "")}</p>
          <p>
            {status === "almost"
              ? t.caseload.oneLacks
              : from === null
                ? t.caseload.tabs[status]
                : from <= today
                  ? t.caseload.openFor(daysBetween(from, today))
                  : t.caseload.opens(`${longDay(from, language)}, ${t.inDays(daysBetween(today, from))}`)}
          </p>
          {lacks === null ? null : (
            <div className="stack tight">
              <p className="row">
                <NormChip norm={lacks.norm} cite={words?.cites[lacks.norm] ?? lacks.norm} on={today} />
                <span className="quiet">{lacks.open ? t.caseload.mustAnswer : t.caseload.notMet}</span>
              </p>
              <ul>
                {lacks.missing.map((fact) => (
                  <li key={fact}>{saidOr(questionOf(words, fact), fact)}</li>
                ))}
              </ul>
            </div>
          )}
          <p className="quiet small">
            {t.caseload.calculated} {longDay(changedOn, language)}
          </p>
        </li>
      ))}
    </ul>
  );
}
