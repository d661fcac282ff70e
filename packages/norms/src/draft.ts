import type { Condition, Element, Expression, List } from "./expression.ts";
import { elementOf, listOf, membersOf } from "./expression.ts";
import type { Catalogued, Fields, ListShape, Members } from "./fact.ts";
import { definitionsOf, listDefinitions } from "./fact.ts";
import type { Combine, Instrument, Matter, NormKind, NormVersion, Overlay, Parameter, ParameterVersion, Slot } from "./law.ts";
import { BuildFault, on } from "./build.ts";
import type { Face, Literal, Node } from "./node.ts";
import { LIST_SEPARATOR } from "./operators/listed.ts";
import { repeatedNorms, type Roles } from "./applies-also.ts";
import { type NormName, type NormOrInstrument, type Relations, relationsOf, untilEnd } from "./relations.ts";
import type { Text } from "./text.ts";
import type { Kind, Type } from "./type.ts";
import { booleanType, choiceType, dateType, durationType, momentType, numberType, periodsType, sameType, textType, typeName } from "./type.ts";

/** The element name by which a norm or slot on records speaks of its own record. */
export const self = "self";

// ---- facts ----
/** A subject of the catalogue, e.g. `person`: its facts are expressions, its lists can be asked. */
export type Subject<F extends Fields> = Members<F> & { readonly catalogued: Catalogued };

export function subject<F extends Fields>(name: string, fields: F): Subject<F> {
  return { ...membersOf(name, fields), catalogued: definitionsOf(name, fields) };
}

/** A list of the case, e.g. `offences`. */
export type CaseList<F extends Fields> = List<F> & { readonly catalogued: Catalogued };

export function caseList<F extends Fields>(id: string, shape: ListShape<F>): CaseList<F> {
  return { ...listOf(id, shape), catalogued: listDefinitions(id, shape) };
}

/** The record that a norm on records is asked of. */
export const selfOf = <F extends Fields>(list: List<F>): Element<F> => elementOf(list, self);

// ---- slots ----
/** A slot of the case: reads as an expression. */
export interface CaseSlot<K extends Kind> extends Expression<K> {
  readonly slot: Slot;
}
/** A slot that each record of a list has: read it of an element. */
export interface RecordSlot<K extends Kind> {
  readonly slot: Slot;
  of(element: { readonly element: string }): Expression<K>;
}

interface SlotOptions<K extends Kind> {
  readonly nb: string;
  readonly en: string;
  readonly combine?: Combine;
  readonly fallback?: Literal | "gap";
  readonly decidedAs?: Expression<K>;
}

function slotOf(id: string, type: Type, options: SlotOptions<Kind>, record?: string): Slot {
  const boolean = type.kind === "boolean";
  return {
    id,
    type,
    combine: options.combine ?? (boolean ? "any" : "one"),
    fallback: options.fallback ?? (boolean ? options.combine === "all" : "gap"),
    text: { nb: options.nb, en: options.en },
    ...(record === undefined ? {} : { record }),
    ...(options.decidedAs === undefined ? {} : { decidedAs: options.decidedAs.node }),
  };
}

function caseSlot<K extends Kind>(type: Type) {
  return (id: string, options: SlotOptions<K>): CaseSlot<K> => ({ node: { op: "slot", id }, type, slot: slotOf(id, type, options) });
}

/**
 * Slots of the case. Boolean ones: `any` (grounds, bars, powers; default, false when nothing applies) or `all`
 * (conditions; true when nothing applies). Others: `one` by default, and a gap when nothing applies unless `fallback` says.
 */
export const slot = {
  boolean: caseSlot<"boolean">(booleanType),
  date: caseSlot<"date">(dateType),
  moment: caseSlot<"moment">(momentType),
  duration: caseSlot<"duration">(durationType),
  periods: caseSlot<"periods">(periodsType),
  number: (id: string, options: SlotOptions<"number"> & { readonly unit?: string; readonly decimals?: number }): CaseSlot<"number"> =>
    caseSlot<"number">(numberType(options.unit, options.decimals ?? 0))(id, options),
  choice: (id: string, values: readonly string[], options: SlotOptions<"choice">): CaseSlot<"choice"> =>
    caseSlot<"choice">(choiceType(values))(id, options),
};

