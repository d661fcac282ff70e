import { writeSync } from "node:fs";
import { run } from "./program.ts";

/** Standard error at once, so that faults are told even when standard output stalls. */
function err(text: string): void {
  try {
    writeSync(2, text);
  } catch {
    // nobody listens
  }
}

/** Runs the program on this process: its arguments, streams and exit code. */
export async function start(): Promise<void> {
  // a reader that has gone (EPIPE) has what it wanted: the program ends as quietly as it would have
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
  process.exitCode = await run(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err,
    terminal: process.stdout.isTTY === true,
    errorTerminal: process.stderr.isTTY === true,
    environment: process.env,
  });
}
