import type { Facts } from "../../../api/schema.ts";
import { NormChip } from "../../../components/norm-chip.tsx";
import { isStatus, Status } from "../../../components/status.tsx";
import { useSpoken } from "../../../i18n/index.tsx";
import type { Asked } from "../../../law/engine.ts";
import type { Engine } from "../../../law/load.ts";
import { LawSaid, LawText } from "../../../law/spoken.tsx";
import { valueText } from "../facts/value.ts";

/** The same question under two laws, side by side. */
export function Comparison({
  facts,
  engine,
  asked,
  other,
  matter,
}: {
  readonly facts: Facts;
  readonly engine: Engine;
  readonly asked: Asked;
  readonly other: string;
  readonly matter: string;
}) {
  const { t, language } = useSpoken();
  const sides = [asked.law, other].map((law) => ({
    law,
    answer: engine.answerOf(facts.current, matter, { ...asked, law }, language),
  }));
  const [first, second] = sides.map(({ answer }) => JSON.stringify([answer?.outcome, answer?.value]));
  return (
    <section className="panel stack tight">
      <h3>{first === second ? t.case.same : t.case.differs}</h3>
      <div className="scroll">
        <table className="table">
          <thead>
            <tr>
              {sides.map(({ law }) => {
                const overlay = engine.law.overlays.find((one) => one.id === law);
                return <th key={law}>{overlay === undefined ? t.case.inForce : <LawText text={overlay.name} />}</th>;
              })}
            </tr>
          </thead>
          <tbody>
            <tr>
              {sides.map(({ law, answer }) => (
                <td key={law}>
                  <div className="stack tight">
                    <span className="row">
                      {answer !== undefined && isStatus(answer.outcome) ? <Status name={answer.outcome} /> : null}
                    </span>
                    {answer?.value === undefined ? null : (
                      <strong>{valueText(answer.value, "", { t, language, engine })}</strong>
                    )}
                    <ul className="stack tight">
                      {answer?.norms.map(({ id, cite, text }) => (
                        <li key={id}>
                          <NormChip norm={id} cite={cite} law={law} on={asked.on} /> <LawSaid>{text}</LawSaid>
                        </li>
                      ))}
                    </ul>
                  </div>
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </section>
  );
}
