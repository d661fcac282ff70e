import type { Facts, Person } from "../../api/schema.ts";
import { Icon } from "../../components/icons.tsx";
import { daysBetween, shortDay, todayInNorway } from "../../format/dates.ts";
import { dayOrder } from "../../format/order.ts";
import { useSpoken } from "../../i18n/index.tsx";
import type { Engine } from "../../law/load.ts";
import { LawSaid } from "../../law/spoken.tsx";
import { CaseTools } from "./records/tools.tsx";

/** The dates that a header may name as the next. */
const telling = new Set([
  "start",
  "leave",
  "section-16",
  "em-final-part",
  "half-time-release",
  "release",
  "end",
  "work-release",
]);

/** Who it is, and the next date. */
export function CaseHeader({
  person,
  facts,
  engine,
}: {
  readonly person: Person;
  readonly facts: Facts | undefined;
  readonly engine: Engine | undefined;
}) {
  const { t, language } = useSpoken();
  const today = todayInNorway();
  const dates =
    facts === undefined || engine === undefined || facts.faults.length > 0
      ? []
      : engine.clockOf(facts.current, { law: "in-force", on: today }, language);
  const next = dates
    .filter(({ id, date }) => telling.has(id) && date !== undefined && date > today)
    .sort((left, right) => dayOrder(left.date ?? "", right.date ?? ""))
    .at(0);
  const cases = [...new Set(person.orders.map(({ caseNumber }) => caseNumber))];
  return (
    <header className="case-header">
      <div className="stack tight grow">
        <h1>{person.name}</h1>
        <p className="row wide quiet">
          {person.birthDate === null ? null : (
            <span>
              {t.case.born} {shortDay(person.birthDate)}
            </span>
          )}
          {cases.length === 0 ? null : (
            <span>
              {t.case.caseNumber} {cases.join(", ")}
            </span>
          )}
          {person.protection === "none" ? null : (
            <span className="tag" data-color="danger">
              <Icon name="lock" /> {t.case.protection[person.protection]}
            </span>
          )}
        </p>
        <CaseTools person={person} />
      </div>
      <p className="case-next">
        <span className="quiet small">{t.case.nextDate}</span>
        {next?.date === undefined ? (
          <span className="quiet">–</span>
        ) : (
          <>
            <strong>
              <LawSaid>{next.name}</LawSaid> {shortDay(next.date)}
            </strong>
            <span className="quiet small">
              {t.inDays(daysBetween(today, next.date))} · {next.cite}
            </span>
          </>
        )}
      </p>
    </header>
  );
}
