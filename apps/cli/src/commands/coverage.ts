import { coverageOf, law, procedures } from "@soning/law";
import { atMost } from "../arguments.ts";
import type { Command } from "../command.ts";
import { registerRows } from "../input/register.ts";
import { say } from "../output.ts";
import { table } from "../text/wrap.ts";

export const coverageCommand: Command = {
  name: "coverage",
  takes: "",
  summary: {
    nb: "registerets rader: utført, fortalt, åpne",
    en: "register rows: executed, told, open",
    nn: "radene i registeret: utførte, fortalde, opne",
  },
  options: { open: { type: "boolean", nb: "vis hver åpen rad", en: "list each open row", nn: "vis kvar open rad" } },
  run(given, output) {
    atMost(given, 0);
    const sources = coverageOf(law, registerRows(), procedures);
    if (given.json) {
      output.json({ sources });
      return;
    }
    const { language } = given;
    const head = [
      say(language, "kilde", "source"),
      say(language, "rader", "rows"),
      say(language, "utført", "executed"),
      say(language, "skjønn", "assessed"),
      say(language, "steg", "steps"),
      say(language, "fortalt", "told"),
      say(language, "bakgr.", "backgr."),
      say(language, "åpne", "open"),
    ];
    const rows = sources.map((one) => [
      one.source,
      String(one.rows),
      String(one.executed),
      String(one.assessed),
      String(one.procedure),
      String(one.told),
      String(one.background),
      String(one.open.length),
    ]);
    output.line(table([head, ...rows]));
    if (given.flag("open")) for (const one of sources) for (const id of one.open) output.line(`  ${id}`);
  },
};
