import type { RefObject } from "react";
import type { Facts, Matter } from "../../api/schema.ts";
import { Field } from "../../components/field.tsx";
import { Notice, ProblemNotice } from "../../components/notice.tsx";
import { useSpoken } from "../../i18n/index.tsx";
import { type Language, languageNames, languages } from "../../i18n/languages.ts";
import type { Engine } from "../../law/load.ts";
import { useMatterName } from "../case/matters/use-matter-name.ts";
import { Clashes } from "./clash.tsx";
import { Conditions } from "./conditions.tsx";
import { conditionsOf, soughtOf, spokenIn } from "./draft.ts";
import { Missing } from "./missing.tsx";
import { Phrases } from "./phrases.tsx";
import { suggestedSentence } from "./suggested.ts";
import type { Editor } from "./use-editor.ts";

type Answer = NonNullable<ReturnType<Engine["answerOf"]>>;

/** The decision as it is written: outcome, the sentence, reasons, what the answer asks for beside, conditions, days. */
export function EditorForm({
  matter,
  answer,
  facts,
  engine,
  editor,
  letterLanguage,
  reasons,
}: {
  readonly matter: Matter;
  readonly answer: Answer;
  readonly facts: Facts;
  readonly engine: Engine;
  readonly editor: Editor;
  /** of the letter, when nobody chooses another */
  readonly letterLanguage: Language;
  readonly reasons: RefObject<HTMLTextAreaElement | null>;
}) {
  const { t } = useSpoken();
  const { draft, write } = editor;
  const spoken = spokenIn(draft, letterLanguage);
  const nameOf = useMatterName(spoken);
  const choose = (outcome: string): void => {
    const about = nameOf(matter.matter);
    const before = suggestedSentence(spoken, draft.outcome, about);
    write({
      outcome,
      ...(draft.title === "" ? { title: about } : {}),
      ...(draft.sentence === "" || draft.sentence === before
        ? { sentence: suggestedSentence(spoken, outcome, about) }
        : {}),
    });
  };
  const contrary =
    (answer.outcome === "not-met" && (draft.outcome === "grant" || draft.outcome === "recall")) ||
    (answer.outcome === "met" && draft.outcome === "refuse");
  const silent = answer.outcome === "undetermined" && answer.missing.length === 0;
  const area = (part: "reasons" | "contrary" | "chosenReading" | "sentence" | "address", rows: number) => ({
    className: "input",
    rows,
    value: draft[part],
    onChange: ({ target }: { target: { value: string } }) => write({ [part]: target.value }),
  });
  const line = (part: "title" | "startsOn" | "endsOn" | "provision") => ({
    className: "input",
    value: draft[part],
    onChange: ({ target }: { target: { value: string } }) => write({ [part]: target.value }),
  });
  return (
    <section className="panel stack" aria-label={t.decision.title}>
      <div className="row spread">
        <h2>{t.decision.title}</h2>
        <span className="quiet small" role="status">
          {editor.status === "blank"
            ? t.decision.notBegun
            : editor.status === "saving"
              ? t.decision.saving
              : editor.status === "saved"
                ? t.decision.saved
                : t.decision.unsaved}
        </span>
      </div>
      <Clashes editor={editor} />
      {editor.seen === undefined ? null : <Notice colour="info" title={t.decision.seenOther(editor.seen)} live />}
      {editor.problem === undefined ? null : <ProblemNotice error={editor.problem} />}
      <fieldset className="choices">
        <legend>{t.decision.outcome}</legend>
        <div className="row wide">
          {Object.entries(t.decision.outcomes).map(([id, text]) => (
            <label key={id} className="choice">
              <input type="radio" name="outcome" checked={draft.outcome === id} onChange={() => choose(id)} />
              {text}
            </label>
          ))}
        </div>
      </fieldset>
      <Field label={t.decision.letterTitle}>{(control) => <input {...control} {...line("title")} />}</Field>
      <Field label={t.decision.sentence}>{(control) => <textarea {...control} {...area("sentence", 2)} />}</Field>
      <Field label={t.decision.reasons} hint={t.decision.reasonsHint}>
        {(control) => <textarea {...control} ref={reasons} {...area("reasons", 10)} />}
      </Field>
      <Phrases
        matter={matter.matter}
        language={draft.reasonsLanguage as "nb"}
        reasons={draft.reasons}
        onInsert={(text) => write({ reasons: draft.reasons === "" ? text : `${draft.reasons}\n\n${text}` })}
      />
      {answer.outcome !== "undetermined" || answer.missing.length === 0 ? null : (
        <Missing
          person={matter.person}
          missing={answer.missing}
          sought={soughtOf(draft)}
          facts={facts}
          engine={engine}
          onChange={(sought) => write({ notObtained: JSON.stringify(sought) })}
        />
      )}
      {answer.outcome === "conflict" || silent || draft.chosenReading !== "" ? (
        <Field label={t.decision.chosenReading} hint={t.decision.chosenHint}>
          {(control) => <textarea {...control} {...area("chosenReading", 3)} />}
        </Field>
      ) : null}
      {contrary || draft.contrary !== "" ? (
        <Field label={t.decision.contrary}>{(control) => <textarea {...control} {...area("contrary", 3)} />}</Field>
      ) : null}
      <Conditions
        conditions={conditionsOf(draft)}
        onChange={(conditions) => write({ conditions: JSON.stringify(conditions) })}
      />
      <div className="row wide">
        <Field label={t.decision.startsOn}>
          {(control) => <input {...control} type="date" {...line("startsOn")} />}
        </Field>
        <Field label={t.decision.endsOn}>{(control) => <input {...control} type="date" {...line("endsOn")} />}</Field>
      </div>
      <details>
        <summary>{t.decision.more}</summary>
        <div className="stack tight">
          <Field label={t.decision.language}>
            {(control) => (
              <select
                {...control}
                className="input"
                value={draft.language}
                onChange={({ target }) => write({ language: target.value })}
              >
                <option value="">
                  {t.decision.ownLanguage} ({languageNames[letterLanguage]})
                </option>
                {languages.map((one) => (
                  <option key={one} value={one}>
                    {languageNames[one]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={t.decision.reasonsLanguage}>
            {(control) => (
              <select
                {...control}
                className="input"
                value={draft.reasonsLanguage}
                onChange={({ target }) => write({ reasonsLanguage: target.value })}
              >
                {languages.map((one) => (
                  <option key={one} value={one}>
                    {languageNames[one]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={t.decision.provision} hint={t.decision.provisionHint}>
            {(control) => <input {...control} {...line("provision")} />}
          </Field>
          <Field label={t.decision.address} hint={t.decision.addressHint}>
            {(control) => <textarea {...control} {...area("address", 3)} />}
          </Field>
        </div>
      </details>
    </section>
  );
}
