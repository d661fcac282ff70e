import { formatDay, parseDay } from "@soning/calendar";
import { caseloadOf, DAYS_AHEAD, type Opportunity, programOf, questionOf } from "@soning/law";
import { inLanguage, type Language, UsedSettings } from "@soning/norms";
import { caseOptions, onlyArgument, overridesOf, policiesGiven } from "../arguments.ts";
import type { Command } from "../command.ts";
import { BadInput } from "../fault.ts";
import { today } from "../input/case.ts";
import { type CaseloadPerson, readCaseload } from "../input/caseload.ts";
import { say } from "../output.ts";
import { printable } from "../text/printable.ts";
import { progressBar } from "../text/progress.ts";
import { wrap } from "../text/wrap.ts";

const statusWords: Readonly<
  Record<Opportunity["status"], { readonly nb: string; readonly en: string; readonly nn?: string }>
> = {
  now: { nb: "nå", en: "now", nn: "no" },
  soon: { nb: "innen 90 dager", en: "within 90 days", nn: "innan 90 dagar" },
  almost: { nb: "nesten", en: "almost" },
};

/** People of one legal state and day together, for columns hold one of each. */
function groups(people: readonly CaseloadPerson[]): readonly (readonly CaseloadPerson[])[] {
  const found = new Map<string, CaseloadPerson[]>();
  for (const person of people) {
    const key = `${person.loaded.law} ${person.loaded.asked.on}`;
    found.set(key, [...(found.get(key) ?? []), person]);
  }
  return [...found.values()];
}

interface Line extends Opportunity {
  readonly id: string;
  readonly law: string;
  readonly on: string;
}

function lacking(line: Line, language: Language): { readonly cite: string; readonly text: string } | undefined {
  if (line.lacks === undefined) return undefined;
  const version = programOf(line.law).versionsOf(line.lacks.norm)[0];
  const questions = line.lacks.missing.map((fact) => {
    const question = questionOf(fact);
    return question === undefined ? fact : inLanguage(question, language);
  });
  return {
    cite: version?.cite ?? line.lacks.norm,
    text: questions.length > 0 ? questions.join(" ") : version === undefined ? "" : inLanguage(version.text, language),
  };
}

const quoted = (cell: string): string =>
  /[",\n;]/.test(cell) || /^[=+\-@]/.test(cell)
    ? `"${/^[=+\-@]/.test(cell) ? "'" : ""}${cell.replaceAll('"', '""')}"`
    : cell;

export const caseloadCommand: Command = {
  name: "caseload",
  takes: "FILE.jsonl|DIR [--on DATE] [--law STATE] [--json|--csv]",
  summary: {
    nb: "hvem som kan flyttes til hva, nå og de neste 90 dagene",
    en: "who may be moved to what, now and in the next 90 days",
    nn: "kven som kan flyttast til kva, no og dei neste 90 dagane",
  },
  options: { ...caseOptions, csv: { type: "boolean", nb: "skriv CSV", en: "print CSV" } },
  run(given, output) {
    if (given.json && given.flag("csv"))
      throw new BadInput({
        code: "bad-option-value",
        path: "--csv",
        message: {
          nb: "kan ikke gis sammen med --json",
          en: "cannot be given with --json",
          nn: "kan ikkje givast saman med --json",
        },
      });
    const { language } = given;
    const overrides = overridesOf(given);
    const path = onlyArgument(given, "FILE");
    const on = overrides.on ?? today();
    const { people, faults } = readCaseload(path, { ...overrides, on });
    if (people.length === 0 && faults.length > 0) throw new BadInput(...faults);
    if (people.length === 0)
      throw new BadInput({
        code: "empty",
        path,
        message: { nb: "ingen saker eller ordrer", en: "no cases or orders", nn: "ingen saker eller ordrar" },
      });
    const settings = new UsedSettings(policiesGiven(given));
    const bar = progressBar(output, say(language, "Ser gjennom sakene", "Looking through the cases"));
    const all = groups(people);
    const lines: Line[] = all.flatMap((group, at) => {
      const [first] = group;
      if (first === undefined) return [];
      const { law: state, asked } = first.loaded;
      const found = caseloadOf(
        group.map((person) => person.loaded.facts),
        programOf(state),
        asked.on,
        settings,
        (part) => bar.step((at + part) / all.length),
      );
      return found.map((one) => ({ ...one, id: group[one.person]?.id ?? "", law: state, on: first.loaded.on }));
    });
    bar.done();
    const until = formatDay(parseDay(on.slice(0, 10)) + DAYS_AHEAD);
    if (given.json) {
      const byPerson = people.map(({ id, loaded }) => ({
        id,
        law: loaded.law,
        matters: lines
          .filter((line) => line.id === id)
          .map((line) => ({
            matter: line.matter,
            status: line.status,
            ...(line.from === undefined ? {} : { from: line.from }),
            ...(line.lacks === undefined ? {} : { lacks: { ...line.lacks, ...lacking(line, language) } }),
          })),
      }));
      output.json({
        on,
        until,
        people: byPerson,
        faults: faults.map(({ message, hint, ...fault }) => ({
          ...fault,
          message: inLanguage(message, language),
          ...(hint === undefined ? {} : { hint: inLanguage(hint, language) }),
        })),
      });
    } else if (given.flag("csv")) {
      output.line("id,law,matter,status,from,cite,lacks,missing");
      for (const line of lines) {
        const lacks = lacking(line, language);
        output.line(
          [
            line.id,
            line.law,
            line.matter,
            line.status,
            line.from ?? "",
            lacks?.cite ?? "",
            lacks?.text ?? "",
            line.lacks?.missing.join(" ") ?? "",
          ]
            .map(quoted)
            .join(","),
        );
      }
    } else {
      const count =
        people.length === 1
          ? say(language, "1 person", "1 person")
          : say(language, `${people.length} personer`, `${people.length} people`, `${people.length} personar`);
      output.line(say(language, `${count}, ${on} til ${until}`, `${count}, ${on} to ${until}`));
      for (const status of ["now", "soon", "almost"] as const) {
        const own = lines.filter((line) => line.status === status);
        output.line(`\n${output.style.bold(inLanguage(statusWords[status], language))} (${own.length})`);
        for (const line of own) {
          const lacks = lacking(line, language);
          const tail =
            lacks === undefined
              ? status === "soon"
                ? say(language, ` fra ${line.from}`, ` from ${line.from}`, ` frå ${line.from}`)
                : ""
              : `: ${lacks.text} (${lacks.cite})`;
          output.line(wrap(`${output.style.bold(line.matter)} ${printable(line.id)}${tail}`, "  ", "    "));
        }
      }
      const placed = new Set(lines.map((line) => line.id));
      const others = people.filter(({ id }) => !placed.has(id));
      if (others.length > 0) {
        output.line(
          `\n${output.style.bold(say(language, "ingen av delene", "none of these", "ingen av delane"))} (${others.length})`,
        );
        output.line(
          wrap(
            say(
              language,
              "Mer enn én ting mangler eller står i veien; soning assess og why-not sier hva.",
              "More than one thing is missing or in the way; soning assess and why-not say what.",
              "Meir enn éin ting manglar eller står i vegen; soning assess og why-not seier kva.",
            ),
            "  ",
          ),
        );
        for (const { id } of others) output.line(wrap(printable(id), "  - ", "    "));
      }
    }
    if (faults.length > 0) throw new BadInput(...faults);
  },
};
