import { type RefObject, useEffect, useRef } from "react";

/** A strip of tabs, which on a phone is wider than the page: the tab that one is on is brought into sight. */
export function useStrip(tab: string): RefObject<HTMLElement | null> {
  const strip = useRef<HTMLElement>(null);
  useEffect(() => {
    const current = strip.current?.querySelector<HTMLElement>("[aria-current]");
    if (strip.current !== null && current != null) strip.current.scrollLeft = current.offsetLeft - 16;
    void tab;
  }, [tab]);
  return strip;
}
