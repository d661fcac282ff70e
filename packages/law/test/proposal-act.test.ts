import { checkLaw, some } from "@soning/norms";
import { describe, expect, test } from "vitest";
import { grantLevel, recallLevel } from "../src/decisions/slots.ts";
import { victimNoticeOpen } from "../src/electronic-monitoring/breach-slots.ts";
import { finalPartToBeConsidered } from "../src/electronic-monitoring/proposal-slots.ts";
import { regionalPerson } from "../src/execution-of-sentences-act/competence-slots.ts";
import { formLetter } from "../src/execution-of-sentences-act/section-10/slots.ts";
import {
  lettersFulfilled,
  outsidePrisonBeforeDecision,
} from "../src/execution-of-sentences-act/section-16/proposal-slots.ts";
import { subjectOf16e } from "../src/execution-of-sentences-act/section-16-e/subject-slots.ts";
import {
  conditionsCombinable,
  releaseConditionPower,
  releaseControlCondition,
} from "../src/execution-of-sentences-act/section-43/slots.ts";
import { victimNotices } from "../src/facts/information.ts";
import { law } from "../src/law.ts";
import {
  outsidePrisonFrom,
  outsidePrisonPower,
  outsidePrisonToBeConsidered,
} from "../src/serving-outside-prison/slots.ts";
import { adult, answer, ask, candidate, missingOf, type State } from "./proposal-case.ts";

describe("serving outside prison as proposed (§ 16)", () => {
  test("opens on the day half is served, and not the day before", () => {
    expect(ask(outsidePrisonPower, candidate)).toBe(true);
    expect(ask(outsidePrisonFrom, candidate)).toBe("2026-06-14");
    expect(ask(outsidePrisonPower, candidate, "em-2024", "2026-06-13")).toBe(false);
  });
  test.each([
    ["suitability.speciallyPositiveDevelopment", false],
    ["suitability.countersNewCrime", false],
    ["suitability.purposeAgainst", true],
    ["suitability.securityAgainst", true],
    ["suitability.otherwiseAdvisable", false],
    ["home.fixed", false],
    ["occupation.kind", "none"],
    ["application.consentOn", "none"],
    ["application.consentWithdrawnOn", "2026-06-01"],
    ["residents", [{ ...adult, consentedOn: "none" }]],
    ["residents", [adult, { ...adult, withdrawnOn: "2026-06-10" }]],
  ])("one letter failing closes it: %s = %j", (fact, value) => {
    expect(ask(outsidePrisonPower, { ...candidate, [fact]: value })).toBe(false);
    expect(ask(lettersFulfilled, { ...candidate, [fact]: value })).toBe(false);
  });
  test("an assessment not made leaves it open, never closed or granted", () => {
    const { "suitability.otherwiseAdvisable": _, ...unassessed } = candidate;
    expect(ask(outsidePrisonPower, unassessed)).toBe(null);
  });
  test("advisability and cohabitants' consent are new: today they do not close it", () => {
    const refused = {
      ...candidate,
      residents: [{ ...adult, consentedOn: "none" }],
      "suitability.otherwiseAdvisable": false,
    };
    expect(ask(outsidePrisonPower, refused, "in-force")).toBe(true);
    expect(ask(outsidePrisonPower, refused)).toBe(false);
  });
  test("a consent that is withdrawn later still stands today", () => {
    expect(ask(outsidePrisonPower, { ...candidate, residents: [{ ...adult, withdrawnOn: "2026-06-16" }] })).toBe(true);
  });
  test("a cohabitant who turned 18 today must consent, one who does so tomorrow need not", () => {
    const household = [{ birthDate: "2008-06-15", sharesHousehold: true, consentedOn: "none", withdrawnOn: "none" }];
    expect(ask(outsidePrisonPower, { ...candidate, residents: household })).toBe(false);
    expect(ask(outsidePrisonPower, { ...candidate, residents: household }, "em-2024", "2026-06-15")).toBe(false);
    expect(ask(outsidePrisonPower, { ...candidate, residents: [{ ...household[0], birthDate: "2008-06-16" }] })).toBe(
      true,
    );
  });
  test("preventive detention never opens it", () => {
    expect(ask(outsidePrisonPower, { ...candidate, sentences: [{ kind: "preventive-detention" }] })).toBe(false);
  });
});

describe("children before the decision (§ 16 (2))", () => {
  const child = {
    contact: "lives-full",
    contactRight: true,
    informedOn: "2026-06-01",
    offeredSayOn: "2026-06-02",
    affected: true,
  };
  test.each([
    ["informed and offered a say", child, true],
    ["not informed", { ...child, informedOn: "none" }, false],
    ["offered a say after the decision", { ...child, offeredSayOn: "2026-06-12" }, false],
    [
      "only now and then in the daytime",
      { ...child, contact: "occasional-daytime", informedOn: "none", offeredSayOn: "none" },
      true,
    ],
    ["a right of contact, without living there", { ...child, contact: "regular", informedOn: "none" }, false],
  ])("%s", (_, given, expected) => {
    expect(
      ask(outsidePrisonBeforeDecision, { children: [given], residents: [], "decision.madeOn": "2026-06-10" }),
    ).toBe(expected);
  });
  test("nobody asked about children: open", () => {
    expect(ask(outsidePrisonBeforeDecision, { residents: [], "decision.madeOn": "2026-06-10" })).toBe(null);
  });
});

