import { SELF } from "./case-facts.ts";
import { always, conjunction, disjunction, negation, never } from "./conjunction.ts";
import { entryKey, type InnerFace } from "./entry-key.ts";
import type { Norm, NormVersion, Slot } from "./law.ts";
import type { Face, Literal, Node } from "./node.ts";
import type { NormRelations, Saying } from "./norm-relations.ts";
import type { Program } from "./resolve.ts";
import { type StandingNorm, versionInForce } from "./standing-norm.ts";
import { booleanType, type Type } from "./type.ts";

/** The expression behind a slot or a face of a norm in one legal state. */
export interface Entry {
  readonly key: string;
  readonly node: Node;
  readonly type: Type;
  readonly record: string | undefined;
}

/** Writes the expressions behind the slots and faces of a legal state, each when it is first asked for. */
export class Entries {
  private readonly program: Program;
  private readonly relations: NormRelations;
  private readonly suppose: Readonly<Record<string, Literal>>;
  private readonly entries = new Map<string, Entry>();
  private readonly lifters = new Map<string, readonly Saying[]>();
  private readonly effective = new WeakMap<NormVersion, Node>();
  private readonly shared = new WeakSet<Node>();

  /** `suppose` pins slots to a literal. */
  constructor(program: Program, relations: NormRelations, suppose: Readonly<Record<string, Literal>>) {
    this.program = program;
    this.relations = relations;
    this.suppose = suppose;
  }

  /** The expression behind a key made by `entryKey` or `faceKey`. Throws RangeError for a key of nothing. */
  of(key: string): Entry {
    const known = this.entries.get(key);
    if (known !== undefined) return known;
    const entry = key.startsWith("slot:") ? this.slotEntry(key.slice("slot:".length)) : this.faceEntry(key);
    this.entries.set(key, entry);
    return entry;
  }

  /** Norms that lift a norm, go before it or say what alone may lift it, with the version that does. */
  liftersOf(key: string): readonly Saying[] {
    const known = this.lifters.get(key);
    if (known !== undefined) return known;
    const found = this.foundLifters(key);
    this.lifters.set(key, found);
    return found;
  }

  private foundLifters(key: string): readonly Saying[] {
    const stands = this.program.norms.get(key);
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
      slot !== undefined && this.program.law.slotOf.get(slot)?.combine === "one"
        ? this.program.contributorsOf(slot)
        : [],
    );
    return this.relations.before(stands, besides);
  }

  /** Is the node part of several entries? Then it is worked out once for a case, as they are. */
  isShared(node: Node): boolean {
    return this.shared.has(node);
  }

  private slotEntry(id: string): Entry {
    const slot = this.program.law.slotOf.get(id);
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
    const norms = this.program.contributorsOf(slot.id);
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
    const known = this.effective.get(version);
    if (known !== undefined) return known;
    const lifted = this.hasLifters(norm) ? [negation(this.faceNode(norm, "lifted"))] : [];
    const node = conjunction([versionInForce(version), version.when, ...lifted]);
    this.effective.set(version, node);
    this.share(node);
    if (version.value !== undefined) this.share(version.value);
    return node;
  }

  private share(node: Node): void {
    if ("args" in node) this.shared.add(node);
  }

  private hasLifters(norm: Norm): boolean {
    const stands = this.program.norms.get(norm.key);
    return (
      this.relations.liftersOf(norm.key).length > 0 ||
      (stands !== undefined && this.before(stands).length > 0) ||
      this.program.versionsOf(norm.key).some((version) => version.departure !== undefined)
    );
  }

  private faceEntry(key: string): Entry {
    const split = key.lastIndexOf(":");
    const normKey = key.slice("norm:".length, split);
    const face = key.slice(split + 1) as Face | InnerFace;
    const stands = this.program.norms.get(normKey);
    const norm = this.program.law.normOf.get(normKey);
    if (norm === undefined) throw new RangeError(`there is no norm ${normKey}`);
    if (face === "due" || face === "ends") return this.dayEntry(key, norm, stands, face);
    const node = stands === undefined ? never : this.faceOf(stands, face);
    return { key, node, type: booleanType, record: norm.record };
  }

  /** The day on which a duty is due or a permission ends, of the version that is effective; `none` where none is. */
  private dayEntry(key: string, norm: Norm, stands: StandingNorm | undefined, face: "due" | "ends"): Entry {
    const type = this.program.typeOf({ op: "norm", key: norm.key, face });
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
      version.value !== undefined && this.program.typeOf(version.value).kind === "boolean" ? version.value : always;
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
