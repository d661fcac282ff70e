import { expect, test } from "vitest";
import { add, asUnit, at, count, date, daysIn, type Expression, firstUnbroken, fractionDown, fractionUp, greatest, largest, least, longest, mostInWindow, duration, noDate, number, on, pastInterruptions, plusDays, runStart, smallest, subtract, sum, times, when, whenNone, yearStart, eq } from "../src/index.ts";
import { calm, clashDay, items, lab, limit, program } from "./lab.ts";

const days = (count: number): Expression<"number"> => number(count, "days");
test.each<readonly [string, Expression, boolean]>([
  ["a fact that may", lab.end, true],
  ["a fact that may not", lab.day, false],
  ["a literal", noDate, true],
  ["another literal", date("2026-01-01"), false],
  ["a slot of a value", clashDay, true],
  ["a slot of truth", calm, false],
  ["the other of a fact", whenNone(lab.end, on), false],
  ["the other that may", whenNone(lab.day, lab.end), true],
  ["one of two: first", when(lab.p, lab.end, on), true],
  ["one of two: second", when(lab.p, on, lab.end), true],
  ["one of two: neither", when(lab.p, on, lab.day), false],
  ["the least of a list", least(items, (i) => i.n), true],
  ["the greatest of a list", greatest(items, (i) => i.n), true],
  ["the sum of a list", sum(items, (i) => i.m), false],
  ["another day's", at(lab.day, lab.end), true],
  ["another day's that may not", at(lab.end, lab.day), false],
  ["a function's operand", plusDays(lab.end, lab.n), true],
  ["a function's operands", plusDays(lab.day, lab.n), false],
  ["a run's start", runStart(lab.spans, on, days(1)), true],
  ["a year's start", yearStart(on, on), true],
  ["past what still runs", pastInterruptions(on, lab.spans, on), true],
  ["a stretch that may not be", firstUnbroken(lab.spans, duration("P1D"), on), true],
  ["another unit", asUnit(lab.m, "hours"), true],
  ["another unit that may not", asUnit(lab.n, "hours"), false],
  ["a legal number", limit, false],
  ["a comparison", eq(lab.m, lab.m), false],
  ["a combination's value", { node: { op: "combine", how: "one", fallback: on.node, args: [lab.p.node, lab.end.node] }, type: on.type }, true],
  ["a combination's fallback", { node: { op: "combine", how: "one", fallback: lab.end.node, args: [lab.p.node, on.node] }, type: on.type }, true],
  ["a combination's condition", { node: { op: "combine", how: "one", fallback: on.node, args: [lab.end.node, on.node] }, type: on.type }, false],
])("may be none: %s", (_, { node }, expected) => {
  expect(program.mayBeNone(node)).toBe(expected);
});

test.each<readonly [string, Expression, boolean]>([
  ["a fact with a least value", lab.n, true],
  ["a fact without", lab.m, false],
  ["zero", days(0), true],
  ["below zero", days(-1), false],
  ["no number", date("2026-01-01"), false],
  ["a count", count(items), true],
  ["another unit", asUnit(lab.n, "hours"), true],
  ["another unit of what may be", asUnit(lab.m, "hours"), false],
  ["sum", add(lab.n, days(1)), true],
  ["sum with what may be", add(lab.n, lab.m), false],
  ["product", times(lab.n, number(2)), true],
  ["fractions", fractionUp(lab.n, number(1), number(2)), true],
  ["fractions rounded down", fractionDown(lab.n, number(1), number(2)), true],
  ["the smallest", smallest(lab.n, days(1)), true],
  ["the largest", largest(lab.n, days(1)), true],
  ["the largest, one may be", largest(lab.n, lab.m), false],
  ["a difference", subtract(lab.n, days(1)), false],
  ["days of periods", daysIn(lab.spans), true],
  ["the longest run", longest(lab.spans), true],
  ["most in a window", mostInWindow(lab.spans, days(7)), true],
  ["a sum of a list", sum(items, (i) => i.n), false],
])("never below zero: %s", (_, { node }, expected) => {
  expect(program.neverNegative(node)).toBe(expected);
});
