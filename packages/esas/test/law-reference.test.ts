import { describe, expect, it } from "vitest";
import { type Provision, parseProvision, parseReference, type ReadReference } from "../src/index.ts";
import { readStructured } from "../src/law-reference/structured.ts";

/** `strl2005 282 (1) a`, with `~` before a place that stands behind "jf.". */
function short(one: Provision): string {
  const paragraph = one.paragraph === undefined ? "" : ` (${one.paragraph})`;
  const range = one.sectionTo === undefined ? "" : `–${one.sectionTo}`;
  const parts = [
    one.letter,
    one.number === undefined ? undefined : `no ${one.number}`,
    one.sentence === undefined ? undefined : `s ${one.sentence}`,
    one.alternative === undefined ? undefined : `alt ${one.alternative}`,
  ].filter((part) => part !== undefined);
  return `${one.role === "with" ? "~" : ""}${one.code} ${one.section}${range}${paragraph}${parts.map((part) => ` ${part}`).join("")}`;
}

const readings: readonly (readonly [string, readonly string[], ReadReference["read"]?])[] = [
  ["strl. § 282 første ledd bokstav a", ["strl2005 282 (1) a"]],
  ["Straffeloven § 332", ["strl2005 332"]],
  ["straffelova § 302 fyrste ledd", ["strl2005 302 (1)"]],
  ["Straffelovens § 332", ["strl2005 332"]],
  ["STRAFFELOVEN § 274 FØRSTE LEDD", ["strl2005 274 (1)"]],
  ["strl §282(1)a", ["strl2005 282 (1) a"]],
  ["strl. § 282 (1) (b)", ["strl2005 282 (1) b"]],
  ["strl. § 282, 1. ledd, bokst. a)", ["strl2005 282 (1) a"]],
  ["strl. § 282 første ledd litra c", ["strl2005 282 (1) c"]],
  ["strl. § 282 første ledd bokstav a og b", ["strl2005 282 (1) a", "strl2005 282 (1) b"]],
  ["strl. § 299 bokstav a-c", ["strl2005 299 a", "strl2005 299 b", "strl2005 299 c"]],
  ["strl. § 299 bokstavene a til c", ["strl2005 299 a", "strl2005 299 b", "strl2005 299 c"]],
  ["strl. § 276 annet ledd annet punktum", ["strl2005 276 (2) s 2"]],
  ["strl. § 276 andre ledd 1. pkt.", ["strl2005 276 (2) s 1"]],
  ["strl. § 231 første og annet ledd", ["strl2005 231 (1)", "strl2005 231 (2)"]],
  ["strl. § 262 1. og 2. ledd", ["strl2005 262 (1)", "strl2005 262 (2)"]],
  ["strl. § 371 ledd 1", ["strl2005 371 (1)"]],
  ["Straffeloven §§ 271, 272 og 273", ["strl2005 271", "strl2005 272", "strl2005 273"]],
  ["strl §§ 282 og 283, jf. § 15", ["strl2005 282", "strl2005 283", "~strl2005 15"]],
  ["strl. §§ 291 til 297", ["strl2005 291–297"]],
  ["strl. §§ 291-297", ["strl2005 291–297"]],
  ["strl. §§ 291–297", ["strl2005 291–297"]],
  ["strl. § 275, jf. § 16, jf. § 15", ["strl2005 275", "~strl2005 16", "~strl2005 15"]],
  ["Straffeloven § 258, jf. § 257 annet ledd", ["strl2005 258", "~strl2005 257 (2)"]],
  ["straffeloven § 336, jf. straffeloven § 79c", ["strl2005 336", "~strl2005 79 c"]],
  ["strl. § 155 a", ["strl2005 155 a"]],
  ["strl. § 52 b annet ledd", ["strl2005 52 b (2)"]],
  [
    "Straffeloven § 232 annet ledd første straffalternativ, jf. § 231 første ledd",
    ["strl2005 232 (2) alt 1", "~strl2005 231 (1)"],
  ],
  ["straffeloven 2005 § 282", ["strl2005 282"]],
  ["straffeloven av 20. mai 2005 nr. 28 § 282 annet ledd", ["strl2005 282 (2)"]],
  ["lov 20. mai 2005 nr. 28 om straff § 282", ["strl2005 282"]],
  ["LOV-2005-05-20-28 § 295", ["strl2005 295"]],
  ["Straffeloven (1902) § 233 annet ledd, jf. første ledd", ["strl1902 233 (2)", "~strl1902 233 (1)"]],
  ["strl. 1902 § 195 første ledd annet straffalternativ", ["strl1902 195 (1) alt 2"]],
  ["straffeloven av 22. mai 1902 nr. 10 § 228 første ledd", ["strl1902 228 (1)"]],
  ["lov 22. mai 1902 nr 10 § 192", ["strl1902 192"]],
  ["almindelig borgerlig straffelov § 219", ["strl1902 219"]],
  ["strl. 1902 § 147 a", ["strl1902 147 a"]],
  ["Straffeloven (1902) § 258, jf. § 257 og straffeloven § 321", ["strl1902 258", "~strl1902 257", "strl2005 321"]],
  ["Vegtrafikkloven § 31 første ledd, jf. § 3", ["vtrl 31 (1)", "~vtrl 3"]],
  ["vtrl. § 31 jf. § 22 første ledd", ["vtrl 31", "~vtrl 22 (1)"]],
  ["utlendingsloven § 108 tredje ledd bokstav e, jf. § 71 annet ledd", ["utlendl 108 (3) e", "~utlendl 71 (2)"]],
  ["legemiddelloven § 31 annet ledd jf. § 24 første ledd", ["legemiddell 31 (2)", "~legemiddell 24 (1)"]],
  [
    "Straffeprosessloven § 171 første ledd nr. 2 og 3, jf. §§ 170a og 185",
    ["strpl 171 (1) no 2", "strpl 171 (1) no 3", "~strpl 170 a", "~strpl 185"],
  ],
  ["Strpl. § 186, 2.ledd 1.pkt.", ["strpl 186 (2) s 1"]],
  ["husleieloven § 13-3", ["other 13-3"]],
  ["narkotikaforskriften § 12", ["other 12"]],
  ["§ 57. Forbud mot kontakt", ["unknown 57"], "words"],
  ["Strpl §170 a.: Forholdsmessighet", ["strpl 170 a"], "words"],
  ["Strpl §171.1: Unndragelsesfare", ["strpl 171"], "part"],
  ["strl. § 282 m.fl.", ["strl2005 282"], "words"],
  ["strl. § 282 i samliv", ["strl2005 282"], "words"],
  ["Annen spesialbestemmelse", [], "none"],
  ["", [], "none"],
  ["§", [], "none"],
];

