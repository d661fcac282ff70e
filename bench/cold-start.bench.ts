import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type Comparison, median } from "./harness.ts";

const root = join(import.meta.dirname, "..");
const node = join(root, "node_modules/.bin/node");
const soning = join(root, "node_modules/.bin/soning");
const STARTS = 21;

/** Milliseconds of one start. Throws when the program fails. */
function start(command: string, args: readonly string[]): number {
  const begun = performance.now();
  const { status, stderr } = spawnSync(command, args, { cwd: root });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${stderr.toString()}`);
  return performance.now() - begun;
}

/** Both in turn, so that what else the machine does falls on both. */
function paired(): { readonly ours: number; readonly peer: number } {
  const folder = join(root, "examples/cases");
  const [example] = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort();
  if (example === undefined) throw new Error("there is no example case");
  const args = ["assess", join(folder, example), "--matter", "em.final-part"];
  start(soning, args);
  const ours: number[] = [];
  const peer: number[] = [];
  for (let at = 0; at < STARTS; at++) {
    peer.push(start(node, ["-e", "0"]));
    ours.push(start(soning, args));
  }
  return { ours: median(ours), peer: median(peer) };
}

/** `soning assess` from a cold start against an empty program of the same runtime. Needs `npm run build`. */
export function comparisons(): readonly Comparison[] {
  let measured: ReturnType<typeof paired> | undefined;
  const both = (): ReturnType<typeof paired> => {
    measured ??= paired();
    return measured;
  };
  return [
    {
      kind: "cost",
      name: "soning assess from a cold start against an empty run",
      ours: { name: "soning assess, ms", cost: () => both().ours },
      peer: { name: "node -e 0, ms", cost: () => both().peer },
      goal: { atMost: 3 },
    },
  ];
}
