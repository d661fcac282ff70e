import type { Node } from "./node.ts";

/**
 * A tree with some nodes replaced: `instead` gives what stands in a node's place (nothing below it is looked at), `renamed`
 * a node whose operands are done. Parts in which nothing changes are the same objects.
 */
export function rewritten(
  node: Node,
  instead: (node: Node) => Node | undefined,
  renamed: (node: Node) => Node = (same) => same,
): Node {
  const other = instead(node);
  if (other !== undefined) return other;
  const below = (part: Node): Node => rewritten(part, instead, renamed);
  let result: Node = node;
  if ("args" in node) {
    const args = (node.args as readonly Node[]).map(below);
    if (args.some((part, place) => part !== node.args[place])) result = { ...node, args } as Node;
  }
  if (result.op === "combine") {
    const fallback = below(result.fallback);
    if (fallback !== result.fallback) result = { ...result, fallback };
  }
  return renamed(result);
}
