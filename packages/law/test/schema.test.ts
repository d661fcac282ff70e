import { nodeSchema, normSchema } from "@soning/norms";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { law } from "../src/index.ts";

const ajv = new Ajv2020({ strict: true, strictTypes: false, strictTuples: false });
const isNorm = ajv.compile(normSchema);
const isNode = ajv.compile(nodeSchema);

test("every norm of the law is of the published schema", () => {
  const faults = law.norms
    .map(({ key, ...rest }) => [key, isNorm({ key, ...rest })] as const)
    .flatMap(([key, valid]) => (valid ? [] : [key]));
  expect(faults).toEqual([]);
  expect(law.norms.length).toBeGreaterThan(500);
});

test("every tree of a matter, and what an authority decides instead of a slot, is of the schema", () => {
  const trees = [
    ...law.matters.flatMap(({ asks, results }) => [asks, ...Object.values(results).map(({ node }) => node)]),
    ...law.slots.flatMap(({ decidedAs }) => decidedAs ?? []),
  ];
  expect(trees.filter((node) => !isNode(node))).toEqual([]);
});
