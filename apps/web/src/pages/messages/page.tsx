import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../../api/client.ts";
import type { Message } from "../../api/schema.ts";
import { Field } from "../../components/field.tsx";
import { Notice, ProblemNotice } from "../../components/notice.tsx";
import { PagedTable } from "../../components/paged-table.tsx";
import { shortMoment } from "../../format/dates.ts";
import { useSpoken } from "../../i18n/index.tsx";

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
        <Field label={t.pages.messages.only}>
          {(control) => (
            <select
              {...control}
              className="input"
              value={state}
              onChange={({ target }) => setState(states.find((one) => one === target.value) ?? "")}
            >
              <option value="">{t.pages.messages.all}</option>
              {states.map((one) => (
                <option key={one} value={one}>
                  {t.pages.messages.states[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
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
  message: { id, arrivedAt, schemaName, schemaVersion, sender, state, receipt },
}: {
  readonly message: Message;
}) {
  const { t, language } = useSpoken();
  const client = useQueryClient();
  const retry = useMutation({
    mutationFn: () => ask("POST /api/messages/{id}/retry", { path: { id } }),
    onSettled: () => client.invalidateQueries({ queryKey: ["messages"] }),
  });
  const told = (text: { nb: string; en: string; nn?: string }): string =>
    language === "en" ? text.en : language === "nn" ? (text.nn ?? text.nb) : text.nb;
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
          {receipt === null || receipt.faults.length === 0 ? null : (
            <Notice colour="danger" title={t.pages.messages.faults}>
              <ul className="small">
                {receipt.faults.map(({ code, path, message, hint }) => (
                  <li key={`${code} ${path}`}>
                    <code>{path}</code> {told(message).replace(/\.?$/, ".")} <span className="quiet">{told(hint)}</span>
                  </li>
                ))}
              </ul>
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
                    <code>{path}</code> {told(message)}
                  </li>
                ))}
              </ul>
            </details>
          )}
          {again ? (
            <div>
              <button
                type="button"
                className="ds-button tiny"
                data-variant="secondary"
                disabled={retry.isPending}
                onClick={() => retry.mutate()}
              >
                {t.pages.messages.retry}
              </button>
            </div>
          ) : null}
          {retry.isError ? <ProblemNotice error={retry.error} /> : null}
        </div>
      </td>
    </tr>
  );
}
