import { readFileSync } from "node:fs";
import { policySettings } from "@soning/calendar";
import { answerMatter, Run, UsedSettings } from "@soning/norms";
import { expect, test } from "vitest";
import { contradictionsOf } from "../src/consistency.ts";
import { law } from "../src/law.ts";
import { type ClockCase, runOf, shownDates } from "./clock-support.ts";
import { matter } from "./matter-support.ts";

/** What each setting of a policy does that has no other case: dates reckoned by hand. */
const cases = JSON.parse(
  readFileSync(new URL("./policy-settings.cases.json", import.meta.url), "utf8"),
) as readonly ClockCase[];

test.each(cases.map((one) => [one.why, one] as const))("%s", (_, one) => {
  expect(shownDates(one)).toEqual(one.dates);
});

/** What keeps full time open: facts asked for and gaps, in English. */
function openFor(one: Omit<ClockCase, "why" | "dates">): readonly (readonly string[])[] {
  const settings = new UsedSettings(policySettings(one.policies));
  const probation = law.matters.find(({ id }) => id === "release.probation");
  if (probation === undefined) throw new RangeError("no release.probation");
  const run = new Run({ ...runOf({ ...one, on: "2026-06-01" }).question, settings });
  const { missing, gaps } = answerMatter(run, probation, settings, { language: "en", brief: true });
  return [missing.map(({ fact }) => fact), gaps.map(({ why }) => why)];
}

const base = { start: "2026-01-01", facts: { "release.inadvisable": false } };
const open: readonly (readonly [string, Omit<ClockCase, "why" | "dates">, readonly string[], readonly string[]])[] = [
  [
    "one after another: the dates of the judgments",
    {
      ...base,
      sentences: [{ length: "P1Y" }, { length: "P2Y" }],
      policies: { "clock.total-term": "one-after-another" },
    },
    ["sentences[0].judgmentDate", "sentences[1].judgmentDate"],
    [],
  ],
  [
    "transport: the number of stretches",
    {
      ...base,
      sentences: [{ length: "P90D" }],
      policies: { "remand.transport": "started-24-hours" },
      start: "2026-04-02",
    },
    ["sentences[0].transportStretches"],
    [],
  ],
  [
    "custody after the judgment: a gap",
    {
      ...base,
      sentences: [{ length: "P90D", remandAfterJudgment: 5 }],
      policies: { "remand.after-judgment": "from-judgment-day" },
    },
    [],
    ["whether the day of judgment is among the days given after the judgment"],
  ],
];

test.each(open)("%s is named in the answer", (_, one, facts, gaps) => {
  const [missing, why] = openFor(one);
  expect(missing).toEqual(expect.arrayContaining([...facts]));
  expect(why).toEqual(expect.arrayContaining([...gaps]));
});

test("release has an hour where the policy gives it one", () => {
  const one = { sentences: [{ length: "P90D" }], start: "2026-01-01" };
  expect(matter("release.probation", one).results["release-moment"]).toBe("none");
  expect(matter("release.probation", { ...one, policies: { "release.hour": "noon" } }).results["release-moment"]).toBe(
    "2026-03-01T12:00",
  );
});

test("hours of an interruption that end before they begin are refused", () => {
  const hours = { leftAt: "2026-03-11T10:00", returnedAt: "2026-03-01T10:00" };
  const interruptions = [{ from: "2026-03-10", to: "2026-03-12", ...hours }];
  const { facts } = runOf({ sentences: [], facts: { interruptions } }).question;
  expect(contradictionsOf(facts).map(({ path, value }) => [path, value])).toEqual([
    ["facts.interruptions[0].returnedAt", "2026-03-01T10:00"],
  ]);
});
