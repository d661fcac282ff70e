import type { Period } from "@soning/calendar";
import { NO_TIME, OPEN, periodsOf, sumDurations as addUp } from "@soning/calendar";
import type { Environment, RecordFacts } from "../case-facts.ts";
import { bind } from "../case-facts.ts";
import type { NodeOf } from "../node.ts";
import type { Run } from "../run.ts";
import { booleanType, numberType, periodsType, typeName } from "../type.ts";
import type { DurationValue, Truth, Value } from "../value.ts";
import { CLASH, CONFLICT, FALSE, highest, isDuration, isUnknown, lowest, MAYBE, NONE, range, TRUE, UNKNOWN } from "../value.ts";
import { not, or } from "./logic.ts";
import type { Operator, Speaker, TypeScope } from "./operator.ts";
import { TypeFault } from "./operator.ts";

type ListNode = NodeOf<"some" | "every" | "count" | "sum" | "least" | "greatest" | "collect">;

function requireList(node: ListNode, scope: TypeScope): void {
  if (!scope.lists.has(node.list)) throw new TypeFault("unknown-list", `there is no list ${node.list} in the catalogue`);
  if (scope.typeOf(node.args[0]).kind !== "boolean") throw new TypeFault("type-mismatch", `${node.op} over ${node.list} needs a condition`);
}

function eachRecord(node: ListNode, run: Run, environment: Environment, visit: (inner: Environment, record: RecordFacts) => void): boolean {
  const { items, complete } = run.list(node.list, node.parent, environment);
  for (const record of items) visit(bind(environment, node.element, record), record);
  return complete;
}

const over = (node: ListNode, speaker: Speaker): string => `${speaker.language === "en" ? "in" : "i"} ${node.list}`;

/** `some`: or over the records; an open list may still hold one. `every` is its mirror. */
export const someOperator: Operator<NodeOf<"some" | "every" | "count">> = {
  type(node, scope) {
    requireList(node, scope);
    return booleanType;
  },
  evaluate(node, run, environment) {
    const turn = node.op === "every" ? not : (value: Truth): Truth => value;
    let result: Truth = FALSE;
    const complete = eachRecord(node, run, environment, (inner) => {
      if (result !== TRUE) result = or(result, turn(run.truth(node.args[0], inner)));
    });
    return turn(complete ? result : or(result, MAYBE));
  },
  describe(node, speaker) {
    const words = { some: { nb: "minst én", en: "at least one" }, every: { nb: "hver", en: "every" }, count: { nb: "antall", en: "number" } }[node.op];
    return `${speaker.language === "en" ? words.en : words.nb} ${over(node, speaker)}: ${speaker.say(node.args[0])}`;
  },
};

/** `count`: the sure ones at least; the possible ones, and an open list without end, at most. */
export const countOperator: Operator<NodeOf<"some" | "every" | "count">> = {
  type(node, scope) {
    requireList(node, scope);
    return numberType();
  },
  evaluate(node, run, environment) {
    let sure = 0;
    let possible = 0;
    let clash = false;
    const complete = eachRecord(node, run, environment, (inner) => {
      const holds = run.truth(node.args[0], inner);
      if (holds === TRUE) sure += 1;
      if (holds !== FALSE) possible += 1;
      if (holds === CLASH) clash = true;
    });
    if (clash && complete && possible >= sure) return possible === sure ? sure : UNKNOWN;
    return range(sure, complete ? possible : Number.POSITIVE_INFINITY);
  },
  describe: someOperator.describe,
};

function sumDurations(parts: readonly { holds: Truth; value: Value }[], complete: boolean): Value {
  const lengths: DurationValue[] = [NO_TIME];
  for (const { holds, value } of parts) {
    if (holds !== TRUE || !isDuration(value)) return UNKNOWN;
    lengths.push(value);
  }
  return complete ? addUp(lengths) : UNKNOWN;
}

