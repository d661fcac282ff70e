import { relative } from "node:path";
import type { Plugin } from "vite";
import { lawInModules } from "../../../scripts/build-steps/law.ts";
import { lawWords } from "./law-words.ts";
import { registerCoverage } from "./register-coverage.ts";

const WORDS = "virtual:law-words";
const COVERAGE = "virtual:register-coverage";

/**
 * The law as the browser gets it: already assembled, as the command line's bundle has it, and apart from that the few
 * words that lists need (names of matters, cites of norms, questions), so that a list does not wait for the law; and how
 * much of the register is carried out.
 */
export function preparedLaw(root: string): Plugin {
  let texts: Promise<ReadonlyMap<string, string>> | undefined;
  return {
    name: "prepared-law",
    enforce: "pre",
    resolveId(id) {
      return id === WORDS || id === COVERAGE ? `\0${id}` : null;
    },
    async load(id) {
      if (id === `\0${WORDS}`) return { code: await lawWords(), moduleType: "js" };
      if (id === `\0${COVERAGE}`) return { code: await registerCoverage(root), moduleType: "js" };
      const path = relative(root, id.split("?")[0] ?? id).replaceAll("\\", "/");
      if (!path.startsWith("packages/law/src/")) return null;
      texts ??= lawInModules();
      const text = (await texts).get(path);
      return text === undefined ? null : { code: text, moduleType: "js" };
    },
  };
}
