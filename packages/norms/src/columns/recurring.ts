import { type Node, operands } from "../node.ts";
import type { Emitter } from "./emitter.ts";
import { needsOf } from "./needs.ts";
import { isNumberType, ownerOf } from "./table.ts";

/** How many truths a tree may rest on: four ways each. */
const MOST_TRUTHS = 3;

const refers = (node: Node): boolean =>
  node.op === "slot" || node.op === "norm" || "list" in node || operands(node).some(refers);

/**
 * Trees of explanation that recur from row to row: what rests on a few truths, or on one value of a dictionary, is built
 * once for each way in which they stand, and given again after that.
 */
export class Recurring {
  /** arrays of what was built, for as long as the code lives */
  readonly kept: string[] = [];
  private readonly emitter: Emitter;

  constructor(emitter: Emitter) {
    this.emitter = emitter;
  }

  /**
   * JavaScript for the number of the way in which the facts below `nodes` stand, nothing where there are too many ways;
   * `told` are the nodes of the tree itself: those that tell of norms and slots are told differently a second time.
   */
  place(told: readonly Node[], nodes: readonly Node[] = told): string | undefined {
    if (told.some(refers)) return undefined;
    const { program } = this.emitter;
    const { facts, lists } = needsOf(program, nodes);
    if (lists.length > 0 || facts.some((id) => ownerOf(id, program.law.lists) !== undefined)) return undefined;
    const types = facts.map((id) => program.law.facts.get(id)?.type ?? { kind: "boolean" as const });
    const places = facts.map((id) => `f${this.emitter.factPlace(id)}[i]`);
    if (types.every(({ kind }) => kind === "boolean"))
      return facts.length > MOST_TRUTHS ? undefined : places.reduce((all, one) => `(${all}<<2|${one})`, "0");
    const [only] = types;
    return facts.length === 1 && only !== undefined && !isNumberType(only) ? places[0] : undefined;
  }

  /** Writes that what stands at a place is returned if it was built before. Gives the array's element, to assign to. */
  given(place: string): string {
    const { emitter } = this;
    const array = emitter.fresh("z");
    this.kept.push(array);
    const at = emitter.fresh("p");
    emitter.say(`const ${at}=${place};if(${array}[${at}]!==undefined)return ${array}[${at}];`);
    return `${array}[${at}]`;
  }
}
