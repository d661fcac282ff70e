import type { Text } from "./text.ts";
import type { Type } from "./type.ts";

/** A literal as it stands in JSON: dates as `YYYY-MM-DD`, durations as ISO 8601, `none` for known absence. */
export type Literal = boolean | number | string;

/** What may be asked of one norm. */
export type Face =
  /** the version is in force on its reference date and its `when` holds */
  | "applies"
  /** applies, and no exception lifts it */
  | "effective"
  /** what it concludes is so, asked alone: for a condition its `holds`, for others its value */
  | "holds"
  /** effective, and what it concludes is so; for a condition also when it does not apply or is lifted */
  | "satisfied"
  /** a duty as it turned out: open until it is done or its due day has passed; asks nothing where it is not effective */
  | "kept"
  /** the last day or minute on which a duty is done in time; `none` where it is not effective */
  | "due"
  /** the first day on which a permission no longer holds; `none` where it is not effective or has no end */
  | "ends";

/** One place a law reference may point to. A part left out matches everything below it. */
export interface ProvisionPattern {
  readonly code: string;
  /** first section; with `to`, a range of sections, both included */
  readonly section: string;
  readonly to?: string;
  readonly paragraph?: number;
  readonly letter?: string;
}

/** One contribution to a slot that has one value: it counts where `args[2k]` holds, with the value `args[2k+1]`. */
export type Combination = "one" | "min" | "max" | "sum";

/**
 * The expression tree: plain data. Operands stand in `args`, everything else is static.
 * The JSON form is this, unchanged; `schema.ts` publishes its JSON Schema.
 */
export type Node =
  | { readonly op: "literal"; readonly type: Type; readonly value: Literal }
  | { readonly op: "fact"; readonly id: string }
  | { readonly op: "field"; readonly id: string; readonly element: string }
  | { readonly op: "on" }
  | { readonly op: "now" }
  | { readonly op: "parameter"; readonly id: string; readonly args: readonly Node[] }
  | { readonly op: "policy"; readonly id: string }
  | { readonly op: "slot"; readonly id: string; readonly element?: string }
  | { readonly op: "norm"; readonly key: string; readonly face: Face; readonly element?: string }
  | { readonly op: "and" | "or"; readonly args: readonly Node[] }
  | { readonly op: "not"; readonly args: readonly [Node] }
  | { readonly op: "lt" | "lte" | "gt" | "gte" | "eq"; readonly args: readonly [Node, Node] }
  | { readonly op: "oneOf"; readonly values: readonly string[]; readonly args: readonly [Node] }
  | { readonly op: "matches"; readonly patterns: readonly ProvisionPattern[]; readonly args: readonly [Node] }
  | { readonly op: "isNone"; readonly args: readonly [Node] }
  | { readonly op: "whenNone"; readonly args: readonly [Node, Node] }
  | { readonly op: "if"; readonly args: readonly [Node, Node, Node] }
  | {
      readonly op: "some" | "every" | "count";
      readonly list: string;
      readonly parent?: string;
      readonly element: string;
      readonly args: readonly [Node];
    }
  | {
      readonly op: "sum" | "least" | "greatest";
      readonly list: string;
      readonly parent?: string;
      readonly element: string;
      /** where, value */
      readonly args: readonly [Node, Node];
    }
  | {
      readonly op: "collect";
      readonly list: string;
      readonly parent?: string;
      readonly element: string;
      /** where, first day, last day: the days covered by the records */
      readonly args: readonly [Node, Node, Node];
    }
  | { readonly op: "asUnit"; readonly unit?: string; readonly args: readonly [Node] }
  | { readonly op: "call"; readonly name: string; readonly args: readonly Node[] }
  | { readonly op: "combine"; readonly how: Combination; readonly fallback: Node; readonly args: readonly Node[] }
  | { readonly op: "at"; readonly args: readonly [Node, Node] }
  | {
      /** every stretch of a length, laid end to end from a first day, that is over by a last day: of each one the condition is asked */
      readonly op: "everyStretch";
      readonly element: string;
      /** length, first day, last day, condition */
      readonly args: readonly [Node, Node, Node, Node];
    }
  | { readonly op: "stretchFirst" | "stretchLast"; readonly element: string }
  | {
      /** is a choice one of the values that a dated list of the law names on a day? */
      readonly op: "listed";
      readonly id: string;
      /** choice, day */
      readonly args: readonly [Node, Node];
    }
  | { readonly op: "inForce"; readonly key: string; readonly args: readonly [Node] }
  | { readonly op: "gap"; readonly type: Type; readonly why: Text };

export type Op = Node["op"];
export type NodeOf<O extends Op> = Node extends infer N
  ? N extends { readonly op: infer P }
    ? O & P extends never
      ? never
      : N
    : never
  : never;

const noNodes: readonly Node[] = [];

/** The operands of a node, the fallback of a combination last. */
export function operands(node: Node): readonly Node[] {
  if (node.op === "combine") return [...node.args, node.fallback];
  return "args" in node ? node.args : noNodes;
}
