import { describe, expect, test } from "vitest";
import {
  ageOn,
  all,
  any,
  asIfToday,
  between,
  caseList,
  fact,
  gt,
  idleLifts,
  lt,
  lte,
  matches,
  not,
  number,
  on,
  overlay,
  parameter,
  plus,
  records,
  section,
  slot,
  some,
  subject,
} from "../../src/index.ts";
import { ask, cases, instrumentOf, judged, says, smallLaw } from "./small-law.ts";

const act = instrumentOf("act", "strgjfl.");
const person = subject("person", {
  birthDate: fact.date({ ...says("Born?"), knownBy: "register" }),
  applied: fact.date({ ...says("Applied?"), optional: true }),
  release: fact.date({ ...says("Expected release?"), optional: true }),
  unfit: fact.assessment(judged("Permanently unfit for prison?")),
});
const years = (id: string, value: number) => parameter.number(id, "years", says(id), [{ value, cite: "§ 16 a (5)" }]);
const months = (id: string, value: string) => parameter.duration(id, says(id), [{ value, cite: "§ 16 a" }]);
const [eighteen, twentyOne, twentyFive] = [years("eighteen", 18), years("twenty-one", 21), years("twenty-five", 25)];
const [ordinary, youngCap, middleCap] = [
  months("ordinary", "P12M"),
  months("young-cap", "P18M"),
  months("middle-cap", "P15M"),
];
const age = ageOn(person.birthDate, asIfToday(person.applied));
const conditions = slot.boolean("final-part", { ...says("conditions of the final part"), combine: "all" });
const underTwentyOne = slot.boolean("under-21", says("under 21 on the day of the application"));

/** § 16 a first paragraph b and fifth paragraph, in the words of the draft or as the paper means it. */
const section16a = (text: "as-meant" | "as-drafted") =>
  section({ instrument: act, number: "16 a", key: "act/16a", overlay: text }, (s) => {
    const limit = s.condition("1/b", {
      ...says("at most twelve months left"),
      slot: conditions,
      holds: lte(person.release, plus(on, ordinary)),
    });
    const lifted = any(
      lt(age, twentyOne),
      person.unfit,
      ...(text === "as-meant" ? [between(age, twentyOne, twentyFive)] : []),
    );
    s.exception("5/1", { ...says("not under 21, nor the unfit"), when: lifted, lifts: [limit] });
    s.condition("5/3", {
      ...says("18 to 21: at most 18 months"),
      slot: conditions,
      when: between(age, eighteen, twentyOne),
      holds: lte(person.release, plus(on, youngCap)),
    });
    s.condition("5/4", {
      ...says("21 to 25: at most 15 months"),
      slot: conditions,
      when: between(age, twentyOne, twentyFive),
      holds: lte(person.release, plus(on, middleCap)),
    });
    s.ground("5/young", { ...says("under 21"), slot: underTwentyOne, when: lt(age, twentyOne) });
  });
const law = smallLaw({
  facts: [person],
  overlays: [
    overlay({ id: "as-drafted", name: says("as drafted"), from: "2024-01-01" }),
    overlay({ id: "as-meant", name: says("as meant"), from: "2024-01-01" }),
  ],
  sections: [section16a("as-meant"), section16a("as-drafted")],
  slots: [conditions, underTwentyOne],
  parameters: [eighteen, twentyOne, twentyFive, ordinary, youngCap, middleCap],
});
const meant = { on: "2025-06-01", overlays: ["as-meant"] };
const drafted = { on: "2025-06-01", overlays: ["as-drafted"] };
const thirty = { "person.birthDate": "1995-01-01", "person.applied": "none", "person.unfit": false };

describe("1 twelve months left, and the cap of 18 months from 18 to 21", () => {
  cases("§ 16 a (1) b", law, conditions, [
    ["twelve months to the day", { ...thirty, "person.release": "2026-06-01" }, "met", meant],
    [
      "one day more",
      { ...thirty, "person.release": "2026-06-02" },
      { outcome: "not-met", norms: ["act/16a/1/b"] },
      meant,
    ],
    [
      "one day more, unfit not judged",
      { ...thirty, "person.release": "2026-06-02", "person.unfit": null },
      { outcome: "undetermined", missing: ["person.unfit"] },
      meant,
    ],
    ["17: no limit", { ...thirty, "person.birthDate": "2007-07-01", "person.release": "2027-06-01" }, "met", meant],
    ["20, 18 months", { ...thirty, "person.birthDate": "2005-01-01", "person.release": "2026-12-01" }, "met", meant],
    [
      "20, 18 months and a day",
      { ...thirty, "person.birthDate": "2005-01-01", "person.release": "2026-12-02" },
      { outcome: "not-met", norms: ["act/16a/5/3"] },
      meant,
    ],
    [
      "born unknown, 13 months",
      { ...thirty, "person.birthDate": null, "person.release": "2026-07-01" },
      { outcome: "undetermined", missing: ["person.birthDate"] },
      meant,
    ],
    [
      "born unknown, 11 months: no age changes it",
      { ...thirty, "person.birthDate": null, "person.release": "2026-05-01" },
      "met",
      meant,
    ],
    [
      "release unknown",
      { ...thirty, "person.release": null },
      { outcome: "undetermined", missing: ["person.release"] },
      meant,
    ],
  ]);
});

