import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");
const most = 300;

/** Files that may be longer, each with its reason. */
const allowed: Readonly<Record<string, string>> = {};

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
