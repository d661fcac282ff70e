import { type KeyboardEvent, type PointerEvent, useRef } from "react";

/** Days that a key moves something by: the arrows a day, with Shift a week. */
export const daysOfKey = ({ key, shiftKey }: KeyboardEvent): number =>
  (key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0) * (shiftKey ? 7 : 1);

/** Handlers of something that is dragged along the bar: `move` is told how many days it is from where it was taken. */
export function useDrag(perDay: () => number, move: ((days: number) => void) | undefined) {
  const held = useRef<{ readonly x: number; readonly perDay: number; readonly move: (days: number) => void }>(
    undefined,
  );
  if (move === undefined) return {};
  return {
    onPointerDown(event: PointerEvent<HTMLElement>): void {
      held.current = { x: event.clientX, perDay: perDay(), move };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent<HTMLElement>): void {
      const from = held.current;
      if (from !== undefined) from.move(Math.round((event.clientX - from.x) / from.perDay));
    },
    onPointerUp(): void {
      held.current = undefined;
    },
    onPointerCancel(): void {
      held.current = undefined;
    },
  };
}
