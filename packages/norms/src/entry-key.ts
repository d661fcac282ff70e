import type { Face } from "./node.ts";

/** Key of a slot's entry in a program. */
export function entryKey(slot: string): string {
  return `slot:${slot}`;
}

/** Faces that the others are made with: lifted at all, and departed from by an official. */
export type InnerFace = "lifted" | "departed";

/** Key of a norm's face in a program. */
export function faceKey(norm: string, face: Face | InnerFace): string {
  return `norm:${norm}:${face}`;
}
