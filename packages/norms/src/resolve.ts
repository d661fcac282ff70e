import type { AssembledLaw } from "./assemble.ts";
import { prefixed } from "./assemble.ts";
import { entryKey } from "./entry-key.ts";
import type { Norm, NormVersion, ParameterVersion, Slot } from "./law.ts";
import type { Face, Literal, Node } from "./node.ts";
import { SELF } from "./run.ts";
import { negativeFree, noneable } from "./static.ts";
import { operatorOf } from "./operators/index.ts";
import type { TypeScope } from "./operators/operator.ts";
import { booleanType, dateType, type Type } from "./type.ts";

/** The expression behind a slot or a face of a norm in one legal state. */
export interface Entry {
  readonly key: string;
  readonly node: Node;
  readonly type: Type;
  readonly record: string | undefined;
}

/** A norm as it stands in one legal state. */
export interface StandingNorm {
  readonly norm: Norm;
  /** the versions that this legal state has, in order of time */
  readonly versions: readonly NormVersion[];
}

const always: Node = { op: "literal", type: booleanType, value: true };
const never: Node = { op: "literal", type: booleanType, value: false };
const onNode: Node = { op: "on" };

function conjunction(parts: readonly Node[]): Node {
  const rest = parts.filter((part) => part !== always && !(part.op === "literal" && part.value === true));
  if (rest.some((part) => part.op === "literal" && part.value === false)) return never;
  return rest.length === 0 ? always : rest.length === 1 && rest[0] !== undefined ? rest[0] : { op: "and", args: rest };
}

function disjunction(parts: readonly Node[]): Node {
  const rest = parts.filter((part) => !(part.op === "literal" && part.value === false));
  if (rest.some((part) => part.op === "literal" && part.value === true)) return always;
  return rest.length === 0 ? never : rest.length === 1 && rest[0] !== undefined ? rest[0] : { op: "or", args: rest };
}

function negation(part: Node): Node {
  if (part.op === "literal") return part.value === true ? never : always;
  return { op: "not", args: [part] };
}

/** Is the version in force on the day that picks it? */
export function versionInForce({ from, until, chosenBy }: NormVersion): Node {
  const day: Node = chosenBy === undefined ? onNode : { op: "whenNone", args: [chosenBy, onNode] };
  const bound = (iso: string): Node => ({ op: "literal", type: dateType, value: iso });
  const parts: Node[] = [];
  if (from !== undefined) parts.push({ op: "gte", args: [day, bound(from)] });
  if (until !== undefined) parts.push({ op: "lt", args: [day, bound(until)] });
  return conjunction(parts);
}

/** An overlay and what it extends, the deepest first. */
function layers(law: AssembledLaw, overlays: readonly string[]): readonly string[] {
  return overlays.flatMap((id): readonly string[] => {
    const base = law.overlayOf.get(id)?.extends;
    return base === undefined ? [id] : [...layers(law, [base]), id];
  });
}

function standing<V extends { readonly overlay?: string }>(versions: readonly V[], order: readonly string[]): readonly V[] {
  for (const overlay of [...order].reverse()) {
    const laid = versions.filter((version) => version.overlay === overlay);
    if (laid.length > 0) return laid;
  }
  return versions.filter((version) => version.overlay === undefined);
}

/**
 * A law in one legal state, as expressions over facts: each slot and each face of each norm is an entry whose tree may
 * refer to other entries. Everything that back ends need to know of exceptions, versions and overlays is in the trees.
 */
export class Program {
  readonly law: AssembledLaw;
  /** overlays in order, with those they extend */
  readonly overlays: readonly string[];
  readonly norms: ReadonlyMap<string, StandingNorm>;
  private readonly parameters = new Map<string, { readonly type: Type; readonly versions: readonly ParameterVersion[] }>();
  private readonly contributors = new Map<string, StandingNorm[]>();
  private readonly lifters = new Map<string, { readonly by: StandingNorm; readonly version: NormVersion }[]>();
  private readonly entries = new Map<string, Entry>();
  private readonly types = new WeakMap<Node, Type>();
  private readonly scope: TypeScope;
  private readonly suppose: Readonly<Record<string, Literal>>;

  /** `suppose` pins slots to a literal: only for tests of single norms. */
  constructor(law: AssembledLaw, overlays: readonly string[] = [], suppose: Readonly<Record<string, Literal>> = {}) {
    this.law = law;
    this.suppose = suppose;
    this.overlays = layers(law, overlays);
    const norms = new Map<string, StandingNorm>();
    for (const norm of law.norms) {
      const versions = standing(norm.versions, this.overlays).filter((version) => version.repeals !== true);
      if (versions.length > 0) norms.set(norm.key, { norm, versions });
    }
    this.norms = norms;
    for (const parameter of law.parameters) {
      this.parameters.set(parameter.id, { type: parameter.type, versions: standing(parameter.versions, this.overlays) });
    }
    for (const stands of norms.values()) this.register(stands);
    this.scope = { ...law, typeOf: (node) => this.typeOf(node) };
  }

  private register(stands: StandingNorm): void {
    for (const slot of new Set(stands.versions.map((version) => version.slot))) {
      if (slot !== undefined) this.contributors.set(slot, [...(this.contributors.get(slot) ?? []), stands]);
    }
    for (const version of stands.versions) {
      for (const pattern of version.lifts) {
        const keys = pattern.endsWith("*") ? this.law.norms.filter((norm) => prefixed(pattern, norm.key) && norm.key !== stands.norm.key).map((norm) => norm.key) : [pattern];
        for (const key of keys) this.lifters.set(key, [...(this.lifters.get(key) ?? []), { by: stands, version }]);
      }
    }
  }

