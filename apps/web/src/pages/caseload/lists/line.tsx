import { Link } from "@tanstack/react-router";
import { Icon } from "../../../components/icons.tsx";
import { daysBetween, minuteWords } from "../../../format/dates.ts";
import { useSpoken } from "../../../i18n/index.tsx";
import { lawLanguage } from "../../../law/spoken.tsx";
import { About, Row, type RowPlace } from "../row.tsx";
import type { ListLine } from "./lines.ts";
import { placeOf } from "./place-of.ts";

/** One line of a list: whom it is about, what, by when or since when, and how it stands. */
export function Line({
  line,
  today,
  onWhy,
  ...row
}: RowPlace & {
  readonly line: ListLine;
  readonly today: string;
  readonly onWhy: () => void;
}) {
  const { t, language } = useSpoken();
  const { person, kind, law, what, day, ends, late, note } = line;
  const when = minuteWords(day);
  return (
    <Row
      {...row}
      name={person.name}
      link={
        <Link {...placeOf(line)} preload={false}>
          {person.name}
        </Link>
      }
    >
      <About name={person.name} onWhy={onWhy}>
        <span className="caseload-cut">
          <strong>{kind}</strong>
          {law === "" ? null : (
            <>
              {" "}
              <span title={law} lang={lawLanguage(language)}>
                {law}
              </span>
            </>
          )}
          {law === "" || what === "" ? " " : " · "}
          {what === "" ? null : <span title={what}>{what}</span>}
        </span>
      </About>
      <span role="cell" className="caseload-next caseload-cut">
        {ends ? (
          <span className="tag" data-color={late ? "danger" : "warning"}>
            <Icon name="clock" />
            {when} · {t.inDays(daysBetween(today, day))}
          </span>
        ) : (
          <>
            {when} <span className="quiet small">{t.inDays(daysBetween(today, day))}</span>
          </>
        )}
      </span>
      <span role="cell" className="caseload-lacks caseload-cut quiet" title={note} data-empty={note === ""}>
        {note === "" ? "–" : note}
      </span>
    </Row>
  );
}
