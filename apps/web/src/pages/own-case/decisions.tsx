import { useQuery } from "@tanstack/react-query";
import { ask } from "../../api/client.ts";
import type { Complaint } from "../../api/schema.ts";
import { longDay } from "../../format/dates.ts";
import { useSpoken } from "../../i18n/index.tsx";
import { complaintsQuery, lettersQuery } from "../case/queries.ts";
import { type SignedDecision, useSignedDecisions } from "../case/use-decisions.ts";
import { draftOf } from "../decision/draft.ts";
import { OwnComplaint } from "./complaint.tsx";
import { type OwnTexts, ownNameOf } from "./texts/index.ts";

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
  const { decisions, known } = useSignedDecisions(person);
  const complaints = useQuery(complaintsQuery(person));
  const letters = useQuery(lettersQuery(person));
  return (
    <section className="panel stack">
      <h2>{own.acts.decisions}</h2>
      {known && decisions.length === 0 ? <p>{own.acts.noDecisions}</p> : null}
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
  own,
  language,
}: {
  readonly decision: SignedDecision;
  readonly complaint: Complaint | undefined;
  readonly documents: readonly string[];
  readonly own: OwnTexts;
  readonly language: string;
}) {
  const { language: spoken } = useSpoken();
  const { sentence, language: chosen } = draftOf(decision);
  // what a caseworker writes is in Norwegian, but for a letter in another language
  const written = chosen === "" ? "nb" : chosen;
  const name = ownNameOf(decision.matter, own);
  const outcome = own.outcomes[decision.outcome as keyof OwnTexts["outcomes"]];
  return (
    <li className="stack tight">
      <h3>
        {name ?? (
          <span lang={spoken} dir="ltr">
            {decision.matterName}
          </span>
        )}
        {decision.signedAt === null ? "" : ` – ${longDay(decision.signedAt, language)}`}
      </h3>
      {outcome === undefined ? null : <p className="own-when">{outcome}</p>}
      {sentence === "" ? null : (
        <>
          {own.inNorwegian === "" || written === "en" ? null : <p className="quiet">{own.inNorwegian}</p>}
          <p dir="ltr" lang={written}>
            {sentence}
          </p>
        </>
      )}
      {documents.map((document) => (
        <p key={document}>
          <a href={`/api/documents/${document}/content`} download>
            {own.acts.openLetter}
          </a>
        </p>
      ))}
      <OwnComplaint
        id={decision.id}
        person={decision.person}
        until={decision.complaintUntil}
        complaint={complaint}
        own={own}
        language={language}
        send={(body) => ask("POST /api/decisions/{id}/complaints", { path: { id: decision.id }, body })}
      />
    </li>
  );
}
