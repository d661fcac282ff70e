import type { CaseFacts } from "../case-facts.ts";
import { Explainer, type Explanation } from "../explain.ts";
import type { Settings } from "../functions/function.ts";
import type { Node } from "../node.ts";
import { operatorOf } from "../operators/index.ts";
import type { Program } from "../resolve.ts";
import { Run } from "../run.ts";
import type { Language } from "../text.ts";
import type { Truth } from "../value.ts";
import { type DayCode, dayCode } from "./days.ts";
import { Emitter } from "./emitter.ts";
import { ExplanationWriter } from "./explained.ts";
import { type HoistedKind, hoistedKind, hoistedValue } from "./hoisted.ts";
import { lastingIn, needsOf } from "./needs.ts";
import { factsAt, type RowFacts, runtimeOf } from "./runtime.ts";
import { type Table, tableOf } from "./table.ts";

/** Conditions of a program as code over columns. */
export interface Bound {
  /** the truth of one condition for one row */
  row(row: number, condition?: number): Truth;
  /** the truth of one condition for all rows */
  all(out: Uint8Array, condition?: number): Uint8Array;
  /** the truth of every condition for all rows in one pass: one array for each condition */
  every(): readonly Uint8Array[];
}

interface Source {
  readonly text: string;
  readonly emitter: Emitter;
  /** values of each row that one day hands to the next */
  readonly kept: number;
  /** the text as code, once it has been bound for the first time */
  make?: (...parts: readonly unknown[]) => unknown;
}

/** The explanations of one condition, row by row. */
export type Explained = (row: number) => Explanation;

const noFacts: CaseFacts = { values: new Map(), lists: new Map() };

/**
 * The columnar back end: writes JavaScript for conditions of a program once for each way the day's constants may come
 * out, and binds it to tables. Gives the same answers as `Run`; where code may not be generated (a browser's content
 * security policy) it asks `Run` row by row.
 */
export class Columns {
  readonly program: Program;
  readonly conditions: readonly Node[];
  readonly facts: readonly string[];
  readonly lists: readonly string[];
  private readonly sources = new Map<string, Source>();
  private readonly hoistable: ReadonlyMap<string, Node>;

  constructor(program: Program, conditions: readonly Node[]) {
    this.program = program;
    this.conditions = conditions;
    const needs = needsOf(program, conditions);
    this.facts = needs.facts;
    this.lists = needs.lists;
    this.hoistable = needs.factFree;
  }

  /** Cases as the columns that these conditions need. */
  tableOf(cases: readonly CaseFacts[]): Table {
    return tableOf(cases, this.program.law, this.facts, this.lists);
  }

  private kinds(run: Run): ReadonlyMap<string, HoistedKind> {
    return new Map(
      [...this.hoistable].map(([key, node]) => [key, hoistedKind(run.value(node), this.program.typeOf(node))]),
    );
  }

  private sourceFor(
    sources: Map<string, Source>,
    kinds: ReadonlyMap<string, HoistedKind>,
    write: (kinds: ReadonlyMap<string, HoistedKind>) => Source,
  ): Source {
    const shape = [...kinds.values()].join();
    const known = sources.get(shape);
    if (known !== undefined) return known;
    const fresh = write(kinds);
    sources.set(shape, fresh);
    return fresh;
  }

  /** The explanation of the first condition for the rows of a table, as `Explainer` gives it. */
  explained(table: Table, on: number, settings: Settings, language: Language): Explained {
    const run = this.runOn(on, settings);
    const kinds = this.kinds(run);
    const emitter = new Emitter(this.program, (key) => kinds.get(key) ?? "boxed", { sharing: true });
    const writer = new ExplanationWriter(emitter, language);
    const [node] = this.conditions;
    if (node === undefined) throw new RangeError("there is no condition to explain");
    const root = emitter.inFunction("root", undefined, () => writer.explain(node));
    const reset = `${writer.flags.map((flag) => `${flag}=0;`).join("")}${writer.sets.map((flag) => `${flag}.clear();`).join("")}`;
    const declared = [...emitter.shared, ...writer.flags].map((name) => `let ${name}=0;`).join("");
    const sets = writer.sets.map((flag) => `const ${flag}=new Set();`).join("");
    const kept = writer.recurring.kept.map((name) => `const ${name}=[];`).join("");
    const body = `${declared}${sets}${kept}const E=[],T=["not-met","undetermined","conflict","met"],B=[false,null,"conflict",true];
${writer.functions.join("\n")}\n${root}
function explain(i){${reset}${emitter.statements.join("\n")}\nreturn root(i);}`;
    const source = { emitter, kept: 0, text: `"use strict";${this.heads(emitter)}${body}\nreturn explain;` };
    try {
      return this.instantiate<Explained>(source, table, run, language, kinds);
    } catch (refused) {
      if (!(refused instanceof EvalError)) throw refused;
      const caseAt = this.caseAt(table);
      return (row) => new Explainer(new Run({ ...run.question, facts: caseAt(row).facts }), language).explain(node);
    }
  }

