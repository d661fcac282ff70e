import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canDraw } from "../../src/letters/fonts.ts";
import { type DecisionLetter, type LetterContent, LetterFault, missingGlyphs, type PersonalLanguage, renderLetter } from "../../src/letters/render.ts";
import { personalPhrases } from "../../src/letters/texts/personal/index.ts";
import { advanceNotice, complaintReceipt, decision, summons } from "./examples.ts";
import { extentOf, hasPoppler, infoOf, structureOf, textOf } from "./pdf.ts";

if (!hasPoppler) console.warn("letters.test: no poppler-utils, what is printed and how it looks is not tested");
const withPoppler = test.skipIf(!hasPoppler);
const languages = Object.keys(personalPhrases) as readonly PersonalLanguage[];
const sent = (letter: LetterContent): Uint8Array => renderLetter(letter, "ua-1").pdf;
const complaintOf = (letter: DecisionLetter): Extract<DecisionLetter["complaint"], { may: true }> => {
  if (!letter.complaint.may) throw new Error("one may complain in this example");
  return letter.complaint;
};

describe("the structure of a letter", () => {
  test.each([
    ["nb", ["Vilkår du må følge", "Vår vurdering", "Opplysningene vi bygger på", "Reglene vi har brukt", "Klage", "Rettighetene dine", "Kontakt", "Vedlegg"]],
    ["nn", ["Vilkår du må følgje", "Vår vurdering", "Opplysningane vi byggjer på", "Reglane vi har brukt", "Klage", "Rettane dine", "Kontakt", "Vedlegg"]],
    ["en", ["Conditions that you must keep", "Our reasons", "The facts we build on", "The rules we used", "Complaint", "Your rights", "Contact", "Annexes"]],
  ] as const)("in %s: language, title, headings in order, tables with headers, lists", (language, headings) => {
    const { language: told, headings: found, count, ua, a, showsTitle, marked } = structureOf(sent({ ...decision, language }));
    expect({ told, ua, a, showsTitle, marked }).toEqual({ told: language, ua: "1", a: undefined, showsTitle: true, marked: true });
    expect(found.toSorted()).toEqual([...headings].toSorted());
    expect({ tables: count("Table"), headers: count("TH"), cells: count("TD") }).toEqual({ tables: 2, headers: 5, cells: 3 * 3 + 2 * 2 });
  });

  test("archived as PDF/A-2a with the same structure", () => {
    const archived = structureOf(renderLetter(decision, "a-2a").pdf);
    expect({ a: archived.a, ua: archived.ua, marked: archived.marked, language: archived.language }).toEqual({ a: "2", ua: undefined, marked: true, language: "nb" });
    expect(archived.headings).toEqual(structureOf(sent(decision)).headings);
  });

  test.each([["advance-notice", advanceNotice, "Du kan uttale deg"], ["summons", summons, "Når og hvor du skal møte"], ["complaint-receipt", complaintReceipt, "Det som skjer nå"]] as const)("of kind %s", (_, letter, heading) => {
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
    expect(infoOf(sent(decision))).toMatchObject({ Title: `Vedtak: ${decision.title}`, Author: "Østmarka fengsel", CreationDate: expect.stringContaining("Mar  9") as string, Tagged: "yes" });
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
    expect(execFileSync(process.execPath, ["--input-type=module-typescript", "-e", code]).toString().trim()).toBe(first.hash);
  });

  test("composed or decomposed, one letter; another value, other bytes", () => {
    const named = (name: string): string => renderLetter({ ...decision, to: { ...decision.to, name } }, "ua-1").hash;
    expect(named("Å\u0301se Bjørk".normalize("NFD"))).toBe(named("Å\u0301se Bjørk".normalize("NFC")));
    expect(named("Åse")).not.toBe(named("Asle"));
  });
});

describe("values are text", () => {
  const awkward = [
    "#import \"x\"", "#panic()", "$x^2$", "*fet*", "_kursiv_", "9. mars", "= Overskrift", "- punkt", "+ punkt", "/ ord: verdi", "@ref", "<merke>", "`kode`", "a\\b", "[klamme]", "// nei", "/* nei */",
    "~", "--- x ---", "\"hermetegn\"", "{until} {cite} {body}", "$& $1 $`", "http://eksempel.no/#a", "...", "]#eval(\"1\")[",
  ];
  const letter: DecisionLetter = {
    ...decision, sentence: awkward[0] ?? "",
    facts: awkward.map((value) => ({ name: value, value, source: value })),
    law: awkward.map((value) => ({ cite: value, text: value })),
    considerations: { language: "nb", paragraphs: awkward },
    conditions: awkward.map((text) => ({ text })),
    complaint: { ...complaintOf(decision), body: "$& {cite}" },
    annexes: awkward,
  };

  test("never markup: no heading, table or list more than the letter has", () => {
    const plain = structureOf(sent({ ...letter, facts: letter.facts.map(() => ({ name: "a", value: "b", source: "c" })), law: letter.law.map(() => ({ cite: "a", text: "b" })), conditions: letter.conditions.map(() => ({ text: "a" })), considerations: { language: "nb", paragraphs: awkward.map(() => "a") }, annexes: awkward.map(() => "a") }));
    const found = structureOf(sent(letter));
    expect(found.headings).toEqual(plain.headings);
    for (const kind of ["Table", "TR", "TD", "L", "LI", "Figure", "Link", "Code"]) expect([kind, found.count(kind)]).toEqual([kind, plain.count(kind)]);
  });

  withPoppler("printed as they are", () => {
    const printed = textOf(sent(letter));
    for (const value of awkward) expect(printed.split(value).length - 1, value).toBeGreaterThanOrEqual(7);
    expect(printed).toContain("Du kan klage på vedtaket til $& {cite} (strgjfl § 7 e)");
  });
});

