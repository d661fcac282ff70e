import { bites } from "./biting.ts";
import { bind, caseItself, type Environment, type RecordFacts, recordOf } from "./case-facts.ts";
import { entryKey, faceKey } from "./entry-key.ts";
import type { Face, Node } from "./node.ts";
import { operands } from "./node.ts";
import { Run, SELF } from "./run.ts";
import { FALSE, isUnknown, MAYBE, TRUE, type Truth, type Value } from "./value.ts";

/** A norm met on the way to an answer. */
export interface MetNorm {
  readonly key: string;
  /** the face that was asked */
  readonly face: Face | "lifted";
  readonly value: Truth;
}

/**
 * The norms that an evaluation looks at, each with what came out, in the law's order. Each norm once for a face; a norm
 * asked of records once for each outcome of a face.
 */
export function normsOnTheWay(run: Run, root: Node): readonly MetNorm[] {
  const found = new Map<string, MetNorm>();
  const noted = new Set<string>();
  const seen = new Set<string>();
  const placeOf = (key: string, record: RecordFacts | undefined): string => `${key}@${record?.path ?? ""}`;
  const note = (met: MetNorm, record: RecordFacts | undefined): void => {
    const key = faceKey(met.key, met.face);
    noted.add(placeOf(key, record));
    if (!found.has(`${key} ${met.value}`)) found.set(`${key} ${met.value}`, met);
  };
  const enter = (key: string, element: string | undefined, environment: Environment): void => {
    const record = element === undefined ? undefined : recordOf(environment, element);
    const place = placeOf(key, record);
    if (seen.has(place)) return;
    seen.add(place);
    visit(run.program.entryOf(key).node, record === undefined ? caseItself : bind(caseItself, SELF, record));
  };
  const visit = (node: Node, environment: Environment): void => {
    if (node.op === "norm" && ["due", "ends", "departed"].includes(node.face)) {
      enter(faceKey(node.key, node.face), node.element, environment);
      return;
    }
    if (node.op === "everyStretch") {
      // the condition is asked of days that only the evaluation lays out: what it looks at stands in its explanation
      for (const part of node.args.slice(0, -1)) visit(part, environment);
      return;
    }
    if (node.op === "norm") {
      const value = run.truth(node, environment);
      const key = faceKey(node.key, node.face);
      if ((node.face as string) === "lifted")
        for (const { by } of run.program.liftersOf(node.key)) noteValue(by.norm.key, node.element, environment);
      note(
        { key: node.key, face: node.face, value },
        node.element === undefined ? undefined : recordOf(environment, node.element),
      );
      enter(key, node.element, environment);
      return;
    }
    if (node.op === "slot") {
      for (const { norm } of run.program.contributorsOf(node.id)) noteValue(norm.key, node.element, environment);
      enter(entryKey(node.id), node.element, environment);
      return;
    }
    if ("list" in node) {
      for (const record of run.list(node.list, node.parent, environment).items)
        for (const part of node.args) visit(part, bind(environment, node.element, record));
      return;
    }
    for (const part of operands(node)) visit(part, environment);
  };
  const noteValue = (key: string, element: string | undefined, environment: Environment): void => {
    const face = faceKey(key, "effective");
    const owner = run.program.norms.get(key)?.norm.record;
    const record = element === undefined || owner === undefined ? undefined : recordOf(environment, element);
    if (noted.has(placeOf(face, record)) || noted.has(placeOf(faceKey(key, "satisfied"), record))) return;
    const value = run.entry(
      face,
      record === undefined ? undefined : SELF,
      record === undefined ? caseItself : bind(caseItself, SELF, record),
    );
    note({ key, face: "effective", value: value as Truth }, record);
  };
  visit(root, caseItself);
  return [...found.values()];
}

/** Does turning this face towards `met` mean making it true? Conditions and powers yes; bars and lifts by their place. */
function blocking(run: Run, { key, face, value }: MetNorm): boolean {
  const kind = run.program.versionsOf(key)[0]?.kind;
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
  const keys = normsOnTheWay(run, root)
    .filter((met) => blocking(run, met))
    .map((met) => met.key);
  return [...new Set(keys)];
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
  const stand = blockers(run, root);
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
  const main = failing.filter(
    (met) => met.face === "satisfied" && !besideThePoint.has(run.program.versionsOf(met.key)[0]?.kind),
  );
  return [...new Set((main.length > 0 ? main : failing).map(key))];
}

/** Does the norm surely not apply, whatever may come to lift it? */
function isOutside(run: Run, met: MetNorm): boolean {
  const stands = run.program.norms.get(met.key);
  return (
    stands !== undefined &&
    stands.norm.record === undefined &&
    run.entry(faceKey(met.key, "applies"), undefined, caseItself) === FALSE
  );
}

/** A norm carries an answer where it surely applies and is not lifted, or lifts what would stand in the way. */
function isCarried(run: Run, met: MetNorm): boolean {
  if (met.value !== TRUE && met.face !== "effective") return false;
  const kind = run.program.versionsOf(met.key)[0]?.kind;
  if ((kind === "lock" || kind === "order") && !bites(run, met.key)) return false;
  const stands = run.program.norms.get(met.key);
  if (stands === undefined || stands.norm.record !== undefined) return met.value === TRUE;
  if (
    run.program.law.slotOf.get(stands.versions[0]?.slot ?? "")?.combine === "any" &&
    run.entry(faceKey(met.key, "satisfied"), undefined, caseItself) !== TRUE
  )
    return false;
  const effective = run.entry(faceKey(met.key, "effective"), undefined, caseItself);
  // a condition that is satisfied carries the answer even while it is open whether something lifts it
  return (
    effective === TRUE || (effective === MAYBE && met.face === "satisfied" && stands.versions[0]?.kind === "condition")
  );
}
