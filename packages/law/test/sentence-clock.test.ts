import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type ClockCase, datesOf } from "./clock-support.ts";

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
      const dates = datesOf(one);
      const got = Object.fromEntries(
        Object.entries(one.dates).map(([id, expected]) => {
          const reading = dates.get(id);
          if (reading === undefined) return [id, "no such date"];
          if (typeof expected === "string")
            return [id, reading.date ?? reading.reason?.en ?? { earliest: reading.earliest, latest: reading.latest }];
          if (expected === null)
            return [id, reading.date ?? (reading.reason === undefined ? "open, with no reason" : null)];
          return [
            id,
            reading.date ??
              reading.reason?.en ?? {
                ...(reading.earliest === undefined ? {} : { earliest: reading.earliest }),
                ...(reading.latest === undefined ? {} : { latest: reading.latest }),
              },
          ];
        }),
      );
      expect(got).toEqual(one.dates);
    });
  }
});
