import { parseDay } from "@soning/calendar";
import { describe, expect, test } from "vitest";
import {
  all,
  any,
  at,
  caseList,
  checkLaw,
  decodeFacts,
  exists,
  fact,
  gte,
  is,
  isNone,
  lte,
  minusDays,
  not,
  number,
  on,
  Program,
  parameter,
  plus,
  Run,
  records,
  section,
  selfOf,
  slot,
  slotOn,
  some,
  subject,
  UsedSettings,
  whenMet,
} from "../../src/index.ts";
import { cases, instrumentOf, says, smallLaw } from "./small-law.ts";

const act = instrumentOf("ia", "utlendl.", 1);

// ---- 44 ----
const person = {
  eea: fact.boolean(says("EEA national?")),
  basis: fact.choice(["work", "own-means", "service", "study", "none"], says("Lives here on what?")),
  from: fact.date(says("Lives here from?")),
  died: fact.date({ ...says("Died?"), optional: true }),
};
const sponsors = caseList("sponsors", records(says("Whose family?"), person));
const others = caseList("others", records(says("Others she is family of?"), person));
const applicant = subject("applicant", {
  ...person,
  joins: fact.boolean(says("Accompanies or joins the sponsor?")),
  familyFrom: fact.date(says("Here as family from?")),
});
const ofSponsor = slotOn.boolean(sponsors, "sponsor/112", says("the sponsor's right under § 112"));
const ofOther = slotOn.boolean(others, "other/112", says("the other's right under § 112"));
const ownBasis = slot.boolean("own-basis", says("meets § 112 a, b or c herself"));
const residence = slot.boolean("residence", says("right of residence"));
const one = selfOf(sponsors);
const section112 = section({ instrument: act, number: "112", key: "ia/112", record: sponsors }, (s) => {
  for (const [letter, basis] of [
    ["a", "work"],
    ["b", "own-means"],
    ["c", "service"],
  ] as const) {
    s.right(`1/${letter}`, {
      ...says(`lives here on ${basis}`),
      slot: ofSponsor,
      when: all(one.eea, is(one.basis, basis), lte(one.from, on), isNone(one.died)),
    });
  }
});
const section113 = section({ instrument: act, number: "113", key: "ia/113" }, (s) => {
  s.right("1", {
    ...says("family of someone with a right under § 112 a, b or c"),
    slot: residence,
    when: all(
      applicant.eea,
      applicant.joins,
      some(sponsors, (each) => ofSponsor.of(each)),
    ),
  });
});
const year = parameter.duration("a-year", says("a year as family"), [{ value: "P1Y", cite: "utlendl. § 114 (3)" }]);
const others112 = section({ instrument: act, number: "114", key: "ia/114/others", record: others }, (s) => {
  s.appliesAlso("3", {
    ...says("§ 112 for the others she is family of"),
    norms: section112.norms,
    roles: { slots: [[ofSponsor, ofOther]], lists: [[sponsors, others]] },
  });
});
const section114 = section({ instrument: act, number: "114", key: "ia/114" }, (s) => {
  s.ground("own", {
    ...says("§ 112 a, b or c"),
    slot: ownBasis,
    when: is(applicant.basis, "work", "own-means", "service"),
  });
  s.right("3", {
    ...says("keeps the right after a death, having lived here a year and having a basis or family with one"),
    slot: residence,
    when: all(
      not(applicant.eea),
      some(sponsors, (each) => all(exists(each.died), lte(plus(applicant.familyFrom, year), each.died))),
      any(
        ownBasis,
        some(others, (each) => ofOther.of(each)),
      ),
    ),
  });
});
const familyLaw = smallLaw({
  facts: [sponsors, others, applicant],
  sections: [section112, section113, others112, section114],
  slots: [ofSponsor, ofOther, ownBasis, residence],
  parameters: [year],
});

describe("44 the same section asked of another person", () => {
  const worker = { eea: true, basis: "work", from: "2020-01-01", died: "none" };
  const wife = {
    "applicant.eea": true,
    "applicant.joins": true,
    "applicant.basis": "none",
    "applicant.familyFrom": "2022-01-01",
    others: [],
  };
  cases("§ 113", familyLaw, residence, [
    ["the sponsor works", { ...wife, sponsors: [worker] }, { outcome: "met", decided: ["ia/113/1"] }],
    ["the sponsor studies", { ...wife, sponsors: [{ ...worker, basis: "study" }] }, "not-met"],
    [
      "the sponsor's basis is not known",
      { ...wife, sponsors: [{ ...worker, basis: null }] },
      { outcome: "undetermined", missing: ["sponsors[0].basis"] },
    ],
    ["one of two sponsors has a right", { ...wife, sponsors: [{ ...worker, basis: "study" }, worker] }, "met"],
  ]);
  const widow = { ...wife, "applicant.eea": false, sponsors: [{ ...worker, died: "2023-01-01" }] };
  cases("§ 114 (3)", familyLaw, residence, [
    ["a year to the day, and work of her own", { ...widow, "applicant.basis": "work" }, "met"],
    ["a day under a year", { ...widow, "applicant.basis": "work", "applicant.familyFrom": "2022-01-02" }, "not-met"],
    ["studies do not count", { ...widow, "applicant.basis": "study" }, "not-met"],
    ["family of another who works: § 112 in a third role", { ...widow, others: [worker] }, "met"],
    ["family of another who studies", { ...widow, others: [{ ...worker, basis: "study" }] }, "not-met"],
    [
      "not known whether she is family of others",
      { ...widow, others: null },
      { outcome: "undetermined", missing: ["others"] },
    ],
    [
      "not known whether the sponsor died",
      { ...widow, "applicant.basis": "work", sponsors: [{ ...worker, died: null }] },
      { outcome: "undetermined", missing: ["sponsors[0].died"] },
    ],
  ]);
  test("the repeated norm has both cites", () => {
    expect(familyLaw.normOf.get("ia/114/others/3/ia/112/1/a")).toMatchObject({
      record: "others",
      versions: [
        { cite: "utlendl. § 112 (1) a, jf. utlendl. § 114 (3)", via: { norm: "ia/112/1/a", by: "ia/114/others/3" } },
      ],
    });
  });
});

