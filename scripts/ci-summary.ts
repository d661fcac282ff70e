import { readFileSync } from "node:fs";
import { filesIn, type Report, sumOf } from "./test-report.ts";

/**
 * Adds up a run: Vitest's JSON report, what `npm run check` printed, and Vitest's report of the files that ran a second time.
 * Prints one line, `N passed, N failed`; a report that is missing or unreadable counts as one failure.
 * Usage: node scripts/ci-summary.ts VITEST-REPORT CHECK-LOG [AGAIN-REPORT]
 */
type Sum = { readonly passed: number; readonly failed: number };

const read = (path: string | undefined): string => {
  try {
    return path === undefined ? "" : readFileSync(path, "utf8");
  } catch {
    return "";
  }
};

const tests = (text: string, again: string): Sum => {
  if (text === "") return { passed: 0, failed: 1 };
  return sumOf(JSON.parse(text) as Report, again === "" ? undefined : (JSON.parse(again) as Report));
};

const checks = (text: string): Sum => {
  const found = text.trimEnd().match(/(\d+) passed, (\d+) failed$/);
  return found === null ? { passed: 0, failed: 1 } : { passed: Number(found[1]), failed: Number(found[2]) };
};

const [report, log, again] = process.argv.slice(2);
const second = read(again);
if (second !== "") {
  for (const { name, passed } of filesIn(JSON.parse(second) as Report))
    console.log(`ran a second time, and ${passed ? "passed" : "failed again"}: ${name}`);
}
const parts = [tests(read(report), second), checks(read(log))];
const passed = parts.reduce((sum, part) => sum + part.passed, 0);
const failed = parts.reduce((sum, part) => sum + part.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
