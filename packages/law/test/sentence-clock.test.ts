import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type ClockCase, shownDates } from "./clock-support.ts";

// A line for each case: facts and the dates that follow. The dates were reckoned by hand or by an independent program, not by the code under test.
const cases = JSON.parse(
  readFileSync(new URL("./sentence-clock.cases.json", import.meta.url), "utf8"),
) as readonly ClockCase[];

describe("the sentence clock", () => {
  test("has many cases", () => {
    expect(cases.length).toBeGreaterThanOrEqual(150);
  });

  for (const one of cases) {
    test(one.why, () => {
      expect(shownDates(one)).toEqual(one.dates);
    });
  }
});
