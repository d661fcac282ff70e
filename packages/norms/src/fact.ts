import type { Expression, Field, List } from "./expression.ts";
import type { Text } from "./text.ts";
import type { Kind, Type } from "./type.ts";
import {
  booleanType,
  choiceType,
  dateType,
  durationType,
  momentType,
  numberType,
  periodsType,
  provisionType,
  textType,
} from "./type.ts";

/** Who can say what a fact is: asked in this order, for registers cost nobody anything. */
export type Knower = "register" | "service" | "person" | "other" | "official";

/** A consideration that the law tells the official to weigh. */
export type Consideration = Text;

/** One fact of the catalogue, or one field of a record. */
export interface FactDefinition {
  /** `person.birthDate`; a field of a list `offences.provision`; of a nested list `offences.victims.birthDate`. */
  readonly id: string;
  readonly type: Type;
  readonly kind: "fact" | "assessment";
  /** `none` may be given: known not to exist. */
  readonly optional: boolean;
  /** Least value that makes sense; a lower one is bad input. Only for numbers. */
  readonly min?: number;
  readonly max?: number;
  readonly question: Text;
  readonly example: string | number | boolean;
  readonly knownBy: Knower;
  /** Where it comes from: paragraph, message field, register. */
  readonly source?: string;
  /** Only for assessments: what is weighed, and which body weighs it. */
  readonly considerations?: readonly Consideration[];
  readonly weighedBy?: string;
  /** Labels of a choice's values, shown to people. */
  readonly labels?: Readonly<Record<string, Text>>;
  /** A log that the service itself keeps: read as empty when absent, listed in `assumed`. */
  readonly serviceLog?: true;
  /**
   * What it tells is past or given by nature: nobody's act makes it otherwise. Absent: so where a register or a log knows
   * it, but for a day that is `none`: that may still come.
   */
  readonly settled?: boolean;
}

/** A list of records, itself a fact: an array is complete, `{ items, complete: false }` open, absent open and empty. */
export interface ListDefinition {
  readonly id: string;
  readonly question: Text;
  /** the list of whose records this is a field */
  readonly parent?: string;
  readonly knownBy: Knower;
  readonly serviceLog?: true;
  /** No record comes or goes by anybody's act, and what its fields tell is settled too. Absent: so where a register or log knows it. */
  readonly settled?: boolean;
}

interface Common {
  readonly nb: string;
  readonly en: string;
  readonly nn?: string;
  readonly knownBy?: Knower;
  readonly example?: string | number | boolean;
  readonly source?: string;
  readonly optional?: true;
  readonly serviceLog?: true;
  readonly settled?: boolean;
}

/** A fact not yet given its id: `subject` and `list` do that. */
export interface FactShape<K extends Kind> {
  readonly shape: "fact";
  readonly phantom?: K;
  readonly definition: Omit<FactDefinition, "id">;
}

export interface ListShape<F extends Fields> {
  readonly shape: "list";
  readonly question: Text;
  readonly knownBy: Knower;
  readonly serviceLog?: true;
  readonly settled?: boolean;
  readonly fields: F;
}

export interface Fields {
  readonly [name: string]: FactShape<Kind> | ListShape<Fields>;
}

function shape<K extends Kind>(
  type: Type,
  common: Common,
  example: string | number | boolean,
  more: Partial<FactDefinition> = {},
): FactShape<K> {
  return {
    shape: "fact",
    definition: {
      type,
      kind: "fact",
      optional: common.optional ?? false,
      question:
        common.nn === undefined ? { nb: common.nb, en: common.en } : { nb: common.nb, nn: common.nn, en: common.en },
      example: common.example ?? example,
      knownBy: common.knownBy ?? "service",
      ...(common.source === undefined ? {} : { source: common.source }),
      ...(common.serviceLog === undefined ? {} : { serviceLog: common.serviceLog }),
      ...(common.settled === undefined ? {} : { settled: common.settled }),
      ...more,
    },
  };
}

type Numbers = Common & {
  readonly unit?: string;
  readonly decimals?: number;
  readonly min?: number;
  readonly max?: number;
};

