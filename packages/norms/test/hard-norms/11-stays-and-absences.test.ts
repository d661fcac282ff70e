import { describe } from "vitest";
import {
  all,
  any,
  booleanType,
  caseList,
  clip,
  collect,
  date,
  daysIn,
  fact,
  gap,
  gt,
  is,
  lte,
  minus,
  mostInWindow,
  mostWithin,
  not,
  number,
  ofDays,
  on,
  parameter,
  plus,
  plusDays,
  records,
  runStart,
  section,
  slot,
  subject,
  without,
} from "../../src/index.ts";
import { cases, instrumentOf, judged, says, smallLaw } from "./small-law.ts";

const act = instrumentOf("ia", "utlendl.", 1);
const spans = { first: fact.date(says("First day?")), last: fact.date({ ...says("Last day?"), optional: true }) };
const length = (id: string, value: string) => parameter.duration(id, says(id), [{ value, cite: "utlendl." }]);
const everSince = date("1900-01-01");

// ---- 38 ----
const entry = subject("entry", {
  basis: fact.choice(["visa-exempt", "schengen-visa", "norwegian-permit"], says("Entered on what?")),
});
const schengen = caseList("schengen", records(says("Stays in the Schengen territory?"), spans));
const [threeMonths, sixMonths] = [length("three-months", "P3M"), length("six-months", "P6M")];
const [ninety, hundredEighty] = [90, 180].map((value) =>
  parameter.number(`days-${value}`, "days", says(String(value)), [{ value, cite: "Schengen Borders Code art. 6" }]),
) as [ReturnType<typeof parameter.number>, ReturnType<typeof parameter.number>];
const limited = is(entry.basis, "visa-exempt", "schengen-visa");
const stayLimit = slot.boolean("stay-limit", { ...says("the stay is within the limit"), combine: "all" });
const stayLimitDays = slot.boolean("stay-limit-days", {
  ...says("the stay is within 90 days of any 180"),
  combine: "all",
});
const soFar = clip(
  collect(schengen, ({ first, last }) => ({ first, last })),
  everSince,
  on,
);
const section9 = section({ instrument: act, number: "9", key: "ia/9" }, (s) => {
  s.condition("4", {
    ...says("three months in all within six months"),
    slot: stayLimit,
    when: limited,
    holds: lte(ofDays(mostWithin(soFar, sixMonths)), threeMonths),
  });
  s.condition("4/days", {
    ...says("90 days of any 180"),
    slot: stayLimitDays,
    when: limited,
    holds: lte(mostInWindow(soFar, hundredEighty), ninety),
  });
});
const stayLaw = smallLaw({
  facts: [entry, schengen],
  sections: [section9],
  slots: [stayLimit, stayLimitDays],
  parameters: [threeMonths, sixMonths, ninety, hundredEighty],
});
describe("38 the most days in any window", () => {
  const stays = (...pairs: readonly (readonly [string, string | null])[]) => ({
    "entry.basis": "visa-exempt",
    schengen: pairs.map(([first, last]) => ({ first, last })),
  });
  cases("three months in six", stayLaw, stayLimit, [
    ["89 days are surely not more", stays(["2026-01-01", "2026-02-28"], ["2026-04-01", "2026-04-30"]), "met"],
    ["93 days surely are", stays(["2026-01-01", "2026-02-28"], ["2026-04-01", "2026-05-04"]), "not-met"],
    [
      "91 days of two trips: how months and days are added is left to regulations",
      stays(["2026-01-01", "2026-02-28"], ["2026-04-01", "2026-05-02"]),
      { outcome: "undetermined", missing: [], gaps: ["give no answer"] },
    ],
    ["the next window is another", stays(["2025-01-01", "2025-03-20"], ["2025-08-01", "2025-10-10"]), "met"],
    [
      "a Norwegian permit: no such limit",
      { ...stays(["2025-01-01", "2025-12-31"]), "entry.basis": "norwegian-permit" },
      "met",
    ],
    ["still here: counted until today", stays(["2026-06-01", "none"]), "met"],
  ]);
  cases("90 in 180", stayLaw, stayLimitDays, [
    ["90 days, first and last counted", stays(["2026-01-01", "2026-03-31"]), "met"],
    ["91 days", stays(["2026-01-01", "2026-04-01"]), "not-met"],
    [
      "91 days of which the first has left the window",
      stays(["2026-01-01", "2026-01-01"], ["2026-03-31", "2026-06-10"], ["2026-06-30", "2026-07-17"]),
      "met",
      { on: "2026-07-20" },
    ],
    ["last day not known", stays(["2026-01-01", null]), { outcome: "undetermined", missing: ["schengen[0].last"] }],
    [
      "there may be more",
      {
        "entry.basis": "visa-exempt",
        schengen: { items: [{ first: "2026-01-01", last: "2026-01-02" }], complete: false },
      },
      { outcome: "undetermined", missing: ["schengen"] },
    ],
  ]);
});

