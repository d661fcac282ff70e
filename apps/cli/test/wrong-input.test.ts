import { chmodSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { examples, soning, workFolder } from "./support.ts";

const { folder, file, remove } = workFolder();
afterAll(remove);

const caseOf = (facts: Readonly<Record<string, unknown>>, frame: Readonly<Record<string, unknown>> = {}) => ({ on: "2026-06-15", facts, ...frame });
const sentence = { kind: "prison", length: "P90D", suspended: "none", judgmentDate: "2026-03-10" };
const order = join(examples, "orders", "short-prison.json");

/** A file's content, and what the lines of the faults must hold, in order, after the file's name. */
const files: readonly (readonly [name: string, content: unknown, ...lines: readonly string[]])[] = [
  ["unknown fact", caseOf({ "person.birthdate": "1990-01-01" }), 'facts.person.birthdate: "1990-01-01": unknown fact "person.birthdate"; did you mean "person.birthDate"?'],
  ["unknown fact far from all", caseOf({ zzzzzzzzzzzz: 1 }), 'facts.zzzzzzzzzzzz: 1: unknown fact "zzzzzzzzzzzz"; soning facts lists those that exist'],
  ["unknown field of a record", caseOf({ sentences: [{ knd: "prison" }] }), 'facts.sentences[0].knd: "prison": unknown fact "knd"; did you mean "sentences.kind"?'],
  ["a field given outside its list", caseOf({ "sentences.kind": "prison" }), "is a field of a list; give the list"],
  ["a truth in words", caseOf({ "home.fixed": "ja" }), 'facts.home.fixed: "ja": must be true or false'],
  ["a truth as number", caseOf({ "home.fixed": 1 }), "facts.home.fixed: 1: must be true or false"],
  ["a number for a date", caseOf({ "serving.startedOn": 5 }), "facts.serving.startedOn: 5: must be a date, e.g."],
  ["a date in Norwegian style", caseOf({ "serving.startedOn": "01.02.2026" }), '"01.02.2026" is not a date; write it as YYYY-MM-DD'],
  ["a date that no calendar has", caseOf({ "serving.startedOn": "2026-02-30" }), "there is no date 2026-02-30; that month has 28 days"],
  ["a month that does not exist", caseOf({ "serving.startedOn": "2026-13-01" }), "there is no date 2026-13-01"],
  ["wide digits", caseOf({ "person.birthDate": "２０２６-01-01" }), "is not a date"],
  ["a text for a number", caseOf({ "leave.requestedDays": "3" }), 'facts.leave.requestedDays: "3": must be a number of days, e.g.'],
  ["half a day", caseOf({ "leave.requestedDays": 2.5 }), "must have at most 0 decimals"],
  ["a number beyond measure", caseOf({ "leave.requestedDays": 1e300 }), "is too large"],
  ["negative days", caseOf({ sentences: [{ ...sentence, remandDeducted: -4 }] }), "facts.sentences[0].remandDeducted: -4: must be at least 0"],
  ["a negative sentence", caseOf({ sentences: [{ ...sentence, length: "-P3M" }] }), 'the duration "-P3M" cannot have a sign; write it like P1Y6M'],
  ["a sentence in words", caseOf({ sentences: [{ ...sentence, length: "90 days" }] }), "facts.sentences[0].length"],
  ["a sentence in hours", caseOf({ sentences: [{ ...sentence, length: "PT5H" }] }), "facts.sentences[0].length"],
  ["a choice that is none", caseOf({ sentences: [{ ...sentence, kind: "prisn" }] }), 'must be one of prison, community', 'did you mean "prison"?'],
  ["none where it cannot be", caseOf({ "person.birthDate": "none" }), '"none" cannot be given here; leave the fact out if it is unknown'],
  ["a list as a word", caseOf({ leaves: "x" }), 'facts.leaves: "x": must be a list, or { "items": […], "complete": false }'],
  ["a list as another object", caseOf({ charges: { foo: 1 } }), 'must be a list, or { "items": […], "complete": false }'],
  ["a list that does not say whether it is whole", caseOf({ residents: { items: [] } }), "facts.residents.complete: undefined: must be true when the list is whole, else false"],
  ["a record that is a word", caseOf({ sentences: ["prison"] }), 'facts.sentences[0]: "prison": must be an object'],
  ["a provision with a wrong part", caseOf({ offences: [{ provision: { kode: "strl" } }] }), 'has no field "kode"; known are code, section'],
  ["a provision with a number for its section", caseOf({ offences: [{ provision: { section: 282 } }] }), "its section must be a text"],
  ["a provision that is none", caseOf({ offences: [{ provision: "foo bar" }] }), '"foo bar" is not a provision like'],
  ["born after the judgment", caseOf({ "person.birthDate": "2026-08-01", sentences: [sentence] }), "facts.sentences[0].judgmentDate: 2026-03-10: the judgment is older than the person (born 2026-08-01); correct one of the two"],
  ["more suspended than imposed", caseOf({ sentences: [{ ...sentence, suspended: "P1Y" }] }), "facts.sentences[0].suspended: P1Y: the suspended part is longer than the sentence; correct one of the two"],
  ["more remand than sentence", caseOf({ sentences: [{ ...sentence, remandDeducted: 400 }] }), "facts.sentences[0].remandDeducted: 400: the deduction is longer than the sentence (P90D)"],
  ["an interruption that ends first", caseOf({ interruptions: [{ from: "2026-03-01", to: "2026-02-01" }] }), "facts.interruptions[0].to: 2026-02-01: ends before it begins"],
  ["names of the language itself", '{"facts":{"__proto__":{"a":1},"toString":2}}', 'unknown fact "__proto__"', 'unknown fact "toString"'],
  ["several faults at once", caseOf({ "home.fixed": "ja", "serving.startedOn": 5, zzzzzzzzzzzz: 1 }), "facts.home.fixed", "facts.serving.startedOn", "facts.zzzzzzzzzzzz"],
  ["an empty file", "", "the file is empty; give a case or an execution order"],
  ["only blanks", " \n\t\n", "the file is empty"],
  ["broken JSON", '{\n  "on": "2026-11-01",\n  "facts": { "a" 1 }\n}', "line 3, column 18"],
  ["a comma too many", '{"facts":{},}', "line 1, column 13"],
  ["single quotes", "{'facts':{}}", "line 1, column 2"],
  ["truncated", '{"on": "2026-', "line 1, column 14", "truncated"],
  ["two documents", '{"facts":{}} {}', "line 1, column 14"],
  ["a comment", '{"facts":{} // nothing\n}', "line 1, column 13"],
  ["a name twice", '{"facts":{"person.sex":"male","person.sex":"female"}}', "The field stands twice"],
  ["a name twice in a record", '{"facts":{"sentences":[{"kind":"prison","kind":"youth"}]}}', "The field stands twice"],
  ["nested beyond reason", `{"facts":${"[".repeat(100_000)}${"]".repeat(100_000)}}`, "More than 64 levels"],
  ["UTF-16", Buffer.from('\ufeff{"facts":{}}', "utf16le"), "is UTF-16; save the file as UTF-8"],
  ["UTF-16 without a mark", Buffer.from('{"facts":{}}', "utf16le"), "is UTF-16; save the file as UTF-8"],
  ["Latin-1", Buffer.from('{"facts":{"offences":[{"sentence":"é"}]}}', "latin1"), "is not UTF-8 text; save the file as UTF-8"],
  ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), "is not UTF-8 text"],
  ["a list of cases", "[1]", 'a case is an object: { "on", "law", "facts" }'],
  ["null", "null", "a case is an object"],
  ["no facts", { on: "2026-11-01" }, "facts: must be an object of facts"],
  ["an unknown field of the frame", { facts: {}, lov: "in-force" }, "lov: unknown field; a case has on, law and facts"],
  ["a frame of wrong types", { on: 5, law: 7, facts: [] }, "on: 5: must be a date", "law: 7: must be a legal state", "facts: []: must be an object"],
  ["a day before the law", { on: "1999-01-01", facts: {} }, "on: 1999-01-01: the Execution of Sentences Act is in force from 2002-03-01; choose a later day"],
  ["a day beyond the calendar", { on: "2400-01-01", facts: {} }, "on: 2400-01-01"],
  ["an impossible day asked for", { on: "2026-02-29", facts: {} }, "there is no date 2026-02-29"],
  ["an unknown law", { law: "em-2025", facts: {} }, 'law: "em-2025": unknown legal state; known are in-force, em-2024', 'did you mean "em-2024"?'],
];

