import { describe } from "vitest";
import {
  all,
  any,
  caseList,
  collect,
  date,
  daysIn,
  deadlineBefore,
  dueOf,
  earnedMonthly,
  fact,
  gte,
  isNone,
  kept,
  largest,
  lte,
  monthsAfter,
  monthsCounted,
  number,
  on,
  parameter,
  period,
  records,
  section,
  slot,
  smallest,
  some,
  subject,
  whenNone,
  without,
} from "../../src/index.ts";
import { cases, instrumentOf, says, smallLaw } from "./small-law.ts";

const regulation = instrumentOf("nl-reg", "Nederland-forskriften", 3);
const guidelines = instrumentOf("nl", "Retningslinjene", 4);

// ---- 21 ----
const stay = subject("stay", {
  arrived: fact.date(says("Moved to the Netherlands?")),
  returned: fact.date({ ...says("Moved back?"), optional: true }),
  leaveTime: fact.date(says("Leave time reached?")),
});
const rate = parameter.number("leave-a-month", "days", says("days a month"), [{ value: 2.5, cite: "§ 11 (1)" }], 1);
const cap = parameter.number("accrual-cap", "months", says("months at most"), [{ value: 6, cite: "§ 11 (1)" }]);
const earned = slot.number("earned-leave", { ...says("leave earned"), unit: "days", decimals: 1, combine: "min" });
const monthsThere = slot.number("months-there", { ...says("months after leave time"), unit: "months", decimals: 2 });
const from = largest(stay.arrived, stay.leaveTime);
const to = smallest(whenNone(stay.returned, on), on);
const section11 = section({ instrument: regulation, number: "11", key: "nl-reg/11" }, (s) => {
  s.amount("1/months", {
    ...says("months in the Netherlands after leave time"),
    slot: monthsThere,
    value: monthsCounted(from, to),
  });
  s.amount("1/1", { ...says("2.5 days for each month"), slot: earned, value: earnedMonthly(rate, from, to) });
  s.quota("1/2", {
    ...says("six months at most"),
    slot: earned,
    value: earnedMonthly(rate, date("2000-01-01"), monthsAfter(date("2000-01-01"), cap)),
  });
});
const leaveLaw = smallLaw({
  facts: [stay],
  sections: [section11],
  slots: [earned, monthsThere],
  parameters: [rate, cap],
});
const there = (arrived: string, leaveTime: string, returned = "none") => ({
  "stay.arrived": arrived,
  "stay.leaveTime": leaveTime,
  "stay.returned": returned,
});
describe("21 leave earned by the month", () => {
  cases("§ 11", leaveLaw, earned, [
    ["two months after leave time", there("2017-01-01", "2017-05-01", "2017-07-01"), { outcome: "value", value: 5 }],
    ["only months served there", there("2017-06-01", "2017-05-01", "2017-07-01"), { outcome: "value", value: 2.5 }],
    ["back before leave time", there("2017-01-01", "2017-08-01", "2017-07-01"), { outcome: "value", value: 0 }],
    ["five months", there("2017-01-01", "2016-08-01", "2017-06-01"), { outcome: "value", value: 12.5 }],
    ["twelve months: six count", there("2017-01-01", "2016-08-01", "2018-01-01"), { outcome: "value", value: 15 }],
    [
      "five and a half, whole months only",
      there("2017-01-01", "2016-08-01", "2017-06-16"),
      { outcome: "value", value: 12.5 },
    ],
    [
      "five and a half, each month begun",
      there("2017-01-01", "2016-08-01", "2017-06-16"),
      { outcome: "value", value: 15 },
      { policies: { "months.part": "started-counts" } },
    ],
    [
      "five and a half, by days",
      there("2017-01-01", "2016-08-01", "2017-06-16"),
      { outcome: "value", value: 13.7 },
      { policies: { "months.part": "by-days" } },
    ],
    [
      "nobody chose: 12.5 to 15 days",
      there("2017-01-01", "2016-08-01", "2017-06-16"),
      { outcome: "undetermined", missing: [], gaps: ["months.part"], value: { least: 12.5, most: 15 } },
      { policies: { "months.part": "ask" } },
    ],
    [
      "nobody chose, and it does not matter",
      there("2017-01-01", "2016-08-01", "2018-01-10"),
      { outcome: "value", value: 15 },
      { policies: { "months.part": "ask" } },
    ],
    ["still there", there("2026-02-15", "2026-01-01"), { outcome: "value", value: 10 }],
  ]);
  cases("at least two months", leaveLaw, gte(monthsThere, number(2, "months", 2)), [
    [
      "two and a bit, part months open",
      there("2026-04-10", "2026-01-01"),
      "met",
      { policies: { "months.part": "ask" } },
    ],
    [
      "one and a bit, part months open",
      there("2026-05-10", "2026-01-01"),
      { outcome: "undetermined", gaps: ["months.part"] },
      { policies: { "months.part": "ask" } },
    ],
  ]);
});

