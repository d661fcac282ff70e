import { globSync } from "node:fs";
import { registerHooks } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, vi } from "vitest";
import { collector } from "../collected.ts";
import type { Case } from "./judge.ts";

const STAND_IN = "soning:vitest";
const place = Symbol.for(STAND_IN);

/** Tests that ask nothing of single norms: random laws and cases, the catalogue, the schema, whole columns. */
const other = /(properties|same-law|schema|catalogue|caseload-moves|law|mutation)\.test\.ts$/;

/**
 * The cases of the law: the very files that `npm test` runs, loaded in this process with their tests kept as a list. The
 * tables of cases that stand beside them as data come with them.
 */
export async function casesOfTheLaw(root: string): Promise<readonly Case[]> {
  const declared = { ...collector(), expect, vi };
  (globalThis as unknown as Record<symbol, unknown>)[place] = declared;
  const names = Object.keys(declared).filter((name) => name !== "take");
  const source = `export const { ${names.join(", ")} } = globalThis[Symbol.for(${JSON.stringify(STAND_IN)})];`;
  const hooks = registerHooks({
    resolve: (id, context, next) =>
      id === "vitest" ? { url: STAND_IN, format: "module", shortCircuit: true } : next(id, context),
    load: (url, context, next) =>
      url === STAND_IN ? { format: "module", source, shortCircuit: true } : next(url, context),
  });
  try {
    const cases: Case[] = [];
    for (const file of globSync("packages/law/test/**/*.test.ts", { cwd: root }).toSorted()) {
      if (other.test(file)) continue;
      await import(pathToFileURL(join(root, file)).href);
      const name = file.replace(/^.*\/test\//, "").replace(/\.test\.ts$/, "");
      cases.push(...declared.take().map(({ id, run }) => ({ id: `${name}: ${id}`, run })));
    }
    return cases;
  } finally {
    hooks.deregister();
  }
}
