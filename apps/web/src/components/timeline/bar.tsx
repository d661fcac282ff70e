import { type DrawnDate, type DrawnStretches, partsOf, type Scale } from "./scale.ts";

export const percent = (part: number): string => `${(part * 100).toFixed(3)}%`;

/** The bar itself, to scale: remand hatched, what is served filled, probation light, interruptions as gaps, today a line. */
export function Bar({
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
  return (
    <span className="timeline-parts" aria-hidden="true">
      {partsOf(dates, scale, today, stretches).map(({ kind, from, to, left, width }) => (
        <span
          key={`${kind} ${from}`}
          data-part={kind}
          data-from={from}
          data-to={to}
          style={{ left: percent(left), width: percent(width) }}
        />
      ))}
      {today > scale.from && today < scale.to ? (
        <span data-part="today" style={{ left: percent(scale.at(today)) }} />
      ) : null}
    </span>
  );
}
