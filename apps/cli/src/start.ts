import { fstatSync, writeSync } from "node:fs";
import { run } from "./program.ts";

const OUT = 1;
const ERROR = 2;

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** Standard error at once, so that faults are told even when standard output stalls. */
function err(text: string): void {
  try {
    writeSync(ERROR, text);
  } catch {
    // nobody listens
  }
}

/**
 * Standard output at once: Node's stream for it takes longer to make than to write to. What a pipe that does not wait has no
 * room for goes through that stream. A reader that has gone has what it wanted: the program ends as quietly as it would have.
 */
function out(text: string): void {
  const bytes = Buffer.from(text);
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(OUT, bytes, written);
  } catch (error) {
    if (codeOf(error) === "EPIPE") process.exit();
    if (codeOf(error) !== "EAGAIN") throw error;
    process.stdout.on("error", (later: NodeJS.ErrnoException) => {
      if (later.code !== "EPIPE") throw later;
      process.exit();
    });
    process.stdout.write(bytes.subarray(written));
  }
}

/** Is it a terminal? What is no device at all is told apart without Node's module for them. */
function isTerminal(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice() && process.getBuiltinModule("node:tty").isatty(descriptor);
  } catch {
    return false;
  }
}

/** Runs the program on this process: its arguments, streams and exit code. */
export async function start(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), {
    out,
    err,
    terminal: isTerminal(OUT),
    errorTerminal: isTerminal(ERROR),
    environment: process.env,
  });
}