/** Arguments, and what the line must hold. `CASE` and `ORDER` stand for good files. */
const commandLines: readonly (readonly [args: readonly string[], ...holds: readonly string[]])[] = [
  [["asess", "CASE"], 'asess: unknown command; see soning help; did you mean "assess"?'],
  [["--version"], "--version: unknown command"],
  [["help", "nothing"], "nothing: unknown command"],
  [["assess"], "CASE: missing; give a file, or - for standard input"],
  [["assess", ""], "CASE: missing"],
  [["assess", "CASE", "CASE"], "one argument too many"],
  [["assess", "nowhere.json"], "nowhere.json: there is no such file; check the name and the folder"],
  [["assess", "FOLDER"], "is a folder, not a file; give a file in the folder"],
  [["assess", "CASE", "--matter", "leave.shrt"], '--matter: "leave.shrt": unknown matter; see soning matters; did you mean "leave.short"?'],
  [["assess", "CASE", "--law", "em-2042"], '--law: "em-2042": unknown legal state', 'did you mean "em-2024"?'],
  [["assess", "CASE", "--on", "2026-02-30"], '--on: "2026-02-30": there is no date 2026-02-30'],
  [["assess", "CASE", "--on", "1814-05-17"], "--on: 1814-05-17: the Execution of Sentences Act is in force from 2002-03-01"],
  [["assess", "CASE", "--on", "2500-01-01"], "--on: 2500-01-01", "choose a day up to 2150-12-31"],
  [["assess", "CASE", "--on", ""], "--on"],
  [["assess", "CASE", "--on"], "--on: needs a value"],
  [["assess", "CASE", "--on", "-5"], "--on: needs a value; write --on=VALUE if the value begins with -"],
  [["assess", "CASE", "--on", "2026-01-01", "--on", "2026-02-01"], "--on: is given twice; give it once"],
  [["assess", "CASE", "--polcy", "a=b"], "--polcy: unknown option", 'did you mean "--policy"?'],
  [["assess", "CASE", "--policy", "clock.intake=x"], "--policy: clock.intake: unknown policy; see soning law --policies"],
  [["assess", "CASE", "--policy", "clock.intake-day=x"], "--policy clock.intake-day: x: must be one of counts-whole, not-counted"],
  [["assess", "CASE", "--policy", "clock.intake-day"], "--policy clock.intake-day: must be one of counts-whole, not-counted"],
  [["assess", "CASE", "--assume", "all"], '--assume: all: can only be "nothing"'],
  [["assess", "CASE", "--json=yes"], "--json: takes no value"],
  [["assess", "CASE", "--lang", "fr"], "--lang"],
  [["matters", "more"], "more: one argument too many"],
  [["facts", "--matter", "leav.short"], 'did you mean "leave.short"?'],
  [["facts", "more"], "one argument too many"],
  [["coverage", "more"], "one argument too many"],
  [["import"], "ORDER: missing"],
  [["import", "CASE"], "This is not an execution order"],
  [["import", "ORDER", "--schema-version", "9"], "--schema-version: 9: This version of the contract is not read", "1.0, 1.1, 1.2"],
  [["import", "ORDER", "--schema-version", "1.0"], "forsendelse.kontakt"],
  [["import", "ORDER", "--law", "nothing-like"], "--law"],
  [["import", "ORDER", "--on", "x"], "--on"],
  [["import", "ORDER", "--arrived", "2026-02-30"], "--arrived"],
  [["import", "REFUSED"], "fengsel.betinget", "P31D", "P30D"],
  [["clock"], "CASE: missing"],
  [["clock", "CASE", "--start", "2026-02-30"], "--start"],
  [["clock", "CASE", "--interruption", "2026-03-01"], "write FROM..TO, e.g. 2026-03-01..2026-03-14"],
  [["clock", "CASE", "--interruption", "2026-03-05..2026-03-01"], "ends before it begins"],
  [["clock", "CASE", "--interruption", "2026-03-05..2026-02-30"], "there is no date 2026-02-30"],
  [["clock", "CASE", "--remand-after-judgment", "-5"], "--remand-after-judgment: needs a value; write --remand-after-judgment=VALUE"],
  [["clock", "CASE", "--remand-after-judgment=-5"], "-5: must be a number of whole days from 0"],
  [["clock", "CASE", "--remand-after-judgment", "5.5"], "5.5: must be a number of whole days from 0"],
  [["clock", "CASE", "--remand-after-judgment", "999"], "the deduction is longer than the sentence"],
  [["clock", "CASE", "--ics", "--json"], "--ics: cannot be given with --json"],
  [["clock", "CASE", "ORDER"], "is not an execution order"],
  [["clock", "CASE", "CASE"], "only orders may be given together"],
  [["clock", "ORDER", "OTHER"], "do not concern the same person"],
  [["when", "CASE"], "--matter: missing; see soning matters"],
  [["when", "CASE", "--matter", "leave"], "--matter"],
  [["when", "CASE", "--matter", "leave.short", "--matter", "leave.ordinary"], "is given twice; give one matter"],
  [["why-not", "CASE"], "--matter: missing"],
  [["compare", "CASE"], "--law: give two legal states: --law in-force --law em-2024"],
  [["compare", "CASE", "--law", "in-force"], "--law: give two legal states"],
  [["compare", "CASE", "--law", "in-force", "--law", "in-force"], "--law: in-force: is given twice"],
  [["compare", "CASE", "--law", "in-force", "--law", "x"], "unknown legal state"],
  [["caseload"], "FILE: missing"],
  [["caseload", "nowhere"], "nowhere: there is no such file"],
  [["caseload", "EMPTY"], "the file is empty; give a case or an execution order"],
  [["caseload", "EMPTY-FOLDER"], "no cases or orders"],
  [["caseload", "CASE", "--csv", "--json"], "--csv: cannot be given with --json"],
  [["steps", "CASE", "--event", "order-receved"], "--event", 'did you mean "order-received"?'],
  [["law", "act/999"], "there is no norm or section of that name; see soning law"],
  [["law", "act/16a", "act/16b"], "one argument too many"],
  [["law", "act/16a", "--on", "2020-02-30"], "--on"],
];

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
  test.each(files)("%s", async (name, content, ...holds) => {
    const path = file(`${name.replaceAll(/\W+/g, "-")}.json`, content);
    const { code, out, err } = await soning(["assess", path, "--matter", "leave.short", "--lang", "en"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expectLines(err);
    for (const part of holds) expect(err).toContain(part);
    expect(err).toContain(path);
  });

  test("several faults stand on a line each", async () => {
    const path = file("many.json", caseOf({ "home.fixed": "ja", "serving.startedOn": 5, sentences: [{ ...sentence, length: "x", remandDeducted: -1 }] }));
    const { err } = await soning(["assess", path]);
    expect(expectLines(err)).toHaveLength(4);
  });

  test("what another wrote cannot steer the terminal", async () => {
    const path = file("evil.json", caseOf({ "evil\u001b[31m\u202e\u009b": "x\u001b]0;owned\u0007\nsoning: all is well" }));
    const { code, err } = await soning(["assess", path]);
    expect(code).toBe(2);
    expect(expectLines(err)).toHaveLength(1);
    expect(err).toContain("\\u001b[31m\\u202e\\u009b");
  });

  test("a value beyond reading is cut", async () => {
    const { err } = await soning(["assess", file("long.json", caseOf({ [`x${"y".repeat(5000)}`]: "z".repeat(50_000) }))]);
    expect(err.length).toBeLessThan(1000);
  });

  test("50 MB are refused before they are read", async () => {
    const { code, err } = await soning(["assess", file("large.json", `{"facts":{"x":"${"a".repeat(50 * 1024 * 1024)}"}}`), "--lang", "en"]);
    expect(code).toBe(2);
    expect(err).toContain("the file has 50 MB; at most 20 MB are read; give one case in each file");
  });

  test.skipIf(process.getuid?.() === 0)("a file that may not be read", async () => {
    const path = file("secret.json", "{}");
    chmodSync(path, 0);
    const { code, err } = await soning(["assess", path, "--lang", "en"]);
    expect({ code, err }).toEqual({ code: 2, err: `soning: ${path}: the file may not be read; ask for permission to read it\n` });
  });

  test.each(["nb", "nn", "en"])("faults in %s", async (language) => {
    const { err } = await soning(["assess", "nowhere.json", "--lang", language]);
    expect(err).toMatch(language === "en" ? /there is no such file/ : /filen finnes ikke/);
  });
});

describe("command lines that are wrong", () => {
  test.each(commandLines)("%j", async (args, ...holds) => {
    const { code, out, err } = await soning([...args.map((word) => stands[word] ?? word), ...(args.includes("--lang") ? [] : ["--lang", "en"])]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expectLines(err);
    for (const part of holds) expect(err).toContain(part);
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
    const { code, err } = await soning(["assess", file(`odd-${name.replaceAll(/\W+/g, "-")}.json`, content), "--matter", "em.victim-notice"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });
});
