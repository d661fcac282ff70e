import { functions } from "../functions/index.ts";
import { applyFunction, operandFault } from "../functions/function.ts";
import type { NodeOf } from "../node.ts";
import { CLASH, CONFLICT, FALSE, isUnknown, MAYBE, NONE } from "../value.ts";
import type { Pointwise } from "./operator.ts";
import { pointwise, TypeFault } from "./operator.ts";

export const callOperator: Pointwise<NodeOf<"call">> = pointwise({
  type(node, scope) {
    const known = functions.get(node.name);
    if (known === undefined) throw new TypeFault("unknown-function", `there is no function ${node.name}`);
    const types = node.args.map((part) => scope.typeOf(part));
    const fault = operandFault(node.name, known, types);
    if (fault !== undefined) throw new TypeFault("type-mismatch", fault);
    return known.result(types);
  },
  apply(node, values, run) {
    const known = functions.get(node.name);
    if (known === undefined) throw new TypeFault("unknown-function", `there is no function ${node.name}`);
    const value = applyFunction(known, values, run.settings);
    if (run.typeOf(node).kind !== "boolean") return value;
    if (value === CONFLICT) return CLASH;
    if (value === NONE) return FALSE;
    return isUnknown(value) ? MAYBE : value;
  },
  describe(node, speaker) {
    const name = functions.get(node.name)?.name;
    const word = name === undefined ? node.name : speaker.language === "en" ? name.en : name.nb;
    return `${word}(${node.args.map((part) => speaker.say(part)).join(", ")})`;
  },
});
