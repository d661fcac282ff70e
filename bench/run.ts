import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Comparison, measure, type Result } from "./harness.ts";

/**
 * Runs every `*.bench.ts` in this folder, prints each comparison and writes `results.json` (not when only some files were asked for).
 * Each file exports `comparisons`: a function that prepares its cases and gives the comparisons.
 * Usage: node bench/run.ts [part of a file name]… [--quick]
 */
type BenchFile = {
  readonly comparisons: () => readonly Comparison[] | Promise<readonly Comparison[]>;
  /** ends what was started for the comparisons */
  readonly finish?: () => Promise<void>;
};

const args = process.argv.slice(2);
const quick = args.includes("--quick");
const wanted = args.filter((arg) => !arg.startsWith("--"));
const settings = quick ? { rounds: 3, leastMilliseconds: 20 } : { rounds: 9, leastMilliseconds: 200 };

const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(".bench.ts"))
  .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))
  .sort();

const figure = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString("en") : value.toPrecision(3).replace(/\.?0+$/, "");

const results: Result[] = [];
const broken: string[] = [];
for (const file of files) {
  const { comparisons, finish } = (await import(join(import.meta.dirname, file))) as BenchFile;
  for (const comparison of await comparisons()) {
    try {
      const result = await measure(comparison, settings);
      results.push(result);
      const unit = result.kind === "speed" ? "/s" : "";
      const bound = `${result.sense === "at-least" ? "≥" : "≤"} ${result.goal}`;
      console.log(`${result.holds ? "holds" : "FAILS"}  ${result.name}: ${figure(result.ratio)} × (goal ${bound})`);
      console.log(`       ${comparison.ours.name} ${figure(result.ours)}${unit}`);
      console.log(`       ${comparison.peer.name} ${figure(result.peer)}${unit}`);
    } catch (error) {
      broken.push(comparison.name);
      console.log(`FAILS  ${comparison.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  await finish?.();
}
if (wanted.length === 0)
  writeFileSync(join(import.meta.dirname, "results.json"), `${JSON.stringify(results, null, 2)}\n`);
const held = results.filter((result) => result.holds).length;
console.log(`${held} of ${results.length + broken.length} goals hold`);
process.exitCode = held > 0 && held === results.length && broken.length === 0 ? 0 : 1;
