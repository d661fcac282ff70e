import { Link, useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, useRef, useState } from "react";
import { addDays, daysBetween, longDay, shortDay } from "../../format/dates.ts";
import { useSpoken } from "../../i18n/index.tsx";
import type { ClockDate } from "../../law/engine.ts";
import { Bands } from "./bands.tsx";
import { Bar, percent } from "./bar.tsx";
import { Legend } from "./legend.tsx";
import { type DrawnStretches, linesOf, scaleOf, type Tick, ticksOf } from "./scale.ts";
import { daysOfKey, useDrag } from "./use-drag.ts";
import { useWidth } from "./use-width.ts";
import "./timeline.css";

/** How wide the label of a tick is, in pixels. */
const LABEL = 104;

/**
 * A sentence drawn to scale. Arrow keys go from date to date, Enter opens the paragraph. With `onStart` the first day can
 * be dragged, or moved by Alt and the arrows; with `onRemand` the days of remand: nothing is saved by it.
 */
export function Timeline({
  dates,
  stretches,
  stands,
  today,
  onStart,
  onRemand,
}: {
  readonly dates: readonly ClockDate[];
  readonly stretches?: DrawnStretches | undefined;
  /** the sentence as it stands, where another is tried: both are drawn to one measure */
  readonly stands?:
    | { readonly dates: readonly ClockDate[]; readonly stretches: DrawnStretches | undefined }
    | undefined;
  readonly today: string;
  readonly onStart?: (day: string) => void;
  /** so many days that count as served before the first */
  readonly onRemand?: ((days: number) => void) | undefined;
}) {
  const { t, language } = useSpoken();
  const navigate = useNavigate();
  const track = useRef<HTMLDivElement>(null);
  const width = useWidth(track);
  const [shown, setShown] = useState<string>();
  const scale = scaleOf(dates, stretches, stands === undefined ? undefined : scaleOf(stands.dates, stands.stretches));
  const perDay = (): number => width / (scale === undefined ? 1 : daysBetween(scale.from, scale.to));
  const start = scale?.start ?? "";
  const remand = stretches?.deductedDays;
  const dragStart = useDrag(perDay, onStart === undefined ? undefined : (days) => onStart(addDays(start, days)));
  const moveRemand =
    onRemand === undefined || remand === undefined ? undefined : (days: number) => onRemand(Math.max(0, remand - days));
  const dragRemand = useDrag(perDay, moveRemand);
  if (scale === undefined)
    return (
      <p className="quiet" ref={track}>
        {t.timeline.notKnown}
      </p>
    );
  const ticks = ticksOf(dates, scale);
  const lines = linesOf(ticks, LABEL / width);
  const of = (id: string): ClockDate | undefined => dates.find((one) => one.id === id);
  const nameOf = (id: string): string => t.timeline.names[id] ?? of(id)?.name ?? id;
  const labelOf = (tick: Tick): string => [tick.id, ...tick.with].map(nameOf).join(" · ");
  const said = of(shown ?? "");
  const open = (tick: Tick): void => void navigate({ to: "/law/$", params: { _splat: of(tick.id)?.norm ?? "" } });

  const keys = (event: KeyboardEvent, tick: Tick): void => {
    const step = daysOfKey(event);
    if (step === 0) return;
    event.preventDefault();
    if (event.altKey) {
      onStart?.(addDays(scale.start, step));
      return;
    }
    const next = ticks[(ticks.indexOf(tick) + Math.sign(step) + ticks.length) % ticks.length];
    track.current?.querySelector<HTMLElement>(`[data-id="${next?.id}"]`)?.focus();
  };

  return (
    <figure className="stack tight" aria-label={t.timeline.title}>
      <div className="timeline" style={{ "--lines": Math.max(1, ...lines.map((line) => line + 1)) } as never}>
        <div className="timeline-labels" aria-hidden="true">
          {ticks.map((tick, at) => (
            <span
              key={tick.id}
              className="timeline-label"
              style={{ left: percent(tick.at), "--line-of": lines[at] ?? 0 } as never}
              {...(shown === tick.id ? { "data-shown": "" } : {})}
            >
              <strong>{labelOf(tick)}</strong>
              {shortDay(tick.day)}
            </span>
          ))}
        </div>
        <div className="timeline-track" ref={track}>
          <Bar dates={dates} stretches={stretches} scale={scale} today={today} />
          {moveRemand === undefined ? null : (
            <span
              className="timeline-remand no-print"
              role="slider"
              tabIndex={0}
              aria-label={t.timeline.remandHandle}
              aria-valuemin={0}
              aria-valuemax={9999}
              aria-valuenow={remand ?? 0}
              aria-valuetext={t.days(remand ?? 0)}
              title={t.timeline.remandHandle}
              style={{ left: `calc(${percent(scale.at(scale.remandFrom))} - 36px)` }}
              {...dragRemand}
              onKeyDown={(event) => {
                const step = daysOfKey(event);
                if (step === 0) return;
                event.preventDefault();
                moveRemand(step);
              }}
            />
          )}
          {ticks.map((tick) => {
            const date = of(tick.id);
            const grabs = tick.id === "start" && onStart !== undefined;
            return (
              <Link
                key={tick.id}
                to="/law/$"
                params={{ _splat: date?.norm ?? "" }}
                className="timeline-tick"
                data-id={tick.id}
                style={{ left: percent(tick.at), insetBlockStart: 0 }}
                aria-label={`${labelOf(tick)}: ${longDay(tick.day, language)}, ${date?.cite ?? ""}`}
                draggable={false}
                {...(shown === tick.id ? { "data-shown": "" } : {})}
                {...(grabs ? { "data-grab": "", ...dragStart } : {})}
                onPointerEnter={() => setShown(tick.id)}
                onFocus={() => setShown(tick.id)}
                onKeyDown={(event) => keys(event, tick)}
                onClick={(event) => {
                  event.preventDefault();
                  // a press of Enter, not the end of a drag
                  if (event.detail === 0) open(tick);
                }}
                onDoubleClick={() => open(tick)}
              />
            );
          })}
          {today > scale.from && today < scale.to ? (
            <span className="timeline-today" style={{ left: percent(scale.at(today)) }}>
              {t.timeline.today}
            </span>
          ) : null}
        </div>
        <Bands dates={dates} scale={scale} nameOf={nameOf} />
      </div>
      <Legend dates={dates} stretches={stretches} scale={scale} today={today} />
      {said === undefined ? null : (
        <figcaption className="timeline-said">
          <strong>{said.name}</strong> {said.date === undefined ? null : longDay(said.date, language)} ·{" "}
          <Link to="/law/$" params={{ _splat: said.norm }} className="nowrap">
            {said.cite}
          </Link>
          <br />
          <span className="quiet">{said.text}</span>
        </figcaption>
      )}
    </figure>
  );
}
