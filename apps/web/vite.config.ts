import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compressed } from "./scripts/compressed.ts";
import { type FirstSources, firstParts } from "./scripts/first-parts.ts";
import { preparedLaw } from "./scripts/prepared-law.ts";
import { askedFirst } from "./src/app/pages.ts";

const root = import.meta.dirname;
/** What draws. It runs apart, for what it asks of the engine when it begins is asked of all that stands with it. */
const drawing = /\/node_modules\/(?:react|react-dom|scheduler)\/|\/apps\/web\/src\/app\/react\.ts/;
/** What stands round every page, and what most pages are made of; not what the small entry has, which asks for all the rest. */
const shared =
  /\/node_modules\/(?!@fontsource|@digdir)|\/apps\/web\/src\/(?:start|api\/(?!early)|app\/(?!shell\.css|appearance|pages)|components|format|i18n\/index|law\/(?:load|spoken|words)|pages\/(?:own-case\/code-door|case\/queries|case\/matters\/use-matter-name|caseload\/lists\/lines))\b|rolldown.runtime/;

/** What several pages are made of. */
const ofPages = /\/apps\/web\/src\/pages\//;

/** Where people begin, and in what language: asked for with the page itself. */
const first: FirstSources = {
  pages: {
    "/caseload": "pages/caseload/page.tsx",
    "/day": "pages/my-day/page.tsx",
    "/own": "pages/own-case/page.tsx",
  },
  texts: { nb: "i18n/nb/index.ts", nn: "i18n/nn/index.ts", en: "i18n/en/index.ts" },
  asked: { "/caseload": askedFirst.caseload ?? [] },
};

/**
 * What is called, most of it, before the first picture: V8 is told to compile it whole, beside the page's own thread while it
 * comes, instead of each function when it is first called, after it has been read once already to find its end. Of React
 * half is never called, and to compile that costs as much as it saves.
 */
const isFirst = (name: string, module: string | null | undefined): boolean =>
  name === "start" || Object.values(first.pages).some((page) => module === resolve(root, "src", page));

/** `dist` is what the server serves. In development, `npm run dev -w apps/web` asks the server at 127.0.0.1:8080. */
export default defineConfig({
  root,
  logLevel: "warn",
  plugins: [
    react(),
    preparedLaw(resolve(root, "../..")),
    firstParts(resolve(root, "src"), first, "react", "start"),
    compressed(),
  ],
  build: {
    target: "es2023",
    outDir: "dist",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // a style that comes later has all that stands there looked at anew
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2500,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        postBanner: ({ name, facadeModuleId }) => (isFirst(name, facadeModuleId) ? "//# allFunctionsCalledOnLoad" : ""),
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: "react", test: drawing, priority: 2 },
            { name: "start", test: shared, priority: 1 },
            { name: "common", test: ofPages, minShareCount: 2 },
          ],
        },
      },
    },
  },
  server: { proxy: { "/api": "http://127.0.0.1:8080" } },
});
