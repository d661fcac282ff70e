import { NONE_CODE, NONE_NUMBER, UNKNOWN_CODE, UNKNOWN_NUMBER } from "../columns/table.ts";
import type { NodeOf } from "../node.ts";
import type { Type } from "../type.ts";
import { booleanType, misfit, sameType, typeName } from "../type.ts";
import type { Truth, Value } from "../value.ts";
import { CLASH, CONFLICT, FALSE, highest, isUnknown, lowest, MAYBE, NONE, range, TRUE, UNKNOWN } from "../value.ts";
import type { Pointwise } from "./operator.ts";
import { emitApplied, emitLookup, emitValue, pointwise, TypeFault } from "./operator.ts";

/** Is a choice one of these values? */
export function oneOf(value: Value, values: readonly string[]): Truth {
  if (isUnknown(value)) return MAYBE;
  if (value === CONFLICT) return CLASH;
  return typeof value === "string" && values.includes(value) ? TRUE : FALSE;
}

export const oneOfOperator: Pointwise<NodeOf<"oneOf">> = pointwise<NodeOf<"oneOf">>({
  type(node, scope) {
    const type = scope.typeOf(node.args[0]);
    if (type.kind !== "choice") throw new TypeFault("type-mismatch", `oneOf needs a choice, got ${typeName(type)}`);
    const strange = node.values.find((value) => !type.values.includes(value));
    if (strange !== undefined)
      throw new TypeFault("type-mismatch", `"${strange}" is not one of ${type.values.join(", ")}`);
    return booleanType;
  },
  emit: emitLookup,
  apply: (node, [value]) => oneOf(value ?? UNKNOWN, node.values),
  describe: (node, speaker) => `${speaker.say(node.args[0])} ∈ {${node.values.join(", ")}}`,
});

export const isNoneOperator: Pointwise<NodeOf<"isNone">> = pointwise<NodeOf<"isNone">>({
  type: (node, scope) => {
    scope.typeOf(node.args[0]);
    return booleanType;
  },
  emit(node, emitter) {
    const code = emitter.emit(node.args[0]);
    if (code.mode === "point" && code.none) {
      const name = emitter.local(code.js);
      return { mode: "truth", js: `(${name}===${NONE_NUMBER}?3:${name}===${UNKNOWN_NUMBER}?1:0)`, conflict: false };
    }
    if (code.mode === "code" && code.none) {
      const name = emitter.local(code.js);
      return { mode: "truth", js: `(${name}===${NONE_CODE}?3:${name}===${UNKNOWN_CODE}?1:0)`, conflict: false };
    }
    return emitApplied(node, emitter, [code]);
  },
  apply(node, [value], run) {
    if (value === NONE) return TRUE;
    if (value === CONFLICT) return CLASH;
    return value !== undefined && isUnknown(value) && run.mayBeNone(node.args[0]) ? MAYBE : FALSE;
  },
  describe: (node, speaker) =>
    `${speaker.say(node.args[0])} ${speaker.language === "en" ? "does not exist" : "finnes ikke"}`,
});

export const whenNoneOperator: Pointwise<NodeOf<"whenNone">> = pointwise<NodeOf<"whenNone">>({
  type(node, scope) {
    const [left, right] = [scope.typeOf(node.args[0]), scope.typeOf(node.args[1])];
    if (!sameType(left, right))
      throw new TypeFault(misfit(left, right), `whenNone: ${typeName(left)} meets ${typeName(right)}`);
    return left;
  },
  emit(node, emitter) {
    const [code, other] = [emitter.emit(node.args[0]), emitter.emit(node.args[1])];
    if (code.mode !== "point" || other.mode !== "point") return emitApplied(node, emitter, [code, other]);
    if (!code.none) return code;
    const name = emitter.local(code.js);
    return { mode: "point", js: `(${name}===${NONE_NUMBER}?${other.js}:${name})`, none: other.none };
  },
  apply: (_, [value, other]) => (value === NONE ? other : value) ?? UNKNOWN,
  describe: (node, speaker) =>
    `${speaker.say(node.args[0])} ${speaker.language === "en" ? "or else" : "ellers"} ${speaker.say(node.args[1])}`,
});

/** What two branches have in common when the test is not known: the value they share, else the bounds of both. */
export function common(left: Value, right: Value, type: Type): Value {
  if (JSON.stringify(left) === JSON.stringify(right)) return left;
  if (type.kind === "boolean") return MAYBE;
  // what is no number has no bounds, and is then unknown
  return range(Math.min(lowest(left), lowest(right)), Math.max(highest(left), highest(right)));
}

/** The branch that the test picks; what both share where it is not known. */
function chosen(test: Truth, left: () => Value, right: () => Value, type: Type): Value {
  if (test === TRUE) return left();
  if (test === FALSE) return right();
  const then = left();
  const shared = common(then, right(), type);
  if (test === MAYBE || shared === then) return shared;
  return type.kind === "boolean" ? CLASH : CONFLICT;
}

export const ifOperator: Pointwise<NodeOf<"if">> = {
  type(node, scope) {
    const [test, then, otherwise] = node.args.map((part) => scope.typeOf(part));
    if (test?.kind !== "boolean") throw new TypeFault("type-mismatch", "if needs a condition");
    if (then === undefined || otherwise === undefined || !sameType(then, otherwise)) {
      throw new TypeFault("type-mismatch", "if: the two values are of different types");
    }
    return then;
  },
  emit(node, emitter) {
    const [test, left, right] = [emitter.truth(node.args[0]), emitter.boxed(node.args[1]), emitter.boxed(node.args[2])];
    const name = emitter.local(test.js);
    const conflict = test.conflict || left.conflict || right.conflict;
    const js = `(${name}===3?${left.js}:${name}===0?${right.js}:R.apply(${emitter.constant(node)},[${name},${left.js},${right.js}]))`;
    return emitValue(node, emitter, js, conflict);
  },
  ready(node, readying) {
    const [test, then, otherwise] = [
      readying.truth(node.args[0]),
      readying.of(node.args[1]),
      readying.of(node.args[2]),
    ];
    const type = readying.typeOf(node);
    return (run, environment) =>
      chosen(
        test(run, environment),
        () => then(run, environment),
        () => otherwise(run, environment),
        type,
      );
  },
  apply: (node, [test, then, otherwise], run) =>
    chosen(
      (test ?? MAYBE) as Truth,
      () => then ?? UNKNOWN,
      () => otherwise ?? UNKNOWN,
      run.typeOf(node),
    ),
  describe: (node, speaker) =>
    speaker.language === "en"
      ? `if ${speaker.say(node.args[0])} then ${speaker.say(node.args[1])} else ${speaker.say(node.args[2])}`
      : `hvis ${speaker.say(node.args[0])} da ${speaker.say(node.args[1])} ellers ${speaker.say(node.args[2])}`,
};
