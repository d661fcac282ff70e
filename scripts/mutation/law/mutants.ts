import {
  type AssembledLaw,
  type Node,
  type Norm,
  type NormVersion,
  operands,
  type Parameter,
  type ParameterVersion,
  Program,
  type Type,
} from "@soning/norms";
import { equivalence, type Place } from "./equivalent.ts";
import { datesMoved } from "./moved-dates.ts";
import { relationChanges } from "./relation-changes.ts";
import { besideLiteral, changesOf, putAt } from "./tree.ts";

/** A version of a norm or of a legal number, and what stands there in the mutant. */
export type Laid =
  | { readonly norm: Norm; readonly at: number; readonly version: NormVersion }
  | { readonly parameter: Parameter; readonly at: number; readonly version: ParameterVersion };

/** One small change of the law. */
export interface Mutant {
  readonly id: string;
  /** instrument and legal state */
  readonly part: string;
  /** where the change stands: a norm (the first, where a term stands in several) or a legal number */
  readonly where: string;
  /** field and way down the tree */
  readonly place: string;
  readonly what: string;
  readonly laid: readonly Laid[];
  /** the compound nodes of which one has to be looked at for the change to show; absent: whatever looks at the norm */
  readonly seenAt?: readonly Node[];
  /** why it says the same as the law whatever the facts are, by a rule of `equivalent.ts` */
  readonly equivalent?: string;
}

export type Draft = Omit<Mutant, "id" | "part">;

const trees = ["when", "value", "departure", "due", "kept", "ends", "chosenBy"] as const;
type Tree = (typeof trees)[number];

/** A place in a tree: a node below a compound node, or the root of a field. */
interface Site {
  readonly norm: Norm;
  readonly at: number;
  readonly field: Tree;
  /** the way from the root to the node that is changed */
  readonly way: readonly number[];
}

export function partOf(instrument: string, overlay: string | undefined): string {
  return `${instrument} ${overlay ?? "in-force"}`;
}

function nodeAt(root: Node, way: readonly number[]): Node {
  return way.reduce((node, place) => operands(node)[place] as Node, root);
}

function changedAt(root: Node, way: readonly number[], instead: Node): Node {
  const [place, ...rest] = way;
  if (place === undefined) return instead;
  return putAt(root, place, changedAt(operands(root)[place] as Node, rest, instead));
}

/** A term with its elements named in order, so that one that is asked of other records reads the same. */
function readsAs(node: Node): string {
  const names: string[] = [];
  return JSON.stringify(node).replaceAll(/"(element|parent)":"(\w+)"/g, (_, kind: string, name: string) => {
    if (!names.includes(name)) names.push(name);
    return `"${kind}":"${names.indexOf(name)}"`;
  });
}

/**
 * Places that the law writes once are changed once: a term that stands in several norms (one object), or reads the same in
 * several places of one norm, is one site with all the places it stands in. A plain fact, slot or literal belongs to the
 * term around it.
 */
function sitesOf(law: AssembledLaw): ReadonlyMap<string, readonly Site[]> {
  const names = new Map<Node, string>();
  const sites = new Map<string, Site[]>();
  const visit = (node: Node, site: Site, around: string): void => {
    const compound = operands(node).length > 0;
    if (compound && !names.has(node)) names.set(node, `${site.norm.key}@${site.at} ${readsAs(node)}`);
    const name = (compound ? names.get(node) : undefined) ?? around;
    sites.set(name, [...(sites.get(name) ?? []), site]);
    for (const [place, part] of operands(node).entries())
      visit(part, { ...site, way: [...site.way, place] }, `${name}.${place}`);
  };
  for (const norm of law.norms)
    for (const [at, version] of norm.versions.entries())
      for (const field of trees) {
        const root = version[field];
        if (root === undefined || version.repeals === true) continue;
        visit(root, { norm, at, field, way: [] }, `${norm.key}@${at}.${field}`);
      }
  return sites;
}

/** The norms with one change at every place of a site. */
function laidAt(sites: readonly Site[], instead: Node): readonly Laid[] {
  const versions = new Map<string, { norm: Norm; at: number; version: NormVersion }>();
  for (const { norm, at, field, way } of sites) {
    const key = `${norm.key}@${at}`;
    const version = versions.get(key)?.version ?? (norm.versions[at] as NormVersion);
    const root = version[field] as Node;
    versions.set(key, { norm, at, version: { ...version, [field]: changedAt(root, way, instead) } });
  }
  return [...versions.values()];
}

