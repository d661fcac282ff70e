import { CalendarError } from "@soning/calendar";
import { bind, caseItself, type Environment, type ListFacts, type RecordFacts, recordOf, SELF } from "../case-facts.ts";
import { entryKey, faceKey } from "../entry-key.ts";
import type { Node, NodeOf } from "../node.ts";
import { operands } from "../node.ts";
import type { Part } from "../operators/folds.ts";
import { operatorOf } from "../operators/index.ts";
import type { ListNode, ListOperator } from "../operators/lists.ts";
import { and } from "../operators/logic.ts";
import { stretchesOf } from "../operators/stretches.ts";
import type { Run } from "../run.ts";
import type { Truth, Value } from "../value.ts";
import { FALSE, MAYBE, TRUE, UNKNOWN } from "../value.ts";
import { cellsOf, coarseCellsOf, completionsOf, isPartlyKnown, type Thresholds } from "./cells.ts";
import { type Diagram, type Diagrams, isLeaf } from "./diagram.ts";
import { IMAGINED, pathOf, type Unknown } from "./unknown.ts";

/**
 * Evaluates trees to decision diagrams: known parts as values, each unknown fact as a variable over its cells, an open
 * list with one more record that may or may not be there. Throws BudgetSpent.
 */
export class Symbolic {
  readonly unknowns: Unknown[] = [];
  readonly diagrams: Diagrams;
  private readonly run: Run;
  private readonly thresholds: Thresholds;
  private readonly variables = new Map<string, number>();
  private readonly memory = new Map<string, Diagram>();
  private readonly imagined = new Map<string, RecordFacts>();
  private readonly days: Map<number, Symbolic>;

  constructor(run: Run, thresholds: Thresholds, diagrams: Diagrams, shared?: Symbolic) {
    this.run = run;
    this.thresholds = thresholds;
    this.diagrams = diagrams;
    this.days = shared?.days ?? new Map();
    this.days.set(run.on, this);
    if (shared !== undefined) {
      this.unknowns = shared.unknowns;
      this.variables = shared.variables;
      this.imagined = shared.imagined;
    }
  }

  evaluate(node: Node, environment: Environment = caseItself): Diagram {
    switch (node.op) {
      case "fact":
        return this.fact(node.id, this.run.question.facts.values, undefined);
      case "field": {
        const record = recordOf(environment, node.element);
        return this.fact(node.id, record.values, record);
      }
      case "slot":
        return this.entry(entryKey(node.id), node.element, environment);
      case "norm":
        return this.entry(faceKey(node.key, node.face), node.element, environment);
      case "some":
      case "every":
      case "count":
      case "sum":
      case "least":
      case "greatest":
      case "collect":
        return this.list(node, environment);
      case "at":
        return this.onOtherDay(node, environment);
      case "everyStretch":
        return this.stretches(node, environment);
      case "stretchFirst":
      case "stretchLast":
        return this.diagrams.leaf(this.run.value(node, environment));
      case "and":
      case "or":
        return this.junction(node, environment);
      default:
        return this.pointwise(node, environment);
    }
  }

  private pointwise(node: Node, environment: Environment): Diagram {
    const operator = operatorOf(node);
    if (operator.apply === undefined) return this.diagrams.leaf(this.run.value(node, environment));
    const { apply } = operator;
    const parts = operands(node).map((part) => this.evaluate(part, environment));
    const open = this.run.typeOf(node).kind === "boolean" ? MAYBE : UNKNOWN;
    return this.diagrams.map(parts, (values) => {
      try {
        return apply(node, values, this.run);
      } catch (outside) {
        // a value that was only tried may lie where the calendar ends; the case itself never came so far
        if (outside instanceof CalendarError) return open;
        throw outside;
      }
    });
  }

  /** and, or: part by part, leaving off as soon as the rest cannot matter. */
  private junction(node: NodeOf<"and" | "or">, environment: Environment): Diagram {
    const stop = this.diagrams.leaf(node.op === "and" ? FALSE : TRUE);
    const { apply } = operatorOf(node);
    let result: Diagram = this.diagrams.leaf(node.op === "and" ? TRUE : FALSE);
    for (const part of node.args) {
      if (result === stop) return stop;
      result = this.diagrams.map(
        [result, this.evaluate(part, environment)],
        (values) => apply?.(node, values, this.run) ?? MAYBE,
      );
    }
    return result;
  }

  private entry(key: string, element: string | undefined, environment: Environment): Diagram {
    const record = element === undefined ? undefined : recordOf(environment, element);
    const place = `${key}@${record?.path ?? ""}`;
    const known = this.memory.get(place);
    if (known !== undefined) return known;
    const { node, type } = this.run.program.entryOf(key);
    this.memory.set(place, this.diagrams.leaf(type.kind === "boolean" ? MAYBE : UNKNOWN));
    const result = this.evaluate(node, record === undefined ? caseItself : bind(caseItself, SELF, record));
    this.memory.set(place, result);
    return result;
  }

