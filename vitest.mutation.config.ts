import { fileURLToPath } from "node:url";
import { defineConfig, mergeConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import all from "./vitest.config.ts";

/** The first failing test ends a mutant's run: single examples come first, whole norms next, random laws last. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) =>
      moduleId.includes("properties") ? 2 : moduleId.includes("hard-norms") ? 1 : 0;
    return files.toSorted((a, b) => rank(a) - rank(b) || a.moduleId.localeCompare(b.moduleId));
  }
}

/**
 * The tests that mutants of calendar and norms are tried on: those two packages' own. Modules are loaded once for all
 * test files (`isolate: false`), for loading them costs more than the tests.
 */
export default mergeConfig(
  { ...all, test: { ...all.test, include: [] } },
  defineConfig({
    test: {
      include: ["packages/{calendar,norms}/**/*.test.ts"],
      setupFiles: [fileURLToPath(new URL("test/mutation-setup.ts", import.meta.url))],
      isolate: false,
      sequence: { sequencer: QuickestFirst },
      env: { PROPERTY_RUNS: "24" },
    },
  }),
);
