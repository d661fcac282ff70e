import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask, askVersioned } from "../../api/client.ts";
import type { Complaint } from "../../api/schema.ts";
import { useDraft } from "../../app/drafts.ts";
import { Field } from "../../components/field.tsx";
import { ProblemNotice } from "../../components/notice.tsx";
import { longDay, todayInNorway } from "../../format/dates.ts";
import { complaintsQuery, lettersQuery, useRefresh } from "../case/queries.ts";
import { type SignedDecision, useSignedDecisions } from "../case/use-decisions.ts";
import { draftOf } from "../decision/draft.ts";
import type { OwnTexts } from "./texts/index.ts";

/** What was decided, the letters, until when one may complain, and a place to do it. */
export function OwnDecisions({
  person,
  own,
  language,
}: {
  readonly person: string;
  readonly own: OwnTexts;
  readonly language: string;
}) {
  const decisions = useSignedDecisions(person);
  const complaints = useQuery(complaintsQuery(person));
  const letters = useQuery(lettersQuery(person));
  return (
    <section className="panel stack">
      <h2>{own.acts.decisions}</h2>
      {decisions.length === 0 ? <p>{own.acts.noDecisions}</p> : null}
      <ul className="own-chances">
        {decisions.map((decision) => (
          <OneDecision
            key={decision.id}
            decision={decision}
            complaint={complaints.data?.items.find((one) => one.decision === decision.id)}
            documents={(letters.data?.items ?? []).flatMap((letter) =>
              letter.decision === decision.id ? [letter.document] : [],
            )}
            own={own}
            language={language}
          />
        ))}
      </ul>
    </section>
  );
}

function OneDecision({
  decision,
  complaint,
  documents,
  own: { acts },
  language,
}: {
  readonly decision: SignedDecision;
  readonly complaint: Complaint | undefined;
  readonly documents: readonly string[];
  readonly own: OwnTexts;
  readonly language: string;
}) {
  const refresh = useRefresh(decision.person);
  const [open, setOpen] = useState(false);
  const back = useMutation({
    mutationFn: ({ id, version }: Complaint) =>
      askVersioned("POST /api/complaints/{id}/withdraw", {
        path: { id },
        version,
        body: { reason: acts.takeBackReason },
      }),
    onSettled: refresh,
  });
  const until = decision.complaintUntil;
  const over = until !== null && until.slice(0, 10) < todayInNorway();
  const goesOn = complaint !== undefined && (complaint.state === "received" || complaint.state === "admitted");
  const { sentence } = draftOf(decision);
  return (
    <li className="stack tight">
      <h3>{decision.name}</h3>
      {sentence === "" ? null : (
        <p dir="auto" lang="nb">
          {sentence}
        </p>
      )}
      {documents.map((document) => (
        <p key={document}>
          <a href={`/api/documents/${document}/content`} download>
            {acts.openLetter}
          </a>
        </p>
      ))}
      <p className="own-when">
        {until === null
          ? acts.untilOpen
          : `${acts.until} ${longDay(until, language)}${until.length > 10 ? ` ${until.slice(11, 16)}` : ""}`}
      </p>
      {complaint === undefined ? null : (
        <p>
          <strong>
            {acts.complained} {longDay(complaint.receivedAt, language)}.
          </strong>{" "}
          {goesOn || complaint.state === "above"
            ? acts.handling
            : complaint.result === "withdrawn"
              ? acts.closed
              : acts.complaintDecided}
        </p>
      )}
      {back.isError ? <ProblemNotice error={back.error} /> : null}
      {goesOn ? (
        <div className="no-print">
          <button
            type="button"
            className="ds-button"
            data-variant="tertiary"
            disabled={back.isPending}
            onClick={() => back.mutate(complaint)}
          >
            {acts.takeBack}
          </button>
        </div>
      ) : complaint === undefined && !open ? (
        <div className="no-print">
          <button
            type="button"
            className="ds-button"
            data-variant={over ? "tertiary" : "secondary"}
            onClick={() => setOpen(true)}
          >
            {acts.complainButton}
          </button>
        </div>
      ) : null}
      {open && complaint === undefined ? (
        <Complain decision={decision} acts={acts} language={language} onDone={() => setOpen(false)} />
      ) : null}
    </li>
  );
}

function Complain({
  decision,
  acts,
  language,
  onDone,
}: {
  readonly decision: SignedDecision;
  readonly acts: OwnTexts["acts"];
  readonly language: string;
  readonly onDone: () => void;
}) {
  const refresh = useRefresh(decision.person);
  const [text, write, drop] = useDraft(`own complaint ${decision.id}`, "");
  const send = useMutation({
    mutationFn: () =>
      ask("POST /api/decisions/{id}/complaints", { path: { id: decision.id }, body: { text: text.trim(), language } }),
    onSuccess: async () => {
      drop();
      await refresh();
      onDone();
    },
  });
  return (
    <form
      className="stack own-answer"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") send.mutate();
      }}
    >
      <Field label={acts.complainText}>
        {(control) => (
          <textarea
            {...control}
            className="input"
            rows={6}
            dir="auto"
            value={text}
            onChange={({ target }) => write(target.value)}
          />
        )}
      </Field>
      {send.isError ? <ProblemNotice error={send.error} /> : null}
      <div className="row">
        <button type="submit" className="ds-button" disabled={send.isPending || text.trim() === ""}>
          {acts.sendComplaint}
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" onClick={onDone}>
          {acts.cancel}
        </button>
      </div>
    </form>
  );
}