  private fact(id: string, values: ReadonlyMap<string, Value>, record: RecordFacts | undefined): Diagram {
    const value = values.get(id);
    if (value !== undefined && isPartlyKnown(value))
      return this.variable(pathOf(id, record), id, () => completionsOf(value, this.thresholds));
    if (value !== undefined) return this.diagrams.leaf(value);
    const definition = this.run.program.law.facts.get(id);
    if (definition === undefined || definition.type.kind === "text") return this.diagrams.leaf(UNKNOWN);
    const path = pathOf(id, record);
    const cells = path.includes(IMAGINED) ? coarseCellsOf : cellsOf;
    return this.variable(path, id, () => cells(definition, this.thresholds, this.run.on));
  }

  private variable(path: string, fact: string, cells: () => readonly Value[]): Diagram {
    let place = this.variables.get(path);
    if (place === undefined) {
      place = this.unknowns.length;
      this.variables.set(path, place);
      this.unknowns.push({ path, fact, definition: this.run.program.law.facts.get(fact), cells: cells() });
    }
    const unknown = this.unknowns[place];
    return this.diagrams.branch(
      place,
      (unknown?.cells ?? []).map((value) => this.diagrams.leaf(value)),
    );
  }

  private listFacts(
    id: string,
    parent: string | undefined,
    environment: Environment,
  ): { readonly facts: ListFacts; readonly path: string } {
    const facts = this.run.list(id, parent, environment);
    return { facts, path: pathOf(id, parent === undefined ? undefined : recordOf(environment, parent)) };
  }

  private list(node: ListNode, environment: Environment): Diagram {
    const { facts, path } = this.listFacts(node.list, node.parent, environment);
    const operator = operatorOf(node) as ListOperator<ListNode>;
    const [where, ...values] = node.args;
    const columns: Diagram[] = [];
    const width = 1 + values.length;
    for (const record of facts.items) {
      const inner = bind(environment, node.element, record);
      const holds = this.evaluate(where, inner);
      const left = isLeaf(holds) && holds.value === FALSE;
      columns.push(holds, ...values.map((value) => (left ? this.diagrams.leaf(UNKNOWN) : this.evaluate(value, inner))));
    }
    if (!facts.complete) {
      const record = this.imagine(`${path}${IMAGINED}`);
      const inner = bind(environment, node.element, record);
      const there = this.variable(record.path, node.list, () => [FALSE, TRUE]);
      const holds = this.diagrams.map([there, this.evaluate(where, inner)], ([exists, truth]) =>
        exists === FALSE ? FALSE : (truth ?? MAYBE),
      );
      columns.push(holds, ...values.map((value) => this.evaluate(value, inner)));
    }
    return this.diagrams.map(columns, (flat) => {
      const parts: Part[] = [];
      for (let at = 0; at < flat.length; at += width)
        parts.push({ holds: (flat[at] ?? MAYBE) as Truth, values: flat.slice(at + 1, at + width) });
      return operator.fold(node, parts, true, this.run);
    });
  }

  /** The record that an open list may still hold: nothing is known of it. */
  private imagine(path: string): RecordFacts {
    const known = this.imagined.get(path);
    if (known !== undefined) return known;
    const fresh: RecordFacts = { values: new Map(), lists: new Map(), path };
    this.imagined.set(path, fresh);
    return fresh;
  }

  private stretches(node: NodeOf<"everyStretch">, environment: Environment): Diagram {
    const [length, first, last, condition] = node.args;
    const edges = [length, first, last].map((part) => this.evaluate(part, environment));
    return this.diagrams.bind(edges, ([long, from, to]) => {
      const found = stretchesOf(long ?? UNKNOWN, from ?? UNKNOWN, to ?? UNKNOWN);
      if (typeof found === "number") return this.diagrams.leaf(found);
      return this.diagrams.map(
        found.map((stretch) => this.evaluate(condition, bind(environment, node.element, stretch))),
        (values) => (values as readonly Truth[]).reduce(and, TRUE),
      );
    });
  }

  private onOtherDay(node: NodeOf<"at">, environment: Environment): Diagram {
    const { apply } = {
      apply: (day: Value): Diagram =>
        typeof day === "number"
          ? this.dayOf(day).evaluate(node.args[1], environment)
          : this.diagrams.leaf(this.notADay(node, day)),
    };
    return this.diagrams.bind([this.evaluate(node.args[0], environment)], ([day]) => apply(day ?? UNKNOWN));
  }

  private notADay(node: NodeOf<"at">, day: Value): Value {
    const boolean = this.run.typeOf(node).kind === "boolean";
    if (typeof day === "object" && "name" in day) return boolean ? (day.name === "none" ? FALSE : 2) : day;
    return boolean ? MAYBE : UNKNOWN;
  }

  private dayOf(day: number): Symbolic {
    return this.days.get(day) ?? new Symbolic(this.run.onDay(day), this.thresholds, this.diagrams, this);
  }
}
