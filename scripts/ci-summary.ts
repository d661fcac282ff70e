import { readFileSync } from "node:fs";

/**
 * Adds up a run: Vitest's JSON report and what `npm run check` printed.
 * Prints one line, `N passed, N failed`; a report that is missing or unreadable counts as one failure.
 * Usage: node scripts/ci-summary.ts VITEST-REPORT CHECK-LOG
 */
type Report = {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
};

type Sum = { readonly passed: number; readonly failed: number };

const read = (path: string | undefined): string => {
  try {
    return path === undefined ? "" : readFileSync(path, "utf8");
  } catch {
    return "";
  }
};

const tests = (text: string): Sum => {
  if (text === "") return { passed: 0, failed: 1 };
  const report = JSON.parse(text) as Report;
  // A file that fails before its first test has no tests to count.
  const broken = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  const failed = report.numFailedTests + broken.length;
  return { passed: report.numPassedTests, failed: report.success ? failed : Math.max(failed, 1) };
};

const checks = (text: string): Sum => {
  const found = text.trimEnd().match(/(\d+) passed, (\d+) failed$/);
  return found === null ? { passed: 0, failed: 1 } : { passed: Number(found[1]), failed: Number(found[2]) };
};

const [report, log] = process.argv.slice(2);
const parts = [tests(read(report)), checks(read(log))];
const passed = parts.reduce((sum, part) => sum + part.passed, 0);
const failed = parts.reduce((sum, part) => sum + part.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
