import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RegisterRow } from "@soning/law";

/** Lists that stand beside the register without being part of it. */
const notRows = new Set(["drafting-faults.jsonl"]);

/** A module with the coverage of the register, by source: what `soning coverage` counts. `root` is the project's folder. */
export async function registerCoverage(root: string): Promise<string> {
  const { coverageOf, law, procedures } = await import("@soning/law");
  const folder = join(root, "packages/law/register");
  const rows = readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl") && !notRows.has(name))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n"))
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as RegisterRow);
  const sources = coverageOf(law, rows, procedures);
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(sources))});\n`;
}
