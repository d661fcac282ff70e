import { type RefObject, useCallback, useEffect, useState } from "react";

/** Lines drawn beyond either edge of what is in view: so that there is something while one scrolls. */
const BESIDE = 6;

/** A stretch of lines, the last not among them. */
interface Stretch {
  readonly from: number;
  readonly until: number;
}

const inView = (offset: number, room: number, height: number, beside = BESIDE): Stretch => ({
  from: Math.max(0, Math.floor(offset / height) - beside),
  until: Math.ceil((offset + room) / height) + beside,
});

/**
 * Which lines of a list of equally high ones are drawn: those in view of the frame in which it scrolls, first the `room`
 * that it will have in this window, then, when it stands there, what it has and some beside. `show` brings one into view.
 */
export function useDrawn(
  frame: RefObject<HTMLElement | null>,
  height: number,
  room: number,
): Stretch & { show(place: number): void } {
  const [drawn, setDrawn] = useState(() => inView(0, room, height, 0));
  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const look = (): void => {
      const now = inView(element.scrollTop, element.clientHeight, height);
      setDrawn((before) => (before.from === now.from && before.until === now.until ? before : now));
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [frame, height]);
  const show = useCallback(
    (place: number): void => {
      const element = frame.current;
      if (element === null) return;
      const head = element.querySelector<HTMLElement>("[role=rowgroup]")?.offsetTop ?? 0;
      const [highest, lowest] = [place * height, (place + 1) * height + head - element.clientHeight];
      if (element.scrollTop > highest) element.scrollTop = highest;
      else if (element.scrollTop < lowest) element.scrollTop = lowest;
    },
    [frame, height],
  );
  return { ...drawn, show };
}
