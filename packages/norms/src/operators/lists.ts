import { bind } from "../case-facts.ts";
import type { Code } from "../columns/code.ts";
import type { Emitter } from "../columns/emitter.ts";
import type { NodeOf } from "../node.ts";
import type { Run } from "../run.ts";
import { booleanType, numberType, periodsType, typeName } from "../type.ts";
import type { Value } from "../value.ts";
import { FALSE, TRUE } from "../value.ts";
import {
  foldCount,
  foldDurations,
  foldEvery,
  foldExtreme,
  foldPeriods,
  foldSome,
  foldSum,
  type Part,
} from "./folds.ts";
import type { Operator, Ready, Readying, Speaker, TypeScope } from "./operator.ts";
import { TypeFault } from "./operator.ts";

export type ListNode = NodeOf<"some" | "every" | "count" | "sum" | "least" | "greatest" | "collect">;

/** An operator over the records of a list: its answer is a fold of what each record gives. */
export interface ListOperator<N extends ListNode> extends Operator<N> {
  fold(node: N, parts: readonly Part[], complete: boolean, run: Run): Value;
}

function requireList(node: ListNode, scope: TypeScope): void {
  if (!scope.lists.has(node.list))
    throw new TypeFault("unknown-list", `there is no list ${node.list} in the catalogue`);
  if (scope.typeOf(node.args[0]).kind !== "boolean")
    throw new TypeFault("type-mismatch", `${node.op} over ${node.list} needs a condition`);
}

const nothing: readonly Value[] = [];

/** What each record gives, folded. */
function readyFold<N extends ListNode>(node: N, fold: ListOperator<N>["fold"], readying: Readying): Ready {
  const { list, parent, element } = node;
  const [where, ...values] = node.args;
  const counts = readying.truth(where);
  const gives = values.map((value) => readying.of(value));
  return (run, environment) => {
    const { items, complete } = run.list(list, parent, environment);
    const parts: Part[] = [];
    for (const record of items) {
      const inner = bind(environment, element, record);
      const holds = counts(run, inner);
      const none = holds === FALSE || gives.length === 0;
      parts.push({ holds, values: none ? nothing : gives.map((value) => value(run, inner)) });
    }
    return fold(node, parts, complete, run);
  };
}

/** `some`, `every`: or and and over the records in place; an open list adds an unknown. */
function emitQuantified(node: ListNode, emitter: Emitter): Code {
  const some = node.op === "some";
  const result = emitter.fresh("a");
  emitter.say(`let ${result}=${some ? FALSE : TRUE};`);
  let conflict = false;
  const { complete } = emitter.eachRecord(node.list, node.parent, node.element, () => {
    const code = emitter.truth(node.args[0]);
    conflict = code.conflict;
    if (!conflict) emitter.say(`${result}${some ? "|" : "&"}=${code.js};`);
    else emitter.say(`${result}=R.${some ? "or" : "and"}(${result},${code.js});`);
  });
  const open = conflict ? `R.${some ? "or" : "and"}(${result},1)` : `(${result}${some ? "|" : "&"}1)`;
  return { mode: "truth", js: emitter.local(`(${complete}===1?${result}:${open})`), conflict };
}

/** `count`: the sure and the possible ones in place. */
function emitCount(node: ListNode, emitter: Emitter): Code {
  const [sure, possible, clash] = [emitter.fresh("a"), emitter.fresh("a"), emitter.fresh("a")];
  emitter.say(`let ${sure}=0,${possible}=0,${clash}=0;`);
  let conflict = false;
  const { complete } = emitter.eachRecord(node.list, node.parent, node.element, () => {
    const code = emitter.truth(node.args[0]);
    conflict = code.conflict;
    const name = emitter.local(code.js);
    emitter.say(
      `if(${name}!==0){${possible}++;if(${name}===3)${sure}++;${conflict ? `else if(${name}===2)${clash}=1;` : ""}}`,
    );
    if (conflict) emitter.say(`if(${name}===1)${clash}|=2;`);
  });
  const plain = `(${complete}===1&&${sure}===${possible}?${sure}:R.range(${sure},${complete}===1?${possible}:Infinity))`;
  const js = conflict ? `((${clash}&1)===0?${plain}:${complete}===1&&${clash}===1?R.CONFLICT:R.UNKNOWN)` : plain;
  return { mode: "boxed", js: emitter.local(js), conflict };
}

/** Other folds: what each record gives is gathered, then folded as the reference does. */
function emitFolded(node: ListNode, emitter: Emitter): Code {
  const parts = emitter.fresh("a");
  emitter.say(`const ${parts}=[];`);
  const [where, ...values] = node.args;
  const { complete } = emitter.eachRecord(node.list, node.parent, node.element, () => {
    const holds = emitter.local(emitter.truth(where).js);
    const given = values.map((value) => emitter.boxed(value).js);
    emitter.say(`if(${holds}!==0)${parts}.push({holds:${holds},values:[${given.join(",")}]});`);
  });
  return {
    mode: "boxed",
    js: emitter.local(`R.fold(${emitter.constant(node)},${parts},${complete}===1)`),
    conflict: true,
  };
}

function listOperator<N extends ListNode>(operator: Omit<ListOperator<N>, "ready" | "emit">): ListOperator<N> {
  return {
    ...operator,
    emit: (node, emitter) =>
      (node.op === "some" || node.op === "every" ? emitQuantified : node.op === "count" ? emitCount : emitFolded)(
        node,
        emitter,
      ),
    ready: (node, readying) => readyFold(node, operator.fold, readying),
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
  fold: (node, parts, complete) =>
    (node.op === "some" ? foldSome : node.op === "every" ? foldEvery : foldCount)(parts, complete),
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
    return run.typeOf(node).kind === "duration"
      ? foldDurations(parts, complete)
      : foldSum(parts, complete, run.neverNegative(node.args[1]));
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
