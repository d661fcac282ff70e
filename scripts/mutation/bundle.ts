import { globSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { rolldown } from "rolldown";

/** A fresh copy of sources and tests: loads one test file by its path, with what it imports that is not loaded yet. */
export type Loader = (file: string) => Promise<unknown>;

/** Single examples come first, whole norms next, random laws last: the first test that fails ends a mutant's run. */
function rank(file: string): number {
  return file.includes("properties") ? 2 : file.includes("hard-norms") ? 1 : 0;
}

/**
 * All tests of calendar and norms under `root` with the sources they run, in one script that is compiled once; each call
 * of `fresh` gives copies of every module that share no state with those before.
 */
export async function bundled(root: string): Promise<{
  readonly files: readonly string[];
  readonly fresh: (vitest: unknown) => Loader;
}> {
  const files = globSync("packages/{calendar,norms}/test/**/*.test.ts", { cwd: root })
    .map((file) => join(root, file))
    .toSorted((a, b) => rank(a) - rank(b) || a.localeCompare(b));
  const entry = "\0tests";
  const own = /^@soning\/(\w+)$/;
  const build = await rolldown({
    input: entry,
    platform: "node",
    logLevel: "silent",
    plugins: [
      {
        name: "tests",
        resolveId(id) {
          if (id === entry) return id;
          const name = own.exec(id)?.[1];
          if (name !== undefined) return join(root, "packages", name, "src/index.ts");
          return /^[./]/.test(id) ? null : { id, external: true };
        },
        load: (id) =>
          id === entry
            ? `export const files = {${files.map((file) => `${JSON.stringify(file)}: () => import(${JSON.stringify(file)})`).join(",\n")}};`
            : null,
        transform: (code, id) =>
          code.includes("import.meta.url")
            ? code.replaceAll("import.meta.url", JSON.stringify(pathToFileURL(id).href))
            : null,
      },
    ],
  });
  const { output } = await build.generate({ format: "cjs", codeSplitting: false });
  const script = new Script(`(function (require, module, exports) {${output[0].code}\n})`, { filename: "tests.cjs" });
  const outside = createRequire(import.meta.url);
  return {
    files,
    fresh(vitest) {
      const module: { exports: { files?: Record<string, () => Promise<unknown>> } } = { exports: {} };
      const required = (id: string) => (id === "vitest" ? vitest : outside(id));
      script.runInThisContext()(required, module, module.exports);
      return async (file) => module.exports.files?.[file]?.();
    },
  };
}
