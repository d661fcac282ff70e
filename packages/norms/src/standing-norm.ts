import { conjunction, onNode } from "./conjunction.ts";
import type { Norm, NormVersion } from "./law.ts";
import type { Node } from "./node.ts";
import { dateType } from "./type.ts";

/** A norm as it stands in one legal state. */
export interface StandingNorm {
  readonly norm: Norm;
  /** the versions that this legal state has, in order of time */
  readonly versions: readonly NormVersion[];
}

const inForce = new WeakMap<NormVersion, Node>();

/** Is the version in force on the day that picks it? The same tree each time. */
export function versionInForce(version: NormVersion): Node {
  const known = inForce.get(version);
  if (known !== undefined) return known;
  const made = madeInForce(version);
  inForce.set(version, made);
  return made;
}

function madeInForce({ from, until, chosenBy }: NormVersion): Node {
  const day: Node = chosenBy === undefined ? onNode : { op: "whenNone", args: [chosenBy, onNode] };
  const bound = (iso: string): Node => ({ op: "literal", type: dateType, value: iso });
  const parts: Node[] = [];
  if (from !== undefined) parts.push({ op: "gte", args: [day, bound(from)] });
  if (until !== undefined) parts.push({ op: "lt", args: [day, bound(until)] });
  return conjunction(parts);
}