/** The kinds of facts. Each takes the plain question in nb and en, who knows it, an example, its source. */
export const fact = {
  boolean: (common: Common) => shape<"boolean">(booleanType, common, true),
  date: (common: Common) => shape<"date">(dateType, common, "2026-01-15"),
  moment: (common: Common) => shape<"moment">(momentType, common, "2026-01-15T10:30"),
  duration: (common: Common) => shape<"duration">(durationType, common, "P1Y6M"),
  text: (common: Common) => shape<"text">(textType, common, "…"),
  provision: (common: Common) => shape<"provision">(provisionType, common, "strl § 282 (1) a"),
  /** A list of closed or open day ranges: `[{ "from": …, "to": … }]`. */
  periods: (common: Common) => shape<"periods">(periodsType, common, "2026-01-01..2026-01-31"),
  /** A whole number; with `decimals`, a number given with at most so many. */
  number: (common: Numbers) =>
    shape<"number">(numberType(common.unit, common.decimals ?? 0), common, common.min ?? 3, {
      ...(common.min === undefined ? {} : { min: common.min }),
      ...(common.max === undefined ? {} : { max: common.max }),
    }),
  choice: (values: readonly string[], common: Common & { readonly labels?: Readonly<Record<string, Text>> }) =>
    shape<"choice">(
      choiceType(values),
      common,
      values[0] ?? "",
      common.labels === undefined ? {} : { labels: common.labels },
    ),
  /** What an official must judge: yes or no, with reasons; never computed and without a default. */
  assessment: (common: Common & { readonly weighs: readonly Text[]; readonly by: string }) =>
    shape<"boolean">(booleanType, { ...common, knownBy: "official" }, true, {
      kind: "assessment",
      considerations: common.weighs,
      weighedBy: common.by,
    }),
  /** An official's choice between several, e.g. which measure is the least intrusive that suffices. */
  assessedChoice: (
    values: readonly string[],
    common: Common & { readonly weighs: readonly Text[]; readonly by: string },
  ) =>
    shape<"choice">(choiceType(values), { ...common, knownBy: "official" }, values[0] ?? "", {
      kind: "assessment",
      considerations: common.weighs,
      weighedBy: common.by,
    }),
};

/** A list of records inside another record. */
export function records<F extends Fields>(
  common: Text & { readonly knownBy?: Knower; readonly serviceLog?: true; readonly settled?: boolean },
  fields: F,
): ListShape<F> {
  return {
    shape: "list",
    question: { nb: common.nb, en: common.en },
    knownBy: common.knownBy ?? "service",
    ...(common.serviceLog === undefined ? {} : { serviceLog: common.serviceLog }),
    ...(common.settled === undefined ? {} : { settled: common.settled }),
    fields,
  };
}

/** What a subject or an element gives for its shapes: an expression for a fact, a list for records. */
export type Members<F extends Fields> = {
  readonly [N in keyof F]: F[N] extends FactShape<infer K>
    ? Expression<K>
    : F[N] extends ListShape<infer G>
      ? List<G>
      : never;
};

export interface Catalogued {
  readonly facts: readonly FactDefinition[];
  readonly lists: readonly ListDefinition[];
}

/** All definitions below a set of shapes, with their ids. `settled`: what the records above tell is past. */
export function definitionsOf(prefix: string, fields: Fields, parent?: string, settled?: boolean): Catalogued {
  const facts: FactDefinition[] = [];
  const lists: ListDefinition[] = [];
  for (const [name, member] of Object.entries(fields)) {
    const id = `${prefix}.${name}`;
    if (member.shape === "fact") {
      const past = settled !== undefined && member.definition.kind === "fact" ? { settled } : {};
      facts.push({ id, ...past, ...member.definition });
    } else {
      const below = listDefinitions(id, member, parent, settled);
      facts.push(...below.facts);
      lists.push(...below.lists);
    }
  }
  return { facts, lists };
}

/** A list's own definition and those of its fields. */
export function listDefinitions(id: string, member: ListShape<Fields>, parent?: string, above?: boolean): Catalogued {
  const past = member.knownBy === "register" || member.serviceLog === true ? true : undefined;
  const settled = member.settled ?? above ?? past;
  const below = definitionsOf(id, member.fields, id, settled);
  const own: ListDefinition = {
    id,
    question: member.question,
    knownBy: member.knownBy,
    ...(parent === undefined ? {} : { parent }),
    ...(member.serviceLog === undefined ? {} : { serviceLog: member.serviceLog }),
    ...(settled === undefined ? {} : { settled }),
  };
  return { facts: below.facts, lists: [own, ...below.lists] };
}

export type { Field };