function recordSlot<K extends Kind>(type: Type, list: { readonly id: string }, id: string, options: SlotOptions<K>): RecordSlot<K> {
  return {
    slot: slotOf(id, type, options, list.id),
    of: (element) => ({ node: { op: "slot", id, element: element.element }, type }),
  };
}
/** Slots that each record of a list has. */
export const slotOn = {
  boolean: (list: { readonly id: string }, id: string, options: SlotOptions<"boolean">) => recordSlot<"boolean">(booleanType, list, id, options),
  date: (list: { readonly id: string }, id: string, options: SlotOptions<"date">) => recordSlot<"date">(dateType, list, id, options),
  duration: (list: { readonly id: string }, id: string, options: SlotOptions<"duration">) => recordSlot<"duration">(durationType, list, id, options),
  number: (list: { readonly id: string }, id: string, options: SlotOptions<"number"> & { readonly unit?: string }) =>
    recordSlot<"number">(numberType(options.unit), list, id, options),
  choice: (list: { readonly id: string }, id: string, values: readonly string[], options: SlotOptions<"choice">) =>
    recordSlot<"choice">(choiceType(values), list, id, options),
};

// ---- parameters ----
export type ParameterRef<K extends Kind> = Expression<K> & {
  readonly parameter: Parameter;
  /** the value on another day than the one asked for */
  on(day: Expression<"date">): Expression<K>;
};
type Versions = readonly ParameterVersion[];
function parameterOf<K extends Kind>(type: Type, id: string, text: Text, versions: Versions): ParameterRef<K> {
  const read = (day: Expression<"date">): Expression<K> => ({ node: { op: "parameter", id, args: [day.node] }, type });
  return { ...read(on), parameter: { id, type, text, versions }, on: read };
}
/** A legal number, dated, with its paragraph. `versions` in order of time; overlays give their own. */
export const parameter = {
  number: (id: string, unit: string | undefined, text: Text, versions: Versions, decimals = 0) =>
    parameterOf<"number">(numberType(unit, decimals), id, text, versions),
  duration: (id: string, text: Text, versions: Versions) => parameterOf<"duration">(durationType, id, text, versions),
  date: (id: string, text: Text, versions: Versions) => parameterOf<"date">(dateType, id, text, versions),
  /** `HH:mm` as minutes after midnight */
  clock: (id: string, text: Text, versions: Versions) => parameterOf<"number">(numberType("minutes"), id, text, versions),
  /** a dated list of values of a choice, such as the states that an agreement holds for */
  choices: choicesOf,
};

type ListVersions = readonly (Omit<ParameterVersion, "value"> & { readonly values: readonly string[] })[];
/** A dated list that a choice may stand in. */
export interface ListParameter {
  readonly parameter: Parameter;
  /** is the choice in the list that holds on the day? */
  has(what: Expression<"choice">, day?: Expression<"date">): Condition;
}
function choicesOf(id: string, text: Text, versions: ListVersions): ListParameter {
  return {
    parameter: { id, type: textType, text, versions: versions.map(({ values, ...version }) => ({ ...version, value: values.join(LIST_SEPARATOR) })) },
    has(what, day = on) {
      const allowed = what.type.kind === "choice" ? what.type.values : [];
      const strange = versions.flatMap(({ values }) => values).find((value) => !allowed.includes(value));
      if (strange !== undefined) throw new BuildFault(`${id}: "${strange}" is not a value of ${typeName(what.type)}`);
      return { node: { op: "listed", id, args: [what.node, day.node] }, type: booleanType };
    },
  };
}

// ---- norms ----
type AnySlot<K extends Kind = Kind> = { readonly slot: Slot; readonly phantomSlot?: K };

/** A norm that was written: lifted by its key, asked by its faces. */
export interface NormRef {
  readonly key: string;
  readonly versions: readonly NormVersion[];
  readonly record?: string;
}

