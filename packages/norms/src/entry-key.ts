import type { Face } from "./node.ts";

/** Key of a slot's entry in a program. */
export function entryKey(slot: string): string {
  return `slot:${slot}`;
}

/** Key of a norm's face in a program; `lifted` is the face that the others are made with. */
export function faceKey(norm: string, face: Face | "lifted"): string {
  return `norm:${norm}:${face}`;
}
