import { bind, type Environment } from "../case-facts.ts";
import type { NodeOf } from "../node.ts";
import type { Run } from "../run.ts";
import { booleanType, numberType, periodsType, typeName } from "../type.ts";
import type { Truth, Value } from "../value.ts";
import { FALSE } from "../value.ts";
import { foldCount, foldDurations, foldEvery, foldExtreme, foldPeriods, foldSome, foldSum, type Part } from "./folds.ts";
import type { Operator, Speaker, TypeScope } from "./operator.ts";
import { TypeFault } from "./operator.ts";

export type ListNode = NodeOf<"some" | "every" | "count" | "sum" | "least" | "greatest" | "collect">;

/** An operator over the records of a list: its answer is a fold of what each record gives. */
export interface ListOperator<N extends ListNode> extends Operator<N> {
  fold(node: N, parts: readonly Part[], complete: boolean, run: Run): Value;
}

function requireList(node: ListNode, scope: TypeScope): void {
  if (!scope.lists.has(node.list)) throw new TypeFault("unknown-list", `there is no list ${node.list} in the catalogue`);
  if (scope.typeOf(node.args[0]).kind !== "boolean") throw new TypeFault("type-mismatch", `${node.op} over ${node.list} needs a condition`);
}

function partsOf(node: ListNode, run: Run, environment: Environment): { readonly parts: readonly Part[]; readonly complete: boolean } {
  const { items, complete } = run.list(node.list, node.parent, environment);
  const [where, ...values] = node.args;
  const parts = items.map((record): Part => {
    const inner = bind(environment, node.element, record);
    const holds: Truth = run.truth(where, inner);
    return { holds, values: holds === FALSE ? [] : values.map((value) => run.value(value, inner)) };
  });
  return { parts, complete };
}

function listOperator<N extends ListNode>(operator: Omit<ListOperator<N>, "evaluate">): ListOperator<N> {
  return {
    ...operator,
    evaluate(node, run, environment) {
      const { parts, complete } = partsOf(node, run, environment);
      return operator.fold(node, parts, complete, run);
    },
  };
}

const words = {
  some: { nb: "minst én", en: "at least one" },
  every: { nb: "hver", en: "every" },
  count: { nb: "antall", en: "number" },
  sum: { nb: "sum", en: "sum" },
  least: { nb: "minste", en: "least" },
  greatest: { nb: "største", en: "greatest" },
  collect: { nb: "dager", en: "days" },
} as const;

function describe(node: ListNode, speaker: Speaker): string {
  const english = speaker.language === "en";
  const told = node.args[1] ?? node.args[0];
  return `${english ? words[node.op].en : words[node.op].nb} ${english ? "in" : "i"} ${node.list}: ${speaker.say(told)}`;
}

export const someOperator = listOperator<NodeOf<"some" | "every" | "count">>({
  type(node, scope) {
    requireList(node, scope);
    return node.op === "count" ? numberType() : booleanType;
  },
  fold: (node, parts, complete) => (node.op === "some" ? foldSome : node.op === "every" ? foldEvery : foldCount)(parts, complete),
  describe,
});

export const sumOperator = listOperator<NodeOf<"sum" | "least" | "greatest">>({
  type(node, scope) {
    requireList(node, scope);
    const type = scope.typeOf(node.args[1]);
    if (node.op === "sum" && type.kind !== "number" && type.kind !== "duration") {
      throw new TypeFault("type-mismatch", `sum needs numbers or durations, got ${typeName(type)}`);
    }
    return type;
  },
  fold(node, parts, complete, run) {
    if (node.op !== "sum") return foldExtreme(parts, complete, node.op === "least" ? 1 : -1);
    return run.typeOf(node).kind === "duration" ? foldDurations(parts, complete) : foldSum(parts, complete, run.neverNegative(node.args[1]));
  },
  describe,
});

export const collectOperator = listOperator<NodeOf<"collect">>({
  type(node, scope) {
    requireList(node, scope);
    return periodsType;
  },
  fold: (_, parts, complete) => foldPeriods(parts, complete),
  describe,
});

