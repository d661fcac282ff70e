import { bites } from "./biting.ts";
import { bind, caseItself, type RecordFacts, SELF } from "./case-facts.ts";
import { faceKey } from "./entry-key.ts";
import type { Node } from "./node.ts";
import { Run } from "./run.ts";
import { FALSE, isUnknown, MAYBE, TRUE, type Value } from "./value.ts";
import { normsOnTheWay } from "./way.ts";
import type { MetNorm } from "./way-plan.ts";

/** Does turning this face towards `met` mean making it true? Conditions and powers yes; bars and lifts by their place. */
function blocking({ norm: { kind }, face, value }: MetNorm): boolean {
  if (kind === undefined || face === "lifted") return false;
  if (kind === "bar") return value !== FALSE;
  if (kind === "condition" || kind === "ground" || kind === "consideration")
    return face === "satisfied" && value !== TRUE;
  return false;
}

/** How far a norm stands in the way of `met`: not, perhaps, surely; asked of records, the worst of them. */
export const CLEAR = 0;
export const OPEN = 1;
export const HINDERS = 2;

/** How far a norm stands in the way. */
export function hindrance(run: Run, key: string): typeof CLEAR | typeof OPEN | typeof HINDERS {
  const stands = run.program.norms.get(key);
  const kind = stands?.versions[0]?.kind;
  const face = faceKey(key, "satisfied");
  const of = (value: Value): typeof CLEAR | typeof OPEN | typeof HINDERS => {
    const clear = kind === "bar" ? FALSE : TRUE;
    return value === clear ? CLEAR : value === MAYBE ? OPEN : HINDERS;
  };
  const record = stands?.norm.record;
  if (record === undefined) return of(run.entry(face, undefined, caseItself));
  const found = recordsOf(run, record).map((each) => of(run.entry(face, SELF, bind(caseItself, SELF, each))));
  return found.includes(HINDERS) ? HINDERS : found.includes(OPEN) ? OPEN : CLEAR;
}

/** Every record of a list of the case, those inside other records too. */
function recordsOf(run: Run, list: string): readonly RecordFacts[] {
  const parent = run.program.law.lists.get(list)?.parent;
  if (parent === undefined) return run.question.facts.lists.get(list)?.items ?? [];
  return recordsOf(run, parent).flatMap((each) => each.lists.get(list)?.items ?? []);
}

/** The entry that turns a norm out of the way, and its value then. */
export function turned(run: Run, key: string): readonly [string, Value] {
  return [faceKey(key, "satisfied"), run.program.versionsOf(key)[0]?.kind === "bar" ? FALSE : TRUE];
}

/** Norms that stand in the way of `met`: conditions not satisfied, bars that hit; in the law's order. */
export function blockers(run: Run, root: Node): readonly string[] {
  return blocked(normsOnTheWay(run, root));
}

function blocked(way: readonly MetNorm[]): readonly string[] {
  return [...new Set(way.filter(blocking).map((met) => met.key))];
}

/** The same question with these norms turned out of the way. */
export function without(run: Run, keys: readonly string[]): Run {
  const pins = new Map(run.question.pins ?? []);
  for (const key of keys) {
    const [entry, value] = turned(run, key);
    pins.set(entry, value);
  }
  return new Run({ ...run.question, pins });
}

/**
 * The norms that decide: for `met` all that carry it, for `not-met` each that alone suffices (all that stand in the way
 * where none does alone), for `undetermined` those that are open, for `conflict` those that are sure.
 */
export function decidingNorms(run: Run, root: Node): readonly string[] {
  const boolean = run.typeOf(root).kind === "boolean";
  const truth = boolean ? run.truth(root) : TRUE;
  const way = normsOnTheWay(run, root);
  const unique = (norms: readonly MetNorm[]): readonly string[] => [...new Set(norms.map((met) => met.key))];
  if (truth === MAYBE)
    return unique(
      way.filter(
        (met) => met.face !== "lifted" && met.face !== "applies" && met.value === MAYBE && !isOutside(run, met),
      ),
    );
  if (truth !== FALSE) {
    const open = !boolean && isUnknown(run.value(root));
    const carried = unique(
      way.filter((met) => isCarried(run, met) || (open && met.face === "effective" && met.value === MAYBE)),
    );
    const bars = carried.filter((key) => run.program.versionsOf(key)[0]?.kind === "bar");
    // bars carry an answer only where they are what was asked for
    const asked = boolean && bars.length > 0 && without(run, bars).truth(root) !== truth;
    return asked ? carried : carried.filter((key) => !bars.includes(key));
  }
  const stand = blocked(way);
  const alone = stand.filter(
    (key) =>
      without(
        run,
        stand.filter((other) => other !== key),
      ).truth(root) === FALSE,
  );
  if (alone.length > 0) return alone;
  return stand.length > 0 ? stand : whatFails(run, way);
}

const besideThePoint: ReadonlySet<string | undefined> = new Set(["bar", "definition", "exception", "lock", "order"]);

/** Where nothing stands in the way: the exceptions that lift what would carry the answer, else what does not apply or hold. */
function whatFails(run: Run, way: readonly MetNorm[]): readonly string[] {
  const key = (met: MetNorm): string => met.key;
  const isSure = new Set(way.filter(({ face, value }) => face === "effective" && value === TRUE).map(key));
  const lifters = way
    .filter(({ face, value }) => face === "lifted" && value === TRUE)
    .flatMap((met) => run.program.liftersOf(met.key).map(({ by }) => by.norm.key))
    .filter((lifter) => isSure.has(lifter));
  if (lifters.length > 0) return [...new Set(lifters)];
  const failing = way.filter(({ value }) => value === FALSE);
  const main = failing.filter((met) => met.face === "satisfied" && !besideThePoint.has(met.norm.kind));
  return [...new Set((main.length > 0 ? main : failing).map(key))];
}

/** Does the norm surely not apply, whatever may come to lift it? */
function isOutside(run: Run, { norm: { kind, record, applies } }: MetNorm): boolean {
  return kind !== undefined && record === undefined && run.at(applies, undefined) === FALSE;
}

/** A norm carries an answer where it surely applies and is not lifted, or lifts what would stand in the way. */
function isCarried(run: Run, met: MetNorm): boolean {
  if (met.value !== TRUE && met.face !== "effective") return false;
  const { kind, record, oneOfAny, satisfied, effective } = met.norm;
  if ((kind === "lock" || kind === "order") && !bites(run, met.key)) return false;
  if (kind === undefined || record !== undefined) return met.value === TRUE;
  if (oneOfAny && run.at(satisfied.place, undefined) !== TRUE) return false;
  const holds = run.at(effective.place, undefined);
  // a condition that is satisfied carries the answer even while it is open whether something lifts it
  return holds === TRUE || (holds === MAYBE && met.face === "satisfied" && kind === "condition");
}
