import { daysLonger } from "@soning/calendar";
import type { Code } from "../columns/code.ts";
import type { Emitter } from "../columns/emitter.ts";
import { NONE_NUMBER, UNKNOWN_NUMBER } from "../columns/table.ts";
import type { NodeOf } from "../node.ts";
import { booleanType, isOrdered, misfit, sameType, typeName } from "../type.ts";
import type { Truth, Value } from "../value.ts";
import {
  CLASH,
  CONFLICT,
  FALSE,
  highest,
  isDuration,
  isUnknown,
  lowest,
  MAYBE,
  NONE,
  TRUE,
  UNKNOWN,
} from "../value.ts";
import { not } from "./logic.ts";
import type { Pointwise, Ready, Readying } from "./operator.ts";
import { TypeFault } from "./operator.ts";

type Comparison = "lt" | "lte" | "gt" | "gte" | "eq";
const signs: Readonly<Record<Comparison, string>> = { lt: "<", lte: "≤", gt: ">", gte: "≥", eq: "=" };

/** Bounds decide as far as they go. */
function lessOrEqual(left: Value, right: Value): Truth {
  if (highest(left) <= lowest(right)) return TRUE;
  return lowest(left) > highest(right) ? FALSE : MAYBE;
}

function equal(left: Value, right: Value): Truth {
  const point = lowest(left) === highest(left) && lowest(right) === highest(right);
  if (point) return lowest(left) === lowest(right) ? TRUE : FALSE;
  return highest(left) < lowest(right) || highest(right) < lowest(left) ? FALSE : MAYBE;
}

/** Two durations compare when they do so over every start date; else it is open. */
function durations(op: Comparison, left: Value, right: Value): Truth {
  if (!isDuration(left) || !isDuration(right)) return MAYBE;
  const { fewest, most } = daysLonger(left, right);
  const shorter = overEveryStart(most < 0, fewest >= 0);
  const atMost = overEveryStart(most <= 0, fewest > 0);
  const equal = overEveryStart(fewest === 0 && most === 0, fewest > 0 || most < 0);
  return { lt: shorter, lte: atMost, gt: not(atMost), gte: not(shorter), eq: equal }[op];
}

function overEveryStart(always: boolean, never: boolean): Truth {
  if (always) return TRUE;
  return never ? FALSE : MAYBE;
}

/**
 * The meaning of a comparison. A thing known not to exist is neither before nor after anything, so the comparison
 * does not hold; conflict stays conflict where the other side is known.
 */
export function compare(op: Comparison, left: Value, right: Value): Truth {
  if (left === NONE || right === NONE) return left === right && op === "eq" ? TRUE : FALSE;
  if (left === CONFLICT || right === CONFLICT) return isUnknown(left) || isUnknown(right) ? MAYBE : CLASH;
  if (isDuration(left) || isDuration(right)) return durations(op, left, right);
  if (op === "lte") return lessOrEqual(left, right);
  if (op === "gte") return lessOrEqual(right, left);
  if (op === "gt") return not(lessOrEqual(left, right));
  if (op === "lt") return not(lessOrEqual(right, left));
  return equal(left, right);
}

const javascript: Readonly<Record<Comparison, string>> = { lt: "<", lte: "<=", gt: ">", gte: ">=", eq: "===" };

const tests: Readonly<Record<Comparison, (left: number, right: number) => boolean>> = {
  lt: (left, right) => left < right,
  lte: (left, right) => left <= right,
  gt: (left, right) => left > right,
  gte: (left, right) => left >= right,
  eq: (left, right) => left === right,
};

/** Is a point surely a number on the day? */
const sure = (code: Code): boolean => code.mode === "point" && !code.none && /^k\d+$/.test(code.js);

/** Points compare with sentinels looked at first, and without a branch on the answer, which nobody could predict; anything else by `compare` on Values, plain numbers first. */
function emitCompare(node: NodeOf<Comparison>, emitter: Emitter): Code {
  const [left, right] = [emitter.emit(node.args[0]), emitter.emit(node.args[1])];
  const sign = javascript[node.op];
  if (left.mode === "point" && right.mode === "point" && (sure(left) || sure(right)) && !(left.none && right.none)) {
    const [open, fixed] = sure(right) ? [left, right] : [right, left];
    const name = emitter.local(open.js);
    const test = fixed === right ? `${name}${sign}${fixed.js}` : `${fixed.js}${sign}${name}`;
    const otherwise = open.none ? `(${name}===${UNKNOWN_NUMBER}?1:0)` : "1";
    const js = open.none
      ? `(${name}>${NONE_NUMBER}?((${test})|0)*3:${otherwise})`
      : `(${name}===${UNKNOWN_NUMBER}?1:((${test})|0)*3)`;
    return { mode: "truth", js, conflict: false };
  }
  const [a, b] = [emitter.box(left), emitter.box(right)];
  const [x, y] = [emitter.local(a.js), emitter.local(b.js)];
  const js = `(typeof ${x}==="number"&&typeof ${y}==="number"?${x}${sign}${y}?3:0:R.compare("${node.op}",${x},${y}))`;
  return { mode: "truth", js, conflict: a.conflict || b.conflict };
}

/** Is the day asked for compared with a day of the law? Then both ends of the stretch may say the same. */
function overStretch({ op, args: [left, right] }: NodeOf<Comparison>, readying: Readying): Truth | undefined {
  if (left.op !== "on" || op === "eq") return undefined;
  const day = readying.worth(right);
  if (day === undefined) return undefined;
  const [first, last] = [compare(op, readying.first, day), compare(op, readying.last, day)];
  return first === last ? first : undefined;
}

/** Plain numbers first. */
function readyCompare(node: NodeOf<Comparison>, readying: Readying): Ready {
  const same = overStretch(node, readying);
  if (same !== undefined) return readying.fixed(same);
  const { op } = node;
  const [left, right] = [readying.of(node.args[0]), readying.of(node.args[1])];
  const test = tests[op];
  return (run, environment) => {
    const [a, b] = [left(run, environment), right(run, environment)];
    return typeof a === "number" && typeof b === "number" ? (test(a, b) ? TRUE : FALSE) : compare(op, a, b);
  };
}

export const compareOperator: Pointwise<NodeOf<Comparison>> = {
  type(node, scope) {
    const [left, right] = node.args.map((part) => scope.typeOf(part));
    if (left === undefined || right === undefined)
      throw new TypeFault("type-mismatch", `${node.op} needs two operands`);
    if (!sameType(left, right))
      throw new TypeFault(misfit(left, right), `${node.op}: ${typeName(left)} meets ${typeName(right)}`);
    if (!isOrdered(left) && left.kind !== "duration")
      throw new TypeFault("type-mismatch", `${node.op}: ${typeName(left)} has no order`);
    return booleanType;
  },
  emit: emitCompare,
  apply: (node, [left, right]) => compare(node.op, left ?? UNKNOWN, right ?? UNKNOWN),
  ready: readyCompare,
  describe: (node, speaker) => `${speaker.say(node.args[0])} ${signs[node.op]} ${speaker.say(node.args[1])}`,
};
