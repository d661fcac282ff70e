import { expect, test } from "vitest";
import { answerOf, clockOf, type JsonFacts, stretchesOf } from "../src/law/engine.ts";

const facts: JsonFacts = {
  "serving.plannedStart": "2026-08-03",
  sentences: [{ id: "a", kind: "prison", length: "P1Y6M" }],
};
const asked = { law: "in-force", on: "2026-06-15" };

test("what was worked out of the same facts is not worked out again", () => {
  expect(clockOf(facts, asked, "nb")).toBe(clockOf(facts, { ...asked }, "nb"));
  expect(stretchesOf(facts, asked)).toBe(stretchesOf(facts, { ...asked }));
  expect(answerOf(facts, "leave.ordinary", asked, "nb")).toBe(answerOf(facts, "leave.ordinary", { ...asked }, "nb"));
});

test("another question, and other facts, have answers of their own", () => {
  const first = clockOf(facts, asked, "nb");
  expect(clockOf(facts, asked, "en")).not.toEqual(first);
  expect(clockOf(facts, asked, "nb", false)).not.toBe(first);
  expect(clockOf({ ...facts, "serving.plannedStart": "2026-09-01" }, asked, "nb")).not.toEqual(first);
  expect(stretchesOf(facts, { ...asked, on: "2026-12-15" })).not.toBe(stretchesOf(facts, asked));
});

test("facts that do not read are a fault each time", () => {
  const broken: JsonFacts = { ...facts, "serving.plannedStart": "no day" };
  expect(() => clockOf(broken, asked, "nb")).toThrow();
  expect(() => clockOf(broken, asked, "nb")).toThrow();
});
