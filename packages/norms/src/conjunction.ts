import type { Node } from "./node.ts";
import { booleanType } from "./type.ts";

export const always: Node = { op: "literal", type: booleanType, value: true };
export const never: Node = { op: "literal", type: booleanType, value: false };
export const onNode: Node = { op: "on" };

/** Conditions together; what holds always is left out, and one that never holds is the whole. */
export function conjunction(parts: readonly Node[]): Node {
  const rest = parts.filter((part) => !(part.op === "literal" && part.value === true));
  if (rest.some((part) => part.op === "literal" && part.value === false)) return never;
  return rest.length === 0 ? always : rest.length === 1 && rest[0] !== undefined ? rest[0] : { op: "and", args: rest };
}

export function disjunction(parts: readonly Node[]): Node {
  const rest = parts.filter((part) => !(part.op === "literal" && part.value === false));
  if (rest.some((part) => part.op === "literal" && part.value === true)) return always;
  return rest.length === 0 ? never : rest.length === 1 && rest[0] !== undefined ? rest[0] : { op: "or", args: rest };
}

export function negation(part: Node): Node {
  if (part.op === "literal") return part.value === true ? never : always;
  return { op: "not", args: [part] };
}
