import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { RegisterRow } from "@soning/law";

/** Lists that stand beside the register without being part of it. */
const beside = new Set(["drafting-faults.jsonl"]);

function registerFolder(): string {
  for (let at = import.meta.dirname; ; at = dirname(at)) {
    const folder = join(at, "packages", "law", "register");
    if (existsSync(folder)) return folder;
    if (dirname(at) === at) throw new Error("the register (packages/law/register) is not beside the program");
  }
}

/** All rows of our copy of the norms register. */
export function registerRows(): readonly RegisterRow[] {
  const folder = registerFolder();
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl") && !beside.has(name))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as RegisterRow),
    );
}
