import type { SectionDraft } from "./draft.ts";
import type { Catalogued, FactDefinition, ListDefinition } from "./fact.ts";
import type { LawFault } from "./fault.ts";
import { LawError } from "./fault.ts";
import type { Instrument, Law, Matter, Norm, NormVersion, Overlay, Parameter, Slot } from "./law.ts";
import { booleanType } from "./type.ts";

/** What a law is put together from. */
export interface LawParts {
  readonly catalogue: Catalogued;
  readonly instruments: readonly Instrument[];
  readonly overlays: readonly Overlay[];
  readonly sections: readonly SectionDraft[];
  readonly slots: readonly { readonly slot: Slot }[];
  readonly parameters: readonly { readonly parameter: Parameter }[];
  readonly matters: readonly Matter[];
}

/** A law with its catalogue, indexed. */
export interface AssembledLaw extends Law {
  readonly facts: ReadonlyMap<string, FactDefinition>;
  readonly lists: ReadonlyMap<string, ListDefinition>;
  readonly slotOf: ReadonlyMap<string, Slot>;
  readonly normOf: ReadonlyMap<string, Norm>;
  readonly parameterOf: ReadonlyMap<string, Parameter>;
  readonly overlayOf: ReadonlyMap<string, Overlay>;
}

function index<T>(items: readonly T[], id: (item: T) => string, faults: LawFault[]): Map<string, T> {
  const found = new Map<string, T>();
  for (const item of items) {
    const key = id(item);
    if (found.has(key) && found.get(key) !== item) {
      faults.push({ code: "duplicate-id", where: key, message: "stands twice" });
    }
    found.set(key, item);
  }
  return found;
}

export function prefixed(pattern: string, key: string): boolean {
  return pattern.endsWith("*") ? key.startsWith(pattern.slice(0, -1)) : pattern === key;
}

/** The versions that overlays take away: what a section `replaces` and does not write anew. */
function repeals(sections: readonly SectionDraft[], norms: Map<string, { versions: NormVersion[] }>): void {
  for (const { options } of sections) {
    const { overlay, replaces } = options;
    if (overlay === undefined || replaces === undefined) continue;
    for (const [key, norm] of norms) {
      if (!replaces.some((pattern) => prefixed(pattern, key))) continue;
      if (norm.versions.some((version) => version.overlay === overlay)) continue;
      const last = norm.versions.findLast((version) => version.overlay === undefined);
      if (last === undefined) continue;
      const nothing = { op: "literal", type: booleanType, value: false } as const;
      norm.versions.push({
        cite: last.cite,
        overlay,
        repeals: true,
        kind: last.kind,
        text: last.text,
        when: nothing,
        lifts: [],
        rows: [],
      });
    }
  }
}

/**
 * Puts sections, slots and parameters together: texts of one norm in several sections become its versions.
 * Throws LawError for names that stand twice; `check` finds everything else.
 */
export function assemble(parts: LawParts): AssembledLaw {
  const drafts = new Map<
    string,
    { key: string; instrument: string; section: string; record?: string; versions: NormVersion[] }
  >();
  for (const { options, norms } of parts.sections) {
    for (const { key, versions, record } of norms) {
      const known = drafts.get(key);
      if (known === undefined) {
        drafts.set(key, {
          key,
          instrument: options.instrument.id,
          section: options.number,
          ...(record === undefined ? {} : { record }),
          versions: [...versions],
        });
      } else known.versions.push(...versions);
    }
  }
  repeals(parts.sections, drafts);
  return indexLaw({
    instruments: parts.instruments,
    overlays: parts.overlays,
    slots: [...new Set(parts.slots.map(({ slot }) => slot))],
    norms: [...drafts.values()],
    parameters: [...new Set(parts.parameters.map(({ parameter }) => parameter))],
    matters: parts.matters,
    catalogue: parts.catalogue,
  });
}

/** A law as plain data, with its catalogue: what a build writes as JSON. */
export type LawData = Law & { readonly catalogue: Catalogued };

/** Indexes a law. Throws LawError for names that stand twice. */
export function indexLaw({ catalogue, ...data }: LawData): AssembledLaw {
  const faults: LawFault[] = [];
  const law: AssembledLaw = {
    ...data,
    facts: index(catalogue.facts, (fact) => fact.id, faults),
    lists: index(catalogue.lists, (list) => list.id, faults),
    slotOf: index(data.slots, (slot) => slot.id, faults),
    normOf: index(data.norms, (norm) => norm.key, faults),
    parameterOf: index(data.parameters, (parameter) => parameter.id, faults),
    overlayOf: index(data.overlays, (overlay) => overlay.id, faults),
  };
  index(data.matters, (matter) => matter.id, faults);
  if (faults.length > 0) throw new LawError(faults);
  return law;
}

/** The plain data of an assembled law: `indexLaw` makes the same law of it again. */
export function lawData({
  instruments,
  overlays,
  slots,
  norms,
  parameters,
  matters,
  facts,
  lists,
}: AssembledLaw): LawData {
  return {
    instruments,
    overlays,
    slots,
    norms,
    parameters,
    matters,
    catalogue: { facts: [...facts.values()], lists: [...lists.values()] },
  };
}
