import type { Code } from "../columns/code.ts";
import type { Emitter } from "../columns/emitter.ts";
import { NONE_NUMBER, UNKNOWN_NUMBER } from "../columns/table.ts";
import { applyFunction, type NormFunction, operandFault } from "../functions/function.ts";
import { functions } from "../functions/index.ts";
import type { NodeOf } from "../node.ts";
import { CLASH, CONFLICT, FALSE, isUnknown, MAYBE, NONE, type Value } from "../value.ts";
import type { Pointwise } from "./operator.ts";
import { emitApplied, pointwise, TypeFault } from "./operator.ts";

/** Sums and differences of points stay points; everything else by the function itself, plain numbers first. */
const pointForms: Readonly<Record<string, string>> = { add: "+", plusDays: "+", minusDays: "-", subtract: "-" };

function emitCall(node: NodeOf<"call">, emitter: Emitter): Code {
  const codes = node.args.map((part) => emitter.emit(part));
  const [left, right] = codes;
  const sign = node.name === "daysBetween" ? "-" : pointForms[node.name];
  if (sign !== undefined && codes.length === 2 && left?.mode === "point" && right?.mode === "point") {
    const [a, b] = [emitter.local(left.js), emitter.local(right.js)];
    const [x, y] = node.name === "daysBetween" ? [b, a] : [a, b];
    const none = left.none || right.none;
    const unknown = `${a}===${UNKNOWN_NUMBER}||${b}===${UNKNOWN_NUMBER}?${UNKNOWN_NUMBER}`;
    const missing = none ? `${a}===${NONE_NUMBER}||${b}===${NONE_NUMBER}?${NONE_NUMBER}:` : "";
    return { mode: "point", js: `(${missing}${unknown}:${x}${sign}${y})`, none };
  }
  return emitApplied(node, emitter, codes);
}

function functionOf({ name }: NodeOf<"call">): NormFunction {
  const known = functions.get(name);
  if (known === undefined) throw new TypeFault("unknown-function", `there is no function ${name}`);
  return known;
}

/** What a condition comes to: `none` and unknown have a truth of their own. */
function asTruth(value: Value): Value {
  if (value === CONFLICT) return CLASH;
  if (value === NONE) return FALSE;
  return isUnknown(value) ? MAYBE : value;
}

export const callOperator: Pointwise<NodeOf<"call">> = pointwise<NodeOf<"call">>({
  type(node, scope) {
    const known = functionOf(node);
    const types = node.args.map((part) => scope.typeOf(part));
    const fault = operandFault(node.name, known, types);
    if (fault !== undefined) throw new TypeFault(fault.code, fault.message);
    return known.result(types);
  },
  emit: emitCall,
  apply(node, values, run) {
    const value = applyFunction(functionOf(node), values, run.settings);
    return run.typeOf(node).kind === "boolean" ? asTruth(value) : value;
  },
  ready(node, readying) {
    const called = functionOf(node);
    const condition = readying.typeOf(node).kind === "boolean";
    const parts = node.args.map((part) => readying.of(part));
    return (run, environment) => {
      const values: Value[] = [];
      for (const part of parts) values.push(part(run, environment));
      const value = applyFunction(called, values, run.settings);
      return condition ? asTruth(value) : value;
    };
  },
  describe(node, speaker) {
    const name = functions.get(node.name)?.name;
    const word = name === undefined ? node.name : speaker.language === "en" ? name.en : name.nb;
    return `${word}(${node.args.map((part) => speaker.say(part)).join(", ")})`;
  },
});
