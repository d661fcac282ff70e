import { Link, useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { addDays, daysBetween, longDay, shortDay } from "../../format/dates.ts";
import { useSpoken } from "../../i18n/index.tsx";
import type { ClockDate } from "../../law/engine.ts";
import { bandsOf, linesOf, scaleOf, type Tick, ticksOf } from "./scale.ts";
import "./timeline.css";

const percent = (part: number): string => `${(part * 100).toFixed(3)}%`;

/**
 * A sentence drawn to scale. Arrow keys go from date to date, Enter opens the paragraph. With `onStart` the first day
 * can be dragged, or moved by Alt and the arrows: nothing is saved by it.
 */
export function Timeline({
  dates,
  today,
  onStart,
}: {
  readonly dates: readonly ClockDate[];
  readonly today: string;
  readonly onStart?: (day: string) => void;
}) {
  const { t, language } = useSpoken();
  const navigate = useNavigate();
  const track = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<string>();
  const drag = useRef<{ readonly x: number; readonly day: string; readonly perDay: number }>(undefined);
  const scale = scaleOf(dates);
  if (scale === undefined) return <p className="quiet">{t.timeline.notKnown}</p>;
  const ticks = ticksOf(dates, scale);
  const lines = linesOf(ticks, 0.11);
  const release = dates.find(({ id }) => id === "release")?.date ?? scale.to;
  const of = (id: string): ClockDate | undefined => dates.find((one) => one.id === id);
  const nameOf = (id: string): string => t.timeline.names[id] ?? of(id)?.name ?? id;
  const labelOf = (tick: Tick): string => [tick.id, ...tick.with].map(nameOf).join(" · ");
  const said = of(shown ?? "");

  const keys = (event: KeyboardEvent, tick: Tick): void => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    if (event.altKey && onStart !== undefined) {
      onStart(addDays(scale.from, step * (event.shiftKey ? 7 : 1)));
      return;
    }
    const next = ticks[(ticks.indexOf(tick) + step + ticks.length) % ticks.length];
    track.current?.querySelector<HTMLElement>(`[data-id="${next?.id}"]`)?.focus();
  };
  const grab = (event: PointerEvent<HTMLElement>): void => {
    const width = track.current?.getBoundingClientRect().width ?? 1;
    drag.current = { x: event.clientX, day: scale.from, perDay: width / daysBetween(scale.from, scale.to) };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent<HTMLElement>): void => {
    const held = drag.current;
    if (held !== undefined) onStart?.(addDays(held.day, Math.round((event.clientX - held.x) / held.perDay)));
  };
  const x = (day: string): number => scale.at(day) * 1000;

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
          <svg className="timeline-bar" viewBox="0 0 1000 36" preserveAspectRatio="none" aria-hidden="true">
            <rect className="parole" x={x(release)} y="10.5" width={Math.max(0, 1000 - x(release))} height="15" />
            <rect className="ahead" x="0" y="10" width={x(release)} height="16" />
            <rect className="served" x="0" y="10" width={Math.min(x(today), x(release))} height="16" />
            {today > scale.from && today < scale.to ? (
              <line className="today" x1={x(today)} x2={x(today)} y1="2" y2="36" vectorEffect="non-scaling-stroke" />
            ) : null}
          </svg>
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
                {...(grabs ? { "data-grab": "", onPointerDown: grab, onPointerMove: move } : {})}
                onPointerUp={() => {
                  drag.current = undefined;
                }}
                onPointerEnter={() => setShown(tick.id)}
                onFocus={() => setShown(tick.id)}
                onKeyDown={(event) => keys(event, tick)}
                onClick={(event) => {
                  event.preventDefault();
                  if (event.detail === 0) void navigate({ to: "/law/$", params: { _splat: date?.norm ?? "" } });
                }}
              />
            );
          })}
          {today > scale.from && today < scale.to ? (
            <span className="timeline-today" style={{ left: percent(scale.at(today)) }}>
              {t.timeline.today}
            </span>
          ) : null}
        </div>
        <div className="timeline-bands" style={{ marginBlockStart: 20 }}>
          {bandsOf(dates, scale).map(({ id, from, left, width, sure }) => (
            <div key={id} className="timeline-band">
              <span
                style={{ left: percent(left), width: percent(width) }}
                {...(sure ? {} : { "data-open": "" })}
                {...(left > 0.6 ? { "data-before": "" } : {})}
              >
                <span>
                  {nameOf(id)} {shortDay(from)}
                  <span className="unseen"> {sure ? t.timeline.bandMet : t.timeline.bandOpen}</span>
                </span>
              </span>
            </div>
          ))}
        </div>
      </div>
      {said === undefined ? null : (
        <figcaption className="timeline-said">
          <strong>{said.name}</strong> {said.date === undefined ? null : longDay(said.date, language)} ·{" "}
          <span className="nowrap">{said.cite}</span>
          <br />
          <span className="quiet">{said.text}</span>
        </figcaption>
      )}
    </figure>
  );
}
