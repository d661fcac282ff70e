import { parseDay, policySettings } from "@soning/calendar";
import { answerMatter, decodeFacts, Program, Run, UsedSettings } from "@soning/norms";
import { describe, expect, test } from "vitest";
import { assumeServiceLogs } from "../src/assumptions.ts";
import { law } from "../src/law.ts";
import { stepsOf } from "../src/steps.ts";
import { type Facts, inPrison, offence, resident, stranger, today } from "./proposal-em/people.ts";
import { finalPartByAge, wholeSentenceByAge } from "./proposal-opponent/ages.ts";
import { type Case, noNeed } from "./proposal-opponent/case.ts";
import { competenceCases, controlCases, controlled } from "./proposal-opponent/control.ts";
import { homeCases, sentenceCases } from "./proposal-opponent/home.ts";
import { offenceCases } from "./proposal-opponent/offences.ts";
import { finalPartUnknown, wholeSentenceUnknown } from "./proposal-opponent/unknown-facts.ts";

const meant = new Program(law, ["em-2024"]);
const drafted = new Program(law, ["em-2024-as-drafted"]);

/** A run as the command line makes it: logs that the service keeps are empty where nobody gives them. */
function runOf(program: Program, given: Facts, settings = new UsedSettings()): Run {
  const { facts, faults } = decodeFacts(given, law);
  expect(faults).toEqual([]);
  return new Run({ program, facts: assumeServiceLogs(facts).facts, on: parseDay(today), settings });
}
function answer(id: string, program: Program, given: Facts, choices: Readonly<Record<string, string>> = {}) {
  const matter = law.matters.find((each) => each.id === id);
  if (matter === undefined) throw new RangeError(`there is no matter ${id}`);
  const settings = new UsedSettings(policySettings(choices));
  return answerMatter(runOf(program, given, settings), matter, settings, { language: "en", brief: true });
}

function everyone(title: string, matter: string, cases: readonly Case[]): void {
  describe(`${matter}: ${title}`, () => {
    test.each(cases)("$name: $answers", ({ facts, answers, missing, choices }) => {
      const got = [meant, drafted].map((program) => answer(matter, program, facts, choices));
      expect(got.map(({ outcome }) => outcome)).toEqual(answers);
      if (missing !== undefined) expect(got[0]?.missing.map(({ fact }) => fact).sort()).toEqual([...missing].sort());
    });
  });
}

everyone("the age ladder", "em.whole-sentence", wholeSentenceByAge);
everyone("the age ladder", "em.final-part", finalPartByAge);
everyone("offences", "em.whole-sentence", offenceCases);
everyone("home, consents and bars", "em.final-part", homeCases);
everyone("the sentence", "em.whole-sentence", sentenceCases);
everyone("facts taken away one at a time", "em.final-part", finalPartUnknown);
everyone("facts taken away one at a time", "em.whole-sentence", wholeSentenceUnknown);

describe("the first day of the final part", () => {
  const earliest = (program: Program, facts: Facts) => answer("em.final-part", program, facts).results["earliest"];
  const aged = (age: number, change: Facts = {}) => ({ ...inPrison(age, { months: 20 }, 11), ...change });
  test.each([
    ["20 years with the need", aged(20), "2026-08-15", "2026-08-15"],
    ["20 years without it", aged(20, noNeed), "2027-02-15", "2026-08-15"],
    ["22 years with the need", aged(22), "2026-11-15", "2027-02-15"],
    ["22 years without it", aged(22, noNeed), "2027-02-15", "2027-02-15"],
    ["17 years without it", aged(17, noNeed), "2025-07-15", "2025-07-15"],
    [
      "22 years, the need not weighed",
      aged(22, { "suitability.specialFollowUpNeed": null }),
      { earliest: "2026-11-15", latest: "2027-02-15" },
      "2027-02-15",
    ],
  ])("%s", (_, facts, first, asDrafted) => {
    expect([earliest(meant, facts), earliest(drafted, facts)]).toEqual([first, asDrafted]);
  });
});

describe("what must be done before the decision", () => {
  const done = { informedOn: "2026-06-01", personPresentWhenInformed: false, personPresentWhenConsenting: false };
  const before = (change: Facts) => {
    const facts = {
      ...inPrison(40, { months: 6 }),
      "decision.madeOn": "none",
      residents: [resident({ ...done, ...change })],
    };
    return ["em.final-part", "em.whole-sentence", "serving-outside-prison"].map(
      (matter) => answer(matter, meant, facts).results["before-decision"],
    );
  };
  test.each([
    ["informed and asked alone", {}, true],
    ["not informed", { informedOn: "none" }, false],
    ["informed with the person present", { personPresentWhenInformed: true }, false],
    ["asked with the person present", { personPresentWhenConsenting: true }, false],
    ["who was present is not known", { personPresentWhenConsenting: null }, null],
    [
      "a minor of the household is not asked",
      { birthDate: "2010-01-01", informedOn: "none", consentedOn: "none" },
      true,
    ],
  ])("a resident %s", (_, change, expected) => {
    expect(before(change)).toEqual([expected, expected, expected]);
  });
  test("in force too children are informed and heard", () => {
    const inForce = new Program(law);
    const given = (child: Facts) =>
      answer("em.final-part", inForce, { ...inPrison(40, { months: 6 }), children: [{ affected: true, ...child }] });
    expect(given({ informedOn: "2026-06-01", offeredSayOn: "none", heardOn: "none" }).results["before-decision"]).toBe(
      false,
    );
    expect(given({ informedOn: "2026-06-01", offeredSayOn: "2026-06-02" }).results["before-decision"]).toBe(true);
  });
});

