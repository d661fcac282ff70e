import { parseDay } from "@soning/calendar";
import { describe, expect, test } from "vitest";
import {
  any,
  decodeFacts,
  endOf,
  fact,
  lte,
  not,
  Program,
  parameter,
  Run,
  section,
  slot,
  subject,
  UsedSettings,
  whenMet,
} from "../../src/index.ts";
import { cases, instrumentOf, judged, says, smallLaw } from "./small-law.ts";

const regulation = instrumentOf("nl-reg", "Nederland-forskriften", 3);
const guidelines = instrumentOf("nl", "Retningslinjene", 4);

const person = subject("person", {
  childVisits: fact.boolean(says("Regular visits of own children?")),
  limitsContact: fact.boolean(says("Would a transfer limit the contact further?")),
  dailyCare: fact.boolean(says("Daily care of other children?")),
  careCovers: fact.assessment(judged("Does the care of other children count as letter g?")),
  wishes: fact.boolean({ ...says("Wishes to be moved?"), knownBy: "person" }),
  followUp: fact.boolean(says("Under examination or treatment?")),
  waiting: fact.boolean(says("Waiting for an examination or operation?")),
  dependent: fact.boolean(says("Depends on follow-up while waiting?")),
  overall: fact.assessment(judged("Does the overall assessment speak for a transfer?")),
  visitsAYear: fact.number({ ...says("Agreed visits a year?"), min: 0 }),
  fewVisits: fact.assessment(judged("Are the visits very few?")),
  nextVisit: fact.date({ ...says("Next visit?"), optional: true }),
});
const bars = slot.boolean("nl/bars", says("bars of a transfer"));
const twoVisits = parameter.number("few-visits", undefined, says("visits a year of the example"), [
  { value: 2, cite: "2.4" },
]);
const section4 = section({ instrument: regulation, number: "4", key: "nl-reg/4" }, (s) => {
  s.bar("2/f", { ...says("needs follow-up of health"), slot: bars, when: person.followUp });
  const own = s.bar("2/g", { ...says("regular visits of own children"), slot: bars, when: person.childVisits });
  s.exception("2/g-unless", {
    ...says("a transfer limits the contact no further"),
    when: not(person.limitsContact),
    lifts: [own],
  });
  s.bar("2/g-others", {
    ...says("daily care of other children, after a concrete assessment"),
    cite: "Nederland-forskriften § 4 (4)",
    slot: bars,
    when: person.dailyCare,
    value: person.careCovers,
  });
  s.exception("5", {
    ...says("wishes it himself: letter g, however it was widened"),
    when: person.wishes,
    lifts: ["nl-reg/4/2/g*"],
  });
});
const section24 = section({ instrument: guidelines, number: "2.4", key: "nl/2.4" }, (s) => {
  const open = s.exception("f/waiting", {
    ...says("waiting does not stop a transfer"),
    when: person.waiting,
    lifts: ["nl-reg/4/2/f"],
  });
  s.exception("f/meanwhile", {
    ...says("unless he depends on follow-up meanwhile"),
    when: person.dependent,
    lifts: [open],
  });
  s.exception("g/few", {
    ...says("very few visits: until the next"),
    when: any(lte(person.visitsAYear, twoVisits), person.fewVisits),
    ends: person.nextVisit,
    lifts: ["nl-reg/4/2/g"],
  });
  s.exception("overall", {
    ...says("what the overall assessment would set aside"),
    when: person.overall,
    lifts: ["nl-reg/4/2/*"],
  });
  s.lock("absolute", {
    ...says("the second paragraph is absolute: only its own exceptions and the fifth paragraph lift it"),
    locks: ["nl-reg/4/2/*"],
    liftedOnlyBy: ["nl-reg/4/5", "nl-reg/4/2/g-unless", "nl/2.4/f/waiting", "nl/2.4/g/few"],
  });
});
const law = smallLaw({ facts: [person], sections: [section4, section24], slots: [bars], parameters: [twoVisits] });
const nothing = {
  "person.childVisits": false,
  "person.limitsContact": true,
  "person.dailyCare": false,
  "person.wishes": false,
  "person.followUp": false,
  "person.waiting": false,
  "person.dependent": false,
  "person.overall": false,
  "person.visitsAYear": 12,
  "person.fewVisits": false,
  "person.nextVisit": "none",
};

