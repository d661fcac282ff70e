import { Link } from "@tanstack/react-router";
import type { MyDay } from "../../api/schema.ts";
import { NormChip } from "../../components/norm-chip.tsx";
import { StateTag } from "../../components/state-tag.tsx";
import { daysBetween, shortDay } from "../../format/dates.ts";
import { useTexts } from "../../i18n/index.tsx";
import { useLawWords } from "../../law/words.ts";
import { DayPanel } from "./panel.tsx";

type Change = MyDay["caseload"][number];

const tabName = (names: Readonly<Record<string, string>>, id: string): string => names[id] ?? id;

/** One entry for each person, with every change of that person. */
function byPerson(changes: readonly Change[]): readonly (readonly [Change["person"], readonly Change[]])[] {
  const found = new Map<string, [Change["person"], Change[]]>();
  for (const change of changes) {
    const known = found.get(change.person.id);
    if (known === undefined) found.set(change.person.id, [change.person, [change]]);
    else known[1].push(change);
  }
  return [...found.values()];
}

/** What has come since yesterday: orders, complaints and their deadlines, and who came into or went out of the caseload, and why. */
export function Arrivals({ day }: { readonly day: MyDay }) {
  const t = useTexts();
  const { on, orders, complaints, complaintDeadlines, accessRequests, caseload } = day;
  const words = t.pages.day;
  return (
    <>
      <DayPanel title={words.complaints} items={complaints} hideEmpty>
        {({ id, person, state, deadlines }) => (
          <li key={id} className="stack tight">
            <span className="row spread">
              <Link to="/persons/$person" params={{ person: person.id }} search={{ tab: "complaint" }}>
                {person.name}
              </Link>
              <StateTag machine="complaint" state={state} />
            </span>
            {deadlines.map(({ what, until }) => (
              <span key={what} className="quiet small">
                {words.complaintDays[what]} {shortDay(until)}, {t.inDays(daysBetween(on, until))}
              </span>
            ))}
          </li>
        )}
      </DayPanel>
      <DayPanel title={words.accessRequests} items={accessRequests} hideEmpty>
        {({ id, person, askedAt }) => (
          <li key={id}>
            <Link to="/persons/$person" params={{ person: person.id }} search={{ tab: "documents" }}>
              {person.name}
            </Link>{" "}
            <span className="quiet small">
              {shortDay(askedAt)}, {t.inDays(daysBetween(on, askedAt))}
            </span>
          </li>
        )}
      </DayPanel>
      <DayPanel title={words.complaintDeadlines} items={complaintDeadlines} hideEmpty>
        {({ decision, person, matter, until }) => (
          <li key={decision}>
            <Link to="/persons/$person" params={{ person: person.id }} search={{ tab: "decisions", matter }}>
              {person.name}
            </Link>{" "}
            {t.matters[matter] ?? matter}{" "}
            <span className="quiet small">
              {shortDay(until)}, {t.inDays(daysBetween(on, until))}
            </span>
          </li>
        )}
      </DayPanel>
      <DayPanel title={words.orders} items={orders}>
        {({ person, order, version, arrivedOn }) => (
          <li key={`${order} ${version}`}>
            <Link to="/persons/$person" params={{ person: person.id }}>
              {person.name}
            </Link>{" "}
            <span className="quiet small">
              {shortDay(arrivedOn)}, {t.case.version} {version}
            </span>
          </li>
        )}
      </DayPanel>
      <DayPanel title={words.changes} items={byPerson(caseload)} most={10}>
        {([person, changes]) => (
          <li key={person.id} className="stack tight">
            <Link to="/persons/$person" params={{ person: person.id }}>
              {person.name}
            </Link>
            {changes.map((change) => (
              <ChangeLine key={`${change.matter} ${change.on} ${change.became}`} change={change} on={on} />
            ))}
          </li>
        )}
      </DayPanel>
    </>
  );
}

function ChangeLine({
  change: { person, matter, was, became, because },
  on,
}: {
  readonly change: Change;
  readonly on: string;
}) {
  const t = useTexts();
  const words = useLawWords();
  const day = t.pages.day;
  const names = t.caseload.tabs;
  return (
    <p className="row small">
      <Link to="/persons/$person" params={{ person: person.id }} search={{ tab: "assessment", matter }}>
        {t.matters[matter] ?? matter}
      </Link>
      <span className="quiet">
        {became === null
          ? day.gone
          : was === null
            ? `${day.became}: ${tabName(names, became)}`
            : `${tabName(names, was)} → ${tabName(names, became)}`}
      </span>
      {because === null || because.length === 0 ? null : (
        <>
          <span className="quiet">{day.because}</span>
          {because.slice(0, 3).map((norm) => (
            <NormChip key={norm} norm={norm} cite={words?.cites[norm] ?? norm} on={on} />
          ))}
        </>
      )}
    </p>
  );
}
