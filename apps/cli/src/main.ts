import { nearest } from "@soning/norms";
import { readArguments } from "./arguments.ts";
import { commands } from "./commands/index.ts";
import { BadInput, faultLine, nearestHint } from "./fault.ts";
import { commandHelp, generalHelp } from "./help.ts";
import type { Output } from "./output.ts";
import { styleFor } from "./text/style.ts";

/** Exit codes of the contract: answered, and bad input. A fault of the program itself is 70, with one line. */
const ANSWERED = 0;
const BAD_INPUT = 2;
const OWN_FAULT = 70;

const lines: string[] = [];
const output: Output = {
  line: (text = "") => lines.push(text),
  json: (value) => lines.push(JSON.stringify(value, undefined, process.stdout.isTTY ? 2 : 0)),
  style: styleFor(process.stdout, process.env),
  progress: process.stderr.isTTY === true,
  draw: (text) => process.stderr.write(`\r\u001b[K${text}`),
};

const wantsEnglish = (args: readonly string[]): boolean => args.some((word, at) => word === "--lang=en" || (word === "--lang" && args[at + 1] === "en"));

async function answer(args: readonly string[]): Promise<void> {
  const [name, ...rest] = args;
  const language = wantsEnglish(args) ? "en" : "nb";
  if (name === undefined || name === "--help" || (name === "help" && rest.length === 0)) {
    output.line(generalHelp(commands, language));
    return;
  }
  const wanted = name === "help" ? rest[0] : name;
  const command = commands.find((one) => one.name === wanted);
  if (command === undefined) {
    throw new BadInput({
      code: "unknown-command",
      path: wanted ?? "",
      message: { nb: "ukjent kommando; se soning help", en: "unknown command; see soning help" },
      ...nearestHint(nearest(wanted ?? "", commands.map((one) => one.name))),
    });
  }
  if (name === "help" || rest.includes("--help")) {
    output.line(commandHelp(command, language));
    return;
  }
  await command.run(readArguments(rest, command.options), output);
}

async function main(args: readonly string[]): Promise<number> {
  try {
    await answer(args);
    return ANSWERED;
  } catch (error) {
    if (error instanceof BadInput) {
      for (const fault of error.faults) process.stderr.write(`soning: ${faultLine(fault, wantsEnglish(args))}\n`);
      return BAD_INPUT;
    }
    process.stderr.write(`soning: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}\n`);
    return OWN_FAULT;
  }
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(ANSWERED);
});
process.exitCode = await main(process.argv.slice(2));
if (lines.length > 0) process.stdout.write(`${lines.join("\n")}\n`);
