import type { NodeOf } from "../node.ts";
import { booleanType, sameType, typeName } from "../type.ts";
import type { Type } from "../type.ts";
import type { Truth, Value } from "../value.ts";
import { CLASH, CONFLICT, FALSE, highest, isUnknown, lowest, MAYBE, NONE, range, TRUE, UNKNOWN } from "../value.ts";
import type { Operator } from "./operator.ts";
import { TypeFault } from "./operator.ts";

/** Is a choice one of these values? */
export function oneOf(value: Value, values: readonly string[]): Truth {
  if (isUnknown(value)) return MAYBE;
  if (value === CONFLICT) return CLASH;
  return typeof value === "string" && values.includes(value) ? TRUE : FALSE;
}

export const oneOfOperator: Operator<NodeOf<"oneOf">> = {
  type(node, scope) {
    const type = scope.typeOf(node.args[0]);
    if (type.kind !== "choice") throw new TypeFault("type-mismatch", `oneOf needs a choice, got ${typeName(type)}`);
    const strange = node.values.find((value) => !type.values.includes(value));
    if (strange !== undefined) throw new TypeFault("type-mismatch", `"${strange}" is not one of ${type.values.join(", ")}`);
    return booleanType;
  },
  evaluate: (node, run, environment) => oneOf(run.value(node.args[0], environment), node.values),
  describe: (node, speaker) => `${speaker.say(node.args[0])} ∈ {${node.values.join(", ")}}`,
};

export const isNoneOperator: Operator<NodeOf<"isNone">> = {
  type: (node, scope) => {
    scope.typeOf(node.args[0]);
    return booleanType;
  },
  evaluate(node, run, environment) {
    const value = run.value(node.args[0], environment);
    if (value === NONE) return TRUE;
    if (value === CONFLICT) return CLASH;
    return isUnknown(value) && run.mayBeNone(node.args[0]) ? MAYBE : FALSE;
  },
  describe: (node, speaker) => `${speaker.say(node.args[0])} ${speaker.language === "en" ? "does not exist" : "finnes ikke"}`,
};

export const whenNoneOperator: Operator<NodeOf<"whenNone">> = {
  type(node, scope) {
    const [left, right] = [scope.typeOf(node.args[0]), scope.typeOf(node.args[1])];
    if (!sameType(left, right)) throw new TypeFault("type-mismatch", `whenNone: ${typeName(left)} meets ${typeName(right)}`);
    return left;
  },
  evaluate(node, run, environment) {
    const value = run.value(node.args[0], environment);
    return value === NONE ? run.value(node.args[1], environment) : value;
  },
  describe: (node, speaker) => `${speaker.say(node.args[0])} ${speaker.language === "en" ? "or else" : "ellers"} ${speaker.say(node.args[1])}`,
};

/** What two branches have in common when the test is not known: the value they share, else the bounds of both. */
export function common(left: Value, right: Value, type: Type): Value {
  if (type.kind === "boolean") return left === right ? left : MAYBE;
  if (left === right) return left;
  if (left === NONE || right === NONE || left === CONFLICT || right === CONFLICT) return UNKNOWN;
  if (typeof left === "string" || typeof right === "string") return UNKNOWN;
  const ordered = (value: Value): boolean => typeof value === "number" || isUnknown(value);
  if (ordered(left) && ordered(right)) return range(Math.min(lowest(left), lowest(right)), Math.max(highest(left), highest(right)));
  return JSON.stringify(left) === JSON.stringify(right) ? left : UNKNOWN;
}

export const ifOperator: Operator<NodeOf<"if">> = {
  type(node, scope) {
    const [test, then, otherwise] = node.args.map((part) => scope.typeOf(part));
    if (test?.kind !== "boolean") throw new TypeFault("type-mismatch", "if needs a condition");
    if (then === undefined || otherwise === undefined || !sameType(then, otherwise)) {
      throw new TypeFault("type-mismatch", "if: the two values are of different types");
    }
    return then;
  },
  evaluate(node, run, environment) {
    const test = run.truth(node.args[0], environment);
    if (test === TRUE) return run.value(node.args[1], environment);
    if (test === FALSE) return run.value(node.args[2], environment);
    const left = run.value(node.args[1], environment);
    const type = run.typeOf(node);
    const shared = common(left, run.value(node.args[2], environment), type);
    if (test === MAYBE || shared === left) return shared;
    return type.kind === "boolean" ? CLASH : CONFLICT;
  },
  describe: (node, speaker) =>
    speaker.language === "en"
      ? `if ${speaker.say(node.args[0])} then ${speaker.say(node.args[1])} else ${speaker.say(node.args[2])}`
      : `hvis ${speaker.say(node.args[0])} da ${speaker.say(node.args[1])} ellers ${speaker.say(node.args[2])}`,
};
