import { daysBetween, shortDay } from "../../format/dates.ts";
import { useTexts } from "../../i18n/index.tsx";
import { type DrawnDate, type DrawnStretches, type Part, partsOf, type Scale } from "./scale.ts";

/** What the surfaces of the bar are, each with its days: in words for everybody who cannot see them. */
export function Legend({
  dates,
  stretches,
  scale,
  today,
}: {
  readonly dates: readonly DrawnDate[];
  readonly stretches: DrawnStretches | undefined;
  readonly scale: Scale;
  readonly today: string;
}) {
  const t = useTexts();
  const names: Readonly<Record<Part["kind"], string>> = {
    remand: t.timeline.remand,
    served: t.timeline.served,
    ahead: t.timeline.ahead,
    parole: t.timeline.parole,
    gap: t.timeline.interruption,
  };
  return (
    <ul className="timeline-legend">
      {partsOf(dates, scale, today, stretches).map(({ kind, from, to }) => (
        <li key={`${kind} ${from}`}>
          <span className="timeline-swatch" data-part={kind} aria-hidden="true" />
          {names[kind]}
          {kind === "remand" ? ` ${t.days(daysBetween(from, to))}` : null}
          {kind === "gap" ? ` ${shortDay(from)}, ${t.days(daysBetween(from, to))}` : null}
        </li>
      ))}
      {stretches?.deductedDays === undefined ? (
        <li className="quiet">
          {t.timeline.remand}: {t.unknown}
        </li>
      ) : null}
      {stretches?.outside === undefined ? (
        <li className="quiet">
          {t.timeline.interruption}: {t.unknown}
        </li>
      ) : null}
    </ul>
  );
}
