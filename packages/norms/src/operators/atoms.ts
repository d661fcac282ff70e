import { policyOf } from "@soning/calendar";
import { recordOf } from "../case-facts.ts";
import { literalValue } from "../literal.ts";
import type { NodeOf } from "../node.ts";
import { choiceType, dateType, momentType, numberType } from "../type.ts";
import { MAYBE, UNKNOWN } from "../value.ts";
import type { Operator, Pointwise } from "./operator.ts";
import { pointwise, TypeFault } from "./operator.ts";

export const literalOperator: Operator<NodeOf<"literal">> = {
  type: (node) => node.type,
  emit: (node, emitter) => emitter.hoist(node),
  evaluate: (node) => literalValue(node.type, node.value),
  describe(node, speaker) {
    if (node.type.kind === "boolean")
      return node.value === true
        ? speaker.language === "en"
          ? "always"
          : "alltid"
        : speaker.language === "en"
          ? "never"
          : "aldri";
    return node.type.kind === "number" && node.type.unit !== undefined
      ? `${node.value} ${node.type.unit}`
      : String(node.value);
  },
};

export const factOperator: Operator<NodeOf<"fact">> = {
  type(node, scope) {
    const known = scope.facts.get(node.id);
    if (known === undefined) throw new TypeFault("unknown-fact", `there is no fact ${node.id} in the catalogue`);
    return known.type;
  },
  emit: (node, emitter) => emitter.load(node.id, undefined),
  evaluate(node, run) {
    const value = run.question.facts.values.get(node.id);
    if (value !== undefined) return value;
    return run.typeOf(node).kind === "boolean" ? MAYBE : UNKNOWN;
  },
  describe: (node) => node.id,
};

export const fieldOperator: Operator<NodeOf<"field">> = {
  type(node, scope) {
    const known = scope.facts.get(node.id);
    if (known === undefined) throw new TypeFault("unknown-fact", `there is no field ${node.id} in the catalogue`);
    return known.type;
  },
  emit: (node, emitter) => emitter.load(node.id, node.element),
  evaluate(node, run, environment) {
    const value = recordOf(environment, node.element).values.get(node.id);
    if (value !== undefined) return value;
    return run.typeOf(node).kind === "boolean" ? MAYBE : UNKNOWN;
  },
  describe: (node) => node.id,
};

export const onOperator: Operator<NodeOf<"on">> = {
  type: () => dateType,
  emit: (node, emitter) => emitter.hoist(node),
  evaluate: (_, run) => run.on,
  describe: (_, speaker) => (speaker.language === "en" ? "the day asked for" : "dagen det spørres for"),
};

export const nowOperator: Operator<NodeOf<"now">> = {
  type: () => momentType,
  emit: (node, emitter) => emitter.hoist(node),
  evaluate: (_, run) => run.now,
  describe: (_, speaker) => (speaker.language === "en" ? "the minute asked for" : "tidspunktet det spørres for"),
};

export const policyOperator: Operator<NodeOf<"policy">> = {
  type: (node) => choiceType(policyOf(node.id).settings.map(({ id }) => id)),
  emit: (node, emitter) => emitter.hoist(node),
  evaluate(node, run) {
    const setting = run.settings.policy(node.id);
    return setting === "ask" ? UNKNOWN : setting;
  },
  describe: (node, speaker) => `${speaker.language === "en" ? "policy" : "konvensjon"} ${node.id}`,
};

export const asUnitOperator: Pointwise<NodeOf<"asUnit">> = pointwise<NodeOf<"asUnit">>({
  type(node, scope) {
    const type = scope.typeOf(node.args[0]);
    if (type.kind !== "number") throw new TypeFault("type-mismatch", "asUnit needs a number");
    return numberType(node.unit, type.decimals);
  },
  emit: (node, emitter) => emitter.emit(node.args[0]),
  apply: (_, [value]) => value ?? UNKNOWN,
  describe: (node, speaker) => speaker.say(node.args[0]),
});

export const gapOperator: Operator<NodeOf<"gap">> = {
  type: (node) => node.type,
  emit: (node, emitter) => emitter.hoist(node),
  evaluate: (node) => (node.type.kind === "boolean" ? MAYBE : UNKNOWN),
  describe: (node, speaker) => (speaker.language === "en" ? node.why.en : node.why.nb),
};