/** `sum`: bounds from what is known; one that may be left out counts from zero. `none` counts as nothing. */
export const sumOperator: Operator<NodeOf<"sum" | "least" | "greatest">> = {
  type(node, scope) {
    requireList(node, scope);
    const type = scope.typeOf(node.args[1]);
    if (type.kind !== "number" && type.kind !== "duration") throw new TypeFault("type-mismatch", `sum needs numbers or durations, got ${typeName(type)}`);
    return type;
  },
  evaluate(node, run, environment) {
    const parts: { holds: Truth; value: Value }[] = [];
    const complete = eachRecord(node, run, environment, (inner) => {
      const holds = run.truth(node.args[0], inner);
      if (holds === FALSE) return;
      const value = run.value(node.args[1], inner);
      if (value !== NONE) parts.push({ holds, value });
    });
    if (parts.some(({ value }) => value === CONFLICT)) return parts.some(({ value }) => isUnknown(value)) || !complete ? UNKNOWN : CONFLICT;
    if (run.typeOf(node).kind === "duration") return sumDurations(parts, complete);
    let lo = 0;
    let hi = 0;
    for (const { holds, value } of parts) {
      const optional = holds !== TRUE;
      lo += optional ? Math.min(0, lowest(value)) : lowest(value);
      hi += optional ? Math.max(0, highest(value)) : highest(value);
    }
    if (complete) return range(lo, hi);
    return range(run.neverNegative(node.args[1]) ? lo : Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
  },
  describe: (node, speaker) => `${speaker.language === "en" ? "sum" : "sum"} ${over(node, speaker)}: ${speaker.say(node.args[1])}`,
};

/** `least`, `greatest`: `none` of no records; bounds while records are open. */
export const extremeOperator: Operator<NodeOf<"sum" | "least" | "greatest">> = {
  type(node, scope) {
    requireList(node, scope);
    return scope.typeOf(node.args[1]);
  },
  evaluate(node, run, environment) {
    const sign = node.op === "least" ? 1 : -1;
    let sureBound = Number.POSITIVE_INFINITY;
    let possibleBound = Number.POSITIVE_INFINITY;
    let sure = 0;
    let possible = 0;
    let clash = false;
    const complete = eachRecord(node, run, environment, (inner) => {
      const holds = run.truth(node.args[0], inner);
      if (holds === FALSE) return;
      const value = run.value(node.args[1], inner);
      if (value === NONE) return;
      if (value === CONFLICT) clash = true;
      possible += 1;
      const [near, far] = sign === 1 ? [lowest(value), highest(value)] : [-highest(value), -lowest(value)];
      possibleBound = Math.min(possibleBound, near);
      if (holds === TRUE) {
        sure += 1;
        sureBound = Math.min(sureBound, far);
      }
    });
    if (clash) return complete && sure === possible && possible === 1 ? CONFLICT : UNKNOWN;
    if (possible === 0) return complete ? NONE : UNKNOWN;
    if (sure === 0) return UNKNOWN;
    const near = complete ? possibleBound : Number.NEGATIVE_INFINITY;
    return sign === 1 ? range(near, sureBound) : range(-sureBound, -near);
  },
  describe: (node, speaker) => {
    const words = node.op === "least" ? { nb: "minste", en: "least" } : { nb: "største", en: "greatest" };
    return `${speaker.language === "en" ? words.en : words.nb} ${over(node, speaker)}: ${speaker.say(node.args[1])}`;
  },
};

/** `collect`: the days that the records cover; unknown as soon as one record's days are not known. */
export const collectOperator: Operator<NodeOf<"collect">> = {
  type(node, scope) {
    requireList(node, scope);
    return periodsType;
  },
  evaluate(node, run, environment) {
    const spans: Period[] = [];
    let open = false;
    const complete = eachRecord(node, run, environment, (inner) => {
      const holds = run.truth(node.args[0], inner);
      if (holds === FALSE) return;
      const first = run.value(node.args[1], inner);
      const last = run.value(node.args[2], inner);
      if (first === NONE) return;
      const end = last === NONE ? OPEN : last;
      if (holds !== TRUE || (typeof end === "number" && typeof first === "number" && end < first) || typeof first !== "number" || typeof end !== "number") open = true;
      else spans.push({ from: first, to: end });
    });
    return complete && !open ? periodsOf(spans) : UNKNOWN;
  },
  describe: (node, speaker) => `${speaker.language === "en" ? "days" : "dager"} ${over(node, speaker)}`,
};
