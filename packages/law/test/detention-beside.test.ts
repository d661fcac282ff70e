import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readClock } from "../src/sentence-clock/read-clock.ts";
import { type ClockCase, runOf, shownDates } from "./clock-support.ts";
import { matter } from "./matter-support.ts";

/** Imprisonment beside preventive detention: strl. § 42 for what was imposed earlier, a named gap for the rest. */
const cases = JSON.parse(
  readFileSync(new URL("./detention-beside.cases.json", import.meta.url), "utf8"),
) as readonly ClockCase[];

test.each(cases.map((one) => [one.why, one] as const))("%s", (_, one) => {
  expect(shownDates(one)).toEqual(one.dates);
});

const [lapsed, beside] = cases as readonly [ClockCase, ClockCase];
const unsaid = "how imprisonment that was not imposed before the preventive detention is served beside it";

test("the clock tells that the law does not say it", () => {
  const end = readClock(runOf(beside), { missing: true }).find(({ id }) => id === "end");
  expect([end?.date, end?.missing, end?.reason?.en]).toEqual([undefined, [], `The rules do not say ${unsaid}.`]);
  const third = readClock(runOf(beside)).find(({ id }) => id === "one-third");
  expect(third?.reason?.en).toContain("stands beside it");
});

test("so does the answer on release, once the minimum is served", () => {
  const late = { on: "2032-06-01", facts: { "release.inadvisable": false } };
  const answer = matter("release.preventive-detention", { ...beside, ...late });
  expect([answer.outcome, answer.missing, answer.gaps.map(({ why }) => why)]).toEqual(["undetermined", [], [unsaid]]);
  expect(matter("release.preventive-detention", { ...lapsed, ...late }).outcome).toBe("met");
});

test.each(["release.probation", "release.half-time"])("%s of the imprisonment beside it is unsaid too", (id) => {
  const late = { on: "2032-06-01" };
  const gaps = matter(id, { ...beside, ...late }).gaps.map(({ why }) => why);
  expect([matter(id, { ...beside, ...late }).outcome, gaps]).toEqual([
    "undetermined",
    expect.arrayContaining([unsaid]),
  ]);
  expect(matter(id, { ...lapsed, ...late }).outcome).toBe("not-met");
});

test("subsidiary imprisonment beside preventive detention is told too", () => {
  const fines = [{ subsidiaryDays: 20, imposedOn: "2025-01-10", prisonOrderedOn: "2025-12-05", paidOn: "none" }];
  const start = readClock(runOf({ ...lapsed, facts: { fines } })).find(({ id }) => id === "subsidiary-start");
  expect(start?.reason?.en).toBe(
    "The law does not say when subsidiary imprisonment is served beside preventive detention.",
  );
});
