import { duration, type Duration, NO_TIME, normalised } from "@soning/calendar";
import type { FactDefinition } from "../fact.ts";
import { literalValue } from "../literal.ts";
import type { Node, ProvisionPattern } from "../node.ts";
import { operands } from "../node.ts";
import type { Program } from "../resolve.ts";
import type { Value } from "../value.ts";
import { FALSE, isDuration, NONE, TRUE, UNKNOWN } from "../value.ts";

/** What the trees of a program compare with: the thresholds that cut facts into cells. */
export interface Thresholds {
  readonly numbers: readonly number[];
  readonly dates: readonly number[];
  readonly durations: readonly Duration[];
  readonly patterns: readonly ProvisionPattern[];
}

const YEAR = 365;
const coarseDays = [-60, -25, -21, -18, -10, -5, -2, -1].map((years) => Math.round(years * 365.25)).concat([-200, -60, -8, -1, 0, 1, 8, 30, 61, 121, 200, YEAR, 2 * YEAR, 6 * YEAR, 13 * YEAR, 30 * YEAR]);
const coarseNumbers = [0, 1, 2, 3, 7, 14, 21, 30, 60, 90, 120, 240, 365, 1000, 5000];
const coarseDurations = ["P0D", "P14D", "P30D", "P74D", "P120D", "P4M", "P6M", "P9M", "P1Y", "P2Y", "P5Y", "P12Y", "P21Y"];

function aroundDuration(length: Duration): readonly Duration[] {
  const { months, days } = normalised(length);
  const around = [{ months, days }, { months, days: days + 1 }];
  if (days > 0) around.push({ months, days: days - 1 });
  else if (months > 0) around.push({ months: months - 1, days: 27 });
  return around.map((units) => duration(units));
}

/** Reads the thresholds of all nodes that were visited. */
export function thresholdsOf(nodes: Iterable<Node>, program: Program): Thresholds {
  const numbers = new Set<number>();
  const dates = new Set<number>();
  const lengths = new Map<string, Duration>();
  const patterns: ProvisionPattern[] = [];
  const take = (value: Value, kind: string): void => {
    if (isDuration(value)) for (const around of aroundDuration(value)) lengths.set(JSON.stringify(around), around);
    else if (typeof value === "number" && kind !== "boolean") for (const near of [value - 1, value, value + 1]) (kind === "number" ? numbers : dates).add(near);
  };
  for (const node of nodes) {
    if (node.op === "literal") take(literalValue(node.type, node.value), node.type.kind);
    else if (node.op === "parameter") {
      const { type, versions } = program.parameterOf(node.id);
      for (const version of versions) take(literalValue(type, version.value), type.kind);
    } else if (node.op === "matches") patterns.push(...node.patterns);
  }
  return { numbers: [...numbers], dates: [...dates], durations: [...lengths.values()], patterns };
}

function numberCells({ min, max }: FactDefinition, { numbers }: Thresholds): readonly number[] {
  const all = new Set([...coarseNumbers, ...numbers]);
  return [...all].filter((value) => value >= (min ?? Number.NEGATIVE_INFINITY) && value <= (max ?? Number.POSITIVE_INFINITY)).sort((a, b) => a - b);
}

function dateCells(on: number, { dates, numbers, durations }: Thresholds): readonly number[] {
  const all = new Set<number>();
  for (const base of [on, ...dates]) for (const days of base === on ? coarseDays : [0]) all.add(base + days);
  for (const days of numbers) if (Math.abs(days) < 100 * YEAR) for (const side of [1, -1]) all.add(on + side * days);
  for (const length of durations) {
    const { months, days } = normalised(length);
    for (const side of [1, -1]) for (const near of [-1, 0, 1]) all.add(on + side * (Math.round(months * 30.4375) + days + 3 * near));
  }
  return [...all].sort((a, b) => a - b);
}

/** The values that stand for all values of a fact: those that some comparison in sight can tell apart. */
export function cellsOf(definition: FactDefinition, thresholds: Thresholds, on: number): readonly Value[] {
  const optional: readonly Value[] = definition.optional ? [NONE] : [];
  const { type } = definition;
  switch (type.kind) {
    case "boolean":
      return [FALSE, TRUE];
    case "choice":
      return [...type.values, ...optional];
    case "number":
      return [...numberCells(definition, thresholds), ...optional];
    case "date":
      return [...dateCells(on, thresholds), ...optional];
    case "moment":
      return [...dateCells(on, thresholds).flatMap((day) => [day * 1440 + 600]), ...optional];
    case "duration":
      return [...coarseDurations.map((text) => literalValue(type, text)), ...thresholds.durations, ...optional].filter((value) => value !== NO_TIME);
    case "provision":
      return [{ code: "?", section: "0" }, ...thresholds.patterns.map(({ code, section, paragraph, letter }) => ({ code, section, paragraph: paragraph ?? 1, letter: letter ?? "a" }))];
    case "periods":
      return [[], [{ from: on - 400, to: on - 1 }], [{ from: on - 30, to: on + 30 }]];
    case "text":
      return [UNKNOWN];
  }
}

/** Visits a node and everything below it, lists and entries left to the visitor. */
export function descend(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const part of operands(node)) descend(part, visit);
}
