import { type AssembledLaw, type CaseFacts, type ListFacts, NONE, type Value } from "@soning/norms";
import { law } from "./law.ts";

export interface Assumed {
  readonly facts: CaseFacts;
  /** facts and logs that were read as empty because nobody gave them */
  readonly assumed: readonly string[];
}

const STARTED = "serving.startedOn";
const notUnderWay: readonly Value[] = ["not-started", "remand"];

/** A case that says how the sentence is served says that it has begun: the day is then unknown, not "none". */
function servingIsUnderWay(facts: CaseFacts): boolean {
  const form = facts.values.get("serving.form");
  return form !== undefined && !notUnderWay.includes(form);
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
  for (const definition of names.facts.values()) {
    if (definition.serviceLog !== true || values.has(definition.id) || isField(definition.id, names)) continue;
    if (definition.id === STARTED && servingIsUnderWay(facts)) continue;
    if (definition.type.kind === "periods") values.set(definition.id, []);
    else if (definition.optional) values.set(definition.id, NONE);
    else continue;
    assumed.push(definition.id);
  }
  for (const list of names.lists.values()) {
    if (list.serviceLog !== true || list.parent !== undefined || lists.has(list.id)) continue;
    lists.set(list.id, { items: [], complete: true });
    assumed.push(list.id);
  }
  const fields = withFieldLogs(lists, names);
  return { facts: { values, lists: fields.lists }, assumed: [...assumed, ...fields.assumed] };
}

type Names = Pick<AssembledLaw, "facts" | "lists">;

function isField(id: string, { lists }: Names): boolean {
  return lists.has(id.slice(0, id.lastIndexOf(".")));
}

/** Log fields of records, e.g. remand after judgment, are empty too where absent; each is named by its path. */
function withFieldLogs(
  lists: ReadonlyMap<string, ListFacts>,
  names: Names,
): {
  readonly lists: ReadonlyMap<string, ListFacts>;
  readonly assumed: readonly string[];
} {
  const logs = [...names.facts.values()].filter(
    (definition) => definition.serviceLog === true && isField(definition.id, names),
  );
  const filled = new Map<string, ListFacts>();
  const assumed: string[] = [];
  for (const [id, list] of lists) {
    const own = logs.filter((definition) => definition.id.slice(0, definition.id.lastIndexOf(".")) === id);
    const items =
      own.length === 0
        ? list.items
        : list.items.map((record) => {
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
