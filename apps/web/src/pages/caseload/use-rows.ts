import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { useKeys } from "../../app/keys.ts";
import { useNarrow } from "../../app/use-narrow.ts";
import { useDrawn } from "./use-drawn.ts";

/** How high a line is, in pixels: a row of a table, and a card where the window is narrow. */
interface Heights {
  readonly row: number;
  readonly card: number;
}

/** How much of the window's height stands above and below a list, in pixels: as `.caseload-frame` has it. */
const AROUND: Heights = { row: 292, card: 200 };

/** A long list on the screen: what of it is drawn, what has the focus, what is selected. */
export interface Rows {
  readonly frame: RefObject<HTMLDivElement | null>;
  /** what is drawn, by its place in the list and where it begins in pixels */
  readonly drawn: readonly { readonly id: string; readonly place: number; readonly top: number }[];
  readonly total: number;
  readonly selected: ReadonlySet<string>;
  toggle(id: string): void;
  clear(): void;
  /** a line got the focus */
  came(id: string): void;
}

/**
 * A list of which only what is in view is drawn. j and k go through it, x selects, o opens. The focus follows the line, not
 * its place: the list changes under whoever goes through it.
 */
export function useRows(ids: readonly string[], { row, card }: Heights, open: (id: string) => void): Rows {
  const narrow = useNarrow();
  const frame = useRef<HTMLDivElement>(null);
  const [one, setOne] = useState<string>();
  const at = Math.max(0, one === undefined ? 0 : ids.indexOf(one));
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const height = narrow ? card : row;
  const { from, until, show } = useDrawn(frame, height, innerHeight - (narrow ? AROUND.card : AROUND.row));
  const last = Math.max(0, ids.length - 1);
  const wish = useRef<string>(undefined);
  const focusWished = (): void => {
    if (wish.current === undefined || ids.length === 0) return;
    // what was wished for may have left the list meanwhile: then the first line it is
    const place = Math.max(0, ids.indexOf(wish.current));
    const line = frame.current?.querySelector<HTMLElement>(`[data-place="${place}"] a`);
    if (line === null || line === undefined) show(place);
    else {
      wish.current = undefined;
      line.focus({ preventScroll: true });
    }
  };
  const go = (to: number): void => {
    const place = Math.min(last, Math.max(0, to));
    wish.current = ids[place];
    setOne(wish.current);
    show(place);
    // where the line is drawn already nothing is drawn anew; else it gets the focus when it is
    focusWished();
  };
  useEffect(focusWished);
  const toggle = useCallback(
    (id: string): void =>
      setSelected((before) => {
        const next = new Set(before);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
    [],
  );
  useKeys({
    j: () => go(frame.current?.contains(document.activeElement) === true ? at + 1 : at),
    k: () => go(at - 1),
    x: () => {
      const id = ids[at];
      if (id !== undefined) toggle(id);
    },
    o: () => {
      const id = ids[at];
      if (id !== undefined) open(id);
    },
  });
  return {
    frame,
    drawn: ids.slice(from, until).map((id, place) => ({ id, place: from + place, top: (from + place) * height })),
    total: ids.length * height,
    selected,
    toggle,
    clear: () => setSelected(new Set()),
    came: setOne,
  };
}
