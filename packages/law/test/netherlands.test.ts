import { parseDay, policySettings } from "@soning/calendar";
import { decodeFacts, type Expression, Program, Run } from "@soning/norms";
import { describe, expect, test } from "vitest";
import { shown } from "../bindings/ask.ts";
import { earnedLeave, returnBy, transferPower, transferUntil } from "../src/archive/netherlands/slots.ts";
import { law } from "../src/law.ts";

const program = new Program(law);

function ask(
  what: Expression,
  on: string,
  facts: Readonly<Record<string, unknown>>,
  policies: Readonly<Record<string, string>> = {},
): unknown {
  const decoded = decodeFacts(facts, law);
  expect(decoded.faults).toEqual([]);
  const policy = (id: string): string =>
    policies[id] ?? (policySettings() as Readonly<Record<string, string>>)[id] ?? "ask";
  const value = new Run({ program, facts: decoded.facts, on: parseDay(on), settings: { policy } }).value(what.node);
  return value instanceof Object && "lo" in value && "hi" in value ? [value.lo, value.hi] : shown(value, what.type);
}

/** A man with eighteen months of prison, whom nothing keeps from the Netherlands. */
const candidate = {
  "person.birthDate": "1985-03-04",
  "person.sex": "male",
  "person.wanted": false,
  sentences: [{ kind: "prison", length: "P18M", suspended: "none" }],
  "serving.startedOn": "2015-05-01",
  "netherlands.transferredOn": "none",
  "netherlands.returnedOn": "none",
  "netherlands.wantsTransfer": true,
  "netherlands.begunInPrisonInNorway": true,
  citizenships: [{ state: "POL" }],
  children: [],
  stays: [],
  "dutchRegisters.registeredResident": false,
  "dutchRegisters.permanentHome": false,
  "dutchRegisters.declaredUndesirable": false,
  "dutchRegisters.refusalOfEntry": false,
  "dutchRegisters.wantedForInvestigation": false,
  "dutchRegisters.wantedForEnforcement": false,
  "dutchRegisters.arrestWarrant": false,
  "netherlandsAssessment.securityAgainst": false,
  "netherlandsAssessment.escapeRiskTooHigh": false,
  "netherlandsAssessment.dangerToSocietyTooHigh": false,
  "netherlandsHealth.needUnavailable": false,
  "netherlandsHealth.transferAdvisable": true,
  "health.opioidSubstitution": false,
  "health.inSpecialistTreatment": false,
  "health.waitingForExamination": false,
  "childVisits.regular": false,
  "childVisits.beingEstablished": false,
  "education.right": false,
  "residence.homeTransferDecidedOn": "none",
  "residence.nordicTransferDecidedOn": "none",
};

/** A man whose child visits him twice a month. */
const father = {
  ...candidate,
  children: [{ relation: "own", contact: "regular" }],
  "childVisits.regular": true,
  "childVisits.transferLimitsFurther": true,
  "childVisits.perYear": 24,
  "childVisits.veryFew": false,
};

describe("transfer to the Netherlands", () => {
  test.each([
    ["2015-06-18", false],
    ["2015-06-19", true],
    ["2020-08-31", true],
    ["2020-09-01", false],
    ["2026-06-15", false],
  ])("on %s the power is there: %s", (on, expected) => {
    expect(ask(transferPower, on, candidate)).toBe(expected);
  });

  test("is open while a letter of § 4 has not been looked into", () => {
    expect(ask(transferPower, "2017-06-15", { ...candidate, "dutchRegisters.arrestWarrant": null })).toBe(null);
  });

  test("is barred for a Dutch citizen even where he wishes it, and not for a father who does", () => {
    expect(ask(transferPower, "2017-06-15", { ...candidate, citizenships: [{ state: "POL" }, { state: "NLD" }] })).toBe(
      false,
    );
    expect(ask(transferPower, "2017-06-15", father)).toBe(true);
    expect(ask(transferPower, "2017-06-15", { ...father, "netherlands.wantsTransfer": false })).toBe(false);
  });

  test("a father with very few visits may go until the next one", () => {
    const seldom = {
      ...father,
      "netherlands.wantsTransfer": false,
      "childVisits.perYear": 2,
      "childVisits.nextVisitOn": "2017-12-20",
    };
    expect(ask(transferPower, "2017-06-15", seldom)).toBe(true);
    expect(ask(transferUntil, "2017-06-15", seldom)).toBe("2017-12-20");
    expect(ask(transferPower, "2017-12-20", seldom)).toBe(false);
  });
});

describe("leave earned in the Netherlands", () => {
  const served = {
    stays: [],
    interruptions: [],
    "prisonLife.leaveTimeReachedOn": "2017-01-01",
    "netherlands.transferredOn": "2016-11-01",
    "netherlands.returnedOn": "2017-06-16",
  };
  test.each([
    ["whole-only", 12.5],
    ["by-days", 13.7],
    ["started-counts", 15],
    ["ask", [125, 150]],
  ])("five and a half months by the setting %s", (setting, expected) => {
    expect(ask(earnedLeave, "2018-01-15", served, { "months.part": setting })).toEqual(expected);
  });

  test("an earlier stay counts too, up to the cap", () => {
    const twice = { ...served, "netherlands.transferredOn": "2017-10-01", "netherlands.returnedOn": "2017-12-01" };
    expect(
      ask(earnedLeave, "2018-01-15", {
        ...twice,
        stays: [{ state: "netherlands", from: "2017-02-01", to: "2017-04-01" }],
      }),
    ).toBe(10);
    expect(
      ask(earnedLeave, "2018-01-15", {
        ...twice,
        stays: [{ state: "netherlands", from: "2017-02-01", to: "2017-08-01" }],
      }),
    ).toBe(15);
  });

  test("nothing is earned before leave time, nor by one who never went", () => {
    expect(ask(earnedLeave, "2017-01-01", { ...served, "netherlands.returnedOn": "none" })).toBe(0);
    expect(
      ask(earnedLeave, "2018-01-15", {
        ...served,
        "netherlands.transferredOn": "none",
        "netherlands.returnedOn": "none",
      }),
    ).toBe(0);
  });
});

test("the earliest duty decides when one must be back in Norway", () => {
  const facts = {
    "netherlands.transferredOn": "2017-01-10",
    "netherlands.returnedOn": "none",
    "netherlands.separateTimeAgreement": false,
    "health.hospitalFrom": "none",
    "release.decidedDate": "2018-10-15",
    "decision.about": "leave",
    "decision.outcome": "grant",
    "decision.effectiveOn": "2018-03-01",
    "childVisits.regular": false,
    "education.right": true,
    "education.wantsToUse": true,
    "education.startsOn": "2018-08-20",
  };
  expect(ask(returnBy, "2018-01-15", facts)).toBe("2018-03-01");
  expect(ask(returnBy, "2018-01-15", { ...facts, "decision.outcome": "refuse" })).toBe("2018-08-15");
  expect(
    ask(returnBy, "2018-01-15", { ...facts, "decision.outcome": "refuse", "netherlands.separateTimeAgreement": true }),
  ).toBe("2018-08-20");
});
