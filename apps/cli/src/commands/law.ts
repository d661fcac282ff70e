import { formatDay, policies } from "@soning/calendar";
import { IN_FORCE, law, programOf } from "@soning/law";
import { inLanguage, type Language, type Norm, type NormVersion, nearest } from "@soning/norms";
import { atMost } from "../arguments.ts";
import type { Command } from "../command.ts";
import { BadInput, nearestHint } from "../fault.ts";
import { legalStateGiven } from "../input/case.ts";
import { askedFor } from "../input/day.ts";
import { say } from "../output.ts";
import { kindWord } from "../text/words.ts";
import { table, wrap } from "../text/wrap.ts";

/** From when until when a version holds, in words. */
function spanText({ from, until }: NormVersion, language: Language): string {
  const begins = from === undefined ? "" : say(language, `fra ${from}`, `from ${from}`, `frå ${from}`);
  const ends =
    until === undefined
      ? ""
      : say(
          language,
          `til ${until} (ikke medregnet)`,
          `until ${until} (not included)`,
          `til ${until} (ikkje medrekna)`,
        );
  return [begins, ends].filter((part) => part !== "").join(" ");
}

function inForceOn(version: NormVersion, day: string): boolean {
  return (version.from === undefined || version.from <= day) && (version.until === undefined || day < version.until);
}

function versionShown(version: NormVersion) {
  const { cite, from, until, overlay, repeals, kind, text, lifts, rows, note, fault, doubtful, slot } = version;
  return { cite, from, until, overlay, repeals, kind, text, slot, lifts, rows, note, fault, doubtful };
}

/** Norms of a section: by the key's stem, the norm's own key, or the instrument. */
function normsOf(id: string): readonly Norm[] {
  const named = law.norms.filter((norm) => norm.key === id || norm.key.startsWith(`${id}/`) || norm.instrument === id);
  if (named.length > 0) return named;
  const cited = plain(id);
  const short = new Map(law.instruments.map((instrument) => [instrument.id, plain(instrument.short)]));
  return law.norms.filter((norm) => cited === `${short.get(norm.instrument)}${plain(norm.section)}`);
}

/** A cite without signs and blanks, as people write it in many ways: "strgjfl. § 16 a" → "strgjfl16a". */
function plain(cite: string): string {
  return cite.toLowerCase().replaceAll(/[§.\s-]/g, "");
}

/** The section that a norm's key begins with. */
const stemOf = (norm: Norm): string => norm.key.split("/").slice(0, 2).join("/");

