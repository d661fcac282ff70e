import {
  type AssembledLaw,
  type CaseFacts,
  type FactDefinition,
  type ListDefinition,
  type ListFacts,
  NONE,
  type RecordFacts,
  type Value,
} from "@soning/norms";
import { law } from "./law.ts";

export interface Assumed {
  readonly facts: CaseFacts;
  /** facts and logs that were read as empty because nobody gave them */
  readonly assumed: readonly string[];
}

const STARTED = "serving.startedOn";
const STAYS = "stays";
const notUnderWay: readonly Value[] = ["not-started", "remand"];

/** A case that says how the sentence is served says that it has begun: the day is then unknown, not "none". */
function servingIsUnderWay(facts: CaseFacts): boolean {
  const form = facts.values.get("serving.form");
  return form !== undefined && !notUnderWay.includes(form);
}

/**
 * A case that says that the unit has particularly high security says that there is a stay in it: the log of stays is then
 * not empty, whoever left it out. Since when is told by `unit.levelSince`, else unknown.
 */
function stayInTheUnit(values: ReadonlyMap<string, Value>): readonly RecordFacts[] {
  const level = values.get("unit.level");
  if (level !== "particularly-high") return [];
  const since = values.get("unit.levelSince");
  const stay: readonly (readonly [string, Value])[] = [
    ["stays.level", level],
    ["stays.to", NONE],
    ...(since === undefined ? [] : [["stays.from", since] as const]),
  ];
  return [{ path: "stays[0]", values: new Map(stay), lists: new Map() }];
}

const EXIT = "exit.kind";
const exits: readonly Value[] = ["day-release", "leave", "escorted-leave"];

/** A case about control on an exit, or about a kind of leave, says by that which exit it is about. */
function exitInQuestion({ values, lists }: CaseFacts): Value | undefined {
  const settings = (lists.get("measures")?.items ?? []).map((measure) => measure.values.get("measures.setting"));
  const named = [...new Set(settings)].filter((setting) => setting !== undefined && exits.includes(setting));
  if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  return values.has("leave.kind") ? "leave" : undefined;
}

/**
 * Reads the logs that the service itself keeps (decisions, interruptions, leave, breaches, transfers) as empty where
 * they are absent, and says which. Never anything about a person. `names` is the law whose catalogue is meant: that of
 * a former day for an answer that is given again.
 */
export function assumeServiceLogs(facts: CaseFacts, names: Names = law): Assumed {
  const values = new Map<string, Value>(facts.values);
  const lists = new Map<string, ListFacts>(facts.lists);
  const assumed: string[] = [];
  const exit = values.has(EXIT) ? undefined : exitInQuestion(facts);
  if (exit !== undefined) values.set(EXIT, exit);
  const logs = logsOf(names);
  for (const definition of logs.facts) {
    if (values.has(definition.id)) continue;
    if (definition.id === STARTED && servingIsUnderWay(facts)) continue;
    if (definition.type.kind === "periods") values.set(definition.id, []);
    else if (definition.optional) values.set(definition.id, NONE);
    else continue;
    assumed.push(definition.id);
  }
  for (const list of logs.lists) {
    if (lists.has(list.id)) continue;
    lists.set(list.id, { items: list.id === STAYS ? stayInTheUnit(facts.values) : [], complete: true });
    assumed.push(list.id);
  }
  const fields = withFieldLogs(lists, logs.fields);
  return { facts: { values, lists: fields.lists }, assumed: [...assumed, ...fields.assumed] };
}

type Names = Pick<AssembledLaw, "facts" | "lists">;

/** The logs that the service keeps. */
interface Logs {
  readonly facts: readonly FactDefinition[];
  readonly lists: readonly ListDefinition[];
  /** fields of records that are logs, by their list */
  readonly fields: ReadonlyMap<string, readonly FactDefinition[]>;
}

const logsOfCatalogue = new WeakMap<Names["facts"], Logs>();

/** The logs of a catalogue, read off it once. */
function logsOf({ facts, lists }: Names): Logs {
  const known = logsOfCatalogue.get(facts);
  if (known !== undefined) return known;
  const listOf = ({ id }: FactDefinition): string => id.slice(0, id.lastIndexOf("."));
  const kept = [...facts.values()].filter(({ serviceLog }) => serviceLog === true);
  const found: Logs = {
    facts: kept.filter((definition) => !lists.has(listOf(definition))),
    lists: [...lists.values()].filter(({ serviceLog, parent }) => serviceLog === true && parent === undefined),
    fields: Map.groupBy(
      kept.filter((definition) => lists.has(listOf(definition))),
      listOf,
    ),
  };
  logsOfCatalogue.set(facts, found);
  return found;
}

/** Log fields of records, e.g. remand after judgment, are empty too where absent; each is named by its path. */
function withFieldLogs(
  lists: ReadonlyMap<string, ListFacts>,
  fields: Logs["fields"],
): {
  readonly lists: ReadonlyMap<string, ListFacts>;
  readonly assumed: readonly string[];
} {
  const filled = new Map<string, ListFacts>();
  const assumed: string[] = [];
  for (const [id, list] of lists) {
    const own = fields.get(id);
    if (own === undefined) {
      filled.set(id, list);
      continue;
    }
    const items = list.items.map((record) => {
      const values = new Map<string, Value>(record.values);
      for (const definition of own) {
        if (values.has(definition.id)) continue;
        values.set(definition.id, definition.type.kind === "periods" ? [] : NONE);
        assumed.push(`${record.path}${definition.id.slice(id.length)}`);
      }
      return { ...record, values };
    });
    filled.set(id, { items, complete: list.complete });
  }
  return { lists: filled, assumed };
}
