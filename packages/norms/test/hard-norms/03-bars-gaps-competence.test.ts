import { parseDay } from "@soning/calendar";
import { describe, expect, test } from "vitest";
import {
  all,
  answerMatter,
  any,
  choice,
  dateType,
  decodeFacts,
  type Expression,
  fact,
  gap,
  gt,
  is,
  matches,
  matter,
  not,
  overlay,
  Program,
  parameter,
  plus,
  Run,
  section,
  slot,
  subject,
  UsedSettings,
} from "../../src/index.ts";
import { cases, instrumentOf, judged, says, smallLaw } from "./small-law.ts";

const act = instrumentOf("act", "strgjfl.");
const regulation = instrumentOf("reg", "fsk.", 3);

// ---- 7 ----
const person = subject("person", {
  form: fact.choice(["16", "16a"], says("Which way of serving?")),
  charged: fact.boolean({ ...says("Charged with new offences?"), knownBy: "register" }),
  expelled: fact.boolean({ ...says("Finally expelled?"), knownBy: "register" }),
  specialGrounds: fact.assessment(judged("Special grounds?")),
});
const stands = slot.boolean("stands-in-the-way", says("bars of the final part"));
const section71 = section({ instrument: regulation, number: "7-1", key: "reg/7-1" }, (s) => {
  const charge = s.bar("2/charged", {
    ...says("charged with new offences"),
    slot: stands,
    when: all(is(person.form, "16a"), person.charged),
  });
  const expulsion = s.bar("2/expelled", {
    ...says("finally expelled"),
    slot: stands,
    when: all(is(person.form, "16a"), person.expelled),
  });
  s.exception("2/special", { ...says("special grounds"), when: person.specialGrounds, lifts: [charge, expulsion] });
});
const chargeLaw = smallLaw({ facts: [person], sections: [section71], slots: [stands] });
describe("7 a bar lifted by an assessment", () => {
  const base = { "person.form": "16a", "person.expelled": false };
  cases("§ 7-1 (2)", chargeLaw, not(stands), [
    ["charged, no special grounds", { ...base, "person.charged": true, "person.specialGrounds": false }, "not-met"],
    ["not charged: the grounds need not be judged", { ...base, "person.charged": false }, "met"],
    [
      "charged, not judged",
      { ...base, "person.charged": true },
      { outcome: "undetermined", missing: ["person.specialGrounds"] },
    ],
    [
      "neither known: both are asked, the register first",
      base,
      { outcome: "undetermined", missing: ["person.charged", "person.specialGrounds"] },
    ],
    ["special grounds: the charge need not be known", { ...base, "person.specialGrounds": true }, "met"],
    [
      "whole sentence under § 16",
      { ...base, "person.form": "16", "person.charged": true, "person.specialGrounds": false },
      "met",
    ],
  ]);
});

// ---- 8 ----
const control = subject("control", { endedOn: fact.date({ ...says("When did the control end?"), optional: true }) });
const deleteAt = slot.date("delete-at-latest", says("last day of keeping the data"));
const blank: Expression<"date"> = gap(dateType, says("the number of years is blank in the proposed text"));
const oneYear = parameter.duration("kept-for", says("time of keeping"), [
  { overlay: "as-discussed", value: "P1Y", cite: "the paper, chapter 8" },
  { value: "P0D", cite: "none" },
]);
const drafts = [
  overlay({ id: "as-drafted", name: says("as drafted"), from: "2024-01-01" }),
  overlay({ id: "as-discussed", name: says("as discussed"), from: "2024-01-01" }),
];
const section16d = [
  section({ instrument: act, number: "16 d", key: "act/16d", overlay: "as-drafted" }, (s) => {
    s.date("3/3", { ...says("deleted at the latest … years after the control ended"), slot: deleteAt, value: blank });
  }),
  section({ instrument: act, number: "16 d", key: "act/16d", overlay: "as-discussed" }, (s) => {
    s.date("3/3", {
      ...says("deleted a year after the control ended"),
      slot: deleteAt,
      value: plus(control.endedOn, oneYear),
    });
  }),
];
const deletionLaw = smallLaw({
  facts: [control],
  overlays: drafts,
  sections: section16d,
  slots: [deleteAt],
  parameters: [oneYear],
});
describe("8 a blank in the text", () => {
  cases("§ 16 d (3)", deletionLaw, deleteAt, [
    [
      "undetermined with nothing missing",
      { "control.endedOn": "2025-01-10" },
      { outcome: "undetermined", missing: [], gaps: ["blank"] },
      { overlays: ["as-drafted"] },
    ],
    [
      "as discussed",
      { "control.endedOn": "2025-01-10" },
      { outcome: "value", value: "2026-01-10" },
      { overlays: ["as-discussed"] },
    ],
    [
      "still running",
      { "control.endedOn": "none" },
      { outcome: "value", value: "none" },
      { overlays: ["as-discussed"] },
    ],
    [
      "end not known",
      {},
      { outcome: "undetermined", missing: ["control.endedOn"], gaps: [] },
      { overlays: ["as-discussed"] },
    ],
    [
      "no text at all in the law in force",
      { "control.endedOn": "2025-01-10" },
      { outcome: "undetermined", gaps: ["No norm says anything of"] },
    ],
  ]);
});

