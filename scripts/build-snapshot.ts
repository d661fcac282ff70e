import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type Plugin, rolldown } from "rolldown";
import { inAscii } from "./build-steps/step.ts";

const root = resolve(import.meta.dirname, "..");

/** A question that has every part of an answer run once. */
const question = ["assess", join(root, "examples/cases/adult-final-part.json"), "--matter", "em.final-part"];

/** What the processor can, as Linux tells it and `bin/soning` reads it; empty where nothing does. */
function processor(): string {
  try {
    const [, abilities = ""] = /^(?:flags|Features)\s+(.*)$/m.exec(readFileSync("/proc/cpuinfo", "utf8")) ?? [];
    return abilities.trim();
  } catch {
    return "";
  }
}

/** Runs Node in a folder; nothing when it ends well, else the first line that it says. */
function trouble(
  folder: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): string | undefined {
  const env = { ...process.env, NODE_OPTIONS: "", ...environment };
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, env, encoding: "utf8" });
  return status === 0 ? undefined : stderr.trim().split("\n")[0];
}

/**
 * Keeps the command line in `<out>/soning.blob` as it stands when it has answered: a start from it neither loads the program
 * nor reads the law. This Node on such a processor takes it, and no other; where Node makes none, the program starts without.
 */
export async function buildSnapshot(out: string, plugins: readonly Plugin[]): Promise<void> {
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
  const blob = join(out, "soning.blob");
  const making = ["--no-warnings", "--snapshot-blob", blob, "--build-snapshot-config", how];
  const fault =
    trouble(out, making, { SONING_WARM: JSON.stringify([question]) }) ??
    trouble(out, ["--snapshot-blob", blob, join(out, "soning.mjs"), ...question], {});
  for (const name of [program, how]) await rm(name);
  if (fault === undefined) return writeFile(join(out, "soning.processor"), `${processor()}\n`);
  await rm(blob, { force: true });
  console.warn(`the program is not kept warm, and starts slower: ${fault}`);
}
