import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  all,
  asUnit,
  at,
  collect,
  count,
  duration,
  type Expression,
  effective,
  everyStretch,
  gap,
  inForce,
  is,
  isNone,
  lt,
  matches,
  type Node,
  noDate,
  nodeSchema,
  normSchema,
  not,
  now,
  number,
  on,
  plusDays,
  policy,
  some,
  sum,
  when,
  whenNone,
} from "../src/index.ts";
import { isOp } from "../src/operators/index.ts";
import { itemBarred, items, lab, law, limit, program } from "./lab.ts";
import { condition, randomLaw } from "./random.ts";

const ajv = new Ajv2020({ strict: true, strictTypes: false, strictTuples: false });
const isNode = ajv.compile(nodeSchema);
const isNorm = ajv.compile(normSchema);
const verdict = (valid: boolean, errors: unknown): unknown => (valid ? "valid" : errors);

const days = number(1, "days");
const examples: readonly Expression[] = [
  lab.p,
  on,
  now,
  days,
  noDate,
  limit,
  policy("x", ["a"]),
  all(lab.p, not(lab.q)),
  lt(lab.n, days),
  is(lab.colour, "red"),
  matches(lab.place, { code: "c", section: "1", to: "2", paragraph: 1, letter: "a" }),
  isNone(lab.end),
  whenNone(lab.end, on),
  when(lab.p, on, lab.day),
  some(items, (i) => some(i.parts, (part) => part.p)),
  some(items, (i) => itemBarred.of(i)),
  count(items),
  sum(items, (i) => i.n),
  collect(items, (i) => ({ first: i.first, last: i.last })),
  asUnit(lab.n),
  asUnit(lab.n, "hours"),
  plusDays(on, lab.n),
  at(on, lab.p),
  inForce("a/1"),
  effective("a/1"),
  gap({ kind: "date" }, { nb: "a", nn: "b", en: "c" }),
  everyStretch(duration("P1W"), on, on, (week) => lt(week.first, week.last)),
  { node: program.entryOf("slot:clash").node, type: lab.p.type },
];
test("every operator has its branch", () => {
  for (const { node } of examples) expect([node.op, verdict(isNode(node), isNode.errors)]).toEqual([node.op, "valid"]);
  const branches = (
    nodeSchema["$defs"] as {
      node: { oneOf: readonly { properties: { op: { const?: string; enum?: readonly string[] } } }[] };
    }
  ).node.oneOf;
  const ops = branches.flatMap(({ properties: { op } }) => (op.const === undefined ? (op.enum ?? []) : [op.const]));
  expect(ops.every(isOp)).toBe(true);
  expect(ops).toHaveLength(new Set(ops).size);
  expect(ops).toHaveLength(39);
});

test.each<readonly [string, unknown]>([
  ["an unknown operator", { op: "coalesce", args: [] }],
  ["no operator", { id: "x" }],
  ["a member too many", { op: "fact", id: "x", more: 1 }],
  ["a member too few", { op: "field", id: "x" }],
  ["an empty name", { op: "fact", id: "" }],
  ["an operand too many", { op: "not", args: [lab.p.node, lab.q.node] }],
  ["an operand too few", { op: "lt", args: [lab.n.node] }],
  ["a fault far down", { op: "and", args: [{ op: "not", args: [{ op: "or", args: [{ op: "fact" }] }] }] }],
  ["a unit of a date", { op: "literal", type: { kind: "date", unit: "days" }, value: "2026-01-01" }],
  ["a literal object", { op: "literal", type: { kind: "date" }, value: {} }],
  ["half a number", { op: "literal", type: { kind: "number" }, value: 1 }],
  ["an unknown face", { op: "norm", key: "a/1", face: "known" }],
  ["a combination without fallback", { op: "combine", how: "one", args: [] }],
  [
    "paragraph nought",
    { op: "matches", patterns: [{ code: "c", section: "1", paragraph: 0 }], args: [lab.place.node] },
  ],
  ["a text in one language", { op: "gap", type: { kind: "date" }, why: { nb: "x" } }],
])("%s is no tree", (_, node) => {
  expect(isNode(node)).toBe(false);
});

test("the norms of small and random laws, as objects and through JSON", () => {
  const holds = (norms: readonly unknown[]): void => {
    for (const norm of norms) expect(verdict(isNorm(norm), isNorm.errors)).toBe("valid");
  };
  holds(law.norms);
  fc.assert(
    fc.property(fc.gen(), (g) => {
      holds(JSON.parse(JSON.stringify(randomLaw(g, 3).norms)) as readonly unknown[]);
      const tree: Node = condition(g, 4).node;
      expect(verdict(isNode(tree), isNode.errors)).toBe("valid");
    }),
    { numRuns: Number(process.env["PROPERTY_RUNS"] ?? 400) / 8 },
  );
});

test("what is no norm", () => {
  const [norm] = law.norms;
  const [version] = norm?.versions ?? [];
  const wrong = [
    { ...norm, versions: [] },
    { ...norm, more: 1 },
    ...[
      { from: "1.1.2026" },
      { kind: "rule" },
      { repeals: false },
      { lifts: "a/1" },
      { when: undefined },
      { value: 3 },
    ].map((change) => ({ ...norm, versions: [{ ...version, ...change }] })),
  ];
  expect(isNorm(norm)).toBe(true);
  for (const each of wrong) expect(isNorm(JSON.parse(JSON.stringify(each)))).toBe(false);
});
