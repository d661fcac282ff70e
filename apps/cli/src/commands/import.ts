import { toCase } from "@soning/esas";
import { inLanguage } from "@soning/norms";
import { onlyArgument } from "../arguments.ts";
import type { Command } from "../command.ts";
import { BadInput } from "../fault.ts";
import { legalStateGiven, today } from "../input/case.ts";
import { askedFor } from "../input/day.ts";
import { orderFault, orderFrom } from "../input/orders.ts";
import { readBytes } from "../input/read-bytes.ts";
import { say } from "../output.ts";
import { factsText } from "../text/facts.ts";
import { printable } from "../text/printable.ts";
import { wrap } from "../text/wrap.ts";

/** Places gathered under the reason why nothing of them went into the case. */
function byReason(
  left: readonly { readonly path: string; readonly why: string }[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { path, why } of left) found.set(why, [...(found.get(why) ?? []), path]);
  return found;
}

export const importCommand: Command = {
  name: "import",
  takes: "ORDER [--schema-version V] [--on DATE]",
  summary: {
    nb: "leser en fullbyrdelsesordre fra ESAS til en sak",
    en: "reads an ESAS execution order into a case",
    nn: "les ein fullbyrdingsordre frå ESAS til ei sak",
  },
  options: {
    "schema-version": {
      type: "string",
      value: "1.0|1.1|1.2",
      nb: "versjon av kontrakten",
      en: "version of the contract",
      nn: "versjon av kontrakta",
    },
    on: { type: "string", value: "DATE", nb: "dagen saken gjelder", en: "the day of the case", nn: "dagen saka gjeld" },
    law: { type: "string", value: "STATE", nb: "rettstilstand", en: "legal state" },
    arrived: {
      type: "string",
      value: "DATE",
      nb: "dagen ordren kom",
      en: "the day the order came",
      nn: "dagen ordren kom",
    },
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
    const notCarriedOver = made.notCarriedOver.map(({ path: place, why }) => ({
      path: place,
      why: inLanguage(why, given.language),
    }));
    if (given.json) {
      const { language } = given;
      const warningsShown = all.map(({ code, path: place, value, message, hint }) => ({
        code,
        path: place,
        ...(value === undefined ? {} : { value }),
        message: inLanguage(message, language),
        ...(hint === undefined ? {} : { hint: inLanguage(hint, language) }),
      }));
      output.json({
        on: made.on,
        law: made.law,
        facts: made.facts,
        notCarriedOver: notCarriedOver.map(({ path: place, why }) => ({ path: place, why })),
        warnings: warningsShown,
      });
      return;
    }
    output.line(
      say(given.language, `Fullbyrdelsesordre ${version}, per ${made.on}`, `Execution order ${version}, on ${made.on}`),
    );
    output.line(factsText(made.facts, given.language));
    if (all.length > 0) output.line(`\n${output.style.bold(say(given.language, "Tvilsomt", "Doubtful", "Tvilsamt"))}`);
    for (const { path: place, message, hint } of all) {
      output.line(
        wrap(
          `${printable(place)}: ${inLanguage(message, given.language)}${hint === undefined ? "" : ` ${inLanguage(hint, given.language)}`}`,
          "  ! ",
          "    ",
        ),
      );
    }
    output.line(`\n${output.style.bold(say(given.language, "Ikke ført over", "Not carried over", "Ikkje ført over"))}`);
    for (const [why, places] of byReason(notCarriedOver))
      output.line(wrap(`${why} ${places.map(printable).join(", ")}`, "  - ", "    "));
    output.line(
      `\n${wrap(say(given.language, "Med --json blir dette en sak som de andre kommandoene leser.", "With --json this becomes a case that the other commands read."))}`,
    );
  },
};
