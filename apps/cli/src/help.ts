import type { Language } from "@soning/norms";
import { commonOptions, type Option } from "./arguments.ts";
import type { Command } from "./command.ts";
import { say } from "./output.ts";
import { table } from "./text/wrap.ts";

const textOf = (text: { readonly nb: string; readonly en: string }, language: Language): string => (language === "en" ? text.en : text.nb);

function optionRows(options: Readonly<Record<string, Option>>, language: Language): readonly (readonly string[])[] {
  return Object.entries(options).map(([name, option]) => [`  --${name}${option.value === undefined ? "" : ` ${option.value}`}`, textOf(option, language)]);
}

/** Help for the whole program, with one worked example. */
export function generalHelp(commands: readonly Command[], language: Language): string {
  return [
    say(language, "soning: loven om å sone en straff i Norge, utført", "soning: the law of serving a sentence in Norway, executed"),
    "",
    `${say(language, "Bruk", "Usage")}: soning COMMAND [--json] [--lang nb|nn|en] …`,
    "",
    table(commands.map((command) => [`  ${command.name}`, textOf(command.summary, language)])),
    "",
    `${say(language, "Eksempel", "Example")}:`,
    "  soning import examples/orders/short-prison.json --json > case.json",
    "  soning clock case.json --start 2026-12-01",
    "  soning assess case.json --matter em.whole-sentence --lang en",
    "",
    say(language, "soning help COMMAND viser valgene.", "soning help COMMAND shows the options."),
  ].join("\n");
}

/** Help for one command. */
export function commandHelp(command: Command, language: Language): string {
  return [
    `soning ${command.name} ${command.takes}`.trim(),
    textOf(command.summary, language),
    "",
    table(optionRows({ ...command.options, ...commonOptions }, language)),
  ].join("\n");
}
