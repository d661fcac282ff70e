import type { Condition, Expression } from "./expression.ts";
import type { NormVersion } from "./law.ts";
import type { Face } from "./node.ts";
import { booleanType, dateType, momentType } from "./type.ts";

/** A norm that was written: lifted by its key, asked by its faces. */
export interface NormRef {
  readonly key: string;
  readonly versions: readonly NormVersion[];
  readonly record?: string;
}

/** Asks one face of a norm; `of` an element for norms on records. */
export function face(norm: NormRef | string, which: Face, of?: { readonly element: string }): Condition {
  const key = typeof norm === "string" ? norm : norm.key;
  return {
    node: { op: "norm", key, face: which, ...(of === undefined ? {} : { element: of.element }) },
    type: booleanType,
  };
}
export const effective = (norm: NormRef | string, of?: { readonly element: string }): Condition =>
  face(norm, "effective", of);
export const applies = (norm: NormRef | string, of?: { readonly element: string }): Condition =>
  face(norm, "applies", of);
export const satisfied = (norm: NormRef | string, of?: { readonly element: string }): Condition =>
  face(norm, "satisfied", of);

/** The last day on which a duty is done in time; `none` where it does not hold. */
export const dueOf = (norm: NormRef | string, of?: { readonly element: string }): Expression<"date"> => ({
  node: face(norm, "due", of).node,
  type: dateType,
});
/** The same for a duty whose time runs by the clock. */
export const dueMomentOf = (norm: NormRef | string, of?: { readonly element: string }): Expression<"moment"> => ({
  node: face(norm, "due", of).node,
  type: momentType,
});
/** The first day on which a permission no longer holds; `none` where it does not hold or has no end. */
export const endOf = (norm: NormRef | string, of?: { readonly element: string }): Expression<"date"> => ({
  node: face(norm, "ends", of).node,
  type: dateType,
});
/** A duty as it turned out: open until it is done or its time is out. */
export const kept = (norm: NormRef | string, of?: { readonly element: string }): Condition => face(norm, "kept", of);
