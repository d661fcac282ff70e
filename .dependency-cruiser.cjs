/** Arrows point one way: apps → esas → law → norms → calendar. A package is reached through its public index only. */
const tests = "(\\.test\\.ts$|/test/)";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "calendar-stands-alone",
      comment: "Legal time knows nothing of norms, of the law or of any message.",
      severity: "error",
      from: { path: "^packages/calendar/" },
      to: { path: "^(packages/(?!calendar/)|apps/|bench/|scripts/)" },
    },
    {
      name: "norms-know-no-law",
      comment: "The language of norms knows no Norwegian law: of the packages it may use calendar alone.",
      severity: "error",
      from: { path: "^packages/norms/" },
      to: { path: "^(packages/(?!(norms|calendar)/)|apps/|bench/|scripts/)" },
    },
    {
      name: "law-knows-no-messages",
      comment: "The law may use norms and calendar, and nothing above itself.",
      severity: "error",
      from: { path: "^packages/law/" },
      to: { path: "^(packages/(?!(law|norms|calendar)/)|apps/|bench/|scripts/)" },
    },
    {
      name: "packages-know-no-apps",
      severity: "error",
      from: { path: "^packages/" },
      to: { path: "^(apps|bench|scripts)/" },
    },
    {
      name: "runs-in-a-browser",
      comment: "calendar, norms and law run unchanged in a browser: nothing of Node outside their tests.",
      severity: "error",
      from: { path: "^packages/(calendar|norms|law)/", pathNot: tests },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "through-the-index",
      comment: "What a package keeps to itself can change freely.",
      severity: "error",
      from: { path: "^(packages|apps)/([^/]+)/" },
      to: {
        path: "^packages/[^/]+/",
        pathNot: ["^$1/$2/", "^packages/[^/]+/src/index\\.ts$", "^packages/esas/src/generator/index\\.ts$"],
      },
    },
    {
      name: "no-test-code-in-the-program",
      severity: "error",
      from: { path: "^(packages|apps)/", pathNot: [tests, "^apps/[^/]+/scripts/"] },
      to: { path: tests },
    },
    {
      name: "no-development-parts-in-the-program",
      severity: "error",
      from: { path: "^(packages|apps)/[^/]+/src/", pathNot: tests },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-circles",
      severity: "error",
      from: { path: "^(packages|apps|scripts|bench)/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "resolvable",
      severity: "error",
      comment: "Modules that a plug-in of Vite makes (virtual:) exist while the site is built only.",
      from: {},
      to: { couldNotResolve: true, pathNot: "^virtual:" },
    },
  ],
  options: {
    parser: "swc",
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|coverage|reports|\\.stryker-tmp)/" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default"] },
  },
};
