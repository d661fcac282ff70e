import { entryKey, faceKey } from "../entry-key.ts";
import { type Node, operands } from "../node.ts";
import type { Run } from "../run.ts";

/**
 * The norms whose trees read a fact or a list, on the way down from a question. For facts that only a record not yet
 * known of would bring in: no path of the known records asks for them, so no norm was met that did.
 */
export function normsReading(run: Run, root: Node, id: string): readonly string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const enter = (key: string, norm: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    visit(run.program.entryOf(key).node, norm);
  };
  const visit = (node: Node, norm: string): void => {
    const reads =
      ((node.op === "fact" || node.op === "field") && node.id === id) || ("list" in node && node.list === id);
    if (reads && norm !== "") found.add(norm);
    if (node.op === "slot") enter(entryKey(node.id), norm);
    else if (node.op === "norm") enter(faceKey(node.key, node.face), node.key);
    for (const part of operands(node)) visit(part, norm);
  };
  visit(root, "");
  return [...found];
}
