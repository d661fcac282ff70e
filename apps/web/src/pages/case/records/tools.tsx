import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../../../api/client.ts";
import type { Person } from "../../../api/schema.ts";
import { useRole } from "../../../app/session.tsx";
import { SidePanel } from "../../../components/dialog.tsx";
import { ProblemNotice } from "../../../components/notice.tsx";
import { shortMoment } from "../../../format/dates.ts";
import { useSpoken } from "../../../i18n/index.tsx";
import { LetterLanguage } from "./letter-language.tsx";

/** What is done with a case as a whole: the language of its letters, a code for the own case, everything on paper. */
export function CaseTools({ person: whose }: { readonly person: Person }) {
  const { id: person, name } = whose;
  const { t, language } = useSpoken();
  const { records: words } = t;
  const [code, setCode] = useState(false);
  const helps = useRole("caseworker", "leader", "probation", "em-officer");
  const exports = useRole("caseworker", "leader", "region", "directorate", "probation");
  return (
    <div className="row no-print">
      <LetterLanguage person={whose} />
      {helps ? (
        <button type="button" className="ds-button tiny" data-variant="secondary" onClick={() => setCode(true)}>
          {words.assisted}
        </button>
      ) : null}
      {exports ? (
        <a
          className="ds-button tiny"
          data-variant="secondary"
          href={`/api/persons/${person}/export.pdf?language=${language}`}
          download
        >
          {words.export}
        </a>
      ) : null}
      <button type="button" className="ds-button tiny" data-variant="secondary" onClick={() => window.print()}>
        {words.print}
      </button>
      {code ? (
        <SidePanel title={`${words.assisted}: ${name}`} onClose={() => setCode(false)}>
          <AssistedCode person={person} />
        </SidePanel>
      ) : null}
    </div>
  );
}

/** A one-time code by which a person without telephone opens the own case on a terminal of the unit. */
function AssistedCode({ person }: { readonly person: string }) {
  const { t } = useSpoken();
  const { records: words } = t;
  const make = useMutation({ mutationFn: () => ask("POST /api/assisted-sessions", { body: { person } }) });
  return (
    <>
      <p className="prose">{words.assistedMore}</p>
      {make.isError ? <ProblemNotice error={make.error} /> : null}
      {make.data === undefined ? null : (
        <p className="one-time-code" role="status">
          <strong>{make.data.code}</strong>
          <span className="quiet">{words.codeUntil(shortMoment(make.data.expiresAt).slice(-5))}</span>
        </p>
      )}
      <div>
        <button type="button" className="ds-button small" disabled={make.isPending} onClick={() => make.mutate()}>
          {words.makeCode}
        </button>
      </div>
    </>
  );
}
