import { SELF } from "../case-facts.ts";
import type { Node } from "../node.ts";
import { operatorOf } from "../operators/index.ts";
import type { Program } from "../resolve.ts";
import type { Type } from "../type.ts";
import type { Code } from "./code.ts";
import type { HoistedKind } from "./hoisted.ts";
import { factFreeIn } from "./needs.ts";
import { caseRow, type Scope } from "./scope.ts";
import { Stage } from "./stage.ts";
import { isNumberType, NONE_NUMBER, UNKNOWN_NUMBER } from "./table.ts";

/** Writes the code of one program's nodes; what it needs of columns and constants is gathered on the way. */
export class Emitter {
  readonly program: Program;
  readonly facts: string[] = [];
  readonly lists: string[] = [];
  readonly constants: unknown[] = [];
  readonly hoisted: Node[] = [];
  readonly hoistedKeys: string[] = [];
  /** per-dictionary truth tables: which column, which node */
  readonly lookups: { readonly column: string; readonly node: Node }[] = [];
  private readonly kindOf: (key: string) => HoistedKind;
  private readonly hoistedPlaces = new Map<string, number>();
  private readonly isFactFree: (node: Node) => boolean;
  private readonly recordEntries = new Map<string, Code>();
  private readonly blockOfRow = new Map<string, number>();
  private readonly daily = new Stage();
  private readonly lasting = new Stage();
  private stage = this.daily;
  private blocks: string[][] = [this.daily.statements];
  private scope: Scope = { rows: new Map([caseRow]) };
  private names = 0;
  /** locals of the row that other functions read: declared outside, assigned in the row */
  readonly shared: string[] = [];
  private readonly sharing: boolean;
  private readonly isLasting: (node: Node) => boolean;

  /** `sharing`: locals of the case are read by other functions. What is `lasting` is written apart. */
  constructor(
    program: Program,
    kindOf: (key: string) => HoistedKind,
    { sharing = false, lasting = () => false }: { sharing?: boolean; lasting?: (node: Node) => boolean } = {},
  ) {
    this.program = program;
    this.kindOf = kindOf;
    this.sharing = sharing;
    this.isFactFree = factFreeIn(program);
    this.isLasting = lasting;
  }

  fresh(prefix: string): string {
    this.names += 1;
    return `${prefix}${this.names}`;
  }

  /** Statements of the row, in order. */
  get statements(): readonly string[] {
    return this.daily.statements;
  }

  /** Statements of the row that are the same on every day, in order: before the others. */
  get lastingStatements(): readonly string[] {
    return this.lasting.statements;
  }

  say(statement: string): void {
    this.blocks.at(-1)?.push(statement);
  }

  /** Keeps a value in a local, so that it is computed once. */
  local(js: string): string {
    if (/^\w+$/.test(js)) return js;
    // what was computed once at the level of the case is not computed again
    const top = this.blocks.length === 1;
    const known = top ? this.stage.computed.get(js) : undefined;
    if (known !== undefined) return known;
    const name = this.fresh("t");
    if (top) this.stage.computed.set(js, name);
    if (this.sharing && top) {
      this.shared.push(name);
      this.say(`${name}=${js};`);
    } else this.say(`const ${name}=${js};`);
    return name;
  }

  constant(value: unknown): string {
    this.constants.push(value);
    return `c${this.constants.length - 1}`;
  }

  typeOf(node: Node): Type {
    return this.program.typeOf(node);
  }

  emit(node: Node): Code {
    if (this.isFactFree(node)) return this.hoist(node);
    if (this.blocks.length > 1) return operatorOf(node).emit(node, this);
    const stage =
      this.stage === this.lasting || (node.op !== "fact" && this.isLasting(node)) ? this.lasting : this.daily;
    // at the level of the case a tree that stands in several faces of a norm is computed once
    const known = stage.nodes.get(node);
    if (known !== undefined) return known;
    return this.inStage(stage, () => {
      const code = operatorOf(node).emit(node, this);
      const kept = { ...code, js: this.local(code.js) };
      stage.nodes.set(node, kept);
      return kept;
    });
  }

