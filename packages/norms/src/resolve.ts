import type { AssembledLaw } from "./assemble.ts";
import { Entries, type Entry } from "./entries.ts";
import { LawError } from "./fault.ts";
import type { NormVersion, ParameterVersion } from "./law.ts";
import type { Literal, Node } from "./node.ts";
import { deemedWithin, NormRelations, type Saying } from "./norm-relations.ts";
import { operatorOf } from "./operators/index.ts";
import type { TypeScope } from "./operators/operator.ts";
import { layers, overlaysWithoutOrder, standing } from "./overlays.ts";
import { Places } from "./places.ts";
import { type Readied, ReadiedDays } from "./readied.ts";
import type { StandingNorm } from "./standing-norm.ts";
import { negativeFree, noneable } from "./static.ts";
import type { Type } from "./type.ts";
import { WayPlan } from "./way-plan.ts";

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
  /** numbers for the keys of entries: what is remembered of entries stands by them */
  readonly places = new Places();
  private readonly entries: Entries;
  private readonly contributors = new Map<string, StandingNorm[]>();
  private readonly types = new WeakMap<Node, Type>();
  private readied: ReadiedDays | undefined;
  private way: WayPlan | undefined;
  private readonly scope: TypeScope;

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
    const keys = law.norms.map((norm) => norm.key);
    this.entries = new Entries(this, new NormRelations(this.norms, keys), suppose);
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

  /** The trees of this legal state made ready for a day. */
  readiedOn(day: number): Readied {
    this.readied ??= new ReadiedDays(this, this.datedVersions());
    return this.readied.on(day);
  }

  /** What walks over this legal state have in common. */
  get wayPlan(): WayPlan {
    this.way ??= new WayPlan(this);
    return this.way;
  }

  private *datedVersions(): Iterable<{ readonly from?: string; readonly until?: string }> {
    for (const { versions } of this.norms.values()) yield* versions;
    for (const { versions } of this.parameters.values()) yield* versions;
  }

  mayBeNone(node: Node): boolean {
    return noneable(node, this);
  }

  neverNegative(node: Node): boolean {
    return negativeFree(node, this.law);
  }

  /** Norms that lift a norm, go before it or say what alone may lift it, with the version that does. */
  liftersOf(key: string): readonly Saying[] {
    return this.entries.liftersOf(key);
  }

  /** The expression behind a key made by `entryKey` or `faceKey`. Throws RangeError for a key of nothing. */
  entryOf(key: string): Entry {
    return this.entries.of(key);
  }

  /** Is the node part of several entries? Then it is worked out once for a case, as they are. */
  isShared(node: Node): boolean {
    return this.entries.isShared(node);
  }
}
