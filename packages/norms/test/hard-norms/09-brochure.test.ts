import { describe } from "vitest";
import {
  all,
  any,
  caseList,
  count,
  daysOf,
  deadlineHours,
  deadlineHoursStanding,
  dueMomentOf,
  eq,
  every,
  fact,
  fractionDown,
  gap,
  gt,
  is,
  kept,
  largest,
  number,
  numberType,
  parameter,
  records,
  section,
  slot,
  subject,
  times,
  when,
} from "../../src/index.ts";
import { cases, instrumentOf, judged, says, smallLaw } from "./small-law.ts";

const act = instrumentOf("act", "strgjfl.", 1);
const brochure = instrumentOf("brochure", "Brosjyren", 5);

// ---- 31 ----
const appeal = subject("appeal", {
  short: fact.boolean(says("Does the short deadline hold?")),
  notified: fact.moment(says("Notified when?")),
  filed: fact.moment({ ...says("Complaint given when?"), optional: true }),
});
const fortyEight = parameter.number("short-deadline", "hours", says("the short deadline"), [
  { value: 48, cite: "4.4" },
]);
const section44 = section({ instrument: brochure, number: "4.4", key: "brochure/4.4" }, (s) => {
  s.duty("standing", {
    ...says("complaint within 48 hours, holidays running"),
    when: appeal.short,
    due: deadlineHoursStanding(appeal.notified, fortyEight),
    done: appeal.filed,
  });
  s.duty("extended", {
    ...says("complaint within 48 hours where the Courts Act § 149 holds"),
    when: appeal.short,
    due: deadlineHours(appeal.notified, fortyEight),
    done: appeal.filed,
  });
});
const hoursLaw = smallLaw({ facts: [appeal], sections: [section44], parameters: [fortyEight] });
describe("31 a deadline in hours", () => {
  const monday = { "appeal.short": true, "appeal.notified": "2019-05-06T14:00" };
  cases("kept", hoursLaw, kept("brochure/4.4/standing"), [
    ["after 47 hours", { ...monday, "appeal.filed": "2019-05-08T13:00" }, "met", { now: "2019-05-08T18:00" }],
    ["to the minute", { ...monday, "appeal.filed": "2019-05-08T14:00" }, "met", { now: "2019-05-08T18:00" }],
    ["a minute late", { ...monday, "appeal.filed": "2019-05-08T14:01" }, "not-met", { now: "2019-05-08T18:00" }],
    [
      "hour of the complaint not known",
      monday,
      { outcome: "undetermined", missing: ["appeal.filed"] },
      { now: "2019-05-09T10:00" },
    ],
    [
      "none, time left",
      { ...monday, "appeal.filed": "none" },
      { outcome: "undetermined", missing: [], gaps: ["not done yet"] },
      { now: "2019-05-08T14:00" },
    ],
    ["none, too late", { ...monday, "appeal.filed": "none" }, "not-met", { now: "2019-05-08T14:01" }],
    [
      "none, only the day is known on which it runs out",
      { ...monday, "appeal.filed": "none" },
      "undetermined",
      { on: "2019-05-08" },
    ],
    [
      "the long deadline holds",
      { ...monday, "appeal.short": false, "appeal.filed": "2019-05-20T14:00" },
      "met",
      { now: "2019-05-21T14:00" },
    ],
  ]);
  const holiday = { ...monday, "appeal.notified": "2019-05-16T14:00" };
  cases("due where holidays run", hoursLaw, dueMomentOf("brochure/4.4/standing"), [
    ["over 17 May", holiday, { outcome: "value", value: "2019-05-18T14:00" }],
  ]);
  cases("due where they do not", hoursLaw, dueMomentOf("brochure/4.4/extended"), [
    ["17 May and the Sunday do not run, and Saturday moves", holiday, { outcome: "value", value: "2019-05-20T14:00" }],
    ["notice unknown", { "appeal.short": true }, { outcome: "undetermined", missing: ["appeal.notified"] }],
  ]);
});

// ---- 32 ----
const sentence = subject("sentence", { length: fact.duration(says("How long, in days?")) });
const sixty = parameter.number("sixty", "days", says("sixty days"), [{ value: 60, cite: "4.2" }]);
const half = slot.number("half-time", { ...says("days to the half-time point"), unit: "days" });
const length = daysOf(sentence.length);
const whole = fractionDown(length, number(1), number(2));
const halved = when(
  eq(times(whole, number(2)), length),
  whole,
  gap<"number">(numberType("days"), says("the source does not say how half a day is rounded")),
);
const section42 = section({ instrument: brochure, number: "4.2", key: "brochure/4.2" }, (s) => {
  s.date("half", { ...says("the later of half the sentence and 60 days"), slot: half, value: largest(halved, sixty) });
});
const halfLaw = smallLaw({ facts: [sentence], sections: [section42], slots: [half], parameters: [sixty] });
describe("32 half of an odd number of days: the source is silent", () => {
  cases("half time", halfLaw, half, [
    ["90 days", { "sentence.length": "P90D" }, { outcome: "value", value: 60 }],
    ["364 days", { "sentence.length": "P364D" }, { outcome: "value", value: 182 }],
    [
      "121 days: undetermined without a fact",
      { "sentence.length": "P121D" },
      { outcome: "undetermined", missing: [], gaps: ["half a day"] },
    ],
    ["length unknown", {}, { outcome: "undetermined", missing: ["sentence.length"] }],
  ]);
});