describe("law references", () => {
  it.each(readings.map(([text, places, read = "whole"]) => ({ text, places, read })))(
    "$text",
    ({ text, places, read }) => {
      const found = parseReference(text);
      expect(found.provisions.map(short)).toEqual(places);
      expect(found.read).toBe(read);
    },
  );

  it("names the first place, or one of which nothing is known", () => {
    expect(parseProvision("strl. § 282 første ledd bokstav a")).toMatchObject({
      code: "strl2005",
      section: "282",
      paragraph: 1,
      letter: "a",
    });
    expect(parseProvision("Se dommen")).toEqual({ code: "unknown", role: "main" });
  });

  it("leaves the code open when the policy says so", () => {
    const found = parseReference("straffeloven § 192", { unnamedPenalCode: "unknown" });
    expect(found).toMatchObject({ codeAssumed: true, provisions: [{ code: "unknown", section: "192" }] });
    expect(parseReference("straffeloven (1902) § 192", { unnamedPenalCode: "unknown" })).toMatchObject({
      codeAssumed: false,
    });
  });

  it("keeps every word that it did not place", () => {
    expect(parseReference("strl. § 282 og mishandling i 3 år").unread).toEqual(["mishandling", "i", "3", "år"]);
  });
});

describe("structured references", () => {
  const source = { code: "LOV-2005-05-20-28", name: "Straffeloven" };

  it("are read by their kinds", () => {
    const elements = [
      { kind: "PARAGRAF", value: "52a" },
      { kind: "LEDD", value: "2" },
      { kind: "BOKSTAV", value: "B" },
      { kind: "NR", value: "3" },
      { kind: "PUNKTUM", value: "1" },
    ];
    expect(readStructured({ source, elements })).toEqual({
      provision: {
        code: "strl2005",
        act: "Straffeloven",
        section: "52 a",
        paragraph: 2,
        letter: "b",
        number: 3,
        sentence: 1,
        role: "main",
      },
      unread: [],
    });
  });

  it.each([
    ["LOV-1902-05-22-10", "Straffeloven", "strl1902"],
    ["STRL", "Straffeloven (1902)", "strl1902"],
    ["STRL", "Straffeloven", "strl2005"],
    ["VTRL", "Vegtrafikkloven", "vtrl"],
    ["X", "Husleieloven", "other"],
  ])("source %s, %s is %s", (code, name, id) => {
    expect(
      readStructured({ source: { code, name }, elements: [{ kind: "PARAGRAF", value: "1" }] }).provision.code,
    ).toBe(id);
  });

  it("leave a part open that is given twice", () => {
    const elements = [
      { kind: "PARAGRAF", value: "299" },
      { kind: "BOKSTAV", value: "a" },
      { kind: "BOKSTAV", value: "b" },
    ];
    expect(readStructured({ source, elements })).toEqual({
      provision: { code: "strl2005", act: "Straffeloven", section: "299", role: "main" },
      unread: ["BOKSTAV b"],
    });
  });

  it("report a kind that is not known", () => {
    const read = readStructured({
      source,
      elements: [
        { kind: "PARAGRAF", value: "282" },
        { kind: "KRYSS", value: "4" },
        { kind: "LEDD", value: "to" },
      ],
    });
    expect(read).toMatchObject({ provision: { section: "282" }, unread: ["KRYSS 4", "LEDD to"] });
  });
});
