import type { Condition, Expression, List } from "./expression.ts";
import type { NormVersion, Slot } from "./law.ts";
import type { Node } from "./node.ts";
import { rewritten } from "./rewrite.ts";

/** What norms hold for when they apply to something else too: slots and facts, each with what stands in its place. */
export interface Roles {
  /** slots concluded into or read: the norm's own, the one in its place */
  readonly slots?: readonly (readonly [{ readonly slot: Slot }, { readonly slot: Slot }])[];
  /** facts or other expressions read */
  readonly facts?: readonly (readonly [Expression, Expression])[];
  /** lists of records of the same shape */
  readonly lists?: readonly (readonly [List, List])[];
}

/** A norm to be repeated for something else. */
export interface Repeated {
  readonly key: string;
  readonly versions: readonly NormVersion[];
  readonly record?: string;
}

class Substitution {
  private readonly slots: ReadonlyMap<string, string>;
  private readonly facts: ReadonlyMap<string, Node>;
  private readonly lists: readonly (readonly [string, string])[];
  private readonly keys: ReadonlyMap<string, string>;

  constructor(roles: Roles, keys: ReadonlyMap<string, string>) {
    this.slots = new Map((roles.slots ?? []).map(([from, to]) => [from.slot.id, to.slot.id]));
    this.facts = new Map((roles.facts ?? []).map(([from, to]) => [JSON.stringify(from.node), to.node]));
    this.lists = (roles.lists ?? []).map(([from, to]) => [from.id, to.id]);
    this.keys = keys;
  }

  slot(id: string): string {
    return this.slots.get(id) ?? id;
  }

  key(key: string): string {
    return this.keys.get(key) ?? key;
  }

  /** A list, or a field of one, by its name. */
  name(id: string): string {
    const found = this.lists.find(([from]) => id === from || id.startsWith(`${from}.`));
    return found === undefined ? id : `${found[1]}${id.slice(found[0].length)}`;
  }

  node(root: Node): Node {
    return rewritten(
      root,
      (node) => this.facts.get(JSON.stringify(node)),
      (node) => this.renamed(node),
    );
  }

  private renamed(node: Node): Node {
    if (node.op === "slot") return this.slot(node.id) === node.id ? node : { ...node, id: this.slot(node.id) };
    if (node.op === "norm") return this.key(node.key) === node.key ? node : { ...node, key: this.key(node.key) };
    if (node.op === "field") return this.name(node.id) === node.id ? node : { ...node, id: this.name(node.id) };
    if ("list" in node) return this.name(node.list) === node.list ? node : { ...node, list: this.name(node.list) };
    return node;
  }
}

/**
 * Norms repeated for something else, each with both cites. What they lift or ask among themselves is the repeated one;
 * they hold only while the norm that refers to them does.
 */
export function repeatedNorms(
  norms: readonly Repeated[],
  prefix: string,
  cite: string,
  holds: Condition,
  by: string,
  roles: Roles,
  overlay: string | undefined,
): readonly Repeated[] {
  const keys = new Map(norms.map(({ key }) => [key, `${prefix}/${key}`]));
  const put = new Substitution(roles, keys);
  return norms.map(({ key, versions, record }) => ({
    key: put.key(key),
    ...(record === undefined ? {} : { record: put.name(record) }),
    versions: versions.map(
      ({ overlay: _, ...version }): NormVersion => ({
        ...version,
        cite: `${version.cite}, jf. ${cite}`,
        when: { op: "and", args: [holds.node, put.node(version.when)] },
        lifts: version.lifts.map((lifted) => put.key(lifted)),
        via: { norm: key, by },
        ...(overlay === undefined ? {} : { overlay }),
        ...(version.slot === undefined ? {} : { slot: put.slot(version.slot) }),
        ...(version.value === undefined ? {} : { value: put.node(version.value) }),
        ...(version.departure === undefined ? {} : { departure: put.node(version.departure) }),
        ...(version.due === undefined ? {} : { due: put.node(version.due) }),
        ...(version.kept === undefined ? {} : { kept: put.node(version.kept) }),
        ...(version.ends === undefined ? {} : { ends: put.node(version.ends) }),
        ...(version.chosenBy === undefined ? {} : { chosenBy: put.node(version.chosenBy) }),
      }),
    ),
  }));
}
