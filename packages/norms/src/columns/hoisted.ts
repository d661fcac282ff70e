import type { Type } from "../type.ts";
import { CLASH, NONE, UNKNOWN, type Value } from "../value.ts";
import { isNumberType, NONE_NUMBER, UNKNOWN_NUMBER } from "./table.ts";

/** What a node that looks at no fact came to on the day: known while code is written, so that it stands as a number. */
export type HoistedKind = "truth" | "conflict" | "number" | "sentinel" | "boxed";

/** How code may use a constant of the day. */
export function hoistedKind(value: Value, type: Type): HoistedKind {
  if (type.kind === "boolean") return value === CLASH ? "conflict" : "truth";
  if (typeof value === "number") return "number";
  return isNumberType(type) && (value === UNKNOWN || value === NONE) ? "sentinel" : "boxed";
}

/** A constant of the day as code finds it. */
export function hoistedValue(value: Value, kind: HoistedKind): Value {
  if (kind !== "sentinel") return value;
  return value === NONE ? NONE_NUMBER : UNKNOWN_NUMBER;
}
