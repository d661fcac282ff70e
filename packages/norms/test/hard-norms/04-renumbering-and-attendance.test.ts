import { describe, expect, test } from "vitest";
import {
  all,
  any,
  applies,
  caseList,
  choice,
  everyStretch,
  exists,
  fact,
  gte,
  inForce,
  is,
  kept,
  lt,
  lte,
  not,
  now,
  on,
  overlay,
  Program,
  parameter,
  records,
  section,
  slot,
  some,
  subject,
} from "../../src/index.ts";
import { cases, instrumentOf, says, smallLaw } from "./small-law.ts";

const act = instrumentOf("act", "strgjfl.");
const regulation = instrumentOf("reg", "fsk.", 3);

// ---- 11 ----
const forms = ["fine-service", "whole-sentence"] as const;
const cited = slot.choice("section-16-b-is", forms, says("what § 16 b is about"));
const fine = { ...says("fine service"), slot: cited, value: choice("fine-service", forms) };
const whole = slot.boolean("accepts", { ...says("accepts the requirements"), combine: "all" });
const person = subject("person", { accepts: fact.boolean(says("Accepts the requirements?")) });
const inForceText = section({ instrument: act, number: "16 b", key: "act/fine-service" }, (s) => {
  s.definition("1", fine);
});
const proposed = [
  section({ instrument: act, number: "16 e", key: "act/fine-service", overlay: "em-2024" }, (s) => {
    s.definition("1", { ...says("fine service, now § 16 e"), value: choice("fine-service", forms) });
  }),
  section({ instrument: act, number: "16 b", key: "act/whole-sentence", overlay: "em-2024" }, (s) => {
    s.definition("1", { ...says("the whole sentence at home"), slot: cited, value: choice("whole-sentence", forms) });
  }),
];
const thirdParagraph = (paragraph: string, text: { readonly overlay?: string }) =>
  section({ instrument: regulation, number: "7-3", key: "reg/7-3", ...text }, (s) => {
    s.condition("accepts", {
      ...says("accepts the requirements of the service"),
      cite: `fsk. § 7-3 (${paragraph})`,
      slot: whole,
      holds: person.accepts,
    });
  });
const renumbered = smallLaw({
  facts: [person],
  overlays: [overlay({ id: "em-2024", name: says("the proposal"), from: "2024-01-01" })],
  sections: [inForceText, ...proposed, thirdParagraph("3", {}), thirdParagraph("2", { overlay: "em-2024" })],
  slots: [cited, whole],
});
const proposal = { overlays: ["em-2024"] };
describe("11 renumbering is data: a norm's key stays, its cite belongs to a version", () => {
  cases("§ 16 b", renumbered, cited, [
    ["in force", {}, { outcome: "value", value: "fine-service" }],
    ["proposed", {}, { outcome: "value", value: "whole-sentence" }, proposal],
  ]);
  cases("is the proposed § 16 b in force?", renumbered, inForce("act/whole-sentence/1"), [
    ["in force", {}, "not-met"],
    ["proposed", {}, "met", proposal],
  ]);
  test.each([
    [[], "strgjfl. § 16 b (1)", "fsk. § 7-3 (3)"],
    [["em-2024"], "strgjfl. § 16 e (1)", "fsk. § 7-3 (2)"],
  ] as const)("cites under %j", (overlays, fineService, accepts) => {
    const program = new Program(renumbered, overlays);
    expect(program.versionsOf("act/fine-service/1").map(({ cite }) => cite)).toEqual([fineService]);
    expect(program.versionsOf("reg/7-3/accepts").map(({ cite }) => cite)).toEqual([accepts]);
  });
});

