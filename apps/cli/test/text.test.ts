import { readdirSync } from "node:fs";
import { join } from "node:path";
import { law } from "@soning/law";
import { afterAll, describe, expect, test } from "vitest";
import { faultLine } from "../src/fault.ts";
import { printable } from "../src/text/printable.ts";
import { valueText } from "../src/text/value.ts";
import { durationWords } from "../src/text/words.ts";
import { table, widthOf, wrap } from "../src/text/wrap.ts";
import { examples, soning, tooWide, workFolder } from "./support.ts";

const folder = join(examples, "cases");
const cases = readdirSync(folder).filter((name) => name.endsWith(".json"));
const adult = join(folder, "adult-final-part.json");
const order = join(examples, "orders", "short-prison.json");
const { file, remove } = workFolder();
afterAll(remove);

const commands: readonly (readonly string[])[] = [
  [],
  ["help"],
  ["help", "clock"],
  ["matters"],
  ["facts", "--matter", "em.whole-sentence"],
  ["facts"],
  ["assess", adult],
  ["assess", order, "--matter", "em.whole-sentence"],
  ["assess", adult, "--matter", "em.final-part", "--explain"],
  ["import", order],
  ["clock", adult],
  ["clock", order, "--start", "2027-01-04"],
  ["when", adult, "--matter", "em.final-part"],
  ["when", adult, "--matter", "transfer.netherlands"],
  ["when", adult, "--matter", "release.probation"],
  ["why-not", join(folder, "barred-offence.json"), "--matter", "em.whole-sentence"],
  ["why-not", adult, "--matter", "em.final-part"],
  ["compare", join(folder, "young-person.json"), "--law", "in-force", "--law", "em-2024", "--matter", "em.final-part"],
  ["caseload", folder, "--on", "2026-06-15"],
  ["steps", adult],
  ["steps", adult, "--event", "leave-granted"],
  ["coverage"],
  ["law"],
  ["law", "act/16a"],
  ["law", "--policies"],
];

