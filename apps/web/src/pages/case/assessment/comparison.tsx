import type { Facts } from "../../../api/schema.ts";
import { isStatus, Status } from "../../../components/status.tsx";
import { useSpoken } from "../../../i18n/index.tsx";
import type { Asked } from "../../../law/engine.ts";
import type { Engine } from "../../../law/load.ts";

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
  const [first, second] = sides.map(({ answer }) => answer?.outcome);
  return (
    <section className="panel stack tight">
      <h3>{first === second ? t.case.same : t.case.differs}</h3>
      <div className="scroll">
        <table className="table">
          <thead>
            <tr>
              {sides.map(({ law }) => {
                const overlay = engine.law.overlays.find((one) => one.id === law);
                return (
                  <th key={law}>
                    {overlay === undefined ? t.case.inForce : engine.inLanguage(overlay.name, language)}
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            <tr>
              {sides.map(({ law, answer }) => (
                <td key={law}>
                  <div className="stack tight">
                    {answer !== undefined && isStatus(answer.outcome) ? <Status name={answer.outcome} /> : null}
                    <ul className="stack tight">
                      {answer?.norms.map(({ id, cite, text }) => (
                        <li key={id}>
                          <span className="quiet">{cite}</span> {text}
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