/** The law in the legal states that its versions belong to. */
function programsOf(law: AssembledLaw): (overlay: string | undefined) => Program {
  const programs = new Map<string, Program>();
  return (overlay) => {
    const name = overlay ?? "";
    const known = programs.get(name) ?? new Program(law, overlay === undefined ? [] : [overlay]);
    programs.set(name, known);
    return known;
  };
}

/** A site's node with all that it stands in, outermost first. */
function placeOf({ norm, at, field, way }: Site): Place {
  const root = norm.versions[at]?.[field] as Node;
  return { node: nodeAt(root, way), above: way.map((_, depth) => nodeAt(root, way.slice(0, depth))) };
}

function treeMutants(law: AssembledLaw, programOf: (overlay: string | undefined) => Program): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const sites of sitesOf(law).values()) {
    const [first] = sites as readonly [Site, ...Site[]];
    const version = first.norm.versions[first.at] as NormVersion;
    const program = programOf(version.overlay);
    const places = sites.map(placeOf);
    const { node } = placeOf(first);
    // a plain fact, slot or literal at the root is looked at by whatever looks at the norm
    const atRoot = operands(node).length === 0 && sites.some(({ way }) => way.length === 0);
    const seenAt = places.map((place) => (operands(node).length > 0 ? place.node : (place.above.at(-1) as Node)));
    for (const { what, instead } of changesOf(node, (part): Type => program.typeOf(part))) {
      const laid = laidAt(sites, instead);
      const equivalent = equivalence({ laid, what }, places, program);
      drafts.push({
        where: first.norm.key,
        place: `${first.norm.versions.length > 1 ? `version ${first.at + 1} ` : ""}${[first.field, ...first.way].join(".")}`,
        what: sites.length > 1 ? `${what} (${sites.length} places)` : what,
        laid,
        ...(atRoot ? {} : { seenAt: [...new Set(seenAt)] }),
        ...(equivalent === undefined ? {} : { equivalent }),
      });
    }
  }
  return drafts;
}

function numberMutants(law: AssembledLaw): readonly Draft[] {
  return law.parameters.flatMap((parameter) =>
    parameter.versions.flatMap((version, at) =>
      besideLiteral(parameter.type, version.value).map(
        (value): Draft => ({
          where: parameter.id,
          place: `value${parameter.versions.length > 1 ? ` ${at + 1}` : ""}`,
          what: `${version.value} → ${value}`,
          laid: [{ parameter, at, version: { ...version, value } }],
        }),
      ),
    ),
  );
}

/** The instrument that a legal number belongs to: that of the first norm that reads it. */
function readersOf(law: AssembledLaw): ReadonlyMap<string, Norm> {
  const readers = new Map<string, Norm>();
  const visit = (node: Node, norm: Norm): void => {
    if ((node.op === "parameter" || node.op === "listed") && !readers.has(node.id)) readers.set(node.id, norm);
    for (const part of operands(node)) visit(part, norm);
  };
  for (const norm of law.norms)
    for (const version of norm.versions)
      for (const field of trees) if (version[field] !== undefined) visit(version[field], norm);
  return readers;
}

/** Every mutant of a law, in the law's order. Texts, notes and cites are left alone. */
export function mutantsOf(law: AssembledLaw): readonly Mutant[] {
  const readers = readersOf(law);
  const programOf = programsOf(law);
  const relations = relationChanges(law).map((draft): Draft => {
    const equivalent = equivalence(draft, [], programOf(draft.laid[0]?.version.overlay));
    return equivalent === undefined ? draft : { ...draft, equivalent };
  });
  const drafts = [...treeMutants(law, programOf), ...relations, ...datesMoved(law), ...numberMutants(law)];
  const seen = new Map<string, number>();
  return drafts.map((draft): Mutant => {
    const [laid] = draft.laid;
    const norm = laid === undefined || "parameter" in laid ? readers.get(draft.where) : laid.norm;
    const name = `${draft.where} ${draft.place}: ${draft.what}`;
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return {
      ...draft,
      id: before === 0 ? name : `${name} #${before + 1}`,
      part: partOf(norm?.instrument ?? "numbers outside norms", laid?.version.overlay),
    };
  });
}