// ---- 9 ----
const sentence = subject("sentence", {
  length: fact.duration(says("How long?")),
  kind: fact.choice(["imprisonment", "special-sanction", "detention"], says("Which kind?")),
  highSecurity: fact.boolean(says("In a unit with particularly high security?")),
});
const decision = subject("decision", { section: fact.provision(says("Under which section?")) });
const bodies = ["local", "regional"] as const;
const grant = slot.choice("competence/grant", bodies, says("who grants"));
const refuse = slot.choice("competence/refuse", bodies, says("who refuses"));
const tenYears = parameter.duration("ten-years", says("ten years"), [{ value: "P10Y", cite: "§ 6 (2)" }]);
const regionalCase = all(
  any(gt(sentence.length, tenYears), is(sentence.kind, "special-sanction", "detention"), sentence.highSecurity),
  matches(
    decision.section,
    { code: "strgjfl", section: "12", to: "16b" },
    { code: "strgjfl", section: "20" },
    { code: "strgjfl", section: "33" },
    { code: "strgjfl", section: "35", to: "36" },
    { code: "strgjfl", section: "42", to: "44" },
  ),
);
const delegated = matches(
  decision.section,
  { code: "strgjfl", section: "12", to: "16b" },
  { code: "strgjfl", section: "20" },
  { code: "strgjfl", section: "33" },
  { code: "strgjfl", section: "35" },
  { code: "strgjfl", section: "42" },
);
const local = choice("local", bodies);
const regional = choice("regional", bodies);
const section6 = section({ instrument: act, number: "6", key: "act/6" }, (s) => {
  const general = [grant, refuse].map((to) =>
    s.competence(`2/1/${to.slot.id}`, { ...says("the local level decides"), slot: to, value: local }),
  );
  const above = [grant, refuse].map((to) =>
    s.competence(`2/2/${to.slot.id}`, {
      ...says("the regional level decides the listed matters"),
      slot: to,
      when: regionalCase,
      value: regional,
    }),
  );
  s.exception("2/2", { ...says("then not the local level"), when: regionalCase, lifts: general });
  expect(above).toHaveLength(2);
});
const section21 = section({ instrument: regulation, number: "2-1", key: "reg/2-1" }, (s) => {
  s.competence("1", {
    ...says("the local level may refuse"),
    slot: refuse,
    when: all(regionalCase, delegated),
    value: local,
    lifts: ["act/6/2/2/competence/refuse"],
  });
});
const competenceLaw = smallLaw({
  facts: [sentence, decision],
  sections: [section6, section21],
  slots: [grant, refuse],
  parameters: [tenYears],
});
describe("9 one matter, two bodies: who grants and who refuses", () => {
  const twelve = {
    "sentence.length": "P12Y",
    "sentence.kind": "imprisonment",
    "sentence.highSecurity": false,
    "decision.section": "strgjfl § 16a",
  };
  cases("grants", competenceLaw, grant, [
    ["twelve years", twelve, { outcome: "value", value: "regional" }],
    ["ten years to the day", { ...twelve, "sentence.length": "P120M" }, { outcome: "value", value: "local" }],
    ["ten years and a month", { ...twelve, "sentence.length": "P121M" }, { outcome: "value", value: "regional" }],
    [
      "detention of five years",
      { ...twelve, "sentence.length": "P5Y", "sentence.kind": "detention" },
      { outcome: "value", value: "regional" },
    ],
    ["§ 34 is not listed", { ...twelve, "decision.section": "strgjfl § 34" }, { outcome: "value", value: "local" }],
    [
      "length unknown",
      { ...twelve, "sentence.length": null },
      { outcome: "undetermined", missing: ["sentence.length"] },
    ],
  ]);
  cases("refuses", competenceLaw, refuse, [
    ["twelve years, § 16 a: delegated", twelve, { outcome: "value", value: "local" }],
    [
      "twelve years, § 36: not delegated",
      { ...twelve, "decision.section": "strgjfl § 36" },
      { outcome: "value", value: "regional" },
    ],
    ["length unknown, § 16 a: local all the same", { ...twelve, "sentence.length": null }, { outcome: "undetermined" }],
  ]);
  test("every answer says who decides each act", () => {
    const question = matter("transfer", {
      ...says("may she be moved?"),
      asks: regionalCase,
      nature: "power",
      decidedBy: { grant, refuse },
    });
    const { facts } = decodeFacts(twelve, competenceLaw);
    const settings = new UsedSettings();
    const run = new Run({ program: new Program(competenceLaw), facts, on: parseDay("2026-06-15"), settings });
    expect(answerMatter(run, question, settings, { language: "en" }).decidedBy).toEqual({
      grant: "regional",
      refuse: "local",
    });
  });
});
