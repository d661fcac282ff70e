import { bind, caseItself, type Environment, recordOf, SELF } from "../case-facts.ts";
import { entryKey, faceKey } from "../entry-key.ts";
import type { Knower } from "../fact.ts";
import { functions } from "../functions/index.ts";
import type { Node } from "../node.ts";
import { operands } from "../node.ts";
import { stretchesOf } from "../operators/stretches.ts";
import type { Run } from "../run.ts";
import { speakerOf } from "../speak.ts";
import type { Text } from "../text.ts";
import { CONFLICT, FALSE, isUnknown, MAYBE, TRUE, type Truth, type Value } from "../value.ts";
import { type Thresholds, thresholdsOf } from "./cells.ts";
import { BudgetSpent, Diagrams } from "./diagram.ts";
import { normsReading } from "./readers.ts";
import { Symbolic } from "./symbolic.ts";
import { pathOf, reportedPath } from "./unknown.ts";

/** Nodes of the decision diagram before the answer falls back on the facts seen on undetermined paths. */
export const NODE_BUDGET = 20_000;

/** Where no fact was found to matter, one look with finer cells is taken, while not more facts than these are open. */
const MOST_LOOKED_AT_CLOSELY = 30;

export interface MissingFact {
  /** catalogue id, or a path into a list: `residents[2].consent` */
  readonly fact: string;
  readonly id: string;
  readonly kind: "fact" | "assessment";
  readonly question: Text;
  /** norms on whose way it was asked for */
  readonly because: readonly string[];
}

export interface Gap {
  readonly norm: string;
  readonly why: Text;
}

export interface Missing {
  readonly facts: readonly MissingFact[];
  readonly gaps: readonly Gap[];
  /** false: the diagram would have been too large, and every fact on an undetermined path is listed */
  readonly exact: boolean;
}

/** What is met on undetermined paths: unknown facts with the norms that ask, and gaps. */
class Frontier {
  readonly asked = new Map<string, { readonly id: string; readonly because: Set<string> }>();
  readonly gaps = new Map<string, Gap>();
  private readonly run: Run;
  private readonly seen = new Set<string>();

  private readonly days: Map<number, Frontier>;

  constructor(run: Run, days = new Map<number, Frontier>()) {
    this.run = run;
    this.days = days.set(run.on, this);
  }

  private open(node: Node, environment: Environment): boolean {
    const value = this.run.value(node, environment);
    return this.run.typeOf(node).kind === "boolean" ? value === MAYBE : isUnknown(value);
  }

  visit(node: Node, environment: Environment, norm: string): void {
    if (!this.open(node, environment)) return;
    switch (node.op) {
      case "fact":
        this.ask(node.id, node.id, norm);
        return;
      case "field":
        this.ask(pathOf(node.id, recordOf(environment, node.element)), node.id, norm);
        return;
      case "gap":
        this.gaps.set(`${norm} ${node.why.en}`, { norm, why: node.why });
        return;
      case "policy":
        this.policy(node.id, norm);
        return;
      case "slot":
        this.entry(entryKey(node.id), node.element, environment, norm);
        return;
      case "norm":
        this.entry(faceKey(node.key, node.face), node.element, environment, node.key);
        return;
      case "at": {
        const day = this.run.value(node.args[0], environment);
        if (typeof day !== "number") {
          this.visit(node.args[0], environment, norm);
          return;
        }
        const there = this.days.get(day) ?? new Frontier(this.run.onDay(day), this.days);
        there.visit(node.args[1], environment, norm);
        if (there !== this) this.take(there);
        return;
      }
      case "everyStretch":
        this.stretches(node, environment, norm);
        return;
      default:
        if ("list" in node) this.list(node, environment, norm);
        else if (!this.looked(node, environment).some((part) => this.open(part, environment))) this.silent(node, norm);
        else for (const part of this.looked(node, environment)) this.visit(part, environment, norm);
    }
  }

