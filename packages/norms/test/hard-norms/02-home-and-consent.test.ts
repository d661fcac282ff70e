import { describe, expect, test } from "vitest";
import {
  ageOn,
  all,
  any,
  caseList,
  type Explanation,
  every,
  fact,
  gt,
  gte,
  is,
  isNone,
  not,
  number,
  on,
  records,
  section,
  selfOf,
  slot,
  slotOn,
  subject,
} from "../../src/index.ts";
import { ask, cases, instrumentOf, judged, says, smallLaw } from "./small-law.ts";

const regulation = instrumentOf("reg", "fsk.", 3);
const eighteen = number(18, "years");
const resident = {
  birthDate: fact.date(says("Born?")),
  consented: fact.boolean(says("Consents?")),
  withdrawnOn: fact.date({ ...says("Consent withdrawn?"), optional: true }),
  particularContact: fact.assessment(judged("Particular contact with the convicted person?")),
  particularlyAffected: fact.assessment(judged("Particularly affected by the checks?")),
};
const residents = caseList("residents", records(says("Who lives there?"), resident));
const home = subject("home", { kind: fact.choice(["dwelling", "institution"], says("What kind of home?")) });
const measure = subject("measure", { form: fact.choice(["16", "16a"], says("Which way of serving?")) });

const asked = slotOn.boolean(residents, "resident/asked", says("must be asked"));
const consents = slot.boolean("consents", { ...says("consents to electronic monitoring"), combine: "all" });
const consents16 = slot.boolean("consents-16", { ...says("consents to serving under § 16"), combine: "all" });
const me = selfOf(residents);
const who = section({ instrument: regulation, number: "7-10", key: "reg/7-10/who", record: residents }, (s) => {
  s.ground("1", {
    ...says("adults of the household"),
    slot: asked,
    when: all(is(home.kind, "dwelling"), gte(ageOn(me.birthDate), eighteen)),
  });
  s.ground("2", {
    ...says("residents with particular contact who are particularly affected"),
    slot: asked,
    when: is(home.kind, "institution"),
    value: all(me.particularContact, me.particularlyAffected),
  });
});
const consent = section({ instrument: regulation, number: "7-10", key: "reg/7-10" }, (s) => {
  s.condition("1/1", {
    ...says("everyone who must be asked consents, and has not taken it back"),
    slot: consents,
    holds: every(residents, (each) =>
      any(not(asked.of(each)), all(each.consented, any(isNone(each.withdrawnOn), gt(each.withdrawnOn, on)))),
    ),
  });
});
const section38 = section({ instrument: regulation, number: "3-8", key: "reg/3-8" }, (s) => {
  s.appliesAlso("4", {
    ...says("§ 7-10 holds for serving under § 16 too"),
    norms: consent.norms,
    when: is(measure.form, "16"),
    roles: { slots: [[consents, consents16]] },
  });
});
const law = smallLaw({
  facts: [home, measure, residents],
  sections: [who, consent, section38],
  slots: [asked, consents, consents16],
});

const dwelling = { "home.kind": "dwelling", "measure.form": "16" };
const adult = { birthDate: "1990-01-01", consented: true, withdrawnOn: "none" };

describe("5 consents that may be taken back", () => {
  cases("§ 7-10 (1)", law, consents, [
    ["lives alone", { ...dwelling, residents: [] }, "met"],
    ["one consents", { ...dwelling, residents: [adult] }, "met"],
    ["taken back yesterday", { ...dwelling, residents: [{ ...adult, withdrawnOn: "2026-06-14" }] }, "not-met"],
    ["to be taken back tomorrow", { ...dwelling, residents: [{ ...adult, withdrawnOn: "2026-06-16" }] }, "met"],
    [
      "not known whether it was taken back",
      { ...dwelling, residents: [{ ...adult, withdrawnOn: null }] },
      { outcome: "undetermined", missing: ["residents[0].withdrawnOn"] },
    ],
    ["a child of 17 is not asked", { ...dwelling, residents: [{ birthDate: "2008-06-16", consented: false }] }, "met"],
    ["turns 18 today", { ...dwelling, residents: [{ birthDate: "2008-06-15", consented: false }] }, "not-met"],
    [
      "perhaps more live there",
      { ...dwelling, residents: { items: [adult], complete: false } },
      { outcome: "undetermined", missing: ["residents"] },
    ],
    [
      "one refuses, perhaps more live there",
      { ...dwelling, residents: { items: [{ ...adult, consented: false }], complete: false } },
      "not-met",
    ],
  ]);
});

describe("6 residents of an institution, each judged", () => {
  const institution = { "home.kind": "institution", "measure.form": "16a" };
  const none = { ...adult, consented: false, particularContact: false, particularlyAffected: false };
  const touched = { ...none, particularContact: true, particularlyAffected: true };
  cases("§ 7-10 (2)", law, consents, [
    ["both: asked, and refuses", { ...institution, residents: [none, touched] }, "not-met"],
    [
      "contact alone is not enough",
      { ...institution, residents: [{ ...touched, particularlyAffected: false }] },
      "met",
    ],
    [
      "the third one is not judged",
      {
        ...institution,
        residents: [none, adult, { ...touched, particularContact: null }].map((each) => ({
          particularContact: false,
          ...each,
        })),
      },
      { outcome: "undetermined", missing: ["residents[2].particularContact"] },
    ],
    ["consents: no judgement is needed", { ...institution, residents: [{ ...adult }] }, "met"],
  ]);
});

describe("10 the same section for another way of serving", () => {
  cases("§ 3-8 (4)", law, consents16, [
    [
      "holds",
      { ...dwelling, residents: [{ ...adult, consented: false }] },
      { outcome: "not-met", norms: ["reg/3-8/4/reg/7-10/1/1"] },
    ],
    [
      "another way of serving: asks nothing",
      { ...dwelling, "measure.form": "16a", residents: [{ ...adult, consented: false }] },
      "met",
    ],
    [
      "way of serving unknown",
      { ...dwelling, "measure.form": null, residents: [{ ...adult, consented: false }] },
      { outcome: "undetermined", missing: ["measure.form"] },
    ],
  ]);
  test("both cites are kept, and which norm it is", () => {
    const { explanation } = ask(law, consents16, { ...dwelling, residents: [adult] });
    const cites = (step: Explanation): readonly string[] => [
      ...(step.cite === undefined ? [] : [step.cite]),
      ...step.children.flatMap(cites),
    ];
    expect(explanation === undefined ? [] : cites(explanation)).toContain("fsk. § 7-10 (1) 1, jf. fsk. § 3-8 (4)");
    expect(law.normOf.get("reg/3-8/4/reg/7-10/1/1")?.versions[0]?.via).toEqual({
      norm: "reg/7-10/1/1",
      by: "reg/3-8/4",
    });
  });
});
