/** The types of the language of norms. Every type also has *unknown*; optional ones have `none`, known absence. */
export type Type =
  | { readonly kind: "boolean" }
  | { readonly kind: "number"; readonly unit?: string; readonly decimals: number }
  | { readonly kind: "date" }
  | { readonly kind: "moment" }
  | { readonly kind: "duration" }
  | { readonly kind: "choice"; readonly values: readonly string[] }
  | { readonly kind: "provision" }
  | { readonly kind: "periods" }
  | { readonly kind: "text" };

export type Kind = Type["kind"];

export const booleanType: Type = { kind: "boolean" };
export const dateType: Type = { kind: "date" };
export const momentType: Type = { kind: "moment" };
export const durationType: Type = { kind: "duration" };
export const provisionType: Type = { kind: "provision" };
export const periodsType: Type = { kind: "periods" };
export const textType: Type = { kind: "text" };

/** A whole number, or a scaled integer with so many decimals, in a unit (`days`, `hours`, `NOK`; none = a bare count). */
export function numberType(unit?: string, decimals = 0): Type {
  return unit === undefined ? { kind: "number", decimals } : { kind: "number", decimals, unit };
}

export function choiceType(values: readonly string[]): Type {
  return { kind: "choice", values };
}

/** Kinds that are kept as whole numbers inside and may be known by bounds only. */
export function isOrdered(type: Type): boolean {
  return type.kind === "number" || type.kind === "date" || type.kind === "moment";
}

/** Two types that may be compared or stand in for one another: same kind, same unit and decimals. */
export function sameType(left: Type, right: Type): boolean {
  if (left.kind !== right.kind) return false;
  if (left.kind === "number" && right.kind === "number") {
    return left.unit === right.unit && left.decimals === right.decimals;
  }
  return true;
}

const timeUnits: readonly (string | undefined)[] = ["years", "months", "weeks", "days", "hours", "minutes"];

/** What keeps two types apart: the same thing in other units (days and months, kroner and days, a count and a duration), or another kind of thing. */
export function misfit(left: Type, right: Type): "wrong-unit" | "type-mismatch" {
  const lasts = (type: Type): boolean =>
    type.kind === "duration" || (type.kind === "number" && timeUnits.includes(type.unit));
  const numbers = left.kind === "number" && right.kind === "number";
  return numbers || (lasts(left) && lasts(right)) ? "wrong-unit" : "type-mismatch";
}

export function typeName(type: Type): string {
  if (type.kind === "number") {
    const scale = type.decimals === 0 ? "number" : `number with ${type.decimals} decimals`;
    return type.unit === undefined ? scale : `${scale} of ${type.unit}`;
  }
  if (type.kind === "choice") return `choice of ${type.values.join(" | ")}`;
  return type.kind;
}
