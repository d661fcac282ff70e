import { below, type Cure, cureOf } from "./cure.ts";
import { blockers, CLEAR, hindrance, without } from "./deciding.ts";
import { faceKey } from "./entry-key.ts";
import type { Node } from "./node.ts";
import type { Program } from "./resolve.ts";
import type { Run } from "./run.ts";
import { FALSE } from "./value.ts";

export type { Cure } from "./cure.ts";

export interface BlockingSet {
  readonly norms: readonly string[];
  /** for each norm, what can turn it */
  readonly cures: readonly Cure[];
  /** the hardest of them: fixed over assessment over person over time */
  readonly cure: Cure;
}

export interface WhyNot {
  readonly sets: readonly BlockingSet[];
}

export const MOST_NORMS = 4;
export const MOST_SETS = 20;

const hardness: readonly Cure[] = ["time", "person", "assessment", "fixed"];

/** Catalogue ids of the facts below a node. */
export const factsBelow = (program: Program, root: Node): ReadonlySet<string> => below(program, root).facts;

/**
 * Those that stand in the way by themselves: a norm that no longer does once those below it are turned only hands on what
 * they say ("something bars it").
 */
function deepest(run: Run, stand: readonly string[]): readonly string[] {
  return stand.filter((key) => {
    const under = below(run.program, run.program.entryOf(faceKey(key, "satisfied")).node).norms;
    const deeper = stand.filter((other) => other !== key && under.has(other));
    return deeper.length === 0 || hindrance(without(run, deeper), key) !== CLEAR;
  });
}

/** The smallest sets of these norms that leave `not-met` when they turn. */
function setsOf(run: Run, node: Node, stand: readonly string[]): readonly (readonly string[])[] {
  const found: string[][] = [];
  const grow = (chosen: readonly string[], from: number, size: number): void => {
    if (found.length >= MOST_SETS) return;
    if (chosen.length === size) {
      if (!found.some((set) => set.every((key) => chosen.includes(key))) && without(run, chosen).truth(node) !== FALSE)
        found.push([...chosen]);
      return;
    }
    for (let at = from; at < stand.length; at++) grow([...chosen, stand[at] ?? ""], at + 1, size);
  };
  for (let size = 1; size <= Math.min(MOST_NORMS, stand.length); size++) grow([], 0, size);
  return found;
}

/**
 * The smallest sets of norms that would all have to turn before the matter is no longer `not-met`: at most four norms a
 * set, twenty sets, the smallest first. They name what stands in the way by itself; where more than four such norms would
 * have to turn at once, those that sum them up. Empty when the matter is not `not-met`.
 */
export function whyNot(run: Run, node: Node, horizon: number): WhyNot {
  if (run.truth(node) !== FALSE) return { sets: [] };
  const stand = blockers(run, node);
  const deep = setsOf(run, node, deepest(run, stand));
  const cures = new Map<string, Cure>();
  const cure = (key: string): Cure => {
    const known = cures.get(key) ?? cureOf(run, key, horizon);
    cures.set(key, known);
    return known;
  };
  return {
    sets: (deep.length > 0 ? deep : setsOf(run, node, stand)).map((norms) => {
      const each = norms.map(cure);
      return {
        norms,
        cures: each,
        cure: each.reduce(
          (hardest, one) => (hardness.indexOf(one) > hardness.indexOf(hardest) ? one : hardest),
          "time" as Cure,
        ),
      };
    }),
  };
}
