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

function valueKey(value: Value): string {
  if (value instanceof Range) return `r${value.lo},${value.hi}`;
  return typeof value === "object" ? JSON.stringify(value) : `${typeof value}${String(value)}`;
}

/** Ways through the parts of one step are cheaper than nodes: so many of them for each node of the budget. */
const STEPS_A_NODE = 2;

/** Makes diagrams so that equal ones are the same object. Throws BudgetSpent past the budget of nodes or of steps. */
export class Diagrams {
  private readonly leaves = new Map<string, Leaf>();
  private readonly branches = new Map<string, Branch>();
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
    const key = `${variable}:${children.map((child) => child.id).join(",")}`;
    const known = this.branches.get(key);
    if (known !== undefined) return known;
    const fresh = { id: this.next(), variable, children };
    this.branches.set(key, fresh);
    return fresh;
  }

  /** Applies a function of values point by point. */
  map(parts: readonly Diagram[], apply: (values: readonly Value[]) => Value): Diagram {
    return this.bind(parts, (values) => this.leaf(apply(values)));
  }

  /** As `map`, for a function that gives a diagram itself. */
  bind(parts: readonly Diagram[], apply: (values: readonly Value[]) => Diagram): Diagram {
    const memory = new Map<string, Diagram>();
    const walk = (at: readonly Diagram[]): Diagram => {
      const key = at.map((part) => part.id).join(",");
      const known = memory.get(key);
      if (known !== undefined) return known;
      this.stepped += 1;
      if (this.stepped > this.budget * STEPS_A_NODE) throw new BudgetSpent();
      let top: Branch | undefined;
      for (const part of at) if (!isLeaf(part) && (top === undefined || part.variable < top.variable)) top = part;
      let result: Diagram;
      if (top === undefined) result = apply((at as readonly Leaf[]).map((part) => part.value));
      else {
        const { variable } = top;
        const children = top.children.map((_, cell) =>
          walk(at.map((part) => (!isLeaf(part) && part.variable === variable ? (part.children[cell] ?? part) : part))),
        );
        result = this.choose(variable, children);
      }
      memory.set(key, result);
      return result;
    };
    return walk(parts);
  }

  /** A branch whose children may themselves look at earlier variables. */
  private choose(variable: number, children: readonly Diagram[]): Diagram {
    const earlier = (part: Diagram): boolean => !isLeaf(part) && part.variable <= variable;
    if (!children.some(earlier)) return this.branch(variable, children);
    let least = variable;
    for (const child of children) if (!isLeaf(child) && child.variable < least) least = child.variable;
    if (least === variable)
      return this.branch(
        variable,
        children.map((child, cell) =>
          !isLeaf(child) && child.variable === variable ? (child.children[cell] ?? child) : child,
        ),
      );
    const width = children.reduce(
      (most, child) => (!isLeaf(child) && child.variable === least ? child.children.length : most),
      0,
    );
    const cells = Array.from({ length: width }, (_, cell) =>
      this.choose(
        variable,
        children.map((child) => (!isLeaf(child) && child.variable === least ? (child.children[cell] ?? child) : child)),
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
    const search = (part: Diagram, place: number): boolean => {
      if (isLeaf(part)) return true;
      const variable = sorted[place];
      if (variable === undefined || left <= 0) return false;
      const width = this.widthOf(part, variable);
      if (width === 0) return search(part, place + 1);
      for (let cell = 0; cell < width; cell++) {
        left -= 1;
        if (search(this.fixed(part, variable, cell), place + 1)) return true;
      }
      return false;
    };
    return search(diagram, 0);
  }

  /** The diagram with one variable held to a cell. */
  private fixed(diagram: Diagram, variable: number, cell: number): Diagram {
    const memory = new Map<number, Diagram>();
    const fix = (part: Diagram): Diagram => {
      if (isLeaf(part) || part.variable > variable) return part;
      if (part.variable === variable) return part.children[cell] ?? part;
      const known = memory.get(part.id);
      if (known !== undefined) return known;
      const result = this.branch(part.variable, part.children.map(fix));
      memory.set(part.id, result);
      return result;
    };
    return fix(diagram);
  }

  private widthOf(diagram: Diagram, variable: number): number {
    const seen = new Set<number>();
    const find = (part: Diagram): number => {
      if (isLeaf(part) || seen.has(part.id)) return 0;
      seen.add(part.id);
      if (part.variable === variable) return part.children.length;
      for (const child of part.children) {
        const width = find(child);
        if (width > 0) return width;
      }
      return 0;
    };
    return find(diagram);
  }
}