  private inStage<T>(stage: Stage, write: () => T): T {
    const [before, blocks] = [this.stage, this.blocks];
    [this.stage, this.blocks] = [stage, [stage.statements]];
    const written = write();
    [this.stage, this.blocks] = [before, blocks];
    return written;
  }

  /** Truth code of a condition. */
  truth(node: Node): Extract<Code, { readonly mode: "truth" }> {
    const code = this.emit(node);
    if (code.mode === "truth") return code;
    if (code.mode === "boxed") return { mode: "truth", js: `R.truth(${code.js})`, conflict: code.conflict };
    throw new RangeError(`${node.op} is no condition`);
  }

  /** Any value as a boxed Value. */
  boxed(node: Node): { readonly js: string; readonly conflict: boolean } {
    return this.box(this.emit(node));
  }

  box(code: Code): { readonly js: string; readonly conflict: boolean } {
    switch (code.mode) {
      case "boxed":
      case "truth":
        return { js: code.js, conflict: code.conflict };
      case "point": {
        const name = this.local(code.js);
        const rest = code.none ? `${name}===${NONE_NUMBER}?R.NONE:${name}` : name;
        return { js: `(${name}===${UNKNOWN_NUMBER}?R.UNKNOWN:${rest})`, conflict: false };
      }
      case "code":
        return { js: `d${this.factPlace(code.column)}[${code.js}]`, conflict: false };
    }
  }

  factPlace(id: string): number {
    const known = this.facts.indexOf(id);
    if (known >= 0) return known;
    this.facts.push(id);
    return this.facts.length - 1;
  }

  listPlace(id: string): number {
    const known = this.lists.indexOf(id);
    if (known >= 0) return known;
    this.lists.push(id);
    return this.lists.length - 1;
  }

  /** The truth table of a node over a column's dictionary. */
  lookup(column: string, node: Node): string {
    this.factPlace(column);
    this.lookups.push({ column, node });
    return `m${this.lookups.length - 1}`;
  }

  /** Loads a fact of the case or of an element's record. */
  load(id: string, element: string | undefined): Code {
    const type = this.program.law.facts.get(id)?.type;
    const row = this.rowOf(element ?? "");
    const place = this.factPlace(id);
    const js = `f${place}[${row}]`;
    if (type?.kind === "boolean") return { mode: "truth", js, conflict: false };
    const none = this.program.law.facts.get(id)?.optional ?? false;
    if (type !== undefined && isNumberType(type)) return { mode: "point", js, none };
    return { mode: "code", js, column: id, none };
  }

  rowOf(element: string): string {
    return this.boundTo(element).row;
  }

  private boundTo(element: string): { readonly row: string; readonly list: string } {
    const bound = this.scope.rows.get(element);
    if (bound === undefined) throw new RangeError(`no record is bound to the element ${element}`);
    return bound;
  }