export const lawCommand: Command = {
  name: "law",
  takes: "[ID] [--on DATE] [--law STATE] [--policies]",
  summary: {
    nb: "normene i en paragraf, med versjoner",
    en: "the norms of a section, with versions",
    nn: "normene i ein paragraf, med versjonar",
  },
  options: {
    on: {
      type: "string",
      value: "DATE",
      nb: "bare det som gjelder den dagen",
      en: "only what is in force on that day",
      nn: "berre det som gjeld den dagen",
    },
    law: { type: "string", value: "STATE", nb: "rettstilstand", en: "legal state" },
    policies: {
      type: "boolean",
      nb: "konvensjonene og deres valg",
      en: "the named policies and their settings",
      nn: "konvensjonane og vala deira",
    },
  },
  run(given, output) {
    atMost(given, 1);
    if (given.flag("policies")) return policiesShown();
    const [id] = given.positionals;
    // a day without a legal state asks for the law in force on it
    const state = given.text("law") ?? (given.text("on") === undefined ? undefined : IN_FORCE);
    const program = state === undefined ? undefined : programOf(legalStateGiven(state, "--law"));
    const on = given.text("on");
    const day = on === undefined ? undefined : formatDay(askedFor(on, "--on").on);
    const versionsOf = (norm: Norm): readonly NormVersion[] =>
      (program === undefined ? norm.versions : program.versionsOf(norm.key)).filter(
        (version) => day === undefined || inForceOn(version, day),
      );
    if (id === undefined) return sectionsShown();
    const norms = normsOf(id);
    if (norms.length === 0) {
      const stems = new Set(law.norms.flatMap((norm) => [norm.key, stemOf(norm)]));
      throw new BadInput({
        code: "unknown-norm",
        path: "ID",
        value: JSON.stringify(id),
        message: {
          nb: "ingen norm eller paragraf heter det; se soning law",
          en: "there is no norm or section of that name; see soning law",
          nn: "ingen norm eller paragraf heiter det; sjå soning law",
        },
        ...nearestHint(nearest(id, stems)),
      });
    }
    const shown = norms
      .map((norm) => ({ norm, versions: versionsOf(norm) }))
      .filter(({ versions }) => versions.length > 0);
    if (given.json) {
      output.json({
        id,
        norms: shown.map(({ norm, versions }) => ({
          id: norm.key,
          instrument: norm.instrument,
          section: norm.section,
          record: norm.record,
          versions: versions.map(versionShown),
        })),
      });
      return;
    }
    for (const { norm, versions } of shown) {
      output.line(output.style.bold(norm.key));
      for (const version of versions) {
        const span = spanText(version, given.language);
        const where =
          version.overlay === undefined
            ? span
            : `${version.overlay}${version.repeals === true ? say(given.language, " (opphevet)", " (repealed)") : ""}`;
        output.line(
          wrap(
            [version.cite, kindWord(version.kind, given.language), where].filter((part) => part !== "").join(" · "),
            "  ",
          ),
        );
        output.line(wrap(inLanguage(version.text, given.language), "    "));
        if (version.note !== undefined) output.line(wrap(inLanguage(version.note, given.language), "    ! ", "      "));
      }
    }
    return;

    function policiesShown(): void {
      if (given.json) {
        output.json({ policies });
        return;
      }
      for (const policy of policies) {
        output.line(output.style.bold(policy.id));
        output.line(wrap(inLanguage(policy.question, given.language), "  "));
        for (const setting of policy.settings) {
          const mark = setting.id === policy.default ? say(given.language, " (standard)", " (default)") : "";
          output.line(wrap(`${setting.id}${mark}: ${inLanguage(setting.text, given.language)}`, "  - ", "    "));
        }
        output.line(
          wrap(
            `${say(given.language, "Grunn", "Reason", "Grunn")}: ${inLanguage(policy.reason, given.language)} (${policy.source})`,
            "  ",
            "    ",
          ),
        );
      }
    }

    function sectionsShown(): void {
      const sections = new Map<string, { instrument: string; section: string; norms: number }>();
      for (const norm of law.norms) {
        if (versionsOf(norm).length === 0) continue;
        const stem = stemOf(norm);
        const known = sections.get(stem) ?? { instrument: norm.instrument, section: norm.section, norms: 0 };
        known.norms += 1;
        sections.set(stem, known);
      }
      if (given.json) {
        output.json({
          instruments: law.instruments.map(({ id: name, short, rank, from, until, name: words }) => ({
            id: name,
            short,
            rank,
            from,
            until,
            name: words,
          })),
          overlays: law.overlays,
          sections: [...sections].map(([stem, found]) => ({ id: stem, ...found })),
        });
        return;
      }
      const { language } = given;
      for (const instrument of [...law.instruments].sort((left, right) => left.rank - right.rank)) {
        const own = [...sections].filter(([, found]) => found.instrument === instrument.id);
        if (own.length === 0) continue;
        output.line(wrap(`${output.style.bold(inLanguage(instrument.name, language))} (${instrument.short})`));
        for (const [stem, { section, norms: count }] of own) {
          const counted =
            count === 1
              ? say(language, "1 norm", "1 norm")
              : say(language, `${count} normer`, `${count} norms`, `${count} normer`);
          output.line(`  ${stem.padEnd(24)}  § ${section.padEnd(10)}  ${counted}`);
        }
      }
      output.line(
        `\n${output.style.bold(say(language, "Rettstilstander (--law)", "Legal states (--law)", "Rettstilstandar (--law)"))}`,
      );
      output.line(
        table([
          [`  ${IN_FORCE}`, say(language, "gjeldende rett", "the law in force", "gjeldande rett")],
          ...law.overlays.map(({ id: name, name: words }) => [`  ${name}`, inLanguage(words, language)]),
        ]),
      );
    }
  },
};
