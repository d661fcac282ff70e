import { caseItself } from "./case-facts.ts";
import { blockers, without } from "./deciding.ts";
import { entryKey, faceKey } from "./entry-key.ts";
import type { Node } from "./node.ts";
import { operands } from "./node.ts";
import type { Program } from "./resolve.ts";
import type { Run } from "./run.ts";
import { FALSE } from "./value.ts";

/** What cures a set of norms that stand in the way: waiting, somebody's act, an official's judgement, or nothing. */
export type Cure = "time" | "person" | "assessment" | "fixed";

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
export function factsBelow(program: Program, root: Node): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<Node>();
  const visit = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.op === "fact" || node.op === "field") found.add(node.id);
    else if (node.op === "slot") visit(program.entryOf(entryKey(node.id)).node);
    else if (node.op === "norm") visit(program.entryOf(faceKey(node.key, node.face)).node);
    operands(node).forEach(visit);
  };
  visit(root);
  return found;
}

/** Does the norm's own face turn on some later day? */
function turnsInTime(run: Run, key: string, horizon: number): boolean {
  const face = faceKey(key, "satisfied");
  if (run.program.norms.get(key)?.norm.record !== undefined) return false;
  const now = run.entry(face, undefined, caseItself);
  const step = Math.max(1, Math.floor((horizon - run.on) / 400));
  for (let day = run.on + step; day <= horizon + step; day += step) {
    if (run.onDay(Math.min(day, horizon)).entry(face, undefined, caseItself) !== now) return true;
  }
  return false;
}

function cureOf(run: Run, key: string, horizon: number): Cure {
  if (turnsInTime(run, key, horizon)) return "time";
  const facts = [...factsBelow(run.program, run.program.entryOf(faceKey(key, "satisfied")).node)];
  const definitions = facts.map((id) => run.program.law.facts.get(id));
  // what a register or a judgment says of the past does not change by anybody's act
  const changeable = definitions.filter(
    (fact) => fact !== undefined && fact.kind === "fact" && fact.knownBy !== "register",
  );
  if (changeable.length > 0) return "person";
  return definitions.some((fact) => fact?.kind === "assessment") ? "assessment" : "fixed";
}

/**
 * The smallest sets of norms that would all have to turn before the matter is no longer `not-met`: at most four norms a
 * set, twenty sets, the smallest first. Empty when the matter is not `not-met`.
 */
export function whyNot(run: Run, node: Node, horizon: number): WhyNot {
  if (run.truth(node) !== FALSE) return { sets: [] };
  const stand = blockers(run, node);
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
  return {
    sets: found.map((norms) => {
      const cures = norms.map((key) => cureOf(run, key, horizon));
      return {
        norms,
        cures,
        cure: cures.reduce(
          (hardest, cure) => (hardness.indexOf(cure) > hardness.indexOf(hardest) ? cure : hardest),
          "time",
        ),
      };
    }),
  };
}