  /** Norms that conclude into a slot, in the law's order. */
  contributorsOf(slot: string): readonly StandingNorm[] {
    return this.contributors.get(slot) ?? [];
  }

  /** Norms that lift a norm, with the version that does. */
  liftersOf(key: string): readonly { readonly by: StandingNorm; readonly version: NormVersion }[] {
    return this.lifters.get(key) ?? [];
  }

  versionsOf(key: string): readonly NormVersion[] {
    return this.norms.get(key)?.versions ?? [];
  }

  parameterOf(id: string): { readonly type: Type; readonly versions: readonly ParameterVersion[] } {
    const known = this.parameters.get(id);
    if (known === undefined) throw new RangeError(`there is no parameter ${id}`);
    return known;
  }

  /** The type of a node of this law. Throws TypeFault. */
  typeOf(node: Node): Type {
    const known = this.types.get(node);
    if (known !== undefined) return known;
    const type = operatorOf(node).type(node, this.scope);
    this.types.set(node, type);
    return type;
  }

  mayBeNone(node: Node): boolean {
    return noneable(node, this);
  }

  neverNegative(node: Node): boolean {
    return negativeFree(node, this.law);
  }

  /** The expression behind a key made by `entryKey` or `faceKey`. Throws RangeError for a key of nothing. */
  entryOf(key: string): Entry {
    const known = this.entries.get(key);
    if (known !== undefined) return known;
    const entry = key.startsWith("slot:") ? this.slotEntry(key.slice("slot:".length)) : this.faceEntry(key);
    this.entries.set(key, entry);
    return entry;
  }

  private slotEntry(id: string): Entry {
    const slot = this.law.slotOf.get(id);
    if (slot === undefined) throw new RangeError(`there is no slot ${id}`);
    const pinned = this.suppose[id];
    if (pinned !== undefined) return { key: entryKey(id), node: { op: "literal", type: slot.type, value: pinned }, type: slot.type, record: slot.record };
    const computed = this.combined(slot);
    const node: Node = slot.decidedAs === undefined ? computed : { op: "whenNone", args: [slot.decidedAs, computed] };
    return { key: entryKey(id), node, type: slot.type, record: slot.record };
  }

  private combined(slot: Slot): Node {
    const norms = this.contributorsOf(slot.id);
    const own = slot.record === undefined ? {} : { element: SELF };
    const satisfied = norms.map(({ norm }): Node => ({ op: "norm", key: norm.key, face: "satisfied", ...(norm.record === undefined ? {} : own) }));
    if (slot.combine === "all") return conjunction(satisfied);
    if (slot.combine === "any") return disjunction(satisfied);
    const args = norms.flatMap((stands) =>
      stands.versions.filter((version) => version.slot === slot.id).flatMap((version): readonly Node[] => [this.effectiveVersion(stands, version), version.value ?? always]),
    );
    return { op: "combine", how: slot.combine, fallback: this.fallback(slot), args };
  }

  private fallback(slot: Slot): Node {
    if (slot.fallback !== "gap") return { op: "literal", type: slot.type, value: slot.fallback };
    return { op: "gap", type: slot.type, why: { nb: `Ingen regel sier noe om: ${slot.text.nb}`, en: `No norm says anything of: ${slot.text.en}` } };
  }

  private faceNode(norm: Norm, face: Face | "lifted"): Node {
    return { op: "norm", key: norm.key, face: face as Face, ...(norm.record === undefined ? {} : { element: SELF }) };
  }

  private effectiveVersion({ norm }: StandingNorm, version: NormVersion): Node {
    const lifted = this.hasLifters(norm) ? [negation(this.faceNode(norm, "lifted"))] : [];
    return conjunction([versionInForce(version), version.when, ...lifted]);
  }

  private hasLifters(norm: Norm): boolean {
    return this.liftersOf(norm.key).length > 0 || this.versionsOf(norm.key).some((version) => version.departure !== undefined);
  }

  private faceEntry(key: string): Entry {
    const split = key.lastIndexOf(":");
    const normKey = key.slice("norm:".length, split);
    const face = key.slice(split + 1) as Face | "lifted";
    const stands = this.norms.get(normKey);
    const norm = this.law.normOf.get(normKey);
    if (norm === undefined) throw new RangeError(`there is no norm ${normKey}`);
    const node = stands === undefined ? never : this.faceOf(stands, face);
    return { key, node, type: booleanType, record: norm.record };
  }

  private faceOf(stands: StandingNorm, face: Face | "lifted"): Node {
    const { norm, versions } = stands;
    const truthOf = (version: NormVersion): Node => (version.value !== undefined && this.typeOf(version.value).kind === "boolean" ? version.value : always);
    switch (face) {
      case "applies":
        return disjunction(versions.map((version) => conjunction([versionInForce(version), version.when])));
      case "lifted":
        return disjunction([
          ...this.liftersOf(norm.key).map(({ by, version }) => this.effectiveVersion(by, version)),
          ...versions.flatMap((version) => (version.departure === undefined ? [] : [conjunction([versionInForce(version), version.departure])])),
        ]);
      case "effective":
        return disjunction(versions.map((version) => this.effectiveVersion(stands, version)));
      case "holds":
        return disjunction(versions.map((version) => conjunction([versionInForce(version), truthOf(version)])));
      case "satisfied":
        return versions.some((version) => version.kind === "condition")
          ? conjunction(versions.map((version) => disjunction([negation(this.effectiveVersion(stands, version)), truthOf(version)])))
          : disjunction(versions.map((version) => conjunction([this.effectiveVersion(stands, version), truthOf(version)])));
    }
  }
}
