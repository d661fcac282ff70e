import { describe } from "vitest";
import {
  ageOn,
  all,
  any,
  caseList,
  daysBetween,
  fact,
  gte,
  is,
  lt,
  matches,
  number,
  parameter,
  plusDays,
  records,
  section,
  selfOf,
  slot,
  slotOn,
  some,
  subject,
} from "../../src/index.ts";
import { cases, instrumentOf, judged, says, smallLaw } from "./small-law.ts";

const act = instrumentOf("act", "strgjfl.");
const regulation = instrumentOf("reg", "fsk.", 3);
const days = (id: string, value: number) =>
  parameter.number(id, "days", says(id), [{ value, cite: "strgjfl. § 42, fsk. § 3-30" }]);
const eighteen = parameter.number("eighteen", "years", says("eighteen"), [{ value: 18, cite: "fsk. § 7-2" }]);

// ---- 14 ----
const person = subject("person", {
  birthDate: fact.date(says("Born?")),
  unfit: fact.assessment(judged("Permanently unfit?")),
  similarBefore: fact.boolean(says("Convicted of something similar before?")),
});
const offences = caseList(
  "offences",
  records(says("Offences?"), {
    fixedUnder: fact.provision(says("Sentence fixed under?")),
    victimAge: fact.number({ ...says("Age of the victim?"), unit: "years", min: 0 }),
    sharedHome: fact.choice(["never", "formerly", "still"], says("Did they live together?")),
  }),
);
const each = selfOf(offences);
const barredBy = slotOn.boolean(offences, "offence/bars", says("the offence bars"));
const barred = slot.boolean("barred", says("shut out by an offence"));
const section72 = section({ instrument: regulation, number: "7-2", key: "reg/7-2", record: offences }, (s) => {
  s.bar("4/2", {
    ...says("sentence fixed under penal code § 276 (2), against a child, someone at home, or again"),
    slot: barredBy,
    when: all(
      matches(each.fixedUnder, { code: "strl", section: "276", paragraph: 2 }),
      any(lt(each.victimAge, eighteen), is(each.sharedHome, "formerly", "still"), person.similarBefore),
    ),
  });
});
const section72Case = section({ instrument: regulation, number: "7-2", key: "reg/7-2/case" }, (s) => {
  const bar = s.bar("4", { ...says("an offence bars"), slot: barred, when: some(offences, (one) => barredBy.of(one)) });
  s.exception("5", {
    ...says("not under 18, nor the unfit"),
    when: any(lt(ageOn(person.birthDate), eighteen), person.unfit),
    lifts: [bar],
  });
});
const barLaw = smallLaw({
  facts: [person, offences],
  sections: [section72, section72Case],
  slots: [barredBy, barred],
  parameters: [eighteen],
});
describe("14 a bar by the paragraph that the sentence was fixed under", () => {
  const grown = { "person.birthDate": "1996-01-01", "person.unfit": false, "person.similarBefore": false };
  const offence = { fixedUnder: "strl § 276 (2)", victimAge: 40, sharedHome: "never" };
  cases("§ 7-2 (4)", barLaw, barred, [
    ["no trigger", { ...grown, offences: [offence] }, "not-met"],
    ["lived together before", { ...grown, offences: [{ ...offence, sharedHome: "formerly" }] }, "met"],
    [
      "a child, but the convicted person is 17",
      { ...grown, "person.birthDate": "2008-07-01", offences: [{ ...offence, victimAge: 10 }] },
      "not-met",
    ],
    [
      "first paragraph",
      { ...grown, offences: [{ ...offence, fixedUnder: "strl § 276 (1)", victimAge: 10 }] },
      "not-met",
    ],
    [
      "paragraph not given: open, never no match",
      { ...grown, offences: [{ ...offence, fixedUnder: "strl § 276", victimAge: 10 }] },
      { outcome: "undetermined", missing: ["offences[0].fixedUnder"] },
    ],
    [
      "text that could not be read",
      { ...grown, offences: [{ ...offence, fixedUnder: { text: "276-2" }, victimAge: 10 }] },
      { outcome: "undetermined", missing: ["offences[0].fixedUnder"] },
    ],
    [
      "paragraph not given, no trigger either",
      { ...grown, offences: [{ ...offence, fixedUnder: "strl § 276" }] },
      "not-met",
    ],
  ]);
});

// ---- 15 ----
const term = subject("term", {
  end: fact.date(says("Last day of the sentence?")),
  release: fact.date(says("Day of release?")),
  weighty: fact.assessment(judged("Weighty reasons for release?")),
});
const fourteen = days("fourteen-days", 14);
const release = slot.boolean("release", { ...says("release is open"), combine: "all" });
const section42 = section({ instrument: act, number: "42", key: "act/42" }, (s) => {
  const rest = s.condition("1/3", {
    ...says("at least 14 days are left"),
    slot: release,
    holds: gte(daysBetween(term.release, plusDays(term.end, number(1, "days"))), fourteen),
  });
  s.exception("1/3/unless", { ...says("weighty reasons"), when: term.weighty, lifts: [rest] });
});
const releaseLaw = smallLaw({ facts: [term], sections: [section42], slots: [release], parameters: [fourteen] });
describe("15 fewer than fourteen days left", () => {
  const leaves = (end: string) => ({ "term.release": "2026-03-02", "term.end": end });
  cases("§ 42 (1)", releaseLaw, release, [
    ["14 days left", leaves("2026-03-15"), "met"],
    ["13 days left, nothing weighty", { ...leaves("2026-03-14"), "term.weighty": false }, "not-met"],
    ["13 days left, weighty reasons", { ...leaves("2026-03-14"), "term.weighty": true }, "met"],
    ["13 days left, to be judged", leaves("2026-03-14"), { outcome: "undetermined", missing: ["term.weighty"] }],
  ]);
});
