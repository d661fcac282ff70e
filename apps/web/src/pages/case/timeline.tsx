import { useMemo, useState } from "react";
import type { Facts } from "../../api/schema.ts";
import { Field } from "../../components/field.tsx";
import { Skeleton } from "../../components/loading.tsx";
import { Notice } from "../../components/notice.tsx";
import { DateList } from "../../components/timeline/date-list.tsx";
import { Timeline } from "../../components/timeline/timeline.tsx";
import { useSpoken } from "../../i18n/index.tsx";
import type { Asked } from "../../law/engine.ts";
import type { Engine } from "../../law/load.ts";
import { afterJudgment, noChange, type WhatIf, withWhatIf } from "./what-if.ts";

/** The sentence to scale with its list, and what the dates would be if it began another day. Nothing is saved. */
export function CaseTimeline({
  facts,
  asked,
  engine,
}: {
  readonly facts: Facts;
  readonly asked: Asked;
  readonly engine: Engine | undefined;
}) {
  const { t, language } = useSpoken();
  const [whatIf, setWhatIf] = useState<WhatIf>(noChange);
  const { law, on } = asked;
  const readable = facts.faults.length === 0;
  const stands = useMemo(
    () => (readable ? engine?.clockOf(facts.current, { law, on }, language) : undefined),
    [engine, facts.current, law, on, language, readable],
  );
  const tried = useMemo(
    () => (whatIf === noChange ? facts.current : withWhatIf(facts.current, whatIf, on)),
    [facts.current, whatIf, on],
  );
  const trial = useMemo(
    () =>
      engine === undefined || tried === facts.current || !readable
        ? undefined
        : engine.clockOf(tried, { law, on }, language, false),
    [engine, facts.current, tried, law, on, language, readable],
  );
  const standing = useMemo(
    () => (readable ? engine?.stretchesOf(facts.current, { law, on }) : undefined),
    [engine, facts.current, law, on, readable],
  );
  const stretches = useMemo(
    () => (trial === undefined ? standing : engine?.stretchesOf(tried, { law, on })),
    [engine, standing, trial, tried, law, on],
  );
  if (!readable)
    return (
      <Notice colour="danger" title={t.case.faults}>
        <ul>
          {facts.faults.map(({ path, message }) => (
            <li key={path}>
              <code>{path}</code> {message}
            </li>
          ))}
        </ul>
      </Notice>
    );
  if (stands === undefined) return <Skeleton lines={5} />;
  const dates = trial ?? stands;
  const start = dates.find(({ id }) => id === "start")?.date;
  return (
    <section className="panel stack tight" aria-label={t.timeline.title}>
      {trial === undefined ? null : (
        <Notice colour="warning" title={t.timeline.whatIfOn} live>
          <div>
            <button
              type="button"
              className="ds-button tiny"
              data-variant="secondary"
              onClick={() => setWhatIf(noChange)}
            >
              {t.timeline.reset}
            </button>
          </div>
        </Notice>
      )}
      <Timeline
        dates={dates}
        stretches={stretches}
        stands={trial === undefined ? undefined : { dates: stands, stretches: standing }}
        today={on}
        onStart={(day) => setWhatIf({ ...whatIf, start: day })}
        onRemand={
          stretches?.deductedDays === undefined
            ? undefined
            : (days) => setWhatIf({ ...whatIf, remandDays: afterJudgment(tried, stretches.deductedDays ?? 0, days) })
        }
      />
      <details className="no-print">
        <summary>{t.timeline.whatIf}</summary>
        <div className="what-if">
          <Field label={t.timeline.start}>
            {(control) => (
              <input
                {...control}
                className="input"
                type="date"
                value={whatIf.start ?? start ?? ""}
                onChange={({ target }) => {
                  if (/^(20|21)\d\d-\d\d-\d\d$/.test(target.value)) setWhatIf({ ...whatIf, start: target.value });
                }}
              />
            )}
          </Field>
          <Field label={t.timeline.remandDays}>
            {(control) => (
              <input
                {...control}
                className="input"
                type="number"
                min={0}
                max={9999}
                value={whatIf.remandDays ?? ""}
                onChange={({ target }) =>
                  setWhatIf({
                    ...whatIf,
                    remandDays: /^\d{1,4}$/.test(target.value) ? Number(target.value) : undefined,
                  })
                }
              />
            )}
          </Field>
          <p className="quiet small">{t.timeline.whatIfMore}</p>
        </div>
      </details>
      <details className="timeline-dates" open={trial !== undefined}>
        <summary>{t.timeline.list}</summary>
        <DateList dates={dates} today={on} law={law} before={trial === undefined ? undefined : stands} />
      </details>
    </section>
  );
}
