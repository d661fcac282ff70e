import type { Node } from "../node.ts";
import type { Code } from "./code.ts";

/** Statements of the case and what they have computed: those that are the same on every day may stand apart. */
export class Stage {
  readonly statements: string[] = [];
  readonly computed = new Map<string, string>();
  readonly nodes = new Map<Node, Code>();
}
