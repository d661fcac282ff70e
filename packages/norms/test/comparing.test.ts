import { parseDuration } from "@soning/calendar";
import { expect, test } from "vitest";
import { CONFLICT, NONE, Range, UNKNOWN, type Value } from "../src/index.ts";
import { compare } from "../src/operators/compare.ts";

const [FALSE, MAYBE, CLASH, TRUE] = [0, 1, 2, 3];
const length = (text: string): Value => parseDuration(text) as Value;
const ops = ["lt", "lte", "gt", "gte", "eq"] as const;

test.each<readonly [string, Value, Value, readonly number[]]>([
  ["smaller", 3, 4, [TRUE, TRUE, FALSE, FALSE, FALSE]],
  ["the same", 3, 3, [FALSE, TRUE, FALSE, TRUE, TRUE]],
  ["larger", 4, 3, [FALSE, FALSE, TRUE, TRUE, FALSE]],
  ["bounds that meet in a point", new Range(3, 3), 3, [FALSE, TRUE, FALSE, TRUE, TRUE]],
  ["bounds of one point beside another", new Range(3, 3), new Range(4, 4), [TRUE, TRUE, FALSE, FALSE, FALSE]],
  ["bounds apart", new Range(1, 2), new Range(3, 4), [TRUE, TRUE, FALSE, FALSE, FALSE]],
  ["bounds apart, the other way", new Range(3, 4), new Range(1, 2), [FALSE, FALSE, TRUE, TRUE, FALSE]],
  ["bounds that touch", new Range(1, 3), new Range(3, 4), [MAYBE, TRUE, FALSE, MAYBE, MAYBE]],
  ["bounds that overlap", new Range(1, 4), new Range(2, 3), [MAYBE, MAYBE, MAYBE, MAYBE, MAYBE]],
  ["a point within bounds", 3, new Range(2, 4), [MAYBE, MAYBE, MAYBE, MAYBE, MAYBE]],
  ["nothing beside something", NONE, 3, [FALSE, FALSE, FALSE, FALSE, FALSE]],
  ["nothing beside nothing", NONE, NONE, [FALSE, FALSE, FALSE, FALSE, TRUE]],
  ["conflict", CONFLICT, 3, [CLASH, CLASH, CLASH, CLASH, CLASH]],
  ["conflict beside unknown", CONFLICT, UNKNOWN, [MAYBE, MAYBE, MAYBE, MAYBE, MAYBE]],
  ["unknown", UNKNOWN, 3, [MAYBE, MAYBE, MAYBE, MAYBE, MAYBE]],
  ["lengths", length("P60D"), length("P3M"), [TRUE, TRUE, FALSE, FALSE, FALSE]],
  ["lengths that turn on where they start", length("P30D"), length("P1M"), [MAYBE, MAYBE, MAYBE, MAYBE, MAYBE]],
  ["the same length", length("P1Y"), length("P12M"), [FALSE, TRUE, FALSE, TRUE, TRUE]],
  ["a length and one that is unknown", length("P1Y"), UNKNOWN, [MAYBE, MAYBE, MAYBE, MAYBE, MAYBE]],
  ["an unknown one and a length", UNKNOWN, length("P1Y"), [MAYBE, MAYBE, MAYBE, MAYBE, MAYBE]],
  ["a length at most as long", length("P28D"), length("P1M"), [MAYBE, TRUE, FALSE, MAYBE, MAYBE]],
])("%s", (_name, left, right, expected) => {
  expect(ops.map((op) => compare(op, left, right))).toEqual(expected);
});