describe("23 a bar that is widened later, and a lift that reaches what was added", () => {
  cases("letter g", law, bars, [
    ["own children", { ...nothing, "person.childVisits": true }, "met"],
    [
      "own children, contact no worse",
      { ...nothing, "person.childVisits": true, "person.limitsContact": false },
      "not-met",
    ],
    [
      "other children, to be judged",
      { ...nothing, "person.dailyCare": true },
      { outcome: "undetermined", missing: ["person.careCovers"] },
    ],
    ["other children, covered", { ...nothing, "person.dailyCare": true, "person.careCovers": true }, "met"],
    [
      "covered, but contact no worse: that lifts own children's bar only",
      { ...nothing, "person.dailyCare": true, "person.careCovers": true, "person.limitsContact": false },
      "met",
    ],
    [
      "his own wish lifts both",
      {
        ...nothing,
        "person.childVisits": true,
        "person.dailyCare": true,
        "person.careCovers": true,
        "person.wishes": true,
      },
      "not-met",
    ],
    [
      "his own wish does not lift letter f",
      { ...nothing, "person.followUp": true, "person.wishes": true },
      { outcome: "met", decided: ["nl-reg/4/2/f"] },
    ],
    [
      "the wish not known",
      { ...nothing, "person.dailyCare": true },
      { outcome: "undetermined", missing: ["person.careCovers"] },
    ],
  ]);
});

describe("24 an exception with an end", () => {
  const few = { ...nothing, "person.childVisits": true, "person.visitsAYear": 2, "person.nextVisit": "2018-12-20" };
  cases("until the next visit", law, not(bars), [
    ["before it", few, "met", { on: "2018-12-19" }],
    ["on the day", few, "not-met", { on: "2018-12-20" }],
    [
      "six a year: to be judged",
      { ...few, "person.visitsAYear": 6, "person.fewVisits": null },
      { outcome: "undetermined", missing: ["person.fewVisits"] },
      { on: "2018-09-01" },
    ],
    ["no next visit is agreed", { ...few, "person.nextVisit": "none" }, "met", { on: "2018-09-01" }],
    [
      "next visit not known",
      { ...few, "person.nextVisit": null },
      { outcome: "undetermined", missing: ["person.nextVisit"] },
      { on: "2018-09-01" },
    ],
  ]);
  cases("it says until when", law, endOf("nl/2.4/g/few"), [
    ["holds", few, { outcome: "value", value: "2018-12-20" }, { on: "2018-09-01" }],
    ["does not hold", { ...few, "person.visitsAYear": 12 }, { outcome: "value", value: "none" }, { on: "2018-09-01" }],
  ]);
  test("the span closes by it", () => {
    const run = new Run({
      program: new Program(law),
      facts: decodeFacts(few, law).facts,
      on: parseDay("2018-12-01"),
      settings: new UsedSettings(),
    });
    expect(whenMet(run, not(bars).node, parseDay("2018-12-31")).spans.map(({ from, until }) => [from, until])).toEqual([
      ["2018-12-01", "2018-12-20"],
    ]);
  });
});

describe("25 an exception to an exception", () => {
  const ill = { ...nothing, "person.followUp": true };
  cases("letter f", law, bars, [
    ["needs follow-up", ill, "met"],
    ["waits", { ...ill, "person.waiting": true }, "not-met"],
    ["waits, and depends on follow-up meanwhile", { ...ill, "person.waiting": true, "person.dependent": true }, "met"],
    [
      "waits, not known whether",
      { ...ill, "person.waiting": true, "person.dependent": null },
      { outcome: "undetermined", missing: ["person.dependent"] },
    ],
  ]);
});

describe("26 a lock: what alone may lift", () => {
  cases("second paragraph", law, bars, [
    ["the overall assessment does not", { ...nothing, "person.followUp": true, "person.overall": true }, "met"],
    ["nor does it leave the answer open", { ...nothing, "person.followUp": true, "person.overall": null }, "met"],
    ["the fifth paragraph does", { ...nothing, "person.childVisits": true, "person.wishes": true }, "not-met"],
  ]);
});
