import { readFileSync } from "node:fs";
import { formatDay, parseDay } from "@soning/calendar";
import { describe, expect, test } from "vitest";
import { outOf } from "./norm-case.ts";

/**
 * A norm of each section by the day that its text came into force or went out, as the notes to the texts have it, and by the
 * proposal that takes it away.
 */
const days = JSON.parse(readFileSync(new URL("./first-and-last-days.json", import.meta.url), "utf8")) as Readonly<
  Record<"begins" | "ends" | "takenAway", Readonly<Record<string, readonly string[]>>>
>;

const applies = (norm: string, on: string): unknown => outOf({ norm, face: "applies", on, cases: [] }, {});
const before = (day: string): string => formatDay(parseDay(day) - 1);

describe.each(Object.entries(days.begins))("on %s begin", (day, norms) => {
  test.each(norms)("%s", (norm) => {
    expect(applies(norm, before(day))).toBe(false);
    expect(applies(norm, day)).not.toBe(false);
  });
});

describe.each(Object.entries(days.ends))("before %s end", (day, norms) => {
  test.each(norms)("%s", (norm) => {
    expect(applies(norm, before(day))).not.toBe(false);
    expect(applies(norm, day)).toBe(false);
  });
});

describe.each(Object.entries(days.takenAway))("%s takes away", (proposal, norms) => {
  test.each(norms)("%s", (norm) => {
    expect(outOf({ norm, face: "applies", law: proposal, cases: [] }, {})).toBe(false);
    expect(outOf({ norm, face: "applies", cases: [] }, {})).not.toBe(false);
  });
});