// ---- 12 ----
const serving = subject("serving", {
  from: fact.date(says("Serving from?")),
  to: fact.date({ ...says("Serving until?"), optional: true }),
  atHome: fact.boolean(says("At home now?")),
});
const outings = caseList(
  "outings",
  records(says("Times allowed out?"), {
    purpose: fact.choice(["occupation", "meeting", "leave", "other"], says("What for?")),
    from: fact.moment(says("From?")),
    to: fact.moment(says("To?")),
  }),
);
const out = slot.boolean("allowed-out", says("may be out at this minute"));
const section74 = section({ instrument: regulation, number: "7-4", key: "reg/7-4" }, (s) => {
  const stay = s.duty("3/1", {
    ...says("stays at home while serving"),
    when: all(lte(serving.from, on), any(not(exists(serving.to)), lte(on, serving.to))),
    kept: serving.atHome,
  });
  for (const purpose of ["occupation", "meeting", "leave"] as const) {
    s.exception(`3/${purpose}`, {
      ...says(`may be out: ${purpose}`),
      when: some(outings, (each) => all(is(each.purpose, purpose), lte(each.from, now), lt(now, each.to))),
      lifts: [stay],
    });
  }
  s.right("3/out", {
    ...says("may be out"),
    slot: out,
    when: any(...(["occupation", "meeting", "leave"] as const).map((purpose) => applies(`reg/7-4/3/${purpose}`))),
  });
});
const homeLaw = smallLaw({ facts: [serving, outings], sections: [section74], slots: [out] });
describe("12 a duty that arises, and is kept, at a minute", () => {
  const work = {
    "serving.from": "2026-05-01",
    "serving.to": "none",
    outings: [{ purpose: "occupation", from: "2026-06-15T07:00", to: "2026-06-15T16:00" }],
  };
  const away = { ...work, "serving.atHome": false };
  cases("the duty holds", homeLaw, applies("reg/7-4/3/1"), [
    ["while serving", work, "met", { now: "2026-06-15T08:00" }],
    ["before it began", work, "not-met", { now: "2026-04-30T08:00" }],
  ]);
  cases("kept", homeLaw, kept("reg/7-4/3/1"), [
    ["at home", { ...work, "serving.atHome": true }, "met", { now: "2026-06-15T20:00" }],
    ["out for work", away, "met", { now: "2026-06-15T15:59" }],
    ["out when work is over", away, "not-met", { now: "2026-06-15T16:00" }],
    ["out, only the day known", away, "undetermined", { on: "2026-06-15" }],
    [
      "out for something else",
      { ...away, outings: [{ purpose: "other", from: "2026-06-15T07:00", to: "2026-06-15T16:00" }] },
      "not-met",
      { now: "2026-06-15T08:00" },
    ],
    [
      "perhaps allowed out",
      { ...away, outings: { items: [], complete: false } },
      { outcome: "undetermined", missing: ["outings"] },
      { now: "2026-06-15T08:00" },
    ],
    ["not serving yet: asks nothing", away, "met", { now: "2026-04-01T08:00" }],
  ]);
});

// ---- 13 ----
const meetings = caseList("meetings", records(says("Meetings?"), { day: fact.date(says("When?")) }));
const week = parameter.duration("meeting-interval", says("a week"), [{ value: "P1W", cite: "§ 3-8 (1)" }]);
const section38 = section({ instrument: regulation, number: "3-8", key: "reg/3-8" }, (s) => {
  s.duty("1", {
    ...says("meets at least once a week"),
    when: lte(serving.from, on),
    kept: everyStretch(week, serving.from, on, ({ first, last }) =>
      some(meetings, (each) => all(gte(each.day, first), lte(each.day, last))),
    ),
  });
});
const weeklyLaw = smallLaw({ facts: [serving, meetings], sections: [section38], parameters: [week] });
describe("13 a duty that comes back each week", () => {
  const from = { "serving.from": "2026-06-01" };
  const met = (...days: readonly string[]) => days.map((day) => ({ day }));
  cases("§ 3-8 (1)", weeklyLaw, kept("reg/3-8/1"), [
    ["once in each of two weeks", { ...from, meetings: met("2026-06-07", "2026-06-08") }, "met"],
    ["the second week without", { ...from, meetings: met("2026-06-07", "2026-06-15") }, "not-met"],
    ["the second week is not over", { ...from, meetings: met("2026-06-07") }, "met", { on: "2026-06-13" }],
    ["the second week is over", { ...from, meetings: met("2026-06-07") }, "not-met", { on: "2026-06-14" }],
    [
      "the log may lack some",
      { ...from, meetings: { items: met("2026-06-02"), complete: false } },
      { outcome: "undetermined", missing: ["meetings"] },
    ],
    [
      "one meeting's day unknown, another fills the week",
      { ...from, meetings: [{ day: null }, ...met("2026-06-02", "2026-06-09")] },
      "met",
    ],
    [
      "one meeting's day unknown",
      { ...from, meetings: [{ day: null }, ...met("2026-06-02")] },
      { outcome: "undetermined", missing: ["meetings[0].day"] },
    ],
    ["begin unknown", { meetings: met("2026-06-02") }, { outcome: "undetermined", missing: ["serving.from"] }],
  ]);
});
