import { addMonths, type Duration, duration, normalised, parseDay } from "@soning/calendar";
import type { CaseFacts } from "../case-facts.ts";
import type { FactDefinition } from "../fact.ts";
import { literalValue } from "../literal.ts";
import type { Node, ProvisionPattern } from "../node.ts";
import { matches } from "../operators/provision.ts";
import type { Program } from "../resolve.ts";
import type { ProvisionValue, Value } from "../value.ts";
import { CONFLICT, FALSE, isDuration, isUnknown, NONE, TRUE, UNKNOWN } from "../value.ts";

/** What the trees of a program compare with: the thresholds that cut facts into cells. */
export interface Thresholds {
  readonly numbers: readonly number[];
  readonly dates: readonly number[];
  readonly durations: readonly Duration[];
  /** the durations themselves, without their neighbours */
  readonly lengths: readonly Duration[];
  readonly patterns: readonly ProvisionPattern[];
  /** dates that the case knows, with the day before each: what is unknown may lie beside them */
  readonly known: readonly number[];
}

/** Dates of the case that cells are laid around. */
const MOST_DATES = 40;
const YEAR = 365;
const coarseDays = [
  -60 * YEAR,
  -20 * YEAR,
  -5 * YEAR,
  -YEAR,
  -100,
  -8,
  -1,
  0,
  1,
  8,
  100,
  YEAR,
  3 * YEAR,
  13 * YEAR,
  30 * YEAR,
];
const coarseNumbers = [0, 1, 2, 3, 7, 14, 21, 30, 60, 90, 120, 240, 365, 1000, 5000];
const coarseDurations = [
  "P0D",
  "P14D",
  "P30D",
  "P74D",
  "P120D",
  "P4M",
  "P6M",
  "P9M",
  "P1Y",
  "P2Y",
  "P5Y",
  "P12Y",
  "P21Y",
  "P60Y",
];

function aroundDuration(length: Duration): readonly Duration[] {
  const { months, days } = normalised(length);
  const around = [
    { months, days },
    { months, days: days + 1 },
  ];
  if (days > 0) around.push({ months, days: days - 1 });
  else if (months > 0) around.push({ months: months - 1, days: 27 });
  return around.map((units) => duration(units));
}

/**
 * Reads the thresholds of all nodes that were visited. `closely`: dates that records know are among them, with the lengths
 * from each, and numbers as days: more cells than most questions need.
 */
export function thresholdsOf(nodes: Iterable<Node>, program: Program, facts: CaseFacts, closely = false): Thresholds {
  const numbers = new Set<number>();
  const dates = new Set<number>();
  const lengths = new Map<string, Duration>();
  const bases = new Map<string, Duration>();
  const patterns: ProvisionPattern[] = [];
  const take = (value: Value, kind: string): void => {
    if (isDuration(value)) {
      bases.set(JSON.stringify(normalised(value)), value);
      for (const around of aroundDuration(value)) lengths.set(JSON.stringify(around), around);
    } else if (typeof value === "number" && kind === "number")
      for (const near of [value - 1, value, value + 1]) numbers.add(near);
    else if (typeof value === "number" && kind !== "boolean") for (const near of [value - 1, value]) dates.add(near);
  };
  const edges = (...days: readonly (string | undefined)[]): void => {
    for (const day of days) if (day !== undefined) take(parseDay(day), "date");
  };
  for (const node of nodes) {
    if (node.op === "literal") take(literalValue(node.type, node.value), node.type.kind);
    else if (node.op === "parameter" || node.op === "listed") {
      const { type, versions } = program.parameterOf(node.id);
      for (const version of versions) take(literalValue(type, version.value), type.kind);
      for (const { from, until } of versions) edges(from, until);
    } else if (node.op === "inForce") for (const { from, until } of program.versionsOf(node.key)) edges(from, until);
    else if (node.op === "matches") patterns.push(...node.patterns);
  }
  if (closely) {
    const known = recordDates(facts, program);
    const lasting = [...bases.values()].map((length) => normalised(length));
    for (const day of known) {
      for (const { months, days } of lasting)
        for (const side of [1, -1])
          for (const near of [-1, 0, 1]) dates.add(addMonths(day, side * months) + side * days + near);
      for (const near of [-1, 0, 1]) dates.add(day + near);
    }
    for (const days of numbers)
      if (days > 0) for (const long of [days, 2 * days]) lengths.set(`days ${long}`, duration({ days: long }));
  }
  return {
    numbers: [...numbers],
    dates: [...dates],
    durations: [...lengths.values()],
    lengths: [...bases.values()],
    patterns,
    known: closely ? [...dates] : knownDates(facts, program),
  };
}

