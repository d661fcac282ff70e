import { type Roles, repeatedNorms } from "./applies-also.ts";
import { BuildFault } from "./build-parts.ts";
import type { Condition, Expression } from "./expression.ts";
import { effective, type NormRef } from "./faces.ts";
import type { Instrument, NormKind, NormVersion, Slot } from "./law.ts";
import { type NormName, type NormOrInstrument, type Relations, relationsOf, untilEnd } from "./relations.ts";
import { self } from "./subject.ts";
import type { Text } from "./text.ts";
import type { Kind } from "./type.ts";
import { booleanType, sameType, typeName } from "./type.ts";

type AnySlot<K extends Kind = Kind> = { readonly slot: Slot; readonly phantomSlot?: K };

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
type DeemingOptions = ValueOptions & {
  readonly deems?: { readonly slot: Slot };
  readonly within?: readonly NormName[];
};

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
  lock(
    label: string,
    options: NormOptions & { readonly locks: readonly NormName[]; readonly liftedOnlyBy: readonly NormName[] },
  ): NormRef;
  /** the first go before the others where both conclude into one slot with one value: rank alone never decides that */
  order(
    label: string,
    options: NormOptions & { readonly first: readonly NormOrInstrument[]; readonly over: readonly NormOrInstrument[] },
  ): NormRef;
  /** norms hold for something else too, in its roles; they keep their own cite beside this one. Gives the repeated norms. */
  appliesAlso(
    label: string,
    options: NormOptions & { readonly norms: readonly NormRef[]; readonly roles: Roles },
  ): readonly NormRef[];
  /** shown where it is needed, with the reason why it is only told */
  told(label: string, options: NormOptions & { readonly why: Text }): NormRef;
}

/** Says where in a section something does not fit: an expression is built before the norm that it stands in. */
function named(key: string, norms: readonly NormRef[], write: () => void): void {
  try {
    write();
  } catch (fault) {
    if (!(fault instanceof BuildFault) || fault.message.startsWith(key)) throw fault;
    const last = norms.at(-1)?.key;
    throw new BuildFault(`${key}${last === undefined ? "" : `, after ${last}`}: ${fault.message}`);
  }
}

/** Writes a section of law. The norms stand in the law's order, under the law's labels. */
export function section(options: SectionOptions, write: (s: SectionWriter) => void): SectionDraft {
  const norms: NormRef[] = [];
  const add = (
    label: string,
    kind: NormKind,
    given: NormOptions & Relations,
    slotTo?: AnySlot,
    value?: Expression,
  ): NormRef => {
    const key = `${options.key}/${label}`;
    if (norms.some((norm) => norm.key === key)) throw new BuildFault(`${key}: the label stands twice in the section`);
    const record = options.record?.id;
    if (slotTo !== undefined) {
      if (value !== undefined && !sameType(slotTo.slot.type, value.type)) {
        throw new BuildFault(
          `${key}: ${typeName(value.type)} is concluded into slot ${slotTo.slot.id} of ${typeName(slotTo.slot.type)}`,
        );
      }
      if (slotTo.slot.record !== record) {
        throw new BuildFault(
          `${key}: the norm is asked of ${record ?? "the case"}, its slot ${slotTo.slot.id} belongs to ${slotTo.slot.record ?? "the case"}`,
        );
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
  const truth = (kind: NormKind) => (label: string, given: TruthOptions) =>
    add(label, kind, given, given.slot, given.value ?? yes);
  const valued = (kind: NormKind) => (label: string, given: ValueOptions) =>
    add(label, kind, given, given.slot, given.value);
  named(options.key, norms, () =>
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
        add(
          label,
          "deeming",
          deems === undefined ? given : { ...given, deems: { slot: deems.slot, within: within ?? [] } },
          given.slot,
          given.value,
        ),
      competence: valued("competence"),
      consequence: truth("consequence"),
      consideration: truth("consideration"),
      step: truth("step"),
      lock: (label, given) => add(label, "lock", given),
      order: (label, { first, over, ...given }) => add(label, "order", { ...given, goesBefore: { first, over } }),
      appliesAlso(label, { norms: originals, roles, ...given }) {
        const reference = add(label, "reference", given);
        const repeated = repeatedNorms(
          originals,
          reference.key,
          reference.versions[0]?.cite ?? label,
          effective(reference, options.record === undefined ? undefined : { element: self }),
          reference.key,
          roles,
          options.overlay,
        );
        norms.push(...repeated);
        return repeated;
      },
      told: (label, given) => add(label, "told", { ...given, note: given.why }),
    }),
  );
  return { options, norms };
}