// ---- 22 ----
const transfer = subject("transfer", {
  release: fact.date(says("Day of release?")),
  movedHome: fact.date({ ...says("Moved to Norway?"), optional: true }),
  agreed: fact.boolean(says("Special agreement on the time?")),
});
const twoMonths = parameter.duration("before-release", says("two months"), [{ value: "P2M", cite: "§ 12 (1)" }]);
const section12 = section({ instrument: regulation, number: "12", key: "nl-reg/12" }, (s) => {
  const duty = s.duty("1", {
    ...says("moved at least two months before release"),
    due: deadlineBefore(transfer.release, twoMonths),
    done: transfer.movedHome,
  });
  s.exception("1/agreed", { ...says("another time is agreed"), when: transfer.agreed, lifts: [duty] });
});
const returnLaw = smallLaw({ facts: [transfer], sections: [section12], parameters: [twoMonths] });
describe("22 a duty whose day is counted backwards", () => {
  const october = { "transfer.release": "2018-10-15", "transfer.agreed": false };
  const day = { on: "2018-08-10" };
  cases("due", returnLaw, dueOf("nl-reg/12/1"), [
    ["two months before", october, { outcome: "value", value: "2018-08-15" }, day],
    ["lifted: no day", { ...october, "transfer.agreed": true }, { outcome: "value", value: "none" }, day],
    [
      "a Saturday stands",
      { ...october, "transfer.release": "2018-10-18" },
      { outcome: "value", value: "2018-08-18" },
      day,
    ],
    [
      "a Saturday moves back by policy",
      { ...october, "transfer.release": "2018-10-18" },
      { outcome: "value", value: "2018-08-17" },
      { ...day, policies: { "deadline.backwards-closed-day": "previous-working-day" } },
    ],
    [
      "nobody chose",
      { ...october, "transfer.release": "2018-10-18" },
      { outcome: "undetermined", missing: [], gaps: ["deadline.backwards-closed-day"] },
      { ...day, policies: { "deadline.backwards-closed-day": "ask" } },
    ],
  ]);
  cases("kept", returnLaw, kept("nl-reg/12/1"), [
    ["on the last day", { ...october, "transfer.movedHome": "2018-08-15" }, "met", day],
    ["a day late", { ...october, "transfer.movedHome": "2018-08-16" }, "not-met", { on: "2018-09-01" }],
    [
      "not moved, time left",
      { ...october, "transfer.movedHome": "none" },
      { outcome: "undetermined", missing: [], gaps: ["not done yet"] },
      { on: "2018-08-15" },
    ],
    ["not moved, too late", { ...october, "transfer.movedHome": "none" }, "not-met", { on: "2018-08-16" }],
    [
      "not known whether moved",
      october,
      { outcome: "undetermined", missing: ["transfer.movedHome"] },
      { on: "2018-08-16" },
    ],
    [
      "late, but agreed",
      { ...october, "transfer.agreed": true, "transfer.movedHome": "2018-09-20" },
      "met",
      { on: "2018-09-20" },
    ],
  ]);
});

// ---- 29 ----
const arrest = subject("arrest", {
  suspected: fact.boolean(says("Suspected of an offence committed there?")),
  moved: fact.boolean(says("Arrested and moved to a Dutch prison?")),
});
const custody = caseList(
  "custody",
  records(says("Dutch custody and sanctions?"), {
    first: fact.date(says("First day?")),
    last: fact.date({ ...says("Last day?"), optional: true }),
  }),
);
const begun = subject("begun", { on: fact.date(says("Sentence begun?")) });
const interrupted = slot.boolean("interrupted", says("the sentence does not run"));
const served = slot.number("days-served", { ...says("days served"), unit: "days" });
const outside = collect(custody, ({ first, last }) => ({ first, last }));
const section26 = section({ instrument: guidelines, number: "2.6", key: "nl/2.6" }, (s) => {
  s.consequence("2/interruption", {
    ...says("arrest interrupts the sentence while the custody lasts"),
    slot: interrupted,
    when: all(arrest.suspected, arrest.moved),
    value: some(custody, ({ first, last }) => all(lte(first, on), any(isNone(last), lte(on, last)))),
  });
  s.amount("2/served", {
    ...says("serving less Dutch custody"),
    slot: served,
    value: daysIn(without(period(begun.on, on), outside)),
  });
});
const custodyLaw = smallLaw({ facts: [arrest, custody, begun], sections: [section26], slots: [interrupted, served] });
describe("29 interrupted by Dutch custody, whose end may not be known", () => {
  const arrested = { "arrest.suspected": true, "arrest.moved": true, "begun.on": "2018-01-01" };
  const spring = (last: string | null) => ({ ...arrested, custody: [{ first: "2018-03-01", last }] });
  cases("interrupted", custodyLaw, interrupted, [
    ["first day", spring("2018-05-31"), "met", { on: "2018-03-01" }],
    ["over", spring("2018-05-31"), "not-met", { on: "2018-06-02" }],
    ["end not known", spring(null), { outcome: "undetermined", missing: ["custody[0].last"] }, { on: "2018-06-02" }],
    ["still running", spring("none"), "met", { on: "2018-06-02" }],
    ["not moved to a Dutch prison", { ...spring("none"), "arrest.moved": false }, "not-met", { on: "2018-06-02" }],
  ]);
  cases("served", custodyLaw, served, [
    ["59 days before, 2 after", spring("2018-05-31"), { outcome: "value", value: 61 }, { on: "2018-06-02" }],
    ["still running: 59 days", spring("none"), { outcome: "value", value: 59 }, { on: "2018-06-02" }],
    ["end not known", spring(null), { outcome: "undetermined", missing: ["custody[0].last"] }, { on: "2018-06-02" }],
  ]);
});
