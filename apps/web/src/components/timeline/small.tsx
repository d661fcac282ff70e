import { Bar, percent } from "./bar.tsx";
import { type DrawnDate, type DrawnStretches, scaleOf, ticksOf } from "./scale.ts";
import "./timeline.css";

/** The sentence in a row of a list, 160 × 20 pixels, to scale. Its dates stand beside it in words. */
export function SmallTimeline({
  dates,
  stretches,
  today,
}: {
  readonly dates: readonly DrawnDate[];
  readonly stretches?: DrawnStretches | undefined;
  readonly today: string;
}) {
  const scale = scaleOf(dates, stretches);
  if (scale === undefined) return <span className="quiet">–</span>;
  return (
    <span className="timeline-row" aria-hidden="true">
      <Bar dates={dates} stretches={stretches} scale={scale} today={today} />
      {ticksOf(dates, scale).map(({ id, at }) =>
        id === "start" || id === "end" ? null : <span key={id} className="tick" style={{ left: percent(at) }} />,
      )}
    </span>
  );
}
