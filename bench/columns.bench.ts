import { type Column, room, Table, UsedSettings } from "@soning/norms";
import type { Comparison } from "./harness.ts";
import { type HandColumns, handColumns, handLoop } from "./section-16b/by-hand-columns.ts";
import { columns, factsOf, law } from "./section-16b/norms.ts";
import { plainCases } from "./section-16b/question.ts";

const ON = 20_500;
const MILLION = 1_000_000;
const KINDS = 20_000;

/** Hand columns of many people: the seeded cases over and over. */
function handMany(base: HandColumns, rows: number): HandColumns {
  const spread = <A extends Uint8Array | Int32Array>(from: A, to: A): A => {
    for (let at = 0; at < rows; at += from.length) to.set(from.subarray(0, Math.min(from.length, rows - at)), at);
    return to;
  };
  return {
    rows,
    flags: Object.fromEntries(
      Object.entries(base.flags).map(([name, data]) => [name, spread(data, new Uint8Array(rows))]),
    ),
    months: spread(base.months, new Int32Array(rows)),
    age: spread(base.age, new Int32Array(rows)),
    bar: spread(base.bar, new Uint8Array(rows)),
  };
}

/** The same people as the kernel's columns, in which any fact may be unknown. */
function tableMany(base: Table, rows: number): Table {
  const spread = (column: Column, place: number): Column => {
    const data = room(column.data.constructor as Uint8ArrayConstructor, rows, place);
    for (let at = 0; at < rows; at += base.rows) data.set(column.data.subarray(0, Math.min(base.rows, rows - at)), at);
    return { ...column, data } as Column;
  };
  return new Table(
    law,
    rows,
    columns.facts.map((fact, place) => [fact, spread(base.column(fact), place)] as const),
  );
}

/** The columns against a hand-written typed-array loop, linear to ten million people, and the memory they take. */
export function comparisons(): readonly Comparison[] {
  const cases = plainCases(KINDS);
  const settings = new UsedSettings();
  const base = columns.tableOf(cases.map(factsOf));
  const hand = handMany(handColumns(cases), MILLION);
  const table = tableMany(base, MILLION);
  const bound = columns.bind(table, ON, settings);
  const out = new Uint8Array(MILLION);
  const handOut = new Uint8Array(MILLION);
  const ten = tableMany(base, 10 * MILLION);
  const boundTen = columns.bind(ten, ON, settings);
  const outTen = new Uint8Array(10 * MILLION);
  const handBytes =
    Object.values(hand.flags).reduce((sum, data) => sum + data.byteLength, 0) +
    hand.months.byteLength +
    hand.age.byteLength +
    hand.bar.byteLength;
  const sample = (answers: Uint8Array): number[] => Array.from(answers.subarray(0, KINDS));
  const ours = {
    name: "Soning, columns of 1 million, unknowns allowed",
    units: MILLION,
    run: () => bound.all(out)[7],
    answers: () => sample(bound.all(out)),
  };
  return [
    {
      kind: "speed",
      name: "columns against a hand-written loop",
      ours,
      peer: {
        name: "by hand, no unknowns",
        units: MILLION,
        run: () => handLoop(hand, handOut)[7],
        answers: () => sample(handLoop(hand, handOut)),
      },
      goal: { atLeast: 0.8 },
    },
    {
      kind: "speed",
      name: "columns of ten million against one million",
      ours: {
        name: "Soning, columns of 10 million",
        units: 10 * MILLION,
        run: () => boundTen.all(outTen)[7],
        answers: () => sample(boundTen.all(outTen)),
      },
      peer: ours,
      goal: { atLeast: 0.7 },
    },
    {
      kind: "cost",
      name: "memory of a person's columns",
      ours: { name: "Soning, bytes a person", cost: () => table.bytes / MILLION },
      peer: { name: "by hand, bytes a person", cost: () => handBytes / MILLION },
      goal: { atMost: 1.5 },
    },
  ];
}
