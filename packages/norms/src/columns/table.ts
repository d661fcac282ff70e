import type { CaseFacts, ListFacts, RecordFacts } from "../case-facts.ts";
import type { FactDefinition, ListDefinition } from "../fact.ts";
import type { Type } from "../type.ts";
import type { Value } from "../value.ts";
import { CONFLICT, isUnknown, MAYBE, NONE, UNKNOWN } from "../value.ts";
import { room } from "./room.ts";

/** Sentinels of number columns: unknown, and known not to exist. Below any number that a case may hold. */
export const UNKNOWN_NUMBER = -(2 ** 31);
export const NONE_NUMBER = UNKNOWN_NUMBER + 1;
/** The first codes of a dictionary column. */
export const UNKNOWN_CODE = 0;
export const NONE_CODE = 1;

export type Numbers = Int32Array | Float64Array;
export type Codes = Uint8Array | Uint16Array | Int32Array;

/** One fact of all cases: truth, numbers with sentinels, or codes into a dictionary of values. */
export type Column =
  | { readonly kind: "truth"; readonly data: Uint8Array }
  | { readonly kind: "number"; readonly data: Numbers }
  | { readonly kind: "code"; readonly data: Codes; readonly dictionary: readonly Value[] };

/** The records of one list of all cases: those of row i stand from offsets[i] to offsets[i + 1]. */
export interface ListColumn {
  readonly offsets: Int32Array;
  /** 1 where nothing is missing from the list */
  readonly complete: Uint8Array;
  readonly rows: number;
}

interface Names {
  readonly facts: ReadonlyMap<string, FactDefinition>;
  readonly lists: ReadonlyMap<string, ListDefinition>;
}

/** The list that a fact is a field of, if any. */
export function ownerOf(fact: string, lists: ReadonlyMap<string, ListDefinition>): string | undefined {
  const owner = fact.slice(0, fact.lastIndexOf("."));
  return lists.has(owner) ? owner : undefined;
}

export function isNumberType(type: Type): boolean {
  return type.kind === "number" || type.kind === "date" || type.kind === "moment";
}

function keyOf(value: Value): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** An empty column of a type: everything unknown. `place` is the number of columns that its table has before it. */
export function emptyColumn(type: Type, rows: number, place: number): Column {
  if (type.kind === "boolean") return { kind: "truth", data: room(Uint8Array, rows, place).fill(MAYBE) };
  if (isNumberType(type)) {
    const wide = type.kind === "number" && (type.decimals > 0 || type.unit === "NOK");
    const data = wide ? room(Float64Array, rows, place) : room(Int32Array, rows, place);
    return { kind: "number", data: data.fill(UNKNOWN_NUMBER) };
  }
  const dictionary: readonly Value[] = type.kind === "choice" ? [UNKNOWN, NONE, ...type.values] : [UNKNOWN, NONE];
  return {
    kind: "code",
    data:
      type.kind === "choice" && type.values.length < 250
        ? room(Uint8Array, rows, place)
        : room(Int32Array, rows, place),
    dictionary,
  };
}

function columnOf(type: Type, values: readonly (Value | undefined)[], place: number): Column {
  const column = emptyColumn(type, values.length, place);
  if (column.kind === "code") {
    const dictionary: Value[] = [...column.dictionary];
    const codes = new Map<string, number>(dictionary.map((value, code) => [keyOf(value), code]));
    for (const [row, value] of values.entries()) {
      if (value === undefined || isUnknown(value) || value === CONFLICT) continue;
      if (value === NONE) {
        column.data[row] = NONE_CODE;
        continue;
      }
      const key = keyOf(value);
      let code = codes.get(key);
      if (code === undefined) {
        code = dictionary.length;
        dictionary.push(value);
        codes.set(key, code);
      }
      column.data[row] = code;
    }
    return { kind: "code", data: column.data, dictionary };
  }
  for (const [row, value] of values.entries()) {
    if (typeof value === "number") column.data[row] = value;
    else if (value === NONE) column.data[row] = NONE_NUMBER;
  }
  return column;
}

/** Cases as columns: only the facts and lists that are asked for. A fact nobody gave is unknown for all. */
export class Table {
  readonly rows: number;
  private readonly names: Names;
  private readonly columns = new Map<string, Column>();
  private readonly lists = new Map<string, ListColumn>();

  constructor(
    names: Names,
    rows: number,
    columns: Iterable<readonly [string, Column]> = [],
    lists: Iterable<readonly [string, ListColumn]> = [],
  ) {
    this.names = names;
    this.rows = rows;
    for (const [id, column] of columns) this.columns.set(id, column);
    for (const [id, list] of lists) this.lists.set(id, list);
  }

  /** Number of rows of the list that a fact belongs to; of cases for a fact of the case. */
  private rowsOf(list: string | undefined): number {
    return list === undefined ? this.rows : this.list(list).rows;
  }

  column(fact: string): Column {
    const known = this.columns.get(fact);
    if (known !== undefined) return known;
    const definition = this.names.facts.get(fact);
    if (definition === undefined) throw new RangeError(`there is no fact ${fact} in the catalogue`);
    const fresh = emptyColumn(definition.type, this.rowsOf(ownerOf(fact, this.names.lists)), this.columns.size);
    this.columns.set(fact, fresh);
    return fresh;
  }

  list(id: string): ListColumn {
    const known = this.lists.get(id);
    if (known !== undefined) return known;
    const parent = this.names.lists.get(id)?.parent;
    const rows = parent === undefined ? this.rows : this.list(parent).rows;
    const fresh = { offsets: new Int32Array(rows + 1), complete: new Uint8Array(rows), rows: 0 };
    this.lists.set(id, fresh);
    return fresh;
  }

  /** Bytes of all columns. */
  get bytes(): number {
    let sum = 0;
    for (const { data } of this.columns.values()) sum += data.byteLength;
    for (const { offsets, complete } of this.lists.values()) sum += offsets.byteLength + complete.byteLength;
    return sum;
  }
}

type Holder = CaseFacts | RecordFacts;

/** Lays cases in columns, for the facts and lists named. */
export function tableOf(
  cases: readonly CaseFacts[],
  names: Names,
  facts: Iterable<string>,
  lists: Iterable<string>,
): Table {
  const holders = new Map<string, readonly Holder[]>();
  const listColumns = new Map<string, ListColumn>();
  const holdersOf = (list: string | undefined): readonly Holder[] => {
    if (list === undefined) return cases;
    const known = holders.get(list);
    if (known !== undefined) return known;
    const parents = holdersOf(names.lists.get(list)?.parent);
    const offsets = new Int32Array(parents.length + 1);
    const complete = new Uint8Array(parents.length);
    const records: RecordFacts[] = [];
    for (const [row, parent] of parents.entries()) {
      const facts: ListFacts | undefined = parent.lists.get(list);
      records.push(...(facts?.items ?? []));
      complete[row] = facts?.complete === true ? 1 : 0;
      offsets[row + 1] = records.length;
    }
    holders.set(list, records);
    listColumns.set(list, { offsets, complete, rows: records.length });
    return records;
  };
  for (const list of lists) holdersOf(list);
  const columns: (readonly [string, Column])[] = [];
  for (const fact of facts) {
    const definition = names.facts.get(fact);
    if (definition === undefined) continue;
    columns.push([
      fact,
      columnOf(
        definition.type,
        holdersOf(ownerOf(fact, names.lists)).map((holder) => holder.values.get(fact)),
        columns.length,
      ),
    ]);
  }
  return new Table(names, cases.length, columns, listColumns);
}
