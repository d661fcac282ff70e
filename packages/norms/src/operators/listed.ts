import type { NodeOf } from "../node.ts";
import { booleanType, typeName } from "../type.ts";
import { CLASH, CONFLICT, FALSE, MAYBE, NONE, TRUE, type Truth, UNKNOWN } from "../value.ts";
import type { Pointwise } from "./operator.ts";
import { pointwise, TypeFault } from "./operator.ts";
import { possibleOn } from "./references.ts";

/** Between the values of a dated list as it stands in a parameter. */
export const LIST_SEPARATOR = ", ";

/** Is a choice in the list that holds on the day? Where several may hold, they must agree; before the first list: open. */
export const listedOperator: Pointwise<NodeOf<"listed">> = pointwise<NodeOf<"listed">>({
  type(node, scope) {
    if (scope.parameterOf.get(node.id)?.type.kind !== "text")
      throw new TypeFault("unknown-parameter", `there is no list ${node.id}`);
    const [what, day] = node.args.map((part) => scope.typeOf(part));
    if (what?.kind !== "choice")
      throw new TypeFault(
        "type-mismatch",
        `listed needs a choice, got ${what === undefined ? "nothing" : typeName(what)}`,
      );
    if (day?.kind !== "date")
      throw new TypeFault("type-mismatch", `listed needs a date, got ${day === undefined ? "nothing" : typeName(day)}`);
    return booleanType;
  },
  apply(node, [what = UNKNOWN, day = UNKNOWN], run) {
    if (what === NONE || day === NONE) return FALSE;
    if (what === CONFLICT || day === CONFLICT) return CLASH;
    const lists = possibleOn(run.program.parameterOf(node.id).versions, day)?.map((version) =>
      String(version.value).split(LIST_SEPARATOR),
    );
    if (lists === undefined || typeof what !== "string") return MAYBE;
    const found = lists.map((list): Truth => (list.includes(what) ? TRUE : FALSE));
    return found.every((truth) => truth === found[0]) ? (found[0] ?? MAYBE) : MAYBE;
  },
  describe: (node, speaker) => `${speaker.say(node.args[0])} ∈ ${speaker.parameter(node.id)}`,
});
