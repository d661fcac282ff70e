/**
 * Draws decision letters in every language, with long names, many paragraphs and Arabic, into reports/letters/ (PDF, and PNG where
 * pdftoppm is installed): to be looked at after a change to template or texts.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { DecisionLetter, LetterContent, PersonalLanguage } from "../src/letters/content.ts";
import { renderLetter } from "../src/letters/render.ts";
import { personalPhrases } from "../src/letters/texts/personal/index.ts";
import { decision } from "../test/letters/examples.ts";

const folder = fileURLToPath(new URL("../../../reports/letters/", import.meta.url));
mkdirSync(folder, { recursive: true });

const many = Array.from(
  { length: 14 },
  (_, at) =>
    `Avsnitt ${at + 1}: Du har hatt fast arbeid siden august 2024, og arbeidsgiveren tar deg tilbake. Vi har lagt vekt på at du selv har bedt om samtaler, og at samboeren din har vært med på to av dem. Bruddet i mars veier likevel tungt.`,
);
const names: Readonly<Record<string, string>> = {
  ar: "محمد عبد الرحمن الحسيني",
  ru: "Владимир Александрович Преображенский-Константинопольский",
  pl: "Stanisława Wścieklica-Brzęczyszczykiewiczówna",
  tr: "Şükrü İğneağacıoğlu",
  lt: "Žygimantas Ąžuolaitis",
  ro: "Ștefăniță Țărâncă",
};

const long: DecisionLetter = {
  ...decision,
  outcome: "refuse",
  title: "avslag på gjennomføring av siste del av straffen med elektronisk kontroll",
  sentence: "Du får ikke gjennomføre resten av straffen i hjemmet med elektronisk kontroll nå.",
  to: {
    name: "Nebukadnesarsønnen-Wergelandsfossheimstrandbakkenlyngdalshaugen Alexander Christoffersen",
    address: ["Avdeling B, rom 214", "Østmarka fengsel"],
  },
  considerations: { language: "nb", paragraphs: many },
};

const letters: Readonly<Record<string, LetterContent>> = {
  nb: long,
  nn: { ...long, language: "nn", considerations: { ...long.considerations, language: "nn" } },
  en: {
    ...long,
    language: "en",
    considerations: {
      language: "nb",
      paragraphs: many.slice(0, 2),
      readThrough: { on: "2026-03-08", interpreter: "A. Tolk" },
    },
  },
  "no-complaint": {
    ...long,
    complaint: { may: false, reason: "beslutning om å bringe saken inn for retten kan ikke påklages" },
  },
  ...Object.fromEntries(
    (Object.keys(personalPhrases) as PersonalLanguage[]).map((language) => [
      `nb-${language}`,
      {
        ...long,
        personal: { language },
        to: { ...long.to, name: names[language] ?? long.to.name },
        considerations: { language: "nb" as const, paragraphs: many.slice(0, 3) },
      },
    ]),
  ),
};

for (const [name, letter] of Object.entries(letters)) {
  const path = `${folder}${name}.pdf`;
  writeFileSync(path, renderLetter(letter, "ua-1").pdf);
  renderLetter(letter, "a-2a");
  try {
    execFileSync("pdftoppm", ["-r", "60", "-png", path, `${folder}${name}`]);
  } catch (error) {
    process.stderr.write(`${name}: no pictures: ${error instanceof Error ? error.message : String(error)}\n`);
  }
  process.stdout.write(`${path}\n`);
}
