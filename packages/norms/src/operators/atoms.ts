import { policyOf } from "@soning/calendar";
import { recordOf } from "../case-facts.ts";
import { literalValue } from "../literal.ts";
import type { NodeOf } from "../node.ts";
import { choiceType, dateType, momentType, numberType, type Type } from "../type.ts";
import type { Value } from "../value.ts";
import { MAYBE, UNKNOWN } from "../value.ts";
import type { Operator, Pointwise } from "./operator.ts";
import { pointwise, TypeFault } from "./operator.ts";

/** What is not known, of a type. */
const unknownOf = (type: Type): Value => (type.kind === "boolean" ? MAYBE : UNKNOWN);

export const literalOperator: Operator<NodeOf<"literal">> = {
  type: (node) => node.type,
  emit: (node, emitter) => emitter.hoist(node),
  ready: (node, readying) => readying.fixed(literalValue(node.type, node.value)),
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
  ready(node, readying) {
    const { id } = node;
    const unknown = unknownOf(readying.typeOf(node));
    return (run) => run.question.facts.values.get(id) ?? unknown;
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
  ready(node, readying) {
    const { id, element } = node;
    const unknown = unknownOf(readying.typeOf(node));
    return (_, environment) => recordOf(environment, element).values.get(id) ?? unknown;
  },
  describe: (node) => node.id,
};

export const onOperator: Operator<NodeOf<"on">> = {
  type: () => dateType,
  emit: (node, emitter) => emitter.hoist(node),
  ready: () => (run) => run.on,
  describe: (_, speaker) => (speaker.language === "en" ? "the day asked for" : "dagen det spørres for"),
};

export const nowOperator: Operator<NodeOf<"now">> = {
  type: () => momentType,
  emit: (node, emitter) => emitter.hoist(node),
  ready: () => (run) => run.now,
  describe: (_, speaker) => (speaker.language === "en" ? "the minute asked for" : "tidspunktet det spørres for"),
};

export const policyOperator: Operator<NodeOf<"policy">> = {
  type: (node) => choiceType(policyOf(node.id).settings.map(({ id }) => id)),
  emit: (node, emitter) => emitter.hoist(node),
  ready:
    ({ id }) =>
    (run) => {
      const setting = run.settings.policy(id);
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
  ready: (node, readying) => readying.of(node.args[0]),
  describe: (node, speaker) => speaker.say(node.args[0]),
});

export const gapOperator: Operator<NodeOf<"gap">> = {
  type: (node) => node.type,
  emit: (node, emitter) => emitter.hoist(node),
  // open in every case, and yet no number of the law: what it is in the way of stays open by it
  ready({ type }) {
    const unknown = unknownOf(type);
    return () => unknown;
  },
  describe: (node, speaker) => (speaker.language === "en" ? node.why.en : node.why.nb),
};
