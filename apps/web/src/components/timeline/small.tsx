import { scaleOf, ticksOf } from "./scale.ts";
import "./timeline.css";

/** The sentence in a row of a list, 160 × 20 pixels, to scale. Its dates stand beside it in words. */
export function SmallTimeline({
  dates,
  today,
}: {
  readonly dates: Parameters<typeof scaleOf>[0];
  readonly today: string;
}) {
  const scale = scaleOf(dates);
  if (scale === undefined) return <span className="quiet">–</span>;
  const x = (day: string): number => scale.at(day) * 160;
  const release = dates.find(({ id }) => id === "release")?.date ?? scale.to;
  return (
    <svg className="timeline-row" viewBox="0 0 160 20" aria-hidden="true">
      <rect className="parole" x={x(release)} y="5.5" width={Math.max(0, 159.5 - x(release))} height="9" />
      <rect className="ahead" x="0" y="5" width={x(release)} height="10" />
      <rect className="served" x="0" y="5" width={Math.min(x(today), x(release))} height="10" />
      {ticksOf(dates, scale).map(({ id, at }) =>
        id === "start" || id === "end" ? null : (
          <line key={id} className="tick" x1={at * 160} x2={at * 160} y1="5" y2="15" />
        ),
      )}
      {today > scale.from && today < scale.to ? (
        <line className="today" x1={x(today)} x2={x(today)} y1="1" y2="19" />
      ) : null}
    </svg>
  );
}
