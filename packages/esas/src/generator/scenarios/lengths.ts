import type { JsonObject } from "../../text/json-value.ts";
import { days, hours, months, specialConditions, years } from "../random-reactions.ts";
import { prison, type Scenario, scenario } from "./scenario.ts";

const dayCounts = [1, 13, 14, 59, 60, 61, 73, 74, 75, 90, 91, 100, 119, 120] as const;
const monthCounts = [4, 5, 6, 7, 9, 10, 18] as const;
const deductions: readonly (readonly [string, JsonObject, JsonObject])[] = [
  ["one-day", days(90), days(1)],
  ["under-one-third", days(90), days(29)],
  ["one-third", days(90), days(30)],
  ["over-one-third", days(90), days(31)],
  ["under-half", days(90), days(44)],
  ["half", days(90), days(45)],
  ["under-two-thirds", days(90), days(59)],
  ["two-thirds", days(90), days(60)],
  ["over-two-thirds", days(90), days(61)],
  ["all-but-one", days(90), days(89)],
  ["all", days(90), days(90)],
  ["in-months", years(2), months(7)],
  ["seventy-of-120", days(120), days(70)],
];

const remand = { fradrag: days(10) };

export const lengthScenarios: readonly Scenario[] = [
  ...dayCounts.map((count) =>
    scenario(
      `prison-${count}-days`,
      `${count} days of prison`,
      prison({ straff: days(count), ...remand, ...(count <= 10 ? { fradrag: days(1) } : {}) }),
    ),
  ),
  ...monthCounts.map((count) =>
    scenario(`prison-${count}-months`, `${count} months of prison`, prison({ straff: months(count), ...remand })),
  ),
  scenario("prison-years-and-months", "two years and four months", prison({ straff: years(2, 4), ...remand })),
  scenario(
    "prison-all-units",
    "one year, two months and ten days",
    prison({ straff: { antallAar: 1, antallMaaneder: 2, antallDager: 10 }, ...remand }),
  ),
  ...[5, 10, 12].map((count) =>
    scenario(`prison-${count}-years`, `exactly ${count} years`, prison({ straff: years(count), ...remand })),
  ),
  scenario(
    "prison-10-years-1-day",
    "just over ten years",
    prison({ straff: { antallAar: 10, antallDager: 1 }, ...remand }),
  ),
  scenario("prison-21-years", "the longest that the field of years holds", prison({ straff: years(21), ...remand })),
  scenario("prison-21-years-11-months", "over 21 years: months beside", prison({ straff: years(21, 11), ...remand })),
  scenario(
    "prison-30-years",
    "30 years: 21 years and 108 months do not fit; 22 years in months",
    prison({ straff: { antallAar: 21, antallMaaneder: 99, antallDager: 270 }, ...remand }),
  ),
  scenario("prison-empty-length", "a length that says nothing", prison({ straff: {} }), {
    ours: "refused",
    faults: ["empty-length"],
  }),
  scenario("prison-hours", "prison in hours", prison({ straff: hours(48) }), {
    warnings: ["hours-of-prison"],
    manual: ["hours-of-prison"],
  }),
  scenario("deduction-absent", "nothing said of remand", prison({ straff: months(8) }), {
    warnings: ["no-deduction-stated"],
  }),
  ...deductions.map(([name, length, deduction]) =>
    scenario(`deduction-${name}`, "a part served in remand", prison({ straff: length, fradrag: deduction })),
  ),
  scenario("deduction-over-all", "more deducted than imposed", prison({ straff: days(90), fradrag: days(91) }), {
    ours: "refused",
    faults: ["deduction-over-sentence"],
  }),
  scenario(
    "deduction-over-months",
    "124 days of a sentence of four months",
    prison({ straff: months(4), fradrag: days(124) }),
    { ours: "refused", faults: ["deduction-over-sentence"] },
  ),
  scenario(
    "deduction-perhaps-over-months",
    "121 days of a sentence of four months",
    prison({ straff: months(4), fradrag: days(121) }),
    { warnings: ["deduction-may-exceed"] },
  ),
  scenario(
    "deduction-over-unconditional",
    "remand uses up the unconditional part",
    prison({ straff: days(120), betinget: days(90), proevetid: years(2), fradrag: days(45) }),
    { warnings: ["deduction-over-unconditional"] },
  ),
  scenario(
    "suspended-part",
    "four of six months suspended",
    prison({ straff: months(6), betinget: months(4), proevetid: years(2), ...remand }),
  ),
  scenario(
    "suspended-14-days-left",
    "14 unconditional days",
    prison({ straff: days(44), betinget: days(30), proevetid: years(2), fradrag: days(2) }),
  ),
  scenario(
    "suspended-13-days-left",
    "13 unconditional days, under the legal minimum",
    prison({ straff: days(43), betinget: days(30), proevetid: years(2), fradrag: days(2) }),
  ),
  scenario(
    "suspended-all",
    "the whole sentence suspended",
    prison({ straff: days(30), betinget: days(30), proevetid: years(2), fradrag: days(1) }),
    { warnings: ["wholly-suspended"] },
  ),
  scenario(
    "suspended-all-no-trial-period",
    "the whole sentence suspended, without a trial period",
    prison({ straff: days(30), betinget: days(30) }),
    { warnings: ["wholly-suspended", "no-trial-period"] },
  ),
  scenario(
    "suspended-in-days-of-months",
    "30 days of a sentence in months suspended",
    prison({ straff: months(6), betinget: days(30), proevetid: years(2) }),
    { warnings: ["suspended-in-other-units"] },
  ),
  scenario("suspended-over-sentence", "more suspended than imposed", prison({ straff: days(30), betinget: days(31) }), {
    ours: "refused",
    faults: ["suspended-over-sentence"],
  }),
  scenario(
    "suspended-over-months",
    "a year suspended of ten months",
    prison({ straff: months(10), betinget: years(1) }),
    { ours: "refused", faults: ["suspended-over-sentence"] },
  ),
  scenario(
    "suspended-perhaps-over",
    "31 days suspended of one month",
    prison({ straff: months(1), betinget: days(31) }),
    { warnings: ["suspended-may-exceed"] },
  ),
  scenario(
    "trial-period-alone",
    "a trial period and nothing suspended",
    prison({ straff: months(6), proevetid: years(2) }),
    { warnings: ["trial-period-without-suspension"] },
  ),
  ...specialConditions.map((condition, index) =>
    scenario(
      `special-condition-${index + 1}`,
      String(condition["tekst"]),
      prison({ straff: months(8), betinget: months(6), proevetid: years(2), saervilkaar: [condition] }),
    ),
  ),
];
