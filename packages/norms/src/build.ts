import { parseDay, parseDuration } from "@soning/calendar";
import { BuildFault, condition, expression, nodes, requireSame } from "./build-parts.ts";
import type { Condition, Expression } from "./expression.ts";
import type { Literal, ProvisionPattern } from "./node.ts";
import type { Text } from "./text.ts";
import type { Kind, Type } from "./type.ts";
import { booleanType, choiceType, dateType, durationType, momentType, numberType, typeName } from "./type.ts";

// ---- literals ----
function literal<K extends Kind>(type: Type, value: Literal): Expression<K> {
  return expression<K>({ op: "literal", type, value }, type);
}
export const yes: Condition = literal(booleanType, true);
export const no: Condition = literal(booleanType, false);
/** A bare count or a number in a unit. Legal numbers belong in parameters, not here. */
export const number = (value: number, unit?: string, decimals = 0): Expression<"number"> =>
  literal(numberType(unit, decimals), value);
export function date(iso: string): Expression<"date"> {
  parseDay(iso);
  return literal(dateType, iso);
}
export function duration(iso: string): Expression<"duration"> {
  parseDuration(iso);
  return literal(durationType, iso);
}
export const choice = (value: string, values: readonly string[]): Expression<"choice"> =>
  literal(choiceType(values), value);

// ---- time ----
/** The day that the question is asked for. */
export const on: Expression<"date"> = expression({ op: "on" }, dateType);
/** The minute that the question is asked for; only the day is known when `on` is a date. */
export const now: Expression<"moment"> = expression({ op: "now" }, momentType);
/** A slot, or any expression, as it stands on another day. */
export const at = <K extends Kind>(day: Expression<"date">, what: Expression<K>): Expression<K> =>
  expression({ op: "at", args: [day.node, what.node] }, what.type);
/** Is some version of the norm in force on the day? */
export const inForce = (key: string, day: Expression<"date"> = on): Condition =>
  condition({ op: "inForce", key, args: [day.node] });

// ---- logic ----
export const all = (...parts: readonly Condition[]): Condition => condition({ op: "and", args: nodes(parts) });
export const any = (...parts: readonly Condition[]): Condition => condition({ op: "or", args: nodes(parts) });
export const not = (part: Condition): Condition => condition({ op: "not", args: [part.node] });

// ---- comparison ----
type Ordered = "number" | "date" | "moment" | "duration";
function compare<K extends Kind>(
  op: "lt" | "lte" | "gt" | "gte" | "eq",
  left: Expression<K>,
  right: Expression<K>,
): Condition {
  requireSame(op, left, right);
  return condition({ op, args: [left.node, right.node] });
}
export const lt = <K extends Ordered>(left: Expression<K>, right: Expression<NoInfer<K>>): Condition =>
  compare("lt", left, right);
export const lte = <K extends Ordered>(left: Expression<K>, right: Expression<NoInfer<K>>): Condition =>
  compare("lte", left, right);
export const gt = <K extends Ordered>(left: Expression<K>, right: Expression<NoInfer<K>>): Condition =>
  compare("gt", left, right);
export const gte = <K extends Ordered>(left: Expression<K>, right: Expression<NoInfer<K>>): Condition =>
  compare("gte", left, right);
export const eq = <K extends Ordered>(left: Expression<K>, right: Expression<NoInfer<K>>): Condition =>
  compare("eq", left, right);
/** from ≤ what < to, the way ages are banded. */
export const between = <K extends Ordered>(
  what: Expression<K>,
  from: Expression<NoInfer<K>>,
  below: Expression<NoInfer<K>>,
): Condition => all(gte(what, from), lt(what, below));
/** A choice is one of these values. */
export function is(what: Expression<"choice">, ...values: readonly string[]): Condition {
  if (what.type.kind === "choice") {
    for (const value of values) {
      if (!what.type.values.includes(value))
        throw new BuildFault(`"${value}" is not a value of ${typeName(what.type)}`);
    }
  }
  return condition({ op: "oneOf", values, args: [what.node] });
}
/** A provision lies in one of these places. A part not given is unknown, never "no match". */
export const matches = (what: Expression<"provision">, ...patterns: readonly ProvisionPattern[]): Condition =>
  condition({ op: "matches", patterns, args: [what.node] });
/** Known not to exist: not withdrawn, still running, no application. */
export const isNone = (what: Expression): Condition => condition({ op: "isNone", args: [what.node] });
/** Known to exist, whatever it is. */
export const exists = (what: Expression): Condition => not(isNone(what));
/** The value, or the other where it is known not to exist. Unknown stays unknown. */
export const whenNone = <K extends Kind>(what: Expression<K>, other: Expression<NoInfer<K>>): Expression<K> => {
  requireSame("whenNone", what, other);
  return expression({ op: "whenNone", args: [what.node, other.node] }, what.type);
};
/** A reference date, read as the day asked for when the act it names never happened (policy `as-if-today`). */
export const asIfToday = (what: Expression<"date">): Expression<"date"> => whenNone(what, on);

// ---- choice between values ----
export function when<K extends Kind>(
  test: Condition,
  then: Expression<K>,
  otherwise: Expression<NoInfer<K>>,
): Expression<K> {
  requireSame("when", then, otherwise);
  return expression({ op: "if", args: [test.node, then.node, otherwise.node] }, then.type);
}
/** The value of the first band that holds, else the last. `bands` in the order of the text. */
export function byBand<K extends Kind>(
  bands: readonly (readonly [Condition, Expression<K>])[],
  otherwise: Expression<NoInfer<K>>,
): Expression<K> {
  return bands.reduceRight<Expression<K>>((rest, [test, value]) => when(test, value, rest), otherwise as Expression<K>);
}
/** The setting of a named policy, as a choice. */
export const policy = (id: string, values: readonly string[]): Expression<"choice"> =>
  expression({ op: "policy", id }, choiceType(values));
/** The law is silent or blank here, or the regulation is not held: unknown, and reported as a gap. */
export const gap = <K extends Kind>(type: Type, why: Text): Expression<K> => expression({ op: "gap", type, why }, type);
