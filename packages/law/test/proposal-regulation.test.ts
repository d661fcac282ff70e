import { checkLaw, face, some } from "@soning/norms";
import { describe, expect, test } from "vitest";
import { refuseLevel } from "../src/decisions/slots.ts";
import { finalPartBars, permanentlyUnfit, wholeSentenceBars } from "../src/electronic-monitoring/slots.ts";
import {
  dailyAllowanceBars,
  greatWeight,
  monitoringLeave,
  monitoringQuota,
  placeConsents,
  residentsBeforeDecision,
} from "../src/execution-of-sentences-regulation/proposal-slots.ts";
import { children } from "../src/facts/household.ts";
import { law } from "../src/law.ts";
import { outsidePrisonPower } from "../src/serving-outside-prison/slots.ts";
import { adult, ask, candidate, type Facts } from "./proposal-case.ts";

describe("who refuses (§ 2-1)", () => {
  const long = { sentences: [{ kind: "prison", length: "P12Y" }], stays: [] };
  test("refusals of those over ten years are the local level's", () => {
    expect(ask(refuseLevel, long)).toBe("local-level");
    expect(ask(refuseLevel, { ...long, sentences: [{ kind: "prison", length: "P3Y" }] })).toBe("local-level");
  });
  test("in a unit with particularly high security nothing is delegated", () => {
    const secure = {
      sentences: [{ kind: "prison", length: "P3Y" }],
      stays: [{ level: "particularly-high", from: "2026-06-01", to: "none" }],
    };
    expect(ask(refuseLevel, secure)).toBe("region");
  });
});

describe("charged or expelled (§§ 7-1, 7-2)", () => {
  const clean: Facts = {
    charges: [],
    "residence.expulsionFinalFrom": "none",
    "suitability.specialGrounds": false,
    sentences: [{ kind: "prison", length: "P6M" }],
    offences: [],
  };
  test.each([
    ["nothing", {}, false],
    ["a new charge", { charges: [{ status: "charged" }] }, true],
    ["a charge that was dropped", { charges: [{ status: "dropped" }] }, false],
    ["finally expelled", { "residence.expulsionFinalFrom": "2026-01-10" }, true],
    ["expulsion final tomorrow", { "residence.expulsionFinalFrom": "2026-06-16" }, false],
    ["a charge and special grounds", { charges: [{ status: "charged" }], "suitability.specialGrounds": true }, false],
  ])("%s", (_, change, barred) => {
    expect(ask(finalPartBars, { ...clean, ...change })).toBe(barred);
    expect(ask(wholeSentenceBars, { ...clean, ...change, "person.birthDate": "1990-01-01" })).toBe(barred);
  });
});

describe("permanently unfit (§ 7-2 a)", () => {
  const unfit: Facts = {
    "health.inabilityForHealthReasons": true,
    "health.inabilityPermanent": true,
    "health.unableInPrison": true,
    "health.unableInInstitution": true,
  };
  test("all four must hold, in force and as proposed", () => {
    for (const state of ["in-force", "em-2024"] as const) {
      expect(ask(permanentlyUnfit, unfit, state)).toBe(true);
      for (const fact of Object.keys(unfit))
        expect(ask(permanentlyUnfit, { ...unfit, [fact]: false }, state)).toBe(false);
    }
  });
});

describe("occupation waived (§ 7-4 (2), § 3-8 (4))", () => {
  const idle = { ...candidate, "occupation.kind": "none", "occupation.impossible": true };
  test("the waiver reaches § 16 in the proposal, not today", () => {
    expect(ask(outsidePrisonPower, { ...idle, "occupation.waived": true })).toBe(true);
    expect(ask(outsidePrisonPower, { ...idle, "occupation.waived": false })).toBe(false);
    expect(ask(outsidePrisonPower, { ...idle, "occupation.waived": true }, "in-force")).toBe(false);
  });
});

describe("the occupation under § 16 (§ 3-8 (4))", () => {
  test.each(["occupation.inNorway", "occupation.controllable"])("%s is asked in the proposal, not today", (fact) => {
    expect(ask(outsidePrisonPower, { ...candidate, [fact]: false })).toBe(false);
    expect(ask(outsidePrisonPower, { ...candidate, [fact]: false }, "in-force")).toBe(true);
  });
});

