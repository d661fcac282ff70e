import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{packages,apps,bench,scripts,test}/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**", "**/.stryker-tmp/**"],
    testTimeout: 30_000,
    coverage: {
      provider: "v8",
      include: ["packages/*/src/**/*.ts", "apps/*/src/**/*.ts"],
      exclude: ["**/*.test.ts"],
    },
  },
});
