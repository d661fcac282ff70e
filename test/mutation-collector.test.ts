import { expect, test } from "vitest";
import { collector, Skipped } from "../scripts/mutation/collected.ts";

test("tests are collected by their path of titles, a table's rows by their place, and taken once", () => {
  const declared = collector();
  declared.describe("a term", () => {
    declared.test("ends", () => {});
    declared.test.each([
      ["P1M", 28],
      ["P1M", 29],
    ])("%s has %d days", () => {});
  });
  declared.test("ends", () => {});
  declared.test("ends", () => {});
  expect(declared.take().map(({ id }) => id)).toEqual([
    "a term > ends",
    "a term > P1M has 28 days [0]",
    "a term > P1M has 29 days [1]",
    "ends",
    "ends (2)",
  ]);
  expect(declared.take()).toEqual([]);
});

test("a row reaches its test as operands, hooks run after it even when it fails, and a test may skip itself", async () => {
  const declared = collector();
  const seen: unknown[] = [];
  declared.afterEach(() => seen.push("after"));
  declared.test.each([[1, 2]])("%d", (...given) => {
    seen.push(given);
    throw new RangeError("no");
  });
  declared.test("not here", (context) => (context as { skip(): void }).skip());
  const [first, second] = declared.take();
  await expect(first?.run()).rejects.toThrow("no");
  await expect(second?.run()).rejects.toThrow(Skipped);
  expect(seen).toEqual([[1, 2], "after", "after"]);
});