describe("2 the cap from 21 to 25 in two overlays", () => {
  cases("§ 16 a (5)", law, conditions, [
    [
      "24, 13 months, as meant",
      { ...thirty, "person.birthDate": "2001-01-01", "person.release": "2026-07-01" },
      "met",
      meant,
    ],
    [
      "24, 13 months, as drafted: both limits bind",
      { ...thirty, "person.birthDate": "2001-01-01", "person.release": "2026-07-01" },
      { outcome: "not-met", norms: ["act/16a/1/b"] },
      drafted,
    ],
    [
      "24, 12 months, as drafted: the cap has no effect",
      { ...thirty, "person.birthDate": "2001-01-01", "person.release": "2026-06-01" },
      "met",
      drafted,
    ],
    [
      "24, 15 months and a day, as meant",
      { ...thirty, "person.birthDate": "2001-01-01", "person.release": "2026-09-02" },
      { outcome: "not-met", norms: ["act/16a/5/4"] },
      meant,
    ],
    [
      "25, 13 months, as meant",
      { ...thirty, "person.birthDate": "2000-01-01", "person.release": "2026-07-01" },
      "not-met",
      meant,
    ],
  ]);
});

describe("3 age on the day of the application, which may not exist", () => {
  cases("under 21", law, underTwentyOne, [
    ["20 when applied, 21 today", { "person.birthDate": "2004-04-01", "person.applied": "2025-03-01" }, "met", meant],
    [
      "20 at the offence, 21 when applied",
      { "person.birthDate": "2004-02-01", "person.applied": "2025-02-01" },
      "not-met",
      meant,
    ],
    ["nobody applied: as if today", { "person.birthDate": "2004-06-02", "person.applied": "none" }, "met", meant],
    [
      "not known whether anybody applied",
      { "person.birthDate": "2004-04-01" },
      { outcome: "undetermined", missing: ["person.applied"] },
      meant,
    ],
  ]);
});

// ---- § 16 b: bars, lifted for the young ----
const offences = caseList(
  "offences",
  records(says("Offences?"), { provision: fact.provision(says("Which provision?")) }),
);
const bars = slot.boolean("bars", says("offences that stand in the way"));
const barred = ["271", "275", "282", "291"];
const section16b = (text: "as-meant" | "as-drafted") =>
  section({ instrument: act, number: "16 b", key: "act/16b", overlay: text }, (s) => {
    s.duty("3", says("children are heard"));
    const offence = barred.map((number) =>
      s.bar(`4/${number}`, {
        ...says(`penal code § ${number}`),
        slot: bars,
        when: some(offences, (each) => matches(each.provision, { code: "strl", section: number })),
      }),
    );
    s.exception("5/2", {
      ...says("not under 21"),
      when: lt(age, twentyOne),
      lifts: text === "as-meant" ? offence : ["act/16b/3", "act/16b/3/bar"],
    });
  });
const barLaw = smallLaw({
  facts: [person, offences],
  overlays: [
    overlay({ id: "as-drafted", name: says("as drafted"), from: "2024-01-01" }),
    overlay({ id: "as-meant", name: says("as meant"), from: "2024-01-01" }),
  ],
  sections: [section16b("as-meant"), section16b("as-drafted")],
  slots: [bars],
  parameters: [twentyOne],
});

describe("4 the bars that do not hold under 21, and the reference that misses them", () => {
  const robbery = { offences: [{ provision: "strl § 291" }], "person.applied": "none" };
  cases("§ 16 b (4), (5)", barLaw, not(bars), [
    ["20, as meant", { ...robbery, "person.birthDate": "2005-01-01" }, "met", meant],
    [
      "20, as drafted: the third paragraph is lifted instead",
      { ...robbery, "person.birthDate": "2005-01-01" },
      "not-met",
      drafted,
    ],
    ["21", { ...robbery, "person.birthDate": "2004-06-01" }, "not-met", meant],
    ["born unknown", robbery, { outcome: "undetermined", missing: ["person.birthDate"] }, meant],
    [
      "one offence and perhaps more, 30",
      { offences: { items: [], complete: false }, "person.birthDate": "1995-01-01", "person.applied": "none" },
      { outcome: "undetermined", missing: ["offences"] },
      meant,
    ],
  ]);
  test("a lift that hits nothing is no fault in a draft, and is reported", () => {
    expect(idleLifts(barLaw)).toEqual([
      {
        code: "lift-hits-nothing",
        where: "act/16b/5/2",
        message: "as drafted it lifts act/16b/3/bar, which is no norm",
      },
    ]);
    expect(
      ask(
        barLaw,
        all(not(bars), gt(age, number(0, "years"))),
        { offences: [], "person.birthDate": "2005-01-01", "person.applied": "none" },
        meant,
      ).outcome,
    ).toBe("met");
  });
});
