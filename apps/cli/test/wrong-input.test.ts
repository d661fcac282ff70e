import { chmodSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { examples, soning, workFolder } from "./support.ts";
import { caseOf, files, sentence } from "./wrong-files.ts";
import { commandLines } from "./wrong-lines.ts";

const { folder, file, remove } = workFolder();
afterAll(remove);

const order = join(examples, "orders", "short-prison.json");

const good = file("good.json", caseOf({ sentences: [sentence], "person.birthDate": "1990-01-01" }));
const stands: Readonly<Record<string, string>> = {
  CASE: good,
  ORDER: order,
  OTHER: join(examples, "orders", "fine.json"),
  REFUSED: join(examples, "orders", "refused", "suspended-over-sentence.json"),
  FOLDER: folder,
  EMPTY: file("empty.jsonl", ""),
  "EMPTY-FOLDER": workFolder().folder,
};

/** Every fault stands on a line of its own, nothing else is written, and nothing can steer a terminal. */
function expectLines(err: string): readonly string[] {
  const lines = err.trimEnd().split("\n");
  for (const line of lines) expect(line).toMatch(/^soning: \S/);
  expect(err).not.toMatch(/\n\s+at |Error:|node:internal|\[object/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may reach a terminal
  expect(err.replaceAll("\n", "")).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
  return lines;
}

describe("files that are wrong", () => {
  test.each(files.map(([name, content, ...holds]) => ({ name, content, holds })))(
    "$name",
    async ({ name, content, holds }) => {
      const path = file(`${name.replaceAll(/\W+/g, "-")}.json`, content);
      const { code, out, err } = await soning(["assess", path, "--matter", "leave.short", "--lang", "en"]);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expectLines(err);
      for (const part of holds) expect(err).toContain(part);
      expect(err).toContain(path);
    },
  );

  test.each([
    ["nb", "linje 1, kolonne 13"],
    ["nn", "linje 1, kolonne 13"],
    ["en", "line 1, column 13"],
  ])("the place is told in the language asked for (%s)", async (lang, place) => {
    const { err } = await soning(["assess", file("place.json", '{"facts":{},}'), "--lang", lang]);
    expect(err).toContain(`place.json: ${place}: `);
  });

  test("several faults stand on a line each", async () => {
    const path = file(
      "many.json",
      caseOf({
        "home.fixed": "ja",
        "serving.startedOn": 5,
        sentences: [{ ...sentence, length: "x", remandDeducted: -1 }],
      }),
    );
    const { err } = await soning(["assess", path]);
    expect(expectLines(err)).toHaveLength(4);
  });

  test("what another wrote cannot steer the terminal", async () => {
    const path = file(
      "evil.json",
      caseOf({ "evil\u001b[31m\u202e\u009b": "x\u001b]0;owned\u0007\nsoning: all is well" }),
    );
    const { code, err } = await soning(["assess", path]);
    expect(code).toBe(2);
    expect(expectLines(err)).toHaveLength(1);
    expect(err).toContain("\\u001b[31m\\u202e\\u009b");
  });

  test("a value beyond reading is cut", async () => {
    const { err } = await soning([
      "assess",
      file("long.json", caseOf({ [`x${"y".repeat(5000)}`]: "z".repeat(50_000) })),
    ]);
    expect(err.length).toBeLessThan(1000);
  });

  test("50 MB are refused before they are read", async () => {
    const { code, err } = await soning([
      "assess",
      file("large.json", `{"facts":{"x":"${"a".repeat(50 * 1024 * 1024)}"}}`),
      "--lang",
      "en",
    ]);
    expect(code).toBe(2);
    expect(err).toContain("the file has 50 MB; at most 20 MB are read; give one case in each file");
  });

  test.skipIf(process.getuid?.() === 0)("a file that may not be read", async () => {
    const path = file("secret.json", "{}");
    chmodSync(path, 0);
    const { code, err } = await soning(["assess", path, "--lang", "en"]);
    expect({ code, err }).toEqual({
      code: 2,
      err: `soning: ${path}: the file may not be read; ask for permission to read it\n`,
    });
  });

  test("the remedy stands in the language asked for in a caseload's JSON too", async () => {
    const lines = [caseOf({ "person.birthDate": "1990-01-01" }), caseOf({ "leave.abrod": true })];
    const path = file("hints.jsonl", lines.map((line) => JSON.stringify(line)).join("\n"));
    const { code, out } = await soning(["caseload", path, "--on", "2026-06-15", "--lang", "en", "--json"]);
    const { faults } = JSON.parse(out) as { faults: readonly { message: string; hint: string }[] };
    expect(code).toBe(2);
    expect(faults.map(({ message, hint }) => [message, hint])).toEqual([
      ['unknown fact "leave.abrod"', 'did you mean "leave.abroad"?'],
    ]);
  });

  test.each(["nb", "nn", "en"])("faults in %s", async (language) => {
    const { err } = await soning(["assess", "nowhere.json", "--lang", language]);
    expect(err).toMatch(
      language === "en" ? /there is no such file/ : language === "nn" ? /fila finst ikkje/ : /filen finnes ikke/,
    );
  });
});

describe("command lines that are wrong", () => {
  test.each(commandLines.map(([args, ...holds]) => ({ args, holds })))("$args", async ({ args, holds }) => {
    const { code, out, err } = await soning([
      ...args.map((word) => stands[word] ?? word),
      ...(args.includes("--lang") ? [] : ["--lang", "en"]),
    ]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expectLines(err);
    for (const part of holds) expect(err).toContain(part);
  });
});

/** Words that Bokmål has and Nynorsk has not. */
const bokmal =
  /(?<![\p{L}\-.«"])(ikke|hvis|hva|hvem|hvilke[nt]?|hver|bare|mangler|filen|mappen|finnes|være|fra|kjente|kjent|ukjent(?= (?:hendelse|rettstilstand|konvensjon|valg|kommando|opplysning))|velg|opplysningen?e?|saken|ordrer|dager|måned(?:en|er)?|uker|timer|gjelder|begynner|slutter|sier|finner|tegn|straffen|lengden|avsenderen|varighet(?:en)?|høyst|desimaler|listen|hele(?! tal)|noen|noe|dem|før den|gang(?:er)?|regnet|senere|leses|lese|skrives|gis|kreves|krever|samme|dom(?:mene)|et|én|ett|f\.eks\.|for eksempel|navnet|meldingen|feltet mangler|verdien bryter|antallet|teksten må|tallet|klokkeslettet finnes|sendes|hendelsen)(?![\p{L}-])/iu;

describe("in Nynorsk every fault is told in Nynorsk", () => {
  const lines: (readonly [name: string, args: readonly string[]])[] = [
    ...files.map(
      ([name, content]) =>
        [
          name,
          ["assess", file(`nn-${name.replaceAll(/\W+/g, "-")}.json`, content), "--matter", "leave.short"],
        ] as const,
    ),
    ...commandLines
      .filter(([args]) => !args.includes("--lang"))
      .map(([args]) => [args.join(" "), args.map((word) => stands[word] ?? word)] as const),
  ];

  test.each(lines)("%s", async (_name, args) => {
    const told = async (language: string) => (await soning([...args, "--lang", language])).err;
    const err = await told("nn");
    expectLines(err);
    // what was given, and names that can be given, are no words of a language
    const words = err.replaceAll(/«[^»]*»|"[^"]*"/g, "");
    expect(bokmal.exec(words)?.[0], err).toBeUndefined();
    expect(err).not.toBe(await told("en"));
  });
});

describe("what is odd and read all the same", () => {
  test.each([
    ["a byte-order mark", `\ufeff${JSON.stringify(caseOf({ sentences: [sentence] }))}`],
    ["null facts are unknown", caseOf({ "person.birthDate": null, sentences: null })],
    ["no day and no law", { facts: {} }],
    ["null for the frame", { on: null, law: null, facts: {} }],
    ["an open list", caseOf({ residents: { items: [], complete: false } })],
    ["a minute asked for", caseOf({}, { on: "2026-06-15T13:30" })],
    ["proposals laid one over another", caseOf({}, { law: "in-force+em-2024" })],
    ["what import adds", caseOf({}, { notCarriedOver: [], warnings: [] })],
  ])("%s", async (name, content) => {
    const { code, err } = await soning([
      "assess",
      file(`odd-${name.replaceAll(/\W+/g, "-")}.json`, content),
      "--matter",
      "em.victim-notice",
    ]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });
});
