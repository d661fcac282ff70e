import { type Node, type NormVersion, operands, type Program, prefixed } from "@soning/norms";
import type { Draft } from "./mutants.ts";

/** A place that is changed, with what it stands in, outermost first. */
export interface Place {
  readonly node: Node;
  readonly above: readonly Node[];
}

const same = (left: Node, right: Node): boolean => JSON.stringify(left) === JSON.stringify(right);
const comparisons: readonly string[] = ["lt", "lte", "gt", "gte"];

/** Is a value nothing where another is: is it that one, or reckoned from it? */
function restsOn(node: Node, what: Node): boolean {
  return same(node, what) || (node.op === "call" && node.args.some((part) => restsOn(part, what)));
}

/** The parts that have to hold beside a node, through conjunctions inside conjunctions. */
function besides(above: readonly Node[], inner: Node): readonly Node[] {
  const around = above.at(-1);
  if (around?.op !== "and") return [];
  return [...around.args.filter((part) => part !== inner), ...besides(above.slice(0, -1), around)];
}

/** `exists(x)` beside a comparison of x: what does not exist is neither before nor after anything (`operators/compare.ts`). */
function guardsComparison({ node, above }: Place): boolean {
  const not = above.at(-1);
  if (node.op !== "isNone" || not?.op !== "not") return false;
  const [what] = node.args;
  if (what.op !== "fact" && what.op !== "field") return false;
  return besides(above.slice(0, -1), not).some(
    (part) => comparisons.includes(part.op) && operands(part).some((side) => restsOn(side, what)),
  );
}

/** Nothing as the least of what is never below nothing: a smaller least changes nothing. */
function belowNothing({ node, above }: Place, program: Program): boolean {
  const around = above.at(-1);
  if (node.op !== "literal" || node.value !== 0 || around === undefined) return false;
  if (around.op === "call" && around.name === "largest")
    return around.args.some((part) => part !== node && program.neverNegative(part));
  return around.op === "gte" && around.args[1] === node && program.neverNegative(around.args[0]);
}

/** Why it makes no difference that a norm does not lift something: that does not stand here, or is lifted all the same. */
function liftedAnyway({ laid, what }: Pick<Draft, "laid" | "what">, program: Program): string | undefined {
  const pattern = /^does not lift (.+)$/.exec(what)?.[1];
  const [first] = laid;
  if (pattern === undefined || first === undefined || !("norm" in first)) return undefined;
  const { norm, version } = first;
  const hit = [...program.norms.keys()].filter((key) => prefixed(pattern, key) && key !== norm.key);
  if (hit.length === 0) return "what it lifts does not stand in this law";
  const alike = (other: NormVersion): boolean =>
    other.from === version.from && other.until === version.until && same(other.when, version.when);
  const all = hit.every((key) =>
    program
      .liftersOf(key)
      .some(({ by, version: other }) => by.norm.key !== norm.key && alike(other) && !lifted(program, by.norm.key)),
  );
  return all ? "another norm lifts the same under the same condition" : undefined;
}
const lifted = (program: Program, key: string): boolean => program.liftersOf(key).length > 0;

/**
 * Why a mutant says the same as the law whatever the facts are, by rule; undefined where no rule says so. `places`: all that
 * the change touches.
 */
export function equivalence(
  draft: Pick<Draft, "laid" | "what">,
  places: readonly Place[],
  program: Program,
): string | undefined {
  const everywhere = (rule: (place: Place) => boolean): boolean => places.length > 0 && places.every(rule);
  if (draft.what.startsWith("isNone → false") && everywhere(guardsComparison))
    return "a comparison with what does not exist does not hold as it is";
  if (draft.what.startsWith("0 → -1") && everywhere((place) => belowNothing(place, program)))
    return "the number is never below nothing";
  return liftedAnyway(draft, program);
}