  /** The operands that an answer may still turn on: branches not taken and contributions that do not hold say nothing. */
  private looked(node: Node, environment: Environment): readonly Node[] {
    if (node.op === "if") {
      const test = this.run.truth(node.args[0], environment);
      return test === TRUE ? [node.args[1]] : test === FALSE ? [node.args[2]] : node.args;
    }
    if (node.op !== "combine") return operands(node);
    const holds = (place: number): Truth => this.run.truth(node.args[place - (place % 2)] ?? node, environment);
    const silent = !node.args.some((_, place) => holds(place) === TRUE);
    return [...node.args.filter((_, place) => holds(place) !== FALSE), ...(silent ? [node.fallback] : [])];
  }

  /**
   * Everything that the node looks at is known, and it is open all the same: a policy set to be asked, no text held for the
   * day, or a rule that says nothing of such values (months against days that overlap).
   */
  private silent(node: Node, norm: string): void {
    const policies = node.op === "call" ? (functions.get(node.name)?.policies ?? []) : [];
    const asked = policies.filter((id) => this.run.settings.policy(id) === "ask");
    for (const id of asked) this.policy(id, norm);
    if (asked.length > 0) return;
    const [nb, en] = (["nb", "en"] as const).map((language) => speakerOf(this.run.program, language).say(node));
    this.gaps.set(`${norm} ${en}`, {
      norm,
      why: { nb: `Reglene gir ikke noe svar her: ${nb}`, en: `The rules give no answer here: ${en}` },
    });
  }

  private policy(id: string, norm: string): void {
    this.gaps.set(`policy ${id}`, {
      norm,
      why: { nb: `Konvensjonen ${id} er ikke valgt.`, en: `The policy ${id} is not chosen.` },
    });
  }

  private stretches(
    { element, args: [length, first, last, condition] }: Extract<Node, { readonly op: "everyStretch" }>,
    environment: Environment,
    norm: string,
  ): void {
    for (const part of [length, first, last]) this.visit(part, environment, norm);
    const found = stretchesOf(
      this.run.value(length, environment),
      this.run.value(first, environment),
      this.run.value(last, environment),
    );
    if (typeof found === "number") return;
    for (const stretch of found) this.visit(condition, bind(environment, element, stretch), norm);
  }

  private take(other: Frontier): void {
    for (const [path, { id, because }] of other.asked) for (const norm of because) this.ask(path, id, norm);
    for (const [key, gap] of other.gaps) this.gaps.set(key, gap);
  }

  private list(node: Extract<Node, { readonly list: string }>, environment: Environment, norm: string): void {
    const { items, complete } = this.run.list(node.list, node.parent, environment);
    for (const record of items)
      for (const part of node.args) this.visit(part, bind(environment, node.element, record), norm);
    if (complete) return;
    this.ask(
      pathOf(node.list, node.parent === undefined ? undefined : recordOf(environment, node.parent)),
      node.list,
      norm,
    );
  }

  private entry(key: string, element: string | undefined, environment: Environment, norm: string): void {
    const record = element === undefined ? undefined : recordOf(environment, element);
    const place = `${key}@${record?.path ?? ""}`;
    if (this.seen.has(place)) return;
    this.seen.add(place);
    this.visit(
      this.run.program.entryOf(key).node,
      record === undefined ? caseItself : bind(caseItself, SELF, record),
      norm,
    );
  }

  private ask(path: string, id: string, norm: string): void {
    const known = this.asked.get(path) ?? { id, because: new Set<string>() };
    if (norm !== "") known.because.add(norm);
    this.asked.set(path, known);
  }
}

const knowers: readonly Knower[] = ["register", "service", "person", "other", "official"];

interface Ranked {
  readonly path: string;
  readonly decides: boolean;
  readonly place: number;
}

