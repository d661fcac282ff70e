import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { filesIn, type Report } from "./test-report.ts";

/**
 * Runs the test files that failed once more, each from its beginning, when they are few: a real server or a browser may have
 * stalled. The summary names every file that needed it. Exits with 0 only when all of them pass.
 * Usage: node scripts/second-try.ts VITEST-REPORT AGAIN-REPORT
 */
const most = 3;
const [report = "", again = ""] = process.argv.slice(2);
rmSync(again, { force: true });
const first = JSON.parse(readFileSync(report, "utf8")) as Report;
const failed = filesIn(first).filter(({ passed }) => !passed);
if (failed.length === 0 || failed.length > most) process.exit(1);
console.log(`a second time: ${failed.map(({ name }) => name).join(", ")}`);
const { status } = spawnSync(
  process.execPath,
  [
    resolve(import.meta.dirname, "../node_modules/vitest/vitest.mjs"),
    "run",
    ...failed.map(({ name }) => name),
    "--reporter=dot",
    "--reporter=json",
    `--outputFile.json=${again}`,
  ],
  { stdio: "inherit" },
);
process.exit(status ?? 1);
