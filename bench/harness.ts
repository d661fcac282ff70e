import { inspect, isDeepStrictEqual } from "node:util";

/** One contender in a comparison. */
export type Side = {
  readonly name: string;
  /** Does the whole work once. Its result is used by nobody, yet must depend on the work, so that nothing is optimised away. */
  readonly run: () => unknown;
  /** How many units of work one run does (cases, people, starts). */
  readonly units: number;
  /** The answers to compare before anything is timed; both sides give the same cases in the same order. */
  readonly answers: () => readonly unknown[] | Promise<readonly unknown[]>;
};

/** A measured figure that is not a time, e.g. bytes per person. */
export type Cost = { readonly name: string; readonly cost: () => number | Promise<number> };

export type Goal = { readonly atLeast: number } | { readonly atMost: number };

export type Comparison =
  /** Speed: the ratio is our units a second to the peer's. */
  | {
      readonly kind: "speed";
      readonly name: string;
      readonly ours: Side;
      readonly peer: Side;
      readonly goal: Goal;
      /** how long both sides work before they are measured, in milliseconds: for what stands for days, as a service does */
      readonly settle?: number;
    }
  /** Cost: the ratio is ours to the peer's. */
  | { readonly kind: "cost"; readonly name: string; readonly ours: Cost; readonly peer: Cost; readonly goal: Goal };

/** One line of `bench/results.json`. `ours` and `peer` are units a second, or the cost. */
export type Result = {
  readonly name: string;
  readonly kind: Comparison["kind"];
  readonly ours: number;
  readonly peer: number;
  readonly ratio: number;
  readonly sense: "at-least" | "at-most";
  readonly goal: number;
  readonly holds: boolean;
};

export type Settings = {
  /** How many pairs are measured; the ratio is the median of their ratios. */
  readonly rounds: number;
  /** A side is run again until a round has lasted this long. */
  readonly leastMilliseconds: number;
};

/** The middle value, or the mean of the two middle ones. Throws on an empty list. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  if (upper === undefined || lower === undefined) throw new Error("the median of nothing");
  return (upper + lower) / 2;
};

/** Where results go, so that no run can be left out as useless. */
const sink: { last: unknown } = { last: undefined };

/** Units a second. */
const rate = async (side: Side, leastMilliseconds: number): Promise<number> => {
  let runs = 0;
  let elapsed = 0;
  const begun = performance.now();
  do {
    const result = side.run();
    sink.last = result instanceof Promise ? await result : result;
    runs += 1;
    elapsed = performance.now() - begun;
  } while (elapsed < leastMilliseconds);
  return (runs * side.units * 1000) / elapsed;
};

/** Throws, naming the first case that differs, unless both sides answer alike. */
const agree = async (name: string, ours: Side, peer: Side): Promise<void> => {
  const [left, right] = [await ours.answers(), await peer.answers()];
  if (left.length === 0) throw new Error(`${name}: no answers to compare`);
  if (left.length !== right.length) {
    throw new Error(`${name}: ${ours.name} answers ${left.length} cases, ${peer.name} ${right.length}`);
  }
  for (const [index, answer] of left.entries()) {
    if (isDeepStrictEqual(answer, right[index])) continue;
    const [a, b] = [inspect(answer), inspect(right[index])];
    throw new Error(`${name}: case ${index}: ${ours.name} says ${a}, ${peer.name} says ${b}`);
  }
};

/**
 * Compares the answers first, then measures both sides in turn, so that a slow moment of the machine meets both.
 * Throws when the answers differ.
 */
export const measure = async (comparison: Comparison, settings: Settings): Promise<Result> => {
  const [ours, peer, ratios]: [number[], number[], number[]] = [[], [], []];
  const one = async (round: number): Promise<readonly [number, number]> => {
    if (comparison.kind === "cost") return [await comparison.ours.cost(), await comparison.peer.cost()];
    const first = await rate(round % 2 === 0 ? comparison.ours : comparison.peer, settings.leastMilliseconds);
    const second = await rate(round % 2 === 0 ? comparison.peer : comparison.ours, settings.leastMilliseconds);
    return round % 2 === 0 ? [first, second] : [second, first];
  };
  if (comparison.kind === "speed") {
    await agree(comparison.name, comparison.ours, comparison.peer);
    const begun = performance.now();
    do await one(0);
    while (performance.now() - begun < (comparison.settle ?? 0));
  }
  for (let round = 0; round < settings.rounds; round += 1) {
    const [left, right] = await one(round);
    ours.push(left);
    peer.push(right);
    ratios.push(left / right);
  }
  const { name, kind, goal } = comparison;
  const ratio = median(ratios);
  const holds = "atLeast" in goal ? ratio >= goal.atLeast : ratio <= goal.atMost;
  const sense = "atLeast" in goal ? "at-least" : "at-most";
  const bound = "atLeast" in goal ? goal.atLeast : goal.atMost;
  return { name, kind, ours: median(ours), peer: median(peer), ratio, sense, goal: bound, holds };
};
