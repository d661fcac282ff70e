import { yes } from "./build.ts";
import { condition, expression } from "./build-parts.ts";
import type { Condition, Element, Expression, List } from "./expression.ts";
import { elementOf } from "./expression.ts";
import type { Fields } from "./fact.ts";
import type { Node } from "./node.ts";
import type { Kind } from "./type.ts";
import { dateType, numberType, periodsType } from "./type.ts";

let depth = 0;
function inElement<F extends Fields, R>(list: List<F>, ask: (element: Element<F>) => R): { name: string; result: R } {
  const name = `e${depth}`;
  depth += 1;
  try {
    return { name, result: ask(elementOf(list, name)) };
  } finally {
    depth -= 1;
  }
}
function overList<F extends Fields>(
  op: "some" | "every" | "count",
  list: List<F>,
  ask: (element: Element<F>) => Condition,
): Node {
  const { name, result } = inElement(list, ask);
  return {
    op,
    list: list.id,
    element: name,
    args: [result.node],
    ...(list.parent === undefined ? {} : { parent: list.parent }),
  };
}
export const some = <F extends Fields>(list: List<F>, ask: (element: Element<F>) => Condition): Condition =>
  condition(overList("some", list, ask));
export const every = <F extends Fields>(list: List<F>, ask: (element: Element<F>) => Condition): Condition =>
  condition(overList("every", list, ask));
export const count = <F extends Fields>(
  list: List<F>,
  ask: (element: Element<F>) => Condition = () => yes,
): Expression<"number"> => expression(overList("count", list, ask), numberType());

/** A stretch of days of `everyStretch`. */
export interface Stretch {
  readonly first: Expression<"date">;
  readonly last: Expression<"date">;
}
/**
 * What is asked holds in each stretch of a length (each week), laid end to end from a first day; only those that are over by
 * the last day are asked, and where none is, it holds.
 */
export function everyStretch(
  length: Expression<"duration">,
  first: Expression<"date">,
  last: Expression<"date">,
  ask: (stretch: Stretch) => Condition,
): Condition {
  const element = `e${depth}`;
  const edge = (op: "stretchFirst" | "stretchLast"): Expression<"date"> => expression({ op, element }, dateType);
  depth += 1;
  try {
    const asked = ask({ first: edge("stretchFirst"), last: edge("stretchLast") });
    return condition({ op: "everyStretch", element, args: [length.node, first.node, last.node, asked.node] });
  } finally {
    depth -= 1;
  }
}

function fold<F extends Fields, K extends Kind>(
  op: "sum" | "least" | "greatest",
  list: List<F>,
  value: (element: Element<F>) => Expression<K>,
  where: (element: Element<F>) => Condition,
): Expression<K> {
  const { name, result } = inElement(list, (element) => ({ where: where(element), value: value(element) }));
  return expression(
    {
      op,
      list: list.id,
      element: name,
      args: [result.where.node, result.value.node],
      ...(list.parent === undefined ? {} : { parent: list.parent }),
    },
    result.value.type,
  );
}
/** The sum over the records where the condition holds; numbers or durations (unit by unit). Of none: zero. */
export const sum = <F extends Fields, K extends "number" | "duration">(
  list: List<F>,
  value: (element: Element<F>) => Expression<K>,
  where: (element: Element<F>) => Condition = () => yes,
): Expression<K> => fold("sum", list, value, where);
/** The least value (earliest date) over the records where the condition holds; `none` of none. */
export const least = <F extends Fields, K extends "number" | "date" | "moment">(
  list: List<F>,
  value: (element: Element<F>) => Expression<K>,
  where: (element: Element<F>) => Condition = () => yes,
): Expression<K> => fold("least", list, value, where);
export const greatest = <F extends Fields, K extends "number" | "date" | "moment">(
  list: List<F>,
  value: (element: Element<F>) => Expression<K>,
  where: (element: Element<F>) => Condition = () => yes,
): Expression<K> => fold("greatest", list, value, where);
/** The days covered by the records where the condition holds, as periods; a last day of `none` is still running. */
export function collect<F extends Fields>(
  list: List<F>,
  span: (element: Element<F>) => { first: Expression<"date">; last: Expression<"date"> },
  where: (element: Element<F>) => Condition = () => yes,
): Expression<"periods"> {
  const { name, result } = inElement(list, (element) => ({ where: where(element), span: span(element) }));
  return expression(
    {
      op: "collect",
      list: list.id,
      element: name,
      args: [result.where.node, result.span.first.node, result.span.last.node],
      ...(list.parent === undefined ? {} : { parent: list.parent }),
    },
    periodsType,
  );
}
