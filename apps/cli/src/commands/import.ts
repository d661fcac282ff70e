import { toCase } from "@soning/esas";
import { onlyArgument } from "../arguments.ts";
import type { Command } from "../command.ts";
import { BadInput } from "../fault.ts";
import { orderFault, orderFrom } from "../input/any-case.ts";
import { legalStateGiven, today } from "../input/case.ts";
import { askedFor } from "../input/day.ts";
import { readBytes } from "../input/read-bytes.ts";
import { say } from "../output.ts";
import { wrap } from "../text/wrap.ts";

export const importCommand: Command = {
  name: "import",
  takes: "ORDER [--schema-version V] [--on DATE]",
  summary: { nb: "leser en fullbyrdelsesordre fra ESAS til en sak", en: "reads an ESAS execution order into a case" },
  options: {
    "schema-version": { type: "string", value: "1.0|1.1|1.2", nb: "versjon av kontrakten", en: "version of the contract" },
    on: { type: "string", value: "DATE", nb: "dagen saken gjelder", en: "the day of the case" },
    law: { type: "string", value: "STATE", nb: "rettstilstand", en: "legal state" },
    arrived: { type: "string", value: "DATE", nb: "dagen ordren kom", en: "the day the order came" },
  },
  run(given, output) {
    const path = onlyArgument(given, "ORDER");
    const { order, version, warnings } = orderFrom(readBytes(path), path, given.text("schema-version"));
    const [on, arrived, state] = [given.text("on"), given.text("arrived"), given.text("law")];
    if (on !== undefined) askedFor(on, "--on");
    if (arrived !== undefined) askedFor(arrived, "--arrived");
    const made = toCase([order], {
      law: legalStateGiven(state ?? "in-force", "--law"),
      on: on ?? today(),
      ...(arrived === undefined ? {} : { arrivedOn: arrived }),
    });
    if (!made.ok) throw new BadInput(...made.faults.map((fault) => orderFault(path, fault)));
    const all = [...warnings, ...made.warnings];
    if (given.json) {
      output.json({ on: made.on, law: made.law, facts: made.facts, notCarriedOver: made.notCarriedOver.map(({ path: place, why }) => ({ path: place, why })), warnings: all });
      return;
    }
    const english = given.language === "en";
    output.line(say(given.language, `Fullbyrdelsesordre ${version}, per ${made.on}`, `Execution order ${version}, on ${made.on}`));
    output.line(JSON.stringify(made.facts, undefined, 2));
    if (all.length > 0) output.line(`\n${output.style.bold(say(given.language, "Tvilsomt", "Doubtful"))}`);
    for (const warning of all) output.line(wrap(`${warning.path}: ${english ? warning.message.en : warning.message.nb}`, "  ! ", "    "));
    output.line(`\n${output.style.bold(say(given.language, "Ikke ført over", "Not carried over"))}`);
    for (const { path: place, why } of made.notCarriedOver) output.line(wrap(`${place}: ${typeof why === "string" ? why : english ? (why as { en: string }).en : (why as { nb: string }).nb}`, "  - ", "    "));
  },
};
