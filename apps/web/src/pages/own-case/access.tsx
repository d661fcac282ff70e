import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../../api/client.ts";
import type { AccessRequest, Complaint } from "../../api/schema.ts";
import { Skeleton } from "../../components/loading.tsx";
import { longDay } from "../../format/dates.ts";
import { complaintsQuery, useRefresh } from "../case/queries.ts";
import { OwnComplaint } from "./complaint.tsx";
import { OwnProblem } from "./problem.tsx";
import type { OwnTexts } from "./texts/index.ts";
import { OwnWriting } from "./writing.tsx";

/** To ask to see what is written in the case, what was answered for each document, and to complain of the answer. */
export function OwnAccess({
  person,
  own,
  language,
}: {
  readonly person: string;
  readonly own: OwnTexts;
  readonly language: string;
}) {
  const { access } = own;
  const refresh = useRefresh(person);
  const [open, setOpen] = useState(false);
  const complaints = useQuery(complaintsQuery(person));
  const requests = useQuery({
    queryKey: ["access-requests", person],
    queryFn: () => ask("GET /api/persons/{id}/access-requests", { path: { id: person } }),
  });
  return (
    <section className="panel stack" aria-labelledby="own-access">
      <h2 id="own-access">{access.title}</h2>
      <p>{access.more}</p>
      {requests.isError ? <OwnProblem error={requests.error} own={own} /> : null}
      {requests.isPending ? <Skeleton lines={2} /> : null}
      <ul className="own-chances">
        {requests.data?.items.map((request) => (
          <Asked
            key={request.id}
            request={request}
            complaint={complaints.data?.items.find(({ accessRequest }) => accessRequest === request.id)}
            own={own}
            language={language}
          />
        ))}
      </ul>
      {open ? (
        <OwnWriting
          draft={`own access ${person}`}
          label={access.what}
          submit={access.send}
          own={own}
          send={async (text) => {
            await ask("POST /api/persons/{id}/access-requests", { path: { id: person }, body: { text } });
            await refresh();
          }}
          onDone={() => setOpen(false)}
        />
      ) : (
        <div className="no-print">
          <button type="button" className="ds-button" data-variant="secondary" onClick={() => setOpen(true)}>
            {access.ask}
          </button>
        </div>
      )}
    </section>
  );
}

function Asked({
  request,
  complaint,
  own,
  language,
}: {
  readonly request: AccessRequest;
  readonly complaint: Complaint | undefined;
  readonly own: OwnTexts;
  readonly language: string;
}) {
  const { access } = own;
  const { id, person, text, askedAt, state, items, commentUntil, complaintUntil } = request;
  return (
    <li className="stack tight">
      <p className="own-when">
        {access.asked}, {longDay(askedAt, language)}
      </p>
      <p className="prose as-said" dir="auto">
        {text}
      </p>
      <p>{state === "open" ? access.open : access.decided}</p>
      <ul className="stack tight">
        {items.map(({ id: item, title, answer, cite, document }) =>
          answer === null ? null : (
            <li key={item}>
              <strong>{access[answer]}:</strong>{" "}
              <span lang="nb" dir="auto">
                {title}
              </span>
              {cite === null ? null : (
                <>
                  {" "}
                  ({access.cite}: <bdi lang="nb">{cite}</bdi>)
                </>
              )}
              {document === null ? null : (
                <>
                  {" – "}
                  <a href={`/api/documents/${document}/content`} download>
                    {access.openDocument}
                    <span className="unseen" lang="nb">
                      : {title}
                    </span>
                  </a>
                </>
              )}
            </li>
          ),
        )}
      </ul>
      {commentUntil === null ? null : (
        <p>
          {access.commentUntil} {longDay(commentUntil, language)}
        </p>
      )}
      {state === "decided" && items.some(({ answer }) => answer !== "given") ? (
        <OwnComplaint
          id={id}
          person={person}
          until={complaintUntil}
          complaint={complaint}
          own={own}
          language={language}
          send={(body) => ask("POST /api/access-requests/{id}/complaints", { path: { id }, body })}
        />
      ) : null}
    </li>
  );
}