/** Dates that the case or its records know, as many as bear looking at. */
function recordDates(facts: CaseFacts, { law }: Program): readonly number[] {
  const found = new Set<number>();
  const visit = ({ values, lists }: CaseFacts): void => {
    for (const [id, value] of values)
      if (typeof value === "number" && law.facts.get(id)?.type.kind === "date") found.add(value);
    for (const { items } of lists.values()) items.forEach(visit);
  };
  visit(facts);
  return [...found].slice(0, MOST_DATES);
}

function knownDates({ values }: CaseFacts, { law }: Program): readonly number[] {
  const found = new Set<number>();
  for (const [id, value] of values) {
    if (typeof value === "number" && law.facts.get(id)?.type.kind === "date")
      for (const near of [value - 1, value]) found.add(near);
  }
  return [...found];
}

function numberCells({ min, max }: FactDefinition, { numbers }: Thresholds): readonly number[] {
  const all = new Set([...coarseNumbers, ...numbers]);
  return [...all]
    .filter((value) => value >= (min ?? Number.NEGATIVE_INFINITY) && value <= (max ?? Number.POSITIVE_INFINITY))
    .sort((a, b) => a - b);
}

function dateCells(on: number, { dates, numbers, lengths }: Thresholds): readonly number[] {
  const all = new Set<number>();
  for (const base of [on, ...dates]) for (const days of base === on ? coarseDays : [0]) all.add(base + days);
  for (const days of numbers) if (Math.abs(days) < 100 * YEAR) for (const side of [1, -1]) all.add(on + side * days);
  for (const length of lengths) {
    const { months, days } = normalised(length);
    for (const side of [1, -1])
      for (const near of [-3, 3]) all.add(on + side * (Math.round(months * 30.4375) + days) + near);
  }
  return [...all].sort((a, b) => a - b);
}

/** Few values of a fact of a record that an open list may still hold: the question is of the list, not of the field. */
export function coarseCellsOf(definition: FactDefinition, thresholds: Thresholds, on: number): readonly Value[] {
  const optional: readonly Value[] = definition.optional ? [NONE] : [];
  const { kind } = definition.type;
  if (kind === "date")
    return [
      ...[
        ...new Set([
          ...[-40 * YEAR, -17 * YEAR, -400, -20, -1, 0, 20, 400].map((days) => on + days),
          ...thresholds.known,
        ]),
      ],
      ...optional,
    ];
  if (kind === "moment") return [...[-400, -1, 0, 30].map((days) => (on + days) * 1440), ...optional];
  if (kind === "number")
    return [...new Set([definition.min ?? 0, 1, 20, 200, 4000])].filter(
      (value) => value <= (definition.max ?? Number.POSITIVE_INFINITY),
    );
  if (kind === "duration")
    return [
      ...["P10D", "P3M", "P8M", "P3Y", "P15Y", "P60Y"].map((text) => literalValue(definition.type, text)),
      ...optional,
    ];
  return cellsOf(definition, thresholds, on);
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
      return [...coarseDurations.map((text) => literalValue(type, text)), ...thresholds.durations, ...optional];
    case "provision":
      return [
        { code: "?", section: "0" },
        ...thresholds.patterns.map(({ code, section, paragraph, letter }) => ({
          code,
          section,
          paragraph: paragraph ?? 1,
          letter: letter ?? "a",
        })),
      ];
    case "periods":
      return [[], [{ from: on - 400, to: on - 1 }], [{ from: on - 30, to: on + 30 }]];
    case "text":
      return [UNKNOWN];
  }
}

/** A place in a code of which a part is not given: a condition on that part is open. */
export function isPartlyKnown(value: Value): value is ProvisionValue {
  if (
    typeof value !== "object" ||
    Array.isArray(value) ||
    isUnknown(value) ||
    isDuration(value) ||
    value === NONE ||
    value === CONFLICT
  )
    return false;
  const { code, section, paragraph, letter } = value as ProvisionValue;
  return [code, section, paragraph, letter].includes(undefined);
}

/** What a partly known place may turn out to be, as far as some pattern in sight can tell. */
export function completionsOf(value: ProvisionValue, { patterns }: Thresholds): readonly Value[] {
  const { code, section, paragraph, letter } = value;
  const elsewhere = { code: code ?? "?", section: section ?? "0", paragraph: paragraph ?? 0, letter: letter ?? "-" };
  const possible = patterns.filter((pattern) => matches(value, [pattern]) !== FALSE);
  return [
    elsewhere,
    ...possible.map((pattern) => ({
      code: code ?? pattern.code,
      section: section ?? pattern.section,
      paragraph: paragraph ?? pattern.paragraph ?? 1,
      letter: letter ?? pattern.letter ?? "a",
    })),
  ];
}
