import { type ClockReading, catalogueId, questionOf, readClock, readingIn } from "@soning/law";
import { inLanguage, type Language, UsedSettings } from "@soning/norms";
import { caseOptions, overridesOf, policiesGiven } from "../arguments.ts";
import type { Command } from "../command.ts";
import { BadInput } from "../fault.ts";
import { caseSource } from "../input/any-case.ts";
import { caseFrom } from "../input/case.ts";
import { withClockOptions } from "../input/clock-options.ts";
import { say } from "../output.ts";
import { policiesText } from "../text/answer.ts";
import { wrap } from "../text/wrap.ts";
import { askedText, runOf } from "./assess.ts";

/** One date as the contract prints it. */
function dateShown(reading: ClockReading, language: Language) {
  const { missing, ...shown } = readingIn(reading, language);
  return missing.length === 0 ? shown : { ...shown, missing: missing.map(({ fact }) => fact) };
}

/** Facts that are missing for the sentence's own dates, each once, with its question. */
function missingOf(readings: readonly ClockReading[], language: Language) {
  const found = new Map<string, { fact: string; kind: "fact" | "assessment"; question: string; because: string[] }>();
  for (const { missing, norm, aside } of readings) {
    if (aside === true) continue;
    for (const { fact, kind } of missing) {
      const id = catalogueId(fact);
      const question = questionOf(fact) ?? { nb: id, en: id };
      const known = found.get(fact) ?? { fact, kind, question: inLanguage(question, language), because: [] };
      if (!known.because.includes(norm)) known.because.push(norm);
      found.set(fact, known);
    }
  }
  return [...found.values()];
}

function clockText(readings: readonly ClockReading[], language: Language, bold: (text: string) => string): string {
  const unknown = say(language, "ukjent", "unknown", "ukjend");
  return readings
    .filter(({ aside, date, reason }) => aside !== true || date !== undefined || reason === undefined)
    .map((reading) => {
      const { date, earliest, latest, reason } = reading;
      const day = date ?? (reason === undefined ? unknown : "–");
      const bounds = [
        ...(earliest === undefined
          ? []
          : [say(language, `tidligst ${earliest}`, `${earliest} at the earliest`, `tidlegast ${earliest}`)]),
        ...(latest === undefined || latest === date
          ? []
          : [say(language, `senest ${latest}`, `${latest} at the latest`, `seinast ${latest}`)]),
      ].join(", ");
      const clash =
        reading.conflict === true
          ? say(
              language,
              ": to regler gir hver sin dag",
              ": two rules give different days",
              ": to reglar gir kvar sin dag",
            )
          : "";
      const why = reason === undefined ? (bounds === "" ? clash : `, ${bounds}`) : `: ${inLanguage(reason, language)}`;
      return wrap(
        `${inLanguage(reading.name, language)}${why} (${reading.cite})`,
        `${bold(day.padEnd(10))}  `,
        " ".repeat(12),
      );
    })
    .join("\n");
}

export const clockCommand: Command = {
  name: "clock",
  takes: "CASE|ORDER… [--start DATE] [--interruption FROM..TO]… [--ics]",
  summary: {
    nb: "hver dato i straffen, med paragraf og konvensjoner",
    en: "every date of the sentence, with its paragraph and policies",
    nn: "kvar dato i straffa, med paragraf og konvensjonar",
  },
  options: {
    ...caseOptions,
    start: {
      type: "string",
      value: "DATE",
      nb: "første dag av gjennomføringen",
      en: "first day of serving",
      nn: "første dag av gjennomføringa",
    },
    interruption: {
      type: "string",
      multiple: true,
      value: "FROM..TO",
      nb: "dager ute som ikke teller",
      en: "days outside that do not count",
      nn: "dagar ute som ikkje tel",
    },
    "remand-after-judgment": {
      type: "string",
      value: "DAYS",
      nb: "dager i varetekt etter dommen",
      en: "days of remand after the judgment",
      nn: "dagar i varetekt etter dommen",
    },
    ics: { type: "boolean", nb: "skriv en kalenderfil", en: "print a calendar file", nn: "skriv ei kalenderfil" },
  },
  async run(given, output) {
    if (given.flag("ics") && given.json)
      throw new BadInput({
        code: "bad-option-value",
        path: "--ics",
        message: {
          nb: "kan ikke gis sammen med --json",
          en: "cannot be given with --json",
          nn: "kan ikkje givast saman med --json",
        },
      });
    const overrides = overridesOf(given);
    const { path, ...frame } = withClockOptions(await caseSource(given.positionals, overrides), given);
    const loaded = caseFrom(frame, path, overrides);
    const readings = readClock(runOf(loaded, new UsedSettings(policiesGiven(given))), { missing: true });
    const { language } = given;
    if (given.flag("ics")) {
      const { calendarFile } = await import("../text/calendar-file.ts");
      output.line(calendarFile(readings, language, loaded.on).trimEnd());
      return;
    }
    const missing = missingOf(readings, language);
    if (given.json) {
      output.json({
        on: loaded.on,
        law: loaded.law,
        assumed: loaded.assumed,
        dates: readings.map((reading) => dateShown(reading, language)),
        missing,
      });
      return;
    }
    output.line(wrap(askedText(loaded, language)));
    output.line(say(language, "Straffens datoer:", "Dates of the sentence:", "Datoane i straffa:"));
    output.line(clockText(readings, language, output.style.bold));
    if (missing.length > 0) output.line(say(language, "Mangler:", "Missing:", "Manglar:"));
    for (const { fact, kind, question } of missing) {
      const judged = kind === "assessment" ? say(language, " (skjønn)", " (assessment)") : "";
      output.line(wrap(`${question}${judged} [${fact}]`, "  ? ", "    "));
    }
    const policies = [...new Set(readings.flatMap((reading) => reading.policies))].sort();
    if (policies.length > 0) output.line(wrap(policiesText(policies, language), "", "  "));
    output.line(
      wrap(
        say(
          language,
          "Uenighet om beregningen kan bringes inn for retten (strpl. § 462).",
          "A dispute on the computation may be brought before the court (strpl. § 462).",
          "Usemje om utrekninga kan bringast inn for retten (strpl. § 462).",
        ),
      ),
    );
  },
};
