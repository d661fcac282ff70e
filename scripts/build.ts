import { spawnSync } from "node:child_process";
import { rename, rm, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Plugin, rolldown } from "rolldown";
import { build as buildSite } from "vite";
import { steps } from "./build-steps/index.ts";

const root = resolve(import.meta.dirname, "..");

const fromRoot = (path: string): string => relative(root, path).replaceAll("\\", "/");

/** Puts each step's prepared text in place of the source module that it names; a name that nothing imports is an error. */
const prepared = async (): Promise<Plugin> => {
  const texts = new Map<string, string>();
  for (const step of steps) {
    for (const [path, text] of await step.replace()) {
      if (texts.has(path)) throw new Error(`build step ${step.name}: ${path} is already replaced by another step`);
      texts.set(path, text);
    }
  }
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

/** One file with everything in it, from which Node makes a heap with the law loaded: starting from that takes a third of the time. */
const snapshot = async (fresh: string): Promise<void> => {
  const script = join(fresh, "snapshot.cjs");
  const bundle = await rolldown({
    input: join(root, "apps/cli/src/snapshot.ts"),
    cwd: root,
    platform: "node",
    plugins: [await prepared()],
  });
  await bundle.write({ file: script, format: "cjs", codeSplitting: false, minify: true });
  await bundle.close();
  const made = spawnSync(process.execPath, ["--snapshot-blob", join(fresh, "soning.blob"), "--build-snapshot", script]);
  // without a snapshot the launcher starts the bundle, only slower
  if (made.status !== 0) process.stderr.write(`build: no startup snapshot: ${made.stderr}\n`);
  await rm(script);
};

/** Bundles the command line into `<out>/soning.mjs` and the parts that it loads only when needed. */
const build = async (out: string): Promise<void> => {
  const bundle = await rolldown({
    input: { soning: join(root, "apps/cli/src/main.ts") },
    cwd: root,
    platform: "node",
    plugins: [await prepared()],
    onLog(level, log, defaultHandler) {
      // A part that cannot be found would only fail on the user's machine.
      if (log.code === "UNRESOLVED_IMPORT") throw new Error(log.message);
      defaultHandler(level, log);
    },
  });
  // A build that fails leaves the last good program in place.
  const fresh = `${out}.new`;
  await rm(fresh, { recursive: true, force: true });
  await bundle.write({
    dir: fresh,
    format: "esm",
    entryFileNames: "[name].mjs",
    chunkFileNames: "[name]-[hash].mjs",
    minify: true,
  });
  await bundle.close();
  for (const step of steps) {
    for (const [name, text] of (await step.beside?.()) ?? []) await writeFile(join(fresh, name), text);
    await snapshot(fresh);
  }
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
