import type { Text } from "@soning/norms";
import { ask } from "../../api/client.ts";
import type { OrderParts } from "../../api/schema.ts";
import { useRole } from "../../app/session.tsx";
import { Empty } from "../../components/loading.tsx";
import { Steps } from "../../components/steps/steps.tsx";
import { useSpoken } from "../../i18n/index.tsx";
import { LawText } from "../../law/spoken.tsx";
import { useRefresh } from "../case/queries.ts";
import "./order.css";

const colours = { waiting: "info", stored: "success", failed: "danger" } as const;

/** The documents that came with an order: whether each is here, and fetching again what could not be had. */
export function OrderDocuments({
  person,
  parts: { message, messageVersion, documents },
}: {
  readonly person: string;
  readonly parts: OrderParts;
}) {
  const { t } = useSpoken();
  const { order: words } = t.exchange;
  const refresh = useRefresh(person);
  const fetches = useRole("caseworker", "leader");
  const failed = documents.some(({ state }) => state === "failed");
  return (
    <section className="panel stack tight">
      <h2>{words.documents}</h2>
      {documents.length === 0 ? <Empty title={words.noDocuments} /> : null}
      <ul className="lined">
        {documents.map(({ id, title, state, document, fault }) => (
          <li key={id} className="stack tight">
            <div className="row spread">
              {document === null ? (
                <span>{title}</span>
              ) : (
                <a href={`/api/documents/${document}/content`} download>
                  {title}
                </a>
              )}
              <span className="tag" data-color={colours[state]}>
                {words.documentStates[state]}
              </span>
            </div>
            {state === "failed" ? <Fault fault={fault} /> : null}
          </li>
        ))}
      </ul>
      {fetches && failed && message !== null && messageVersion !== null ? (
        <Steps
          id={`order documents ${message}`}
          refresh={refresh}
          steps={[
            {
              id: "again",
              label: words.fetchAgain,
              fields: [],
              send: () => ask("POST /api/messages/{id}/retry", { path: { id: message }, version: messageVersion }),
            },
          ]}
        />
      ) : null}
    </section>
  );
}

/** What a fault says in words, in the reader's language where it has it. */
function Fault({ fault }: { readonly fault: Readonly<Record<string, unknown>> | null }) {
  const message = fault?.["message"];
  if (typeof message === "string") return <p className="small">{message}</p>;
  const text = message as Partial<Text> | undefined;
  return (
    <p className="small">
      {text?.nb === undefined || text.en === undefined ? (
        String(fault?.["code"] ?? "")
      ) : (
        <LawText text={{ ...text, nb: text.nb, en: text.en }} />
      )}
    </p>
  );
}