interface NormOptions {
  readonly nb: string;
  readonly en: string;
  readonly nn?: string;
  /** register rows that this norm carries out */
  readonly rows?: readonly string[];
  /** scope: where it does not hold the norm says nothing; absent: always */
  readonly when?: Condition;
  /** norms that it lifts: refs, keys, or a key prefix ending in `*` */
  readonly lifts?: readonly (NormRef | string)[];
  /** the assessment by which the official departs from what holds "as a rule" */
  readonly departure?: Condition;
  readonly note?: Text;
  readonly fault?: string;
  readonly doubtful?: true;
  readonly cite?: string;
  readonly from?: string;
  readonly until?: string;
  readonly chosenBy?: Expression<"date">;
  /** the first day on which a permission or exception no longer holds; `none`: it has no end. Read with `endOf`. */
  readonly ends?: Expression<"date">;
}
type ConditionOptions = NormOptions & { readonly slot?: AnySlot; readonly holds: Condition };
type TruthOptions = NormOptions & { readonly slot?: AnySlot; readonly value?: Condition };
type ValueOptions = NormOptions & { readonly slot?: AnySlot; readonly value: Expression };
/** A duty may say when it is due and when it was done (then `kept` follows), or itself how it was kept. */
type DutyOptions = TruthOptions & Pick<Relations, "due" | "done" | "kept">;
type DeemingOptions = ValueOptions & { readonly deems?: { readonly slot: Slot }; readonly within?: readonly NormName[] };

export interface SectionOptions {
  readonly instrument: Instrument;
  /** as cited: `16 a` */
  readonly number: string;
  /** stem of the keys: `act/16a`; unique for each section and text */
  readonly key: string;
  /** how a label becomes a cite: label `1/b` → `§ 16 a (1) b` by default */
  readonly cite?: (label: string) => string;
  readonly from?: string;
  readonly until?: string;
  readonly overlay?: string;
  readonly chosenBy?: Expression<"date">;
  /** key prefixes ending in `*` (or keys) of norms that this overlay's text takes away unless it writes them anew */
  readonly replaces?: readonly string[];
  /** norms of this section are asked of each record of this list */
  readonly record?: { readonly id: string };
}

export interface SectionDraft {
  readonly options: SectionOptions;
  readonly norms: readonly NormRef[];
}

/** `1/b` → `§ 16 a (1) b`; `2/first` → `§ 16 a (2) first`. */
function defaultCite(options: SectionOptions, label: string): string {
  const [paragraph, ...rest] = label.split("/");
  const place = /^\d+$/.test(paragraph ?? "") ? `(${paragraph})` : (paragraph ?? "");
  return `${options.instrument.short} § ${options.number} ${[place, ...rest].join(" ")}`.trim();
}

/** What a section is written with. Labels are the law's own: `1/a`, `5/2`; each is unique in the section. */
export interface SectionWriter {
  /** must hold; contributes to an `all` slot; where it does not apply or is lifted it asks nothing */
  condition(label: string, options: ConditionOptions): NormRef;
  /** stands in the way where `when` holds; contributes to an `any` slot of bars */
  bar(label: string, options: TruthOptions): NormRef;
  /** lifts other norms where `when` holds */
  exception(label: string, options: NormOptions & { readonly lifts: readonly (NormRef | string)[] }): NormRef;
  /** opens something; contributes to an `any` slot */
  power(label: string, options: TruthOptions): NormRef;
  right(label: string, options: TruthOptions): NormRef;
  duty(label: string, options: DutyOptions): NormRef;
  ground(label: string, options: TruthOptions): NormRef;
  /** values into `one`, `min`, `max` or `sum` slots */
  date(label: string, options: ValueOptions): NormRef;
  amount(label: string, options: ValueOptions): NormRef;
  quota(label: string, options: ValueOptions): NormRef;
  deadline(label: string, options: ValueOptions): NormRef;
  definition(label: string, options: ValueOptions): NormRef;
  /** with `deems` and `within`: inside those norms the slot is read as the one that this norm concludes into */
  deeming(label: string, options: DeemingOptions): NormRef;
  competence(label: string, options: ValueOptions): NormRef;
  consequence(label: string, options: TruthOptions): NormRef;
  /** what an official weighs: `value` is the assessment fact (or a condition over it) */
  consideration(label: string, options: TruthOptions): NormRef;
  /** a step in handling a case; its working data stand in `procedures/` under the norm's key */
  step(label: string, options: TruthOptions): NormRef;
  /** while `when` holds, nothing but `liftedOnlyBy` lifts the norms of `locks`, whatever else says that it does */
  lock(label: string, options: NormOptions & { readonly locks: readonly NormName[]; readonly liftedOnlyBy: readonly NormName[] }): NormRef;
  /** the first go before the others where both conclude into one slot with one value: rank alone never decides that */
  order(label: string, options: NormOptions & { readonly first: readonly NormOrInstrument[]; readonly over: readonly NormOrInstrument[] }): NormRef;
  /** norms hold for something else too, in its roles; they keep their own cite beside this one. Gives the repeated norms. */
  appliesAlso(label: string, options: NormOptions & { readonly norms: readonly NormRef[]; readonly roles: Roles }): readonly NormRef[];
  /** shown where it is needed, with the reason why it is only told */
  told(label: string, options: NormOptions & { readonly why: Text }): NormRef;
}

