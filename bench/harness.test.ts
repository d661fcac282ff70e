import { expect, test } from "vitest";
import { type Comparison, measure, median, type Side } from "./harness.ts";

const settings = { rounds: 3, leastMilliseconds: 1 };

const side = (name: string, work: number, answers: readonly unknown[]): Side => ({
  name,
  units: 1,
  answers: () => answers,
  run: () => {
    let sum = 0;
    for (let i = 0; i < work; i += 1) sum += Math.sqrt(i);
    return sum;
  },
});

const speed = (ours: Side, peer: Side, goal: Comparison["goal"]): Comparison => ({
  kind: "speed",
  name: "speed",
  ours,
  peer,
  goal,
});

test("the median is the middle", () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(() => median([])).toThrow();
});

test("a faster side has a ratio above one", async () => {
  const result = await measure(speed(side("a", 1_000, [1]), side("b", 1_000_000, [1]), { atLeast: 10 }), settings);
  expect(result.ratio).toBeGreaterThan(10);
  expect(result).toMatchObject({ holds: true, sense: "at-least", goal: 10 });
});

test("different answers are never timed", async () => {
  const other = speed(side("a", 1, [1, 2]), side("b", 1, [1, 3]), { atLeast: 0 });
  await expect(measure(other, settings)).rejects.toThrow("speed: case 1: a says 2, b says 3");
  const fewer = speed(side("a", 1, [1]), side("b", 1, [1, 3]), { atLeast: 0 });
  await expect(measure(fewer, settings)).rejects.toThrow("a answers 1 cases, b 2");
  const none = speed(side("a", 1, []), side("b", 1, []), { atLeast: 0 });
  await expect(measure(none, settings)).rejects.toThrow("no answers");
});

test("a cost is better when lower", async () => {
  const cost = (value: number): Comparison => ({
    kind: "cost",
    name: "memory",
    ours: { name: "ours", cost: () => value },
    peer: { name: "peer", cost: () => 100 },
    goal: { atMost: 1.5 },
  });
  expect(await measure(cost(150), settings)).toMatchObject({ ratio: 1.5, holds: true, sense: "at-most" });
  expect(await measure(cost(160), settings)).toMatchObject({ ratio: 1.6, holds: false });
});
