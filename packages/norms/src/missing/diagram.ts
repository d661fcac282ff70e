import type { Value } from "../value.ts";
import { Range } from "../value.ts";

/** A reduced decision diagram over the cells of unknown facts: a value, or a choice by one variable. */
export type Diagram = Leaf | Branch;
export interface Leaf {
  readonly id: number;
  readonly value: Value;
}
export interface Branch {
  readonly id: number;
  readonly variable: number;
  readonly children: readonly Diagram[];
}

export function isLeaf(diagram: Diagram): diagram is Leaf {
  return "value" in diagram;
}

/** More nodes were needed than the budget allows. */
export class BudgetSpent extends Error {}

/** Equal values have equal keys; numbers and words are their own. */
function valueKey(value: Value): string | number {
  if (typeof value === "number") return value;
  if (value instanceof Range) return `r${value.lo},${value.hi}`;
  return typeof value === "object" ? JSON.stringify(value) : `w${value}`;
}

/** Ways through the parts of one step are cheaper than nodes: so many of them for each node of the budget. */
const STEPS_A_NODE = 2;
/** Ids and variables are below it, so that two make one number. */
const APART = 2 ** 26;

function below(part: Diagram, variable: number, cell: number): Diagram {
  return !isLeaf(part) && part.variable === variable ? (part.children[cell] ?? part) : part;
}

/** The earliest variable that the parts look at. */
function topOf(parts: readonly Diagram[]): Branch | undefined {
  let top: Branch | undefined;
  for (const part of parts) if (!isLeaf(part) && (top === undefined || part.variable < top.variable)) top = part;
  return top;
}

/** A number for one part or two, words for more. */
function placeOf(parts: readonly Diagram[]): number | string {
  const [first, second] = parts;
  if (first === undefined || parts.length > 2) return parts.map(({ id }) => id).join(",");
  return second === undefined ? first.id : first.id * APART + second.id;
}

/** Makes diagrams so that equal ones are the same object. Throws BudgetSpent past the budget of nodes or of steps. */
export class Diagrams {
  private readonly leaves = new Map<string | number, Leaf>();
  private readonly branches = new Map<number, Branch[]>();
  private readonly budget: number;
  private made = 0;
  private stepped = 0;

  constructor(budget: number) {
    this.budget = budget;
  }

  private next(): number {
    this.made += 1;
    if (this.made > this.budget) throw new BudgetSpent();
    return this.made;
  }

  leaf(value: Value): Leaf {
    const key = valueKey(value);
    const known = this.leaves.get(key);
    if (known !== undefined) return known;
    const fresh = { id: this.next(), value };
    this.leaves.set(key, fresh);
    return fresh;
  }

  branch(variable: number, children: readonly Diagram[]): Diagram {
    const [first] = children;
    if (first !== undefined && children.every((child) => child === first)) return first;
    let bucket = variable;
    for (const { id } of children) bucket = (Math.imul(bucket, 31) + id) | 0;
    const alike = this.branches.get(bucket);
    const known = alike?.find(
      (one) =>
        one.variable === variable &&
        one.children.length === children.length &&
        one.children.every((child, at) => child === children[at]),
    );
    if (known !== undefined) return known;
    const fresh = { id: this.next(), variable, children };
    if (alike === undefined) this.branches.set(bucket, [fresh]);
    else alike.push(fresh);
    return fresh;
  }

  /** Applies a function of values point by point. */
  map(parts: readonly Diagram[], apply: (values: readonly Value[]) => Value): Diagram {
    return this.walk(
      parts,
      (values) => this.leaf(apply(values)),
      (variable, children) => this.branch(variable, children),
    );
  }

  /** As `map`, for a function that gives a diagram itself. */
  bind(parts: readonly Diagram[], apply: (values: readonly Value[]) => Diagram): Diagram {
    return this.walk(parts, apply, (variable, children) => this.choose(variable, children));
  }

