import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ask } from "../../../api/client.ts";
import type { OutboxRow } from "../../../api/schema.ts";
import { useRole } from "../../../app/session.tsx";
import { Notice } from "../../../components/notice.tsx";
import { type Step, Steps } from "../../../components/steps/steps.tsx";
import { shortMoment } from "../../../format/dates.ts";
import { useTexts } from "../../../i18n/index.tsx";

const colours = {
  waiting: "info",
  sent: "success",
  held: "warning",
  "set-aside": "neutral",
  failed: "danger",
} as const;

/** One message: about whom, how it stands, what its receiver said of it, and what can be done. */
export function OutLine({ row }: { readonly row: OutboxRow }) {
  const t = useTexts();
  const { outbox: words } = t.exchange;
  const client = useQueryClient();
  const works = useRole("caseworker", "leader", "probation");
  const { id, person, at, schemaName, state, fault, attempts, sentAt, retracts, repeats, repeatedAs, receipt, aside } =
    row;
  const steps = useOutSteps(row);
  const said = [
    sentAt === null ? "" : `${words.sent} ${shortMoment(sentAt)}`,
    attempts > 1 || (attempts > 0 && sentAt === null) ? words.tries(attempts) : "",
    retracts === null ? "" : words.retracts,
    repeats === null ? "" : words.repeats,
    repeatedAs === null ? "" : words.repeated,
  ].filter((one) => one !== "");
  return (
    <tr>
      <td data-label={words.person}>
        <Link to="/persons/$person" params={{ person: person.id }}>
          {person.name}
        </Link>
      </td>
      <td data-label={words.at} className="nowrap">
        {shortMoment(at)}
      </td>
      <td data-label={t.pages.messages.kind}>
        {words.schemas[schemaName] ?? schemaName} <span className="quiet small">{schemaName}</span>
      </td>
      <td data-label={t.pages.messages.state}>
        <span className="tag" data-color={colours[state]}>
          {words.states[state]}
        </span>
      </td>
      <td data-label={t.pages.messages.what}>
        <div className="stack tight">
          {said.length === 0 ? null : <p className="quiet small">{said.join(" · ")}</p>}
          {aside === null ? null : (
            <p className="small">
              {words.asideBy(aside.by)} <span className="as-typed">«{aside.reason}»</span>
            </p>
          )}
          {state === "held" ? (
            <Notice colour="warning" title={words.lacks[row.lacks?.name ?? ""] ?? words.heldOther}>
              {row.inTheWay.length === 0 ? null : (
                <>
                  {row.lacks === null ? null : <p className="small">{words.heldOther}</p>}
                  <ul className="small">
                    {row.inTheWay.map(({ path, place, text }) => (
                      <li key={`${path} ${text}`}>
                        <strong>{place}</strong>: {text}
                      </li>
                    ))}
                  </ul>
                  <p className="small">{words.putRight}</p>
                </>
              )}
              {row.lacks === null && row.inTheWay.length === 0 ? (
                <p className="small">{words.nothingInTheWay}</p>
              ) : null}
            </Notice>
          ) : fault === null || sentAt !== null || state === "set-aside" ? null : (
            <p className="small">
              {words.lastFault} <span lang="en">{fault}</span>
            </p>
          )}
          {receipt === null ? null : state === "failed" ? (
            <Notice colour="danger" title={`${words.receiver} ${receipt.status}`}>
              <Receipt receipt={receipt} />
            </Notice>
          ) : (
            <details className="small">
              <summary>
                {words.receiver} {receipt.status}
              </summary>
              <Receipt receipt={receipt} />
            </details>
          )}
          {works ? (
            <Steps
              id={`outbox ${id}`}
              refresh={() => client.invalidateQueries({ predicate: ({ queryKey: [name] }) => stale.has(String(name)) })}
              steps={steps}
            />
          ) : null}
        </div>
      </td>
    </tr>
  );
}

const stale = new Set(["outbox", "my-day"]);

/** In the receiver's own words, and what they mean by the contract. */
function Receipt({ receipt: { text, from, at, meaning } }: { readonly receipt: NonNullable<OutboxRow["receipt"]> }) {
  return (
    <>
      <p className="small">{meaning}</p>
      {text === null ? null : <p className="small as-typed">«{text}»</p>}
      <p className="quiet small">{[from, shortMoment(at)].filter((one) => one !== null).join(", ")}</p>
    </>
  );
}

function useOutSteps({ id, possible, lacks, version }: OutboxRow): readonly Step[] {
  const t = useTexts();
  const { outbox: words } = t.exchange;
  const at = { path: { id }, version };
  const withReason = (name: "repeat" | "retract" | "set-aside", more: string): Step => ({
    id: name,
    label: words[name],
    lead: <p className="small">{more}</p>,
    next: name === "repeat",
    fields: [{ name: "reason", kind: "line", label: t.reason }],
    send: ({ reason }) => ask(`POST /api/outbox/{id}/${name}`, { ...at, body: { reason: String(reason) } }),
  });
  const steps: Readonly<Record<OutboxRow["possible"][number], Step>> = {
    repeat: withReason("repeat", words.repeatMore),
    retract: withReason("retract", words.retractMore),
    "set-aside": withReason("set-aside", words.asideMore),
    complete: {
      id: "complete",
      label: lacks === null ? words.writeAgain : words.complete,
      next: true,
      fields:
        lacks === null
          ? []
          : [
              {
                name: "word",
                kind: "choice",
                label: words.word,
                hint: words.wordHint,
                inLanguage: "nb",
                options: lacks.words.map(({ word, text }) => [word, text] as const),
              },
            ],
      send: ({ word }) =>
        ask("POST /api/outbox/{id}/complete", { ...at, body: word === undefined ? {} : { word: String(word) } }),
    },
  };
  return possible.map((one) => steps[one]);
}
