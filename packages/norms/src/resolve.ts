import type { AssembledLaw } from "./assemble.ts";
import { always, conjunction, disjunction, negation, never, onNode } from "./conjunction.ts";
import { entryKey, type InnerFace } from "./entry-key.ts";
import { LawError } from "./fault.ts";
import type { Norm, NormVersion, ParameterVersion, Slot } from "./law.ts";
import type { Face, Literal, Node } from "./node.ts";
import { deemedWithin, NormRelations, type Saying } from "./norm-relations.ts";
import { operatorOf } from "./operators/index.ts";
import type { TypeScope } from "./operators/operator.ts";
import { layers, overlaysWithoutOrder, standing } from "./overlays.ts";
import { SELF } from "./run.ts";
import { negativeFree, noneable } from "./static.ts";
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

/** Is the version in force on the day that picks it? */
export function versionInForce({ from, until, chosenBy }: NormVersion): Node {
  const day: Node = chosenBy === undefined ? onNode : { op: "whenNone", args: [chosenBy, onNode] };
  const bound = (iso: string): Node => ({ op: "literal", type: dateType, value: iso });
  const parts: Node[] = [];
  if (from !== undefined) parts.push({ op: "gte", args: [day, bound(from)] });
  if (until !== undefined) parts.push({ op: "lt", args: [day, bound(until)] });
  return conjunction(parts);
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
  private readonly parameters = new Map<
    string,
    { readonly type: Type; readonly versions: readonly ParameterVersion[] }
  >();
  private readonly contributors = new Map<string, StandingNorm[]>();
  private readonly relations: NormRelations;
  private readonly entries = new Map<string, Entry>();
  private readonly types = new WeakMap<Node, Type>();
  private readonly scope: TypeScope;
  private readonly suppose: Readonly<Record<string, Literal>>;

  /**
   * `suppose` pins slots to a literal: only for tests of single norms. `base` is the law that the state stands on where that
   * is not the law at home: only norms of its own instruments hold then. Throws LawError where two overlays say something
   * of one norm and neither is laid over the other.
   */
  constructor(
    law: AssembledLaw,
    overlays: readonly string[] = [],
    suppose: Readonly<Record<string, Literal>> = {},
    base?: string,
  ) {
    this.law = law;
    this.suppose = suppose;
    this.overlays = layers(law, overlays);
    const faults = overlaysWithoutOrder(law, overlays);
    if (faults.length > 0) throw new LawError(faults);
    const norms = new Map<string, StandingNorm>();
    const elsewhere = new Map(law.instruments.map((instrument) => [instrument.id, instrument.base]));
    for (const norm of law.norms) {
      if (elsewhere.get(norm.instrument) !== base) continue;
      const versions = standing(norm.versions, this.overlays).filter((version) => version.repeals !== true);
      if (versions.length > 0) norms.set(norm.key, { norm, versions });
    }
    this.norms = deemedWithin(norms);
    this.relations = new NormRelations(
      this.norms,
      law.norms.map((norm) => norm.key),
    );
    for (const parameter of law.parameters) {
      this.parameters.set(parameter.id, {
        type: parameter.type,
        versions: standing(parameter.versions, this.overlays),
      });
    }
    for (const stands of this.norms.values()) this.register(stands);
    this.scope = { ...law, typeOf: (node) => this.typeOf(node) };
  }

  private register(stands: StandingNorm): void {
    for (const slot of new Set(stands.versions.map((version) => version.slot))) {
      if (slot !== undefined) this.contributors.set(slot, [...(this.contributors.get(slot) ?? []), stands]);
    }
  }

  /** Norms that conclude into a slot, in the law's order. */
  contributorsOf(slot: string): readonly StandingNorm[] {
    return this.contributors.get(slot) ?? [];
  }

  /** Norms that lift a norm, go before it or say what alone may lift it, with the version that does. */
  liftersOf(key: string): readonly Saying[] {
    const stands = this.norms.get(key);
    const orders = stands === undefined ? [] : new Set(this.before(stands).map(({ order }) => order));
    const lifters = this.relations
      .liftersOf(key)
      .filter(({ by }) => stands === undefined || !this.unlocked(stands.norm, by.norm.key).includes(never));
    return [...lifters, ...orders, ...this.relations.locksOn(key)];
  }

  /** Norms that go before a norm in a slot of one value. */
  private before(stands: StandingNorm): ReturnType<NormRelations["before"]> {
    const slots = new Set(stands.versions.map((version) => version.slot));
    const besides = [...slots].flatMap((slot) =>
      slot !== undefined && this.law.slotOf.get(slot)?.combine === "one" ? this.contributorsOf(slot) : [],
    );
    return this.relations.before(stands, besides);
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
    if (pinned !== undefined)
      return {
        key: entryKey(id),
        node: { op: "literal", type: slot.type, value: pinned },
        type: slot.type,
        record: slot.record,
      };
    const computed = this.combined(slot);
    const node: Node = slot.decidedAs === undefined ? computed : { op: "whenNone", args: [slot.decidedAs, computed] };
    return { key: entryKey(id), node, type: slot.type, record: slot.record };
  }

  private combined(slot: Slot): Node {
    const norms = this.contributorsOf(slot.id);
    const own = slot.record === undefined ? {} : { element: SELF };
    const satisfied = norms.map(
      ({ norm }): Node => ({ op: "norm", key: norm.key, face: "satisfied", ...(norm.record === undefined ? {} : own) }),
    );
    if (slot.combine === "all") return conjunction(satisfied);
    if (slot.combine === "any") return disjunction(satisfied);
    const args = norms.flatMap((stands) =>
      stands.versions
        .filter((version) => version.slot === slot.id)
        .flatMap((version): readonly Node[] => [this.effectiveVersion(stands, version), version.value ?? always]),
    );
    return { op: "combine", how: slot.combine, fallback: this.fallback(slot), args };
  }

  private fallback(slot: Slot): Node {
    if (slot.fallback !== "gap") return { op: "literal", type: slot.type, value: slot.fallback };
    return {
      op: "gap",
      type: slot.type,
      why: { nb: `Ingen regel sier noe om: ${slot.text.nb}`, en: `No norm says anything of: ${slot.text.en}` },
    };
  }

  private faceNode(norm: Norm, face: Face | InnerFace): Node {
    return { op: "norm", key: norm.key, face: face as Face, ...(norm.record === undefined ? {} : { element: SELF }) };
  }

  private effectiveVersion({ norm }: StandingNorm, version: NormVersion): Node {
    const lifted = this.hasLifters(norm) ? [negation(this.faceNode(norm, "lifted"))] : [];
    return conjunction([versionInForce(version), version.when, ...lifted]);
  }

  private hasLifters(norm: Norm): boolean {
    const stands = this.norms.get(norm.key);
    return (
      this.relations.liftersOf(norm.key).length > 0 ||
      (stands !== undefined && this.before(stands).length > 0) ||
      this.versionsOf(norm.key).some((version) => version.departure !== undefined)
    );
  }

  private faceEntry(key: string): Entry {
    const split = key.lastIndexOf(":");
    const normKey = key.slice("norm:".length, split);
    const face = key.slice(split + 1) as Face | InnerFace;
    const stands = this.norms.get(normKey);
    const norm = this.law.normOf.get(normKey);
    if (norm === undefined) throw new RangeError(`there is no norm ${normKey}`);
    if (face === "due" || face === "ends") return this.dayEntry(key, norm, stands, face);
    const node = stands === undefined ? never : this.faceOf(stands, face);
    return { key, node, type: booleanType, record: norm.record };
  }

  /** The day on which a duty is due or a permission ends, of the version that is effective; `none` where none is. */
  private dayEntry(key: string, norm: Norm, stands: StandingNorm | undefined, face: "due" | "ends"): Entry {
    const type = this.typeOf({ op: "norm", key: norm.key, face });
    const args = (stands?.versions ?? []).flatMap((version): readonly Node[] => {
      const day = version[face];
      return stands === undefined || day === undefined ? [] : [this.effectiveVersion(stands, version), day];
    });
    return {
      key,
      node: { op: "combine", how: "one", fallback: { op: "literal", type, value: "none" }, args },
      type,
      record: norm.record,
    };
  }

  /** No norm in force keeps this one from being lifted by another, or by its departure. */
  private unlocked(norm: Norm, lifter: string | undefined): readonly Node[] {
    return this.relations
      .locksAgainst(norm.key, lifter)
      .map(({ by, version }) => negation(this.effectiveVersion(by, version)));
  }

  private faceOf(stands: StandingNorm, face: Exclude<Face, "due" | "ends"> | InnerFace): Node {
    const { norm, versions } = stands;
    const truthOf = (version: NormVersion): Node =>
      version.value !== undefined && this.typeOf(version.value).kind === "boolean" ? version.value : always;
    switch (face) {
      case "applies":
        return disjunction(versions.map((version) => conjunction([versionInForce(version), version.when])));
      case "lifted":
        return disjunction([
          ...this.relations
            .liftersOf(norm.key)
            .map(({ by, version }) =>
              conjunction([this.effectiveVersion(by, version), ...this.unlocked(norm, by.norm.key)]),
            ),
          ...this.before(stands).map(({ order, first }) =>
            conjunction([this.effectiveVersion(order.by, order.version), this.faceNode(first.norm, "effective")]),
          ),
          ...(versions.some((version) => version.departure !== undefined) ? [this.faceNode(norm, "departed")] : []),
        ]);
      case "departed":
        return disjunction(
          versions.flatMap((version) =>
            version.departure === undefined
              ? []
              : [conjunction([versionInForce(version), version.departure, ...this.unlocked(norm, undefined)])],
          ),
        );
      case "kept":
        return conjunction(
          versions.map((version) =>
            disjunction([negation(this.effectiveVersion(stands, version)), version.kept ?? truthOf(version)]),
          ),
        );
      case "effective":
        return disjunction(versions.map((version) => this.effectiveVersion(stands, version)));
      case "holds":
        return disjunction(versions.map((version) => conjunction([versionInForce(version), truthOf(version)])));
      case "satisfied":
        return versions.some((version) => version.kind === "condition")
          ? conjunction(
              versions.map((version) =>
                disjunction([negation(this.effectiveVersion(stands, version)), truthOf(version)]),
              ),
            )
          : disjunction(
              versions.map((version) => conjunction([this.effectiveVersion(stands, version), truthOf(version)])),
            );
    }
  }
}
