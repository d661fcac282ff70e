import { describe } from "vitest";
import {
  all,
  any,
  asUnit,
  caseList,
  count,
  every,
  fact,
  gap,
  gt,
  lte,
  not,
  numberType,
  on,
  parameter,
  plus,
  records,
  section,
  selfOf,
  slot,
  slotOn,
  some,
  subject,
  sum,
  times,
  when,
} from "../../src/index.ts";
import { cases, instrumentOf, judged, says, smallLaw } from "./small-law.ts";

const pages = instrumentOf("community-sanctions", "Straffegjennomføring i samfunnet", 5);

// ---- 35 ----
const judgment = subject("judgment", {
  period: fact.duration({ ...says("Probation period of the judgment?"), optional: true }),
  other: fact.assessment(judged("Does the court set another period?", "court")),
});
const twoYears = parameter.duration("normal-period", says("the normal period"), [{ value: "P2Y", cite: "3" }]);
const probation = slot.duration("probation", { ...says("probation period"), decidedAs: judgment.period });
const normal = section({ instrument: pages, number: "3", key: "betinget/3" }, (s) => {
  s.amount("normally", { ...says("normally two years"), slot: probation, value: twoYears, departure: judgment.other });
});
const periodLaw = smallLaw({ facts: [judgment], sections: [normal], slots: [probation], parameters: [twoYears] });
describe("35 a value that holds as a rule", () => {
  cases("probation period", periodLaw, probation, [
    ["the court set 18 months", { "judgment.period": "P18M" }, { outcome: "value", value: "P18M" }],
    [
      "not judged yet: normally two years",
      { "judgment.period": "none" },
      { outcome: "undetermined", missing: ["judgment.other"], usual: "P2Y" },
    ],
    [
      "the court sets no other",
      { "judgment.period": "none", "judgment.other": false },
      { outcome: "value", value: "P2Y" },
    ],
    [
      "another one, not said which",
      { "judgment.period": "none", "judgment.other": true },
      { outcome: "undetermined", missing: [], gaps: ["No norm says anything of"] },
    ],
    ["judgment unknown", { "judgment.other": false }, { outcome: "undetermined", missing: ["judgment.period"] }],
  ]);
});

// ---- 36 ----
const fines = caseList(
  "fines",
  records(says("Fines?"), {
    fixedOn: fact.date(says("Fixed when?")),
    days: fact.number({ ...says("Subsidiary prison?"), unit: "days", min: 1 }),
  }),
);
const hoursADay = parameter.number("hours-a-day", undefined, says("hours for each day"), [
  { value: 2, cite: "bøtetjeneste" },
]);
const most = parameter.number("most-hours", "hours", says("hours at most"), [{ value: 240, cite: "bøtetjeneste" }]);
const each = selfOf(fines);
const before = slotOn.number(fines, "fine/days-so-far", {
  ...says("days of this fine and of those before it"),
  unit: "days",
});
const hours = slotOn.number(fines, "fine/hours", { ...says("hours of fine service"), unit: "hours" });
const reached = slotOn.boolean(fines, "fine/fits", says("fits under the most hours, the earlier fines first"));
const service = section({ instrument: pages, number: "bøtetjeneste", key: "botetjeneste", record: fines }, (s) => {
  const inHours = asUnit(times(each.days, hoursADay), "hours");
  const silent = gap<"number">(numberType("hours"), says("the page does not say what happens above the most hours"));
  s.amount("hours", {
    ...says("about two hours a day"),
    slot: hours,
    value: when(lte(inHours, most), inHours, silent),
  });
  s.amount("so-far", {
    ...says("in order of date"),
    slot: before,
    value: sum(
      fines,
      ({ days }) => days,
      (other) => lte(other.fixedOn, each.fixedOn),
    ),
  });
  s.ground("fits", {
    ...says("within the most hours"),
    slot: reached,
    when: lte(asUnit(times(before.of(each), hoursADay), "hours"), most),
  });
});
const fineLaw = smallLaw({
  facts: [fines],
  sections: [service],
  slots: [before, hours, reached],
  parameters: [hoursADay, most],
});
describe("36 hours of fine service, several fines in order of date", () => {
  const fine = (fixedOn: string | null, days: number | null) => ({ fixedOn, days });
  const all240 = sum(fines, (one) => hours.of(one));
  const allHours = all240;
  cases("hours", fineLaw, allHours, [
    ["one day", { fines: [fine("2026-01-01", 1)] }, { outcome: "value", value: 2 }],
    ["120 days", { fines: [fine("2026-01-01", 120)] }, { outcome: "value", value: 240 }],
    [
      "121 days: silent",
      { fines: [fine("2026-01-01", 121)] },
      { outcome: "undetermined", missing: [], gaps: ["does not say what happens"] },
    ],
    ["two fines", { fines: [fine("2026-01-01", 25), fine("2026-02-01", 10)] }, { outcome: "value", value: 70 }],
    ["days unknown", { fines: [fine("2026-01-01", null)] }, { outcome: "undetermined", missing: ["fines[0].days"] }],
  ]);
  cases(
    "how many fit",
    fineLaw,
    count(fines, (one) => reached.of(one)),
    [
      [
        "the later does not",
        { fines: [fine("2026-03-01", 50), fine("2026-01-01", 60), fine("2026-02-01", 40)] },
        { outcome: "value", value: 2 },
      ],
      [
        "all",
        { fines: [fine("2026-03-01", 20), fine("2026-01-01", 60), fine("2026-02-01", 40)] },
        { outcome: "value", value: 3 },
      ],
      [
        "one date unknown",
        { fines: [fine(null, 70), fine("2026-01-01", 60)] },
        { outcome: "undetermined", missing: ["fines[0].fixedOn"] },
      ],
    ],
  );
});

