import { describe } from "vitest";
import {
  caseList,
  clip,
  collect,
  daysIn,
  fact,
  firstUnbroken,
  is,
  least,
  lte,
  minusDays,
  monthsAfter,
  number,
  on,
  parameter,
  plusDays,
  records,
  section,
  slot,
  subject,
  whenNone,
  without,
  yearStart,
} from "../../src/index.ts";
import { cases, instrumentOf, says, smallLaw } from "./small-law.ts";

const regulation = instrumentOf("reg", "fsk.", 3);
const days = (id: string, value: number) =>
  parameter.number(id, "days", says(id), [{ value, cite: "strgjfl. § 42, fsk. § 3-30" }]);

// ---- 16, 17 ----
const held = caseList(
  "held",
  records(says("Remand and serving?"), {
    kind: fact.choice(["remand", "serving"], says("Remand or serving?")),
    first: fact.date(says("First day?")),
    last: fact.date({ ...says("Last day?"), optional: true }),
  }),
);
const interruptions = caseList(
  "interruptions",
  records(says("Interruptions?"), {
    first: fact.date(says("First day?")),
    last: fact.date({ ...says("Last day?"), optional: true }),
  }),
);
const leaves = caseList(
  "leaves",
  records(says("Leave taken?"), {
    first: fact.date(says("First day?")),
    last: fact.date({ ...says("Last day?"), optional: true }),
    kind: fact.choice(["ordinary", "welfare"], says("Which kind?")),
  }),
);
const wanted = subject("wanted", { days: fact.number({ ...says("Days of leave wanted?"), unit: "days", min: 1 }) });
const fourMonths = parameter.duration("four-months", says("four months"), [{ value: "P4M", cite: "fsk. § 3-30" }]);
const quota = days("leave-quota", 18);
const leaveFrom = slot.date("leave-from", says("first day on which leave may be given"));
const open = slot.boolean("leave-open", says("leave may be given"));
const within = slot.boolean("within-quota", { ...says("within the yearly quota"), combine: "all" });
const spent = slot.number("days-this-year", { ...says("days of leave in the personal year"), unit: "days" });
const deprived = without(
  collect(held, ({ first, last }) => ({ first, last })),
  collect(interruptions, ({ first, last }) => ({ first, last })),
);
const taken = collect(
  leaves,
  ({ first, last }) => ({ first, last }),
  ({ kind }) => is(kind, "ordinary"),
);
/** The personal year runs from the first ordinary leave; from today where there has been none. */
const yearBegins = yearStart(
  whenNone(
    least(
      leaves,
      ({ first }) => first,
      ({ kind }) => is(kind, "ordinary"),
    ),
    on,
  ),
  on,
);

const section330 = section({ instrument: regulation, number: "3-30", key: "reg/3-30" }, (s) => {
  s.date("5/from", {
    ...says("after four months of unbroken deprivation of liberty"),
    slot: leaveFrom,
    value: plusDays(firstUnbroken(deprived, fourMonths, on), number(1, "days")),
  });
  s.power("5", { ...says("ordinary leave may be given"), slot: open, when: lte(leaveFrom, on) });
  s.amount("7/spent", {
    ...says("days in the personal year"),
    slot: spent,
    value: daysIn(clip(taken, yearBegins, minusDays(monthsAfter(yearBegins, number(12, "months")), number(1, "days")))),
  });
  s.quota("7", { ...says("18 days a year"), value: quota });
  s.condition("7/quota", { ...says("at most 18 days in the personal year"), slot: within, holds: lte(spent, quota) });
});
const leaveLaw = smallLaw({
  facts: [held, interruptions, leaves, wanted],
  sections: [section330],
  slots: [leaveFrom, open, within, spent],
  parameters: [fourMonths, quota],
});

describe("16 four months without a break, over remand and serving", () => {
  const remand = { kind: "remand", first: "2026-01-01", last: "2026-02-15" };
  const serving = { kind: "serving", first: "2026-02-16", last: "none" };
  cases("§ 3-30 (5)", leaveLaw, leaveFrom, [
    [
      "remand runs on into serving",
      { held: [remand, serving], interruptions: [] },
      { outcome: "value", value: "2026-05-01" },
    ],
    [
      "an interruption starts it anew",
      { held: [remand, serving], interruptions: [{ first: "2026-03-10", last: "2026-03-19" }] },
      { outcome: "value", value: "2026-07-20" },
    ],
    [
      "one day between the two: anew",
      { held: [remand, { ...serving, first: "2026-02-17" }], interruptions: [] },
      { outcome: "value", value: "2026-06-17" },
    ],
    [
      "not known whether it was interrupted",
      { held: [remand, serving] },
      { outcome: "undetermined", missing: ["interruptions"] },
    ],
  ]);
  cases("may be given", leaveLaw, open, [
    ["on the day", { held: [remand, serving], interruptions: [] }, "met", { on: "2026-05-01" }],
    ["the day before", { held: [remand, serving], interruptions: [] }, "not-met", { on: "2026-04-30" }],
  ]);
});

describe("17 eighteen days in a personal year", () => {
  const taken = (first: string, last: string, kind = "ordinary") => ({ first, last, kind });
  const first = taken("2025-03-10", "2025-03-12");
  cases("days spent", leaveLaw, spent, [
    [
      "the year before does not count",
      { leaves: [first, taken("2026-03-05", "2026-03-12")] },
      { outcome: "value", value: 3 },
    ],
    [
      "welfare leave is outside the quota",
      { leaves: [first, taken("2026-04-01", "2026-04-05", "welfare"), taken("2026-05-01", "2026-05-02")] },
      { outcome: "value", value: 2 },
    ],
    ["none taken", { leaves: [] }, { outcome: "value", value: 0 }],
  ]);
  cases("quota", leaveLaw, within, [
    ["18 days", { leaves: [first, taken("2026-04-01", "2026-04-18")] }, "met"],
    ["19 days", { leaves: [first, taken("2026-04-01", "2026-04-19")] }, "not-met"],
    ["19 days over the turn of the personal year", { leaves: [first, taken("2026-03-01", "2026-03-19")] }, "met"],
    ["log not given", {}, { outcome: "undetermined", missing: ["leaves"] }],
  ]);
});
