import { readFileSync } from "node:fs";
import { parseDay } from "@soning/calendar";
import {
  Columns,
  checkLaw,
  decodeFacts,
  indexLaw,
  lateLaw,
  lawData,
  lawTexts,
  missingFor,
  Run,
  UsedSettings,
} from "@soning/norms";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coverageOf, legalStates, procedures, programOf, type RegisterRow, strayClaims } from "../src/index.ts";
import { law } from "../src/law.ts";
import { randomCase } from "./random-case.ts";

const ON = parseDay("2026-06-15");
const settings = new UsedSettings();

function rowsOf(file: string): readonly RegisterRow[] {
  return readFileSync(new URL(`../register/${file}.jsonl`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as RegisterRow);
}

/** What the law held here must carry out: the proposal, the Netherlands, and the law in force of the paper's chapters. */
const inScope: readonly RegisterRow[] = [
  ...rowsOf("consultation-proposal"),
  ...rowsOf("netherlands"),
  ...[...rowsOf("consultation-ch1-6"), ...rowsOf("consultation-ch7")].filter((row) => row.law === "in-force"),
];

describe("the law holds together", () => {
  test("types, names, versions and circles, in the law in force and under each proposal", () => {
    expect(checkLaw(law)).toEqual([]);
  });
  test("every row in scope is carried out, as its mode asks", () => {
    expect(coverageOf(law, inScope, procedures).flatMap((source) => source.open)).toEqual([]);
  });
  test("no norm claims a row that the register does not have", () => {
    const all = [
      "brochure",
      "community-sanctions",
      "consultation-ch1-6",
      "consultation-ch7",
      "consultation-proposal",
      "immigration-act-1-59",
      "immigration-act-60-127",
      "netherlands",
    ].flatMap(rowsOf);
    expect(strayClaims(law, all)).toEqual([]);
  });
  test("every step of a procedure stands on a norm, and its id once", () => {
    const keys = procedures.map((step) => (typeof step.norm === "string" ? step.norm : step.norm.key));
    expect(keys.filter((key) => !law.normOf.has(key))).toEqual([]);
    expect(new Set(procedures.map((step) => step.id)).size).toBe(procedures.length);
  });
  test("every row of mode process is bound to a step", () => {
    const stepped = new Set(procedures.map((step) => (typeof step.norm === "string" ? step.norm : step.norm.key)));
    const bound = new Set(
      law.norms
        .filter((norm) => stepped.has(norm.key))
        .flatMap((norm) => norm.versions.flatMap((version) => version.rows)),
    );
    expect(inScope.filter((row) => row.mode === "process" && !bound.has(row.id)).map((row) => row.id)).toEqual([]);
  });
  test("the law as JSON is the same law", () => {
    expect(lawData(indexLaw(JSON.parse(JSON.stringify(lawData(law)))))).toEqual(
      JSON.parse(JSON.stringify(lawData(law))),
    );
  });
  test("so is the law in two texts, of which the second is read where a norm is asked", () => {
    const { first, late } = lawTexts(lawData(law), (json) => json.replaceAll("å", "\\u00e5"));
    const asked: string[] = [];
    const read = lateLaw(first, (from, to) => {
      asked.push(late.slice(from, to));
      return late.slice(from, to);
    });
    expect(late).not.toContain("å");
    expect(asked).toEqual([]);
    const norm = read.norms.find(({ key }) => key === "strgjfl/1") ?? read.norms[0];
    expect(norm?.versions[0]?.text).toEqual(law.normOf.get(norm?.key ?? "")?.versions[0]?.text);
    expect(norm?.versions[0]?.when).toEqual(law.normOf.get(norm?.key ?? "")?.versions[0]?.when);
    expect(asked).toHaveLength(1);
    expect(lawData(indexLaw(read))).toEqual(JSON.parse(JSON.stringify(lawData(law))));
    expect(asked.length).toBe(
      new Set([...read.norms.flatMap(({ versions }) => versions), ...read.catalogue.facts, ...read.slots]).size,
    );
  });
  test("texts stand in both languages", () => {
    const blank = law.norms.filter((norm) =>
      norm.versions.some(
        (version) => version.text.nb.trim() === "" || version.text.en.trim() === "" || version.cite.trim() === "",
      ),
    );
    expect(blank.map((norm) => norm.key)).toEqual([]);
  });
});

const matters = law.matters.filter((matter) => matter.type.kind === "boolean");

describe.each(legalStates)("random cases under %s", (state) => {
  const program = programOf(state);
  const columns = new Columns(
    program,
    matters.map((matter) => matter.asks),
  );

  test.each([3, 7, 10])("the columns give the interpreter's answers, with %i of ten facts known", (known) => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const cases = Array.from({ length: 3 }, () => decodeFacts(randomCase(g, known), law));
        for (const { faults } of cases) expect(faults).toEqual([]);
        const truths = columns.bind(columns.tableOf(cases.map(({ facts }) => facts)), ON, settings).every();
        for (const [row, { facts }] of cases.entries()) {
          const run = new Run({ program, facts, on: ON, settings });
          expect(matters.map((matter, at) => [matter.id, truths[at]?.[row]])).toEqual(
            matters.map((matter) => [matter.id, run.truth(matter.asks)]),
          );
        }
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });

  test("asked of many days at once the columns give each day's own answers, over a change of the law too", () => {
    const days = [-400, -1, 0, 1, 30, 366].map((after) => parseDay("2026-07-02") + after);
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const table = columns.tableOf(Array.from({ length: 5 }, () => decodeFacts(randomCase(g, 8), law).facts));
        for (const { day, truths } of columns.everyDay(table, days, settings))
          expect(truths).toEqual(columns.bind(table, day, settings).every());
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });

  test("nothing is undetermined without a fact to ask for or a gap to name", () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const { facts } = decodeFacts(randomCase(g, 9), law);
        const run = new Run({ program, facts, on: ON, settings });
        for (const matter of matters) {
          if (run.truth(matter.asks) !== 1) continue;
          const missing = missingFor(run, matter.asks);
          expect([matter.id, missing.facts.length + missing.gaps.length > 0]).toEqual([matter.id, true]);
        }
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });
});
