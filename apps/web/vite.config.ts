import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { preparedLaw } from "./scripts/prepared-law.ts";

const root = import.meta.dirname;

/** `dist` is what the server serves. In development, `npm run dev -w apps/web` asks the server at 127.0.0.1:8080. */
export default defineConfig({
  root,
  logLevel: "warn",
  plugins: [react(), preparedLaw(resolve(root, "../.."))],
  build: {
    target: "es2023",
    outDir: "dist",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2500,
    reportCompressedSize: false,
  },
  server: { proxy: { "/api": "http://127.0.0.1:8080" } },
});
