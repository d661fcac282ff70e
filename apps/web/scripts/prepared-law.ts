import { relative } from "node:path";
import type { Plugin } from "vite";
import { lawInModules } from "../../../scripts/build-steps/law.ts";
import { lawWords } from "./law-words.ts";

const WORDS = "virtual:law-words";

/**
 * The law as the browser gets it: already assembled, as the command line's bundle has it, and apart from that the few
 * words that lists need (names of matters, cites of norms, questions), so that a list does not wait for the law.
 */
export function preparedLaw(root: string): Plugin {
  let texts: Promise<ReadonlyMap<string, string>> | undefined;
  return {
    name: "prepared-law",
    enforce: "pre",
    resolveId(id) {
      return id === WORDS ? `\0${WORDS}` : null;
    },
    async load(id) {
      if (id === `\0${WORDS}`) return { code: await lawWords(), moduleType: "js" };
      const path = relative(root, id.split("?")[0] ?? id).replaceAll("\\", "/");
      if (!path.startsWith("packages/law/src/")) return null;
      texts ??= lawInModules();
      const text = (await texts).get(path);
      return text === undefined ? null : { code: text, moduleType: "js" };
    },
  };
}
