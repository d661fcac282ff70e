import type { Node, Op } from "../node.ts";
import {
  asUnitOperator,
  factOperator,
  fieldOperator,
  gapOperator,
  literalOperator,
  nowOperator,
  onOperator,
  policyOperator,
} from "./atoms.ts";
import { callOperator } from "./call.ts";
import { ifOperator, isNoneOperator, oneOfOperator, whenNoneOperator } from "./choice.ts";
import { compareOperator } from "./compare.ts";
import { listedOperator } from "./listed.ts";
import { collectOperator, someOperator, sumOperator } from "./lists.ts";
import { andOperator, notOperator, orOperator } from "./logic.ts";
import type { Operator } from "./operator.ts";
import { matchesOperator } from "./provision.ts";
import {
  atOperator,
  combineOperator,
  inForceOperator,
  normOperator,
  parameterOperator,
  slotOperator,
} from "./references.ts";
import { everyStretchOperator, stretchEdgeOperator } from "./stretches.ts";

const table = {
  literal: literalOperator,
  fact: factOperator,
  field: fieldOperator,
  on: onOperator,
  now: nowOperator,
  parameter: parameterOperator,
  policy: policyOperator,
  slot: slotOperator,
  norm: normOperator,
  and: andOperator,
  or: orOperator,
  not: notOperator,
  lt: compareOperator,
  lte: compareOperator,
  gt: compareOperator,
  gte: compareOperator,
  eq: compareOperator,
  oneOf: oneOfOperator,
  matches: matchesOperator,
  isNone: isNoneOperator,
  whenNone: whenNoneOperator,
  if: ifOperator,
  some: someOperator,
  every: someOperator,
  count: someOperator,
  sum: sumOperator,
  least: sumOperator,
  greatest: sumOperator,
  collect: collectOperator,
  asUnit: asUnitOperator,
  call: callOperator,
  combine: combineOperator,
  at: atOperator,
  everyStretch: everyStretchOperator,
  stretchFirst: stretchEdgeOperator,
  stretchLast: stretchEdgeOperator,
  listed: listedOperator,
  inForce: inForceOperator,
  gap: gapOperator,
} as const;

/** Is this the name of an operator? */
export function isOp(name: string): name is Op {
  return Object.hasOwn(table, name);
}

/** The meanings of a node's operator. */
export function operatorOf<N extends Node>(node: N): Operator<N> {
  return table[node.op] as unknown as Operator<N>;
}
