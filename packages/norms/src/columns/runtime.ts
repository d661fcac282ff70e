import { formatDay, formatMinute } from "@soning/calendar";
import { bind, type CaseFacts, caseItself, type Environment, type ListFacts, type RecordFacts } from "../case-facts.ts";
import { Explainer, type Explanation } from "../explain.ts";
import type { Node, NodeOf } from "../node.ts";
import { compare } from "../operators/compare.ts";
import type { Part } from "../operators/folds.ts";
import { operatorOf } from "../operators/index.ts";
import type { ListNode, ListOperator } from "../operators/lists.ts";
import { and, or } from "../operators/logic.ts";
import { outcomeOfValue } from "../outcome.ts";
import type { Run } from "../run.ts";
import { Run as ReferenceRun } from "../run.ts";
import { show } from "../show.ts";
import type { Language } from "../text.ts";
import type { Value } from "../value.ts";
import { CLASH, CONFLICT, isUnknown, MAYBE, NONE, range, type Truth, UNKNOWN } from "../value.ts";
import { NONE_NUMBER, type Table, UNKNOWN_NUMBER } from "./table.ts";

/** The value of a fact in a row of a table. */
export function valueAt(table: Table, fact: string, row: number): Value | undefined {
  const column = table.column(fact);
  const stored = column.data[row] ?? 0;
  if (column.kind === "truth") return stored === MAYBE ? undefined : stored;
  if (column.kind === "number") return stored === UNKNOWN_NUMBER ? undefined : stored === NONE_NUMBER ? NONE : stored;
  const value = column.dictionary[stored];
  return value === undefined || value === UNKNOWN ? undefined : value;
}

/** The facts of one row, with its records by their rows in the table. */
export interface RowFacts {
  readonly facts: CaseFacts;
  record(list: string, row: number): RecordFacts;
}

/** The facts of one row, as far as some program's trees look at them: for what only the reference can evaluate. */
export function factsAt(
  table: Table,
  facts: readonly string[],
  lists: ReadonlyMap<string, string | undefined>,
  row: number,
): RowFacts {
  const records = new Map<string, RecordFacts>();
  const fieldsOf = (list: string | undefined): readonly string[] =>
    facts.filter((fact) => ownerIn(fact, lists) === list);
  const holder = (
    list: string | undefined,
    at: number,
    path: string,
  ): { values: Map<string, Value>; lists: Map<string, ListFacts> } => {
    const values = new Map<string, Value>();
    for (const fact of fieldsOf(list)) {
      const value = valueAt(table, fact, at);
      if (value !== undefined) values.set(fact, value);
    }
    const inner = new Map<string, ListFacts>();
    for (const [child, parent] of lists)
      if (parent === list)
        inner.set(child, listAt(child, at, list === undefined ? child : `${path}${child.slice(list.length)}`));
    return { values, lists: inner };
  };
  const listAt = (list: string, at: number, path: string): ListFacts => {
    const { offsets, complete } = table.list(list);
    const items: RecordFacts[] = [];
    const first = offsets[at] ?? 0;
    for (let row = first; row < (offsets[at + 1] ?? 0); row++) {
      const own = `${path}[${row - first}]`;
      const record: RecordFacts = { ...holder(list, row, own), path: own };
      records.set(`${list}[${row}]`, record);
      items.push(record);
    }
    return { items, complete: complete[at] === 1 };
  };
  return {
    facts: holder(undefined, row, ""),
    record(list, at) {
      const found = records.get(`${list}[${at}]`);
      if (found === undefined) throw new RangeError(`row ${at} of ${list} is not of this case`);
      return found;
    },
  };
}

function ownerIn(fact: string, lists: ReadonlyMap<string, string | undefined>): string | undefined {
  const owner = fact.slice(0, fact.lastIndexOf("."));
  return lists.has(owner) ? owner : undefined;
}

/** What generated code calls for everything that is not a plain number or bit. */
export function runtimeOf(
  run: Run,
  caseAt: (row: number) => RowFacts,
  language: Language = "nb",
): Record<string, unknown> {
  let lastRow = -1;
  let last: { readonly run: Run; readonly facts: RowFacts } | undefined;
  const runAt = (row: number): { readonly run: Run; readonly facts: RowFacts } => {
    if (last === undefined || row !== lastRow) {
      const facts = caseAt(row);
      last = { run: new ReferenceRun({ ...run.question, facts: facts.facts }), facts };
      lastRow = row;
    }
    return last;
  };
  const environmentAt = (facts: RowFacts, bound: readonly (string | number)[]): Environment => {
    let environment = caseItself;
    for (let at = 1; at + 2 < bound.length; at += 3) {
      const record = facts.record(bound[at + 2] as string, bound[at + 1] as number);
      environment = bind(environment, bound[at] as string, record);
    }
    return environment;
  };
  const days = new Map<number, string>();
  return {
    UNKNOWN,
    NONE,
    show,
    valueStatus: outcomeOfValue,
    day(day: number): string {
      const known = days.get(day);
      if (known !== undefined) return known;
      const text = formatDay(day);
      days.set(day, text);
      return text;
    },
    minute: formatMinute,
    explainAt(node: NodeOf<"at">, bound: readonly (string | number)[]): readonly Explanation[] {
      const { run: there, facts } = runAt(bound[0] as number);
      const environment = environmentAt(facts, bound);
      const day = there.value(node.args[0], environment);
      return typeof day === "number"
        ? [new Explainer(there.onDay(day), language, new Map()).explain(node.args[1], environment)]
        : [];
    },
    CONFLICT,
    and,
    or,
    range,
    truth: (value: Value): Truth => (value === CONFLICT ? CLASH : isUnknown(value) ? MAYBE : (value as Truth)),
    compare,
    apply: (node: Node, values: readonly Value[]): Value => operatorOf(node).apply?.(node, values, run) ?? UNKNOWN,
    fold: (node: ListNode, parts: readonly Part[], complete: boolean): Value =>
      (operatorOf(node) as ListOperator<ListNode>).fold(node, parts, complete, run),
    path: (row: number, list: string, at: number): string => runAt(row).facts.record(list, at).path,
    interpret(node: Node, bound: readonly (string | number)[]): Value {
      const { run: there, facts } = runAt(bound[0] as number);
      return there.value(node, environmentAt(facts, bound));
    },
  };
}
