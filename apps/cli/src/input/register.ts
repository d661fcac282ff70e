import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RegisterRow } from "@soning/law";
import { beside } from "./beside.ts";

/** Lists that stand beside the register without being part of it. */
const notRows = new Set(["drafting-faults.jsonl"]);

/** All rows of our copy of the norms register. */
export function registerRows(): readonly RegisterRow[] {
  const folder = beside("packages/law/register");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl") && !notRows.has(name))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as RegisterRow),
    );
}
