import { expect, test } from "vitest";
import { handColumns, handLoop } from "./section-16b/by-hand-columns.ts";
import { byHand, plainCases } from "./section-16b/question.ts";

test("the hand-written loop and the plain objects agree, and both answers come up", () => {
  const cases = plainCases(5000);
  const loop = handLoop(handColumns(cases), new Uint8Array(cases.length));
  expect(Array.from(loop, (truth) => truth === 3)).toEqual(cases.map(byHand));
  expect(new Set(loop)).toEqual(new Set([0, 3]));
});
