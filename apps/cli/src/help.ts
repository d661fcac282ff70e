import { inLanguage, type Language } from "@soning/norms";
import { commonOptions, type Option } from "./arguments.ts";
import type { Command } from "./command.ts";
import { say } from "./output.ts";
import { table, wrap } from "./text/wrap.ts";

function optionRows(options: Readonly<Record<string, Option>>, language: Language): readonly (readonly string[])[] {
  return Object.entries(options).map(([name, option]) => [
    `  --${name}${option.value === undefined ? "" : ` ${option.value}`}`,
    inLanguage(option, language),
  ]);
}

/** Help for the whole program, with one worked example. */
export function generalHelp(commands: readonly Command[], language: Language): string {
  return [
    say(
      language,
      "soning: loven om å sone en straff i Norge, utført",
      "soning: the law of serving a sentence in Norway, executed",
      "soning: lova om å sone ei straff i Noreg, utført",
    ),
    "",
    `${say(language, "Bruk", "Usage")}: soning ${say(language, "KOMMANDO", "COMMAND")} [--json] [--lang nb|nn|en] …`,
    "",
    table(commands.map((command) => [`  ${command.name}`, inLanguage(command.summary, language)])),
    "",
    `${say(language, "Eksempel", "Example")}:`,
    "  soning import examples/orders/short-prison.json --json > case.json",
    "  soning clock case.json --start 2026-12-01",
    "  soning assess case.json --matter em.whole-sentence --lang en",
    "",
    wrap(
      say(
        language,
        "soning help KOMMANDO viser valgene. SAK er en fil eller - for standard inn.",
        "soning help COMMAND shows the options. CASE is a file, or - for standard input.",
        "soning help KOMMANDO viser vala. SAK er ei fil eller - for standard inn.",
      ),
    ),
    wrap(
      say(
        language,
        "Kode 0: besvart; 2: feil i det som er gitt, en linje for hver; 70: feil i programmet.",
        "Exit 0: answered; 2: bad input, a line for each fault; 70: a fault of the program.",
        "Kode 0: svara; 2: feil i det som er gitt, ei linje for kvar; 70: feil i programmet.",
      ),
    ),
  ].join("\n");
}

/** Help for one command. */
export function commandHelp(command: Command, language: Language): string {
  return [
    wrap(`soning ${command.name} ${command.takes}`, "", "  "),
    wrap(inLanguage(command.summary, language)),
    "",
    table(optionRows({ ...command.options, ...commonOptions }, language)),
  ].join("\n");
}
