import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");
const most = 300;

/** Files that may be longer, each with its reason. */
const examples = "a table of examples, read from top to bottom";
const allowed: Readonly<Record<string, string>> = {
  "packages/norms/test/explaining.test.ts": examples,
  "packages/norms/test/operators.test.ts": examples,
  "packages/norms/test/missing.test.ts": examples,
  "packages/norms/test/functions.test.ts": examples,
  "packages/norms/test/building.test.ts": examples,
  "packages/norms/test/loading.test.ts": examples,
  "packages/norms/test/resolve.test.ts": examples,
  "packages/norms/test/columns.test.ts": examples,
  "packages/norms/test/decode.test.ts": examples,
  "packages/norms/test/building-edges.test.ts": examples,
  "packages/norms/test/columns-edges.test.ts": examples,
  "packages/norms/test/emitted-code.test.ts": examples,
  "packages/norms/test/missing-edges.test.ts": examples,
  "packages/norms/test/operator-edges.test.ts": examples,
  "packages/norms/test/random.ts": "one generator of random laws and facts",
  "packages/calendar/test/terms.test.ts": examples,
  "packages/esas/test/faults.test.ts": examples,
  "packages/esas/test/to-case.test.ts": examples,
  "apps/web/test/browser/states.ts": "one entry for each page and state that is looked at",
  "apps/server/src/database/schema.ts": "one interface for each table, as the database has them",
};

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (["node_modules", "dist", "coverage", "reports", ".git", ".stryker-tmp"].includes(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return entry.isFile() && /\.(ts|tsx|cjs|css|sh)$/.test(entry.name) ? [path] : [];
  });

const lines = new Map(
  sources(root).map((path) => [
    relative(root, path).replaceAll("\\", "/"),
    readFileSync(path, "utf8").split("\n").length - 1,
  ]),
);

test(`no source file is longer than ${most} lines`, () => {
  const long = [...lines].filter(([path, count]) => count > most && !(path in allowed));
  expect(long.map(([path, count]) => `${path}: ${count} lines`)).toEqual([]);
});

test("every exception to that is still needed", () => {
  expect(Object.keys(allowed).filter((path) => (lines.get(path) ?? 0) <= most)).toEqual([]);
});
