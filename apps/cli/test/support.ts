import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { run, type Surroundings } from "../src/program.ts";

export const root = resolve(import.meta.dirname, "../../..");
export const examples = join(root, "examples");

/** What a command line gave. */
export interface Given {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process, its output kept. */
export async function soning(args: readonly string[], surroundings: Partial<Surroundings> = {}): Promise<Given> {
  let out = "";
  let err = "";
  const code = await run(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    terminal: false,
    errorTerminal: false,
    environment: {},
    ...surroundings,
  });
  return { code, out, err };
}

/** The same with `--json`, read. Fails where the program does. */
export async function soningJson(...args: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  const { code, out, err } = await soning([...args, "--json"]);
  if (code !== 0) throw new Error(`${args.join(" ")}: exit ${code}: ${err}`);
  return JSON.parse(out) as Readonly<Record<string, unknown>>;
}

/** A folder of its own for a test file, and a way to put files into it. */
export function workFolder(): {
  readonly folder: string;
  file(name: string, content: unknown): string;
  remove(): void;
} {
  const folder = mkdtempSync(join(tmpdir(), "soning cli "));
  return {
    folder,
    file(name, content) {
      const path = join(folder, name);
      writeFileSync(
        path,
        typeof content === "string" || content instanceof Uint8Array ? content : JSON.stringify(content),
      );
      return path;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape codes of colours
const colours = /\u001b\[\d+m/g;

/** Lines that are wider than the text form may be. */
export function tooWide(text: string, width = 80): readonly string[] {
  return text.split("\n").filter((line) => [...line.replace(colours, "").normalize("NFC")].length > width);
}
