import { describe, expect, test } from "vitest";
import { factsForLetter, factsIn, valueInWords } from "../../src/letters/facts-shown.ts";

const noRows = {
  selectFrom: () => ({
    select: () => ({ where: () => ({ orderBy: () => ({ orderBy: () => ({ execute: async () => [] }) }) }) }),
  }),
} as never;

describe("facts as a letter tells them", () => {
  test("each once, in the order of the explanation", () => {
    const tree = { facts: { a: 1 }, children: [{ facts: { b: 2, a: 9 }, children: [] }] };
    expect([...factsIn(tree)]).toEqual([
      ["a", 1],
      ["b", 2],
    ]);
    expect([...factsIn(undefined)]).toEqual([]);
  });

  test.each([
    [true, "nb", "ja"],
    [false, "nn", "nei"],
    [null, "nb", "ikke kjent"],
    ["2026-03-09", "nb", "9. mars 2026"],
    ["P1Y6M", "nn", "1 år 6 månader"],
    ["P200D", "en", "200 days"],
    [[], "nb", "ingen"],
    [{}, "nb", "ikke kjent"],
  ] as const)("%j in %s: %s", (value, language, words) => {
    expect(valueInWords("x", value, language)).toBe(words);
  });

  test("a day that has not come is not a day that is unknown", () => {
    expect(valueInWords("serving.startedOn", "none", "nb")).toBe("ikke skjedd");
  });

  test("nothing of other people is told, and that something is left out is", async () => {
    const tree = {
      facts: {
        "person.birthDate": "1990-01-01",
        "offences[0].victims[0].birthDate": "2010-11-09",
        "children[0].birthDate": "2020-01-01",
      },
      children: [],
    };
    const found = await factsForLetter(noRows, "p", { tree, given: { "person.birthDate": "1990-01-01" } }, "nb");
    expect(found.facts.map(({ value, source }) => [value, source])).toEqual([
      ["1. januar 1990", "fullbyrdelsesordren"],
    ]);
    expect(found.ofOthers).toBe(true);
  });

  test("what nobody gave comes from the service's own records", async () => {
    const found = await factsForLetter(
      noRows,
      "p",
      { tree: { facts: { "release.releasedOn": "none" } }, given: {} },
      "nb",
    );
    expect(found.facts[0]?.source).toBe("våre egne registre");
  });
});
