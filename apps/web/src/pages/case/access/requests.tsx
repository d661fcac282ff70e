import { useQuery } from "@tanstack/react-query";
import { ask, askVersioned } from "../../../api/client.ts";
import type { AccessRequest, Document } from "../../../api/schema.ts";
import { useSession } from "../../../app/session.tsx";
import { Empty, Loaded } from "../../../components/loading.tsx";
import { type Step, Steps } from "../../../components/steps/steps.tsx";
import { minuteWords } from "../../../format/dates.ts";
import { useTexts } from "../../../i18n/index.tsx";
import { useRefresh } from "../queries.ts";
import { decideFields, decisionOf } from "./decide-fields.ts";

/** Requests to see the documents of the case: each with its index, an answer to every document, and its own complaint. */
export function AccessRequests({
  person,
  documents,
  writes,
}: {
  readonly person: string;
  readonly documents: readonly Document[];
  readonly writes: boolean;
}) {
  const t = useTexts();
  const { access: words } = t.flows;
  const refresh = useRefresh(person);
  const requests = useQuery({
    queryKey: ["access-requests", person],
    queryFn: () => ask("GET /api/persons/{id}/access-requests", { path: { id: person } }),
  });
  return (
    <section className="panel stack tight">
      <h2>{words.title}</h2>
      <p className="quiet small">{words.more}</p>
      {writes ? (
        <Steps
          id={`access ${person}`}
          refresh={refresh}
          steps={[
            {
              id: "register",
              label: words.register,
              fields: [
                { name: "text", kind: "text", label: words.text },
                { name: "form", kind: "choice", label: words.form, options: Object.entries(t.handling.forms) },
                { name: "askedAt", kind: "minute", label: words.askedAt },
              ],
              send: (body) =>
                ask("POST /api/persons/{id}/access-requests", { path: { id: person }, body: body as never }),
            },
          ]}
        />
      ) : null}
      <Loaded query={requests}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={words.none} />
          ) : (
            <ul className="lined">
              {items.map((request) => (
                <Request key={request.id} request={request} documents={documents} refresh={refresh} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

function Request({
  request,
  documents,
  refresh,
}: {
  readonly request: AccessRequest;
  readonly documents: readonly Document[];
  readonly refresh: () => Promise<void>;
}) {
  const t = useTexts();
  const { access: words } = t.flows;
  const { me } = useSession();
  const { id, text, askedAt, form, state, items, toldAt, commentUntil, complaintUntil, version } = request;
  const open = state === "open";
  const index: Step = {
    id: "index",
    label: words.index,
    fields: [],
    next: items.length === 0,
    send: () => ask("POST /api/access-requests/{id}/index", { path: { id }, version }),
  };
  const decide: Step = {
    id: "decide",
    label: words.decide,
    next: true,
    fields: decideFields(request, documents, t),
    send: (body) =>
      askVersioned("POST /api/access-requests/{id}/decide", { path: { id }, version, body: decisionOf(request, body) }),
  };
  const complain: Step = {
    id: "complain",
    label: words.complain,
    fields: [
      { name: "form", kind: "choice", label: t.complaints.form, options: Object.entries(t.handling.forms) },
      { name: "text", kind: "text", label: t.complaints.text },
      { name: "receivedAt", kind: "minute", label: t.complaints.receivedAt },
    ],
    send: (body) => ask("POST /api/access-requests/{id}/complaints", { path: { id }, body: body as never }),
  };
  const kept = items.some(({ answer }) => answer !== null && answer !== "given");
  return (
    <li className="stack tight">
      <div className="row spread">
        <p className="prose">{text}</p>
        <span className="tag" data-color={open ? "warning" : "success"}>
          {words.states[state]}
        </span>
      </div>
      <p className="row wide quiet small">
        <span>
          {minuteWords(askedAt)}, {t.handling.forms[form]}
        </span>
        {toldAt === null ? null : (
          <span>
            {words.told} {minuteWords(toldAt)}
          </span>
        )}
        {complaintUntil === null ? null : (
          <span>
            {words.until} {minuteWords(complaintUntil)}
          </span>
        )}
        {commentUntil === null ? null : (
          <span>
            {words.comment} {minuteWords(commentUntil)}
          </span>
        )}
      </p>
      {items.length === 0 ? <p className="quiet small">{words.noIndex}</p> : null}
      {items.length > 0 && open ? <p className="quiet small">{words.indexMore}</p> : null}
      <ul className="stack tight small">
        {items.map(({ id: item, title, answer, cite, ground }) => (
          <li key={item}>
            {title}
            {answer === null ? null : <strong>: {words.answers[answer]}</strong>}
            {cite === null ? null : ` (${cite}${ground === null ? "" : `, ${ground}`})`}
          </li>
        ))}
      </ul>
      {request.unit !== me.unit ? null : (
        <Steps
          // another index asks for other answers: what was begun belongs to the one before
          id={`access request ${id} ${items.length}`}
          refresh={refresh}
          steps={open ? [index, ...(items.length === 0 ? [] : [decide])] : kept ? [complain] : []}
        />
      )}
    </li>
  );
}
