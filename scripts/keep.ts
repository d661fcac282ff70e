import { spawnSync } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type Plugin, rolldown } from "rolldown";
import { inAscii } from "./build-steps/step.ts";

const root = resolve(import.meta.dirname, "..");

/** A question that has every part of an answer run once. */
const question = ["assess", join(root, "examples/cases/adult-final-part.json"), "--matter", "em.final-part"];

/**
 * Keeps the command line in `<out>/soning.blob` as it stands when it has answered: a start from it neither loads the program
 * nor reads the law. Node of this machine takes it, and no other; where Node makes none, the program starts without.
 */
export async function keep(out: string, plugins: readonly Plugin[]): Promise<void> {
  const program = join(out, "kept.cjs");
  const how = join(out, "kept.json");
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
  // without the compiled code of all that is Node's own: two thirds of it are never asked for
  await writeFile(how, JSON.stringify({ builder: program, withoutCodeCache: true }));
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--no-warnings", "--snapshot-blob", join(out, "soning.blob"), "--build-snapshot-config", how],
    { cwd: out, env: { ...process.env, NODE_OPTIONS: "", SONING_WARM: JSON.stringify([question]) }, encoding: "utf8" },
  );
  for (const name of [program, how]) await rm(name);
  if (status !== 0) {
    await rm(join(out, "soning.blob"), { force: true });
    console.warn(`the program is not kept warm, and starts slower: ${stderr.trim().split("\n")[0] ?? ""}`);
  }
}
