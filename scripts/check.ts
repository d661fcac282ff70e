import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");

const checks: readonly (readonly [name: string, ...command: string[]])[] = [
  ["types", "tsc", "-p", "tsconfig.json"],
  ["types without Node", "tsc", "-p", "tsconfig.pure.json"],
  ["types of the web application", "tsc", "-p", "apps/web/tsconfig.json"],
  ["format and lint", "biome", "check", "--error-on-warnings"],
  ["unused code", "knip", "--no-progress"],
  ["arrows", "depcruise", "--config", ".dependency-cruiser.cjs", "packages", "apps", "bench", "scripts", "test"],
];

let failed = 0;
for (const [name, tool, ...args] of checks) {
  const begun = performance.now();
  const run = spawnSync(join(root, "node_modules/.bin", tool ?? ""), args, { cwd: root, encoding: "utf8" });
  const ok = run.status === 0;
  if (!ok) {
    failed += 1;
    process.stdout.write(
      `${run.stdout ?? ""}${run.stderr ?? ""}${run.error === undefined ? "" : `${run.error.message}\n`}`,
    );
  }
  console.log(`${ok ? "passed" : "FAILED"}  ${name} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
}
console.log(`${checks.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