// ---- 39 ----
const absences = caseList("absences", records(says("Stays abroad?"), spans));
const permission = subject("permission", {
  longer: fact.boolean(says("Allowed to stay away longer?")),
  absencesAllowed: fact.assessment(judged("Do the regulations allow these absences?", "udi")),
});
const lawful = caseList("lawful", records(says("Lawful stay?"), spans));
const [sevenMonths, threeYears, twoYears, fiveYears] = [
  length("seven-months", "P7M"),
  length("three-years", "P3Y"),
  length("two-years", "P2Y"),
  length("five-years", "P5Y"),
];
const permanentConditions = slot.boolean("permanent", { ...says("permanent permit"), combine: "all" });
const lapsed = slot.boolean("lapsed", says("the permanent permit has lapsed"));
const eea = slot.boolean("eea-permanent", says("right of permanent residence"));
const abroad = clip(
  collect(absences, ({ first, last }) => ({ first, last })),
  everSince,
  on,
);
const never = number(0, "days");
const always = number(1_000_000, "days");
/** Away so long that it is more than a time, when breaks of at most so many days are bridged. */
const awayLonger = (bridging: typeof never) => gt(on, plus(runStart(abroad, on, bridging), twoYears));
const here = clip(
  collect(lawful, ({ first, last }) => ({ first, last })),
  everSince,
  on,
);
const fiveYearsOf = (time: typeof here) =>
  lte(plus(runStart(time, on, never), fiveYears), plusDays(on, number(1, "days")));
const residence = section({ instrument: act, number: "62", key: "ia/62" }, (s) => {
  s.condition("1/a", {
    ...says("not abroad more than seven months in three years"),
    slot: permanentConditions,
    holds: lte(ofDays(daysIn(clip(abroad, plusDays(minus(on, threeYears), number(1, "days")), on))), sevenMonths),
  });
  const breaks = gap<"boolean">(
    booleanType,
    says("how long a visit must be to break the absence is set in a regulation that is not held"),
  );
  const lapse = s.consequence("5/1", {
    ...says("lapses after more than two years away, short visits bridged"),
    slot: lapsed,
    when: any(awayLonger(never), all(awayLonger(always), not(breaks))),
  });
  s.exception("5/4", { ...says("allowed to stay away longer"), when: permission.longer, lifts: [lapse] });
  s.right("115/1", {
    ...says("five years' unbroken lawful stay"),
    cite: "utlendl. § 115 (1)",
    slot: eea,
    when: any(fiveYearsOf(without(here, abroad)), all(fiveYearsOf(here), permission.absencesAllowed)),
  });
});
const residenceLaw = smallLaw({
  facts: [absences, permission, lawful],
  sections: [residence],
  slots: [permanentConditions, lapsed, eea],
  parameters: [sevenMonths, threeYears, twoYears, fiveYears],
});
describe("39 absences: clipped, added, bridged", () => {
  const away = (...pairs: readonly (readonly [string, string])[]) => ({
    absences: pairs.map(([first, last]) => ({ first, last })),
  });
  cases("seven months of three years", residenceLaw, permanentConditions, [
    ["200 days", away(["2025-01-01", "2025-07-19"]), "met"],
    ["230 days", away(["2025-01-01", "2025-08-18"]), "not-met"],
    [
      "213 days of three trips: no unit in the text",
      away(["2024-01-01", "2024-03-31"], ["2025-01-01", "2025-04-02"], ["2026-01-01", "2026-01-30"]),
      { outcome: "undetermined", missing: [], gaps: ["give no answer"] },
    ],
    ["what lies before the three years is clipped", away(["2022-01-01", "2023-06-30"]), "met"],
    ["not known", {}, { outcome: "undetermined", missing: ["absences"] }],
  ]);
  const atHome = { "permission.longer": false };
  cases("lapses", residenceLaw, lapsed, [
    ["two years to the day", { ...atHome, ...away(["2009-01-10", "2011-01-10"]) }, "not-met", { on: "2011-01-10" }],
    ["a day more", { ...atHome, ...away(["2009-01-10", "2011-01-11"]) }, "met", { on: "2011-01-11" }],
    [
      "with a visit: its length is in a regulation",
      { ...atHome, ...away(["2009-01-10", "2010-01-01"], ["2010-01-20", "2011-03-01"]) },
      { outcome: "undetermined", missing: [], gaps: ["not held"] },
      { on: "2011-03-01" },
    ],
    [
      "with a visit, under two years in all",
      { ...atHome, ...away(["2009-06-10", "2010-01-01"], ["2010-01-20", "2011-03-01"]) },
      "not-met",
      { on: "2011-03-01" },
    ],
    [
      "a visit long ago, two years since",
      { ...atHome, ...away(["2008-01-10", "2008-06-01"], ["2009-01-20", "2011-03-01"]) },
      "met",
      { on: "2011-03-01" },
    ],
    [
      "allowed to stay away",
      { "permission.longer": true, ...away(["2009-01-10", "2011-06-01"]) },
      "not-met",
      { on: "2011-06-01" },
    ],
    ["back home", { ...atHome, ...away(["2009-01-10", "2010-01-01"]) }, "not-met", { on: "2011-03-01" }],
  ]);
  const five = { lawful: [{ first: "2021-06-16", last: "none" }] };
  cases("five years' stay", residenceLaw, eea, [
    ["five years", { ...five, absences: [] }, "met"],
    ["a day short", { lawful: [{ first: "2021-06-17", last: "none" }], absences: [] }, "not-met"],
    [
      "a stay abroad in between: do the regulations allow it?",
      { ...five, ...away(["2024-07-01", "2024-08-01"]) },
      { outcome: "undetermined", missing: ["permission.absencesAllowed"] },
    ],
    ["not allowed", { ...five, ...away(["2024-07-01", "2024-08-01"]), "permission.absencesAllowed": false }, "not-met"],
    ["allowed", { ...five, ...away(["2024-07-01", "2024-08-01"]), "permission.absencesAllowed": true }, "met"],
  ]);
});
