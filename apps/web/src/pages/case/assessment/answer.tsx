import { useState } from "react";
import type { Facts } from "../../../api/schema.ts";
import { NormChip } from "../../../components/norm-chip.tsx";
import { isStatus, Status } from "../../../components/status.tsx";
import { useSpoken } from "../../../i18n/index.tsx";
import type { Language } from "../../../i18n/languages.ts";
import type { Asked } from "../../../law/engine.ts";
import type { Engine } from "../../../law/load.ts";
import { valueText } from "../facts/value.ts";
import { Tree } from "./tree.tsx";

type Answer = NonNullable<ReturnType<Engine["answerOf"]>>;

/** The answer: how it came out, the norms that decide in their own words, and the whole way to it. */
export function AnswerView({
  answer,
  asked,
  facts,
  engine,
}: {
  readonly answer: Answer;
  readonly asked: Asked;
  readonly facts: Facts;
  readonly engine: Engine;
}) {
  const { t, language } = useSpoken();
  const [all, setAll] = useState(false);
  const deciding = new Set(answer.norms.map(({ id }) => id));
  const judged = answer.missing.length > 0 && answer.missing.every(({ kind }) => kind === "assessment");
  const status = answer.outcome === "undetermined" && judged ? "assessment" : answer.outcome;
  return (
    <section className="panel stack">
      <div className="answer-head">
        <h2 className="grow">{answer.question}</h2>
        {isStatus(status) ? <Status name={status} /> : null}
      </div>
      {Object.keys(answer.decidedBy ?? {}).length === 0 && answer.appeal === undefined ? null : (
        <dl className="facts">
          {answer.decidedBy === undefined ? null : (
            <>
              <dt>{t.case.decidedBy}</dt>
              <dd>
                {[
                  ...new Set(
                    Object.values(answer.decidedBy).map((body) => bodyText(body, engine, t.unknown, language)),
                  ),
                ].join(" / ")}
              </dd>
            </>
          )}
          {answer.appeal === undefined ? null : (
            <>
              <dt>{t.case.appeal}</dt>
              <dd>
                {bodyText(answer.appeal.body, engine, t.unknown, language)},{" "}
                {valueText(answer.appeal.deadline, "", { t, language, engine })}
              </dd>
            </>
          )}
        </dl>
      )}
      {answer.norms.length === 0 ? null : (
        <div className="stack tight">
          <h3>{t.case.deciding}</h3>
          <ul className="stack tight">
            {answer.norms.map(({ id, cite, status: stands, text, note }) => (
              <li key={id} className="stack tight">
                <span className="row">
                  <NormChip norm={id} cite={cite} law={asked.law} on={asked.on} />
                  {isStatus(stands) ? <Status name={stands} plain /> : null}
                </span>
                <span className="prose">{text}</span>
                {note === undefined ? null : <span className="quiet small">{note}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
      {answer.explanation === undefined ? null : (
        <div className="stack tight">
          <div className="row spread">
            <h3>{t.case.explanation}</h3>
            <button type="button" className="ds-button tiny" data-variant="tertiary" onClick={() => setAll(!all)}>
              {all ? t.case.fold : t.case.unfold}
            </button>
          </div>
          <Tree root={answer.explanation} deciding={deciding} all={all} facts={facts} engine={engine} />
        </div>
      )}
      {answer.policies.length === 0 ? null : (
        <details>
          <summary>{t.case.policies}</summary>
          <ul className="small quiet">
            {answer.policies.map((policy) => (
              <li key={policy}>
                <code>{policy}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** The words of the catalogue for a body, where it has them. */
function bodyText(body: unknown, engine: Engine, unknown: string, language: Language): string {
  if (typeof body !== "string") return unknown;
  const label = engine.labelOf(body, language);
  return label ?? body;
}
