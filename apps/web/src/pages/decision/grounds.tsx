import { NormChip } from "../../components/norm-chip.tsx";
import { isStatus, Status } from "../../components/status.tsx";
import { useSpoken } from "../../i18n/index.tsx";
import type { Asked } from "../../law/engine.ts";
import type { Engine } from "../../law/load.ts";
import { LawSaid } from "../../law/spoken.tsx";

type Answer = NonNullable<ReturnType<Engine["answerOf"]>>;

/** The law's answer in the matter, and the norms that decide it, each to be read and to be put into the reasons. */
export function Grounds({
  answer,
  asked,
  onInsert,
}: {
  readonly answer: Answer;
  readonly asked: Asked;
  /** undefined while nobody writes */
  readonly onInsert: ((cite: string) => void) | undefined;
}) {
  const { t } = useSpoken();
  const judged = answer.missing.length > 0 && answer.missing.every(({ kind }) => kind === "assessment");
  const status = answer.outcome === "undetermined" && judged ? "assessment" : answer.outcome;
  return (
    <section className="panel stack tight">
      <div className="row spread">
        <h2>{t.decision.answer}</h2>
        {isStatus(status) ? <Status name={status} /> : null}
      </div>
      <p>
        <LawSaid>{answer.question}</LawSaid>
      </p>
      <p className="quiet small">{t.decision.answerMore}</p>
      {answer.norms.length === 0 ? null : (
        <details open={answer.norms.length < 5}>
          <summary>
            {t.decision.grounds} ({answer.norms.length})
          </summary>
          {onInsert === undefined ? null : <p className="quiet small">{t.decision.groundsMore}</p>}
          <ul className="lined">
            {answer.norms.map(({ id, cite, status: stands, text }) => (
              <li key={id} className="stack tight">
                <div className="row">
                  <NormChip norm={id} cite={cite} law={asked.law} on={asked.on} />
                  {isStatus(stands) ? <Status name={stands} plain /> : null}
                  {onInsert === undefined ? null : (
                    <button
                      type="button"
                      className="ds-button tiny"
                      data-variant="tertiary"
                      aria-label={t.decision.insert(cite)}
                      onClick={() => onInsert(cite)}
                    >
                      +
                    </button>
                  )}
                </div>
                <span className="prose small">
                  <LawSaid>{text}</LawSaid>
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
