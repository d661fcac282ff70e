import type { Literal, Node } from "./node.ts";
import type { Text } from "./text.ts";
import type { Type } from "./type.ts";

/** How the contributions to a slot make one answer. */
export type Combine =
  /** holds when some effective contribution holds: grounds, bars, powers */
  | "any"
  /** holds when every effective contribution holds: conditions */
  | "all"
  /** the value on which all effective contributions agree; else `conflict` */
  | "one"
  | "min"
  | "max"
  | "sum";

/** A place that norms conclude into. */
export interface Slot {
  readonly id: string;
  readonly type: Type;
  /** the list whose records each have this slot; absent: the case has one */
  readonly record?: string;
  readonly combine: Combine;
  /** what holds when no norm applies; `gap`: the law is silent, which is reported */
  readonly fallback: Literal | "gap";
  readonly text: Text;
  /** What an authority decided, as a fact: given, it prevails; `none` lets the computation stand. */
  readonly decidedAs?: Node;
}

export type NormKind =
  | "condition"
  | "bar"
  | "exception"
  | "right"
  | "duty"
  | "power"
  | "deadline"
  | "quota"
  | "amount"
  | "date"
  | "competence"
  | "definition"
  | "deeming"
  | "consequence"
  | "consideration"
  | "ground"
  | "step"
  | "told"
  /** which norms alone may lift others */
  | "lock"
  /** which of two norms goes before the other where both conclude into one slot */
  | "order"
  /** makes other norms hold for something else too */
  | "reference";

/** One version of a norm: what it says, from when until when, in which law. */
export interface NormVersion {
  readonly cite: string;
  /** first day, absent: as far back as the law is held */
  readonly from?: string;
  /** first day no longer in force */
  readonly until?: string;
  /** the day that picks the version; absent: the day asked for */
  readonly chosenBy?: Node;
  /** the proposal or adopted act that lays this version over the law in force */
  readonly overlay?: string;
  /** an overlay's version that takes the norm away */
  readonly repeals?: true;
  readonly kind: NormKind;
  readonly text: Text;
  /** scope: where it does not hold the norm says nothing */
  readonly when: Node;
  readonly slot?: string;
  readonly value?: Node;
  /** keys of the norms that it lifts, or a prefix ending in `*` */
  readonly lifts: readonly string[];
  /** the assessment by which an official departs from what holds "as a rule" */
  readonly departure?: Node;
  /** the last day or minute on which a duty is done in time */
  readonly due?: Node;
  /** a duty as it turned out */
  readonly kept?: Node;
  /** the first day on which a permission no longer holds; part of `when` already */
  readonly ends?: Node;
  /** while it is effective, only `liftedOnlyBy` may lift these: keys, or prefixes ending in `*` */
  readonly locks?: readonly string[];
  readonly liftedOnlyBy?: readonly string[];
  /** while it is effective, the first go before the others wherever both conclude into one slot with one value */
  readonly goesBefore?: { readonly first: readonly string[]; readonly over: readonly string[] };
  /** inside the norms of `within`, this slot is read as the one that this norm concludes into, where it is effective */
  readonly deems?: { readonly slot: string; readonly within: readonly string[] };
  /** the norm that this one repeats for something else, and the norm that makes it hold there */
  readonly via?: { readonly norm: string; readonly by: string };
  /** register rows carried out */
  readonly rows: readonly string[];
  readonly note?: Text;
  /** id in drafting-faults.jsonl, for a departure from a draft's wording */
  readonly fault?: string;
  /** the text leaves doubt about the reading chosen */
  readonly doubtful?: true;
}

export interface Norm {
  readonly key: string;
  readonly instrument: string;
  readonly section: string;
  /** the list whose records the norm is asked of */
  readonly record?: string;
  readonly versions: readonly NormVersion[];
}

export interface ParameterVersion {
  readonly from?: string;
  readonly until?: string;
  readonly overlay?: string;
  readonly value: Literal;
  readonly cite: string;
}

/** A legal number: dated, with its paragraph. */
export interface Parameter {
  readonly id: string;
  readonly type: Type;
  readonly text: Text;
  readonly versions: readonly ParameterVersion[];
}

export interface Instrument {
  readonly id: string;
  readonly name: Text;
  readonly short: string;
  /** rank for display only: rank never decides unsaid */
  readonly rank: number;
  /** the law that it belongs to where that is not the law at home, e.g. of another country: asked only on that base */
  readonly base?: string;
  readonly from?: string;
  readonly until?: string;
}

/** A proposal or an adopted act that waits for its day; laid over the law in force. */
export interface Overlay {
  readonly id: string;
  readonly name: Text;
  readonly extends?: string;
  /** overlays that this one is laid over where both are asked for: what it says of a norm goes before what they say */
  readonly over?: readonly string[];
  /** first day on which one may ask of it */
  readonly from: string;
}

/** A question that people ask. */
export interface Matter {
  readonly id: string;
  readonly question: Text;
  /** the answer: a condition, or a value */
  readonly asks: Node;
  readonly type: Type;
  /** a power opens a choice for the official; a right does not */
  readonly nature: "power" | "right" | "duty" | "bar" | "date" | "amount" | "measure" | "step";
  /** further answers, by name */
  readonly results: Readonly<Record<string, { readonly node: Node; readonly type: Type; readonly text: Text }>>;
  /** choice-valued, by act: grant, refuse, recall */
  readonly decidedBy?: Readonly<Record<string, Node>>;
  readonly appeal?: { readonly body: Node; readonly deadline: Node };
  /** the day the question stops making sense, e.g. end of sentence: the horizon of `when` */
  readonly horizon?: Node;
  /** matters that only exist within certain dates, e.g. repealed law */
  readonly subject?: string;
}

export interface Law {
  readonly instruments: readonly Instrument[];
  readonly overlays: readonly Overlay[];
  readonly slots: readonly Slot[];
  readonly norms: readonly Norm[];
  readonly parameters: readonly Parameter[];
  readonly matters: readonly Matter[];
}
