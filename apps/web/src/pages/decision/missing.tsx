import { useState } from "react";
import type { Facts } from "../../api/schema.ts";
import { SidePanel } from "../../components/dialog.tsx";
import { Field } from "../../components/field.tsx";
import { useTexts } from "../../i18n/index.tsx";
import type { Engine } from "../../law/load.ts";
import { LawSaid } from "../../law/spoken.tsx";
import { AnswerForm } from "../case/questions/answer-form.tsx";
import { placeOf } from "../case/questions/place-of.ts";

interface Lacking {
  readonly fact: string;
  readonly kind: "fact" | "assessment";
  readonly question: string;
}

/** What the answer still waits for: found out by one press, or told how it was sought and not obtained. */
export function Missing({
  person,
  missing,
  sought,
  facts,
  engine,
  onChange,
}: {
  readonly person: string;
  readonly missing: readonly Lacking[];
  readonly sought: Readonly<Record<string, string>>;
  readonly facts: Facts;
  readonly engine: Engine;
  readonly onChange: (sought: Readonly<Record<string, string>>) => void;
}) {
  const t = useTexts();
  const [open, setOpen] = useState<Lacking>();
  const field = (one: Lacking) => (
    <div key={one.fact} className="missing-fact">
      <Field label={<LawSaid>{one.question}</LawSaid>} hint={t.decision.sought}>
        {(control) => (
          <input
            {...control}
            className="input"
            value={sought[one.fact] ?? ""}
            onChange={({ target }) => onChange({ ...sought, [one.fact]: target.value })}
          />
        )}
      </Field>
      {one.kind === "assessment" ? null : (
        <button type="button" className="ds-button small" data-variant="secondary" onClick={() => setOpen(one)}>
          {t.case.answer}
          <span className="unseen">
            : <LawSaid>{one.question}</LawSaid>
          </span>
        </button>
      )}
    </div>
  );
  const known = missing.filter(({ kind }) => kind === "fact");
  const judged = missing.filter(({ kind }) => kind === "assessment");
  return (
    <fieldset className="choices">
      <legend>{t.decision.missing}</legend>
      <p className="quiet small">{t.decision.missingMore}</p>
      {known.map(field)}
      {judged.length === 0 ? null : (
        <details>
          <summary>
            {t.decision.notWeighed} ({judged.length})
          </summary>
          <div className="stack tight">{judged.map(field)}</div>
        </details>
      )}
      {open === undefined ? null : (
        <SidePanel title={<LawSaid>{open.question}</LawSaid>} onClose={() => setOpen(undefined)}>
          <AnswerForm
            person={person}
            facts={facts}
            {...placeOf(open.fact, facts)}
            engine={engine}
            onDone={() => setOpen(undefined)}
          />
        </SidePanel>
      )}
    </fieldset>
  );
}
