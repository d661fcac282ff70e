import type { Condition, Expression } from "./expression.ts";
import type { Node } from "./node.ts";
import { booleanType, type Kind, sameType, type Type, typeName } from "./type.ts";

/** The law as written does not fit together: said while it is built, with the names of what does not fit. */
export class BuildFault extends Error {}

export function expression<K extends Kind>(node: Node, type: Type): Expression<K> {
  return { node, type };
}

export const condition = (node: Node): Condition => expression<"boolean">(node, booleanType);
export const nodes = (parts: readonly Expression[]): readonly Node[] => parts.map((part) => part.node);

export function requireSame(what: string, left: Expression, right: Expression): void {
  if (!sameType(left.type, right.type)) {
    throw new BuildFault(`${what}: ${typeName(left.type)} meets ${typeName(right.type)}`);
  }
}

/** A call of a function of numbers or time (see functions/). */
export function call<K extends Kind>(name: string, type: Type, ...args: readonly Expression[]): Expression<K> {
  return expression({ op: "call", name, args: nodes(args) }, type);
}
