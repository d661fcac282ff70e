import { formatDay, parseDay } from "@soning/calendar";
import { days } from "../random-reactions.ts";
import { prison, type Scenario, scenario } from "./scenario.ts";

/** Two thirds of 90 days are reached on day 60; the day of intake is day 1. */
const twoThirdsOf90 = 60;

/** Days on which release needs a thought: weekends, public holidays, the day before Christmas. */
const awkwardDays = [
  ["saturday", "2027-01-16"],
  ["sunday", "2027-01-17"],
  ["1-may", "2027-05-01"],
  ["17-may", "2027-05-17"],
  ["maundy-thursday", "2027-03-25"],
  ["easter-monday", "2027-03-29"],
  ["24-december", "2026-12-24"],
  ["29-february", "2028-02-29"],
] as const;

function before(day: string, count: number): string {
  return formatDay(parseDay(day) - count);
}

export const dateScenarios: readonly Scenario[] = [
  ...awkwardDays.map(([name, day]) =>
    scenario(`two-thirds-on-${name}`, `two thirds of 90 days are reached on ${day}`, prison({ straff: days(90) }), {
      intake: before(day, twoThirdsOf90 - 1),
    }),
  ),
  scenario("final-before-sending", "final a month before the sending", (_, on) => [
    ["@judgment.avsagtDato", before(on, 70)],
    ["@order.rettskraftigFraOgMed", before(on, 40)],
    ["forsendelse.sendtTid", `${before(on, 10)}T08:00:00Z`],
  ]),
  scenario("final-on-sending", "final on the day of the sending", (_, on) => [
    ["@order.rettskraftigFraOgMed", before(on, 10)],
    ["forsendelse.sendtTid", `${before(on, 10)}T08:00:00+01:00`],
  ]),
  scenario(
    "final-after-sending",
    "final after the sending, by mistake",
    (_, on) => [
      ["@order.rettskraftigFraOgMed", before(on, 3)],
      ["forsendelse.sendtTid", `${before(on, 10)}T08:00:00Z`],
    ],
    { warnings: ["final-after-sending"] },
  ),
  scenario(
    "final-before-judgment",
    "final before the judgment",
    (_, on) => [
      ["@judgment.avsagtDato", before(on, 60)],
      ["@order.rettskraftigFraOgMed", before(on, 61)],
    ],
    { warnings: ["final-before-judgment"] },
  ),
  scenario("final-on-judgment", "accepted on the day of the judgment", (_, on) => [
    ["@judgment.avsagtDato", before(on, 60)],
    ["@order.rettskraftigFraOgMed", before(on, 60)],
  ]),
  scenario("judged-on-29-february", "judged on a leap day", [
    ["@judgment.avsagtDato", "2024-02-29"],
    ["@order.rettskraftigFraOgMed", "2024-03-14"],
  ]),
  scenario("judged-on-the-31st", "judged on the last day of a month", [
    ["@judgment.avsagtDato", "2026-01-31"],
    ["@order.rettskraftigFraOgMed", "2026-02-14"],
  ]),
  scenario("judged-on-30-february", "a day that does not exist", [["@judgment.avsagtDato", "2026-02-30"]], {
    official: "invalid",
    ours: "refused",
    faults: ["impossible-date"],
  }),
  scenario(
    "dates-of-the-1800s",
    "dummies as in the official example",
    [["forsendelse.sendtTid", "1892-06-30T19:21:41.0Z"]],
    { warnings: ["implausible-date", "judgment-after-sending"] },
  ),
  scenario(
    "anticipated",
    "serving begins before legal force",
    [
      ["@order.foregrepetSoning", true],
      ["@order.rettskraftigFraOgMed", undefined],
    ],
    { manual: ["anticipated-serving"] },
  ),
  scenario("anticipated-and-final", "both at once", [["@order.foregrepetSoning", true]], {
    manual: ["anticipated-serving"],
    warnings: ["anticipated-and-final"],
  }),
  scenario("neither-final-nor-anticipated", "no day of legal force", [["@order.rettskraftigFraOgMed", undefined]], {
    official: "invalid",
    ours: "refused",
    faults: ["neither-final-nor-anticipated"],
  }),
  scenario(
    "born-after-judgment",
    "born after the judgment",
    (_, on) => [
      ["@person.foedselsdato", before(on, 1)],
      ["@judgment.avsagtDato", before(on, 60)],
    ],
    { ours: "refused", faults: ["born-after-judgment"] },
  ),
];
