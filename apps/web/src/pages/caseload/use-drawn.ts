import { type RefObject, useCallback, useEffect, useState } from "react";

/** Lines drawn beyond either edge of what is in view: so that there is something while one scrolls. */
const BESIDE = 6;
/** How much of the window a list takes, nearly: it is measured when its first lines stand there. */
const SHARE = 0.7;

/** A stretch of lines, the last not among them. */
interface Stretch {
  readonly from: number;
  readonly until: number;
}

const inView = (offset: number, room: number, height: number): Stretch => ({
  from: Math.max(0, Math.floor(offset / height) - BESIDE),
  until: Math.ceil((offset + room) / height) + BESIDE,
});

/** Which lines of a list of equally high ones are drawn: those in view of the frame in which it scrolls. `show` brings one into view. */
export function useDrawn(
  frame: RefObject<HTMLElement | null>,
  height: number,
): Stretch & { show(place: number): void } {
  const [drawn, setDrawn] = useState(() => inView(0, innerHeight * SHARE, height));
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
