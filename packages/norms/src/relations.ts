import { all, any, gap, gt, isNone, lt, lte, now, on, when } from "./build.ts";
import type { Condition, Expression } from "./expression.ts";
import type { Instrument, NormVersion, Slot } from "./law.ts";
import type { Node } from "./node.ts";
import { booleanType } from "./type.ts";

/** A norm by its reference, its key, or a prefix of keys ending in `*`. */
export type NormName = { readonly key: string } | string;
/** As `NormName`, or every norm of an instrument. */
export type NormOrInstrument = NormName | Instrument;

/** Relations of a norm to time and to other norms, as they are written. */
export interface Relations {
  /** the last day, or minute, on which a duty is done in time; `none`: it has no end */
  readonly due?: Expression<"date"> | Expression<"moment">;
  /** when a duty was done; `none`: not yet */
  readonly done?: Expression<"date"> | Expression<"moment">;
  /** a duty as it turned out, where it is not done on one day */
  readonly kept?: Condition;
  /** the first day on which a permission no longer holds; `none`: it has no end */
  readonly ends?: Expression<"date">;
  readonly locks?: readonly NormName[];
  readonly liftedOnlyBy?: readonly NormName[];
  readonly goesBefore?: { readonly first: readonly NormOrInstrument[]; readonly over: readonly NormOrInstrument[] };
  readonly deems?: { readonly slot: Slot; readonly within: readonly NormName[] };
  readonly via?: { readonly norm: string; readonly by: string };
}

const INSTRUMENT = "instrument:";
const keyOf = (name: NormName): string => (typeof name === "string" ? name : name.key);
const nameOf = (name: NormOrInstrument): string =>
  typeof name === "object" && "rank" in name ? `${INSTRUMENT}${name.id}` : keyOf(name);

/** Is a norm meant by a key, a prefix ending in `*`, or its instrument? */
export function isMeant(pattern: string, norm: { readonly key: string; readonly instrument: string }): boolean {
  if (pattern.startsWith(INSTRUMENT)) return norm.instrument === pattern.slice(INSTRUMENT.length);
  return pattern.endsWith("*") ? norm.key.startsWith(pattern.slice(0, -1)) : pattern === norm.key;
}

/**
 * Is a duty kept? Done in time it is, done too late or not done when the time is out it is not; while it is not done and
 * the time is not out, that is still open.
 */
export function keptInTime<K extends "date" | "moment">(due: Expression<K>, done: Expression<NoInfer<K>>): Condition {
  const clock = (due.type.kind === "moment" ? now : on) as Expression<K>;
  const open: Condition = gap(booleanType, {
    nb: "Plikten er ikke oppfylt ennå, og fristen er ikke ute.",
    en: "The duty is not done yet, and its time is not out.",
  });
  return when(
    isNone(done),
    when(gt(clock, due), { node: { op: "literal", type: booleanType, value: false }, type: booleanType }, open),
    any(isNone(due), lte(done, due)),
  );
}

/** The scope of a permission with an end. */
export function untilEnd(scope: Condition | undefined, ends: Expression<"date"> | undefined): Condition | undefined {
  if (ends === undefined) return scope;
  const before = any(isNone(ends), lt(on, ends));
  return scope === undefined ? before : all(scope, before);
}

/** The relations as data of a norm's version. */
export function relationsOf({
  due,
  done,
  kept,
  ends,
  locks,
  liftedOnlyBy,
  goesBefore,
  deems,
  via,
}: Relations): Partial<NormVersion> {
  const outcome: Node | undefined =
    kept?.node ??
    (due === undefined || done === undefined
      ? undefined
      : keptInTime(due as Expression<"date">, done as Expression<"date">).node);
  return {
    ...(due === undefined ? {} : { due: due.node }),
    ...(outcome === undefined ? {} : { kept: outcome }),
    ...(ends === undefined ? {} : { ends: ends.node }),
    ...(locks === undefined ? {} : { locks: locks.map(keyOf) }),
    ...(liftedOnlyBy === undefined ? {} : { liftedOnlyBy: liftedOnlyBy.map(keyOf) }),
    ...(goesBefore === undefined
      ? {}
      : { goesBefore: { first: goesBefore.first.map(nameOf), over: goesBefore.over.map(nameOf) } }),
    ...(deems === undefined ? {} : { deems: { slot: deems.slot.id, within: deems.within.map(keyOf) } }),
    ...(via === undefined ? {} : { via }),
  };
}
