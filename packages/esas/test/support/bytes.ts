import type { JsonValue } from "../../src/index.ts";
import { type ReadOptions, type ReadOrder, readOrder } from "../../src/index.ts";

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function readJson(message: JsonValue, options: ReadOptions = {}): ReadOrder {
  return readOrder(bytesOf(JSON.stringify(message)), options);
}

/** The codes of what was found, faults or warnings. */
export function codesOf(read: ReadOrder): string[] {
  return (read.ok ? read.warnings : read.faults).map((one) => one.code);
}
