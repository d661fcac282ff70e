import { describe, expect, test } from "vitest";
import { filesIn, type Report, sumOf } from "../scripts/test-report.ts";

const file = (name: string, ...tests: readonly string[]): Report["testResults"][number] => ({
  name,
  status: tests.includes("failed") ? "failed" : "passed",
  assertionResults: tests.map((status) => ({ status })),
});
const run = (...testResults: Report["testResults"]): Report => ({
  success: testResults.every(({ status }) => status === "passed"),
  testResults,
});

describe("what a run of the tests comes to", () => {
  const first = run(file("/a.test.ts", "passed", "failed"), file("/b.test.ts", "passed", "passed", "skipped"));
  test("passed and failed are counted, skipped are neither", () => {
    expect(sumOf(first)).toEqual({ passed: 3, failed: 1 });
    expect(filesIn(first).map(({ passed }) => passed)).toEqual([false, true]);
  });
  test("a file that ran again counts as it went then", () => {
    expect(sumOf(first, run(file("/a.test.ts", "passed", "passed")))).toEqual({ passed: 4, failed: 0 });
    expect(sumOf(first, run(file("/a.test.ts", "failed", "failed")))).toEqual({ passed: 2, failed: 2 });
  });
  test("a file that breaks before its first test is a failure, and so is a run that fails without one", () => {
    expect(sumOf(run({ name: "/c.test.ts", status: "failed", assertionResults: [] }))).toEqual({
      passed: 0,
      failed: 1,
    });
    expect(sumOf({ success: false, testResults: [file("/a.test.ts", "passed")] })).toEqual({ passed: 1, failed: 1 });
    expect(sumOf(first, { success: false, testResults: [file("/a.test.ts", "passed", "passed")] })).toEqual({
      passed: 4,
      failed: 1,
    });
  });
});
