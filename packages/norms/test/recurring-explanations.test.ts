import { parseDay } from "@soning/calendar";
import { describe, expect, test } from "vitest";
import {
  all,
  Columns,
  Explainer,
  type Expression,
  gt,
  is,
  not,
  number,
  Run,
  some,
  UsedSettings,
} from "../src/index.ts";
import { calm, factsOf, items, lab, law, program } from "./lab.ts";

const ON = parseDay("2026-03-01");
const settings = new UsedSettings();

/** Explanations of rows in turn, each equal to the reference's. */
function told(condition: Expression<"boolean">, rows: readonly Readonly<Record<string, unknown>>[]) {
  const columns = new Columns(program, [condition.node]);
  const cases = rows.map(factsOf);
  const explain = columns.explained(columns.tableOf(cases), ON, settings, "en");
  return cases.map((facts, row) => {
    const tree = explain(row);
    expect(tree).toEqual(new Explainer(new Run({ program, facts, on: ON, settings }), "en").explain(condition.node));
    return tree;
  });
}

describe("explanations that recur are built once", () => {
  test("of truths: for each way in which they stand", () => {
    const ways = [{ p: true, q: true }, { p: true, q: false }, { p: true }, { q: true }];
    const trees = told(all(lab.p, not(lab.q)), [...ways, ...ways]);
    expect(new Set(trees).size).toBe(4);
    for (const [at, tree] of trees.slice(0, 4).entries()) expect(trees[at + 4]).toBe(tree);
  });
  test("of a value in a dictionary", () => {
    const trees = told(is(lab.colour, "red"), [{ colour: "red" }, { colour: "blue" }, {}, { colour: "red" }]);
    expect(trees[3]).toBe(trees[0]);
    expect(new Set(trees).size).toBe(3);
  });
  test("not of numbers, of two dictionaries or of a dictionary and a truth", () => {
    for (const [condition, facts] of [
      [gt(lab.n, number(4, "days")), { n: 5 }],
      [all(is(lab.colour, "red"), is(lab.size, "small")), { colour: "red", size: "large" }],
      [all(is(lab.colour, "red"), lab.p), { colour: "red", p: true }],
    ] as const) {
      const [first, second] = told(condition, [facts, facts]);
      expect(second).not.toBe(first);
    }
  });
  test("three truths at most: parts of four are built once each", () => {
    const facts = { p: true, q: false, judged: true };
    const [three, again] = told(all(lab.p, lab.q, lab.judged), [facts, facts]);
    expect(again).toBe(three);
  });
  test("a norm that rests on truths alone is; one that rests on a number is not", () => {
    expect(law.slotOf.has("calm")).toBe(true);
    const facts = { n: 5, q: true };
    const [first, second] = told(calm, [facts, facts, { n: 5, q: false }]);
    expect(second).not.toBe(first);
    expect(second?.children[1]).toBe(first?.children[1]);
    expect(second?.children[0]).not.toBe(first?.children[0]);
  });
  test("records keep theirs apart", () => {
    const condition = some(items, (each) => each.p);
    const facts = { items: [{ p: true }, { p: true }, {}] };
    const [first, second] = told(condition, [facts, facts]);
    expect(second).not.toBe(first);
  });
});
