import { CalendarError } from "@soning/calendar";
import { inLanguage, type Language, nearest } from "@soning/norms";
import { readArguments } from "./arguments.ts";
import { allCommands, commandNames, loadCommand } from "./commands/index.ts";
import { BadInput, faultLine, nearestHint } from "./fault.ts";
import { commandHelp, generalHelp } from "./help.ts";
import type { Output } from "./output.ts";
import { styleFor } from "./text/style.ts";

/** Exit codes of the contract: answered, and bad input. A fault of the program itself is 70, with one line. */
export const ANSWERED = 0;
export const BAD_INPUT = 2;
export const OWN_FAULT = 70;

/** What the program writes to, and what it may know of its surroundings. */
export interface Surroundings {
  out(text: string): void;
  err(text: string): void;
  /** standard output and standard error are terminals */
  readonly terminal: boolean;
  readonly errorTerminal: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

const languages: readonly Language[] = ["nb", "nn", "en"];

/** The language of help and faults, which are written before the arguments are read. */
function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const word = at < 0 ? undefined : (args[at] ?? "").startsWith("--lang=") ? (args[at] ?? "").slice(7) : args[at + 1];
  return languages.find((language) => language === word) ?? "nb";
}

async function answer(args: readonly string[], output: Output): Promise<number> {
  const language = languageOf(args);
  const [name, ...rest] = args;
  const wantsHelp = rest.includes("--help") || rest.includes("-h");
  const wanted = name === "help" ? rest.find((word, at) => !word.startsWith("-") && rest[at - 1] !== "--lang") : name;
  if (name === undefined || name === "--help" || name === "-h" || wanted === undefined || name.startsWith("--lang")) {
    output.line(generalHelp(await allCommands(), language));
    return ANSWERED;
  }
  const command = await loadCommand(wanted);
  if (command === undefined) {
    throw new BadInput({
      code: "unknown-command",
      path: wanted,
      message: {
        nb: "ukjent kommando; se soning help",
        en: "unknown command; see soning help",
        nn: "ukjend kommando; sjå soning help",
      },
      ...nearestHint(nearest(wanted, commandNames)),
    });
  }
  if (name === "help" || wantsHelp) {
    output.line(commandHelp(command, language));
    return ANSWERED;
  }
  return (await command.run(readArguments(rest, command.options), output)) ?? ANSWERED;
}

/** Runs one command line and gives its exit code. Everything is written through `surroundings`; nothing is thrown. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const lines: string[] = [];
  const output: Output = {
    line: (text = "") => lines.push(text),
    json: (value) => lines.push(JSON.stringify(value, undefined, surroundings.terminal ? 2 : 0)),
    style: styleFor(surroundings.terminal, surroundings.environment),
    progress: surroundings.errorTerminal && !args.includes("--json"),
    draw: (text) => surroundings.err(`\r\u001b[K${text}`),
  };
  const language = languageOf(args);
  let faults: readonly string[] = [];
  let code = ANSWERED;
  try {
    code = await answer(args, output);
  } catch (error) {
    if (error instanceof BadInput) {
      code = BAD_INPUT;
      faults = [...new Set(error.faults.map((fault) => faultLine(fault, language)))];
    } else if (error instanceof CalendarError) {
      code = BAD_INPUT;
      const hint = {
        nb: "se etter datoer og varigheter i saken som ikke kan stemme",
        en: "look for dates and durations in the case that cannot be right",
        nn: "sjå etter datoar og varigheiter i saka som ikkje kan stemme",
      };
      faults = [faultLine({ code: "bad-date", path: "CASE", message: error.text, hint }, language)];
    } else {
      code = OWN_FAULT;
      const told = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
      faults = [
        `${inLanguage({ nb: "feil i programmet", en: "fault in the program", nn: "feil i programmet" }, language)}: ${told}`,
      ];
    }
  }
  if (lines.length > 0) surroundings.out(`${lines.join("\n")}\n`);
  for (const fault of faults) surroundings.err(`soning: ${fault}\n`);
  return code;
}