describe("leave during EM (§ 7-6)", () => {
  const leave = { "leave.securityAgainst": false, "leave.purposeful": true };
  test.each([
    ["em-whole-sentence", true, true],
    ["em-final-part", true, false],
    ["outside-prison", false, false],
  ])("%s: as meant %s, as drafted %s", (form, meant, drafted) => {
    expect(ask(monitoringLeave, { ...leave, "serving.form": form })).toBe(meant);
    expect(ask(monitoringLeave, { ...leave, "serving.form": form }, "em-2024-as-drafted")).toBe(drafted);
    expect(ask(monitoringQuota, { ...leave, "serving.form": form })).toBe(meant);
  });
  test("security against it closes it", () => {
    expect(ask(monitoringLeave, { ...leave, "leave.securityAgainst": true, "serving.form": "em-final-part" })).toBe(
      false,
    );
  });
});

describe("daily allowance (§ 3-13)", () => {
  test.each([
    ["outside-prison", true],
    ["em-final-part", true],
    ["em-whole-sentence", true],
    ["prison", false],
    ["institution", false],
  ])("%s: barred %s", (form, barred) => {
    expect(ask(dailyAllowanceBars, { "serving.form": form })).toBe(barred);
  });
});

describe("children and residents (§§ 7-9, 7-10)", () => {
  const ofTwelve = some(children, (child) => greatWeight.of(child));
  test("great weight from the twelfth birthday", () => {
    const child = { contact: "lives-full", contactRight: true, affected: true };
    expect(ask(ofTwelve, { children: [{ ...child, birthDate: "2014-06-15" }] })).toBe(true);
    expect(ask(ofTwelve, { children: [{ ...child, birthDate: "2014-06-16" }] })).toBe(false);
  });
  test("that children are heard alone is promised, not written", () => {
    const alone = some(children, (child) => face("reg/7-9/alone", "applies", child));
    const heard = {
      children: [
        {
          contact: "lives-full",
          contactRight: true,
          affected: true,
          heardOn: "2026-06-01",
          offeredSayOn: "2026-06-01",
        },
      ],
    };
    expect(ask(alone, heard)).toBe(true);
    expect(ask(alone, heard, "em-2024-as-drafted")).toBe(false);
  });
  const told = {
    ...adult,
    informedOn: "2026-05-01",
    personPresentWhenInformed: false,
    personPresentWhenConsenting: false,
    particularContact: true,
    particularlyAffected: true,
  };
  test.each([
    ["told and consenting, alone", told, true],
    ["told with the convicted person present", { ...told, personPresentWhenInformed: true }, false],
    ["consent collected with the convicted person present", { ...told, personPresentWhenConsenting: true }, false],
    ["told after the decision", { ...told, informedOn: "2026-06-12" }, false],
    ["a child of the house", { ...told, birthDate: "2015-01-01", informedOn: "none", consentedOn: "none" }, true],
  ])("%s", (_, given, expected) => {
    expect(
      ask(residentsBeforeDecision, { residents: [given], "home.kind": "own", "decision.madeOn": "2026-06-10" }),
    ).toBe(expected);
  });
  test.each([
    ["institution", { "home.institutionConsentOn": "none" }, false],
    ["institution", { "home.institutionConsentOn": "2026-05-05" }, true],
    ["municipal-unit", { "home.municipalityConsentOn": "none" }, false],
    ["own", {}, true],
  ])("%s, %j: the place consents %s", (kind, facts, expected) => {
    expect(ask(placeConsents, { "home.kind": kind, residents: [], ...facts })).toBe(expected);
  });
  test("a minor who is asked in an institution needs the guardians; in a private home nobody asks them", () => {
    const minor = { ...told, birthDate: "2010-01-01", consentedOn: "none", guardiansConsentedOn: "none" };
    expect(
      ask(placeConsents, { "home.kind": "institution", "home.institutionConsentOn": "2026-05-05", residents: [minor] }),
    ).toBe(false);
    expect(
      ask(placeConsents, {
        "home.kind": "institution",
        "home.institutionConsentOn": "2026-05-05",
        residents: [{ ...minor, guardiansConsentedOn: "2026-05-06" }],
      }),
    ).toBe(true);
    expect(ask(placeConsents, { "home.kind": "own", residents: [minor] })).toBe(true);
  });
  test("the place's consent is a condition of § 16 too", () => {
    const placed = { ...candidate, "home.kind": "institution" };
    expect(ask(outsidePrisonPower, { ...placed, "home.institutionConsentOn": "none" })).toBe(false);
    expect(ask(outsidePrisonPower, { ...placed, "home.institutionConsentOn": "2026-05-05" })).toBe(true);
  });
});

test("the proposed regulation holds together", () => {
  expect(checkLaw(law).filter(({ where }) => /^reg\/(2-1|3-8|3-13|7-|7A-)/.test(where))).toEqual([]);
});
