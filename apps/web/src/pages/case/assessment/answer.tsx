import { useState } from "react";
import type { Facts } from "../../../api/schema.ts";
import { NormChip } from "../../../components/norm-chip.tsx";
import { isStatus, Status } from "../../../components/status.tsx";
import { useSpoken } from "../../../i18n/index.tsx";
import type { Asked } from "../../../law/engine.ts";
import type { Engine } from "../../../law/load.ts";
import { LawSaid } from "../../../law/spoken.tsx";
import { valueText } from "../facts/value.ts";
import { Beside, Results } from "./beside.tsx";
import { Tree } from "./tree.tsx";

type Answer = NonNullable<ReturnType<Engine["answerOf"]>>;

/** The answer: how it came out, the norms that decide in their own words, what is said beside it, and the whole way to it. */
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
    <section className="panel stack" aria-labelledby="answer">
      <div className="answer-head">
        <h2 id="answer" className="grow">
          <LawSaid>{answer.question}</LawSaid>
        </h2>
        {isStatus(status) ? <Status name={status} /> : null}
      </div>
      {answer.value === undefined || answer.value === null ? null : (
        <p className="answer-value">
          <strong>{valueText(answer.value, "", { t, language, engine })}</strong>
        </p>
      )}
      <Beside answer={answer} engine={engine} />
      {answer.norms.length === 0 ? null : (
        <div className="stack tight">
          <h3>{t.case.deciding}</h3>
          <ul className="stack tight deciding">
            {answer.norms.map(({ id, cite, status: stands, text, note }) => (
              <li key={id} className="stack tight">
                <span className="row">
                  <NormChip norm={id} cite={cite} law={asked.law} on={asked.on} />
                  {isStatus(stands) ? <Status name={stands} plain /> : null}
                </span>
                <span className="prose">
                  <LawSaid>{text}</LawSaid>
                </span>
                {note === undefined ? null : (
                  <span className="quiet small">
                    <LawSaid>{note}</LawSaid>
                  </span>
                )}
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
          <Tree root={answer.explanation} deciding={deciding} all={all} facts={facts} engine={engine} asked={asked} />
        </div>
      )}
      <Results answer={answer} engine={engine} />
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