describe("the complaint", () => {
  const { complaint } = decision;
  withPoppler("before the letter was received its deadline is a length, in each language", () => {
    expect(textOf(sent(decision))).toContain("Fristen for å klage er 7 dager fra du fikk dette brevet.");
    expect(textOf(sent({ ...decision, language: "nn" }))).toContain("Fristen for å klage er 7 dagar frå du fekk dette brevet.");
    expect(textOf(sent({ ...decision, language: "en", complaint: { ...complaintOf(decision), deadline: { amount: 48, unit: "hour" } } }))).toContain("The deadline for complaining is 48 hours from when you got this letter.");
    expect(textOf(sent(decision))).not.toContain("den går ut 1");
  });

  withPoppler("after that its end stands with day and minute", () => {
    const notified = { at: "2026-03-27T15:00+01:00", until: "2026-03-29T16:00+02:00" };
    const letter = { ...decision, complaint: { ...complaintOf(decision), deadline: { amount: 48, unit: "hour" }, notified }, personal: { language: "pl" } } as const;
    const printed = textOf(sent(letter));
    expect(printed).toContain("Du fikk dette brevet 27. mars 2026 kl. 15.00. Fristen for å klage er 48 timer; den går ut 29. mars 2026 kl. 16.00.");
    expect(printed).toContain("48 godzin");
    expect(printed).toContain("29.03.2026 16:00");
    expect(textOf(sent({ ...decision, complaint: { ...complaintOf(decision), notified: { at: "2026-03-09T10:30", until: "2026-03-16" } } }))).toContain("den går ut 16. mars 2026.");
  });

  withPoppler("that cannot be: the reason and the court", () => {
    const printed = textOf(sent(summons));
    expect(printed).toContain("Du kan ikke klage på dette: en innkalling er ikke et vedtak.");
    expect(printed).toContain("be om at retten avgjør det");
    expect(complaint.may).toBe(true);
  });
});

describe("the caseworker's own reasons", () => {
  const letter: DecisionLetter = { ...decision, language: "en" };
  withPoppler("stand as written in a letter of another language, which says so", () => {
    const printed = textOf(sent(letter));
    expect(printed).toContain("The reasons were written by the caseworker in Norwegian (bokmål) and are not translated.");
    expect(printed).toContain("Du har hatt fast arbeid siden august 2024");
  });
  test("are marked with their language", () => {
    expect(structureOf(sent(letter)).languages).toEqual(new Set(["en", "nb"]));
  });
  withPoppler("read by an interpreter: told with the day", () => {
    const read = { ...decision, considerations: { ...decision.considerations, readThrough: { on: "2026-03-10", interpreter: "tolk 123" } }, personal: { language: "tr" } } as const;
    expect(textOf(sent(read))).toMatch(/lest opp for deg med tolk 10\. mars 2026 \(tolk 123\).*okunduğu tarih: 10\.03\.2026/);
  });
});

describe("the personal part", () => {
  test.each(languages)("in %s: every phrase has its glyphs, each kind of letter is made", (language) => {
    expect(missingGlyphs(personalPhrases[language])).toEqual([]);
    for (const letter of [decision, advanceNotice, summons, complaintReceipt]) {
      const { ua, languages: used, headings } = structureOf(sent({ ...letter, personal: { language } }));
      expect(ua).toBe("1");
      expect(used).toContain(language);
      expect(headings).toContain(personalPhrases[language].title);
    }
  });

  withPoppler.each(languages.filter((language) => language !== "ar"))("in %s is marked to be checked until a translator has signed it off", (language) => {
    const { toBeChecked, officialTextCounts } = personalPhrases[language];
    expect(textOf(sent({ ...decision, personal: { language } }))).toContain(`${toBeChecked} ${officialTextCounts}`);
    const checked = textOf(sent({ ...decision, personal: { language, checkedBy: "oversetter 7" } }));
    expect(checked).not.toContain(toBeChecked);
    expect(checked).toContain(officialTextCounts);
  });

  withPoppler("in Arabic: letters once each, numbers not turned round", () => {
    const printed = textOf(sent({ ...decision, personal: { language: "ar" }, complaint: { ...complaintOf(decision), notified: { at: "2026-03-09T14:05", until: "2026-03-16T14:05" } } }));
    // read left to right as poppler does here, each word stands once and whole
    for (const word of ["الرسالة", "قرار", "قضيتك", "مترجم", "يمكنك"]) expect(printed).toContain(word);
    expect(printed).not.toMatch(/قق|تت|يي/);
    expect(printed).toContain("22 00 00 00");
    expect(printed).toContain("16.03.2026 14:05");
    expect(printed).toMatch(/7 \u202b?أيام/);
  });
});