// ---- 37 ----
const talks = caseList("talks", records(says("Individual talks?"), { day: fact.date(says("When?")) }));
const programme = subject("programme", {
  from: fact.date(says("Begun?")),
  ended: fact.date({ ...says("Ended?"), optional: true }),
});
const fortnight = parameter.duration("talk-interval", says("between talks"), [{ value: "P14D", cite: "4" }]);
const kept = slot.boolean("talks-often-enough", { ...says("individual talks at least every 14 days"), combine: "all" });
const talkRule = section({ instrument: pages, number: "4", key: "kjoring/4" }, (s) => {
  s.condition("talks", {
    ...says("each talk is followed by another within 14 days, or is the last"),
    slot: kept,
    holds: every(talks, (talk) => {
      const next = some(talks, (other) => all(gt(other.day, talk.day), lte(other.day, plus(talk.day, fortnight))));
      const last = not(some(talks, (other) => gt(other.day, talk.day)));
      return any(
        next,
        all(last, any(lte(on, plus(talk.day, fortnight)), lte(programme.ended, plus(talk.day, fortnight)))),
      );
    }),
  });
});
const talkLaw = smallLaw({ facts: [talks, programme], sections: [talkRule], slots: [kept], parameters: [fortnight] });
describe("37 each talk and the next: an element beside another", () => {
  const held = (...days: readonly (string | null)[]) => ({
    "programme.ended": "2022-05-20",
    talks: days.map((day) => ({ day })),
  });
  cases("every 14 days", talkLaw, kept, [
    ["after 13 days", held("2022-05-02", "2022-05-15"), "met"],
    ["on the fourteenth day", held("2022-05-16", "2022-05-02"), "met"],
    ["15 days between", held("2022-05-02", "2022-05-17"), "not-met"],
    ["15 days between two, another in the middle", held("2022-05-02", "2022-05-17", "2022-05-10"), "met"],
    [
      "one talk's day unknown",
      held("2022-05-02", "2022-05-17", null),
      { outcome: "undetermined", missing: ["talks[2].day"] },
    ],
    [
      "perhaps one more in between",
      {
        "programme.ended": "2022-05-20",
        talks: { items: [{ day: "2022-05-02" }, { day: "2022-05-17" }], complete: false },
      },
      { outcome: "undetermined", missing: ["talks"] },
    ],
    [
      "running, the last talk is ten days back",
      { "programme.ended": "none", talks: [{ day: "2022-05-02" }] },
      "met",
      { on: "2022-05-12" },
    ],
    [
      "running, the last talk is fifteen days back",
      { "programme.ended": "none", talks: [{ day: "2022-05-02" }] },
      "not-met",
      { on: "2022-05-17" },
    ],
  ]);
});