describe("every text fits in 80 columns and reads as words", () => {
  // the words of slow answers are the same as those of the quick ones: each language once
  const slow = new Set(["compare", "caseload"]);
  const asked = commands.flatMap((args) =>
    (["nb", "nn", "en"] as const)
      .filter((language) => language === "en" || !slow.has(args[0] ?? ""))
      .map((language) => [language, args] as const),
  );
  test.each(asked)("%s %j", { timeout: 120_000 }, async (language, args) => {
    const { code, out, err } = await soning([...args, "--lang", language]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(tooWide(out)).toEqual([]);
    expect(out).not.toMatch(/undefined|\[object|NaN|\bnull\b/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no colours outside a terminal
    expect(out).not.toMatch(/\u001b/);
    expect(out.split("\n").filter((line) => / $/.test(line))).toEqual([]);
    if (!args.includes("--explain") && args[0] !== "facts") expect(out).not.toMatch(/local-level|→/);
  });

  test.each(cases)("%s", async (name) => {
    const { out } = await soning(["assess", join(folder, name)]);
    expect(tooWide(out)).toEqual([]);
    for (const { id } of law.matters) expect(out).toContain(`${id}  `);
    expect(out).not.toContain("local-level");
  });
});

describe("languages", () => {
  test("English has no Norwegian words of the program", async () => {
    const { out } = await soning(["assess", adult, "--lang", "en"]);
    expect(out).not.toMatch(/\b(?:oppfylt|uavklart|Mangler|Klage til|Avgjøres|Konvensjoner|skjønn|Per 2026)\b/);
    expect(out).toMatch(/Decided by: local level/);
  });
  test("Nynorsk has its own words", async () => {
    const { out } = await soning(["assess", adult, "--lang", "nn"]);
    expect(out).toMatch(/gjeldande rett/);
    expect(out).toMatch(/Avgjerast av/);
  });
  test("--lang stands anywhere, with = too", async () => {
    expect((await soning(["--lang", "en"])).out).toContain("Usage");
    expect((await soning(["matters", "--lang=en"])).out).toContain("May the person");
    expect((await soning(["nothing", "--lang=en"])).err).toContain("unknown command");
  });
  test("help is given for every command", async () => {
    for (const name of [
      "matters",
      "facts",
      "assess",
      "import",
      "clock",
      "when",
      "why-not",
      "compare",
      "caseload",
      "steps",
      "coverage",
      "law",
    ]) {
      const { code, out } = await soning([name, "--help", "--lang", "en"]);
      expect(code).toBe(0);
      expect(out).toMatch(new RegExp(`^soning ${name}`));
      expect((await soning(["help", name, "--lang", "en"])).out).toBe(out);
      expect((await soning(["--lang", "en"])).out).toContain(`  ${name} `);
    }
  });
});

describe("colours", () => {
  const coloured = async (environment: Readonly<Record<string, string>>, terminal = true): Promise<boolean> =>
    (await soning(["assess", adult, "--matter", "em.final-part"], { terminal, environment })).out.includes("\u001b[");
  test.each([
    [true, {}, true],
    [true, { NO_COLOR: "1" }, false],
    [true, { NO_COLOR: "" }, true],
    [true, { TERM: "dumb" }, false],
    [false, {}, false],
  ])("terminal %s with %j: %s", async (terminal, environment, expected) =>
    expect(await coloured(environment, terminal)).toBe(expected),
  );
  test("colours take no room", async () => {
    expect(tooWide((await soning(["assess", adult], { terminal: true })).out)).toEqual([]);
  });
  test("JSON on a terminal is indented and never coloured", async () => {
    const { out } = await soning(["assess", adult, "--matter", "em.final-part", "--json"], { terminal: true });
    expect(out.startsWith('{\n  "on"')).toBe(true);
    expect(out).not.toContain("\u001b");
  });
});

test("what another wrote is escaped in texts too", async () => {
  const path = file("evil.jsonl", JSON.stringify({ id: "\u001b]0;owned\u0007", facts: {} }));
  const { out } = await soning(["caseload", path]);
  expect(out).toContain("\\u001b]0;owned\\u0007");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: nothing that steers
  expect(out.replaceAll("\n", "")).not.toMatch(/[\u0000-\u001f]/);
});

describe("wrapping", () => {
  test.each([
    ["words", "one two three four", "one two\nthree four", 10],
    [
      "a word longer than a line is cut at a sign",
      "examples/orders/short-prison.json",
      "examples/orders/\nshort-prison.json",
      20,
    ],
    [
      "a word without a sign is cut where the line ends",
      "a".repeat(45),
      `${"a".repeat(20)}\n${"a".repeat(20)}\naaaaa`,
      20,
    ],
    ["a paragraph sign stays with its number", "etter strgjfl. § 16 a", "etter strgjfl.\n§ 16 a", 18],
    ["many blanks are one", "a   b\n\nc", "a b c", 10],
    ["nothing", "", "", 10],
  ])("%s", (_, text, expected, width) => expect(wrap(text, "", "", width)).toBe(expected));

  test("the width counts letters, not bytes or colours", () => {
    expect(widthOf("æøå")).toBe(3);
    expect(widthOf("e\u0301")).toBe(1);
    expect(widthOf("\u001b[1mab\u001b[22m")).toBe(2);
  });
  test("a table's last column wraps below itself", () => {
    expect(
      table(
        [
          ["a", "one two three"],
          ["bbb", "x"],
        ],
        2,
        26,
      ),
    ).toBe("a    one two three\nbbb  x");
    expect(
      table([["a", "one two three four five six"]], 2, 26)
        .split("\n")
        .every((line) => line.length <= 26),
    ).toBe(true);
  });
});

describe("values in words", () => {
  test.each([
    ["P1Y6M", "1 år 6 måneder", "1 year 6 months", "1 år 6 månader"],
    ["P7D", "7 dager", "7 days", "7 dagar"],
    ["P2W", "2 uker", "2 weeks", "2 veker"],
    ["P1M1D", "1 måned 1 dag", "1 month 1 day", "1 månad 1 dag"],
  ])("%s", (duration, nb, en, nn) =>
    expect([durationWords(duration, "nb"), durationWords(duration, "en"), durationWords(duration, "nn")]).toEqual([
      nb,
      en,
      nn,
    ]),
  );

  test.each(["prison", "P", "PT5H", "P1.5D", "Pdrammen"])("%s is no duration", (text) =>
    expect(durationWords(text, "nb")).toBeUndefined(),
  );

  test.each([
    [null, "unknown"],
    [true, "yes"],
    [false, "no"],
    ["none", "none"],
    ["2026-06-15", "2026-06-15"],
    [{ earliest: "2026-06-15" }, "2026-06-15 at the earliest"],
    [{ latest: "2026-06-15" }, "2026-06-15 at the latest"],
    [{ earliest: "2026-06-15", latest: "2026-07-01" }, "2026-06-15–2026-07-01"],
    [{ least: 3 }, "at least 3"],
    [[], "none"],
    [[{ from: "2026-06-15", to: null }], "2026-06-15–"],
  ])("%j", (value, words) => expect(valueText(value as never, "en")).toBe(words));

  test("numbers have their unit, choices their words", () => {
    expect(valueText(18, "nb", { kind: "number", decimals: 0, unit: "days" })).toBe("18 dager");
    expect(valueText("county-governor", "en", { kind: "choice", values: ["county-governor"] })).toBe(
      "the county governor",
    );
  });
});

test("printable escapes what steers and keeps what is read", () => {
  expect(printable("Østbråten – “§ 16 a” 👩‍⚖️".replace("\u200d", ""))).toBe("Østbråten – “§ 16 a” 👩⚖️");
  expect(printable("a\nb\tc\u0000\u009b\u202e\ud800")).toBe("a\\nb\\tc\\u0000\\u009b\\u202e\\ud800");
});

test("a fault's line says the value once", () => {
  const fault = {
    code: "bad-date",
    path: "--on",
    value: "x",
    message: { nb: "«x» er ingen dato.", en: '"x" is no date.' },
    hint: { nb: "Skriv ÅÅÅÅ-MM-DD", en: "Write YYYY-MM-DD" },
  } as const;
  expect(faultLine(fault, "en")).toBe('--on: "x" is no date; write YYYY-MM-DD');
});

test("a fault's line says a value that only stands inside an example", () => {
  const fault = {
    code: "bad-fact",
    path: "facts.person.birthDate",
    value: "5",
    message: { nb: 'skal være en dato, f.eks. "1990-05-14"', en: 'must be a date, e.g. "1990-05-14"' },
  } as const;
  expect(faultLine(fault, "en")).toBe('facts.person.birthDate: 5: must be a date, e.g. "1990-05-14"');
});