/** Facts that decide at once first, then by who knows, assessments last, ties in the law's order. */
function ordered(run: Run, root: Node, ranked: readonly Ranked[], frontier: Frontier): readonly MissingFact[] {
  const { facts, lists } = run.program.law;
  const described = ranked.map(({ path, decides, place }) => {
    const asked = frontier.asked.get(path);
    const id = asked?.id ?? path.replaceAll(/\[\d+\]/g, "");
    const definition = facts.get(id);
    const question = definition?.question ?? lists.get(id)?.question ?? { nb: id, en: id };
    const kind = definition?.kind ?? "fact";
    const knower = definition?.knownBy ?? lists.get(id)?.knownBy ?? "service";
    const because = asked === undefined ? normsReading(run, root, id) : [...asked.because];
    const fact: MissingFact = { fact: path, id, kind, question, because };
    return { fact, key: [kind === "assessment" ? 1 : 0, decides ? 0 : 1, knowers.indexOf(knower), place] as const };
  });
  described.sort((left, right) => {
    for (const [at, value] of left.key.entries()) {
      const other = right.key[at] ?? 0;
      if (value !== other) return value - other;
    }
    return 0;
  });
  return described.map(({ fact }) => fact);
}

function symbolicSupport(run: Run, node: Node, thresholds: Thresholds): readonly Ranked[] {
  const diagrams = new Diagrams(NODE_BUDGET);
  const symbolic = new Symbolic(run, thresholds, diagrams);
  const diagram = symbolic.evaluate(node);
  const groups = new Map<string, number[]>();
  for (const variable of diagrams.support(diagram)) {
    const path = reportedPath(symbolic.unknowns[variable]?.path ?? "");
    groups.set(path, [...(groups.get(path) ?? []), variable]);
  }
  return [...groups].map(([path, variables]) => ({
    path,
    decides: diagrams.decides(diagram, variables),
    place: Math.min(...variables),
  }));
}

/** All nodes that an answer may look at, for the thresholds: known numbers beside unknown facts too, and what open lists ask. */
function reachable(run: Run, root: Node): ReadonlySet<Node> {
  const nodes = new Set<Node>();
  const visit = (node: Node): void => {
    if (nodes.has(node)) return;
    nodes.add(node);
    if (node.op === "slot") visit(run.program.entryOf(entryKey(node.id)).node);
    else if (node.op === "norm") visit(run.program.entryOf(faceKey(node.key, node.face)).node);
    operands(node).forEach(visit);
  };
  visit(root);
  return nodes;
}

/** The gaps of the law alone on the way of what is open; none where it is settled. */
export function gapsFor(run: Run, node: Node): readonly Gap[] {
  const frontier = new Frontier(run);
  frontier.visit(node, caseItself, "");
  return [...frontier.gaps.values()];
}

/**
 * What keeps a question open: the facts for which some completion of the other unknowns lets two values give different
 * answers, the best question first; and the gaps of the law on the way.
 */
export function missingFor(run: Run, node: Node): Missing {
  const value = run.value(node);
  const open = run.typeOf(node).kind === "boolean" ? value === MAYBE : value !== CONFLICT && isUnknown(value as Value);
  if (!open) return { facts: [], gaps: [], exact: true };
  const frontier = new Frontier(run);
  frontier.visit(node, caseItself, "");
  const gaps = [...frontier.gaps.values()];
  const nodes = reachable(run, node);
  const everything = (): Missing => {
    const paths = [...frontier.asked.keys()].map((path, place) => ({ path, decides: false, place }));
    return { facts: ordered(run, node, paths, frontier), gaps, exact: false };
  };
  try {
    for (const closely of [false, true]) {
      const ranked = symbolicSupport(run, node, thresholdsOf(nodes, run.program, run.question.facts, closely));
      if (ranked.length > 0 || frontier.asked.size === 0)
        return { facts: ordered(run, node, ranked, frontier), gaps, exact: true };
      if (frontier.asked.size > MOST_LOOKED_AT_CLOSELY) break;
    }
    // whatever the facts are the answer is the same, but not by the law's logic until some are known: say which are open
    return everything();
  } catch (spent) {
    if (!(spent instanceof BudgetSpent)) throw spent;
    return everything();
  }
}