describe("own initiative (§ 16 (3))", () => {
  const young = { ...candidate, "person.birthDate": "2008-06-16" };
  test("under 18 with half served: § 16 is considered unasked", () => {
    expect(ask(outsidePrisonToBeConsidered, young)).toBe(true);
    expect(ask(outsidePrisonToBeConsidered, { ...young, "person.birthDate": "2008-06-15" })).toBe(false);
    expect(ask(outsidePrisonToBeConsidered, young, "em-2024", "2026-06-13")).toBe(false);
  });
  test("by its words alone the draft asks for final-part serving instead", () => {
    expect(ask(outsidePrisonToBeConsidered, young, "em-2024-as-drafted")).toBe(false);
    expect(ask(finalPartToBeConsidered, young, "em-2024-as-drafted")).toBe(true);
  });
});

describe("who decides (§ 6)", () => {
  const prison = (length: string) => ({ sentences: [{ kind: "prison", length }], stays: [] });
  test.each([
    ["ten years", prison("P10Y"), "local-level"],
    ["ten years and a month", prison("P121M"), "region"],
    ["preventive detention", { sentences: [{ kind: "preventive-detention" }], stays: [] }, "region"],
    [
      "a unit with particularly high security",
      { ...prison("P3Y"), stays: [{ level: "particularly-high", from: "2026-06-01", to: "none" }] },
      "region",
    ],
    [
      "has left that unit",
      { ...prison("P3Y"), stays: [{ level: "particularly-high", from: "2026-01-01", to: "2026-02-01" }] },
      "local-level",
    ],
  ])("%s → %s", (_, facts, level) => {
    expect(ask(grantLevel, facts)).toBe(level);
    expect(ask(recallLevel, facts)).toBe(level);
  });
  test("special sanctions only by the wording of the draft, and in force until 8 April 2024", () => {
    const facts = { sentences: [{ kind: "special-sanction" }], stays: [] };
    expect(ask(regionalPerson, facts)).toBe(false);
    expect(ask(regionalPerson, facts, "em-2024-as-drafted")).toBe(true);
    expect(ask(regionalPerson, facts, "in-force")).toBe(false);
    expect(ask(regionalPerson, facts, "in-force", "2024-04-07")).toBe(true);
  });
});

describe("form of serving (§ 10)", () => {
  const form = (value: string) => ({ "serving.form": value, "release.dutyToReport": true, "unit.level": "lower" });
  test.each([
    ["prison", "b", "b", "b"],
    ["outside-prison", "d", "d", "d"],
    ["em-final-part", "e", "e", "e"],
    ["em-whole-sentence", "e", "f", "f"],
    ["release-on-probation", "f", "g", "none"],
  ] as const)("%s: letter %s in force, %s as meant, %s as drafted", (value, inForce, meant, drafted) => {
    expect(ask(formLetter, form(value), "in-force")).toBe(inForce);
    expect(ask(formLetter, form(value))).toBe(meant);
    expect(ask(formLetter, form(value), "em-2024-as-drafted")).toBe(drafted);
  });
  test("§ 16 e is nothing today and fine service as proposed", () => {
    expect(ask(subjectOf16e, {}, "in-force")).toBe("nothing");
    expect(ask(subjectOf16e, {})).toBe("fine-service");
  });
});

describe("conditions of release (§ 43)", () => {
  const released = {
    "serving.form": "release-on-probation",
    "exit.kind": "none",
    "release.dutyToReport": true,
    "release.reportingEndsOn": "2026-06-15",
    "release.conditionsNecessary": true,
    "monitoring.necessaryForProperServing": false,
    "monitoring.expedientForChecking": true,
  };
  test("until the last day of the reporting period", () => {
    expect(ask(releaseConditionPower, released)).toBe(true);
    expect(ask(releaseConditionPower, released, "em-2024", "2026-06-16")).toBe(false);
  });
  test("digital control must be necessary by § 43, though § 16 d is content with expedient", () => {
    expect(ask(releaseControlCondition, released)).toBe(true);
    expect(ask(releaseControlCondition, { ...released, "release.conditionsNecessary": false })).toBe(false);
    expect(ask(releaseControlCondition, released, "in-force")).toBe(false);
  });
  test("several conditions combine; one is not several", () => {
    expect(ask(conditionsCombinable, { releaseConditions: [{ kind: "residence" }, { kind: "digital-control" }] })).toBe(
      true,
    );
    expect(ask(conditionsCombinable, { releaseConditions: [{ kind: "residence" }] })).toBe(false);
  });
});

describe("notice to the victim", () => {
  const open = some(victimNotices, (notice) => victimNoticeOpen.of(notice));
  const told = (basis: string, state: State = "em-2024") =>
    ask(open, { victimNotices: [{ recipient: "victim", basis }] }, state);
  test("release from detention: the seventh paragraph is meant, the wording hits the sixth", () => {
    expect(told("strl § 45 (7)")).toBe(true);
    expect(told("strl § 45 (7)", "em-2024-as-drafted")).toBe(false);
  });
  test("day release: the third paragraph is meant, the wording hits the second", () => {
    expect(told("strgjfl § 20 (3)")).toBe(true);
    expect(told("strgjfl § 20 (3)", "em-2024-as-drafted")).toBe(false);
  });
  test("a basis without a paragraph is unknown, never no match", () => {
    expect(told("strgjfl § 42")).toBe(null);
  });
  test("the matter turns on whether it matters to them", () => {
    const facts = { "serving.form": "em-final-part" };
    const open_ = answer("em.victim-notice", facts);
    expect(open_.outcome).toBe("undetermined");
    expect(missingOf(open_)).toContain("victimInterest.important");
  });
});

test("the law holds together in these sections", () => {
  expect(
    checkLaw(law).filter(({ where }) =>
      /^(act\/(3|6|7|7a|7b|10|14|16|16d|16e|16-numbers|20|33|34|40|43|56a)\/|consultation\/(8|9|10)|em\.(control|return|victim))/.test(
        where,
      ),
    ),
  ).toEqual([]);
});
