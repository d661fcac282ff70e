import { useId } from "react";
import { askVersioned } from "../../../api/client.ts";
import type { Assertion, Facts } from "../../../api/schema.ts";
import { useRole } from "../../../app/session.tsx";
import { Steps } from "../../../components/steps/steps.tsx";
import { shortDay, shortMoment } from "../../../format/dates.ts";
import { useSpoken } from "../../../i18n/index.tsx";
import type { Engine } from "../../../law/load.ts";
import { useColleagues, useRefresh } from "../queries.ts";
import { FactValue } from "./fact-value.tsx";
import { Question } from "./question.tsx";
import { factRows } from "./rows.ts";

/** What the party says otherwise than what holds, side by side: an official takes it over, or leaves it with a reason. */
export function PartyWords({
  person,
  facts,
  engine,
}: {
  readonly person: string;
  readonly facts: Facts;
  readonly engine: Engine | undefined;
}) {
  const { t } = useSpoken();
  const { party: words } = t.exchange;
  const holds = new Map(factRows(facts).map((row) => [row.fact, row]));
  const same = ({ fact, value }: Assertion): boolean =>
    JSON.stringify(holds.get(fact)?.value) === JSON.stringify(value);
  const beside = facts.assertions.filter((one) => one.beside && !same(one));
  const left = facts.assertions.filter((one) => one.left !== null);
  if (beside.length === 0 && left.length === 0) return null;
  return (
    <section className="panel stack tight">
      <h2>{words.title}</h2>
      {beside.length === 0 ? null : <p className="quiet small prose">{words.more}</p>}
      <ul className="lined">
        {beside.map((one) => (
          <Word
            key={one.id}
            person={person}
            version={facts.version}
            word={one}
            holding={holds.get(one.fact)?.assertion}
            engine={engine}
          />
        ))}
      </ul>
      {left.length === 0 ? null : <Left left={left} engine={engine} />}
    </section>
  );
}

function Word({
  person,
  version,
  word,
  holding,
  engine,
}: {
  readonly person: string;
  readonly version: number;
  readonly word: Assertion;
  /** the official's word that holds; absent where the order says it */
  readonly holding: Assertion | undefined;
  readonly engine: Engine | undefined;
}) {
  const { t } = useSpoken();
  const { party: words } = t.exchange;
  const refresh = useRefresh(person);
  const writes = useRole("caseworker", "leader", "region", "probation");
  const { id, fact, value, at } = word;
  const named = useId();
  return (
    <li className="stack tight" aria-labelledby={named}>
      <p id={named}>
        <Question fact={fact} engine={engine} />
      </p>
      <dl className="facts">
        <dt>{words.says}</dt>
        <dd>
          <strong>
            <FactValue value={value} fact={fact} engine={engine} />
          </strong>{" "}
          <span className="quiet small">{shortMoment(at)}</span>
        </dd>
        <dt>{words.holds}</dt>
        <dd>
          {holding === undefined ? words.from : <FactValue value={holding.value} fact={fact} engine={engine} />}{" "}
          {holding === undefined ? null : (
            <span className="quiet small">
              {holding.source}, {shortMoment(holding.at)}
            </span>
          )}
        </dd>
      </dl>
      {writes ? (
        <Steps
          id={`party word ${id}`}
          refresh={refresh}
          steps={[
            {
              id: "take",
              label: words.take,
              lead: <p className="small">{words.takeMore}</p>,
              fields: [
                { name: "source", kind: "line", label: words.source, first: words.sourceText(shortDay(dayOf(at))) },
                { name: "verified", kind: "yes-no", label: words.verified },
              ],
              send: ({ source, verified }) =>
                askVersioned("POST /api/persons/{id}/facts", {
                  path: { id: person },
                  version,
                  body: {
                    facts: [{ fact, value, source: String(source), verified: verified === true, supersedes: id }],
                  },
                }),
            },
            {
              id: "leave",
              label: words.leave,
              lead: <p className="small">{words.leaveMore}</p>,
              fields: [{ name: "reason", kind: "text", label: t.reason }],
              send: ({ reason }) =>
                askVersioned("POST /api/persons/{id}/left-words", {
                  path: { id: person },
                  version,
                  body: { assertion: id, reason: String(reason) },
                }),
            },
          ]}
        />
      ) : null}
    </li>
  );
}

/** The day in Norway of a moment. */
const dayOf = (moment: string): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" }).format(new Date(moment));

function Left({ left, engine }: { readonly left: readonly Assertion[]; readonly engine: Engine | undefined }) {
  const { party: words } = useSpoken().t.exchange;
  const colleagues = useColleagues();
  return (
    <details>
      <summary>{words.left(left.length)}</summary>
      <ul className="lined">
        {left.map((one) => (
          <li key={one.id} className="stack tight small">
            <p>
              <Question fact={one.fact} engine={engine} />{" "}
              <strong>
                <FactValue value={one.value} fact={one.fact} engine={engine} />
              </strong>
            </p>
            {one.left === null ? null : (
              <p>
                <span className="as-typed">{one.left.reason}</span>{" "}
                <span className="quiet">
                  {words.leftBy(colleagues.find(({ id }) => id === one.left?.by)?.name ?? one.left.by)},{" "}
                  {shortMoment(one.left.at)}
                </span>
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