describe("digital control", () => {
  test.each(controlCases)("%s", (_, change, outcome, results) => {
    expect(answer("em.control-measures", meant, { ...controlled, ...change })).toMatchObject({ outcome, results });
  });
});

describe("who decides on the final part", () => {
  test.each(competenceCases)("%s", (_, change, asMeant, asDrafted) => {
    const facts = { ...inPrison(40, { months: 6 }), ...change };
    const decides = (program: Program) => answer("em.final-part", program, facts).decidedBy;
    expect([decides(meant), decides(drafted)]).toEqual([asMeant, asDrafted]);
  });
});

describe("steps", () => {
  const child = {
    birthDate: "2016-01-01",
    contact: "lives-full",
    contactRight: true,
    affected: true,
    informedOn: "none",
    offeredSayOn: "none",
    heardOn: "2026-06-10",
    personPresentWhenHeard: true,
    childWelfareAskedOn: "none",
    offeredDirectTalk: false,
  };
  const base: Facts = {
    ...inPrison(22, { months: 14 }),
    "decision.about": "em-final-part",
    "application.about": "em-final-part",
    "victimContact.agreementOnPlaceOrContact": true,
    "victimContact.restorativeProcessOfferedOn": "none",
    offences: [offence("273", [stranger])],
    children: [child],
    residents: [],
    measures: [],
    controlData: [],
  };
  const standing = (program: Program, change: Facts = {}) =>
    stepsOf(runOf(program, { ...base, ...change })).flatMap(({ step, status }) =>
      status === "to-do" ? [step.id] : [],
    );

  test("before the decision the restorative offer, the agreement and child welfare are called for, though nothing is served yet", () => {
    expect(standing(meant)).toEqual(
      expect.arrayContaining([
        "proposal/monitoring/restorative-offer",
        "proposal/monitoring/agreement",
        "proposal/monitoring/ask-child-welfare",
      ]),
    );
  });
  test("also where the service took the case up itself", () => {
    const own = { "application.submittedOn": "none", "application.about": null };
    expect(standing(meant, own)).toEqual(
      expect.arrayContaining(["proposal/monitoring/ask-child-welfare", "proposal/16a/consider-young"]),
    );
  });
  test("under § 16 the offer and the agreement come before the decision too", () => {
    const outside = { "decision.about": "outside-prison", "application.about": "outside-prison" };
    const steps = standing(meant, outside);
    expect(steps).toEqual(
      expect.arrayContaining(["proposal/outside-prison/restorative-offer", "proposal/outside-prison/agreement"]),
    );
    expect(steps).not.toContain("proposal/monitoring/ask-child-welfare");
  });
  test("a child heard with the person present is heard again as meant, not as drafted", () => {
    expect(standing(meant)).toContain("proposal/children-heard-alone");
    expect(standing(drafted)).not.toContain("proposal/children-heard-alone");
  });
  test("a child that is informed and heard needs no step", () => {
    const done = { children: [{ ...child, informedOn: "2026-06-02", offeredSayOn: "2026-06-03" }] };
    for (const id of ["inform-children", "hear-children", "children-before-decision"]) {
      expect(standing(meant)).toContain(`proposal/16a/${id}`);
      expect(standing(meant, done)).not.toContain(`proposal/16a/${id}`);
    }
  });
  test("whole-sentence serving is no longer considered once serving has begun", () => {
    expect(standing(meant, { "application.submittedOn": "none" })).not.toContain("proposal/16b/consider-young");
  });
  test("the consents of guardians, institution and municipality are collected", () => {
    const young = resident({
      birthDate: "2012-01-01",
      sharesHousehold: false,
      particularContact: true,
      particularlyAffected: true,
      guardiansConsentedOn: "none",
    });
    const institution = { "home.kind": "institution", "home.institutionConsentOn": "none", residents: [young] };
    expect(standing(meant, institution)).toEqual(
      expect.arrayContaining(["proposal/guardians-consent", "proposal/institution-consent"]),
    );
    const unit = { "home.kind": "municipal-unit", "home.municipalityConsentOn": "none" };
    expect(standing(meant, unit)).toContain("proposal/municipality-consent");
    expect(standing(meant).filter((id) => id.endsWith("-consent"))).toEqual([]);
  });
  test("nothing is reviewed or deleted where there is no measure and no data", () => {
    expect(standing(meant)).not.toContain("proposal/control/review");
    expect(standing(meant)).not.toContain("proposal/control/delete");
  });
});
