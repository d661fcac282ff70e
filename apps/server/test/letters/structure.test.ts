import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type LetterContent, renderLetter } from "../../src/letters/render.ts";
import { advanceNotice, complaintReceipt, decision, summons } from "./examples.ts";
import { infoOf, structureOf } from "./pdf.ts";
import { complaintOf, languages, sent, withPoppler } from "./support.ts";

describe("the structure of a letter", () => {
  test.each([
    [
      "nb",
      [
        "Vilkår du må følge",
        "Vår vurdering",
        "Opplysningene vi bygger på",
        "Reglene vi har brukt",
        "Klage",
        "Rettighetene dine",
        "Kontakt",
        "Vedlegg",
      ],
    ],
    [
      "nn",
      [
        "Vilkår du må følgje",
        "Vår vurdering",
        "Opplysningane vi byggjer på",
        "Reglane vi har brukt",
        "Klage",
        "Rettane dine",
        "Kontakt",
        "Vedlegg",
      ],
    ],
    [
      "en",
      [
        "Conditions that you must keep",
        "Our reasons",
        "The facts we build on",
        "The rules we used",
        "Complaint",
        "Your rights",
        "Contact",
        "Annexes",
      ],
    ],
  ] as const)("in %s: language, title, headings in order, tables with headers, lists", (language, headings) => {
    const {
      language: told,
      headings: found,
      count,
      ua,
      a,
      showsTitle,
      marked,
    } = structureOf(sent({ ...decision, language }));
    expect({ told, ua, a, showsTitle, marked }).toEqual({
      told: language,
      ua: "1",
      a: undefined,
      showsTitle: true,
      marked: true,
    });
    expect(found.toSorted()).toEqual([...headings].toSorted());
    expect({ tables: count("Table"), headers: count("TH"), cells: count("TD") }).toEqual({
      tables: 2,
      headers: 5,
      cells: 3 * 3 + 2 * 2,
    });
  });

  test("archived as PDF/A-2a with the same structure", () => {
    const archived = structureOf(renderLetter(decision, "a-2a").pdf);
    expect({ a: archived.a, ua: archived.ua, marked: archived.marked, language: archived.language }).toEqual({
      a: "2",
      ua: undefined,
      marked: true,
      language: "nb",
    });
    expect(archived.headings).toEqual(structureOf(sent(decision)).headings);
  });

  test.each([
    ["advance-notice", advanceNotice, "Du kan uttale deg"],
    ["summons", summons, "Når og hvor du skal møte"],
    ["complaint-receipt", complaintReceipt, "Det som skjer nå"],
  ] as const)("of kind %s", (_, letter, heading) => {
    const { headings, language, ua } = structureOf(sent(letter));
    expect(headings).toContain(heading);
    expect({ language, ua }).toEqual({ language: "nb", ua: "1" });
    expect(structureOf(renderLetter(letter, "a-2a").pdf).a).toBe("2");
  });

  test("the document's language is the official one although another stands first", () => {
    const { language, languages: used } = structureOf(sent({ ...decision, personal: { language: "ar" } }));
    expect(language).toBe("nb");
    expect(used).toEqual(new Set(["nb", "ar"]));
  });

  withPoppler("title, author and date are told", () => {
    expect(infoOf(sent(decision))).toMatchObject({
      Title: `Vedtak: ${decision.title}`,
      Author: "Østmarka fengsel",
      CreationDate: expect.stringContaining("Mar  9") as string,
      Tagged: "yes",
    });
  });
});

describe("the same content", () => {
  test.each(["ua-1", "a-2a"] as const)("gives the same bytes as %s, also in another process", (standard) => {
    const letter = { ...decision, personal: { language: "ru" } } as const;
    const first = renderLetter(letter, standard);
    renderLetter(summons, standard);
    expect(renderLetter(letter, standard).hash).toBe(first.hash);
    const code = `import { renderLetter } from ${JSON.stringify(fileURLToPath(new URL("../../src/letters/render.ts", import.meta.url)))};
      console.log(renderLetter(${JSON.stringify(letter)}, ${JSON.stringify(standard)}).hash)`;
    expect(execFileSync(process.execPath, ["--input-type=module-typescript", "-e", code]).toString().trim()).toBe(
      first.hash,
    );
  });

  test("composed or decomposed, one letter; another value, other bytes", () => {
    const named = (name: string): string => renderLetter({ ...decision, to: { ...decision.to, name } }, "ua-1").hash;
    expect(named("Å\u0301se Bjørk".normalize("NFD"))).toBe(named("Å\u0301se Bjørk".normalize("NFC")));
    expect(named("Åse")).not.toBe(named("Asle"));
  });
});

withPoppler("pictures to look at, one of each kind and language", { timeout: 120_000 }, () => {
  const folder = fileURLToPath(new URL("../pictures/", import.meta.url));
  mkdirSync(folder, { recursive: true });
  const notified = { at: "2026-03-09T14:05", until: "2026-03-16T14:05" };
  const known = { ...decision, complaint: { ...complaintOf(decision), notified } };
  const letters: Readonly<Record<string, LetterContent>> = {
    "decision-nb": decision,
    "decision-nn": { ...decision, language: "nn" },
    "decision-en": { ...decision, language: "en", personal: { language: "pl" } },
    summons,
    "advance-notice": advanceNotice,
    "complaint-receipt": complaintReceipt,
    ...Object.fromEntries(languages.map((language) => [`personal-${language}`, { ...known, personal: { language } }])),
    "summons-ar": { ...summons, personal: { language: "ar" } },
  };
  for (const [name, letter] of Object.entries(letters)) {
    const pdf = sent(letter);
    writeFileSync(`${folder}${name}.pdf`, pdf);
    execFileSync("pdftoppm", ["-r", "75", "-png", `${folder}${name}.pdf`, `${folder}${name}`], { stdio: "ignore" });
  }
});
