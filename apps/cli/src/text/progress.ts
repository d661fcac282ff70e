import type { Output } from "../output.ts";

const WIDTH = 30;
const PATIENCE = 500;

/** A bar on the terminal for what takes longer than half a second; nothing elsewhere. */
export function progressBar(output: Output, label: string): { step(part: number): void; done(): void } {
  const begun = performance.now();
  let drawn = -1;
  return {
    step(part) {
      if (!output.progress || performance.now() - begun < PATIENCE) return;
      const filled = Math.round(part * WIDTH);
      if (filled === drawn) return;
      drawn = filled;
      output.draw(`${label} ${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${Math.round(part * 100)} %`);
    },
    done() {
      if (drawn >= 0) output.draw("");
    },
  };
}