// ---- 33 ----
const request = subject("request", { permitted: fact.boolean(says("Does the law specifically allow it?")) });
const grounds = caseList(
  "grounds",
  records(says("Grounds of the refusal?"), {
    ground: fact.choice(
      ["expulsion-decision", "prior-notice", "no-legal-residence", "citizenship", "risk-of-escape"],
      says("Which ground?"),
    ),
  }),
);
const barred = slot.boolean("refusal-barred", says("the refusal may not stand"));
const section51 = section({ instrument: brochure, number: "5.1", key: "brochure/5.1" }, (s) => {
  const bar = s.bar("sole", {
    ...says("immigration status alone may not decide"),
    slot: barred,
    when: all(
      gt(count(grounds), number(0)),
      every(grounds, ({ ground }) =>
        is(ground, "expulsion-decision", "prior-notice", "no-legal-residence", "citizenship"),
      ),
    ),
  });
  s.exception("unless", { ...says("the law specifically allows it"), when: request.permitted, lifts: [bar] });
});
const groundsLaw = smallLaw({ facts: [request, grounds], sections: [section51], slots: [barred] });
describe("33 not the sole factor: every ground, of a list that must be complete", () => {
  const listed = (...names: readonly string[]) => names.map((ground) => ({ ground }));
  const plain = { "request.permitted": false };
  cases("barred", groundsLaw, barred, [
    ["alone", { ...plain, grounds: listed("expulsion-decision") }, "met"],
    ["beside another", { ...plain, grounds: listed("expulsion-decision", "risk-of-escape") }, "not-met"],
    [
      "perhaps beside another",
      { ...plain, grounds: { items: listed("expulsion-decision"), complete: false } },
      { outcome: "undetermined", missing: ["grounds"] },
    ],
    [
      "beside another, perhaps more",
      { ...plain, grounds: { items: listed("risk-of-escape"), complete: false } },
      "not-met",
    ],
    ["no ground given: not this bar", { ...plain, grounds: [] }, "not-met"],
    ["allowed by law", { "request.permitted": true, grounds: listed("no-legal-residence") }, "not-met"],
    [
      "not known whether allowed",
      { grounds: listed("no-legal-residence") },
      { outcome: "undetermined", missing: ["request.permitted"] },
    ],
  ]);
});

// ---- 34 ----
const states = ["RO", "LV", "LT", "PL", "TH"] as const;
const transfer = subject("transfer", {
  consents: fact.boolean(says("Consents?")),
  expelled: fact.boolean(says("Finally expelled?")),
  to: fact.choice(states, says("To which state?")),
  torture: fact.assessment(judged("Reason to believe torture?")),
});
const agreements = parameter.choices(
  "agreements-without-expulsion",
  says("states with an agreement without expulsion"),
  [
    { from: "2015-01-01", until: "2019-04-01", values: ["LT"], cite: "10.3.2" },
    { from: "2019-04-01", values: ["RO", "LV", "LT"], cite: "10.3.2" },
  ],
);
const may = slot.boolean("transfer/may", says("may be moved home without consent"));
const section1032 = section({ instrument: act, number: "10.3.2", key: "brochure/10.3.2" }, (s) => {
  s.power("expelled", {
    ...says("consents, or is finally expelled"),
    slot: may,
    when: any(transfer.consents, transfer.expelled),
  });
  s.power("agreements", {
    ...says("agreements that ask for no expulsion"),
    slot: may,
    when: agreements.has(transfer.to),
  });
  s.bar("torture", {
    ...says("not to torture"),
    when: transfer.torture,
    lifts: ["brochure/10.3.2/expelled", "brochure/10.3.2/agreements"],
  });
});
const agreementLaw = smallLaw({ facts: [transfer], sections: [section1032], slots: [may], parameters: [agreements] });
describe("34 a dated list of states", () => {
  const lithuania = {
    "transfer.consents": false,
    "transfer.expelled": false,
    "transfer.to": "LT",
    "transfer.torture": false,
  };
  cases("without consent", agreementLaw, may, [
    ["Lithuania", lithuania, "met"],
    ["Thailand has another agreement", { ...lithuania, "transfer.to": "TH" }, "not-met"],
    ["Romania before April 2019", { ...lithuania, "transfer.to": "RO" }, "not-met", { on: "2019-03-31" }],
    ["Romania from April 2019", { ...lithuania, "transfer.to": "RO" }, "met", { on: "2019-04-01" }],
    [
      "before any list is held",
      lithuania,
      { outcome: "undetermined", missing: [], gaps: ["give no answer"] },
      { on: "2014-12-31" },
    ],
    ["state unknown", { ...lithuania, "transfer.to": null }, { outcome: "undetermined", missing: ["transfer.to"] }],
    ["expelled: the state does not matter", { ...lithuania, "transfer.expelled": true, "transfer.to": null }, "met"],
  ]);
});
