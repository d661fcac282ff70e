import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");
const packages = ["calendar", "norms", "law", "esas"] as const;
const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A small copy of the project's shape, under the project's own rules, with the given files planted in it. */
const planted = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), "soning-arrows-"));
  made.push(folder);
  copyFileSync(join(root, ".dependency-cruiser.cjs"), join(folder, ".dependency-cruiser.cjs"));
  mkdirSync(join(folder, "node_modules/@soning"), { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const dependencies = Object.fromEntries(packages.map((name) => [`@soning/${name}`, "0.1.0"]));
  const whole: Record<string, string> = {};
  for (const name of packages) {
    symlinkSync(join(folder, "packages", name), join(folder, "node_modules/@soning", name));
    const manifest = { name: `@soning/${name}`, type: "module", exports: "./src/index.ts", dependencies };
    whole[`packages/${name}/package.json`] = JSON.stringify(manifest);
    whole[`packages/${name}/src/index.ts`] = `export { inner } from "./inner.ts";\nexport type Thing = string;\n`;
    whole[`packages/${name}/src/inner.ts`] = `export const inner = "${name}";\n`;
  }
  whole["apps/cli/src/main.ts"] = `import { inner } from "@soning/law";\nconsole.log(inner);\n`;
  for (const [path, text] of Object.entries({ ...whole, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
};

/** The names of the rules that the planted copy breaks. */
const broken = (files: Readonly<Record<string, string>>): string[] => {
  const tool = join(root, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
  const args = [tool, "--config", ".dependency-cruiser.cjs", "--output-type", "json", "packages", "apps"];
  const run = spawnSync(process.execPath, args, { cwd: planted(files), encoding: "utf8" });
  const report = JSON.parse(run.stdout) as {
    summary: { totalCruised: number; violations: { rule: { name: string } }[] };
  };
  expect(report.summary.totalCruised).toBeGreaterThanOrEqual(9);
  return [...new Set(report.summary.violations.map((violation) => violation.rule.name))].sort();
};

const importing = (name: string): string => `import { inner } from "@soning/${name}";\nexport const seen = inner;\n`;

test("the right arrows pass", () => {
  const files = {
    "packages/norms/src/a.ts": importing("calendar"),
    "packages/law/src/a.ts": importing("norms"),
    "packages/law/src/b.ts": importing("calendar"),
    "packages/esas/src/a.ts": importing("law"),
    "packages/esas/src/b.ts": `import { readFileSync } from "node:fs";\nexport const read = readFileSync;\n`,
    "packages/law/src/a.test.ts": `import { readFileSync } from "node:fs";\nexport const read = readFileSync;\n`,
  };
  expect(broken(files)).toEqual([]);
});

test.each([
  ["calendar", "norms", "calendar-stands-alone"],
  ["calendar", "law", "calendar-stands-alone"],
  ["norms", "law", "norms-know-no-law"],
  ["norms", "esas", "norms-know-no-law"],
  ["law", "esas", "law-knows-no-messages"],
])("%s may not import %s", (from, to, rule) => {
  expect(broken({ [`packages/${from}/src/planted.ts`]: importing(to) })).toEqual([rule]);
});

test("a type import counts", () => {
  const text = `import type { Thing } from "@soning/law";\nexport type Mine = Thing;\n`;
  expect(broken({ "packages/norms/src/planted.ts": text })).toEqual(["norms-know-no-law"]);
});

test("a path into another package is not a way round", () => {
  const text = `export { inner as other } from "../../law/src/inner.ts";\n`;
  expect(broken({ "packages/norms/src/planted.ts": text })).toEqual(["norms-know-no-law", "through-the-index"]);
});

test("what a package keeps to itself stays there", () => {
  const text = `export { inner as other } from "../../law/src/inner.ts";\n`;
  expect(broken({ "packages/esas/src/planted.ts": text })).toEqual(["through-the-index"]);
});

test("a package may not import an app", () => {
  expect(broken({ "packages/esas/src/planted.ts": `import "../../../apps/cli/src/main.ts";\n` })).toEqual([
    "packages-know-no-apps",
  ]);
});

test.each(["calendar", "norms", "law"])("%s may not use Node", (name) => {
  const text = `import { readFileSync } from "node:fs";\nexport const read = readFileSync;\n`;
  expect(broken({ [`packages/${name}/src/planted.ts`]: text })).toEqual(["runs-in-a-browser"]);
});

test("a circle and a missing file are seen", () => {
  const files = {
    "packages/law/src/a.ts": `import { b } from "./b.ts";\nexport const a = (): unknown => b;\n`,
    "packages/law/src/b.ts": `import { a } from "./a.ts";\nexport const b = (): unknown => a;\n`,
    "packages/law/src/c.ts": `export { nothing } from "./nowhere.ts";\n`,
  };
  expect(broken(files)).toEqual(["no-circles", "resolvable"]);
});

test("two files may know each other's types", () => {
  const files = {
    "packages/law/src/a.ts": `import type { B } from "./b.ts";\nexport type A = B | 1;\n`,
    "packages/law/src/b.ts": `import type { A } from "./a.ts";\nexport type B = A[];\n`,
  };
  expect(broken(files)).toEqual([]);
});
