import { useState } from "react";
import type { Facts } from "../../../api/schema.ts";
import { NormChip } from "../../../components/norm-chip.tsx";
import { longDay } from "../../../format/dates.ts";
import { useSpoken } from "../../../i18n/index.tsx";
import type { Asked } from "../../../law/engine.ts";
import type { Engine } from "../../../law/load.ts";

/** When a matter is met, and the least that stands in the way: worked out when it is asked for. */
export function Outlook({
  facts,
  engine,
  asked,
  matter,
}: {
  readonly facts: Facts;
  readonly engine: Engine;
  readonly asked: Asked;
  readonly matter: string;
}) {
  const { t, language } = useSpoken();
  const [found, setFound] = useState<ReturnType<Engine["outlookOf"]>>();
  // a day or an amount is not met or not met
  if (engine.law.matters.find(({ id }) => id === matter)?.type.kind !== "boolean") return null;
  if (found === undefined)
    return (
      <div className="no-print">
        <button
          type="button"
          className="ds-button small"
          data-variant="secondary"
          onClick={() => setFound(engine.outlookOf(facts.current, matter, asked))}
        >
          {t.case.when} · {t.case.whyNot}
        </button>
      </div>
    );
  const cite = (key: string): string => engine.normOn(key, asked)?.version.cite ?? key;
  return (
    <section className="panel stack" aria-live="polite">
      {found.spans === undefined ? null : (
        <div className="stack tight">
          <h3>{t.case.when}</h3>
          <p className="quiet small">{t.case.whenMore}</p>
          {found.spans.spans.length === 0 ? <p>{t.case.whenNever}</p> : null}
          <ul>
            {found.spans.spans.map(({ from, until, opens }) => (
              <li key={from} className="row">
                {longDay(from, language)}{" "}
                {until === undefined ? t.case.onwards : `${t.case.until} ${longDay(until, language)}`}
                {opens.slice(0, 3).map((key) => (
                  <NormChip key={key} norm={key} cite={cite(key)} law={asked.law} on={asked.on} />
                ))}
              </li>
            ))}
          </ul>
        </div>
      )}
      {found.sets === undefined || engine.outcomeOf(facts.current, matter, asked) !== "not-met" ? null : (
        <div className="stack tight">
          <h3>{t.case.whyNot}</h3>
          <p className="quiet small">{found.sets.sets.length === 0 ? t.case.noWay : t.case.whyNotMore}</p>
          <ul className="stack tight">
            {found.sets.sets.map(({ norms, cure }) => (
              <li key={norms.join(" ")} className="row">
                {norms.map((key) => (
                  <NormChip key={key} norm={key} cite={cite(key)} law={asked.law} on={asked.on} />
                ))}
                <span>{t.case.cures[cure as keyof typeof t.case.cures] ?? cure}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
