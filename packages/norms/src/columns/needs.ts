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

/** Tells of a node whether it has a property that `find` reads off the node itself and, by `free` and `entryFree`, what stands below it. */
function everywhere(
  program: Program,
  find: (node: Node, free: (node: Node) => boolean) => boolean,
): (node: Node) => boolean {
  const nodes = new WeakMap<Node, boolean>();
  const entries = new Map<string, boolean>();
  const free = (node: Node): boolean => {
    const known = nodes.get(node) ?? below(node);
    nodes.set(node, known);
    return known;
  };
  const below = (node: Node): boolean => {
    if (!find(node, free)) return false;
    if (node.op === "slot") return entryFree(entryKey(node.id));
    return node.op !== "norm" || entryFree(faceKey(node.key, node.face));
  };
  const entryFree = (key: string): boolean => {
    const known = entries.get(key);
    if (known !== undefined) return known;
    // a slot that comes back to itself by way of another day is no constant
    entries.set(key, false);
    const result = free(program.entryOf(key).node);
    entries.set(key, result);
    return result;
  };
  return free;
}

/** Tells of a node whether it looks at nothing but the day, the law and the policies, through slots and norms too. */
export function factFreeIn(program: Program): (node: Node) => boolean {
  return everywhere(program, (node, free) => node.op !== "fact" && !("element" in node) && operands(node).every(free));
}

/**
 * Tells of a node whether its value is the same on some days, all facts unchanged; `constant` tells it of a node that
 * looks at no fact. What stands below a list is asked too.
 */
export function lastingIn(program: Program, constant: (node: Node) => boolean): (node: Node) => boolean {
  const factFree = factFreeIn(program);
  return everywhere(program, (node, lasting) => {
    if (factFree(node)) return constant(node);
    if (node.op === "inForce") return false;
    // what is asked of another day stays as long as that day does
    return node.op === "at" ? lasting(node.args[0]) : operands(node).every(lasting);
  });
}

/** Gathers facts, lists and constants of conditions. */
export function needsOf(program: Program, roots: readonly Node[]): Needs {
  const facts = new Set<string>();
  const lists = new Set<string>();
  const factFree = new Map<string, Node>();
  const free = factFreeIn(program);
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