/** Writes a section of law. The norms stand in the law's order, under the law's labels. */
export function section(options: SectionOptions, write: (s: SectionWriter) => void): SectionDraft {
  const norms: NormRef[] = [];
  const add = (label: string, kind: NormKind, given: NormOptions & Relations, slotTo?: AnySlot, value?: Expression): NormRef => {
    const key = `${options.key}/${label}`;
    if (norms.some((norm) => norm.key === key)) throw new BuildFault(`${key}: the label stands twice in the section`);
    const record = options.record?.id;
    if (slotTo !== undefined) {
      if (value !== undefined && !sameType(slotTo.slot.type, value.type)) {
        throw new BuildFault(`${key}: ${typeName(value.type)} is concluded into slot ${slotTo.slot.id} of ${typeName(slotTo.slot.type)}`);
      }
      if (slotTo.slot.record !== record) {
        throw new BuildFault(`${key}: the norm is asked of ${record ?? "the case"}, its slot ${slotTo.slot.id} belongs to ${slotTo.slot.record ?? "the case"}`);
      }
    }
    const from = given.from ?? options.from;
    const until = given.until ?? options.until;
    const chosenBy = given.chosenBy ?? options.chosenBy;
    const version: NormVersion = {
      cite: given.cite ?? (options.cite ?? ((text: string) => defaultCite(options, text)))(label),
      kind,
      text: given.nn === undefined ? { nb: given.nb, en: given.en } : { nb: given.nb, nn: given.nn, en: given.en },
      when: untilEnd(given.when, given.ends)?.node ?? { op: "literal", type: booleanType, value: true },
      lifts: (given.lifts ?? []).map((lifted) => (typeof lifted === "string" ? lifted : lifted.key)),
      rows: given.rows ?? [],
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
      ...(chosenBy === undefined ? {} : { chosenBy: chosenBy.node }),
      ...(options.overlay === undefined ? {} : { overlay: options.overlay }),
      ...(slotTo === undefined ? {} : { slot: slotTo.slot.id }),
      ...(value === undefined ? {} : { value: value.node }),
      ...(given.departure === undefined ? {} : { departure: given.departure.node }),
      ...relationsOf(given),
      ...(given.note === undefined ? {} : { note: given.note }),
      ...(given.fault === undefined ? {} : { fault: given.fault }),
      ...(given.doubtful === undefined ? {} : { doubtful: given.doubtful }),
    };
    const ref: NormRef = { key, versions: [version], ...(record === undefined ? {} : { record }) };
    norms.push(ref);
    return ref;
  };
  const yes: Condition = { node: { op: "literal", type: booleanType, value: true }, type: booleanType };
  const truth = (kind: NormKind) => (label: string, given: TruthOptions) => add(label, kind, given, given.slot, given.value ?? yes);
  const valued = (kind: NormKind) => (label: string, given: ValueOptions) => add(label, kind, given, given.slot, given.value);
  write({
    condition: (label, given) => add(label, "condition", given, given.slot, given.holds),
    bar: truth("bar"),
    exception: (label, given) => add(label, "exception", given),
    power: truth("power"),
    right: truth("right"),
    duty: (label, given) => add(label, "duty", given, given.slot, given.value ?? yes),
    ground: truth("ground"),
    date: valued("date"),
    amount: valued("amount"),
    quota: valued("quota"),
    deadline: valued("deadline"),
    definition: valued("definition"),
    deeming: (label, { deems, within, ...given }) =>
      add(label, "deeming", deems === undefined ? given : { ...given, deems: { slot: deems.slot, within: within ?? [] } }, given.slot, given.value),
    competence: valued("competence"),
    consequence: truth("consequence"),
    consideration: truth("consideration"),
    step: truth("step"),
    lock: (label, given) => add(label, "lock", given),
    order: (label, { first, over, ...given }) => add(label, "order", { ...given, goesBefore: { first, over } }),
    appliesAlso(label, { norms: originals, roles, ...given }) {
      const reference = add(label, "reference", given);
      const repeated = repeatedNorms(originals, reference.key, reference.versions[0]?.cite ?? label, effective(reference, options.record === undefined ? undefined : { element: self }), reference.key, roles, options.overlay);
      norms.push(...repeated);
      return repeated;
    },
    told: (label, given) => add(label, "told", { ...given, note: given.why }),
  });
  return { options, norms };
}

