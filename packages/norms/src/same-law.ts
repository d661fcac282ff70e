import { entryKey, faceKey } from "./entry-key.ts";
import type { Node } from "./node.ts";
import { operands } from "./node.ts";
import type { Program } from "./resolve.ts";

function sameParts(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((part, at) => part === right[at]);
}

/** Do two trees say the same? Those of one law are mostly one object. */
function sameTree(left: Node, right: Node): boolean {
  if (left === right) return true;
  if (left.op !== right.op) return false;
  const [below, beside] = [operands(left), operands(right)];
  if (below.length !== beside.length || !below.every((part, at) => sameTree(part, beside[at] as Node))) return false;
  return sameOwn(left) === sameOwn(right);
}

/** What a node says itself, its operands left out. */
function sameOwn({ op, ...own }: Node): string {
  const fallback = "fallback" in own ? { fallback: undefined } : {};
  return JSON.stringify({ op, ...own, args: undefined, ...fallback });
}

/**
 * Which questions have the same answer under two legal states of one law, whatever the facts are: those on whose way every
 * norm, number and slot is the same. Says no where it cannot tell.
 */
export class SameLaw {
  private readonly left: Program;
  private readonly right: Program;
  private readonly told = new Map<string, boolean>();

  constructor(left: Program, right: Program) {
    this.left = left;
    this.right = right;
  }

  /** Is the same said on the way of a question, and of everything that it asks of in its turn? */
  on(root: Node): boolean {
    const seen = new Set<string>();
    const visit = (node: Node): boolean => {
      const keys = this.keysOf(node);
      if (keys === undefined) return false;
      for (const key of keys) {
        if (seen.has(key)) continue;
        seen.add(key);
        if (!this.entry(key) || !visit(this.left.entryOf(key).node)) return false;
      }
      return operands(node).every(visit);
    };
    return visit(root);
  }

  /** The entries that a node asks; undefined where it asks what the two states hold differently. */
  private keysOf(node: Node): readonly string[] | undefined {
    switch (node.op) {
      case "slot":
        return [entryKey(node.id)];
      case "norm":
        return this.norm(node.key) ? [faceKey(node.key, node.face)] : undefined;
      case "inForce":
        return this.norm(node.key) ? [] : undefined;
      case "parameter":
      case "listed":
        return sameParts(this.left.parameterOf(node.id).versions, this.right.parameterOf(node.id).versions)
          ? []
          : undefined;
      default:
        return [];
    }
  }

  private norm(key: string): boolean {
    const parts = (program: Program): readonly unknown[] => [
      ...program.versionsOf(key),
      ...program.liftersOf(key).flatMap(({ by, version }) => [by.norm, version]),
    ];
    return sameParts(parts(this.left), parts(this.right));
  }

  private entry(key: string): boolean {
    const known = this.told.get(key);
    if (known !== undefined) return known;
    const same = sameTree(this.left.entryOf(key).node, this.right.entryOf(key).node);
    this.told.set(key, same);
    return same;
  }
}
