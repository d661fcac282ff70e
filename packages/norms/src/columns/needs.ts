import { entryKey, faceKey } from "../entry-key.ts";
import { type Node, operands } from "../node.ts";
import type { Program } from "../resolve.ts";

/** What conditions look at, through slots and norms. */
export interface Needs {
  readonly facts: readonly string[];
  readonly lists: readonly string[];
  /** the largest nodes that look at no fact: constants of a day, by their JSON */
  readonly factFree: ReadonlyMap<string, Node>;
}

/** Gathers facts, lists and constants of conditions. */
export function needsOf(program: Program, roots: readonly Node[]): Needs {
  const facts = new Set<string>();
  const lists = new Set<string>();
  const factFree = new Map<string, Node>();
  const entries = new Map<string, boolean>();
  const free = (node: Node): boolean => {
    if (node.op === "fact" || ("element" in node && node.op !== "slot" && node.op !== "norm")) return false;
    if (node.op === "slot") return node.element === undefined && entryFree(entryKey(node.id));
    if (node.op === "norm") return node.element === undefined && entryFree(faceKey(node.key, node.face));
    return operands(node).every(free);
  };
  const entryFree = (key: string): boolean => {
    const known = entries.get(key);
    if (known !== undefined) return known;
    entries.set(key, false);
    const result = free(program.entryOf(key).node);
    entries.set(key, result);
    return result;
  };
  const seen = new Set<string>();
  const addList = (id: string): void => {
    const parent = program.law.lists.get(id)?.parent;
    if (parent !== undefined) addList(parent);
    lists.add(id);
  };
  const visit = (node: Node): void => {
    if (free(node)) {
      const key = JSON.stringify(node);
      if (!factFree.has(key)) factFree.set(key, node);
    }
    if (node.op === "fact" || node.op === "field") facts.add(node.id);
    if ("list" in node) addList(node.list);
    if (node.op === "slot") enter(entryKey(node.id));
    if (node.op === "norm") {
      enter(faceKey(node.key, node.face));
      // an explanation says how the whole norm came out, whichever face was asked
      enter(faceKey(node.key, "satisfied"));
    }
    operands(node).forEach(visit);
  };
  const enter = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    visit(program.entryOf(key).node);
  };
  roots.forEach(visit);
  return { facts: [...facts], lists: [...lists], factFree };
}
