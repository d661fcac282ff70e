import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type Plugin, rolldown } from "rolldown";
import { inAscii } from "./build-steps/step.ts";

const root = resolve(import.meta.dirname, "..");

/** Questions that have the code of every part of an answer run once: whole cases and one that lacks much. */
function questions(): string {
  const folder = join(root, "examples/cases");
  const cases = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .slice(0, 1);
  return JSON.stringify(cases.map((name) => ["assess", join(folder, name), "--matter", "em.final-part"]));
}

/**
 * Keeps the command line in `<out>/soning.blob` as it stands when it has answered: a start from it neither loads the program
 * nor reads the law. Node of this machine takes it, and no other; where Node makes none, the program starts without.
 */
export async function keep(out: string, plugins: readonly Plugin[]): Promise<void> {
  const program = join(out, "kept.cjs");
  const bundle = await rolldown({
    input: join(root, "apps/cli/src/snapshot.ts"),
    cwd: root,
    platform: "node",
    plugins: [...plugins],
    transform: { define: { "import.meta.dirname": "undefined" } },
  });
  await bundle.write({ file: program, format: "cjs", codeSplitting: false, minify: true });
  await bundle.close();
  // in ASCII the source takes half the room, and as much less time to load
  await writeFile(program, inAscii(await readFile(program, "utf8")));
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--no-warnings", "--snapshot-blob", join(out, "soning.blob"), "--build-snapshot", program],
    { cwd: out, env: { ...process.env, NODE_OPTIONS: "", SONING_WARM: questions() }, encoding: "utf8" },
  );
  await rm(program);
  if (status !== 0) {
    await rm(join(out, "soning.blob"), { force: true });
    console.warn(`the program is not kept warm, and starts slower: ${stderr.trim().split("\n")[0] ?? ""}`);
  }
}
