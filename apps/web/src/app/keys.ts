import { useEffect, useRef } from "react";

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Keys of a page, by what they type. Silent while somebody types in a field, or a panel is open, or with a modifier. */
export function useKeys(keys: Readonly<Record<string, (event: KeyboardEvent) => void>>): void {
  const held = useRef(keys);
  useEffect(() => {
    held.current = keys;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
      if (document.querySelector("dialog[open]") !== null) return;
      const act = held.current[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act(event);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}

/** Two keys one after the other, as `g c`. Gives handlers for `useKeys`. */
export function useSequence(
  first: string,
  then: Readonly<Record<string, () => void>>,
): Readonly<Record<string, () => void>> {
  const at = useRef(0);
  return {
    [first]: () => {
      at.current = Date.now();
    },
    ...Object.fromEntries(
      Object.entries(then).map(([key, act]) => [
        key,
        () => {
          if (Date.now() - at.current < 1500) act();
          at.current = 0;
        },
      ]),
    ),
  };
}
