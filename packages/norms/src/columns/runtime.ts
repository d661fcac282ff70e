import { bind, caseItself, type CaseFacts, type Environment, type ListFacts, type RecordFacts } from "../case-facts.ts";
import { functions } from "../functions/index.ts";
import { applyFunction } from "../functions/function.ts";
import type { Node, NodeOf } from "../node.ts";
import { compare } from "../operators/compare.ts";
import type { Part } from "../operators/folds.ts";
import { operatorOf } from "../operators/index.ts";
import type { ListNode, ListOperator } from "../operators/lists.ts";
import { and, or } from "../operators/logic.ts";
import type { Run } from "../run.ts";
import { Run as ReferenceRun } from "../run.ts";
import type { Value } from "../value.ts";
import { CLASH, CONFLICT, FALSE, isUnknown, MAYBE, NONE, range, type Truth, UNKNOWN } from "../value.ts";
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

/** The facts of one row, as far as some program's trees look at them: for what only the reference can evaluate. */
export function factsAt(table: Table, facts: readonly string[], lists: ReadonlyMap<string, string | undefined>, row: number): CaseFacts {
  const fieldsOf = (list: string | undefined): readonly string[] => facts.filter((fact) => ownerIn(fact, lists) === list);
  const holder = (list: string | undefined, at: number): { values: Map<string, Value>; lists: Map<string, ListFacts> } => {
    const values = new Map<string, Value>();
    for (const fact of fieldsOf(list)) {
      const value = valueAt(table, fact, at);
      if (value !== undefined) values.set(fact, value);
    }
    const inner = new Map<string, ListFacts>();
    for (const [child, parent] of lists) if (parent === list) inner.set(child, listAt(child, at));
    return { values, lists: inner };
  };
  const listAt = (list: string, at: number): ListFacts => {
    const { offsets, complete } = table.list(list);
    const items: RecordFacts[] = [];
    for (let row = offsets[at] ?? 0; row < (offsets[at + 1] ?? 0); row++) items.push({ ...holder(list, row), path: `${list}[${row}]` });
    return { items, complete: complete[at] === 1 };
  };
  return holder(undefined, row);
}

function ownerIn(fact: string, lists: ReadonlyMap<string, string | undefined>): string | undefined {
  const owner = fact.slice(0, fact.lastIndexOf("."));
  return lists.has(owner) ? owner : undefined;
}

/** What generated code calls for everything that is not a plain number or bit. */
export function runtimeOf(run: Run, caseAt: (row: number) => CaseFacts): Record<string, unknown> {
  let lastRow = -1;
  let last: Run = run;
  const runAt = (row: number): Run => {
    if (row !== lastRow) {
      last = new ReferenceRun({ ...run.question, facts: caseAt(row) });
      lastRow = row;
    }
    return last;
  };
  const environmentAt = (facts: CaseFacts, bound: readonly (string | number)[]): Environment => {
    let environment = caseItself;
    for (let at = 1; at + 2 < bound.length; at += 3) {
      const record = recordIn(facts, `${bound[at + 2]}[${bound[at + 1]}]`);
      environment = bind(environment, bound[at] as string, record);
    }
    return environment;
  };
  return {
    UNKNOWN,
    NONE,
    CONFLICT,
    and,
    or,
    range,
    truth: (value: Value): Truth => (value === CONFLICT ? CLASH : isUnknown(value) ? MAYBE : (value as Truth)),
    compare,
    apply: (node: Node, values: readonly Value[]): Value => operatorOf(node).apply?.(node, values, run) ?? UNKNOWN,
    call(node: NodeOf<"call">, values: readonly Value[]): Value {
      const known = functions.get(node.name);
      if (known === undefined) return UNKNOWN;
      const value = applyFunction(known, values, run.settings);
      if (run.typeOf(node).kind !== "boolean") return value;
      return value === CONFLICT ? CLASH : value === NONE ? FALSE : isUnknown(value) ? MAYBE : value;
    },
    fold: (node: ListNode, parts: readonly Part[], complete: boolean): Value => (operatorOf(node) as ListOperator<ListNode>).fold(node, parts, complete, run),
    interpret(node: Node, bound: readonly (string | number)[]): Value {
      const there = runAt(bound[0] as number);
      return operatorOf(node).evaluate(node, there, environmentAt(there.question.facts, bound));
    },
  };
}

/** Finds a record by its path: rows are unique within a list. */
function recordIn(facts: CaseFacts, path: string): RecordFacts {
  const search = (lists: ReadonlyMap<string, ListFacts>): RecordFacts | undefined => {
    for (const { items } of lists.values()) {
      for (const record of items) {
        const found = record.path === path ? record : search(record.lists);
        if (found !== undefined) return found;
      }
    }
    return undefined;
  };
  const found = search(facts.lists);
  if (found === undefined) throw new RangeError(`${path} is in no list of the case`);
  return found;
}
