import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const packages = fileURLToPath(new URL("packages", import.meta.url));

export default defineConfig({
  resolve: {
    // Sources beside this file, never through node_modules: a mutated copy of the project must run its own copies.
    alias: [{ find: /^@soning\/(calendar|norms|law|esas)$/, replacement: `${packages}/$1/src/index.ts` }],
  },
  test: {
    include: ["{packages,apps,bench,scripts,test}/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**", "**/.stryker-tmp/**"],
    setupFiles: [fileURLToPath(new URL("test/setup.ts", import.meta.url))],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    coverage: {
      provider: "v8",
      include: ["packages/*/src/**/*.ts", "apps/*/src/**/*.ts"],
      exclude: ["**/*.test.ts"],
    },
  },
});
