import { expect, test } from "vitest";
import { readStretches } from "../src/sentence-clock/read-stretches.ts";
import { bareRun, runOf } from "./clock-support.ts";

const sentence = { length: "P1Y", remandDeducted: 30, remandAfterJudgment: 12 };
const start = "2026-01-05";

test("remand is what the court deducted and what was served after the judgment", () => {
  expect(readStretches(runOf({ sentences: [sentence], start })).deductedDays).toBe(42);
});

test("an interruption is its whole days outside, first and last included; one that still runs has no last day", () => {
  const interruptions = [
    { from: "2026-02-02", to: "2026-02-20", cause: "decision" },
    { from: "2026-05-04", to: "none", cause: "escape" },
  ];
  const { outside } = readStretches(
    runOf({ sentences: [sentence], start, on: "2026-06-01", facts: { interruptions } }),
  );
  expect(outside).toEqual([{ from: "2026-02-02", to: "2026-02-20" }, { from: "2026-05-04" }]);
});

test("what is not known is neither nothing nor none", () => {
  expect(readStretches(bareRun({}))).toEqual({});
});