  /** JavaScript for the path of an element's record in its case: `offences[2]`. */
  pathOf(element: string): string {
    const { row, list } = this.boundTo(element);
    const parent = this.program.law.lists.get(list)?.parent;
    const place = this.listPlace(list);
    if (parent === undefined) return `(${JSON.stringify(`${list}[`)}+(${row}-o${place}[i])+"]")`;
    const [outer, bound] = [...this.scope.rows].find(([, { list: other }]) => other === parent) ?? [];
    if (outer === undefined || bound === undefined) return `R.path(i,${JSON.stringify(list)},${row})`;
    return `(${this.pathOf(outer)}+${JSON.stringify(`${list.slice(parent.length)}[`)}+(${row}-o${place}[${bound.row}])+"]")`;
  }

  /** The elements in scope with their rows, for what only the reference can evaluate. */
  environment(): string {
    const bound = [...this.scope.rows].filter(([element]) => element !== "");
    return `[i,${bound.map(([element, { row, list }]) => `${JSON.stringify(element)},${row},${JSON.stringify(list)}`).join(",")}]`;
  }

  /** Writes a function of its own: of the case (`i`), or of a record (`i`, `j`) of a list. The body gives what it returns. */
  inFunction(name: string, list: string | undefined, body: () => string): string {
    const [blocks, scope] = [this.blocks, this.scope];
    const own: string[] = [];
    this.blocks = [blocks[0] ?? [], own];
    const rows = new Map<string, { readonly row: string; readonly list: string }>([caseRow]);
    if (list !== undefined) {
      rows.set(SELF, { row: "j", list });
      this.blockOfRow.set("j", 1);
      for (const key of [...this.recordEntries.keys()]) if (key.endsWith("@j")) this.recordEntries.delete(key);
    }
    this.scope = { rows };
    const result = body();
    this.blocks = blocks;
    this.scope = scope;
    return `function ${name}(i${list === undefined ? "" : ",j"}){${own.join("")}return ${result};}`;
  }

  /** Runs a body once for each record of a list: the body writes statements with the element bound. */
  eachRecord(
    list: string,
    parent: string | undefined,
    element: string,
    body: (row: string) => void,
  ): { readonly complete: string } {
    const place = this.listPlace(list);
    const outer = this.rowOf(parent ?? "");
    const row = this.fresh("j");
    const before = this.scope;
    this.scope = { rows: new Map(before.rows).set(element, { row, list }) };
    this.blocks.push([]);
    this.blockOfRow.set(row, this.blocks.length - 1);
    body(row);
    const inner = this.blocks.pop() ?? [];
    this.scope = before;
    this.say(`for(let ${row}=o${place}[${outer}];${row}<o${place}[${outer}+1];${row}++){${inner.join("")}}`);
    return { complete: `q${place}[${outer}]` };
  }

  /** A slot or a norm's face: of the case computed once a row, of a record once a record. */
  entry(key: string, element: string | undefined): Code {
    return element === undefined ? this.caseEntry(key) : this.recordEntry(key, this.boundTo(element));
  }

  private caseEntry(key: string): Code {
    const [blocks, scope] = [this.blocks, this.scope];
    this.blocks = [this.stage.statements];
    this.scope = { rows: new Map([caseRow]) };
    const code = this.emit(this.program.entryOf(key).node);
    this.blocks = blocks;
    this.scope = scope;
    return code;
  }

  private recordEntry(key: string, bound: { readonly row: string; readonly list: string }): Code {
    const { row } = bound;
    const place = `${key}@${row}`;
    const known = this.recordEntries.get(place);
    if (known !== undefined) return known;
    const [blocks, scope] = [this.blocks, this.scope];
    this.blocks = blocks.slice(0, (this.blockOfRow.get(row) ?? 0) + 1);
    this.scope = { rows: new Map([caseRow, [SELF, bound]]) };
    const code = this.emit(this.program.entryOf(key).node);
    const kept = { ...code, js: this.local(code.js) };
    this.blocks = blocks;
    this.scope = scope;
    this.recordEntries.set(place, kept);
    return kept;
  }

  /** A node that looks at no fact, as a constant of the day. */
  hoist(node: Node): Code {
    const key = JSON.stringify(node);
    let place = this.hoistedPlaces.get(key);
    if (place === undefined) {
      place = this.hoisted.length;
      this.hoisted.push(node);
      this.hoistedKeys.push(key);
      this.hoistedPlaces.set(key, place);
    }
    const js = `k${place}`;
    const kind = this.kindOf(key);
    if (kind === "truth" || kind === "conflict") return { mode: "truth", js, conflict: kind === "conflict" };
    if (kind === "number") return { mode: "point", js, none: false };
    if (kind === "sentinel") return { mode: "point", js, none: true };
    return { mode: "boxed", js, conflict: true };
  }
}
