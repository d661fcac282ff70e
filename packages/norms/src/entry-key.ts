import type { Face } from "./node.ts";

const slotKeys = new Map<string, string>();
const faceKeys = new Map<string, Map<string, string>>();

/** Key of a slot's entry in a program. The same text each time, so that looking it up hashes it once. */
export function entryKey(slot: string): string {
  const known = slotKeys.get(slot);
  if (known !== undefined) return known;
  const key = `slot:${slot}`;
  slotKeys.set(slot, key);
  return key;
}

/** Faces that the others are made with: lifted at all, and departed from by an official. */
export type InnerFace = "lifted" | "departed";

/** Key of a norm's face in a program. */
export function faceKey(norm: string, face: Face | InnerFace): string {
  let keys = faceKeys.get(face);
  if (keys === undefined) {
    keys = new Map();
    faceKeys.set(face, keys);
  }
  const known = keys.get(norm);
  if (known !== undefined) return known;
  const key = `norm:${norm}:${face}`;
  keys.set(norm, key);
  return key;
}
