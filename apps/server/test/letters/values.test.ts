import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canDraw } from "../../src/letters/fonts.ts";
import { type DecisionLetter, LetterFault, missingGlyphs, renderLetter } from "../../src/letters/render.ts";
import { decision } from "./examples.ts";
import { extentOf, infoOf, structureOf, textOf } from "./pdf.ts";
import { complaintOf, sent, withPoppler } from "./support.ts";

describe("values are text", () => {
  const awkward = [
    '#import "x"',
    "#panic()",
    "$x^2$",
    "*fet*",
    "_kursiv_",
    "9. mars",
    "= Overskrift",
    "- punkt",
    "+ punkt",
    "/ ord: verdi",
    "@ref",
    "<merke>",
    "`kode`",
    "a\\b",
    "[klamme]",
    "// nei",
    "/* nei */",
    "~",
    "--- x ---",
    '"hermetegn"',
    "{until} {cite} {body}",
    "$& $1 $`",
    "http://eksempel.no/#a",
    "...",
    ']#eval("1")[',
  ];
  const letter: DecisionLetter = {
    ...decision,
    sentence: awkward[0] ?? "",
    facts: awkward.map((value) => ({ name: value, value, source: value })),
    law: awkward.map((value) => ({ cite: value, text: value })),
    considerations: { language: "nb", paragraphs: awkward },
    conditions: awkward.map((text) => ({ text })),
    complaint: { ...complaintOf(decision), body: "$& {cite}" },
    annexes: awkward,
  };

  test("never markup: no heading, table or list more than the letter has", () => {
    const plain = structureOf(
      sent({
        ...letter,
        facts: letter.facts.map(() => ({ name: "a", value: "b", source: "c" })),
        law: letter.law.map(() => ({ cite: "a", text: "b" })),
        conditions: letter.conditions.map(() => ({ text: "a" })),
        considerations: { language: "nb", paragraphs: awkward.map(() => "a") },
        annexes: awkward.map(() => "a"),
      }),
    );
    const found = structureOf(sent(letter));
    expect(found.headings).toEqual(plain.headings);
    for (const kind of ["Table", "TR", "TD", "L", "LI", "Figure", "Link", "Code"])
      expect([kind, found.count(kind)]).toEqual([kind, plain.count(kind)]);
  });

  withPoppler("printed as they are", () => {
    const printed = textOf(sent(letter));
    for (const value of awkward) expect(printed.split(value).length - 1, value).toBeGreaterThanOrEqual(7);
    expect(printed).toContain("Du kan klage på vedtaket til $& {cite} (strgjfl § 7 e)");
  });
});

describe("characters", () => {
  test("that no font has are told with their places before anything is made", () => {
    const letter: DecisionLetter = {
      ...decision,
      to: { ...decision.to, name: "Li 李 Eksempel" },
      considerations: { language: "nb", paragraphs: ["ok", "bra 🙂"] },
    };
    expect(missingGlyphs(letter)).toEqual([
      { path: "to.name", at: 3, character: "李", codePoint: "U+674E" },
      { path: "considerations.paragraphs.1", at: 4, character: "🙂", codePoint: "U+1F642" },
    ]);
    expect(() => renderLetter(letter, "ua-1")).toThrow(
      "characters that cannot be printed: to.name, character 4: U+674E; considerations.paragraphs.1, character 5: U+1F642",
    );
    expect(() => renderLetter(letter, "ua-1")).toThrow(LetterFault);
    expect(missingGlyphs({ title: "a\u0000b\tc" }).map(({ codePoint }) => codePoint)).toEqual(["U+0000", "U+0009"]);
  });

  test("that the fonts have never stop a letter", { timeout: 120_000 }, () => {
    const drawable = fc
      .integer({ min: 0x20, max: 0x2fff })
      .filter(canDraw)
      .map((code) => String.fromCodePoint(code));
    const text = fc
      .array(drawable, { minLength: 1, maxLength: 300 })
      .map((parts) => parts.join("").normalize("NFC"))
      .filter((value) => missingGlyphs(value).length === 0);
    fc.assert(
      fc.property(text, text, (value, name) => {
        const letter: DecisionLetter = {
          ...decision,
          facts: [{ name, value, source: value }],
          considerations: { language: "nb", paragraphs: [value] },
        };
        expect(structureOf(sent(letter)).ua).toBe("1");
        renderLetter(letter, "a-2a");
      }),
      { numRuns: 25 },
    );
  });
});

describe("much of everything", () => {
  const long: DecisionLetter = {
    ...decision,
    to: { name: `${"Bartholomeus-Alexander ".repeat(8)}${"Å".repeat(140)}`, address: ["v".repeat(90), "0001 Oslo"] },
    facts: [
      { name: "n".repeat(120), value: "w".repeat(200), source: "Dom" },
      ...Array.from({ length: 60 }, (_, at) => ({
        name: `Opplysning ${at}`,
        value: "lang tekst ".repeat(20),
        source: "Dom",
      })),
    ],
    considerations: {
      language: "nb",
      paragraphs: Array.from(
        { length: 80 },
        (_, at) => `Avsnitt ${at}. ${"Vi har lagt vekt på dette og hint. ".repeat(8)}`,
      ),
    },
    conditions: Array.from({ length: 40 }, (_, at) => ({ text: `Vilkår ${at}` })),
    signed: [
      { name: "Navn ".repeat(12), title: "x".repeat(80) },
      { name: "Per", title: "leder" },
    ],
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
