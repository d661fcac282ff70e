import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../../api/client.ts";
import type { Message } from "../../api/schema.ts";
import { Notice } from "../../components/notice.tsx";
import { PagedTable } from "../../components/paged-table.tsx";
import { type Step, Steps } from "../../components/steps/steps.tsx";
import { shortMoment } from "../../format/dates.ts";
import { useSpoken } from "../../i18n/index.tsx";
import { LawText, lawLanguage, lawWords } from "../../law/spoken.tsx";
import { OnlyState } from "./only-state.tsx";
import { MessageWays } from "./ways.tsx";

const states = ["faulty", "refused", "set-aside", "read", "received"] as const;
const colours = {
  faulty: "danger",
  refused: "danger",
  "set-aside": "warning",
  read: "success",
  received: "info",
} as const;

/** Orders as they came in, what became of them, and reading a faulty one again. */
export function MessagesPage() {
  const { t } = useSpoken();
  const [state, setState] = useState<Message["state"] | "">("");
  const query = useInfiniteQuery({
    queryKey: ["messages", state],
    queryFn: ({ pageParam }) =>
      ask("GET /api/messages", {
        query: { limit: 50, ...(state === "" ? {} : { state }), ...(pageParam === "" ? {} : { cursor: pageParam }) },
      }),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
  });
  const items = query.data?.pages.flatMap((page) => page.items);
  return (
    <div className="page">
      <div className="row spread">
        <h1>{t.pages.messages.title}</h1>
        <OnlyState states={states} words={t.pages.messages.states} state={state} onChange={setState} />
      </div>
      <MessageWays />
      <PagedTable
        query={query}
        items={items}
        title={t.pages.messages.title}
        none={t.pages.messages.none}
        heads={[
          t.pages.messages.arrived,
          t.pages.messages.kind,
          t.pages.messages.sender,
          t.pages.messages.state,
          t.pages.messages.what,
        ]}
      >
        {(message) => <Line key={message.id} message={message} />}
      </PagedTable>
    </div>
  );
}

function Line({
  message: { id, arrivedAt, schemaName, schemaVersion, sender, state, receipt, asideReason, told: given, version },
}: {
  readonly message: Message;
}) {
  const { t, language } = useSpoken();
  const client = useQueryClient();
  const retry: Step = {
    id: "retry",
    label: t.pages.messages.retry,
    fields: [],
    send: () => ask("POST /api/messages/{id}/retry", { path: { id }, version }),
  };
  const setAside: Step = {
    id: "set-aside",
    label: t.flows.message.setAside,
    lead: <p className="small">{t.flows.message.asideMore}</p>,
    fields: [{ name: "reason", kind: "line", label: t.reason }],
    send: ({ reason }) =>
      ask("POST /api/messages/{id}/set-aside", { path: { id }, version, body: { reason: String(reason) } }),
  };
  const last = given.at(-1);
  const way = state === "faulty" && last !== undefined ? t.exchange.faultyWays[last.status] : undefined;
  const [, taken] = /^taken in as (.+)$/.exec(asideReason ?? "") ?? [];
  const again = state === "faulty" || state === "set-aside";
  return (
    <tr>
      <td data-label={t.pages.messages.arrived} className="nowrap">
        {shortMoment(arrivedAt)}
      </td>
      <td data-label={t.pages.messages.kind}>
        {schemaName} <span className="quiet">{schemaVersion}</span>
      </td>
      <td data-label={t.pages.messages.sender}>{sender ?? "–"}</td>
      <td data-label={t.pages.messages.state}>
        <span className="tag" data-color={colours[state]}>
          {t.pages.messages.states[state]}
        </span>
      </td>
      <td data-label={t.pages.messages.what}>
        <div className="stack tight">
          {receipt?.order === undefined ? null : <span>{t.pages.messages.outcomes[receipt.order.outcome]}</span>}
          {last === undefined ? null : (
            <p className="small quiet">
              {last.given
                ? t.exchange.told(last.status, shortMoment(last.decidedAt))
                : t.exchange[last.status.startsWith("FEILET_") ? "toldSoon" : "toldLater"](last.status)}
              {last.status.startsWith("FEILET_") ? `: ${t.exchange.receipts[last.status]}` : ""}
            </p>
          )}
          {receipt === null || receipt.faults.length === 0 ? null : (
            <Notice colour="danger" title={t.pages.messages.faults}>
              <ul className="small">
                {receipt.faults.map(({ code, path, message, hint }) => (
                  <li key={`${code} ${path}`}>
                    <code>{path}</code>{" "}
                    <span lang={lawLanguage(language, message)}>
                      {lawWords(message, language).replace(/\.?$/, ".")}
                    </span>{" "}
                    <span className="quiet">
                      <LawText text={hint} />
                    </span>
                  </li>
                ))}
              </ul>
              {way === undefined ? null : <p className="small">{way}</p>}
            </Notice>
          )}
          {receipt === null || receipt.warnings.length === 0 ? null : (
            <details className="small">
              <summary>
                {t.pages.messages.warnings} ({receipt.warnings.length})
              </summary>
              <ul>
                {receipt.warnings.map(({ code, path, message }) => (
                  <li key={`${code} ${path}`}>
                    <code>{path}</code> <LawText text={message} />
                  </li>
                ))}
              </ul>
            </details>
          )}
          {asideReason === null ? null : (
            <p className="small">
              {t.flows.message.aside} {taken === undefined ? asideReason : t.exchange.takenAs(taken)}
            </p>
          )}
          <Steps
            id={`message ${id}`}
            refresh={() => client.invalidateQueries({ queryKey: ["messages"] })}
            steps={[...(again ? [retry] : []), ...(state === "faulty" ? [setAside] : [])]}
          />
        </div>
      </td>
    </tr>
  );
}
