import { expect, test } from "vitest";
import { bind, caseItself, recordOf } from "../src/case-facts.ts";
import { always, conjunction, disjunction, negation, never } from "../src/conjunction.ts";
import { booleanType, type Node, numberType, operands } from "../src/index.ts";
import { rewritten } from "../src/rewrite.ts";

const [a, b, c] = ["a", "b", "c"].map((id): Node => ({ op: "fact", id })) as [Node, Node, Node];
const yes: Node = { op: "literal", type: booleanType, value: true };
const no: Node = { op: "literal", type: booleanType, value: false };
const and = (...args: readonly Node[]): Node => ({ op: "and", args });
const or = (...args: readonly Node[]): Node => ({ op: "or", args });

test("conditions together: what holds always is left out, one that never holds is the whole", () => {
  const together = [[], [yes, yes], [a], [a, yes], [a, b], [a, yes, b], [a, no], [no, a, b], [yes, no], [b, a]];
  expect(together.map(conjunction)).toEqual([
    always,
    always,
    a,
    a,
    and(a, b),
    and(a, b),
    never,
    never,
    never,
    and(b, a),
  ]);
  expect(conjunction([a])).toBe(a);
  expect(conjunction([no])).toBe(never);
});

test("conditions of which one will do: what never holds is left out, one that always holds is the whole", () => {
  const either = [[], [no, no], [a], [a, no], [a, b], [a, no, b], [a, yes], [yes, a, b], [no, yes], [b, a]];
  expect(either.map(disjunction)).toEqual([never, never, a, a, or(a, b), or(a, b), always, always, always, or(b, a)]);
  expect(disjunction([a])).toBe(a);
  expect(disjunction([yes])).toBe(always);
});

test("what does not hold", () => {
  expect([yes, no, a].map(negation)).toEqual([never, always, { op: "not", args: [a] }]);
});

test("a tree with some nodes replaced: nothing below them is looked at, what does not change is the same object", () => {
  const days: Node = { op: "literal", type: numberType("days"), value: 3 };
  const mixed: Node = { op: "combine", how: "sum", fallback: and(a, b), args: [c, days] };
  const tree = or(and(a, b), { op: "not", args: [mixed] }, c);
  const instead = (from: Node, to: Node) => (node: Node) => (node === from ? to : undefined);
  expect(rewritten(tree, () => undefined)).toBe(tree);
  expect(rewritten(tree, instead(tree, a))).toBe(a);
  const changed = rewritten(tree, instead(a, c));
  expect(changed).toEqual(or(and(c, b), { op: "not", args: [{ ...mixed, fallback: and(c, b) }] }, c));
  expect(operands(changed)[2]).toBe(c);
  const inArgs = rewritten(tree, instead(c, a));
  expect(inArgs).toEqual(or(and(a, b), { op: "not", args: [{ ...mixed, args: [a, days] }] }, a));
  // the part that stays is kept as it is, the fallback too
  expect(operands(inArgs)[0]).toBe(operands(tree)[0]);
  expect(operands(operands(operands(inArgs)[1] as Node)[0] as Node)[2]).toBe(
    mixed.op === "combine" ? mixed.fallback : undefined,
  );
  expect(rewritten(mixed, () => undefined)).toBe(mixed);
});

test("a node whose operands are done is renamed last", () => {
  const seen: string[] = [];
  const renamed = rewritten(
    and(a, { op: "not", args: [b] }),
    (node) => (node === a ? c : undefined),
    (node) => {
      seen.push(node.op === "fact" ? node.id : node.op);
      return node.op === "fact" ? { ...node, id: `${node.id}'` } : node;
    },
  );
  expect(renamed).toEqual(and(c, { op: "not", args: [{ op: "fact", id: "b'" }] }));
  expect(seen).toEqual(["b", "not", "and"]);
});

test("an element stands for the innermost record of its name; the case itself is no record", () => {
  const record = (path: string) => ({ values: new Map(), lists: new Map(), path });
  const [outer, inner, other] = [record("x[0]"), record("x[1]"), record("y[0]")];
  const environment = bind(bind(bind(caseItself, "e", outer), "f", other), "e", inner);
  expect([recordOf(environment, "e"), recordOf(environment, "f")]).toEqual([inner, other]);
  expect(recordOf(environment.outer ?? caseItself, "e")).toBe(outer);
  expect(() => recordOf(environment, "")).toThrow(new RangeError("no record is bound to the element "));
});
