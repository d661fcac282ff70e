import type { CaseFacts, ListFacts, RecordFacts } from "./case-facts.ts";
import { hindrance, OPEN } from "./deciding.ts";
import { entryKey, faceKey } from "./entry-key.ts";
import type { FactDefinition } from "./fact.ts";
import type { Node } from "./node.ts";
import { operands } from "./node.ts";
import type { Program } from "./resolve.ts";
import { Run } from "./run.ts";
import { NONE, UNKNOWN, type Value } from "./value.ts";

/** What cures a norm that stands in the way: waiting, somebody's act, an official's judgement, or nothing. */
export type Cure = "time" | "person" | "assessment" | "fixed";

/** Facts, slots and norms below a node of a legal state. */
export interface Below {
  /** catalogue ids */
  readonly facts: ReadonlySet<string>;
  /** keys */
  readonly norms: ReadonlySet<string>;
  /** something below asks what day it is */
  readonly asksTheDay: boolean;
}

/** Everything that the value of a node rests on. */
export function below(program: Program, root: Node): Below {
  const facts = new Set<string>();
  const norms = new Set<string>();
  const seen = new Set<Node>();
  let asksTheDay = false;
  const visit = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.op === "on" || node.op === "now" || node.op === "inForce") asksTheDay = true;
    if (node.op === "fact" || node.op === "field") facts.add(node.id);
    else if (node.op === "slot") visit(program.entryOf(entryKey(node.id)).node);
    else if (node.op === "norm") {
      norms.add(node.key);
      visit(program.entryOf(faceKey(node.key, node.face)).node);
    }
    operands(node).forEach(visit);
  };
  visit(root);
  return { facts, norms, asksTheDay };
}

/** Does the norm stop standing in the way on some later day, all facts unchanged? Every day is asked. */
function turnsInTime(run: Run, key: string, horizon: number): boolean {
  const now = hindrance(run, key);
  for (let day = run.on + 1; day <= horizon; day++) if (hindrance(run.onDay(day), key) < now) return true;
  return false;
}

type Changer = "person" | "assessment";

/**
 * Whose act could make a fact other than it is. What a register, a log, a judgment or nature says does not change by
 * anybody's; but a day on which something has not yet happened may still come, unless the catalogue says otherwise.
 */
function changerOf(definition: FactDefinition | undefined, value: Value): Changer | undefined {
  if (definition === undefined) return undefined;
  const dated = definition.type.kind === "date" || definition.type.kind === "moment";
  const kept = definition.knownBy === "register" || definition.serviceLog === true;
  if (definition.settled ?? (kept && !(dated && value === NONE))) return undefined;
  return definition.kind === "assessment" ? "assessment" : "person";
}

/** The case with everything unknown that these could change: what they could at most make of it. */
function opened(run: Run, changers: readonly Changer[]): CaseFacts {
  const { law } = run.program;
  const values = (known: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> =>
    new Map(
      [...known].filter(([id, value]) => {
        const changer = changerOf(law.facts.get(id), value);
        return changer === undefined || !changers.includes(changer);
      }),
    );
  const lists = (known: ReadonlyMap<string, ListFacts>): ReadonlyMap<string, ListFacts> =>
    new Map(
      [...known].map(([id, list]): readonly [string, ListFacts] => {
        const definition = law.lists.get(id);
        const items = list.items.map(record);
        // what a log has noted stays; more may come
        if (definition?.serviceLog === true) return [id, { items, complete: false }];
        return [id, definition?.settled === true ? { items, complete: list.complete } : { items: [], complete: false }];
      }),
    );
  const record = (each: RecordFacts): RecordFacts => ({
    values: values(each.values),
    lists: lists(each.lists),
    path: each.path,
  });
  return { values: values(run.question.facts.values), lists: lists(run.question.facts.lists) };
}

/** Whose acts alone may turn a norm that surely stands in the way: persons', or theirs with what officials judge. */
export function changerOfNorm(run: Run, key: string): Changer | undefined {
  const now = hindrance(run, key);
  const turnedBy = (changers: readonly Changer[]): boolean =>
    hindrance(new Run({ ...run.question, facts: opened(run, changers) }), key) < now;
  if (turnedBy(["person"])) return "person";
  return turnedBy(["person", "assessment"]) ? "assessment" : undefined;
}

/**
 * What turns a norm that stands in the way: time where its own spans turn; else the acts of persons where those alone may
 * turn it; else these with what officials judge; else nothing does.
 */
export function cureOf(run: Run, key: string, horizon: number): Cure {
  const rests = below(run.program, run.program.entryOf(faceKey(key, "satisfied")).node);
  if (rests.asksTheDay && turnsInTime(run, key, horizon)) return "time";
  if (hindrance(run, key) !== OPEN) return changerOfNorm(run, key) ?? "fixed";
  // it is not sure that it stands in the way: whoever knows or decides what is open may turn it
  const kinds = [...rests.facts].map((id) => changerOf(run.program.law.facts.get(id), UNKNOWN));
  return (["person", "assessment"] as const).find((changer) => kinds.includes(changer)) ?? "fixed";
}
