import type { AssembledLaw } from "./assemble.ts";
import type { Node } from "./node.ts";
import { operands } from "./node.ts";

/** What may be asked of the law while looking at a tree without facts. */
interface Names {
  readonly law: AssembledLaw;
}

/** May the value of a node turn out to be `none`? By the catalogue and the operators alone. */
export function noneable(node: Node, { law }: Names): boolean {
  switch (node.op) {
    case "fact":
    case "field":
      return law.facts.get(node.id)?.optional ?? false;
    case "literal":
      return node.value === "none";
    case "slot": {
      const slot = law.slotOf.get(node.id);
      return slot !== undefined && slot.type.kind !== "boolean";
    }
    case "whenNone":
      return noneable(node.args[1], { law });
    case "if":
      return noneable(node.args[1], { law }) || noneable(node.args[2], { law });
    case "least":
    case "greatest":
      return true;
    case "at":
      return noneable(node.args[1], { law });
    case "call":
      return (
        ["runStart", "yearStart", "pastInterruptions", "firstUnbroken"].includes(node.name) ||
        node.args.some((part) => noneable(part, { law }))
      );
    case "combine":
      return operands(node).some(
        (part, place) => (place % 2 === 1 || part === node.fallback) && noneable(part, { law }),
      );
    case "asUnit":
      return noneable(node.args[0], { law });
    case "norm":
      return node.face === "due" || node.face === "ends";
    case "parameter":
      return false;
    default:
      return false;
  }
}

/** Is a number surely not below zero, by the catalogue's least values? */
export function negativeFree(node: Node, law: AssembledLaw): boolean {
  switch (node.op) {
    case "fact":
    case "field":
      return (law.facts.get(node.id)?.min ?? -1) >= 0;
    case "literal":
      return typeof node.value === "number" && node.value >= 0;
    case "count":
      return true;
    case "asUnit":
      return negativeFree(node.args[0], law);
    case "call":
      if (["daysIn", "longest", "mostInWindow", "daysWithin", "mostWithin"].includes(node.name)) return true;
      return (
        ["add", "times", "fractionUp", "fractionDown", "smallest", "largest"].includes(node.name) &&
        node.args.every((part) => negativeFree(part, law))
      );
    default:
      return false;
  }
}
