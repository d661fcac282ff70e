import { rename, rm, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type OutputChunk, type Plugin, rolldown } from "rolldown";
import { build as buildSite } from "vite";
import { buildSnapshot } from "./build-snapshot.ts";
import { steps } from "./build-steps/index.ts";

const root = resolve(import.meta.dirname, "..");

const fromRoot = (path: string): string => relative(root, path).replaceAll("\\", "/");

/** Each step's prepared text, by the path of the source module that it stands for. */
const preparedTexts = async (): Promise<ReadonlyMap<string, string>> => {
  const texts = new Map<string, string>();
  for (const step of steps) {
    for (const [path, text] of await step.replace()) {
      if (texts.has(path)) throw new Error(`build step ${step.name}: ${path} is already replaced by another step`);
      texts.set(path, text);
    }
  }
  return texts;
};

/** Puts the prepared texts in place of the modules that they name; a name that nothing imports is an error. */
const prepared = (texts: ReadonlyMap<string, string>): Plugin => {
  const used = new Set<string>();
  return {
    name: "prepared",
    load(id) {
      const path = fromRoot(id);
      const text = texts.get(path);
      if (text !== undefined) used.add(path);
      return text === undefined ? null : { code: text, moduleType: "js" };
    },
    buildEnd(error) {
      const unused = [...texts.keys()].filter((path) => !used.has(path));
      if (error === undefined && unused.length > 0)
        throw new Error(`prepared but never imported: ${unused.join(", ")}`);
    },
  };
};

/** The modules of a chunk and of all that it imports at once, without those of the entry itself. */
const neededBy = (chunks: readonly OutputChunk[], module: string): ReadonlySet<string> => {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const seen = new Set(chunks.filter(({ moduleIds }) => moduleIds.includes(module)));
  for (const chunk of seen) {
    for (const name of chunk.imports) {
      const imported = byName.get(name);
      if (imported !== undefined) seen.add(imported);
    }
  }
  return new Set([...seen].filter(({ isEntry }) => !isEntry).flatMap(({ moduleIds }) => moduleIds));
};

/** Bundles the command line into `<out>/soning.mjs` and the parts that it loads only when needed. */
const build = async (out: string): Promise<void> => {
  const plugin = prepared(await preparedTexts());
  const bundle = await rolldown({
    input: { soning: join(root, "apps/cli/src/main.ts") },
    cwd: root,
    platform: "node",
    plugins: [plugin],
    onLog(level, log, defaultHandler) {
      // A part that cannot be found would only fail on the user's machine.
      if (log.code === "UNRESOLVED_IMPORT") throw new Error(log.message);
      defaultHandler(level, log);
    },
  });
  const { output } = await bundle.generate({ format: "esm" });
  const core = neededBy(
    output.filter((file) => file.type === "chunk"),
    join(root, "apps/cli/src/commands/assess.ts"),
  );
  // A build that fails leaves the last good program in place.
  const fresh = `${out}.new`;
  await rm(fresh, { recursive: true, force: true });
  await bundle.write({
    dir: fresh,
    format: "esm",
    entryFileNames: "[name].mjs",
    chunkFileNames: "[name]-[hash].mjs",
    // one file for what most runs need: finding and opening each of twenty takes longer than reading one
    codeSplitting: { groups: [{ name: "core", test: (id) => core.has(id) }] },
    minify: true,
  });
  await bundle.close();
  for (const step of steps) {
    for (const [name, text] of (await step.beside?.()) ?? []) await writeFile(join(fresh, name), text);
  }
  await buildSnapshot(fresh, [plugin]);
  await rm(out, { recursive: true, force: true });
  await rename(fresh, out);
};

/** The web application, into apps/web/dist, from where the server serves it. */
const buildWeb = async (): Promise<void> => {
  await buildSite({
    root: join(root, "apps/web"),
    configFile: join(root, "apps/web/vite.config.ts"),
    configLoader: "native",
  });
};

const { values } = parseArgs({ options: { out: { type: "string" } } });
await build(resolve(values.out ?? join(root, "apps/cli/dist")));
// a command line built elsewhere is for trying it; the web application has one place
if (values.out === undefined) await buildWeb();
