import { shortDay } from "../../format/dates.ts";
import { useTexts } from "../../i18n/index.tsx";
import { percent } from "./bar.tsx";
import { bandsOf, type DrawnDate, type Scale } from "./scale.ts";

/** From when something may happen: whole where time alone opens it, dashed where something is missing. */
export function Bands({
  dates,
  scale,
  nameOf,
}: {
  readonly dates: readonly DrawnDate[];
  readonly scale: Scale;
  readonly nameOf: (id: string) => string;
}) {
  const t = useTexts();
  return (
    <div className="timeline-bands">
      {bandsOf(dates, scale).map(({ id, from, left, width, sure }) => (
        <div key={id} className="timeline-band">
          <span
            className="timeline-span"
            style={{ left: percent(left), width: percent(width) }}
            {...(sure ? {} : { "data-open": "" })}
          />
          <span
            className="timeline-span-name"
            style={{ left: percent(left) }}
            {...(left > 0.45 ? { "data-before": "" } : {})}
          >
            {nameOf(id)} {shortDay(from)}
            <span className="unseen"> {sure ? t.timeline.bandMet : t.timeline.bandOpen}</span>
          </span>
        </div>
      ))}
    </div>
  );
}
