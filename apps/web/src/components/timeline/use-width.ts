import { type RefObject, useLayoutEffect, useState } from "react";

/** How wide an element is drawn, in pixels, as long as it stands there. */
export function useWidth(element: RefObject<HTMLElement | null>, first = 1000): number {
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const look = (): void => setWidth(current.getBoundingClientRect().width || first);
    look();
    const observer = new ResizeObserver(look);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element, first]);
  return width;
}