  private runOn(on: number, settings: Settings): Run {
    return new Run({ program: this.program, facts: noFacts, on, settings });
  }

  private caseAt(table: Table): (row: number) => RowFacts {
    const owners = new Map(this.lists.map((list) => [list, this.program.law.lists.get(list)?.parent] as const));
    return (row) => factsAt(table, this.facts, owners, row);
  }

  private heads(emitter: Emitter): string {
    const heads: string[] = [];
    emitter.facts.forEach((_, at) => {
      heads.push(`const f${at}=F[${at}].data,d${at}=F[${at}].dictionary;`);
    });
    emitter.lists.forEach((_, at) => {
      heads.push(`const o${at}=L[${at}].offsets,q${at}=L[${at}].complete;`);
    });
    emitter.constants.forEach((_, at) => {
      heads.push(`const c${at}=C[${at}];`);
    });
    emitter.hoisted.forEach((_, at) => {
      heads.push(`const k${at}=K[${at}];`);
    });
    emitter.lookups.forEach((_, at) => {
      heads.push(`const m${at}=M[${at}];`);
    });
    return heads.join("\n");
  }

  private write(kinds: ReadonlyMap<string, HoistedKind>): Source {
    const emitter = new Emitter(this.program, (key) => kinds.get(key) ?? "boxed");
    const codes = this.conditions.map((node) => emitter.local(emitter.truth(node).js));
    const body = emitter.statements.join("\n");
    const rows = codes.map(
      (code, at) =>
        `function row${at}(i){${body}\nreturn ${code};}\nfunction all${at}(out,n){for(let i=0;i<n;i++){${body}\nout[i]=${code};}return out;}`,
    );
    const text = `"use strict";${this.heads(emitter)}\n${rows.join("\n")}\nfunction every(outs,n){for(let i=0;i<n;i++){${body}\n${codes.map((code, at) => `outs[${at}][i]=${code};`).join("")}}return outs;}
return {row:[${codes.map((_, at) => `row${at}`)}],all:[${codes.map((_, at) => `all${at}`)}],every};`;
    return { text, emitter, kept: 0 };
  }

  /** Tells of a node that looks at no fact whether it comes to the same on every one of some days. */
  private constantOn(days: readonly number[], settings: Settings): (node: Node) => boolean {
    const runs = days.map((day) => this.runOn(day, settings));
    const known = new Map<string, boolean>();
    return (node) => {
      const key = JSON.stringify(node);
      const found = known.get(key) ?? new Set(runs.map((run) => JSON.stringify(run.value(node)))).size === 1;
      known.set(key, found);
      return found;
    };
  }

  /**
   * The truth of every condition for all rows on one day after another: as `bind` and `every` give it for each day, but
   * what is the same on all of them is computed once for each row.
   */
  *everyDay(
    table: Table,
    days: readonly number[],
    settings: Settings,
  ): Generator<{ readonly day: number; readonly truths: readonly Uint8Array[] }> {
    const lasting = lastingIn(this.program, this.constantOn(days, settings));
    const sources = new Map<string, Source>();
    const known = new Map<Source, readonly unknown[][]>();
    for (const day of days) {
      const run = this.runOn(day, settings);
      const kinds = this.kinds(run);
      const source = this.sourceFor(sources, kinds, () => this.writeDays(kinds, lasting));
      const kept =
        known.get(source) ?? Array.from({ length: source.kept }, () => new Array<unknown>(table.rows).fill(0));
      yield { day, truths: this.onDay(source, kept, known.has(source), table, run, kinds) };
      known.set(source, kept);
    }
  }

