import {
  below,
  type CaseFacts,
  Columns,
  changerOfNorm,
  MAYBE,
  type Node,
  type Program,
  Run,
  type Settings,
} from "@soning/norms";

/** A norm that surely stands in the way of a person, by the person's place in the caseload. */
interface Standing {
  readonly person: number;
  readonly key: string;
  /** the truth that it has when it does not stand in the way */
  readonly free: number;
}

/** How far and how often it is asked whether time turns a norm: spans of the law are longer than a month. */
const LONGEST = 9131;
const STEP = 28;

const madeFor = new WeakMap<Program, Map<string, Columns>>();

function columnsOf(program: Program, node: Node, key: string): Columns {
  const made = madeFor.get(program) ?? new Map<string, Columns>();
  madeFor.set(program, made);
  const known = made.get(key) ?? new Columns(program, [node]);
  made.set(key, known);
  return known;
}

/** Which of these norms nothing can turn: neither waiting, nor what a person does, nor what an official judges. */
export function fixedOf<One extends Standing>(
  standing: readonly One[],
  cases: readonly CaseFacts[],
  program: Program,
  on: number,
  settings: Settings,
): ReadonlySet<One> {
  const found = new Set<One>();
  for (const one of standing) {
    const facts = cases[one.person];
    if (facts !== undefined && changerOfNorm(new Run({ program, facts, on, settings }), one.key) === undefined)
      found.add(one);
  }
  const keys = Map.groupBy(found, ({ key }) => key);
  const days = Array.from({ length: Math.floor(LONGEST / STEP) }, (_, at) => on + STEP * (at + 1));
  for (const [key, own] of keys) {
    const node: Node = { op: "norm", key, face: "satisfied" };
    if (!below(program, node).asksTheDay) continue;
    const columns = columnsOf(program, node, key);
    const table = columns.tableOf(own.map(({ person }) => cases[person]).filter((facts) => facts !== undefined));
    for (const { truths } of columns.everyDay(table, days, settings))
      for (const [row, one] of own.entries()) {
        const truth = truths[0]?.[row];
        if (truth === one.free || truth === MAYBE) found.delete(one);
      }
  }
  return found;
}