  /** Goes down all parts together, each way once. Parts that are values from the start tell no two ways apart. */
  private walk(
    parts: readonly Diagram[],
    apply: (values: readonly Value[]) => Diagram,
    join: (variable: number, children: readonly Diagram[]) => Diagram,
  ): Diagram {
    const memory = new Map<number | string, Diagram>();
    const values = parts.map((part) => (isLeaf(part) ? part.value : undefined));
    const open = parts.flatMap((part, at) => (isLeaf(part) ? [] : [at]));
    const apart = (at: readonly Diagram[]): Diagram => {
      const all = values.slice();
      for (const [place, part] of at.entries()) all[open[place] as number] = (part as Leaf).value;
      return apply(all as readonly Value[]);
    };
    const go = (at: readonly Diagram[]): Diagram => {
      const key = placeOf(at);
      const known = memory.get(key);
      if (known !== undefined) return known;
      this.stepped += 1;
      if (this.stepped > this.budget * STEPS_A_NODE) throw new BudgetSpent();
      const top = topOf(at);
      const result =
        top === undefined
          ? apart(at)
          : join(
              top.variable,
              top.children.map((_, cell) => go(at.map((part) => below(part, top.variable, cell)))),
            );
      memory.set(key, result);
      return result;
    };
    return go(open.map((at) => parts[at] as Diagram));
  }

  /** A branch whose children may themselves look at earlier variables. */
  private choose(variable: number, children: readonly Diagram[]): Diagram {
    const earlier = (part: Diagram): boolean => !isLeaf(part) && part.variable <= variable;
    if (!children.some(earlier)) return this.branch(variable, children);
    const least = Math.min(variable, topOf(children)?.variable ?? variable);
    if (least === variable)
      return this.branch(
        variable,
        children.map((child, cell) => below(child, variable, cell)),
      );
    const width = children.reduce(
      (most, child) => (!isLeaf(child) && child.variable === least ? child.children.length : most),
      0,
    );
    const cells = Array.from({ length: width }, (_, cell) =>
      this.choose(
        variable,
        children.map((child) => below(child, least, cell)),
      ),
    );
    return this.branch(least, cells);
  }

  /** The variables that the diagram looks at. */
  support(diagram: Diagram): ReadonlySet<number> {
    const found = new Set<number>();
    const seen = new Set<number>();
    const visit = (part: Diagram): void => {
      if (isLeaf(part) || seen.has(part.id)) return;
      seen.add(part.id);
      found.add(part.variable);
      part.children.forEach(visit);
    };
    visit(diagram);
    return found;
  }

  /** Do some values of these variables together decide, whatever the others are? Looks at a bounded number of ways. */
  decides(diagram: Diagram, variables: readonly number[], ways = 500): boolean {
    const sorted = [...variables].sort((left, right) => left - right);
    let left = ways;
    const held = new Map<number, number>();
    const search = (place: number): boolean => {
      if (alwaysTheSame(diagram, held)) return true;
      const variable = sorted[place];
      if (variable === undefined || left <= 0) return false;
      const width = widthOf(diagram, variable, held);
      if (width === 0) return search(place + 1);
      for (let cell = 0; cell < width; cell++) {
        left -= 1;
        held.set(variable, cell);
        if (search(place + 1)) return true;
      }
      held.delete(variable);
      return false;
    };
    return search(0);
  }
}

/** The parts that can be come to while some variables are held to a cell, until one is found. */
function reaches(diagram: Diagram, held: ReadonlyMap<number, number>, found: (part: Diagram) => boolean): boolean {
  const seen = new Set<number>();
  const visit = (part: Diagram): boolean => {
    if (seen.has(part.id)) return false;
    seen.add(part.id);
    if (!isLeaf(part) && held.has(part.variable))
      return visit(part.children[held.get(part.variable) as number] ?? part);
    return found(part) || (!isLeaf(part) && part.children.some(visit));
  };
  return visit(diagram);
}

/** Is there one value only, with some variables held to a cell? */
function alwaysTheSame(diagram: Diagram, held: ReadonlyMap<number, number>): boolean {
  let first: Leaf | undefined;
  return !reaches(diagram, held, (part) => {
    if (!isLeaf(part)) return false;
    first ??= part;
    return part !== first;
  });
}

/** How many cells a variable has in what can still be come to; 0 where it is not looked at. */
function widthOf(diagram: Diagram, variable: number, held: ReadonlyMap<number, number>): number {
  let width = 0;
  reaches(diagram, held, (part) => {
    if (!isLeaf(part) && part.variable === variable) width = part.children.length;
    return width > 0;
  });
  return width;
}