  private writeDays(kinds: ReadonlyMap<string, HoistedKind>, lasting: (node: Node) => boolean): Source {
    const emitter = new Emitter(this.program, (key) => kinds.get(key) ?? "boxed", { lasting });
    const codes = this.conditions.map((node) => emitter.local(emitter.truth(node).js));
    const { js, kept } = dayCode(emitter, codes);
    return { text: `"use strict";${this.heads(emitter)}\n${js}`, emitter, kept };
  }

  private onDay(
    source: Source,
    kept: readonly unknown[][],
    computed: boolean,
    table: Table,
    run: Run,
    kinds: ReadonlyMap<string, HoistedKind>,
  ): readonly Uint8Array[] {
    try {
      const code = this.instantiate<DayCode>(source, table, run, "nb", kinds, kept);
      if (!computed) code.lasting(table.rows);
      const outs = this.conditions.map(() => new Uint8Array(table.rows));
      code.every(outs, table.rows);
      return outs;
    } catch (refused) {
      if (!(refused instanceof EvalError)) throw refused;
      return this.interpreted(table, run, this.caseAt(table)).every();
    }
  }

  /** The code for a table on a day. */
  bind(table: Table, on: number, settings: Settings): Bound {
    const run = this.runOn(on, settings);
    const kinds = this.kinds(run);
    try {
      const code = this.instantiate<{
        readonly row: readonly ((row: number) => Truth)[];
        readonly all: readonly ((out: Uint8Array, rows: number) => Uint8Array)[];
        readonly every: (outs: readonly Uint8Array[], rows: number) => readonly Uint8Array[];
      }>(
        this.sourceFor(this.sources, kinds, (these) => this.write(these)),
        table,
        run,
        "nb",
        kinds,
      );
      return {
        row: (row, condition = 0) => code.row[condition]?.(row) ?? 1,
        all: (out, condition = 0) => code.all[condition]?.(out, table.rows) ?? out,
        every: () =>
          code.every(
            this.conditions.map(() => new Uint8Array(table.rows)),
            table.rows,
          ),
      };
    } catch (refused) {
      if (!(refused instanceof EvalError)) throw refused;
      return this.interpreted(table, run, this.caseAt(table));
    }
  }

  private instantiate<T>(
    source: Source,
    table: Table,
    run: Run,
    language: Language,
    kinds: ReadonlyMap<string, HoistedKind>,
    kept: readonly unknown[][] = [],
  ): T {
    const { emitter, text } = source;
    source.make ??= new Function("R", "F", "L", "C", "K", "M", "S", text) as (...parts: readonly unknown[]) => unknown;
    const make = source.make as (...parts: readonly unknown[]) => T;
    const lookups = emitter.lookups.map(({ column, node }) => {
      const found = table.column(column);
      const dictionary = found.kind === "code" ? found.dictionary : [];
      return Uint8Array.from(dictionary, (value) => (operatorOf(node).apply?.(node, [value], run) ?? 1) as Truth);
    });
    return make(
      runtimeOf(run, this.caseAt(table), language),
      emitter.facts.map((id) => table.column(id)),
      emitter.lists.map((id) => table.list(id)),
      emitter.constants,
      emitter.hoisted.map((node, at) =>
        hoistedValue(run.value(node), kinds.get(emitter.hoistedKeys[at] ?? "") ?? "boxed"),
      ),
      lookups,
      kept,
    );
  }

  private interpreted(table: Table, run: Run, caseAt: (row: number) => RowFacts): Bound {
    const row = (at: number, condition = 0): Truth => {
      const node = this.conditions[condition];
      return node === undefined ? 1 : new Run({ ...run.question, facts: caseAt(at).facts }).truth(node);
    };
    return {
      row,
      every: () =>
        this.conditions.map((_, condition) =>
          Uint8Array.from({ length: table.rows }, (_row, at) => row(at, condition)),
        ),
      all(out, condition = 0) {
        for (let at = 0; at < table.rows; at++) out[at] = row(at, condition);
        return out;
      },
    };
  }
}
