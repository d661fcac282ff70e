import { prefixed } from "./assemble.ts";
import type { NormVersion } from "./law.ts";
import type { Node } from "./node.ts";
import { isMeant } from "./relations.ts";
import { rewritten } from "./rewrite.ts";
import type { StandingNorm } from "./standing-norm.ts";

/** A norm with the version of it that says something of another. */
export interface Saying {
  readonly by: StandingNorm;
  readonly version: NormVersion;
}

/** What the norms of one legal state say of each other: who lifts, locks and goes before whom. */
export class NormRelations {
  private readonly lifters = new Map<string, Saying[]>();
  private readonly locks = new Map<string, Saying[]>();
  private readonly orders: Saying[] = [];

  constructor(norms: ReadonlyMap<string, StandingNorm>, keys: readonly string[]) {
    const note = (found: Map<string, Saying[]>, key: string, saying: Saying): void =>
      void found.set(key, [...(found.get(key) ?? []), saying]);
    for (const by of norms.values()) {
      for (const version of by.versions) {
        const saying = { by, version };
        for (const pattern of version.lifts)
          for (const key of meantKeys(pattern, keys, by.norm.key)) note(this.lifters, key, saying);
        for (const pattern of version.locks ?? [])
          for (const key of meantKeys(pattern, keys, by.norm.key)) note(this.locks, key, saying);
        if (version.goesBefore !== undefined) this.orders.push(saying);
      }
    }
  }

  liftersOf(key: string): readonly Saying[] {
    return this.lifters.get(key) ?? [];
  }

  locksOn(key: string): readonly Saying[] {
    return this.locks.get(key) ?? [];
  }

  /** Locks that do not let a norm be lifted by another, or by its own departure (no lifter). */
  locksAgainst(key: string, lifter: string | undefined): readonly Saying[] {
    return this.locksOn(key).filter(
      ({ version }) =>
        lifter === undefined || !(version.liftedOnlyBy ?? []).some((pattern) => prefixed(pattern, lifter)),
    );
  }

  /** Norms that go before a norm among those that conclude into the same slot, with what says so. */
  before(
    { norm }: StandingNorm,
    besides: readonly StandingNorm[],
  ): readonly { readonly order: Saying; readonly first: StandingNorm }[] {
    return this.orders.flatMap((order) => {
      const { first, over } = order.version.goesBefore ?? { first: [], over: [] };
      if (!over.some((pattern) => isMeant(pattern, norm))) return [];
      return besides
        .filter((other) => other.norm.key !== norm.key && first.some((pattern) => isMeant(pattern, other.norm)))
        .map((other) => ({ order, first: other }));
    });
  }
}

function meantKeys(pattern: string, keys: readonly string[], own: string): readonly string[] {
  return pattern.endsWith("*") ? keys.filter((key) => prefixed(pattern, key) && key !== own) : [pattern];
}

/** The norms with every slot that a norm deems to be something else read so inside the norms for which it does. */
export function deemedWithin(norms: ReadonlyMap<string, StandingNorm>): ReadonlyMap<string, StandingNorm> {
  const deemings = [...norms.values()].flatMap(({ norm, versions }) => {
    const version = versions.find(({ deems }) => deems !== undefined);
    return version?.deems === undefined || version.slot === undefined
      ? []
      : [{ norm, slot: version.slot, deems: version.deems }];
  });
  if (deemings.length === 0) return norms;
  return new Map(
    [...norms].map(([key, stands]) => {
      const inside = deemings.filter(
        ({ norm, deems }) => norm.key !== key && deems.within.some((pattern) => isMeant(pattern, stands.norm)),
      );
      if (inside.length === 0) return [key, stands];
      const read = (root: Node): Node =>
        rewritten(root, (node) => {
          const found = node.op === "slot" ? inside.find(({ deems }) => deems.slot === node.id) : undefined;
          if (found === undefined || node.op !== "slot") return undefined;
          const of = node.element === undefined ? {} : { element: node.element };
          return {
            op: "if",
            args: [
              { op: "norm", key: found.norm.key, face: "effective", ...of },
              { op: "slot", id: found.slot, ...of },
              node,
            ],
          };
        });
      return [key, { ...stands, versions: stands.versions.map((version) => reading(version, read)) }];
    }),
  );
}

function reading(version: NormVersion, read: (node: Node) => Node): NormVersion {
  const put = <N extends "value" | "departure" | "due" | "kept" | "ends">(name: N): Partial<NormVersion> => {
    const node = version[name];
    return node === undefined ? {} : { [name]: read(node) };
  };
  return {
    ...version,
    when: read(version.when),
    ...put("value"),
    ...put("departure"),
    ...put("due"),
    ...put("kept"),
    ...put("ends"),
  };
}