describe("characters", () => {
  test("that no font has are told with their places before anything is made", () => {
    const letter: DecisionLetter = { ...decision, to: { ...decision.to, name: "Li 李 Eksempel" }, considerations: { language: "nb", paragraphs: ["ok", "bra 🙂"] } };
    expect(missingGlyphs(letter)).toEqual([
      { path: "to.name", at: 3, character: "李", codePoint: "U+674E" },
      { path: "considerations.paragraphs.1", at: 4, character: "🙂", codePoint: "U+1F642" },
    ]);
    expect(() => renderLetter(letter, "ua-1")).toThrow("characters that cannot be printed: to.name, character 4: U+674E; considerations.paragraphs.1, character 5: U+1F642");
    expect(() => renderLetter(letter, "ua-1")).toThrow(LetterFault);
    expect(missingGlyphs({ title: "a\u0000b\tc" }).map(({ codePoint }) => codePoint)).toEqual(["U+0000", "U+0009"]);
  });

  test("that the fonts have never stop a letter", { timeout: 120_000 }, () => {
    const drawable = fc.integer({ min: 0x20, max: 0x2fff }).filter(canDraw).map((code) => String.fromCodePoint(code));
    const text = fc.array(drawable, { minLength: 1, maxLength: 300 }).map((parts) => parts.join("").normalize("NFC")).filter((value) => missingGlyphs(value).length === 0);
    fc.assert(fc.property(text, text, (value, name) => {
      const letter: DecisionLetter = { ...decision, facts: [{ name, value, source: value }], considerations: { language: "nb", paragraphs: [value] } };
      expect(structureOf(sent(letter)).ua).toBe("1");
      renderLetter(letter, "a-2a");
    }), { numRuns: 25 });
  });
});

describe("much of everything", () => {
  const long: DecisionLetter = {
    ...decision,
    to: { name: `${"Bartholomeus-Alexander ".repeat(8)}${"Å".repeat(140)}`, address: ["v".repeat(90), "0001 Oslo"] },
    facts: [{ name: "n".repeat(120), value: "w".repeat(200), source: "Dom" }, ...Array.from({ length: 60 }, (_, at) => ({ name: `Opplysning ${at}`, value: "lang tekst ".repeat(20), source: "Dom" }))],
    considerations: { language: "nb", paragraphs: Array.from({ length: 80 }, (_, at) => `Avsnitt ${at}. ${"Vi har lagt vekt på dette og hint. ".repeat(8)}`) },
    conditions: Array.from({ length: 40 }, (_, at) => ({ text: `Vilkår ${at}` })),
    signed: [{ name: "Navn ".repeat(12), title: "x".repeat(80) }, { name: "Per", title: "leder" }],
    personal: { language: "lt" },
  };
  withPoppler("stays on the paper, with numbered pages", { timeout: 60_000 }, () => {
    const pdf = sent(long);
    const pages = Number(infoOf(pdf)["Pages"]);
    expect(pages).toBeGreaterThan(8);
    const printed = textOf(pdf);
    for (let page = 1; page <= pages; page++) expect(printed).toContain(`Side ${page} av ${pages}`);
    const [left, right] = extentOf(pdf);
    const margin = (2.4 / 2.54) * 72;
    expect(left).toBeGreaterThanOrEqual(margin - 1);
    expect(right).toBeLessThanOrEqual(595.3 - margin + 1);
    expect(printed).toContain("Avsnitt 79.");
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
    summons, "advance-notice": advanceNotice, "complaint-receipt": complaintReceipt,
    ...Object.fromEntries(languages.map((language) => [`personal-${language}`, { ...known, personal: { language } }])),
    "summons-ar": { ...summons, personal: { language: "ar" } },
  };
  for (const [name, letter] of Object.entries(letters)) {
    const pdf = sent(letter);
    writeFileSync(`${folder}${name}.pdf`, pdf);
    execFileSync("pdftoppm", ["-r", "75", "-png", `${folder}${name}.pdf`, `${folder}${name}`], { stdio: "ignore" });
  }
});