// ---- 46 ----
const permit = subject("permit", {
  from: fact.date({ ...says("Temporary permit from?"), optional: true }),
  until: fact.date({ ...says("Temporary permit until?"), optional: true }),
});
const expulsion = subject("expulsion", {
  decided: fact.date({ ...says("Expulsion decided?"), optional: true }),
  final: fact.date({ ...says("Expulsion final?"), optional: true }),
  offence: fact.boolean(says("An offence that § 67 names?")),
});
const lawful = slot.boolean("lawful-stay", says("holds a permit"));
const mayExpel = slot.boolean("may-expel", says("may be expelled as the holder of a permit"));
const valid = slot.boolean("expelled", says("validly and finally expelled"));
const dayBefore = minusDays(expulsion.decided, number(1, "days"));
const section60 = section({ instrument: act, number: "60", key: "ia/60" }, (s) => {
  const holds = s.right("1", {
    ...says("holds a temporary permit"),
    slot: lawful,
    when: all(lte(permit.from, on), any(isNone(permit.until), lte(on, permit.until))),
  });
  s.consequence("71/1", {
    ...says("a permit ends when the expulsion is final"),
    cite: "utlendl. § 71 (1)",
    when: all(gte(on, expulsion.final), valid),
    lifts: [holds],
  });
});
const section67 = section({ instrument: act, number: "67", key: "ia/67" }, (s) => {
  s.power("1", {
    ...says("the holder of a permit may be expelled"),
    slot: mayExpel,
    when: all(at(dayBefore, lawful), expulsion.offence),
  });
  s.consequence("valid", {
    ...says("decided on a ground that held for her then"),
    slot: valid,
    when: all(exists(expulsion.decided), mayExpel),
  });
});
const statusLaw = smallLaw({
  facts: [permit, expulsion],
  sections: [section60, section67],
  slots: [lawful, mayExpel, valid],
});
describe("46 the permit ends by the expulsion, the expulsion asks for the permit: no circle once a day is named", () => {
  const held = {
    "permit.from": "2010-01-01",
    "permit.until": "none",
    "expulsion.offence": true,
    "expulsion.decided": "2012-03-01",
    "expulsion.final": "2012-04-01",
  };
  test("it holds together", () => expect(checkLaw(statusLaw)).toEqual([]));
  cases("holds a permit", statusLaw, lawful, [
    ["before it is final", held, "met", { on: "2012-03-31" }],
    ["when it is final", held, { outcome: "not-met" }, { on: "2012-04-01" }],
    ["not final yet", { ...held, "expulsion.final": "none" }, "met", { on: "2012-06-01" }],
    [
      "not known whether it is final",
      { ...held, "expulsion.final": null },
      { outcome: "undetermined", missing: ["expulsion.final"] },
      { on: "2012-06-01" },
    ],
    [
      "nobody expelled her",
      { ...held, "expulsion.decided": "none", "expulsion.final": "none" },
      "met",
      { on: "2012-06-01" },
    ],
  ]);
  cases("may be expelled as a holder", statusLaw, mayExpel, [
    ["held one the day before", held, "met", { on: "2013-01-01" }],
    ["the permit had run out", { ...held, "permit.until": "2012-02-28" }, "not-met", { on: "2013-01-01" }],
    ["ran out on the day before", { ...held, "permit.until": "2012-02-29" }, "met", { on: "2013-01-01" }],
    [
      "day of the decision unknown",
      { ...held, "expulsion.decided": null },
      { outcome: "undetermined", missing: ["expulsion.decided"] },
      { on: "2013-01-01" },
    ],
  ]);
  test("the span of the permit closes when it is final", () => {
    const run = new Run({
      program: new Program(statusLaw),
      facts: decodeFacts(held, statusLaw).facts,
      on: parseDay("2012-03-20"),
      settings: new UsedSettings(),
    });
    expect(whenMet(run, lawful.node, parseDay("2012-05-01")).spans).toMatchObject([
      { from: "2012-03-20", until: "2012-04-01" },
    ]);
  });
});