/** Asks one face of a norm; `of` an element for norms on records. */
export function face(norm: NormRef | string, which: Face, of?: { readonly element: string }): Condition {
  const key = typeof norm === "string" ? norm : norm.key;
  return { node: { op: "norm", key, face: which, ...(of === undefined ? {} : { element: of.element }) }, type: booleanType };
}
export const effective = (norm: NormRef | string, of?: { readonly element: string }): Condition => face(norm, "effective", of);
export const applies = (norm: NormRef | string, of?: { readonly element: string }): Condition => face(norm, "applies", of);
export const satisfied = (norm: NormRef | string, of?: { readonly element: string }): Condition => face(norm, "satisfied", of);

/** The last day on which a duty is done in time; `none` where it does not hold. */
export const dueOf = (norm: NormRef | string, of?: { readonly element: string }): Expression<"date"> => ({ node: face(norm, "due", of).node, type: dateType });
/** The same for a duty whose time runs by the clock. */
export const dueMomentOf = (norm: NormRef | string, of?: { readonly element: string }): Expression<"moment"> => ({ node: face(norm, "due", of).node, type: momentType });
/** The first day on which a permission no longer holds; `none` where it does not hold or has no end. */
export const endOf = (norm: NormRef | string, of?: { readonly element: string }): Expression<"date"> => ({ node: face(norm, "ends", of).node, type: dateType });
/** A duty as it turned out: open until it is done or its time is out. */
export const kept = (norm: NormRef | string, of?: { readonly element: string }): Condition => face(norm, "kept", of);

// ---- matters ----
interface MatterOptions {
  readonly nb: string;
  readonly en: string;
  readonly asks: Expression;
  readonly nature: Matter["nature"];
  readonly results?: Readonly<Record<string, { readonly value: Expression; readonly nb: string; readonly en: string }>>;
  readonly decidedBy?: Readonly<Record<string, Expression<"choice">>>;
  readonly appeal?: { readonly body: Expression<"choice">; readonly deadline: Expression };
  readonly horizon?: Expression<"date">;
}

/** A question that people ask, answered by a slot and its companions. */
export function matter(id: string, options: MatterOptions): Matter {
  const results: Record<string, { node: Node; type: Type; text: Text }> = {};
  for (const [name, { value, nb, en }] of Object.entries(options.results ?? {})) {
    results[name] = { node: value.node, type: value.type, text: { nb, en } };
  }
  const decidedBy = options.decidedBy && Object.fromEntries(Object.entries(options.decidedBy).map(([act, body]) => [act, body.node]));
  return {
    id,
    question: { nb: options.nb, en: options.en },
    asks: options.asks.node,
    type: options.asks.type,
    nature: options.nature,
    results,
    ...(decidedBy === undefined ? {} : { decidedBy }),
    ...(options.appeal === undefined ? {} : { appeal: { body: options.appeal.body.node, deadline: options.appeal.deadline.node } }),
    ...(options.horizon === undefined ? {} : { horizon: options.horizon.node }),
  };
}

export const instrument = (given: Instrument): Instrument => given;
export const overlay = (given: Overlay): Overlay => given;
