import { defineConfig, mergeConfig } from "vitest/config";
import all from "./vitest.config.ts";

/** The tests that mutants of calendar and norms are tried on: those two packages' own. */
export default mergeConfig(
  { ...all, test: { ...all.test, include: [] } },
  defineConfig({ test: { include: ["packages/{calendar,norms}/**/*.test.ts"], env: { PROPERTY_RUNS: "24" } } }),
);
